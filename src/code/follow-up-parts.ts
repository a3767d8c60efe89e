import type { ActorType, Context, FollowUp, ReadDocument, Responsibility } from '../model/index.ts'
import { findActors } from './actors.ts'
import { isFollowUpFunction } from './duties/draft.ts'
import { evidenceOf, lineOf } from './evidence.ts'
import { type FollowUpFinding, findChannels, findFrequency } from './follow-up.ts'
import type { Placed } from './types.ts'
import { norm, rangeText } from './words.ts'

/** Reads actor, frequency, channel, recipient, indicators and object of a follow-up arrangement (F2). */
export function readFollowUp(
  doc: ReadDocument,
  placed: Placed,
  finding: FollowUpFinding,
  duties: readonly Omit<Responsibility, 'id'>[],
  context: Context,
): Omit<FollowUp, 'id'>[] {
  const { statement } = placed
  const { coding } = context.lexicon
  const duty = duties.find((d) =>
    d.functions.some((f) => f === 'foljer-upp' || f === 'aterrapporterar' || f === 'reviderar'),
  )
  // where one sentence holds other duties too, the predicate that names the follow-up (11c)
  const several = duties.some((d) => d.dutyVerb !== duty?.dutyVerb && !d.functions.some(isFollowUpFunction))
  const evidence =
    duty !== undefined && several
      ? {
          exact: duty.exact,
          span: duty.span,
          line: duty.line,
          endLine: duty.endLine,
          page: duty.page,
          rule: 'F3',
          confidence: 0.85,
        }
      : evidenceOf(doc, statement, 'F1', finding.strength === 'mention' ? 0.6 : 0.85)
  // whoever is given the report is its recipient and not the one who reports (R6)
  const receiver =
    duty === undefined ? duties.find(({ functions }) => functions.includes('mottar'))?.actor : undefined
  const actor = receiver
    ? null
    : duty
      ? { text: duty.actor, type: duty.actorType, line: duty.actorLine }
      : actorOf(doc, placed, context)
  return [
    {
      ...evidence,
      types: finding.types,
      what: whatOf(placed, finding, context),
      actor: actor?.text ?? null,
      actorType: actor?.type ?? 'ej-angiven',
      actorLine: actor?.line ?? null,
      source: 'text',
      frequency:
        findFrequency(statement, coding) ??
        (placed.stem === null ? null : findFrequency(placed.stem, coding)),
      channel: findChannels(statement, coding),
      recipient: receiver ?? recipientOf(placed, context),
      indicators: indicatorsOf(placed, context),
      section: placed.section.id,
    },
  ]
}

/** Actor without a duty record: the agent of a passive, or an actor named as the place ("skall finnas inom verksamheterna"). */
function actorOf(
  doc: ReadDocument,
  placed: Placed,
  context: Context,
): { text: string; type: ActorType; line: number } | null {
  const { statement } = placed
  const { actors, clauses, coding } = context.lexicon
  const agent = statement.clause.agent
  const ranges: (readonly [number, number])[] = agent === null ? [] : [agent]
  const subject = statement.clause.subject
  if (subject !== null) ranges.push(subject)
  for (let i = 0; i < statement.tokens.length; i++) {
    if (coding.placePrepositions.has(norm(statement.tokens, i)))
      ranges.push([i + 1, Math.min(statement.tokens.length, i + 4)])
    if (norm(statement.tokens, i) === clauses.av && agent === null)
      ranges.push([i + 1, Math.min(statement.tokens.length, i + 6)])
  }
  if (subject !== null && coding.firstPerson.has(norm(statement.tokens, subject[0]))) {
    return { text: rangeText(statement, [subject[0], subject[0] + 1]), type: 'kommun', line: statement.line }
  }
  for (const range of ranges) {
    const [mention] = findActors(statement, range, actors, clauses).filter((m) => m.type !== 'kommun')
    if (mention === undefined) continue
    const first = statement.tokens[mention.range[0]]
    const at = statement.span[0] + ((first?.start ?? statement.start) - statement.start)
    return { text: mention.text, type: mention.type, line: lineOf(doc.lineStarts, at) }
  }
  return null
}

/** "till kommunfullmäktige": the recipient of a report. */
function recipientOf(placed: Placed, context: Context): string | null {
  const { statement } = placed
  const { actors, clauses, coding } = context.lexicon
  for (let i = 0; i < statement.tokens.length; i++) {
    if (!coding.recipientPrepositions.has(norm(statement.tokens, i))) continue
    let end = i + 1
    while (
      end < statement.tokens.length &&
      statement.tokens[end]?.word &&
      !clauses.prepositions.has(norm(statement.tokens, end))
    )
      end++
    const [mention] = findActors(statement, [i + 1, end], actors, clauses)
    if (mention !== undefined && coding.recipientTypes.has(mention.type)) return mention.text
  }
  return null
}

/** "i form av A, B och C", "avseende A och B": named things to report. */
function indicatorsOf(placed: Placed, context: Context): string[] {
  const { statement } = placed
  const { clauses, coding } = context.lexicon
  for (const phrase of coding.indicatorPhrases) {
    for (let i = 0; i + phrase.length < statement.tokens.length; i++) {
      if (!phrase.every((word, k) => norm(statement.tokens, i + k) === word)) continue
      const from = i + phrase.length
      const parts: string[] = []
      let start = from
      for (let j = from; j <= statement.tokens.length; j++) {
        const word = j === statement.tokens.length ? '.' : norm(statement.tokens, j)
        if (word !== ',' && word !== '.' && !clauses.coordinators.has(word)) continue
        if (j > start) parts.push(rangeText(statement, [start, j]))
        start = j + 1
        if (word === '.') break
      }
      return parts
    }
  }
  return []
}

/** What is followed up: "uppföljning av X", the subject of a passive, the object of an active verb. */
function whatOf(placed: Placed, finding: FollowUpFinding, context: Context): string | null {
  const { statement } = placed
  const { clauses } = context.lexicon
  const { tokens, clause } = statement
  for (let i = finding.at; i < Math.min(tokens.length, finding.at + 4); i++) {
    if (norm(tokens, i) !== clauses.av) continue
    let end = i + 1
    while (
      end < tokens.length &&
      end !== clause.finite &&
      tokens[end]?.word &&
      !clauses.prepositions.has(norm(tokens, end)) &&
      norm(tokens, end) !== clauses.som
    )
      end++
    return rangeText(statement, [i + 1, end])
  }
  if (clause.voice === 'passive' && clause.subject !== null) return rangeText(statement, clause.subject)
  return null
}
