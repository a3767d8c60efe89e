import Table from 'cli-table3'
import type { GridCell } from './grid.ts'
import { continuation, type FigureWidths, figureWidths, type Plan } from './layout.ts'
import type { Paint } from './paint.ts'
import { displayWidth, padEnd, padStart } from './width.ts'
import { wrapText } from './wrap.ts'

/** No borders: columns stand apart by space, and only the heading is ruled off. */
const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
}

/** The lines of one cell. */
type Lines = readonly string[]

/** Draws one planned table; no line is wider than the plan, and none ends in spaces. */
export function drawTable(plan: Plan, paint: Paint): string {
  const { grid, gap, widths, labelWidth } = plan
  const table = new Table({
    chars: { ...noBorders, middle: ' '.repeat(gap) },
    // Colours are ours: the library would write them even where they are not wanted.
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colWidths: [labelWidth, ...widths],
    colAligns: ['left', ...widths.map(() => (grid.wrap ? ('left' as const) : ('right' as const)))],
  })
  for (const row of tableRows(plan, paint)) pushLines(table, row.cells, row.bottom)
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}

interface TableRow {
  readonly cells: readonly Lines[]
  /** True aligns the cells at their last lines, as headings are. */
  readonly bottom: boolean
}

function tableRows(plan: Plan, paint: Paint): readonly TableRow[] {
  const { grid, widths, labelWidth, headings } = plan
  const blank = { cells: [labelWidth, ...widths].map(() => ['']), bottom: false }
  const spaced = isSpaced(plan)
  const figures = widths.map((_, i) => figureWidths(grid, i))
  const head = (text: string, width: number) => wrapText(text, width).map(paint.strong)
  const rows: TableRow[] = [
    {
      cells: [head(grid.corner, labelWidth), ...headings.map((text, i) => head(text, widths[i]!))],
      bottom: true,
    },
    { cells: [labelWidth, ...widths].map((width) => [paint.faint('─'.repeat(width))]), bottom: false },
  ]
  let group: string | null = null
  grid.rows.forEach((row, index) => {
    if (row.group !== group && row.group !== null) {
      if (index > 0) rows.push(blank)
      rows.push({
        cells: [wrapText(row.group, labelWidth).map(paint.strong), ...widths.map(() => [''])],
        bottom: false,
      })
    } else if (spaced && index > 0) rows.push(blank)
    group = row.group
    const label = wrapText(plan.narrow ? row.narrow : row.label, labelWidth, continuation)
    const cells = row.cells.map((cell, i) => drawCell(cell, plan, widths[i]!, figures[i]!, paint))
    rows.push({ cells: [label, ...cells], bottom: false })
  })
  return rows
}

/** One table row per line: the library takes time that grows with the square of a cell of many lines. */
function pushLines(table: Table.Table, cells: readonly Lines[], bottom: boolean): void {
  const height = Math.max(...cells.map((lines) => lines.length))
  for (let i = 0; i < height; i++) {
    table.push(cells.map((lines) => lines[bottom ? i - height + lines.length : i] ?? ''))
  }
}

/** Rows of running text stand apart when many of them take several lines. */
function isSpaced({ grid, widths }: Plan): boolean {
  if (!grid.wrap) return false
  const long = grid.rows.filter((row) => row.cells.some((cell, i) => displayWidth(cell.text) > widths[i]!))
  return 3 * long.length > grid.rows.length
}

function drawCell(cell: GridCell, plan: Plan, width: number, figures: FigureWidths, paint: Paint): Lines {
  const lines = plan.grid.wrap ? wrapText(cell.text, width) : [alignFigure(cell, figures)]
  return lines.map((line) => (line.trim() === '' ? line : paint.tone(cell.tone, line)))
}

/** Lines figures up under each other, and what follows them under each other. */
function alignFigure(cell: GridCell, { main, secondary }: FigureWidths): string {
  if (secondary === 0) return cell.text
  if (cell.secondary === null) return padEnd(padStart(cell.text, main), main + secondary)
  return padStart(cell.text, main) + padEnd(cell.secondary, secondary)
}
