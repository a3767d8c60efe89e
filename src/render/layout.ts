import { type Grid, type GridRow, sliceColumns, transposeGrid } from './grid.ts'
import { displayWidth } from './width.ts'
import { wrapText } from './wrap.ts'

/** A grid with the widths at which it fits. */
export interface Plan {
  readonly grid: Grid
  readonly gap: number
  readonly labelWidth: number
  readonly widths: readonly number[]
  /** Column headings, shortened where that was needed. */
  readonly headings: readonly string[]
  readonly narrow: boolean
}

/** Grids that together show the whole table, and what was done to make them fit. */
export interface Layout {
  readonly plans: readonly Plan[]
  readonly transposed: boolean
  /** Shortened headings with what they stand for. */
  readonly shortened: readonly (readonly [short: string, full: string])[]
}

/** Wording of the remarks on divided tables. */
export interface LayoutWords {
  readonly split: (part: number, parts: number, first: number, last: number, all: number) => string
  readonly splitRows: (part: number, parts: number) => string
}

/** Ways to save room, in the order in which they are tried; `limit` is the longest heading word. */
const attempts = [
  { gap: 2, limit: null, oneLine: true, narrow: false },
  { gap: 2, limit: null, oneLine: false, narrow: false },
  { gap: 1, limit: null, oneLine: false, narrow: false },
  { gap: 2, limit: 8, oneLine: false, narrow: false },
  { gap: 1, limit: 8, oneLine: false, narrow: false },
  { gap: 1, limit: 7, oneLine: false, narrow: false },
  { gap: 1, limit: 7, oneLine: false, narrow: true },
  { gap: 1, limit: 6, oneLine: false, narrow: true },
] as const
type Attempt = (typeof attempts)[number]

/** Widest that the labels of rows may grow before they wrap. */
const widestLabel = 56
/** Widest that a column of running text may grow. */
const widestText = 48

/**
 * Makes a table fit the width: shorter headings first, then documents in the rows or a table in parts, whichever
 * takes fewer lines.
 */
export function layOut(grid: Grid, width: number, words: LayoutWords): Layout {
  const whole = planWhole(grid, width)
  if (whole !== null) return layoutOf([whole], false)
  const parts = splitGrid(grid, width, (part, all, first, last, documents) =>
    words.split(part, all, first, last, documents),
  )
  const turned = transposeGrid(grid)
  if (turned === null) return layoutOf(parts, false)
  const fitting = planWhole(turned, width)
  const turnedParts =
    fitting === null ? splitGrid(turned, width, (part, all) => words.splitRows(part, all)) : [fitting]
  return heightOf(turnedParts) < heightOf(parts) ? layoutOf(turnedParts, true) : layoutOf(parts, false)
}

function layoutOf(plans: readonly Plan[], transposed: boolean): Layout {
  const shortened = new Map<string, string>()
  if (!transposed) {
    for (const { grid, headings } of plans) {
      grid.columns.forEach((column, i) => {
        if (headings[i] !== column.label) shortened.set(headings[i]!, column.label)
      })
    }
  }
  return { plans, transposed, shortened: [...shortened] }
}

function heightOf(plans: readonly Plan[]): number {
  return plans.reduce((sum, plan) => {
    const lines = plan.grid.rows.reduce(
      (total, row) => total + wrapText(row.label, plan.labelWidth).length,
      0,
    )
    return sum + lines + 4
  }, 0)
}

function planWhole(grid: Grid, width: number): Plan | null {
  for (const attempt of attempts) {
    const plan = planGrid(grid, width, attempt)
    if (plan !== null) return plan
  }
  return null
}

function planGrid(grid: Grid, width: number, attempt: Attempt): Plan | null {
  const { gap, narrow } = attempt
  const headings = headingsOf(grid, attempt.limit)
  if (headings === null) return null
  const labels = [grid.corner, ...grid.rows.map((row) => (narrow ? row.narrow : row.label))]
  const naturalLabel = Math.min(widestLabel, Math.max(...labels.map(displayWidth)))
  const leastLabel = Math.min(naturalLabel, Math.max(...grid.rows.map((row) => labelMinimum(row, narrow))))
  const least = grid.columns.map((_, i) => leastWidth(grid, i, headings[i]!, attempt.oneLine))
  const taken = least.reduce((sum, each) => sum + each + gap, 0)
  if (taken + leastLabel > width) return null
  // One line per label is worth a second line in the headings, so the first attempt must hold both.
  if (attempt.oneLine && !grid.wrap && taken + naturalLabel > width) return null
  const labelWidth = Math.min(naturalLabel, width - taken)
  const widths = grid.wrap ? spread(grid, least, width - taken - labelWidth) : least
  return { grid, gap, labelWidth, widths, headings, narrow }
}

/** Headings of at most `limit` columns a word, cut with a full stop; null when two would become the same. */
function headingsOf(grid: Grid, limit: number | null): readonly string[] | null {
  if (limit === null) return grid.columns.map((column) => column.label)
  const headings = grid.columns.map((column) =>
    column.short !== null
      ? column.short
      : column.label
          .split(' ')
          .map((word) => (displayWidth(word) > limit ? `${[...word].slice(0, limit - 1).join('')}.` : word))
          .join(' '),
  )
  return new Set(headings).size === headings.length ? headings : null
}

function leastWidth(grid: Grid, index: number, heading: string, oneLine: boolean): number {
  const head = oneLine ? displayWidth(heading) : longestWord(heading)
  if (!grid.wrap) return Math.max(head, figureWidths(grid, index).total, 1)
  const words = grid.rows.map((row) => Math.min(longestWord(row.cells[index]!.text), grid.minimum))
  return Math.max(Math.min(head, grid.minimum), ...words, Math.min(grid.minimum, naturalWidth(grid, index)))
}

/** Room for the figures of one column. */
export interface FigureWidths {
  readonly main: number
  /** 0 where nothing follows a figure. */
  readonly secondary: number
  readonly total: number
}

/** Widths of the figures, of what follows them, and of both. */
export function figureWidths(grid: Grid, index: number): FigureWidths {
  let [main, alone, secondary] = [0, 0, 0]
  for (const row of grid.rows) {
    const cell = row.cells[index]!
    if (cell.secondary === null) alone = Math.max(alone, displayWidth(cell.text))
    else {
      main = Math.max(main, displayWidth(cell.text))
      secondary = Math.max(secondary, displayWidth(cell.secondary))
    }
  }
  const figures = Math.max(main, alone)
  return { main: figures, secondary, total: figures + secondary }
}

function naturalWidth(grid: Grid, index: number): number {
  return Math.min(widestText, Math.max(...grid.rows.map((row) => displayWidth(row.cells[index]!.text)), 1))
}

/** Hands out spare room to the columns that want it, a little at a time, so that none is starved. */
function spread(grid: Grid, least: readonly number[], spare: number): readonly number[] {
  const widths = [...least]
  const wanted = least.map((each, i) =>
    Math.max(each, naturalWidth(grid, i), displayWidth(grid.columns[i]!.label)),
  )
  let rest = spare
  while (rest > 0) {
    const hungry = widths.flatMap((each, i) => (each < wanted[i]! ? [i] : []))
    if (hungry.length === 0) break
    const share = Math.max(1, Math.floor(rest / hungry.length))
    for (const i of hungry) {
      const more = Math.min(share, wanted[i]! - widths[i]!, rest)
      widths[i]! += more
      rest -= more
    }
  }
  return widths
}

/** A code stays on the line of the word that follows it. */
function labelMinimum(row: GridRow, narrow: boolean): number {
  const code = narrow ? 0 : displayWidth(row.label) - displayWidth(row.narrow)
  const words = row.narrow.split(' ').map(displayWidth)
  return Math.max(code + words[0]!, ...words.slice(1).map((word) => word + continuation))
}

/** Indent of the second and further lines of a label. */
export const continuation = 2

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(displayWidth))
}

/** Divides a table into parts of equal size; totals stand in the last part. */
function splitGrid(
  grid: Grid,
  width: number,
  note: (part: number, parts: number, first: number, last: number, documents: number) => string,
): readonly Plan[] {
  const documents = grid.columns.flatMap((column, i) => (column.role === 'document' ? [i] : []))
  const totals = grid.columns.flatMap((column, i) => (column.role === 'total' ? [i] : []))
  for (let parts = Math.min(2, documents.length); parts <= documents.length; parts++) {
    const size = Math.ceil(documents.length / parts)
    const count = Math.ceil(documents.length / size)
    const plans: (Plan | null)[] = []
    for (let part = 0; part < count; part++) {
      const own = documents.slice(part * size, (part + 1) * size)
      const [first, last] = [part * size + 1, part * size + own.length]
      const picked = part === count - 1 ? [...own, ...totals] : own
      const text = count === 1 ? null : note(part + 1, count, first, last, documents.length)
      plans.push(planPart(sliceColumns(grid, picked, text), width))
      if (plans.at(-1) === null) break
    }
    if (plans.every((plan) => plan !== null)) return plans
  }
  // Not even one document fits: cut what does not.
  return documents.map((i) => squeeze(sliceColumns(grid, [i], null), width))
}

/** A part keeps full headings where it can; a part that needs them shortened may be smaller instead. */
function planPart(grid: Grid, width: number): Plan | null {
  for (const attempt of attempts.slice(0, 4)) {
    const plan = planGrid(grid, width, attempt)
    if (plan !== null) return plan
  }
  return null
}

function squeeze(grid: Grid, width: number): Plan {
  const labelWidth = Math.max(8, Math.floor(width / 2) - 2)
  const widths = grid.columns.map(() => Math.max(4, width - labelWidth - 1))
  return {
    grid: { ...grid, wrap: true },
    gap: 1,
    labelWidth,
    widths,
    headings: grid.columns.map((c) => c.label),
    narrow: true,
  }
}
