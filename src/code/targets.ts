import type { CodingLexicon, Deadline, Statement, Target } from '../model/index.ts'
import { norm } from './words.ts'

const YEAR = /^(?:19|20)\d\d$/
const ISO = /^(?:19|20)\d\d-\d\d-\d\d$/
const PERIOD = /^((?:19|20)\d\d)[-\u2013\u2010]((?:19|20)\d\d)$/
const NUMBER = /^\d+(?:[.,]\d+)?$/

/** Measurable part, target and deadline of a unit (§6.5, 11b). */
export interface Measure {
  readonly measurable: boolean
  readonly target: Target | null
  readonly deadline: Deadline | null
}

/** Reads target and deadline from a statement, the deadline also from its stem or heading (11b). */
export function measure(statement: Statement, stem: Statement | null, coding: CodingLexicon): Measure {
  const deadline = findDeadline(statement, coding) ?? (stem === null ? null : findDeadline(stem, coding))
  const target = findTarget(statement, coding)
  return { measurable: target !== null, target, deadline }
}

/** "senast 2027", "till 2030", "2024–2027", "före utgången av 2026". An occasion without a date is context. */
export function findDeadline(statement: Statement, coding: CodingLexicon): Deadline | null {
  const { tokens } = statement
  for (let i = 0; i < tokens.length; i++) {
    const word = norm(tokens, i)
    const year = YEAR.test(word)
    if (!year && !ISO.test(word) && !PERIOD.test(word)) continue
    if (inName(statement, i)) continue
    let from = i
    for (let j = i - 1; j >= Math.max(0, i - 5); j--) {
      if (coding.deadlineWords.has(norm(tokens, j))) from = j
      else if (!coding.deadlineFillers.has(norm(tokens, j)) && !coding.monthWords.has(norm(tokens, j)) && !/^\d{1,2}$/.test(norm(tokens, j))) break
    }
    if (from === i) continue
    const period = PERIOD.exec(word)
    const end = range(tokens, i)
    const value = end !== null ? `${word}/${end.year}` : period ? `${period[1]}/${period[2]}` : dateValue(statement, i, coding)
    return { value, exact: printed(statement, from, (end?.at ?? i) + 1) }
  }
  return null
}

/** "2024 – 2027" in three tokens. */
function range(tokens: Statement['tokens'], i: number): { year: string; at: number } | null {
  const dash = norm(tokens, i + 1)
  const year = norm(tokens, i + 2)
  return (dash === '\u2013' || dash === '-') && YEAR.test(year) ? { year, at: i + 2 } : null
}

function dateValue(statement: Statement, i: number, coding: CodingLexicon): string {
  const word = norm(statement.tokens, i)
  const month = coding.months[norm(statement.tokens, i - 1)]
  if (month === undefined) return word
  const day = norm(statement.tokens, i - 2)
  const mm = String(month).padStart(2, '0')
  return /^\d{1,2}$/.test(day) ? `${word}-${mm}-${day.padStart(2, '0')}` : `${word}-${mm}`
}

/** "Vision 2030", "Agenda 2030", "lagen (2017:725)": a year in a name is no deadline. */
function inName(statement: Statement, i: number): boolean {
  const before = statement.tokens[i - 1]
  if (before === undefined || !before.word) return false
  const printedBefore = statement.text.slice(before.start - statement.start, before.end - statement.start)
  return /^\p{Lu}/u.test(printedBefore) && i - 1 > 0
}

/** A level an outsider could check: number with unit, share, "halveras", "samtliga X" as the object of a countable target. */
export function findTarget(statement: Statement, coding: CodingLexicon): Target | null {
  const { tokens, zones } = statement
  for (let i = 0; i < tokens.length; i++) {
    const word = norm(tokens, i)
    if (zones[i] === 'subordinate') continue
    if (coding.shareVerbs.has(word)) return { value: word, unit: null, exact: printed(statement, i, i + 1), direction: null, baseline: null }
    const number = numberAt(statement, i, coding)
    if (number === null) continue
    const unitAt = number.end
    const unit = norm(tokens, unitAt)
    const counted = coding.unitWords.has(unit)
    const level = levelBefore(statement, i, coding)
    if (!counted && !(level && number.digits)) continue
    if (number.word && !level) continue
    const to = counted ? unitEnd(statement, unitAt, coding) : unitAt
    const from = level ? level.at : i
    return {
      value: number.value,
      unit: counted ? printed(statement, unitAt, to) : null,
      exact: printed(statement, from, to),
      direction: level?.direction ?? null,
      baseline: baselineBefore(statement, i),
    }
  }
  return universal(statement, coding)
}

interface NumberAt {
  readonly value: number
  readonly end: number
  readonly digits: boolean
  readonly word: boolean
}

function numberAt(statement: Statement, i: number, coding: CodingLexicon): NumberAt | null {
  const word = norm(statement.tokens, i)
  if (NUMBER.test(word)) {
    if (YEAR.test(word) || norm(statement.tokens, i - 1) === '\u00a7' || norm(statement.tokens, i + 1) === '\u00a7') return null
    // thousands with a space: "75 000"
    const next = norm(statement.tokens, i + 1)
    if (/^\d{3}$/.test(next) && /^\d{1,3}$/.test(word)) return { value: Number(`${word}${next}`), end: i + 2, digits: true, word: false }
    return { value: Number(word.replace(',', '.')), end: i + 1, digits: true, word: false }
  }
  if (Object.hasOwn(coding.numberWords, word) && !coding.ordinalWords.has(word)) return { value: coding.numberWords[word] as number, end: i + 1, digits: false, word: true }
  return null
}

function levelBefore(statement: Statement, i: number, coding: CodingLexicon): { at: number; direction: Target['direction'] } | null {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const direction = coding.levels[norm(statement.tokens, j)]
    if (direction !== undefined) return { at: j, direction: direction as Target['direction'] }
  }
  return null
}

function baselineBefore(statement: Statement, i: number): string | null {
  for (let j = i - 1; j >= Math.max(1, i - 4); j--) {
    if (NUMBER.test(norm(statement.tokens, j)) && norm(statement.tokens, j - 1) === 'från') return norm(statement.tokens, j)
  }
  return null
}

/** "elever per år", "procent av cheferna" up to three words on. */
function unitEnd(statement: Statement, at: number, coding: CodingLexicon): number {
  const next = norm(statement.tokens, at + 1)
  return coding.perWords.has(next) && statement.tokens[at + 2] ? at + 3 : at + 1
}

/** "samtliga chefer ska ha genomgått": all of a countable class as the target (11b). */
function universal(statement: Statement, coding: CodingLexicon): Target | null {
  const { tokens, clause } = statement
  if (clause.finite === null || clause.subject === null) return null
  const first = norm(tokens, clause.subject[0])
  if (!coding.universals.has(first)) return null
  const after = tokens.slice(clause.finite).map((t) => t.norm)
  if (!after.includes('ha') && !after.includes('har')) return null
  if (!after.some((w) => coding.completedForms.some((ending) => w.endsWith(ending)))) return null
  return { value: first, unit: printed(statement, clause.subject[0] + 1, clause.subject[1]), exact: printed(statement, clause.subject[0], clause.subject[1]), direction: 'reach', baseline: null }
}

function printed(statement: Statement, from: number, to: number): string {
  const first = statement.tokens[from]
  const last = statement.tokens[Math.min(to, statement.tokens.length) - 1]
  if (!first || !last || to <= from) return ''
  return statement.text.slice(first.start - statement.start, last.end - statement.start)
}
