import type { Cell, Comparison, Matrix, View } from '../../model/comparison.ts'
import { type GridCell, gridCell } from '../grid.ts'
import { documentLabel, formatNumber } from '../labels.ts'
import type { RenderOptions } from '../options.ts'
import type { Block, Entry } from '../page.ts'
import { matrixGrid } from './matrix-grid.ts'

/** Beyond this many documents, each is told with its nearest alone; the machine formats hold every pair. */
const mostInMatrix = 15
const nearestShown = 3

/** How alike documents are: in what they weigh, and in what they mention. */
export function similarityBlocks(
  view: View,
  comparison: Comparison,
  options: RenderOptions,
): readonly Block[] {
  const { legend, note } = options.messages.views
  const [cosine] = view.matrices
  if (cosine !== undefined && comparison.documents.length > mostInMatrix) {
    const groups = [
      { title: note.nearest, caption: '', entries: nearestEntries(cosine, comparison, options) },
    ]
    return [
      { kind: 'entries', groups },
      { kind: 'remarks', lines: [legend.similarity] },
    ]
  }
  return [
    ...view.matrices
      .filter(({ id }) => id !== 'wording')
      .map((matrix) => {
        const rows = matrix.rows.map((row, i) => ({
          ...row,
          // A document and itself say nothing.
          cells: row.cells.map((cell, j) => (i === j ? { ...cell, value: null } : cell)),
        }))
        const grid = matrixGrid(
          comparison,
          { ...matrix, rows },
          { cell: (cell) => similarityCell(cell, options) },
          options,
        )
        return { kind: 'table' as const, grid, transposable: false }
      }),
    { kind: 'remarks', lines: [legend.similarity] },
    ...wordingBlocks(view, comparison, options),
  ]
}

/** Wordings that documents share, with the lines where they stand. */
function wordingBlocks(view: View, comparison: Comparison, options: RenderOptions): readonly Block[] {
  const matrix = view.matrices.find(({ id }) => id === 'wording')
  if (matrix === undefined || matrix.rows.length === 0) return []
  const grid = matrixGrid(comparison, matrix, { cell: (cell) => linesCell(cell, options) }, options)
  return [
    { kind: 'table', grid, transposable: false },
    { kind: 'remarks', lines: [options.messages.views.legend.lines] },
  ]
}

function linesCell(cell: Cell, options: RenderOptions): GridCell {
  if (cell.items.length === 0) return gridCell(options.messages.views.mark.zero, 'zero')
  return gridCell([...new Set(cell.items.map(({ line }) => line))].join(', '))
}

function nearestEntries(matrix: Matrix, comparison: Comparison, options: RenderOptions): readonly Entry[] {
  return comparison.documents.map((document, i) => {
    const nearest = matrix.rows[i]!.cells.flatMap((cell, j) =>
      i !== j && typeof cell.value === 'number' ? [{ value: cell.value, j }] : [],
    )
      .sort((a, b) => b.value - a.value || a.j - b.j)
      .slice(0, nearestShown)
      .map(
        ({ value, j }) =>
          `${documentLabel(comparison.documents[j]!, options)} ${twoDecimals(value, options)}`,
      )
    return {
      label: documentLabel(document, options),
      lines: [{ place: '', text: nearest.join(' · '), quote: false }],
    }
  })
}

function similarityCell(cell: Cell, options: RenderOptions): GridCell {
  if (typeof cell.value !== 'number') return gridCell(options.messages.views.mark.zero, 'zero')
  return gridCell(twoDecimals(cell.value, options))
}

function twoDecimals(value: number, options: RenderOptions): string {
  const [whole, fraction = ''] = formatNumber(Math.round(value * 100) / 100, options).split(/[.,]/)
  const decimal = options.language === 'sv' ? ',' : '.'
  return `${whole}${decimal}${fraction.padEnd(2, '0')}`
}
