import type { KeyValue, Lexicon, Span } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import { fittingLength } from '../text/label-values.ts'
import { type FoundLabel, findLabels } from '../text/labels.ts'
import { DraftBuilder } from './draft.ts'
import { namesDocument } from './head-words.ts'
import type { Line } from './lines.ts'
import type { SignedLines } from './pages.ts'
import type { RowDraft } from './tables.ts'

/** Lines at the end of a text that may hold its metadata. */
const tailLines = 25
/** Longest line that may hold label–value pairs. */
const rowLength = 300

/**
 * Finds the label–value rows of the document's head and foot: label and value on one line, on two lines, or all labels
 * first and then all values (codebook §4, M4). Lines of `cells` belong to tables.
 */
export function findKeyValues(
  { lines, signs }: SignedLines,
  text: string,
  cells: ReadonlyMap<number, RowDraft>,
  lexicon: Lexicon,
): ReadonlyMap<number, RowDraft> {
  const tables = new Set<number>()
  for (const [start, { end }] of cells) for (let index = start; index < end; index++) tables.add(index)
  const rows = new Map<number, RowDraft>()
  const found = new Map<number, readonly FoundLabel[]>()
  const body = findBody({ lines, signs }, lexicon)
  const tail = lines.length - tailLines
  let last = -9
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const { kind } = signs[index]!
    if (
      (kind !== 'text' && kind !== 'item') ||
      line.text.length > rowLength ||
      line.text === '' ||
      tables.has(index)
    )
      continue
    if (index >= body && index < tail && index > last + 2) continue
    const labels = findLabels(text.slice(line.start, line.end), lexicon.metadata)
    if (labels.length === 0) continue
    // In the body, a label without separator is a sentence.
    if (index >= body && !labels.some(({ separated }) => separated)) continue
    found.set(index, labels)
    last = index
  }
  for (const [index, labels] of found) {
    if (rows.has(index) || isCovered(rows, index)) continue
    const stacked = readStack(index, lines, signs, found, text, lexicon)
    if (stacked) {
      rows.set(index, stacked)
      continue
    }
    const line = lines[index]!
    const row = new DraftBuilder('keyValue', line, 'label')
    row.add(line, 'space', line)
    row.draft.borders = line.tabs
    row.draft.pairs = labels.map((label) => toPair(label, line))
    rows.set(index, { draft: row.build(), end: index + 1 })
  }
  return rows
}

function isCovered(rows: ReadonlyMap<number, RowDraft>, index: number): boolean {
  for (const [start, { end }] of rows) if (index >= start && index < end) return true
  return false
}

function toPair({ field, label, value }: FoundLabel, { start }: Line): KeyValue {
  const shift = ([from, to]: Span): Span => [from + start, to + start]
  return { field, label: shift(label), value: value ? shift(value) : null }
}

/** Index of the first line of the body: a heading of the genre, or running text. */
function findBody({ lines, signs }: SignedLines, { headings, reading }: Lexicon): number {
  for (let index = 0; index < lines.length; index++) {
    const { kind, path } = signs[index]!
    if (kind !== 'text') continue
    const { text } = lines[index]!
    if (text.length > 240 && !lines[index]!.tabs.length) return index
    if (text.length > 60 || /[.;]$/.test(text)) continue
    const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
    if (!path && index < 30 && namesDocument(text, reading)) continue
    const match = matchHeading(text, headings)
    if (
      match.full &&
      !match.actor &&
      !match.types.includes('innehall') &&
      !match.types.includes('metadata') &&
      !match.types.includes('policy') &&
      !reading.headOpenings.has(first)
    ) {
      if (path || index === 0 || signs[index - 1]!.kind === 'blank') return index
    }
  }
  return lines.length
}

/**
 * Labels that stand alone on their lines: each with its value on the next line, or several labels and then as many
 * values. Null where the line is an ordinary row.
 */
function readStack(
  from: number,
  lines: readonly Line[],
  signs: SignedLines['signs'],
  found: ReadonlyMap<number, readonly FoundLabel[]>,
  text: string,
  lexicon: Lexicon,
): RowDraft | null {
  if (!isLone(found.get(from))) return null
  const labels: number[] = []
  let index = from
  while (isLone(found.get(index))) labels.push(index++)
  let afterBlank = false
  while (signs[index]?.kind === 'blank') {
    afterBlank = true
    index++
  }
  // A single label takes its value from the very next line only.
  if (labels.length === 1 && afterBlank) return null
  const values: number[] = []
  while (values.length < labels.length && isValueLine(index, lines, signs, found)) values.push(index++)
  if (values.length === 0) return null
  const row = new DraftBuilder('keyValue', lines[from]!, labels.length > 1 ? 'labels-first' : 'label-above')
  for (const place of [...labels, ...values]) row.add(lines[place]!, 'space', lines[place]!)
  const assigned = assign(labels, values, lines, found, text, lexicon)
  row.draft.pairs = labels.map((place, at) => {
    const pair = toPair(found.get(place)![0]!, lines[place]!)
    const value = assigned[at]
    return value === undefined || value === null
      ? pair
      : { ...pair, value: [lines[value]!.start, lines[value]!.end] as Span }
  })
  return { draft: row.build(), end: (values.at(-1) ?? labels.at(-1)!) + 1 }
}

function isLone(labels: readonly FoundLabel[] | undefined): boolean {
  return labels?.length === 1 && labels[0]!.value === null
}

function isValueLine(
  index: number,
  lines: readonly Line[],
  signs: SignedLines['signs'],
  found: ReadonlyMap<number, unknown>,
): boolean {
  const line = lines[index]
  if (!line || found.has(index) || signs[index]!.kind === 'blank' || signs[index]!.kind === 'furniture')
    return false
  if (signs[index]!.path && /\p{L}/u.test(line.text)) return false
  return line.text.length <= 120 && !/[.:]$/.test(line.text.replace(/\b\p{L}\.$/u, ''))
}

/** Which value belongs to which label: in order where the counts agree, else by the shape of the values. */
function assign(
  labels: readonly number[],
  values: readonly number[],
  lines: readonly Line[],
  found: ReadonlyMap<number, readonly FoundLabel[]>,
  _text: string,
  lexicon: Lexicon,
): (number | null)[] {
  if (labels.length === values.length) return [...values]
  const out: (number | null)[] = labels.map(() => null)
  let next = 0
  for (const value of values) {
    const room = labels.length - (values.length - values.indexOf(value))
    let chosen = -1
    for (let at = next; at <= room; at++) {
      const { field } = found.get(labels[at]!)![0]!
      const label = { label: lines[labels[at]!]!.text.toLowerCase(), field, bare: true }
      if (fittingLength(lines[value]!.text, label, lexicon.metadata) > 0) {
        chosen = at
        break
      }
    }
    if (chosen < 0) chosen = Math.min(next, labels.length - 1)
    out[chosen] = value
    next = chosen + 1
  }
  return out
}
