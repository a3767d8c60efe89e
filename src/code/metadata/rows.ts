import type { MetadataKey } from '../../model/analysis.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import type { Span } from '../../model/span.ts'
import { isPlaceholder } from '../../text/head-values.ts'
import { shapeLength } from '../../text/label-values.ts'
import { type FoundLabel, findLabels } from '../../text/labels.ts'
import { alignValues, type Chunk } from './align.ts'
import type { HeadLine, Zone } from './head-lines.ts'
import { findLabelRun } from './label-run.ts'

/** A label of the head with its value, wherever on the page the value stands. */
export interface LabelRow {
  readonly field: MetadataKey
  /** The label's words. */
  readonly label: string
  /** The value's words; null when empty. */
  readonly value: string | null
  readonly labelSpan: Span
  readonly valueSpan: Span | null
  /** True where nothing but a separator stands between label and value, so that both make one quotation. */
  readonly together: boolean
  readonly zone: Zone
  readonly wrapper: boolean
  /** True where the label was printed with a colon or in a cell of its own. */
  readonly separated: boolean
}

interface Scan {
  readonly line: HeadLine
  readonly labels: readonly FoundLabel[]
}

/** How much of the end of a dense line may hold labels. */
const pageEnd = 300
/** How far into a long line its page header reaches. */
const pageHeader = 160

/** A head has no more labels than this in a row. */
const mostLabels = 40

/** Lines that a value cannot be. */
const notValues = new Set(['toc', 'furniture', 'residue', 'footnote'])

/** Finds the label rows of a document, in order (codebook M3, M4). */
export function findRows(
  lines: readonly HeadLine[],
  bodyStart: number,
  lexicon: MetadataLexicon,
): readonly LabelRow[] {
  const scans = lines.filter(({ blank }) => !blank).map((line) => scanLine(line, bodyStart, lexicon))
  const rows: LabelRow[] = []
  const versions: LabelRow[] = []
  for (let i = 0; i < scans.length; i++) {
    const scan = scans[i]!
    if (lexicon.patterns.history.test(scan.line.text.trim())) {
      const last = skipHistory(scans, i)
      versions.push(...scans.slice(i, last + 1).flatMap(readVersion))
      i = last
      continue
    }
    if (scan.labels.length === 0) continue
    const open = scan.labels.every(({ value }) => value === null) && scan.line.zone !== 'body'
    if (!open) {
      rows.push(
        ...scan.labels.flatMap((label, k) =>
          toRow(scan, label, k === scan.labels.length - 1 ? scans[i + 1] : undefined),
        ),
      )
      continue
    }
    const { labels, chunks, last } = collectOpenRun(scans, i, lexicon)
    const values = alignValues(
      labels.map(({ label }) => label.field),
      chunks,
      lexicon,
    )
    rows.push(...labels.flatMap(({ scan: of, label }, k) => toOpenRow(of, label, values[k] ?? null, chunks)))
    i = last
  }
  return [...rows, ...versions.slice(-1)]
}

function scanLine(line: HeadLine, bodyStart: number, lexicon: MetadataLexicon): Scan {
  if (line.kind === 'toc') return { line, labels: [] }
  if (!line.dense) return { line, labels: findLabels(line.text, lexicon) }
  const headLength =
    line.zone === 'head'
      ? Math.min(line.text.length, Math.max(bodyStart - line.start, pageHeader), 1500)
      : pageHeader
  const headText = line.text.slice(0, headLength)
  const run = findLabelRun(headText, lexicon)
  const head = run.length > 0 ? run : findLabels(headText, lexicon, { inline: true })
  const tailFrom =
    line.zone === 'tail' || line.zone === 'head'
      ? Math.max(headLength, line.text.length - pageEnd)
      : line.text.length
  const tail = findLabels(line.text.slice(tailFrom), lexicon, { inline: true })
  return { line, labels: [...head, ...tail.map((label) => shift(label, tailFrom))] }
}

function shift(found: FoundLabel, by: number): FoundLabel {
  const move = ([start, end]: Span): Span => [start + by, end + by]
  return { ...found, label: move(found.label), value: found.value && move(found.value) }
}

interface OpenLabel {
  readonly scan: Scan
  readonly label: FoundLabel
}

/** Labels without values on lines that follow each other, and the lines after them that may hold the values. */
function collectOpenRun(
  scans: readonly Scan[],
  from: number,
  lexicon: MetadataLexicon,
): { labels: readonly OpenLabel[]; chunks: readonly Chunk[]; last: number } {
  const labels: OpenLabel[] = []
  let i = from
  let across = false
  for (
    ;
    i < scans.length && scans[i]!.labels.length > 0 && scans[i]!.labels.every(({ value }) => value === null);
    i++
  ) {
    if (i > from && (scans[i]!.line.zone === 'body' || labels.length >= mostLabels)) break
    if (scans[i]!.labels.length > 1) across = true
    labels.push(...scans[i]!.labels.map((label) => ({ scan: scans[i]!, label })))
  }
  const chunks: Chunk[] = []
  const single = labels.length === 1
  for (let k = i; k < scans.length && chunks.length < (single ? 1 : labels.length + 2); k++) {
    const { line, labels: own } = scans[k]!
    const gap = line.line - scans[k - 1]!.line.line
    if (
      own.length > 0 ||
      notValues.has(line.kind ?? '') ||
      line.text.length > 140 ||
      lexicon.patterns.history.test(line.text.trim())
    )
      break
    // Behind a blank line free words are a value only where another label follows them.
    const spaced = gap <= 2 && (scans[k + 1]?.labels.length ?? 0) > 0
    if (single && gap > 1 && !spaced && !isShaped(labels[0]!, line.text.trim(), lexicon)) break
    if (
      chunks.length === 0 &&
      gap > 1 &&
      !(single && spaced) &&
      isIsolated(scans, k) &&
      !labels.some((label) => isShaped(label, line.text.trim(), lexicon))
    )
      break
    if (chunks.length > 0 && gap > 1 && chunks.length >= labels.length) break
    chunks.push(...(across ? splitCells(line) : [wholeLine(line)]))
  }
  return { labels, chunks, last: i - 1 }
}

/** A line between blank lines: after labels it is a heading rather than a value. */
function isIsolated(scans: readonly Scan[], at: number): boolean {
  const next = scans[at + 1]
  return next === undefined || next.line.line - scans[at]!.line.line > 1
}

function isShaped({ label }: OpenLabel, text: string, lexicon: MetadataLexicon): boolean {
  return label.field !== null && (isPlaceholder(text, lexicon) || shapeLength(text, label.field, lexicon) > 0)
}

function wholeLine(line: HeadLine): Chunk {
  const start = line.text.length - line.text.trimStart().length
  const text = line.text.trim()
  return { text, span: line.toSpan(start, start + text.length) }
}

function splitCells(line: HeadLine): Chunk[] {
  return [...line.text.matchAll(/[^\t|\s]+(?: [^\t|\s]+)*/gu)].map((match) => ({
    text: match[0],
    span: line.toSpan(match.index, match.index + match[0].length),
  }))
}

/** A table of versions repeats labels of the head; it is passed over up to the next blank line after its values. */
function skipHistory(scans: readonly Scan[], from: number): number {
  let i = from
  while (i + 1 < scans.length && scans[i + 1]!.line.line - scans[i]!.line.line <= (i === from ? 2 : 1)) i++
  return i
}

/** A version number in a table of versions; the last one is the document's, unless a label says otherwise. */
function readVersion({ line }: Scan): LabelRow[] {
  const match = /^\s*(\d{1,2}\.\d{1,2})(?=\s|$)/.exec(line.text)
  if (!match || line.zone === 'body') return []
  const span = line.toSpan(match[0].length - match[1]!.length, match[0].length)
  return [
    {
      field: 'version',
      label: '',
      value: match[1]!,
      labelSpan: span,
      valueSpan: span,
      together: false,
      zone: line.zone,
      wrapper: line.wrapper,
      separated: true,
    },
  ]
}

function toRow(scan: Scan, found: FoundLabel, next: Scan | undefined): LabelRow[] {
  if (found.field === null) return []
  const { line } = scan
  let value = found.value && line.text.slice(found.value[0], found.value[1])
  let valueSpan = found.value && line.toSpan(found.value[0], found.value[1])
  const decides = found.field === 'adoptedBy' || found.field === 'adoptedDate'
  const goesOn =
    next?.labels.length === 0 &&
    next.line.line === line.line + 1 &&
    (decides ? /^\s*(?:\p{Ll}|§|\d{4}-\d)/u : /^\s*\p{Ll}/u).test(next.line.text)
  if (
    value &&
    valueSpan &&
    goesOn &&
    next.line.kind !== 'heading' &&
    !line.dense &&
    !next.line.dense &&
    !/[.:]$/.test(value)
  ) {
    const rest = wholeLine(next.line)
    value = `${value} ${rest.text}`
    valueSpan = [valueSpan[0], rest.span[1]]
  }
  return [
    {
      field: found.field,
      label: line.text.slice(found.label[0], found.label[1]),
      value,
      labelSpan: line.toSpan(found.label[0], found.label[1]),
      valueSpan,
      together: true,
      zone: line.zone,
      wrapper: line.wrapper,
      separated: found.separated,
    },
  ]
}

function toOpenRow(scan: Scan, found: FoundLabel, value: Chunk | null, chunks: readonly Chunk[]): LabelRow[] {
  const [row] = toRow(scan, found, undefined)
  if (!row) return []
  const between = value !== null && chunks[0] === value && row.labelSpan[1] < value.span[0]
  return [
    {
      ...row,
      value: value?.text ?? null,
      valueSpan: value?.span ?? null,
      together: between && chunks.length === 1,
    },
  ]
}
