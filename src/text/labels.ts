import type { MetadataKey } from '../model/analysis.ts'
import type { MetadataLexicon } from '../model/lexicon-metadata.ts'
import type { Span } from '../model/span.ts'
import { editDistance } from './distance.ts'
import { indexLabels, type LabelHit, type LabelIndex, matchLabel } from './label-index.ts'
import { fittingLength, shapeLength } from './label-values.ts'

/** A label of the document head, with its value on the same line. */
export interface FoundLabel {
  /** Field that the label announces; null for a label of no field ("telefon"). */
  readonly field: MetadataKey | null
  /** Where the label stands, colon excluded. */
  readonly label: Span
  /** Where the value stands; null when nothing follows on the line. */
  readonly value: Span | null
  /** True where a colon, a tab or a wide gap parts label and value. */
  readonly separated: boolean
}

/** How to search a line. */
export interface LabelOptions {
  /**
   * Also take labels inside running text, where they begin with a capital and are followed by a colon or by a
   * value of their field's shape: for pages whose lines were lost. Default false.
   */
  readonly inline?: boolean
}

/** How far a value of free words may go inside running text. */
const inlineReach = 100

/**
 * Finds the label–value pairs of one line: "Label: value", "Label<TAB>value", "Label value", several of them, and a
 * label alone. A label counts at the start of the line, after a tab or a wide gap, or after the value of a label.
 * Without colon or tab the value must have the shape of its field, unless the label cannot open a sentence.
 * Cells may be parted by tabs, by bars, or by two spaces or more. Offsets are into `line`.
 */
export function findLabels(
  line: string,
  lexicon: MetadataLexicon,
  options: LabelOptions = {},
): readonly FoundLabel[] {
  const index = indexLabels(lexicon)
  const found: FoundLabel[] = []
  const cells = splitCells(line)
  for (let i = 0; i < cells.length; i++) {
    const cell = options.inline ? cells[i]! : shorten(cells[i]!)
    const hit = allowed(
      matchLabel(line, cell[0], cell[1], index),
      /[\t|]/.test(line[cell[1]] ?? '') ? cell[1] : -1,
    )
    const taken =
      hit && (found.length > 0 || i === 0 || isWide(line, cells[i - 1]![1], cell[0]))
        ? readChain(line, hit, cell[1], index, lexicon, i === 0)
        : []
    if (taken.length > 0) found.push(...taken)
    else if (i === 0 && !options.inline) found.push(...readMisspelt(line, cell, cells[1], lexicon))
    else {
      const last = found.at(-1)
      if (
        last &&
        last.value === null &&
        cells[i - 1]![1] >= last.label[1] &&
        followsDirectly(line, last.label[1], cell[0])
      )
        found[found.length - 1] = { ...last, value: cell, separated: true }
      else if (options.inline) found.push(...readInline(line, cell[0], cell[1], index, lexicon))
    }
  }
  return found
}

/** A row of the head is not longer than this. */
const longestRow = 800

function shorten([start, end]: Span): Span {
  return [start, Math.min(end, start + longestRow)]
}

/** A label behind text that is no label needs a tab, a bar or a wide gap before it. */
function isWide(line: string, from: number, to: number): boolean {
  return to - from >= 3 || /[\t|]/.test(line.slice(from, to))
}

/** A label that is also a heading or a common word needs a colon, or a tab (at `tab`) right after it. */
function allowed(hit: LabelHit | null, tab: number): LabelHit | null {
  return hit?.entry.marked && !hit.colon && hit.after !== tab ? null : hit
}

/** Only separators stand between a label and the next cell, and no empty cell. */
function followsDirectly(line: string, from: number, to: number): boolean {
  const between = line.slice(from, to)
  return /^[\s:*_|]*$/.test(between) && (between.match(/\t/g)?.length ?? 0) <= 1
}

/** Reads the pairs of one cell, the first label of which is given; none when its value does not fit. */
function readChain(
  line: string,
  first: LabelHit,
  end: number,
  index: LabelIndex,
  lexicon: MetadataLexicon,
  opensLine: boolean,
): FoundLabel[] {
  const found: FoundLabel[] = []
  let hit: LabelHit | null = first
  while (hit) {
    const start = skipSpace(line, hit.after, end)
    const { entry } = hit
    if (start >= end) {
      if (!hit.colon && !opensLine && found.length > 0) break
      found.push({ field: entry.field, label: [hit.start, hit.end], value: null, separated: hit.colon })
      break
    }
    const shaped = entry.field === null ? 0 : shapeLength(line.slice(start, end), entry.field, lexicon)
    const next: LabelHit | null = nextLabel(line, start, start + shaped, end, index, lexicon)
    if (
      !hit.colon &&
      shaped === 0 &&
      fittingLength(line.slice(start, next ? next.start : end).trimEnd(), entry, lexicon) === 0
    )
      break
    const valueEnd = trimEnd(line, start, next ? next.start : end)
    const value: Span | null = valueEnd > start ? [start, valueEnd] : null
    found.push({ field: entry.field, label: [hit.start, hit.end], value, separated: hit.colon })
    hit = next
  }
  return found
}

/** The next label inside a cell: with a colon anywhere after `from`, or with a fitting value after the value's own end. */
function nextLabel(
  line: string,
  from: number,
  valueEnd: number,
  end: number,
  index: LabelIndex,
  lexicon: MetadataLexicon,
): LabelHit | null {
  for (const at of wordStarts(line, from, end)) {
    const hit = matchLabel(line, at, end, index)
    if (!hit) continue
    if (hit.colon && (at === from || isBorder(line, at))) return hit
    if (at < valueEnd || at === from || !/[\p{Lu}§]/u.test(line[at]!)) continue
    const start = skipSpace(line, hit.after, end)
    const { field, marked } = hit.entry
    if (marked && (field === null || shapeLength(line.slice(start, end), field, lexicon) === 0)) continue
    if (start < end ? fittingLength(line.slice(start, end), hit.entry, lexicon) > 0 : hit.entry.bare)
      return hit
  }
  return null
}

/** Labels inside running text. */
function readInline(
  line: string,
  from: number,
  end: number,
  index: LabelIndex,
  lexicon: MetadataLexicon,
): FoundLabel[] {
  const found: FoundLabel[] = []
  let next = from
  for (const at of wordStarts(line, from, end)) {
    if (at < next || !/[\p{Lu}§]/u.test(line[at]!)) continue
    const hit = allowed(matchLabel(line, at, end, index), -1)
    if (!hit || hit.entry.field === null) continue
    const start = skipSpace(line, hit.after, end)
    const fit = start < end ? inlineLength(line, start, end, hit, index, lexicon) : 0
    if (fit === 0) continue
    found.push({
      field: hit.entry.field,
      label: [hit.start, hit.end],
      value: [start, trimEnd(line, start, start + fit)],
      separated: hit.colon,
    })
    next = start + fit
  }
  return found
}

/** How far a value goes inside running text: its shape, or free words up to the next label or the next capital. */
function inlineLength(
  line: string,
  start: number,
  end: number,
  hit: LabelHit,
  index: LabelIndex,
  lexicon: MetadataLexicon,
): number {
  const shaped = hit.entry.field === null ? 0 : shapeLength(line.slice(start, end), hit.entry.field, lexicon)
  if (shaped > 0) return shaped
  const next = nextLabel(line, start, start, Math.min(end, start + inlineReach), index, lexicon)
  const few =
    /^\S+(?:\s(?:\p{Ll}|och\s)\S*){0,5}/u.exec(line.slice(start, Math.min(end, start + inlineReach)))?.[0]
      .length ?? 0
  const until = next ? next.start : hit.colon ? start + few : start
  return fittingLength(line.slice(start, until).trimEnd(), hit.entry, lexicon) > 0
    ? trimEnd(line, start, until) - start
    : 0
}

/** "Dokumentansvarg: X": an unknown label before a colon or a tab that is nearly a known one. */
function readMisspelt(
  line: string,
  cell: Span,
  next: Span | undefined,
  lexicon: MetadataLexicon,
): FoundLabel[] {
  const match = /^[^\S\n]*(\p{Lu}[\p{L} ]{6,38}\p{L}) ?(?::|$)/u.exec(line.slice(cell[0], cell[1]))
  if (!match || (!match[0].endsWith(':') && !next)) return []
  const folded = match[1]!.toLowerCase()
  const entry = lexicon.labels.find(
    ({ label }) =>
      label[0] === folded[0] &&
      label.length > 8 &&
      Math.abs(label.length - folded.length) <= 2 &&
      editDistance(label, folded) <= 2,
  )
  if (!entry) return []
  const start = skipSpace(line, cell[0] + match[0].length, cell[1])
  const value: Span | null =
    start < cell[1] ? [start, trimEnd(line, start, cell[1])] : next ? [next[0], next[1]] : null
  const at = cell[0] + match[0].indexOf(match[1]!)
  return [{ field: entry.field, label: [at, at + match[1]!.length], value, separated: true }]
}

/** A label at an offset, where a label printed without colon may stand; null when there is none. */
export function labelAt(
  line: string,
  at: number,
  lexicon: MetadataLexicon,
): { readonly field: MetadataKey | null; readonly span: Span; readonly after: number } | null {
  const hit = allowed(matchLabel(line, at, line.length, indexLabels(lexicon)), -1)
  return hit && { field: hit.entry.field, span: [hit.start, hit.end], after: hit.after }
}

/** Cells between tabs, bars and gaps of two spaces or more, white space at their edges off. */
function splitCells(line: string): Span[] {
  const cells: Span[] = []
  let from = 0
  const push = (to: number): void => {
    const start = skipSpace(line, from, to)
    const end = trimEnd(line, start, to)
    if (end > start) cells.push([start, end])
  }
  for (const match of line.matchAll(/\t|\|| {2,}/g)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(line.length)
  return cells
}

function* wordStarts(line: string, from: number, end: number): Generator<number> {
  const words = /(?<![\p{L}\p{M}\d/:.§-])[\p{L}§]/gu
  words.lastIndex = from
  for (let match = words.exec(line); match && match.index < end; match = words.exec(line)) yield match.index
}

/** A second label with a colon begins after a space and with a capital, or after punctuation. */
function isBorder(line: string, at: number): boolean {
  return /[\p{Lu}§]/u.test(line[at]!) || /[,;.(]\s*$/.test(line.slice(Math.max(0, at - 3), at))
}

function skipSpace(line: string, from: number, end: number): number {
  let at = from
  while (at < end && /\s/.test(line[at]!)) at++
  return at
}

function trimEnd(line: string, start: number, end: number): number {
  let at = end
  while (at > start && (/[\s,;·|*]/.test(line[at - 1]!) || isEmphasis(line, at - 1))) at--
  if (at > start + 1 && line[at - 1] === '.' && /[\d\s]/.test(line[at - 2]!)) at--
  return at
}

/** An underscore right behind a word closes an emphasis; others are blanks to be filled in. */
function isEmphasis(line: string, at: number): boolean {
  return line[at] === '_' && /[\p{L}.)]/u.test(line[at - 1] ?? '')
}
