import type { Block, Context, DutyFunction, ReadDocument, Responsibility, Statement } from '../model/index.ts'
import { findActors } from './actors.ts'
import { draftDuty, nameActor } from './duties/draft.ts'
import { findRecords } from './duties/records.ts'
import type { Placed } from './types.ts'
import { startsWithAny } from './words.ts'

/** Columns of a table of roles, by index of the cell; -1 where there is none. */
interface RoleColumns {
  readonly holder: number
  readonly duty: number
}

/** Recognises a table that names a role and its duty ("Roll", "Uppgift"); null for any other table. */
function roleColumns({ header, cells }: Block, { lexicon }: Context): RoleColumns | null {
  if (header.length < 2 || cells.length < 2) return null
  const { columns } = lexicon.coding
  const names = header.map((cell) => cell.toLowerCase())
  const holder = names.findIndex((cell) => startsWithAny(cell, columns.holder))
  const duty = names.findIndex((cell, at) => at !== holder && startsWithAny(cell, columns.duty))
  return holder < 0 || duty < 0 ? null : { holder, duty }
}

/** Responsibilities of one row of a table of roles: one for each actor of the role's cell; none for any other row. */
export function codeRoleRow(
  doc: ReadDocument,
  block: Block,
  placed: Placed,
  cells: readonly Statement[],
  context: Context,
): Omit<Responsibility, 'id'>[] {
  const columns = roleColumns(block, context)
  if (columns === null) return []
  const holder = cellAt(block, columns.holder, cells)
  const duty = cellAt(block, columns.duty, cells)
  if (holder === undefined || duty === undefined) return []
  const { actors, clauses } = context.lexicon
  const found = findActors(holder, [0, holder.tokens.length], actors, clauses)
  const named =
    found.length > 0
      ? found.map((mention) => nameActor(doc, holder, mention))
      : [{ type: 'annan' as const, text: holder.text, line: holder.line }]
  const place = { ...placed, statement: duty }
  const whole: readonly [number, number] = [0, duty.tokens.length]
  const functions = functionsOf(place, context)
  return named.map((actor) =>
    draftDuty(doc, place, { range: whole, functions }, actor, 'text', '11b', context),
  )
}

/** What the whole cell names; a cell that names nothing is a thing to do. */
function functionsOf(placed: Placed, context: Context): readonly DutyFunction[] {
  const { statement } = placed
  const clauses = [statement.clause, ...statement.coordinated]
  const named = clauses.flatMap((clause) =>
    findRecords(placed, clause, statement.tokens.length, true, context).flatMap(({ functions }) => functions),
  )
  return named.length > 0 ? [...new Set(named)] : ['genomfor']
}

/** First statement of a cell; undefined where the row has no such cell, or nothing in it. */
function cellAt(block: Block, index: number, cells: readonly Statement[]): Statement | undefined {
  const span = block.cells[index]
  return span && cells.find((cell) => cell.span[0] >= span[0] && cell.span[0] < span[1])
}
