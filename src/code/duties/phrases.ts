import type { Context, DutyFunction, ReadDocument, Statement } from '../../model/index.ts'
import { type ActorMention, findActors } from '../actors.ts'
import { functionOfVerb, functionsOfNouns, functionsOfVerbs } from '../functions.ts'
import type { Placed } from '../types.ts'
import { norm } from '../words.ts'
import {
  type DutyDraft,
  draftDuty,
  internalActors,
  isFollowUpFunction,
  nameActor,
  type VerbAt,
} from './draft.ts'

/** "Beslut fattas av kommunstyrelsen", "den grupp som drivs av kontoret": the agent is the actor (R5). `main` asks for the main clause too. */
export function agentDuties(doc: ReadDocument, placed: Placed, main: boolean, context: Context): DutyDraft[] {
  const { statement } = placed
  const out: DutyDraft[] = []
  if (statement.clause.negated) return out
  for (const verb of statement.verbs) {
    const predicate = statement.clause.predicates.find((p) => p.verb === verb.at)
    if (!verb.passive || predicate?.past || !(predicate ? main : placed.types.has('ansvar'))) continue
    const named = functionOfAgentVerb(verb, statement, context)
    const fn =
      named ??
      (predicate && placed.types.has('ansvar') && !isFollowUpVerb(verb, statement, context)
        ? 'genomfor'
        : null)
    const mentions = fn === null ? [] : agentsOf(statement, verb.at, context)
    const last = mentions[mentions.length - 1]
    if (fn === null || last === undefined) continue
    const start = predicate ? (statement.clause.subject?.[0] ?? 0) : relativeStart(statement, verb.at)
    const record = { range: [start, last.range[1]] as const, functions: [fn] }
    for (const mention of mentions)
      out.push(draftDuty(doc, placed, record, nameActor(doc, statement, mention), 'text', 'R5', context))
  }
  return out
}

function functionOfAgentVerb(verb: VerbAt, statement: Statement, context: Context): DutyFunction | null {
  const { coding } = context.lexicon
  // a group that is "driven" by somebody is coordinated by them
  const fn = verb.lemma === 'driva' ? 'samordnar' : functionOfVerb(verb.lemma, statement, verb.at, coding)
  return fn === null || isFollowUpFunction(fn) ? null : fn
}

function isFollowUpVerb(verb: VerbAt, statement: Statement, context: Context): boolean {
  const fn = functionOfVerb(verb.lemma, statement, verb.at, context.lexicon.coding)
  return fn !== null && isFollowUpFunction(fn)
}

/** Actors behind "av" after a passive verb. */
function agentsOf(statement: Statement, verb: number, context: Context): ActorMention[] {
  const { actors, clauses } = context.lexicon
  for (let j = verb + 1; j < Math.min(statement.tokens.length, verb + 12); j++) {
    const word = norm(statement.tokens, j)
    if (word === clauses.som || !statement.tokens[j]?.word) return []
    if (word !== clauses.av) continue
    let to = j + 1
    while (
      to < statement.tokens.length &&
      ![clauses.som, clauses.att].includes(norm(statement.tokens, to)) &&
      !clauses.prepositions.has(norm(statement.tokens, to))
    )
      to++
    return findActors(statement, [j + 1, to], actors, clauses).filter((m) => internalActors.has(m.type))
  }
  return []
}

/** Start of the noun phrase that a relative clause belongs to: "den samordningsgrupp som drivs av …". */
function relativeStart(statement: Statement, verb: number): number {
  let start = verb
  while (
    start > 0 &&
    (statement.zones[start - 1] === 'relative' || statement.zones[start - 1] === statement.zones[verb])
  )
    start--
  return Math.max(0, start - 2)
}

/** "kontaktpersoner med ansvar att …", "kommunstyrelsen som också ingår avtal": a duty inside the noun phrase of an actor. */
export function attributiveDuties(doc: ReadDocument, placed: Placed, context: Context): DutyDraft[] {
  const { statement } = placed
  const { clauses, coding } = context.lexicon
  const { tokens } = statement
  const out: DutyDraft[] = []
  for (let i = 1; i < tokens.length - 2; i++) {
    const word = norm(tokens, i)
    const byNoun =
      word === coding.withWord &&
      (coding.dutyNouns.has(norm(tokens, i + 1)) || coding.dutyNouns.has(norm(tokens, i + 2)))
    const relative = word === clauses.som && statement.zones[i] === 'relative'
    const mention = byNoun || relative ? actorBefore(statement, i, relative, context) : null
    if (mention === null || !internalActors.has(mention.type)) continue
    const end = phraseEnd(statement, i, clauses.som)
    const verbs = statement.verbs.filter((v) => v.at > i && v.at < end && !(relative && v.passive))
    const charged =
      relative && verbs[0]?.lemma === 'ha' && tokens.slice(i, end).some((t) => coding.dutyNouns.has(t.norm))
    const own = relative && !charged ? verbs.slice(0, 1) : verbs
    const functions = functionsOfVerbs(statement, own, coding)
    if (byNoun && functions.length === 0) functions.push(...functionsOfNouns(statement, [i, end], coding))
    if (byNoun && functions.length === 0) functions.push('ansvarar')
    if (
      functions.length === 0 ||
      (relative && !own.some((v) => coding.strongDutyVerbs.has(v.lemma) || v.lemma === 'ha'))
    )
      continue
    const record = { range: [relative ? (own[0]?.at ?? i + 1) : i + 1, end] as const, functions }
    out.push(draftDuty(doc, placed, record, nameActor(doc, statement, mention), 'text', 'R1', context))
  }
  return out
}

/** The actor that a phrase at `at` belongs to: right before a relative clause, else the last head before it. */
function actorBefore(
  statement: Statement,
  at: number,
  adjacent: boolean,
  context: Context,
): ActorMention | null {
  const { actors, clauses, coding } = context.lexicon
  for (let from = at - 1; from >= Math.max(0, at - (adjacent ? 2 : 6)); from--) {
    const [mention] = findActors(statement, [from, at], actors, clauses)
    if (mention === undefined) continue
    // "kontaktpersoner inom varje förvaltning med ansvar att": the head stands before the place
    const place = coding.placePrepositions.has(norm(statement.tokens, mention.range[0] - 1))
    if (!place && (!adjacent || mention.range[1] === at)) return mention
  }
  return null
}

function phraseEnd(statement: Statement, from: number, som: string): number {
  let end = from + 1
  while (
    end < statement.tokens.length &&
    norm(statement.tokens, end) !== '.' &&
    !(norm(statement.tokens, end) === som && end > from + 2)
  )
    end++
  return end
}

/** "överlämnas till X": the receiver is the actor (R6). */
export function handovers(doc: ReadDocument, placed: Placed, context: Context): DutyDraft[] {
  const { statement } = placed
  const { actors, clauses, coding } = context.lexicon
  const { tokens } = statement
  const verb = statement.verbs.find((v) => v.passive && coding.handoverVerbs.has(v.lemma))
  if (verb === undefined) return []
  const to = tokens.findIndex((token, i) => i > verb.at && token.norm === coding.toWord)
  if (to < 0) return []
  let end = to + 1
  while (end < tokens.length && !clauses.prepositions.has(norm(tokens, end))) end++
  const record = { range: [verb.at, tokens.length] as const, functions: ['mottar' as const] }
  return findActors(statement, [to + 1, end], actors, clauses)
    .filter((m) => internalActors.has(m.type))
    .map((m) => draftDuty(doc, placed, record, nameActor(doc, statement, m), 'text', 'R6', context))
}

/** "Ansvaret ligger på X", "Det åligger X att", "Det är X som ansvarar". */
export function impersonalDuties(doc: ReadDocument, placed: Placed, context: Context): DutyDraft[] {
  const { statement } = placed
  const { actors, clauses, coding } = context.lexicon
  const { clause, tokens } = statement
  const lemma = clause.predicates[0]?.lemma ?? ''
  const verb = clause.finite ?? 0
  const subject =
    clause.subject === null ? [] : tokens.slice(clause.subject[0], clause.subject[1]).map((t) => t.norm)
  const imposed = coding.imposingVerbs.has(lemma)
  const identified = lemma === 'vara' && clauses.dummies.has(subject[0] ?? '')
  const resting = coding.restingVerbs.has(lemma) && subject.some((word) => coding.dutyNouns.has(word))
  if (!imposed && !identified && !resting) return belongingDuties(doc, placed, lemma, context)
  const preposition = tokens.findIndex((token, i) => i > verb && coding.restingPrepositions.has(token.norm))
  const from =
    resting && !imposed
      ? preposition + 1
      : coding.restingPrepositions.has(norm(tokens, verb + 1))
        ? verb + 2
        : verb + 1
  if (from === 0) return []
  let to = from
  while (
    to < tokens.length &&
    tokens[to]?.word &&
    norm(tokens, to) !== clauses.som &&
    norm(tokens, to) !== clauses.att
  )
    to++
  const mentions = findActors(statement, [from, to], actors, clauses).filter((m) =>
    internalActors.has(m.type),
  )
  const named = functionsOfVerbs(
    statement,
    statement.verbs.filter((v) => v.at > verb),
    coding,
  )
  if (identified && named.length === 0) return []
  const specific = named.filter((fn) => fn !== 'ansvarar')
  const record = {
    range: [0, tokens.length] as const,
    functions: specific.length > 0 ? specific : (['ansvarar'] as const),
  }
  return mentions.map((m) =>
    draftDuty(doc, placed, record, nameActor(doc, statement, m), 'text', 'R1', context),
  )
}

/** "Till näringslivschefens uppgifter hör att samordna …": the actor stands in the fronted phrase. */
function belongingDuties(doc: ReadDocument, placed: Placed, lemma: string, context: Context): DutyDraft[] {
  const { statement } = placed
  const { actors, clauses, coding } = context.lexicon
  const { fronted, finite } = statement.clause
  if (fronted === null || finite === null || !coding.belongingVerbs.has(lemma)) return []
  const words = statement.tokens.slice(fronted[0], fronted[1])
  const duty = words.findIndex((t) => coding.dutyNouns.has(t.norm))
  if (duty < 1) return []
  const mentions = findActors(statement, [fronted[0] + 1, fronted[0] + duty], actors, clauses).filter((m) =>
    internalActors.has(m.type),
  )
  const functions = functionsOfVerbs(
    statement,
    statement.verbs.filter((v) => v.at > finite),
    coding,
  )
  const record = {
    range: [0, statement.tokens.length] as const,
    functions: functions.length > 0 ? functions : (['ansvarar'] as const),
  }
  return mentions.map((m) =>
    draftDuty(doc, placed, record, nameActor(doc, statement, m), 'text', 'R1', context),
  )
}
