import type { Cell, ComparedDocument, Comparison, Matrix, Row, View } from '../model/comparison.ts'
import { matrixVocabularies } from '../model/comparison.ts'
import { formatLines } from './items.ts'
import { documentLabel, rowLabel } from './labels.ts'
import type { RenderOptions } from './options.ts'
import { gapText } from './views/gaps.ts'
import { metadataText } from './views/metadata.ts'
import { itemText } from './views/roles.ts'

/** One cell of a comparison, with everything that names it: the row of the long layout. Columns stand in this order. */
export interface CellRecord {
  readonly view: View['id']
  readonly table: Matrix['id']
  readonly row_id: string
  readonly row_label: string
  /** Id of the document; null for a cell about all documents together. */
  readonly document: string | null
  readonly document_label: string | null
  readonly file: string | null
  readonly municipality: string | null
  readonly municipality_code: string | null
  readonly county_code: string | null
  readonly doc_type: string | null
  readonly year: string | null
  /** The figure or code; null where there is nothing. */
  readonly value: number | string | null
  /** What `secondary` counts: goals, inherited, actorless, metadata. */
  readonly secondary_of: Row['secondary']
  readonly secondary: number | null
  readonly remark: Cell['mark']
  /** Lines of the evidence, "29, 33–37". */
  readonly lines: string | null
  /** The cell in words, where it holds more than a figure. */
  readonly text: string | null
  /** Ids of the units behind it, separated by spaces. */
  readonly units: string | null
}

/** The columns of the long layout, in order. */
export const recordColumns = [
  'view',
  'table',
  'row_id',
  'row_label',
  'document',
  'document_label',
  'file',
  'municipality',
  'municipality_code',
  'county_code',
  'doc_type',
  'year',
  'value',
  'secondary_of',
  'secondary',
  'remark',
  'lines',
  'text',
  'units',
] as const satisfies readonly (keyof CellRecord)[]

/** Every cell of every matrix, in the order of views, matrices, rows and documents. */
export function cellRecords(comparison: Comparison, options: RenderOptions): readonly CellRecord[] {
  return comparison.views.flatMap((view) =>
    view.matrices.flatMap((matrix) =>
      matrix.rows.flatMap((row) => {
        const label = rowLabel(row.id, matrixVocabularies[matrix.id], options, comparison.documents).label
        return row.cells.map((cell, i): CellRecord => {
          const document = matrix.columns === 'documents' ? comparison.documents[i]! : null
          return {
            view: view.id,
            table: matrix.id,
            row_id: row.id,
            row_label: label,
            ...documentColumns(document, options),
            value: cell.value,
            secondary_of: cell.secondary === null ? null : row.secondary,
            secondary: cell.secondary,
            remark: cell.mark,
            lines: formatLines(cell.items) || null,
            text: cellText(cell, row, matrix, options),
            units: [...new Set(cell.items.flatMap((item) => item.unit ?? []))].join(' ') || null,
          }
        })
      }),
    ),
  )
}

function documentColumns(document: ComparedDocument | null, options: RenderOptions) {
  return {
    document: document?.id ?? null,
    document_label: document === null ? null : documentLabel(document, options),
    file: document?.file ?? null,
    municipality: document?.municipality?.name ?? null,
    municipality_code: document?.municipality?.code ?? null,
    county_code: document?.municipality?.county ?? null,
    doc_type: document?.docType ?? null,
    year: document?.year ?? null,
  }
}

/** A cell in words; null where the figure says it all. */
export function cellText(cell: Cell, row: Row, matrix: Matrix, options: RenderOptions): string | null {
  if (matrix.content === 'coverage') return options.messages.views.coverage[cell.coverage ?? 'absent']
  if (matrix.content !== 'text' || (cell.value === null && cell.mark === null)) return null
  if (matrix.id === 'metadata') return metadataText(cell, row, options)
  if (matrix.id === 'gaps' || matrix.id === 'gaps-all') return gapText(cell, row, options)
  return itemText(cell, row, matrix, options)
}
