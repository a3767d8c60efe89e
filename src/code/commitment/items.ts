import type { Statement } from '../../model/index.ts'
import {
  descriptive,
  hasPriorityPhrase,
  leave,
  namesAim,
  normative,
  type Rule,
  strongModalities,
  take,
} from './case.ts'

/** Items of a list: the line before them and the section decide (A3, K1). An item without stem goes on to the sentence rules. */
export const itemRules: readonly Rule[] = [
  (it) => {
    const head = it.placed.stem ?? it.placed.listStem
    return head?.verbs.some((v) => it.context.lexicon.coding.expectationVerbs.has(v.lemma))
      ? take('11b', 'expectation', 0.75)
      : null
  },
  (it) => {
    const head = it.placed.stem ?? it.placed.listStem
    return head !== null && listsExamples(head, it) ? leave('G9', 'list-of-examples', 0.8) : null
  },
  (it) => {
    const { stem } = it.placed
    if (stem === null || !strongModalities.has(it.statement.clause.modality)) return null
    const own = it.statement.clause.finite !== null
    const unowned =
      descriptive.has(it.type) && it.subject === 'other' && !own && stem.clause.voice !== 'passive'
    return unowned ? leave('G4', 'no-municipal-subject', 0.7) : take('G3', 'item-of-stem', 0.95)
  },
  ({ placed, statement, type }) => {
    if (placed.stem === null || statement.clause.modality !== 'kan') return null
    return normative.has(type) ? take('G6', 'kan-item', 0.7) : leave('G6', 'kan-item', 0.7)
  },
  (it) =>
    it.placed.stem !== null && namesAim(it.placed.stem, it.context) ? take('G3', 'item-of-aim', 0.9) : null,
  ({ placed, type }) =>
    placed.stem !== null && descriptive.has(type) ? leave('G4', 'description', 0.8) : null,
  ({ placed, type }) =>
    placed.stem !== null && normative.has(type) ? take('G3', 'item-under-heading', 0.8) : null,
  (it) => {
    const { stem } = it.placed
    if (stem === null) return null
    const { modality } = it.statement.clause
    if (modality === 'nominal') return leave('G9', 'verbless-item', 0.6)
    const prioritised = stem.clause.predicates.some((p) =>
      it.context.lexicon.coding.priorityVerbs.has(p.lemma),
    )
    const acts = it.subject === 'municipal' || it.subject === 'work' || it.subject === 'none' || prioritised
    return acts ? take('G3', 'item-of-stem', 0.65) : leave('G3', 'item-of-stem', 0.65)
  },
]

/** "Exempel på tecken är:": the items illustrate; a modal or a word of precedence makes them commitments all the same. */
function listsExamples(head: Statement, it: Parameters<Rule>[0]): boolean {
  const { coding } = it.context.lexicon
  if (!head.tokens.some((t) => coding.exampleWords.includes(t.norm))) return false
  if (hasPriorityPhrase(head, it.context) || strongModalities.has(head.clause.modality)) return false
  return !head.clause.predicates.some((p) => coding.priorityVerbs.has(p.lemma))
}
