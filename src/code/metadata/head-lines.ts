import type { Section } from '../../model/analysis.ts'
import type { Block, BlockKind, ReadDocument } from '../../model/block.ts'
import type { Span } from '../../model/span.ts'

/** Where on the page a line stands: metadata is looked for in the head and the tail, clear labels everywhere. */
export type Zone = 'head' | 'body' | 'tail'

/** A line of the source, as the search for labels sees it. */
export interface HeadLine {
  /** NFC, no-break spaces as spaces. */
  readonly text: string
  /** Leads offsets in `text` to the canonical text. */
  readonly toSpan: (start: number, end: number) => Span
  /** 1-based. */
  readonly line: number
  /** Offset of the line in the canonical text. */
  readonly start: number
  readonly zone: Zone
  /** Kind of the block that holds the line's first word; null between blocks. */
  readonly kind: BlockKind | null
  /** True in a case-file wrapper (codebook 11b). */
  readonly wrapper: boolean
  readonly blank: boolean
  /** True for a page, or a large part of one, on one line: labels and title stand inside running text. */
  readonly dense: boolean
}

/** How many lines with text the head may have, and how many it has at least. */
const mostHeadLines = 70
const leastHeadLines = 6
const tailLines = 14

/**
 * All lines of the document with their zone. A page on one line comes in pieces where reading found several blocks in
 * it, unless `whole` is set. The head ends where the first section of content begins.
 */
export function splitHeadLines(
  doc: ReadDocument,
  sections: readonly Section[],
  whole = false,
): readonly HeadLine[] {
  const bodyStart = findBodyStart(doc, sections)
  const flattened = isFlattened(doc)
  let filled = 0
  const lines = splitPieces(doc, whole).map(({ raw, start, line, block }): HeadLine => {
    const blank = raw.trim() === ''
    const first = start + (raw.length - raw.trimStart().length)
    const wrapper = block?.wrapper ?? false
    if (!blank && !wrapper) filled++
    const inHead = (first < bodyStart && filled <= mostHeadLines) || filled <= leastHeadLines
    return {
      ...foldLine(raw, start),
      line,
      start,
      zone: inHead ? 'head' : 'body',
      kind: block?.kind ?? null,
      wrapper,
      blank,
      dense: raw.length > denseLength || (flattened && raw.length > denseLength / 3),
    }
  })
  return markTail(lines)
}

/** Zone of an offset: that of the line or piece that holds it. */
export function zoneAt(lines: readonly HeadLine[], offset: number): Zone {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return lines[low]?.zone ?? 'body'
}

interface Piece {
  readonly raw: string
  /** Offset in the canonical text. */
  readonly start: number
  /** 1-based. */
  readonly line: number
  /** The block that holds the first word. */
  readonly block: Block | undefined
}

function splitPieces({ text, lineStarts, blocks }: ReadDocument, whole: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  lineStarts.forEach((start, i) => {
    const end = i + 1 < lineStarts.length ? lineStarts[i + 1]! - 1 : text.length
    const raw = text.slice(start, end)
    const first = start + (raw.length - raw.trimStart().length)
    while (at < blocks.length && blocks[at]!.span[1] <= first) at++
    const own: Block[] = []
    for (let k = at; k < blocks.length && blocks[k]!.span[0] < end && raw.trim() !== ''; k++)
      own.push(blocks[k]!)
    if (whole || own.length < 2 || raw.length <= denseLength / 3)
      pieces.push({ raw, start, line: i + 1, block: own[0] })
    else
      for (const block of own) {
        const [from, to] = [Math.max(start, block.span[0]), Math.min(end, block.span[1])]
        pieces.push({ raw: text.slice(from, to), start: from, line: i + 1, block })
      }
  })
  return pieces
}

/** A line longer than this is dense. */
const denseLength = 300

/** True where the lines of the pages were lost: few lines, long ones. */
function isFlattened({ text }: ReadDocument): boolean {
  return text.length / (text.match(/\S[^\n]*/g)?.length ?? 1) > denseLength
}

/** Running text: longer than a row of the head, with the end of a sentence in it. */
const proseLength = 110

/**
 * Offset where the head ends at the latest: the first section of content, or the first paragraph of running text
 * where that comes later, because short lines of a cover are easily taken for headings.
 */
export function findBodyStart(doc: ReadDocument, sections: readonly Section[]): number {
  const section = sections.find(
    ({ types }) => types[0] !== 'metadata' && types[0] !== 'innehall' && types[0] !== 'restext',
  )
  const prose = doc.blocks.find(
    ({ kind, wrapper, text }) =>
      !wrapper &&
      (kind === 'paragraph' || kind === 'listItem') &&
      text.length > proseLength &&
      /[.!?](?:\s|$)/.test(text),
  )
  const starts = [section?.span[0], prose?.span[0]].filter((start) => start !== undefined)
  return starts.length > 0 ? Math.max(...starts) : doc.text.length
}

function markTail(lines: readonly HeadLine[]): readonly HeadLine[] {
  const last = new Set(
    lines
      .filter(({ blank, zone }) => !blank && zone === 'body')
      .slice(-tailLines)
      .map(({ start }) => start),
  )
  return lines.map((line) => (last.has(line.start) ? { ...line, zone: 'tail' as const } : line))
}

function foldLine(raw: string, start: number): Pick<HeadLine, 'text' | 'toSpan'> {
  const spaced = raw.replace(/[\u00A0\u202F\u2007]/g, ' ')
  const text = spaced.normalize('NFC')
  if (text.length === spaced.length) return { text, toSpan: (a, b) => [start + a, start + b] }
  const places: number[] = []
  for (const { 0: cluster, index } of spaced.matchAll(/\P{M}\p{M}*|\p{M}+/gu))
    for (let k = 0; k < cluster.normalize('NFC').length; k++) places.push(index)
  places.push(spaced.length)
  return { text, toSpan: (a, b) => [start + places[a]!, start + places[b]!] }
}
