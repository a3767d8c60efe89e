import type { Lexicon } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import { namesDocument } from './head-words.ts'
import type { Line } from './lines.ts'
import { type Cut, pageLength } from './page-cuts.ts'
import type { LineSign } from './signs.ts'

/** A page that was flattened to one line. */
interface Page {
  /** Index of its line. */
  readonly index: number
  /** Number before its text; null where there is none. */
  readonly number: number | null
  /** Offset behind the number. */
  readonly from: number
  /** Its first words. */
  readonly words: readonly string[]
}

/** "2", "Sida 2", "2(4)", "2 av 4" before the text of a page. */
const pageNumber =
  /^(?:\p{L}{1,5}\.?\s)?(\d{1,3})(?:\s?[([/]\s?\d{1,3}\s?[)\]]?|\s\p{L}{2}\s\d{1,3}(?=\s))?\s+(?=\S)/u

/** Longest running header, in words. */
const headerWords = 20

/** Page numbers and running headers at the beginning of flattened pages, by line. */
export function findPageHeaders(
  lines: readonly Line[],
  signs: readonly LineSign[],
  lexicon: Lexicon,
): [number, Cut][] {
  const counted = findCountedPages(lines, signs)
  const pages = counted.length > 0 ? counted : findLongPages(lines, signs)
  const isNumbered = counted.length > 0 || areNumbers(pages)
  if (isLonePage(pages, lexicon))
    return [[pages[0]!.index, { from: 0, to: pages[0]!.from, evidence: 'page-header' }]]
  const prefix = commonPrefix(
    pages.filter(({ number }) => number !== null || !isNumbered).map(({ words }) => words),
  )
  // Without page numbers, only a long header counts: paragraphs may begin alike.
  const header = prefix.length >= (isNumbered ? 1 : 4) ? prefix : []
  if (!isNumbered && header.length === 0) return []
  // Numbers with other words behind each may be those of headings.
  if (
    counted.length === 0 &&
    header.length === 0 &&
    !cutsSentences(lines, pages) &&
    beginWithHeadings(pages, lexicon)
  )
    return []
  return pages.flatMap(({ index, number, from, words }, at): [number, Cut][] => {
    const hasHeader = header.length > 0 && at > 0 && header.every((word, place) => words[place] === word)
    const start = isNumbered && number !== null ? from : 0
    const to = hasHeader ? from + header.join(' ').length : start
    return to > 0 ? [[index, { from: 0, to, evidence: 'page-header' }]] : []
  })
}

/** Shortest line that shows that whole pages stand on one line. */
const wholePage = 400
/** Share of the lines that must begin with the next page number. */
const countedShare = 0.8

/** Pages of a converter that writes each page as one line behind its number: "1 …", "2 …", "3 …". */
function findCountedPages(lines: readonly Line[], signs: readonly LineSign[]): Page[] {
  const found: Page[] = []
  let others = 0
  let longest = 0
  lines.forEach((line, index) => {
    const { kind } = signs[index]!
    if (kind === 'blank' || kind === 'residue') return
    const match = /^(\d{1,3})(?:\s+(?=\S)|$)/.exec(line.text)
    if (match && Number(match[1]) === found.length + 1) {
      found.push(readPage(line, index, match))
      longest = Math.max(longest, line.text.length)
    } else if (found.length > 0) others++
  })
  const isCounted =
    found.length >= 3 && longest >= wholePage && found.length >= (found.length + others) * countedShare
  return isCounted ? found.filter(({ index }) => signs[index]!.kind !== 'furniture') : []
}

function findLongPages(lines: readonly Line[], signs: readonly LineSign[]): Page[] {
  const pages: Page[] = []
  lines.forEach((line, index) => {
    if (line.text.length >= pageLength && signs[index]!.kind !== 'furniture')
      pages.push(readPage(line, index, pageNumber.exec(line.text)))
  })
  return pages
}

function readPage(line: Line, index: number, match: RegExpExecArray | null): Page {
  const from = match?.[0].length ?? 0
  return {
    index,
    number: match ? Number(match[1]) : null,
    from,
    words: line.text.slice(from, from + 200).split(' '),
  }
}

/** Half of the pages or more have numbers, and these rise without large gaps. */
function areNumbers(pages: readonly Page[]): boolean {
  const numbers = pages.flatMap(({ number }) => (number === null ? [] : [number]))
  if (numbers.length < 2 || numbers.length < pages.length / 2) return false
  const rising = numbers.every((number, at) => at === 0 || number > numbers[at - 1]!)
  return rising && numbers.at(-1)! - numbers[0]! <= numbers.length + 2
}

/** A single page: its number stands before the title. */
function isLonePage(pages: readonly Page[], { reading }: Lexicon): boolean {
  const page = pages[0]
  if (pages.length !== 1 || !page || page.number === null || page.number > 3) return false
  return namesDocument(page.words.slice(0, 7).join(' '), reading)
}

/** The shortest run of words that two pages in a row, the first left out, begin with. */
function commonPrefix(pages: readonly (readonly string[])[]): readonly string[] {
  let best: readonly string[] = []
  const first = pages.length === 2 ? 0 : 1
  for (let at = first; at + 1 < pages.length; at++) {
    const [one, other] = [pages[at]!, pages[at + 1]!]
    let length = 0
    while (length < headerWords && one[length] !== undefined && one[length] === other[length]) length++
    if (length > 0 && (best.length === 0 || length < best.length)) best = one.slice(0, length)
  }
  return best
}

/** Half of the numbered pages or more go on with a heading of the genre: the numbers are the headings' own. */
function beginWithHeadings(pages: readonly Page[], { reading, headings }: Lexicon): boolean {
  const numbered = pages.filter(({ number }) => number !== null)
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

/** A page begins in the middle of a sentence, or the line before it stops there. */
function cutsSentences(lines: readonly Line[], pages: readonly Page[]): boolean {
  return pages.some(({ index, number, from }) => {
    if (number === null) return false
    const before = lines[index - 1]?.text ?? ''
    return (
      /^\p{Ll}/u.test(lines[index]!.text.slice(from)) ||
      (before.length > pageLength && !/[.!?:]$/.test(before))
    )
  })
}
