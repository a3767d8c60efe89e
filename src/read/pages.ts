import type { Lexicon, ReadingLexicon } from '../model/index.ts'
import { sliceFolded } from '../text/offsets.ts'
import type { Line } from './lines.ts'
import { pushTo } from './maps.ts'
import { type Cut, pageLength } from './page-cuts.ts'
import { findPageHeaders } from './page-headers.ts'
import { type LineSign, plainText } from './signs.ts'

/** Lines with their signs, parallel. */
export interface SignedLines {
  readonly lines: readonly Line[]
  readonly signs: readonly LineSign[]
}

/** A bare number between cuts. */
const number: LineSign = { ...plainText, kind: 'furniture', evidence: 'page-number' }

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
  for (const [index, cut] of findPageHeaders(lines, signs, lexicon)) add(index, cut)
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
      push(at, cut.from, /^\d{1,3}$/.test(line.text.slice(at, cut.from).trim()) ? number : plainText)
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
    if (!/[)\]]/.test(line.text)) return
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
