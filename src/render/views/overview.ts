import type { Cell, Comparison, Matrix, Row, View } from '../../model/comparison.ts'
import type { Finding } from '../../model/finding.ts'
import type { Speaker } from '../../model/wording.ts'
import { type GridCell, gridCell } from '../grid.ts'
import { createSpeaker, formatNumber } from '../labels.ts'
import type { RenderOptions } from '../options.ts'
import type { Block } from '../page.ts'
import { coverageSymbols } from '../symbols.ts'
import { figure, joinGrids, matrixGrid } from './matrix-grid.ts'

/** Sentences first, then one table of size, modality, core sections and follow-up. */
export function overviewBlocks(view: View, comparison: Comparison, options: RenderOptions): readonly Block[] {
  const { views } = options.messages
  const speaker = createSpeaker(comparison, options)
  const sentences = view.findings.map((finding) => findingText(finding, speaker, options))
  const write = (cell: Cell, row: Row): GridCell => overviewCell(cell, row, options)
  const grids = view.matrices.map((matrix) =>
    matrixGrid(comparison, shownRows(matrix), { cell: write }, options, { group: true }),
  )
  const themeCount =
    options.concepts.size === 0
      ? 0
      : [...options.concepts.values()].filter(({ broader }) => broader === null).length
  return [
    { kind: 'sentences', items: sentences },
    { kind: 'table', grid: joinGrids(grids), transposable: true },
    {
      kind: 'remarks',
      lines: [
        [
          `${coverageSymbols.heading} ${views.coverage.heading}`,
          `${coverageSymbols.content} ${views.coverage.content}`,
          `${coverageSymbols.embedded} ${views.coverage.embedded}`,
          `${coverageSymbols.absent} ${views.coverage.absent}`,
        ].join(' · '),
        views.legend.overview(themeCount),
        views.legend.grade,
        ...(view.matrices.some(hasStar) ? [views.legend.unjoined] : []),
      ],
    },
  ]
}

/** A finding as a sentence. */
export function findingText(finding: Finding, speaker: Speaker, { messages }: RenderOptions): string {
  // Each sentence takes the finding of its own rule; TypeScript cannot see that the two belong together.
  const say = messages.findings[finding.rule] as (each: Finding, speaker: Speaker) => string
  return say(finding, speaker)
}

/** Modality rows that nothing uses are left out. */
function shownRows(matrix: Matrix): Matrix {
  if (matrix.id !== 'modality') return matrix
  return { ...matrix, rows: matrix.rows.filter((row) => row.cells.some((cell) => cell.value !== 0)) }
}

function overviewCell(cell: Cell, row: Row, options: RenderOptions): GridCell {
  if (cell.coverage !== null) return gridCell(coverageSymbols[cell.coverage], cell.coverage)
  if (typeof cell.value !== 'number') return gridCell(options.messages.views.mark.none, 'absent')
  if (cell.mark === 'unjoined') return gridCell(formatNumber(cell.value, options), 'plain', '*')
  return figure(cell.value, cell.secondary, row.secondary, options)
}

function hasStar(matrix: Matrix): boolean {
  return matrix.rows.some((row) => row.cells.some((cell) => cell.mark === 'unjoined'))
}
