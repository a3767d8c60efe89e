import type { CodingLexicon, Statement, Target } from '../model/index.ts'
import { norm } from './words.ts'

export const YEAR = /^(?:19|20)\d\d$/
const NUMBER = /^\d+(?:[.,]\d+)?$/
const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/
/** How many words behind "från" a baseline and its year may stand, up to the level aimed at. */
const BASELINE_REACH = 8

/** A number in digits or words; `end` is the token behind it. */
export interface NumberAt {
  readonly value: number
  readonly end: number
  readonly digits: boolean
  readonly word: boolean
}

/** The number at a token, with its thousands; null for years, paragraphs and versions of a name ("ISO 14001"). */
export function numberAt(statement: Statement, i: number, coding: CodingLexicon): NumberAt | null {
  const word = norm(statement.tokens, i)
  if (NUMBER.test(word)) {
    if (
      YEAR.test(word) ||
      norm(statement.tokens, i - 1) === '\u00a7' ||
      norm(statement.tokens, i + 1) === '\u00a7' ||
      isVersion(statement, i)
    )
      return null
    // thousands with a space: "75 000"
    const next = norm(statement.tokens, i + 1)
    if (/^\d{3}$/.test(next) && /^\d{1,3}$/.test(word))
      return { value: Number(`${word}${next}`), end: i + 2, digits: true, word: false }
    return { value: Number(word.replace(',', '.')), end: i + 1, digits: true, word: false }
  }
  if (
    Object.hasOwn(coding.numberWords, word) &&
    (!coding.ordinalWords.has(word) || coding.strictLevels.has(norm(statement.tokens, i - 1)))
  )
    return { value: coding.numberWords[word] as number, end: i + 1, digits: false, word: true }
  return null
}

/** "WCAG 2.1", "ISO 14001": the number right behind an abbreviation in capitals belongs to a name. */
function isVersion({ tokens, text, start }: Statement, i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && /^\p{Lu}{2,}$/u.test(text.slice(before.start - start, before.end - start))
}

/** "19.00" without a unit behind it is a time of day. */
export function isClock(statement: Statement, i: number): boolean {
  return CLOCK.test(norm(statement.tokens, i))
}

/** A word of level and what it says of the number behind it. */
export interface Level {
  readonly at: number
  readonly direction: Target['direction']
}

/** Word of level up to three words before a number; two words ("mindre än") go before one, and a negation turns a limit round. */
export function levelBefore(statement: Statement, i: number, coding: CodingLexicon): Level | null {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const word = norm(statement.tokens, j)
    const pair = coding.levels[`${norm(statement.tokens, j - 1)} ${word}`]
    const direction = (pair ?? coding.levels[word]) as Target['direction'] | undefined
    if (direction === undefined) continue
    const limit = !coding.strictLevels.has(word) && isNegated(statement, i)
    return { at: pair === undefined ? j : j - 1, direction: limit ? turned(direction) : direction }
  }
  return null
}

/** True where two words of level stand before a number ("vara under två dagar"): no span of time then. */
export function hasLevelPair(statement: Statement, i: number, coding: CodingLexicon): boolean {
  return Object.hasOwn(coding.levels, `${norm(statement.tokens, i - 2)} ${norm(statement.tokens, i - 1)}`)
}

/** The clause with the nearest finite verb before a token is negated. */
function isNegated({ clause, coordinated }: Statement, i: number): boolean {
  const before = [clause, ...coordinated].filter(({ finite }) => finite !== null && finite < i)
  return before[before.length - 1]?.negated ?? false
}

function turned(direction: Target['direction']): Target['direction'] {
  if (direction === 'at-least') return 'at-most'
  return direction === 'at-most' ? 'at-least' : direction
}

/** Number behind "från" before the level aimed at ("från 24 procent till högst 15"), as printed; null for none. */
export function baselineBefore(statement: Statement, i: number, coding: CodingLexicon): string | null {
  for (let j = i - 1; j >= Math.max(1, i - BASELINE_REACH); j--) {
    const word = norm(statement.tokens, j)
    if (NUMBER.test(word) && !YEAR.test(word) && coding.sinceWords.has(norm(statement.tokens, j - 1)))
      return word
  }
  return null
}

/** "från 24 procent till …": a number where the change starts is the baseline when another level follows. */
export function isBaseline(statement: Statement, i: number, coding: CodingLexicon): boolean {
  const { tokens } = statement
  if (!coding.sinceWords.has(norm(tokens, i - 1))) return false
  return tokens.some(({ norm: word }, k) => k > i && NUMBER.test(word) && !YEAR.test(word))
}

/** "från 40 procent 2020 till 90 procent 2027": the year of the baseline is no deadline when another year follows. */
export function isBaselineYear(statement: Statement, i: number, coding: CodingLexicon): boolean {
  const { tokens } = statement
  if (!tokens.some(({ norm: word }, k) => k > i && YEAR.test(word))) return false
  for (let j = i - 1; j >= Math.max(1, i - BASELINE_REACH); j--) {
    const word = norm(tokens, j)
    if (Object.hasOwn(coding.levels, word)) return false
    if (NUMBER.test(word) && !YEAR.test(word) && coding.sinceWords.has(norm(tokens, j - 1))) return true
  }
  return false
}
