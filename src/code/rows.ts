import type { Block, Context, Kind, Section } from '../model/index.ts'
import { startsWithAny } from './words.ts'

/** Columns of a goal table, by index of the cell (11b); -1 where there is none. */
export interface RowColumns {
  readonly goal: number
  readonly kind: Kind
  readonly target: number
  readonly baseline: number
  readonly deadline: number
  readonly actor: number
}

/** Recognises the columns of a goal or activity table from its header cells; null for any other table. */
export function goalColumns(block: Block, section: Section, context: Context): RowColumns | null {
  const coding = context.lexicon.coding
  const header = block.header.map((cell) => cell.toLowerCase())
  if (header.length < 2 || block.cells.length < 2) return null
  const find = (words: readonly string[]) => header.findIndex((cell) => startsWithAny(cell, words))
  const { columns } = coding
  const goalColumn = header.findIndex(
    (cell) => startsWithAny(cell, columns.goal) && !startsWithAny(cell, columns.target),
  )
  const activityColumn = find(columns.activity)
  const goal = goalColumn >= 0 ? goalColumn : activityColumn
  if (goal < 0 || goal >= block.cells.length) return null
  const kind: Kind =
    goalColumn >= 0 ? 'goal' : section.types[0] === 'prioriteringar' ? 'priority' : 'activity'
  return {
    goal,
    kind,
    target: find(columns.target),
    baseline: find(columns.baseline),
    deadline: find(columns.deadline),
    actor: find(columns.actor),
  }
}
