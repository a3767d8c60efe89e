import type { Span } from '../model/span.ts'

/** A date in a text. */
export interface FoundDate {
  /** ISO 8601: "2016-06-28", or "2019-05" and "2019" where the day or the month is not given. */
  readonly value: string
  /** Offsets of the date's own words, without "den". */
  readonly span: Span
}

/** Month names in calendar order; each may be shortened to three letters or more. */
export type Months = readonly string[]

const numeric =
  /(?<![\p{L}\d:.-])((?:19|20)\d\d)(?:\s?[-–‑./]\s?(\d{1,2})\s?[-–‑./]\s?(\d{1,2})|(\d\d)(\d\d))(?![\p{L}\d]|[:-]\d)/gu
const dayFirst =
  /(?<![\p{L}\d:./-])(\d{1,2})\s?[/.]\s?(\d{1,2})(?:\s?[-–./]\s?|\s)((?:19|20)\d\d)(?![\p{L}\d])/gu
const written =
  /(?<![\p{L}\d])(?:(\d{1,2})(?::?[ae]|\.)?\s+)?(\p{L}{3,9})\.?,?\s+((?:19|20)\d\d)(?![\p{L}\d])/gu

/**
 * Finds Swedish dates, in order: 2016-06-28, 20160628, 29/11 2017, 12 november 2012, 1 jan. 2019, maj 2019.
 * Bare years are left to the caller, as are day and month without a year. Impossible dates are no dates.
 */
export function findDates(text: string, months: Months): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const match of text.matchAll(numeric)) {
    const value = isoDate(match[1]!, match[2] ?? match[4], match[3] ?? match[5])
    // Behind a slash only the form with hyphens is a date ("§ 65/2020-06-09", but not "KS/20200609").
    if (text[match.index - 1] === '/' && !/\d-\d/.test(match[0])) continue
    if (value) found.push({ value, span: spanOf(match) })
  }
  for (const match of text.matchAll(dayFirst)) {
    const value = isoDate(match[3]!, match[2], match[1])
    if (value) found.push({ value, span: spanOf(match) })
  }
  for (const match of text.matchAll(written)) {
    const month = monthNumber(match[2]!, months)
    const value = month && isoDate(match[3]!, month, match[1])
    if (value) found.push({ value, span: spanOf(match) })
  }
  return found
    .sort((a, b) => a.span[0] - b.span[0])
    .filter((date, i, all) => i === 0 || date.span[0] >= all[i - 1]!.span[1])
}

function monthNumber(word: string, months: Months): string | undefined {
  const folded = word.toLowerCase()
  const index = months.findIndex(
    (month) => month === folded || (folded.length < 5 && month.startsWith(folded)),
  )
  return index < 0 ? undefined : String(index + 1)
}

function isoDate(year: string, month?: string, day?: string): string | undefined {
  if (month === undefined) return year
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return undefined
  const head = `${year}-${String(m).padStart(2, '0')}`
  return day === undefined ? head : `${head}-${String(d).padStart(2, '0')}`
}

function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length]
}
