import type { Cell, Comparison, Row, View } from '../../model/comparison.ts'
import { documentLabel, rowLabel } from '../labels.ts'
import type { RenderOptions } from '../options.ts'

/** What narrows `policy show` down to what stands behind a cell of a view. */
const filters: Partial<Record<View['id'], (row: Row) => string>> = {
  themes: (row) => `--theme ${row.id}`,
  goals: (row) => `--theme ${row.id}`,
  sections: (row) => `--section ${row.id}`,
  responsibilities: () => '--section ansvar',
  'follow-up': () => '--section uppfoljning',
  metadata: () => '--section metadata',
  gaps: () => '--why',
}

/**
 * The command that leads from one cell to its sentences: the cell with most behind it in the last view that has a
 * filter, else a whole document. Null when there is no document.
 */
export function traceCommand(
  comparison: Comparison,
  options: RenderOptions,
): { readonly label: string; readonly command: string } | null {
  const { trace } = options.messages.views
  const command = (index: number, filter: string) => {
    const { id } = comparison.documents[index]!
    return `policy show ${quoteArgument(options.inputs.get(id) ?? id)} ${filter}`.trim()
  }
  if (comparison.documents.length === 0) return null
  for (const view of comparison.views.toReversed()) {
    const filter = filters[view.id]
    const matrix = view.matrices.find((each) => each.columns === 'documents')
    if (filter === undefined || matrix === undefined) continue
    const best = fullestCell(matrix.rows)
    if (best === null) continue
    const [row, index] = best
    const document = documentLabel(comparison.documents[index]!, options)
    const label = rowLabel(row.id, vocabularyOf(view), options, comparison.documents).narrow
    return {
      label: view.id === 'gaps' ? trace.why(document) : trace.cell(document, label),
      command: command(index, filter(row)),
    }
  }
  return { label: trace.document, command: command(0, '') }
}

function vocabularyOf(view: View) {
  const names = {
    themes: 'theme',
    goals: 'theme',
    sections: 'section',
    responsibilities: 'function',
    'follow-up': 'follow-up',
    metadata: 'field',
  } as const
  return view.id in names ? names[view.id as keyof typeof names] : 'gap'
}

/** The row and column of the cell with most items; the first of equals. */
function fullestCell(rows: readonly Row[]): readonly [Row, number] | null {
  let best: readonly [Row, number] | null = null
  let most = 0
  for (const row of rows) {
    row.cells.forEach((cell: Cell, index) => {
      const weight = weightOf(cell, row)
      if (weight <= most) return
      most = weight
      best = [row, index]
    })
  }
  return best
}

/** Sections count once, and goals before others: they are what most readers look for. */
function weightOf(cell: Cell, row: Row): number {
  if (cell.coverage !== null) return cell.coverage === 'absent' ? 0 : row.id === 'mal' ? 2 : 1
  return row.id === 'type' ? 0 : cell.items.length
}

/** As a shell needs it: bare where it is plain, else in single quotes. */
function quoteArgument(argument: string): string {
  return /^[\p{L}\d_@%+=:,./-]+$/u.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}
