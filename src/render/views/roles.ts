import type { Cell, Comparison, Item, Matrix, Row, View } from '../../model/comparison.ts'
import { matrixVocabularies } from '../../model/comparison.ts'
import { type GridCell, gridCell } from '../grid.ts'
import { formatActor, formatItem, formatItems } from '../items.ts'
import { codeLabel, formatDuration, formatNumber, lookUp, rowLabel } from '../labels.ts'
import type { RenderOptions } from '../options.ts'
import type { Block } from '../page.ts'
import { trimText } from '../wrap.ts'
import { matrixGrid, withoutEmptyRows } from './matrix-grid.ts'

/** Who does what: function × document, object × document, and how far down duties are divided. */
export function responsibilitiesBlocks(
  view: View,
  comparison: Comparison,
  options: RenderOptions,
): readonly Block[] {
  const { legend } = options.messages.views
  return [
    ...view.matrices.flatMap((matrix) => itemTable(matrix, comparison, options)),
    {
      kind: 'remarks',
      lines: [`${legend.actors} · ${legend.nobody} · ${legend.metadataBrackets}`, legend.lines],
    },
  ]
}

/** What is followed up, by whom, how often, how. */
export function followUpBlocks(view: View, comparison: Comparison, options: RenderOptions): readonly Block[] {
  const { legend } = options.messages.views
  const starred = view.matrices.some((matrix) =>
    matrix.rows.some((row) => row.cells.some((cell) => cell.mark === 'unjoined')),
  )
  return [
    ...view.matrices.flatMap((matrix) => itemTable(matrix, comparison, options)),
    {
      kind: 'remarks',
      lines: [
        `${legend.actors} · ${legend.metadataBrackets}`,
        legend.grade,
        ...(starred ? [legend.unjoined] : []),
        legend.lines,
      ],
    },
  ]
}

function itemTable(matrix: Matrix, comparison: Comparison, options: RenderOptions): readonly Block[] {
  const { matrix: filled, dropped } = withoutEmptyRows(matrix, (cell) => cell.value === null)
  // In the view of follow-up an empty row is an answer; functions and objects are lists to choose from.
  const shown = matrix.id === 'follow-up' ? matrix : filled
  const names = dropped.map((id) =>
    rowLabel(id, matrixVocabularies[matrix.id], options, comparison.documents).label.toLowerCase(),
  )
  const note = options.messages.views.note.rowsAbsent(names.join(', '))
  if (shown.rows.length === 0) return [{ kind: 'remarks', lines: [note] }]
  const cell = (each: Cell, row: Row) => itemCell(each, row, matrix, options)
  return [
    {
      kind: 'table',
      grid: matrixGrid(comparison, shown, { cell }, options, { wrap: true, minimum: 17 }),
      transposable: false,
    },
    ...(matrix.id === 'follow-up' || names.length === 0 ? [] : [{ kind: 'remarks' as const, lines: [note] }]),
  ]
}

function itemCell(cell: Cell, row: Row, matrix: Matrix, options: RenderOptions): GridCell {
  const { mark } = options.messages.views
  if (cell.value === null) return gridCell(mark.none, 'absent')
  const missing = cell.items.some((item) => item.vocabulary !== 'duration' && isNobody(item))
  return gridCell(itemText(cell, row, matrix, options), missing ? 'warn' : 'plain')
}

/** The items of a cell in words, with their lines. */
export function itemText(cell: Cell, row: Row, matrix: Matrix, options: RenderOptions): string {
  if (typeof cell.value === 'number' && cell.items.length === 0) {
    const star = cell.mark === 'unjoined' ? '*' : ''
    const part = cell.secondary !== null && cell.secondary > 0 && row.secondary !== null
    const { secondary } = options.messages.views
    const bracket = part ? ` (${secondary[row.secondary!]} ${formatNumber(cell.secondary!, options)})` : ''
    return `${formatNumber(cell.value, options)}${star}${bracket}`
  }
  return formatItems(cell.items, options, (item) => wordsOf(item, matrix, options))
}

function wordsOf(item: Item, matrix: Matrix, options: RenderOptions): string {
  const { views } = options.messages
  switch (item.vocabulary) {
    case 'duration': {
      const duration = formatDuration(item.code ?? '', options)
      return item.mark === 'implied' ? `${duration} (${views.mark.implied})` : duration
    }
    case 'function':
      return `${formatActor(item, options)} ${lookUp(options.messages.labels.function, item.code ?? '').toLowerCase()}`
    case 'actor':
      return item.line === null ? codeLabel(item, options) : formatActor(item, options)
    case null:
      return trimText(formatItem(item, options), matrix.id === 'follow-up' ? 60 : 48)
    default:
      return formatItem(item, options)
  }
}

function isNobody(item: Item): boolean {
  return item.actor === 'ej-angiven'
}
