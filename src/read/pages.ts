import type { Lexicon, ReadingLexicon } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import { sliceFolded } from '../text/offsets.ts'
import { namesDocument } from './head-words.ts'
import type { Line } from './lines.ts'
import { pushTo } from './maps.ts'
import { type LineSign, plainText } from './signs.ts'

/** Lines with their signs, parallel. */
export interface SignedLines {
  readonly lines: readonly Line[]
  readonly signs: readonly LineSign[]
}

/** Lines shorter than this are no flattened pages. */
const pageLength = 150

/** A stretch of a line that is page furniture. */
interface Cut {
  readonly from: number
  readonly to: number
  readonly evidence: string
}

/**
 * Cuts page furniture out of long lines: the page number and running header before a page that was flattened to one
 * line, and page marks ("Sida 2 (5)", "4 (12)") inside or behind running text.
 */
export function cutPages({ lines, signs }: SignedLines, lexicon: Lexicon): SignedLines {
  const cuts = new Map<number, Cut[]>()
  const add = (index: number, cut: Cut): void => {
    if (cut.to > cut.from) pushTo(cuts, index, cut)
  }
  for (const [index, cut] of findInnerMarks(lines, signs, lexicon.reading)) add(index, cut)
  for (const [index, cut] of findPagePrefixes(lines, signs, lexicon)) add(index, cut)
  if (cuts.size === 0) return { lines, signs }
  const outLines: Line[] = []
  const outSigns: LineSign[] = []
  lines.forEach((line, index) => {
    const found = cuts.get(index)
    if (!found) {
      outLines.push(line)
      outSigns.push(signs[index]!)
      return
    }
    let at = 0
    const push = (from: number, to: number, sign: LineSign): void => {
      const piece = cutLine(line, from, to)
      if (piece.text === '') return
      outLines.push(piece)
      outSigns.push(sign)
    }
    for (const cut of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
      if (cut.from < at) continue
      push(at, cut.from, plainText)
      push(cut.from, cut.to, { ...plainText, kind: 'furniture', evidence: cut.evidence })
      at = cut.to
    }
    push(at, line.text.length, plainText)
  })
  return { lines: outLines, signs: outSigns }
}

/** A part of a line as a line of its own. */
function cutLine(line: Line, from: number, to: number): Line {
  const folded = sliceFolded(line, from, to)
  const inside = (at: number): boolean => at > from && at < to
  return {
    ...line,
    ...folded,
    tabs: line.tabs.filter(inside).map((at) => at - from),
    gaps: line.gaps.filter(inside).map((at) => at - from),
    indent: from === 0 ? line.indent : 0,
    softEnd: to >= line.text.length && line.softEnd,
  }
}

const innerMark =
  /(?<![\p{L}\d.,/-])(?:(\p{L}{1,5})\.?\s)?(\d{1,3})\s?[([]\s?(\d{1,3})\s?[)\]](?![\p{L}\d])/gu

/** "Sida 2 (5)" and "4 (12)" with the same number of pages, in rising order, inside or behind running text. */
function findInnerMarks(
  lines: readonly Line[],
  signs: readonly LineSign[],
  lexicon: ReadingLexicon,
): [number, Cut][] {
  const found: { index: number; page: number; total: number; cut: Cut }[] = []
  lines.forEach((line, index) => {
    const sign = signs[index]!
    if (sign.kind === 'furniture') {
      const numbers = line.text.match(/\d+/g)?.map(Number) ?? []
      if (numbers.length === 2)
        found.push({ index, page: numbers[0]!, total: numbers[1]!, cut: { from: 0, to: 0, evidence: '' } })
      return
    }
    if (line.text.length < 20 || !/[)\]]/.test(line.text)) return
    for (const match of line.text.matchAll(innerMark)) {
      const word = match[1]?.toLowerCase()
      const isPageWord = word !== undefined && lexicon.pageWords.has(word)
      const from = match.index + (word !== undefined && !isPageWord ? match[1]!.length + 1 : 0)
      const to = match.index + match[0].length
      const atEdge = to === line.text.length || match.index === 0
      if (!isPageWord && !atEdge && line.text.length < pageLength) continue
      found.push({
        index,
        page: Number(match[2]),
        total: Number(match[3]),
        cut: { from, to, evidence: 'page-mark' },
      })
    }
  })
  const out: [number, Cut][] = []
  const totals = new Map<number, typeof found>()
  for (const mark of found) pushTo(totals, mark.total, mark)
  for (const marks of totals.values()) {
    const rising = marks.every(
      (mark, at) => mark.page <= mark.total && (at === 0 || mark.page > marks[at - 1]!.page),
    )
    if (marks.length < 2 || !rising) continue
    for (const { index, cut } of marks) out.push([index, cut])
  }
  return out
}

/** "2", "Sida 2", "2(4)", "2 av 4" before the text of a page. */
const pageNumber =
  /^(?:\p{L}{1,5}\.?\s)?(\d{1,3})(?:\s?[([/]\s?\d{1,3}\s?[)\]]?|\s\p{L}{2}\s\d{1,3}(?=\s))?\s+(?=\S)/u

/** Page number and running header at the beginning of flattened pages. */
function findPagePrefixes(
  lines: readonly Line[],
  signs: readonly LineSign[],
  lexicon: Lexicon,
): [number, Cut][] {
  const pages: { index: number; number: number | null; from: number; words: string[] }[] = []
  lines.forEach((line, index) => {
    if (line.text.length < pageLength || signs[index]!.kind === 'furniture') return
    const match = pageNumber.exec(line.text)
    const from = match ? match[0].length : 0
    pages.push({
      index,
      number: match ? Number(match[1]) : null,
      from,
      words: line.text.slice(from, from + 200).split(' '),
    })
  })
  const numbered = pages.filter(({ number }) => number !== null)
  const isNumbered =
    numbered.length >= 2 &&
    numbered.length >= pages.length * 0.5 &&
    numbered.every(({ number }, at) => at === 0 || number! > numbered[at - 1]!.number!) &&
    numbered.at(-1)!.number! - numbered[0]!.number! <= numbered.length + 2
  // A single page: its number stands before the title.
  if (
    pages.length === 1 &&
    pages[0]!.number !== null &&
    pages[0]!.number <= 3 &&
    namesDocument(pages[0]!.words.slice(0, 7).join(' '), lexicon.reading)
  ) {
    return [[pages[0]!.index, { from: 0, to: pages[0]!.from, evidence: 'page-header' }]]
  }
  const prefix = commonPrefix(
    pages.filter(({ number }) => number !== null || !isNumbered).map(({ words }) => words),
  )
  // Without page numbers, only a long header counts: paragraphs may begin alike.
  const header = prefix.length >= (isNumbered ? 1 : 4) ? prefix : []
  if (!isNumbered && header.length === 0) return []
  // A number with different words behind it on each line is the number of a heading.
  if (
    isNumbered &&
    header.length === 0 &&
    !cutsSentences(lines, numbered) &&
    beginWithHeadings(numbered, lexicon)
  )
    return []
  const out: [number, Cut][] = []
  pages.forEach(({ index, number, from, words }, at) => {
    const hasHeader = header.length > 0 && at > 0 && header.every((word, place) => words[place] === word)
    const length = hasHeader ? header.join(' ').length : 0
    const start = isNumbered && number !== null ? from : 0
    if (hasHeader || start > 0)
      out.push([index, { from: 0, to: (hasHeader ? from : start) + length, evidence: 'page-header' }])
  })
  return out
}

/** The longest run of words with which most pages after the first begin. */
function commonPrefix(pages: readonly (readonly string[])[]): string[] {
  let best: string[] = []
  for (let at = 1; at + 1 < pages.length; at++) {
    const first = pages[at]!
    const second = pages[at + 1]!
    let length = 0
    while (length < first.length && length < second.length && length < 20 && first[length] === second[length])
      length++
    if (length > 0 && (best.length === 0 || length < best.length)) best = first.slice(0, length)
  }
  if (pages.length === 2) {
    let length = 0
    while (length < 20 && pages[0]![length] !== undefined && pages[0]![length] === pages[1]![length]) length++
    best = pages[0]!.slice(0, length)
  }
  return best
}

/** Half of the numbered lines or more go on with a heading of the genre: the numbers are the headings' own. */
function beginWithHeadings(
  numbered: readonly { readonly words: readonly string[] }[],
  { reading, headings }: Lexicon,
): boolean {
  const count = numbered.filter(({ words }) => {
    for (let end = 1; end <= 8 && end < words.length; end++) {
      if (!/^\p{Lu}/u.test(words[end]!)) continue
      const text = words.slice(0, end).join(' ')
      const match = matchHeading(text, headings)
      if (match.full && !match.actor && !namesDocument(text, reading)) return true
    }
    return false
  }).length
  return count * 2 >= numbered.length
}

/** True where the text before a page number stops in the middle of a sentence, or numbers repeat what headings never do. */
function cutsSentences(
  lines: readonly Line[],
  numbered: readonly { readonly index: number; readonly from: number }[],
): boolean {
  let cut = 0
  for (const { index, from } of numbered) {
    const before = lines[index - 1]?.text ?? ''
    if (
      /^\p{Ll}/u.test(lines[index]!.text.slice(from)) ||
      (before.length > pageLength && !/[.!?:]$/.test(before))
    )
      cut++
  }
  return cut >= 1
}
