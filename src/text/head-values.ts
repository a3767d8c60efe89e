import type { ActorType } from '../model/enums.ts'
import type { MetadataLexicon, Phrase } from '../model/lexicon-metadata.ts'
import type { Span } from '../model/span.ts'
import { findDates } from './dates.ts'
import { editDistance } from './distance.ts'

/** A value of a document head: normalised, and where it stands. */
export interface FoundValue<T = string> {
  readonly value: T
  readonly span: Span
}

/** The first match of any phrase; of two that start together, the one that stands first in the list. */
function findPhrase<T>(text: string, phrases: readonly Phrase<T>[]): FoundValue<T> | null {
  let best: FoundValue<T> | null = null
  for (const { pattern, value } of phrases) {
    const match = pattern.exec(text)
    if (match && (best === null || match.index < best.span[0]))
      best = { value, span: [match.index, match.index + match[0].length] }
  }
  return best
}

/** The first deciding body, also with a slip of the pen in a long name ("kommunfullmältige"). */
export function findBody(text: string, lexicon: MetadataLexicon): FoundValue<ActorType> | null {
  const exact = findPhrase(text, lexicon.bodies)
  if (exact) return exact
  for (const { 0: word, index } of text.matchAll(/\p{L}{10,22}/gu)) {
    const folded = word.toLowerCase()
    const body = lexicon.bodyNames.find(
      ({ name }) => Math.abs(name.length - word.length) <= 2 && editDistance(folded, name) <= 2,
    )
    if (body) return { value: body.type, span: [index, index + word.length] }
  }
  return null
}

/** The first paragraph of minutes, as "§ 61" or "§§ 12–14". */
export function findParagraph(text: string, lexicon: MetadataLexicon): FoundValue | null {
  const match = lexicon.patterns.paragraph.exec(text)
  if (!match) return null
  const sign = match[0].startsWith('§§') ? '§§' : '§'
  return {
    value: `${sign} ${match[1]!.replace(/\s/g, '')}`,
    span: [match.index, match.index + match[0].length],
  }
}

const diaryNumber =
  /(?:(?<![\p{L}\d])\p{Lu}\p{L}{0,7}[ /:–-]{0,3})?(?<!\d)\d{1,9}(?:[./:–-]\d{1,9}){0,6}(?:[ -]\p{Lu}{1,4}-\d{1,4}(?!\p{L}))?/u

/** The first diary number: "KS 2015-236", "UF/2011:71", "171-482/2016", "2014/0321 KS-14". */
export function findDiaryNumber(text: string): FoundValue | null {
  const match = diaryNumber.exec(text)
  return match && /\d{2}/.test(match[0])
    ? { value: match[0].trim(), span: [match.index, match.index + match[0].trimEnd().length] }
    : null
}

/** The first statement of how often, as an ISO 8601 duration. */
export function findInterval(text: string, lexicon: MetadataLexicon): FoundValue | null {
  return lexicon.intervalWords.test(text) ? findPhrase(text, lexicon.intervals) : null
}

const yearRange = /(?<![\d-])((?:19|20)\d\d)\s?[-–—/]\s?((?:19|20)?\d\d)(?![\d-])/u
const bareYear = /(?<![\d:/.-])((?:19|20)\d\d)(?![\d:/-])/gu

/**
 * When a document holds: "tills vidare", a duration, or an interval as in ISO 8601, open ends left empty: "2023/2027",
 * "2022-01-01/", "/2030-12-31". Words before the date ("från", "till och med") decide which end it is; without them a
 * lone date is the last day.
 */
export function findValidity(text: string, lexicon: MetadataLexicon): FoundValue | null {
  const { untilFurtherNotice, validFrom, validTo } = lexicon.patterns
  const open = untilFurtherNotice.exec(text)
  if (open) return { value: lexicon.validUntilFurtherNotice, span: [open.index, open.index + open[0].length] }
  const days = findDates(text, lexicon.months).filter((date) => date.value.length > 4)
  const range = days.length === 0 ? yearRange.exec(text) : null
  if (range) {
    const last = range[2]!.length === 2 ? range[1]!.slice(0, 2) + range[2]! : range[2]!
    return { value: `${range[1]}/${last}`, span: [range.index, range.index + range[0].length] }
  }
  const years = [...text.matchAll(bareYear)]
    .map((match) => ({ value: match[1]!, span: [match.index, match.index + 4] as Span }))
    .filter((year) => days.every((day) => year.span[1] <= day.span[0] || year.span[0] >= day.span[1]))
  const points = [...days, ...years].sort((a, b) => a.span[0] - b.span[0])
  const [first, second] = points
  if (!first) return findInterval(text, lexicon)
  if (second && validTo.test(text.slice(first.span[1], second.span[0])))
    return { value: `${first.value}/${second.value}`, span: [first.span[0], second.span[1]] }
  if (second && /^\s?[-–—]\s?$/.test(text.slice(first.span[1], second.span[0])))
    return { value: `${first.value}/${second.value}`, span: [first.span[0], second.span[1]] }
  const before = text.slice(0, first.span[0])
  if (validFrom.test(before) && !validTo.test(before)) return { value: `${first.value}/`, span: first.span }
  return { value: `/${first.value}`, span: first.span }
}

/** True for a value that stands for "not filled in": "klicka här", "ÅÅÅÅ-MM-DD", "–". */
export function isPlaceholder(value: string, lexicon: MetadataLexicon): boolean {
  const bare = value.trim()
  return bare === '' || lexicon.patterns.placeholder.test(bare)
}
