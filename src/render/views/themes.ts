import type { Cell, Comparison, Matrix, Row, View } from '../../model/comparison.ts'
import { kinds } from '../../model/enums.ts'
import { type GridCell, gridCell } from '../grid.ts'
import { formatLines } from '../items.ts'
import { documentLabel, formatNumber, themeLabel } from '../labels.ts'
import type { RenderOptions } from '../options.ts'
import type { Block, EntryGroup } from '../page.ts'
import { figure, matrixGrid } from './matrix-grid.ts'

/** Theme × document, and the narrower concepts that one document alone has. */
export function themesBlocks(view: View, comparison: Comparison, options: RenderOptions): readonly Block[] {
  const [themes, concepts] = view.matrices
  if (themes === undefined) return []
  const write = (cell: Cell, row: Row) => themeCell(cell, row, themes, options)
  const unique = concepts === undefined ? null : uniqueConcepts(concepts, comparison, options)
  const { legend } = options.messages.views
  const marked = themes.rows.some((row) => row.cells.some((cell) => cell.mark === 'definition'))
  return [
    {
      kind: 'table',
      grid: matrixGrid(comparison, themes, { cell: write }, options),
      transposable: true,
    },
    {
      kind: 'remarks',
      lines: [
        ...countingRemarks(comparison, themes, options),
        ...(themes.totals.includes('primary') && comparison.documents.length > 1 ? [legend.totals] : []),
        ...(marked ? [legend.definition] : []),
      ],
    },
    ...(unique === null || unique.entries.length === 0
      ? []
      : [{ kind: 'entries' as const, groups: [unique] }]),
  ]
}

/** What was counted, and how. */
export function countingRemarks(
  comparison: Comparison,
  matrix: Matrix,
  options: RenderOptions,
): readonly string[] {
  const { note, legend, secondary } = options.messages.views
  const { kinds: counted, primary, inherited, values } = comparison.options
  const names = counted.map((kind) => options.messages.labels.kinds[kind])
  return [
    ...(values === 'share' ? [note.share] : []),
    ...(counted.length < kinds.length ? [note.countingKinds(options.messages.grammar.list(names))] : []),
    ...(matrix.rows.some((row) => row.secondary === 'goals') ? [`${legend.brackets(secondary.goals)}`] : []),
    ...(primary ? [note.primary] : []),
    ...(inherited ? [] : [note.notInherited]),
  ]
}

function themeCell(cell: Cell, row: Row, matrix: Matrix, options: RenderOptions): GridCell {
  const { mark } = options.messages.views
  if (cell.mark === 'definition') return gridCell(mark.definition, 'embedded')
  if (cell.value === 0 || typeof cell.value !== 'number') return gridCell(mark.zero, 'zero')
  if (matrix.content === 'presence') return gridCell(mark.yes, 'heading')
  if (matrix.content === 'share') return gridCell(formatNumber(cell.value, options))
  return figure(cell.value, cell.secondary, row.secondary, options)
}

/** Narrower concepts with units in one document only, by document. */
function uniqueConcepts(matrix: Matrix, comparison: Comparison, options: RenderOptions): EntryGroup {
  const owners = new Map<number, string[]>()
  for (const row of matrix.rows) {
    const having = row.cells.flatMap((cell, i) =>
      typeof cell.value === 'number' && cell.value > 0 ? [i] : [],
    )
    const [only] = having
    if (having.length !== 1 || only === undefined) continue
    const words = `${themeLabel(row.id, options).narrow} (${formatLines(row.cells[only]!.items)})`
    owners.set(only, [...(owners.get(only) ?? []), words])
  }
  const { note, legend } = options.messages.views
  return {
    title: note.uniqueConcepts,
    caption: legend.lines,
    entries: comparison.documents.flatMap((document, i) => {
      // Of two documents, each has about all that the other lacks.
      const concepts = comparison.documents.length > 2 ? owners.get(i) : undefined
      if (concepts === undefined) return []
      return [
        {
          label: documentLabel(document, options),
          lines: [{ place: '', text: concepts.join(' · '), quote: false }],
        },
      ]
    }),
  }
}
