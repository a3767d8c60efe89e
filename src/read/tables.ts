import type { ReadingLexicon } from '../model/index.ts'
import { type FoldedPart, joinFolded, sliceFolded } from '../text/offsets.ts'
import { type Draft, DraftBuilder } from './draft.ts'
import type { Line } from './lines.ts'
import type { SignedLines } from './pages.ts'
import type { LineSign } from './signs.ts'

/** A table row that was put together, by the index of its first line; `end` is the line behind it. */
export interface RowDraft {
  readonly draft: Draft
  readonly end: number
}

/** Most columns of a table whose cells stand one per line. */
const mostHeads = 10
/** Most cells of such a table. */
const mostCells = 1000

/** Lines with which no table begins. */
const noTable: ReadonlySet<LineSign['kind']> = new Set(['blank', 'furniture', 'row'])

/** Longest cell of a table whose cells stand one per line. */
const cellLength = 200

/**
 * Finds tables whose cells stand one per line under header cells that do so, too ("Mål | Indikator | Målvärde").
 * Returns rows by the index of their first line.
 */
export function findCellTables(signed: SignedLines, lexicon: ReadingLexicon): ReadonlyMap<number, RowDraft> {
  return findTables(signed, lexicon, readCellLines)
}

/**
 * Finds tables with tabs or bars between cells, or columns by wide gaps under known header words. Lines of `taken` rows
 * stay out.
 */
export function findRowTables(
  { lines, signs }: SignedLines,
  taken: ReadonlyMap<number, RowDraft>,
  lexicon: ReadingLexicon,
): ReadonlyMap<number, RowDraft> {
  const free = [...signs]
  for (const [start, { end }] of taken)
    for (let index = start; index < end; index++)
      if (free[index]!.kind !== 'row') free[index] = { ...free[index]!, kind: 'keyValue' }
  return findTables({ lines, signs: free }, lexicon, readRows)
}

/** Signs of `after`, but of `before` for a line between bars: a row of a table is no letterhead. */
export function keepBarred(
  lines: readonly Line[],
  before: readonly LineSign[],
  after: readonly LineSign[],
): LineSign[] {
  return after.map((sign, at) => (/^\|.*\|$/.test(lines[at]!.text) ? before[at]! : sign))
}

type TableReader = (
  signed: SignedLines,
  from: number,
  rows: Map<number, RowDraft>,
  lexicon: ReadingLexicon,
) => number | null

function findTables(
  signed: SignedLines,
  lexicon: ReadingLexicon,
  readTable: TableReader,
): ReadonlyMap<number, RowDraft> {
  const rows = new Map<number, RowDraft>()
  const { lines, signs } = signed
  for (let index = 0; index < lines.length; index++) {
    // A row is one that markup drew: its cells are known.
    if (noTable.has(signs[index]!.kind)) continue
    const end = readTable(signed, index, rows, lexicon)
    if (end !== null) index = end - 1
  }
  return rows
}

/** Places where a line's cells are parted. */
function bordersOf(line: Line, byGaps: boolean): readonly number[] {
  if (line.tabs.length > 0) return line.tabs
  if (line.text.startsWith('|'))
    return [...line.text.matchAll(/\s*\|\s*/g)].map((match) => match.index).slice(1, -1)
  return byGaps ? line.gaps : []
}

function cellTexts(line: Line, borders: readonly number[]): string[] {
  return [...borders, line.text.length].map((border, at) =>
    line.text.slice(at === 0 ? 0 : borders[at - 1]! + 1, border).replace(/^\s*\|?\s*|\s*\|?\s*$/g, ''),
  )
}

/** True for a word or two that stand over a column. */
function isHeaderCell(text: string, lexicon: ReadingLexicon): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []
  const first = words[0]
  if (first === undefined || words.length > 3 || /[.!?:]$|:\s|^\d+(?:\.\d+)*\.?\s/.test(text)) return false
  return lexicon.tableHeads.has(first) || lexicon.tableHeads.has(words.at(-1)!)
}

/** Consecutive lines whose cells stand side by side. */
function readRows(
  { lines, signs }: SignedLines,
  from: number,
  rows: Map<number, RowDraft>,
  lexicon: ReadingLexicon,
): number | null {
  const first = lines[from]!
  if (first.text.length > 1500) return null
  const head = cellTexts(first, bordersOf(first, true))
  const isHead =
    head.length >= 2 &&
    head.filter((cell) => isHeaderCell(cell, lexicon)).length >= Math.max(2, head.length * 0.6)
  const borders = bordersOf(first, isHead)
  if (borders.length === 0 || (!isHead && borders.length < 2)) return null
  if (!isHead && signs[from]!.kind !== 'text') return null
  let end = from
  let last = from
  for (let index = from; index < lines.length; index++) {
    const { kind } = signs[index]!
    if (kind === 'blank') {
      if (index > last + 1) break
      continue
    }
    if (kind === 'furniture') continue
    const line = lines[index]!
    const own = bordersOf(line, isHead)
    if (own.length === 0 || Math.abs(own.length - borders.length) > Math.max(1, borders.length / 2)) break
    last = index
    end = index + 1
  }
  let count = 0
  for (let index = from; index < end; index++)
    if (signs[index]!.kind !== 'blank' && signs[index]!.kind !== 'furniture') count++
  if (count < 2) return null
  for (let index = from; index < end; index++) {
    const { kind } = signs[index]!
    if (kind === 'blank' || kind === 'furniture') continue
    const line = lines[index]!
    const row = sideBySide(line, isHead)
    if (isHead) row.draft.header = index === from ? [] : head
    if (isHead && index === from) row.draft.evidence.push('table-head')
    rows.set(index, { draft: row.build(), end: index + 1 })
  }
  return end
}

/** A row from one line; bars at its edges and between its cells are no words of it. */
function sideBySide(line: Line, isHead: boolean): DraftBuilder {
  const row = new DraftBuilder('row', line, isHead ? 'header-row' : 'tabs')
  const borders = bordersOf(line, isHead)
  row.draft.borders = borders
  if (!line.text.startsWith('|')) row.add(line, 'space', line)
  else {
    const places: number[] = []
    for (const [at, border] of [...borders, line.text.length].entries()) {
      const raw = line.text.slice(at === 0 ? 0 : borders[at - 1]!, border)
      const text = raw.replace(/^[\s|]+|[\s|]+$/g, '')
      if (at > 0) places.push(joinFolded(row.parts).text.length)
      const from = (at === 0 ? 0 : borders[at - 1]!) + raw.indexOf(text)
      row.add(sliceFolded(line, from, from + text.length), 'space', line)
    }
    row.draft.borders = places
  }
  return row
}

/** Cells that stand one per line under header cells that do so too. */
function readCellLines(
  { lines, signs }: SignedLines,
  from: number,
  rows: Map<number, RowDraft>,
  lexicon: ReadingLexicon,
): number | null {
  const usable = (index: number): boolean =>
    signs[index]?.kind === 'text' && lines[index]!.text.length <= cellLength
  if (!usable(from) || !isHeaderCell(lines[from]!.text, lexicon)) return null
  const heads: number[] = []
  // Blank lines stand between all cells or between none.
  const spaced = signs[from + 1]?.kind === 'blank'
  const step = spaced ? 2 : 1
  let index = from
  while (usable(index) && lines[index]!.text.length <= 40 && heads.length <= mostHeads) {
    if (!isHeaderCell(lines[index]!.text, lexicon) && !isFollowedByHead(index + step, lines, signs, lexicon))
      break
    heads.push(index)
    index += step
    if (spaced && signs[index - 1]?.kind !== 'blank') break
  }
  // Two words may be two headings.
  if (heads.length < 3 || heads.length > mostHeads) return null
  // The cells: text lines up to a blank line, or where blank lines part the cells, up to the first long line.
  const cells: number[] = []
  if (!spaced && signs[index]?.kind === 'blank') index++
  for (; index < lines.length && cells.length < mostCells; index += step) {
    while (signs[index]?.kind === 'furniture') index++
    if (!usable(index) || (spaced && (lines[index]!.text.length > 120 || /[.:]$/.test(lines[index]!.text))))
      break
    cells.push(index)
    if (spaced && signs[index + 1]?.kind !== 'blank') break
  }
  const width = heads.length
  if (cells.length < width) return null
  const whole = spaced ? cells.length - (cells.length % width) : cells.length
  const header = heads.map((place) => lines[place]!.text)
  const groups = groupCells(cells.slice(0, whole), width, lines)
  if (!groups) return null
  rows.set(heads[0]!, {
    draft: rowOf(
      heads.map((place) => [place]),
      lines,
      [],
      'table-head',
    ),
    end: heads.at(-1)! + 1,
  })
  for (const group of groups)
    rows.set(group[0]![0]!, {
      draft: rowOf(group, lines, header, 'cell-lines'),
      end: group.at(-1)!.at(-1)! + 1,
    })
  return cells[whole - 1]! + 1
}

/** An unknown header cell before a known one. */
function isFollowedByHead(
  index: number,
  lines: readonly Line[],
  signs: readonly LineSign[],
  lexicon: ReadingLexicon,
): boolean {
  const next = lines[index]
  return next !== undefined && signs[index]!.kind === 'text' && isHeaderCell(next.text, lexicon)
}

/**
 * Deals lines out to rows of `width` cells. Where the count does not come out even, a first cell may have several
 * lines: short cells (a year, a number) then tell where rows end.
 */
function groupCells(cells: readonly number[], width: number, lines: readonly Line[]): number[][][] | null {
  if (cells.length % width === 0) {
    const rows: number[][][] = []
    for (let at = 0; at < cells.length; at += width)
      rows.push(cells.slice(at, at + width).map((cell) => [cell]))
    return rows
  }
  const rows: number[][][] = []
  let row: number[][] = []
  for (const cell of cells) {
    const text = lines[cell]!.text
    const previous = row.at(-1)
    const continues =
      previous !== undefined && /^\p{Ll}/u.test(text) && !/[.!?]$/.test(lines[previous.at(-1)!]!.text)
    if (continues) previous.push(cell)
    else {
      if (row.length === width) {
        rows.push(row)
        row = []
      }
      row.push([cell])
    }
  }
  if (row.length > 0) rows.push(row)
  return rows.at(-1)!.length === width || rows.length > 1 ? rows : null
}

function rowOf(
  cells: readonly (readonly number[])[],
  lines: readonly Line[],
  header: readonly string[],
  evidence: string,
): Draft {
  const builder = new DraftBuilder('row', lines[cells[0]![0]!]!, evidence)
  const borders: number[] = []
  const parts: FoldedPart[] = []
  for (const cell of cells) {
    if (parts.length > 0) borders.push(joinFolded(parts).text.length)
    for (const place of cell) {
      parts.push({ folded: lines[place]!, joint: 'space' })
      builder.add(lines[place]!, 'space', lines[place]!)
    }
  }
  builder.draft.borders = borders
  builder.draft.header = header
  return builder.build()
}
