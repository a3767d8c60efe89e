import type { CodingLexicon, DutyFunction, DutyObject, Predicate, Statement } from '../model/index.ts'
import { findPhrase, norm } from './words.ts'

/** Function named by a support verb with its noun ("ger råd", "ser över"), or null. */
function functionOfPhrase(
  lemma: string,
  statement: Statement,
  at: number,
  coding: CodingLexicon,
): DutyFunction | null {
  for (const [verb, words, fn] of coding.supportPhrases) {
    if (verb === lemma && words.some((word) => supports(statement, at, word))) return fn
  }
  return null
}

/** Function named by an infinitive, or null. "följa" needs its particle "upp". */
export function functionOfVerb(
  lemma: string,
  statement: Statement,
  at: number,
  coding: CodingLexicon,
): DutyFunction | null {
  const supported = functionOfPhrase(lemma, statement, at, coding)
  if (supported !== null) return supported
  if (lemma === coding.followVerb)
    return hasWordAfter(statement, at, coding.followParticle, 8) ? 'foljer-upp' : 'genomfor'
  for (const duty of coding.duties) if (duty.verbs.includes(lemma)) return duty.fn
  return null
}

/** "svarar på frågor": the preposition takes the duty out of the verb. */
export function isWeakened(lemma: string, statement: Statement, at: number, coding: CodingLexicon): boolean {
  return (
    Object.hasOwn(coding.weakeningWords, lemma) &&
    norm(statement.tokens, at + 1) === coding.weakeningWords[lemma]
  )
}

/** A noun of a support phrase within the words after its verb. */
function supports(statement: Statement, at: number, pattern: string): boolean {
  for (let j = at + 1; j <= at + 9 && j < statement.tokens.length; j++)
    if (matchesGlob(norm(statement.tokens, j), pattern)) return true
  return false
}

/** "*" at either end stands for any letters. */
function matchesGlob(word: string, pattern: string): boolean {
  const open = pattern.endsWith('*')
  const bare = pattern.replaceAll('*', '')
  if (pattern.startsWith('*')) return open ? word.includes(bare) : word.endsWith(bare)
  return open ? word.startsWith(bare) : word === bare
}

/** Inflections of a Swedish noun in this genre. */
const inflections = ['', 's', 'n', 'en', 'et', 'ns', 'ens', 'ets', 'ar', 'arna', 'er', 'erna']

/** True where the word is the noun in any inflection, alone or as the last part of a compound. */
function isFormOf(word: string, noun: string): boolean {
  const at = word.lastIndexOf(noun)
  if (at < 0 || (at > 0 && noun.length <= 7)) return false
  return inflections.includes(word.slice(at + noun.length))
}

function hasWordAfter(statement: Statement, at: number, word: string, reach: number): boolean {
  for (let j = at + 1; j <= at + reach && j < statement.tokens.length; j++)
    if (norm(statement.tokens, j) === word) return true
  return false
}

/** Functions named by nouns in a token range, in order of the text (R4): "ledning och samordning" → leder, samordnar. */
export function functionsOfNouns(
  statement: Statement,
  range: readonly [number, number],
  coding: CodingLexicon,
): DutyFunction[] {
  const found: DutyFunction[] = []
  for (let i = range[0]; i < range[1]; i++) {
    const word = norm(statement.tokens, i)
    if (!statement.tokens[i]?.word) continue
    for (const duty of coding.duties) {
      if (duty.fn === 'ansvarar') continue
      if (duty.nouns.some((noun) => isFormOf(word, noun)) && !found.includes(duty.fn)) {
        found.push(duty.fn)
        break
      }
    }
  }
  return found
}

/**
 * Functions of one predicate (R1, R4). A verb of responsibility ("ansvarar för", "har ansvar för") takes them from its
 * complement: verbs of an att-clause first, then a chain of nouns; alone it is `ansvarar`.
 */
export function functionsOfPredicate(
  statement: Statement,
  predicate: Predicate,
  attVerbs: readonly { readonly lemma: string; readonly at: number; readonly passive?: boolean }[],
  coding: CodingLexicon,
): DutyFunction[] {
  const { lemma, range } = predicate
  if (isWeakened(lemma, statement, range[0], coding)) return []
  const supported = functionOfPhrase(lemma, statement, range[0], coding)
  if (supported !== null && !coding.responsibleVerbs.has(lemma)) return [supported]
  const inAtt = attVerbs.filter(
    (v) =>
      v.at > range[0] &&
      v.at < range[1] &&
      statement.zones[v.at] !== 'relative' &&
      statement.zones[v.at] !== 'subordinate',
  )
  if (
    coding.responsibleVerbs.has(lemma) ||
    (lemma === 'ha' &&
      (hasDutyNoun(statement, range, coding) || norm(statement.tokens, range[0] + 1) === coding.attWord)) ||
    lemma === 'vara' ||
    lemma === 'ligga' ||
    coding.ensuringVerbs.has(lemma) ||
    lemma === coding.constituteVerb ||
    coding.imposingVerbs.has(lemma) ||
    coding.taskVerbs.has(lemma)
  ) {
    const fromVerbs = functionsOfVerbs(statement, inAtt, coding)
    const specific = asPrepared(fromVerbs, inAtt).filter((f) => f !== 'ansvarar')
    if (specific.length > 0) return specific
    const nouns = functionsOfNouns(statement, chainRange(statement, range, inAtt), coding)
    if (nouns.length > 0) return nouns
    const fronted = statement.clause.fronted
    if (coding.responsibleVerbs.has(lemma) && fronted !== null) {
      // "För samordningen svarar X"
      const before = functionsOfNouns(statement, fronted, coding)
      if (before.length > 0) return before
    }
    if (lemma === 'vara' && !hasDutyNoun(statement, range, coding)) return []
    if (lemma === coding.constituteVerb || coding.taskVerbs.has(lemma)) return []
    return ['ansvarar']
  }
  const main = functionOfVerb(lemma, statement, range[0], coding)
  if (main === null) return []
  if (main === 'faststaller' && findPhrase(statement.tokens, ['beslut'], range[0]) === range[0] + 1)
    return ['beslutar']
  if (main === 'beslutar') {
    const money = functionsOfNouns(statement, range, coding).includes('finansierar')
    return money ? ['beslutar', 'finansierar'] : ['beslutar']
  }
  return [main]
}

/** Seeing to it that a decision is taken is to prepare it ("ser till att beslut fattas" → bereder). */
export function asPrepared(
  functions: readonly DutyFunction[],
  verbs: readonly { readonly lemma: string; readonly passive?: boolean }[],
): DutyFunction[] {
  if (!verbs.some((verb) => verb.lemma === 'fatta' && verb.passive)) return [...functions]
  return functions.map((fn) => (fn === 'beslutar' ? 'bereder' : fn))
}

/** The noun chain after "ansvarar för": up to an att-clause; the genitive and relative parts behind it do not count. */
function chainRange(
  statement: Statement,
  range: readonly [number, number],
  inAtt: readonly { readonly at: number }[],
): readonly [number, number] {
  const stop = inAtt[0]?.at ?? range[1]
  for (let i = range[0] + 1; i < stop; i++)
    if (
      statement.zones[i] === 'relative' ||
      (norm(statement.tokens, i) === ',' && !chainGoesOn(statement, i))
    )
      return [range[0], i]
  return [range[0], stop]
}

/** "ledning, samordning och uppföljning": a comma inside a chain of nouns is followed by one word and another joint. */
function chainGoesOn(statement: Statement, comma: number): boolean {
  const after = statement.tokens[comma + 2]
  return after !== undefined && (!after.word || after.norm === 'och' || after.norm === 'samt')
}

/** "har ansvar", "har i uppdrag", "är ansvarig". */
export function hasDutyNoun(
  statement: Statement,
  range: readonly [number, number],
  coding: CodingLexicon,
): boolean {
  for (let i = range[0] + 1; i < Math.min(range[1], range[0] + 14); i++) {
    const word = norm(statement.tokens, i)
    if (
      coding.dutyNouns.has(word) ||
      coding.responsibleEndings.some((ending) => word.endsWith(ending)) ||
      coding.responsibleAdjectives.has(word)
    )
      return true
  }
  return false
}

/** Functions of a list of verbs, in order, without doubles. */
export function functionsOfVerbs(
  statement: Statement,
  verbs: readonly { readonly lemma: string; readonly at: number }[],
  coding: CodingLexicon,
): DutyFunction[] {
  const found: DutyFunction[] = []
  for (const verb of verbs) {
    const fn = functionOfVerb(verb.lemma, statement, verb.at, coding)
    if (fn !== null && !found.includes(fn)) found.push(fn)
  }
  return found
}

/** What the duty is about; the first list with a hit wins, "the work" when none (11c: the object is the first one). */
export function objectOf(text: string, coding: CodingLexicon): DutyObject | null {
  const lower = ` ${text.toLowerCase()}`
  for (const [object, words] of coding.dutyObjects) {
    if (words.some((word) => word === '' || lower.includes(` ${word}`))) return object
  }
  return null
}
