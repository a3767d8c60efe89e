import type { CodingLexicon, Context, FollowUpType, Predicate, Statement } from '../model/index.ts'
import type { Placed } from './types.ts'
import { findPhrase, isCompoundOf, norm, startsWithAny } from './words.ts'

/** A follow-up arrangement found in a statement (F1), before its parts are read. */
export interface FollowUpFinding {
  readonly types: readonly FollowUpType[]
  /** Token index of the first follow-up word. */
  readonly at: number
  /** How strongly the words say that it is to take place. */
  readonly strength: 'verb' | 'noun' | 'mention'
}

/** Finds follow-up words in a statement that say that monitoring, reporting, evaluation or revision is to take place (F1). */
export function findFollowUp(placed: Placed, context: Context): FollowUpFinding | null {
  const { statement } = placed
  const coding = context.lexicon.coding
  if (statement.tokens.some((t) => t.word && startsWithAny(t.norm, coding.notFollowUp))) return null
  if (
    statement.clause.voice === 'passive' &&
    statement.tokens.some((t) => coding.textReferences.has(t.norm)) &&
    !placed.types.has('uppfoljning')
  )
    return null
  const verbs = verbTypes(statement, coding)
  const nouns = nounTypes(statement, coding)
  if (verbs.length === 0 && nouns.length === 0) {
    // under uppföljning a channel or an interval is enough: "Medarbetarenkät ska genomföras vartannat år"
    if (!placed.types.has('uppfoljning') || statement.clause.finite === null || statement.clause.negated)
      return null
    const arranged = findChannels(statement, coding) !== null || findFrequency(statement, coding) !== null
    const type = findChannels(statement, coding) !== null ? 'rapportering' : 'uppfoljning'
    return arranged ? { types: [type], at: 0, strength: 'noun' } : null
  }
  if (statement.clause.negated && verbs.length === 0) return null
  const types = ordered([...verbs, ...nouns].map((hit) => hit.type))
  const at = Math.min(...[...verbs, ...nouns].map((hit) => hit.at))
  const background = placed.type === 'bakgrund'
  if (
    verbs.some(
      (hit) => hit.main && (!background || statement.clause.predicates.some((p) => p.verb === hit.at)),
    )
  )
    return { types, at, strength: 'verb' }
  if (nouns.length > 0 && isArranged(placed, nouns, context)) return { types, at, strength: 'noun' }
  return { types, at, strength: 'mention' }
}

interface Hit {
  readonly type: FollowUpType
  readonly at: number
  /** True in the main predicate or in an att-clause under a duty verb. */
  readonly main: boolean
}

function verbTypes(statement: Statement, coding: CodingLexicon): Hit[] {
  const hits: Hit[] = []
  const lemmas = new Map<number, Predicate>()
  for (const clause of [statement.clause, ...statement.coordinated])
    for (const p of clause.predicates) lemmas.set(p.verb, p)
  statement.tokens.forEach((token, i) => {
    if (!token.word) return
    const particle = coding.followParticle
    if (coding.followForms.has(token.norm) && findParticle(statement, i, particle)) {
      hits.push({ type: 'uppfoljning', at: i, main: lemmas.has(i) || isCore(statement, i) })
      return
    }
    const type = coding.followUpForms.get(token.norm) ?? phraseType(statement, i, coding)
    if (type === 'revidering' && !revisesDocument(statement, coding)) return
    if (type !== undefined) hits.push({ type, at: i, main: lemmas.has(i) || isCore(statement, i) })
  })
  return hits
}

/** "ses över", "lämnar en redogörelse": verb and word together name the type. */
function phraseType(statement: Statement, at: number, coding: CodingLexicon): FollowUpType | undefined {
  for (const [forms, word, type] of coding.followUpPhrases) {
    if (!forms.includes(norm(statement.tokens, at))) continue
    for (let j = at + 1; j <= at + 6 && j < statement.tokens.length; j++)
      if (norm(statement.tokens, j).endsWith(word)) return type
  }
  return undefined
}

/** Only a document, a goal or what a pronoun stands for is revised; contracts and routines of others are not (F1). */
function revisesDocument(statement: Statement, coding: CodingLexicon): boolean {
  return statement.tokens.some(
    (t) => t.word && (isCompoundOf(t.norm, coding.documentNouns) || coding.revisedWords.has(t.norm)),
  )
}

/** "följas upp", "följer kommunstyrelsen upp": the particle follows within six words. */
function findParticle(statement: Statement, at: number, particle: string): boolean {
  for (let j = at + 1; j <= at + 8 && j < statement.tokens.length; j++) {
    if (norm(statement.tokens, j) === particle) return true
  }
  return false
}

function isCore(statement: Statement, i: number): boolean {
  const zone = statement.zones[i]
  return zone === 'core' || zone === undefined
}

function nounTypes(statement: Statement, coding: CodingLexicon): Hit[] {
  const hits: Hit[] = []
  statement.tokens.forEach((token, i) => {
    if (
      !token.word ||
      coding.channels.some(([stem, interval]) => interval !== null && token.norm.startsWith(stem))
    )
      return
    for (const [type, , nouns] of coding.followUp) {
      if (
        nouns.some(
          (noun) =>
            token.norm === noun ||
            token.norm === `${noun}s` ||
            (token.norm.endsWith(noun) && noun.length > 6),
        )
      ) {
        hits.push({ type, at: i, main: false })
        return
      }
    }
  })
  return hits
}

/** A noun counts where it is the subject of a verb of doing, the object of a duty, or stands under uppföljning (F1). */
function isArranged(placed: Placed, nouns: readonly Hit[], context: Context): boolean {
  const { statement } = placed
  const coding = context.lexicon.coding
  const { clause } = statement
  const lemmas = clause.predicates.map((p) => p.lemma)
  const first = nouns[0] as Hit
  const inSubject = clause.subject !== null && first.at >= clause.subject[0] && first.at < clause.subject[1]
  if (inSubject && (lemmas.some((l) => coding.followUpSupport.has(l)) || clause.voice === 'passive'))
    return true
  if (lemmas.some((l) => l === 'ansvara' || l === 'svara' || l === 'omfatta') && isCore(statement, first.at))
    return true
  if (placed.stem?.clause.predicates.some((p) => coding.responsibleVerbs.has(p.lemma))) return true
  if (lemmas.length > 0 && lemmas.every((l) => coding.followUpSupport.has(l)) && isCore(statement, first.at))
    return placed.types.has('uppfoljning')
  return placed.types.has('uppfoljning') && (clause.finite !== null || statement.role === 'item')
}

function ordered(types: readonly FollowUpType[]): FollowUpType[] {
  return [...new Set(types)]
}

/** Frequency stated in a statement, or implied by its channel (F2). */
export function findFrequency(
  statement: Statement,
  coding: CodingLexicon,
): { value: string; exact: string; implied: boolean } | null {
  const { tokens } = statement
  for (const [phrase, duration] of coding.frequencies) {
    const hash = phrase.indexOf('#')
    if (hash < 0) {
      const at = findPhrase(tokens, phrase)
      if (at >= 0)
        return { value: duration, exact: printed(statement, at, at + phrase.length), implied: false }
      continue
    }
    for (let i = 0; i + phrase.length <= tokens.length; i++) {
      if (!phrase.every((word, k) => word === '#' || norm(tokens, i + k) === word)) continue
      const number = numberOf(norm(tokens, i + hash), coding)
      if (number !== null)
        return {
          value: duration.replace('#', String(number)),
          exact: printed(statement, i, i + phrase.length),
          implied: false,
        }
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    const channel = coding.channels.find(([stem]) => !stem.includes(' ') && norm(tokens, i).includes(stem))
    if (channel?.[1]) return { value: channel[1], exact: printed(statement, i, i + 1), implied: true }
  }
  return null
}

function numberOf(word: string, coding: CodingLexicon): number | null {
  if (/^\d{1,2}(:[ea])?$/.test(word)) return Number.parseInt(word, 10)
  return Object.hasOwn(coding.numberWords, word) ? (coding.numberWords[word] as number) : null
}

/** Channels named in a statement, as printed in lower case; null when none. */
export function findChannels(statement: Statement, coding: CodingLexicon): string[] | null {
  const found: string[] = []
  statement.tokens.forEach((token, i) => {
    for (const [stem] of coding.channels) {
      if (stem.includes(' ')) {
        if (findPhrase(statement.tokens, stem.split(' '), i) === i) found.push(stem)
      } else if (token.word && token.norm.includes(stem) && !found.includes(token.norm)) {
        found.push(token.norm)
        break
      }
    }
  })
  return found.length > 0 ? found : null
}

function printed(statement: Statement, from: number, to: number): string {
  const first = statement.tokens[from]
  const last = statement.tokens[to - 1]
  if (!first || !last) return ''
  return statement.text.slice(first.start - statement.start, last.end - statement.start)
}
