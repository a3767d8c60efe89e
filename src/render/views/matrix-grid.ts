import type { Cell, Comparison, Matrix, Row } from '../../model/comparison.ts'
import { matrixVocabularies } from '../../model/comparison.ts'
import { type Grid, type GridCell, type GridColumn, type GridRow, gridCell } from '../grid.ts'
import { documentLabel, formatNumber, rowLabel, totalLabel, type Vocabularies } from '../labels.ts'

/** How one view writes the cells of a matrix. */
export interface CellWriter {
  readonly cell: (cell: Cell, row: Row) => GridCell
  /** Default: as they are. */
  readonly total?: (value: number, row: Row) => GridCell
}

/** Lays a matrix out as a grid, with a column per document and one per total. */
export function matrixGrid(
  comparison: Comparison,
  matrix: Matrix,
  writer: CellWriter,
  words: Vocabularies,
  shape: Partial<Pick<Grid, 'wrap' | 'minimum'>> & { readonly group?: boolean } = {},
): Grid {
  const { views } = words.messages
  const title = views.matrix[matrix.id]
  // A sum over one document repeats it.
  const totals =
    comparison.documents.length < 2 ? [] : matrix.totals.filter((total) => total !== 'secondarySum')
  const rows = matrix.rows.map((row): GridRow => {
    const label = rowLabel(row.id, matrixVocabularies[matrix.id], words, comparison.documents)
    return {
      ...label,
      group: shape.group === true ? title : null,
      cells: [
        ...row.cells.map((cell) => writer.cell(cell, row)),
        ...totals.map((total) => totalCell(matrix, row, total)),
      ],
    }
  })
  return {
    corner: shape.group === true ? '' : title,
    columns: [
      ...documentColumns(comparison, words),
      ...totals.map((total): GridColumn => ({ ...totalLabel(total, words), role: 'total' })),
    ],
    rows,
    wrap: shape.wrap ?? false,
    minimum: shape.minimum ?? 12,
    note: null,
  }

  function totalCell({ totals: ids }: Matrix, row: Row, total: (typeof totals)[number]): GridCell {
    const at = (id: (typeof ids)[number]) => row.totals[ids.indexOf(id)] ?? null
    const value = at(total)
    if (value === null) return gridCell('')
    if (total !== 'sum') return gridCell(formatNumber(value, words))
    return figure(value, at('secondarySum'), row.secondary, words)
  }
}

function documentColumns(comparison: Comparison, words: Vocabularies): readonly GridColumn[] {
  return comparison.documents.map((document) => ({
    label: documentLabel(document, words),
    short: null,
    role: 'document',
  }))
}

/** A number, with its part in brackets where that says something. */
export function figure(
  value: number,
  secondary: number | null,
  kind: Row['secondary'],
  words: Vocabularies,
): GridCell {
  // "2 (0)" says that none of two is a goal; "8 (0)" that nothing is unusual, which needs no saying.
  const shown = secondary !== null && (kind === 'goals' ? value > 0 : secondary > 0)
  return gridCell(
    formatNumber(value, words),
    value === 0 ? 'zero' : 'plain',
    shown ? ` (${formatNumber(secondary, words)})` : null,
  )
}

/** One grid of several with the same documents; totals that one lacks stay empty. */
export function joinGrids(grids: readonly Grid[]): Grid {
  const [first] = grids
  if (first === undefined) throw new Error('No grids to join.')
  const widest = grids.reduce(
    (best, grid) => (grid.columns.length > best.columns.length ? grid : best),
    first,
  )
  const fill = (row: GridRow): GridRow => ({
    ...row,
    cells: widest.columns.map((_, i) => row.cells[i] ?? gridCell('')),
  })
  return { ...widest, rows: grids.flatMap((grid) => grid.rows.map(fill)) }
}

/** Rows without anything in any document leave the table and are named below it. */
export function withoutEmptyRows(
  matrix: Matrix,
  isEmpty: (cell: Cell) => boolean,
): { readonly matrix: Matrix; readonly dropped: readonly string[] } {
  const empty = (row: Row) => row.cells.every(isEmpty)
  return {
    matrix: { ...matrix, rows: matrix.rows.filter((row) => !empty(row)) },
    dropped: matrix.rows.filter(empty).map((row) => row.id),
  }
}
