import type { HeadingLexicon, Lexicon, ReadingLexicon } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import type { Line } from './lines.ts'
import { pushTo } from './maps.ts'
import type { SignedLines } from './pages.ts'
import { type LineSign, plainText } from './signs.ts'

/** Lines at the beginning of a text in which a header stands for the first time and tells about the document. */
const headLines = 15
/** Shortest line of running text, behind which no head goes on. */
const runningLength = 65
/** Longest line that may be a running header or footer. */
const headerLength = 130

const pageMarkInside =
  /(?:(?<!\p{L})\p{L}{1,5}\.?\s?\d{1,3}\s?(?:[(/[]\s?\d{1,3}\s?[)\]]?|\p{L}{2}\s\d{1,3})?|\d{1,3}\s?[([]\s?\d{1,3}\s?[)\]])\s*\|?$/u

/**
 * Marks running headers and footers: short lines that come again and again, with a page number of their own or beside
 * a page mark, or that cut a sentence in two; and letterhead lines.
 */
export function markFurniture(
  { lines, signs }: SignedLines,
  { reading: lexicon, headings }: Lexicon,
): LineSign[] {
  const out = signs.map((sign, index) =>
    isLetterhead(lines[index]!, lexicon) ? furniture('letterhead') : sign,
  )
  markAddresses(lines, out)
  const groups = new Map<string, number[]>()
  lines.forEach((line, index) => {
    const { kind } = out[index]!
    if (kind === 'blank' || kind === 'furniture' || line.text.length > headerLength) return
    const key = line.text.toLowerCase().replace(/\d+/g, '#')
    pushTo(groups, key, index)
  })
  const repeated = [...groups.entries()].filter(([, places]) => places.length >= 2)
  for (const [, places] of repeated) {
    if (hasPageNumber(places, lines, lexicon))
      for (const place of places) out[place] = furniture('running-header')
  }
  const everyPlace = new Set(repeated.flatMap(([, places]) => places))
  const running = lines.findIndex(
    ({ text }, index) => out[index]!.kind === 'text' && text.length >= runningLength,
  )
  const head = Math.min(headLines, running < 0 ? lines.length : running)
  // Lines beside furniture are furniture when they repeat; twice, for headers of three lines.
  for (let pass = 0; pass < 3; pass++) {
    for (const [key, places] of repeated) {
      if (out[places[0]!]!.kind === 'furniture' && out[places[1]!]!.kind === 'furniture') continue
      const beside = places.filter((place) => isBesideFurniture(place, lines, out, everyPlace))
      const cutting = places.filter((place) => cutsSentence(place, lines, out))
      // A word of the genre may stand at the top of two pages.
      if (places.length < 4 && isSectionHeading(lines[places[0]!]!.text, lexicon, headings)) continue
      const isHeader =
        beside.length >= 2 && beside.length * 2 >= places.length && beside.length >= places.length - 1
      const isCut = cutting.length >= 1 && /\s/.test(key) && (places.length >= 3 || cutting.length >= 2)
      if (!isHeader && !isCut) continue
      // Elsewhere the same words may be the title itself.
      for (const place of [...beside, ...cutting])
        if (place !== places[0] || place >= head) out[place] = furniture('running-header')
    }
  }
  lines.forEach((line, index) => {
    const { kind } = out[index]!
    if (kind !== 'blank' && kind !== 'furniture' && isLoneFooter(line, lexicon))
      out[index] = furniture('page-mark')
  })
  return out
}

function isSectionHeading(text: string, { placeNouns }: ReadingLexicon, headings: HeadingLexicon): boolean {
  if (
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => placeNouns.has(word))
  )
    return false
  const match = matchHeading(text, headings)
  return match.full && !match.actor && match.types[0] !== 'policy'
}

function furniture(evidence: string): LineSign {
  return { ...plainText, kind: 'furniture', evidence }
}

/** Two letterhead labels or more and no value: "Postadress Besöksadress Telefon". */
function isLetterhead({ text }: Line, lexicon: ReadingLexicon): boolean {
  if (text.length > headerLength || text.length < 3) return false
  // "Habo kommun · Box 212 · 566 24 Habo · 036-442 80 00"
  if (/\d/.test(text) && (text.match(/\s[\u00B7\u2022|]\s/gu)?.length ?? 0) >= 2) return true
  const words = text.toLowerCase().match(/[\p{L}.-]+/gu) ?? []
  const labels = words.filter((word) => lexicon.letterhead.has(word.replace(/\.$/, ''))).length
  return labels >= 2 || (labels === 1 && words.length === 1)
}

/** Longest line of an address block and its most lines. */
const addressLength = 45
const addressLines = 24

/** The values of a letterhead whose labels stand first: short lines behind two labels or more, up to a blank line. */
function markAddresses(lines: readonly Line[], out: LineSign[]): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    if (out[index]!.evidence !== 'letterhead' || out[index + 1]!.evidence !== 'letterhead') continue
    let last = index + 1
    for (let at = index + 2; at < Math.min(lines.length, index + addressLines); at++) {
      const { text } = lines[at]!
      if (out[at]!.kind === 'blank' || out[at]!.kind === 'furniture') {
        if (out[at]!.evidence === 'letterhead') last = at
        if (out[at]!.kind === 'blank' || out[at]!.evidence === 'page-mark') break
      } else if (text.length > addressLength || /[.:;!?]$/.test(text)) break
      else last = at
    }
    for (let at = index; at <= last; at++) if (out[at]!.kind !== 'blank') out[at] = furniture('letterhead')
    index = last
  }
}

/** True where the lines differ in rising numbers that stand like page numbers. */
function hasPageNumber(places: readonly number[], lines: readonly Line[], lexicon: ReadingLexicon): boolean {
  const marks = places.map((place) => pageMarkInside.exec(lines[place]!.text)?.[0])
  const numbers = marks.map((mark) => Number(/\d+/.exec(mark ?? '')?.[0] ?? Number.NaN))
  if (!numbers.every((number, at) => at === 0 || number > numbers[at - 1]!)) return false
  return marks.every((mark) => {
    const word = /^\p{L}+\.?/u.exec(mark ?? '')?.[0].toLowerCase()
    return word === undefined || lexicon.pageWords.has(word) || /[([]/.test(mark ?? '')
  })
}

/** A single line of few words that ends in "2(7)" behind a bar, a tab or a wide gap. */
function isLoneFooter(line: Line, lexicon: ReadingLexicon): boolean {
  const { text } = line
  if (text.length > headerLength || !/[)\]]$|\d$/.test(text)) return false
  const mark = /(?:\p{L}{1,5}\.?\s)?\d{1,3}\s?[([]\s?\d{1,3}\s?[)\]]$/u.exec(text)
  if (!mark || mark.index === 0) return false
  const word = /^\p{L}+/u.exec(mark[0])?.[0].toLowerCase()
  const before = text[mark.index - 2]
  const isApart = before === '|' || [...line.tabs, ...line.gaps].includes(mark.index - 1)
  return isApart || (word !== undefined && lexicon.pageWords.has(word))
}

/** How many repeated lines may stand between a line and the page mark of its header. */
const headerLines = 5

/**
 * Furniture or a page border stands before or behind a line, with nothing but further repeated lines and blank lines
 * between.
 */
function isBesideFurniture(
  place: number,
  lines: readonly Line[],
  signs: readonly LineSign[],
  repeated: ReadonlySet<number>,
): boolean {
  for (const step of [-1, 1]) {
    let passed = 0
    for (let at = place + step; at >= 0 && at < lines.length && passed <= headerLines; at += step) {
      const { kind } = signs[at]!
      if (kind === 'blank') continue
      if (kind === 'furniture' || (lines[at]!.page !== null && lines[at]!.page !== lines[place]!.page))
        return true
      if (!repeated.has(at)) break
      passed++
    }
  }
  return false
}

/** The text before stops in the middle of a sentence that goes on behind the line. */
function cutsSentence(place: number, lines: readonly Line[], signs: readonly LineSign[]): boolean {
  let before = place - 1
  while (before >= 0 && (signs[before]!.kind === 'blank' || signs[before]!.kind === 'furniture')) before--
  let after = place + 1
  while (after < lines.length && (signs[after]!.kind === 'blank' || signs[after]!.kind === 'furniture'))
    after++
  const first = lines[before]?.text
  const second = lines[after]?.text
  if (first === undefined || second === undefined || first.length < 40) return false
  return /[\p{Ll},-]$/u.test(first) && /^\p{Ll}/u.test(second) && signs[after]!.kind === 'text'
}
