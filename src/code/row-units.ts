import type {
  Block,
  Context,
  Deadline,
  FollowUp,
  ReadDocument,
  Responsibility,
  Statement,
  Target,
} from '../model/index.ts'
import { findActors } from './actors.ts'
import { aimsOf, beneficiariesOf } from './aims.ts'
import type { CommitmentDraft } from './coder.ts'
import { evidenceAt, lineOf } from './evidence.ts'
import { findFollowUp } from './follow-up.ts'
import { readFollowUp } from './follow-up-parts.ts'
import { objectOf } from './functions.ts'
import { goalColumns } from './rows.ts'
import { findDeadline, findTarget } from './targets.ts'
import type { Placed } from './types.ts'

const NUMBER = /\d+(?:[ \u00a0]\d{3})*(?:[.,]\d+)?/
const YEAR = /(?:19|20)\d\d(?:[-\u2013/](?:19|20)\d\d)?(?:-\d\d(?:-\d\d)?)?/

/** Units of one row of a goal table (11b): a commitment with target and deadline, and a responsibility for the responsible cell. */
export function codeRow(
  doc: ReadDocument,
  block: Block,
  placed: Placed,
  cells: readonly Statement[],
  context: Context,
): {
  commitment: CommitmentDraft
  responsibilities: Omit<Responsibility, 'id'>[]
  followUp: Omit<FollowUp, 'id'>[]
} | null {
  const columns = goalColumns(block, placed.section, context)
  if (columns === null) return null
  const cellText = (index: number): string => {
    const span = index < 0 ? undefined : block.cells[index]
    return span === undefined ? '' : doc.text.slice(span[0], span[1]).replace(/\s+/g, ' ').trim()
  }
  const goal = cells.find((cell) => cell.span[0] >= (block.cells[columns.goal]?.[0] ?? 0)) ?? cells[0]
  if (goal === undefined || goal.tokens.filter((t) => t.word).length === 0) return null
  const target =
    targetOf(cellText(columns.target), cellText(columns.baseline)) ?? findTarget(goal, context.lexicon.coding)
  const deadline = deadlineOf(cellText(columns.deadline)) ?? findDeadline(goal, context.lexicon.coding)
  const aims = aimsOf(goal, context)
  const whole = evidenceAt(doc, block.index, 0, block.text.length, '11b', 0.8)
  const commitment: CommitmentDraft = {
    ...whole,
    stem: null,
    kind: columns.kind,
    modality: goal.clause.modality,
    ...(aims === undefined ? {} : { aims }),
    beneficiary: beneficiariesOf(goal, context),
    measurable: target !== null,
    target,
    deadline,
    inherited: false,
    section: placed.section.id,
    statement: goal.index,
  }
  const responsibilities = responsible(doc, block, placed, goal, columns.actor, cells, context)
  const found = findFollowUp({ ...placed, statement: goal }, context)
  const followUp =
    found?.strength === 'verb' ? readFollowUp(doc, { ...placed, statement: goal }, found, [], context) : []
  return { commitment, responsibilities, followUp }
}

function responsible(
  doc: ReadDocument,
  block: Block,
  placed: Placed,
  goal: Statement,
  column: number,
  cells: readonly Statement[],
  context: Context,
): Omit<Responsibility, 'id'>[] {
  const span = column < 0 ? undefined : block.cells[column]
  if (span === undefined) return []
  const cell = cells.find((c) => c.span[0] >= span[0] && c.span[0] < span[1])
  if (cell === undefined) return []
  const { actors, clauses, coding } = context.lexicon
  const found = findActors(cell, [0, cell.tokens.length], actors, clauses)
  const named =
    found.length > 0
      ? found.map((a) => ({ type: a.type, text: a.text }))
      : [{ type: 'annan' as const, text: cell.text }]
  const evidence = evidenceAt(doc, block.index, goal.start, goal.end, '11b', found.length > 0 ? 0.85 : 0.5)
  return named.map((actor) => ({
    ...evidence,
    actor: actor.text,
    actorType: actor.type,
    actorSource: 'text',
    actorLine: lineOf(doc.lineStarts, span[0]),
    stem: null,
    duty: evidence.exact,
    dutyVerb: '',
    functions: ['ansvarar'],
    object: objectOf(goal.text, coding),
    section: placed.section.id,
  }))
}

function targetOf(text: string, baseline: string): Target | null {
  const match = NUMBER.exec(text)
  if (match === null) return null
  const unit = text.slice(match.index + match[0].length).trim()
  return {
    value: Number(match[0].replace(/[ \u00a0]/g, '').replace(',', '.')),
    unit: unit === '' ? null : unit,
    exact: text,
    direction: null,
    baseline: baseline === '' ? null : baseline,
  }
}

function deadlineOf(text: string): Deadline | null {
  const match = YEAR.exec(text)
  return match === null ? null : { value: match[0].replace('\u2013', '/'), exact: text }
}
