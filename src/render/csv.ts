import { stringify } from 'csv-stringify/sync'
import type { Cell, ComparedDocument, Comparison, Matrix, Row, TotalId } from '../model/comparison.ts'
import { matrixVocabularies, totalIds } from '../model/comparison.ts'
import { documentLabel, rowLabel } from './labels.ts'
import type { RenderOptions } from './options.ts'
import { cellRecords, cellText, recordColumns } from './records.ts'

type Field = string | number | boolean | null
/** How values are written: separator, byte order mark, decimal mark. */
export type CsvStyle = Pick<RenderOptions, 'delimiter' | 'bom' | 'decimal'>

/** A comparison as CSV (RFC 4180, CRLF), wide or long. */
export function renderCsv(comparison: Comparison, options: RenderOptions): string {
  if (options.layout === 'long') {
    const records = cellRecords(comparison, options)
    return writeCsv(
      [[...recordColumns], ...records.map((record) => recordColumns.map((column) => record[column]))],
      options,
    )
  }
  return writeCsv(wideRows(comparison, options), options)
}

/**
 * As the tables look: a row per matrix row, a column per document, totals last. What tells the documents (file,
 * municipality, codes, type, year) stands in the first rows, so that every row has the same columns.
 */
function wideRows(comparison: Comparison, options: RenderOptions): readonly (readonly Field[])[] {
  const { documents } = comparison
  const none = shownTotals.map(() => null)
  const head = [
    'view',
    'table',
    'row_id',
    'row_label',
    'counts',
    ...documents.map((each) => documentLabel(each, options)),
  ]
  const about = documentRows.map(([id, pick]) => [
    'documents',
    'documents',
    id,
    id,
    'text',
    ...documents.map(pick),
    ...none,
  ])
  const body = comparison.views.flatMap((view) =>
    view.matrices
      .filter((matrix) => matrix.columns === 'documents')
      .flatMap((matrix) =>
        matrix.rows.flatMap((row) => {
          const label = rowLabel(row.id, matrixVocabularies[matrix.id], options, documents).label
          const lead = [view.id, matrix.id, row.id, label]
          const total = (id: TotalId) => row.totals[matrix.totals.indexOf(id)] ?? null
          const totals = shownTotals.map(total)
          const main = [
            ...lead,
            countsOf(matrix),
            ...row.cells.map((cell) => wideValue(cell, row, matrix, options)),
            ...totals,
          ]
          if (row.secondary === null) return [main]
          const rest = shownTotals.map((id) => (id === 'sum' ? total('secondarySum') : null))
          const part = [...lead, row.secondary, ...row.cells.map((cell) => cell.secondary), ...rest]
          return [main, part]
        }),
      ),
  )
  return [[...head, ...shownTotals], ...about, ...body]
}

/** The sum of the part in brackets stands in the part's own row. */
const shownTotals = totalIds.filter((total) => total !== 'secondarySum')

const documentRows: readonly (readonly [string, (document: ComparedDocument) => Field])[] = [
  ['document', (document) => document.id],
  ['file', (document) => document.file],
  ['municipality', (document) => document.municipality?.name ?? null],
  ['municipality_code', (document) => document.municipality?.code ?? null],
  ['county_code', (document) => document.municipality?.county ?? null],
  ['doc_type', (document) => document.docType],
  ['year', (document) => document.year],
]

function countsOf(matrix: Matrix): string {
  return matrix.content === 'number' ? 'count' : matrix.content
}

/** Figures and codes as they are; what is told by its items, in words. */
function wideValue(cell: Cell, row: Row, matrix: Matrix, options: RenderOptions): Field {
  const told = matrix.content === 'text' && matrix.id !== 'metadata'
  const listed = row.id === 'references' || row.id === 'partners'
  return told || listed ? cellText(cell, row, matrix, options) : cell.value
}

/** Rows of fields as CSV; cells that a spreadsheet would run as a formula are made plain text. */
export function writeCsv(rows: readonly (readonly Field[])[], style: CsvStyle): string {
  return stringify(
    rows.map((row) => row.map((field) => writeField(field, style))),
    { delimiter: style.delimiter, bom: style.bom, record_delimiter: '\r\n' },
  )
}

function writeField(field: Field, { decimal }: CsvStyle): string {
  if (field === null) return ''
  if (typeof field === 'number') return String(field).replace('.', decimal)
  return neutralise(String(field))
}

/** A leading apostrophe keeps "=1+1", "+46 …", "-", "@x", tab and carriage return from being run by a spreadsheet. */
export function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
