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
 * filter, else a whole document. Null when there is no document, or none that `show` can open.
 */
export function traceCommand(
  comparison: Comparison,
  options: RenderOptions,
): { readonly label: string; readonly command: string } | null {
  const { trace } = options.messages.views
  const command = (index: number, filter: string) => {
    const path = options.inputs.get(comparison.documents[index]!.id)
    return path === undefined ? null : `policy show ${quoteArgument(path)} ${filter}`.trim()
  }
  for (const view of comparison.views.toReversed()) {
    const filter = filters[view.id]
    const matrix = view.matrices.find((each) => each.columns === 'documents')
    if (filter === undefined || matrix === undefined) continue
    const best = fullestCell(matrix.rows, (index) => command(index, '') !== null)
    if (best === null) continue
    const [row, index] = best
    const document = documentLabel(comparison.documents[index]!, options)
    const label = rowLabel(row.id, vocabularyOf(view), options, comparison.documents).narrow
    return {
      label: view.id === 'gaps' ? trace.why(document) : trace.cell(document, label),
      command: command(index, filter(row))!,
    }
  }
  const whole = comparison.documents.map((_, index) => command(index, '')).find((each) => each !== null)
  return whole === undefined || whole === null ? null : { label: trace.document, command: whole }
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

/** The row and column of the cell with most items, of the columns that can be opened; the first of equals. */
function fullestCell(
  rows: readonly Row[],
  canOpen: (index: number) => boolean,
): readonly [Row, number] | null {
  let best: readonly [Row, number] | null = null
  let most = 0
  for (const row of rows) {
    row.cells.forEach((cell: Cell, index) => {
      const weight = weightOf(cell, row)
      if (weight <= most || !canOpen(index)) return
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

/** As a shell needs it: bare where it is plain, else in single quotes; a leading hyphen is no option. */
function quoteArgument(path: string): string {
  const argument = path.startsWith('-') ? `./${path}` : path
  return /^[\p{L}\d_@%+=:,./-]+$/u.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`
}
