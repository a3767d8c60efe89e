/** What a cell is, for its colour; the text says the same without colour. */
export type Tone = 'plain' | 'zero' | 'heading' | 'content' | 'embedded' | 'absent' | 'warn'

export interface GridCell {
  readonly text: string
  /** What follows the figure, in a column of its own: " (5)" or "*"; null when there is nothing. */
  readonly secondary: string | null
  readonly tone: Tone
}

export interface GridColumn {
  readonly label: string
  /** For narrow tables; null lets the layout shorten the label. */
  readonly short: string | null
  /** A document, or a total over documents. */
  readonly role: 'document' | 'total'
}

export interface GridRow {
  readonly label: string
  /** As a column heading when documents stand in the rows; null where there is none. */
  readonly short: string | null
  /** The label without its code, where every column counts. */
  readonly narrow: string
  /** Heading over this and the following rows of the same group; null for none. */
  readonly group: string | null
  readonly cells: readonly GridCell[]
}

/** A labelled table, ready to be laid out: no widths yet. */
export interface Grid {
  /** Heading of the column of labels. */
  readonly corner: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  /** True for cells of running text, which may wrap; false for figures and symbols, which may not. */
  readonly wrap: boolean
  /** Least width of a column of running text. */
  readonly minimum: number
  /** Sentence about this part of a table that was divided; null for a whole one. */
  readonly note: string | null
}

export function gridCell(text: string, tone: Tone = 'plain', secondary: string | null = null): GridCell {
  return { text, tone, secondary }
}

/** Documents to the rows, rows to the columns. Null when a row has no short label. */
export function transposeGrid(grid: Grid): Grid | null {
  if (grid.wrap || grid.rows.some((row) => row.short === null)) return null
  return {
    ...grid,
    columns: grid.rows.map((row) => ({ label: row.short!, short: row.short, role: 'document' })),
    rows: grid.columns.map((column, i) => ({
      label: column.label,
      short: null,
      narrow: column.label,
      group: null,
      cells: grid.rows.map((row) => row.cells[i]!),
    })),
  }
}

/** The columns from `first` up to but not including `last`, documents only; totals go with the last part. */
export function sliceColumns(grid: Grid, picked: readonly number[], note: string | null): Grid {
  return {
    ...grid,
    note,
    columns: picked.map((i) => grid.columns[i]!),
    rows: grid.rows.map((row) => ({ ...row, cells: picked.map((i) => row.cells[i]!) })),
  }
}
