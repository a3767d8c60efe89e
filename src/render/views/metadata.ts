import type { Cell, Comparison, Row, View } from '../../model/comparison.ts'
import { type GridCell, gridCell } from '../grid.ts'
import { formatItem, formatItems } from '../items.ts'
import { formatMonths, metadataValue, rowLabel } from '../labels.ts'
import type { RenderOptions } from '../options.ts'
import type { Block } from '../page.ts'
import { matrixGrid, withoutEmptyRows } from './matrix-grid.ts'

/** Rows that are shown even when no document fills them. */
const alwaysShown = ['title', 'docType', 'adoptedBy', 'adoptedDate', 'validity', 'revisionInterval']

/** Document heads side by side. */
export function metadataBlocks(view: View, comparison: Comparison, options: RenderOptions): readonly Block[] {
  const [matrix] = view.matrices
  if (matrix === undefined) return []
  const { note, legend } = options.messages.views
  const { dropped } = withoutEmptyRows(matrix, (cell) => cell.value === null && cell.mark === null)
  // The municipality already stands over the column.
  const hidden = [...dropped.filter((id) => !alwaysShown.includes(id)), 'municipality']
  const rows = matrix.rows.filter((row) => !hidden.includes(row.id))
  const names = hidden
    .filter((id) => id !== 'municipality')
    .map((id) => rowLabel(id, 'field', options, comparison.documents).label.toLowerCase())
  const marked = (mark: Cell['mark']) => rows.some((row) => row.cells.some((cell) => cell.mark === mark))
  return [
    {
      kind: 'table',
      grid: matrixGrid(
        comparison,
        { ...matrix, rows },
        { cell: (cell, row) => metadataCell(cell, row, options) },
        options,
        {
          wrap: true,
          minimum: 18,
        },
      ),
      transposable: false,
    },
    {
      kind: 'remarks',
      lines: [
        ...(comparison.asOf === null ? [] : [note.asOf(comparison.asOf)]),
        ...(marked('empty') ? [legend.emptyField] : []),
        ...(names.length > 0 ? [note.rowsEmpty(names.join(', '))] : []),
      ],
    },
  ]
}

function metadataCell(cell: Cell, row: Row, options: RenderOptions): GridCell {
  return gridCell(metadataText(cell, row, options), toneOf(cell))
}

/** A metadata value in words. */
export function metadataText(cell: Cell, row: Row, options: RenderOptions): string {
  const { mark } = options.messages.views
  if (cell.mark === 'empty') return mark.empty
  if (cell.value === null) return mark.none
  if (row.id === 'references' || row.id === 'partners') {
    return formatItems(cell.items, options, (item) => formatItem(item, options))
  }
  if (row.id === 'age') {
    const age = formatMonths(Number(cell.value), options)
    return cell.mark === 'document-date' ? `${age} (${mark.documentDate})` : age
  }
  const value = metadataValue(row.id, String(cell.value), options)
  if (cell.mark !== 'overdue') return value
  const [late] = cell.items
  return `${value}, ${mark.overdue} ${late === undefined ? '' : formatMonths(Number(late.code), options)}`.trim()
}

function toneOf(cell: Cell): GridCell['tone'] {
  if (cell.mark === 'empty' || cell.mark === 'overdue') return 'warn'
  return cell.value === null ? 'absent' : 'plain'
}
