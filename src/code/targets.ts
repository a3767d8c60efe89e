import type { CodingLexicon, Deadline, Statement, Target } from '../model/index.ts'
import {
  baselineBefore,
  hasLevelPair,
  isBaseline,
  isBaselineYear,
  isClock,
  levelBefore,
  numberAt,
  YEAR,
} from './levels.ts'
import { norm } from './words.ts'

const ISO = /^(?:19|20)\d\d-\d\d-\d\d$/
const PERIOD = /^((?:19|20)\d\d)[-\u2013\u2010]((?:19|20)\d\d)$/

/** Measurable part, target and deadline of a unit (§6.5, 11b). */
export interface Measure {
  readonly measurable: boolean
  readonly target: Target | null
  readonly deadline: Deadline | null
}

/** Reads target and deadline from a statement, the deadline also from its stem or heading (11b). */
export function measure(
  statement: Statement,
  stem: Statement | null,
  heading: string | null,
  coding: CodingLexicon,
): Measure {
  const deadline =
    findDeadline(statement, coding) ??
    (stem === null ? null : findDeadline(stem, coding)) ??
    headingYear(heading, coding)
  const target = findTarget(statement, coding)
  return { measurable: target !== null, target, deadline }
}

/**
 * "senast 2027", "till 2030", "2024–2027", "inom två år", "under mandatperioden". An occasion without a date is context,
 * and so is the year from which something counts ("sedan 2015") or of a name ("Vision 2030").
 */
export function findDeadline(statement: Statement, coding: CodingLexicon): Deadline | null {
  return findYear(statement, coding) ?? findSpan(statement, coding)
}

function findYear(statement: Statement, coding: CodingLexicon): Deadline | null {
  const { tokens, zones } = statement
  for (let i = 0; i < tokens.length; i++) {
    const word = norm(tokens, i)
    if (!YEAR.test(word) && !ISO.test(word) && !PERIOD.test(word)) continue
    if (zones[i] === 'relative' || zones[i] === 'parenthesis' || inName(statement, i)) continue
    if (isBaselineYear(statement, i, coding)) continue
    const from = deadlineStart(statement, i, coding)
    if (ISO.test(word) && from === i) continue
    if (coding.sinceWords.has(norm(tokens, from - 1)) || coding.sinceWords.has(norm(tokens, from))) continue
    const period = PERIOD.exec(word)
    const end = range(tokens, i)
    const value =
      end !== null
        ? `${word}/${end.year}`
        : period
          ? `${period[1]}/${period[2]}`
          : dateValue(statement, i, coding)
    return { value, exact: printed(statement, from, (end?.at ?? i) + 1) }
  }
  return null
}

/** First word of the phrase that a year ends: "senast vid utgången av 2027". */
function deadlineStart(statement: Statement, year: number, coding: CodingLexicon): number {
  let from = year
  for (let j = year - 1; j >= Math.max(0, year - 6); j--) {
    const word = norm(statement.tokens, j)
    if (coding.deadlineWords.has(word)) from = j
    else if (!coding.deadlineFillers.has(word) && !coding.monthWords.has(word) && !/^\d{1,2}$/.test(word))
      break
    else if (coding.monthWords.has(word) || coding.seasonWords.has(word)) from = j
  }
  return from
}

/** "inom två år", "under programperioden": a span of time without a year. */
function findSpan(statement: Statement, coding: CodingLexicon): Deadline | null {
  const { tokens } = statement
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!coding.spanPrepositions.has(norm(tokens, i))) continue
    const next = norm(tokens, i + 1)
    if (coding.periodWords.has(next)) return { value: next, exact: printed(statement, i, i + 2) }
    const number = Object.hasOwn(coding.numberWords, next) || /^\d{1,2}$/.test(next)
    if (number && norm(tokens, i) === coding.withinWord && coding.spanUnits.has(norm(tokens, i + 2)))
      return { value: `${next} ${norm(tokens, i + 2)}`, exact: printed(statement, i, i + 3) }
  }
  return null
}

/** "Mål till 2028": a year in the heading of a list of aims counts for its items (11b). */
function headingYear(heading: string | null, coding: CodingLexicon): Deadline | null {
  const words = heading?.toLowerCase().split(' ') ?? []
  const at = words.findIndex((word, i) => YEAR.test(word) && coding.deadlineWords.has(words[i - 1] ?? ''))
  return at < 0 ? null : { value: words[at] as string, exact: `${words[at - 1]} ${words[at]}` }
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

/**
 * A level that an outsider could check (§6.5, 11b): a number with its unit or behind "minst", a share ("halveras",
 * "hälften"), or all of a countable class. Thresholds in conditions and criteria are none.
 */
export function findTarget(statement: Statement, coding: CodingLexicon): Target | null {
  const { tokens, zones } = statement
  for (let i = 0; i < tokens.length; i++) {
    const word = norm(tokens, i)
    if (zones[i] === 'subordinate' || zones[i] === 'relative' || zones[i] === 'fronted') continue
    if (coding.shareVerbs.has(word))
      return { value: word, unit: null, exact: printed(statement, i, i + 1), direction: null, baseline: null }
    const number = numberAt(statement, i, coding)
    if (number === null || isBaseline(statement, i, coding)) continue
    const unit = norm(tokens, number.end)
    if (unit === coding.ageUnit) continue
    if (coding.spanPrepositions.has(norm(tokens, i - 1)) && !hasLevelPair(statement, i, coding)) continue
    if (coding.conditionWords.has(norm(tokens, i - 2)) && coding.strictLevels.has(norm(tokens, i - 1)))
      continue
    const counted = coding.unitWords.has(unit) || coding.spanUnits.has(unit)
    if (!counted && isClock(statement, i)) continue
    const level = levelBefore(statement, i, coding)
    if (!counted && level === null && !(number.word && countsObjects(statement, i, unit, coding))) continue
    if (number.word && level === null && !countsObjects(statement, i, unit, coding)) continue
    if (number.value === 1 && number.word && level === null) continue
    const to = Math.min(
      tokens.length,
      counted ? unitEnd(statement, number.end, coding) : number.end + (level === null ? 1 : 0),
    )
    const from = level ? level.at : i
    return {
      value: number.value,
      unit: to > number.end ? printed(statement, number.end, to) : null,
      exact: printed(statement, from, to),
      direction: level?.direction ?? null,
      baseline: baselineBefore(statement, i, coding),
    }
  }
  return universal(statement, coding)
}

/** "bygga om tre kök": a number word before a plural noun that the predicate acts on, not "två gånger", "tre delar". */
function countsObjects(statement: Statement, i: number, unit: string, coding: CodingLexicon): boolean {
  if (
    statement.zones[i] !== 'core' ||
    coding.partnerPrepositions.has(norm(statement.tokens, i - 1)) ||
    coding.vagueCounts.has(unit) ||
    unit.length < 3
  )
    return false
  return (
    statement.clause.predicates.some((p) => coding.activityVerbs.has(p.lemma)) || coding.unitWords.has(unit)
  )
}

/** "elever per år", "procent av cheferna" up to three words on. */
function unitEnd(statement: Statement, at: number, coding: CodingLexicon): number {
  const next = norm(statement.tokens, at + 1)
  return coding.perWords.has(next) && statement.tokens[at + 2] ? at + 3 : at + 1
}

/** "samtliga chefer ska ha genomgått", "erbjuda samtliga föräldrar": all of a countable class as the target (11b). */
function universal(statement: Statement, coding: CodingLexicon): Target | null {
  const { tokens, clause } = statement
  for (let i = 0; i < tokens.length - 1; i++) {
    if (
      !coding.universals.has(norm(tokens, i)) ||
      statement.zones[i] === 'relative' ||
      statement.zones[i] === 'subordinate'
    )
      continue
    const subject = i === 0 || statement.zones[i] === 'subject'
    const completed = tokens.some(
      (t, k) =>
        (t.norm === 'ha' || t.norm === 'har') &&
        tokens
          .slice(k + 1, k + 4)
          .some((w) => coding.completedForms.some((ending) => w.norm.endsWith(ending))),
    )
    const held =
      subject &&
      norm(tokens, i) === coding.allWord &&
      clause.modality === 'ska' &&
      clause.predicates[0]?.lemma === 'ha'
    const offered = clause.predicates.some((p) => coding.offerVerbs.has(p.lemma) && p.verb < i)
    const none = norm(tokens, i) === coding.noneWord && i + 1 !== clause.finite
    if (!(subject && (completed || none || held)) && !offered) continue
    return {
      value: norm(tokens, i),
      unit: norm(tokens, i + 1),
      exact: printed(statement, i, i + 2),
      direction: 'reach',
      baseline: null,
    }
  }
  return null
}

function printed(statement: Statement, from: number, to: number): string {
  const first = statement.tokens[from]
  const last = statement.tokens[Math.min(to, statement.tokens.length) - 1]
  if (!first || !last || to <= from) return ''
  return statement.text.slice(first.start - statement.start, last.end - statement.start)
}
