import type {
  Commitment,
  Evidence,
  FollowUp,
  MetadataField,
  Responsibility,
  Section,
} from '../model/analysis.ts'
import type { Cell, Coverage, Item, ItemVocabulary, Row, TotalId } from '../model/comparison.ts'

/** A cell with defaults: no number in brackets, no symbol, no remark, no evidence. */
export function cellOf(value: Cell['value'], parts: Partial<Omit<Cell, 'value'>> = {}): Cell {
  return { value, secondary: null, coverage: null, mark: null, items: [], ...parts }
}

/** A row of numbers, with the sum of values where `totals` asks for it. */
export function numberRow(
  id: string,
  cells: readonly Cell[],
  totals: readonly TotalId[],
  secondary: Row['secondary'] = null,
): Row {
  const sum = (pick: (cell: Cell) => number) => cells.reduce((total, cell) => total + pick(cell), 0)
  const sums: Partial<Record<TotalId, number>> = {
    sum: sum((cell) => (typeof cell.value === 'number' ? cell.value : 0)),
    ...(secondary === null ? {} : { secondarySum: sum((cell) => cell.secondary ?? 0) }),
  }
  return { id, secondary, cells, totals: totals.map((total) => sums[total] ?? null) }
}

/** A row whose cells are told by their items; the value is the number of items, or null without any. */
export function itemRow(id: string, items: readonly (readonly Item[])[]): Row {
  return {
    id,
    secondary: null,
    cells: items.map((each) => cellOf(each.length > 0 ? each.length : null, { items: each })),
    totals: [],
  }
}

const blank: Item = {
  unit: null,
  code: null,
  vocabulary: null,
  actor: null,
  text: null,
  line: null,
  endLine: null,
  kind: null,
  mark: null,
}

/** Something without a place in the text: a code of a vocabulary. */
export function codeItem(vocabulary: ItemVocabulary, code: string): Item {
  return { ...blank, vocabulary, code }
}

/** A commitment with its words. */
export function commitmentItem(unit: Commitment): Item {
  return {
    ...placeOf(unit),
    unit: unit.id,
    text: unit.exact,
    kind: unit.kind,
    mark: unit.inherited ? 'inherited' : null,
  }
}

/** The actor of a duty, or of a follow-up; `text` is null where nobody is named. */
export function actorItem(unit: Responsibility | FollowUp): Item {
  return {
    ...placeOf(unit),
    unit: unit.id,
    vocabulary: 'actor',
    code: unit.actorType,
    actor: unit.actorType,
    text: unit.actor,
    mark: 'source' in unit && unit.source === 'metadata' ? 'metadata' : null,
  }
}

/** Words of a unit that has an id. */
export function textItem(unit: Evidence & { readonly id: string }, text: string): Item {
  return { ...placeOf(unit), unit: unit.id, text }
}

/** Something found in the text that has no id of its own. */
export function evidenceItem(evidence: Evidence, vocabulary: ItemVocabulary, code: string): Item {
  return { ...placeOf(evidence), vocabulary, code, text: evidence.exact }
}

/** A section, with how it is there. */
export function sectionItem(section: Section, mark: Exclude<Coverage, 'absent'>): Item {
  return {
    ...blank,
    unit: section.id,
    text: section.heading,
    line: section.startLine,
    endLine: section.endLine,
    mark,
  }
}

/** A field of the document head. */
export function fieldItem(field: MetadataField): Item {
  return { ...blank, text: field.exact, line: field.line, endLine: field.line, mark: 'metadata' }
}

function placeOf(evidence: Evidence): Item {
  return { ...blank, line: evidence.line, endLine: evidence.endLine }
}
