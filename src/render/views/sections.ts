import type { Cell, Comparison, View } from '../../model/comparison.ts'
import { coreSections, coverages } from '../../model/comparison.ts'
import { type GridCell, gridCell } from '../grid.ts'
import { formatLines } from '../items.ts'
import { lookUp } from '../labels.ts'
import type { RenderOptions } from '../options.ts'
import type { Block } from '../page.ts'
import { coverageSymbols } from '../symbols.ts'
import { matrixGrid, withoutEmptyRows } from './matrix-grid.ts'

/** Beyond this many columns, symbols stand without their lines. */
const mostWithLines = 12

/** Section type × document: how each is there, and at which lines. */
export function sectionsBlocks(view: View, comparison: Comparison, options: RenderOptions): readonly Block[] {
  const [matrix] = view.matrices
  if (matrix === undefined) return []
  const { coverage, legend, note } = options.messages.views
  const core: readonly string[] = coreSections
  const { matrix: shown, dropped } = withoutEmptyRows(
    { ...matrix, rows: matrix.rows.filter((row) => !core.includes(row.id)) },
    (cell) => cell.coverage === 'absent',
  )
  // The core sections stay, even where nobody has them: their absence is the news.
  const kept = new Set([...core, ...shown.rows.map((row) => row.id)])
  const lines = comparison.documents.length <= mostWithLines
  const rows = matrix.rows.filter((row) => kept.has(row.id))
  const names = dropped.map((id) => lookUp(options.messages.labels.section, id).toLowerCase())
  const legends = coverages.map((each) => `${coverageSymbols[each]} ${coverage[each]}`).join(' · ')
  return [
    {
      kind: 'table',
      grid: matrixGrid(
        comparison,
        { ...matrix, rows },
        { cell: (cell) => coverageCell(cell, lines) },
        options,
        {
          wrap: lines,
          minimum: 12,
        },
      ),
      transposable: true,
    },
    {
      kind: 'remarks',
      lines: [
        lines ? `${legends}. ${legend.lines}` : `${legends}.`,
        ...(names.length > 0 ? [note.rowsAbsent(names.join(', '))] : []),
      ],
    },
  ]
}

/** The strongest form of presence, with its lines; weaker ones are in the machine formats. */
function coverageCell(cell: Cell, lines: boolean): GridCell {
  const coverage = cell.coverage ?? 'absent'
  const own = cell.items.filter((item) => item.mark === coverage)
  const text = lines ? `${coverageSymbols[coverage]} ${formatLines(own)}`.trim() : coverageSymbols[coverage]
  return gridCell(text, coverage)
}
