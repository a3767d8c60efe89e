import type { Clause, Context, DutyFunction, Predicate, Statement } from '../../model/index.ts'
import {
  asPrepared,
  functionsOfNouns,
  functionsOfPredicate,
  functionsOfVerbs,
  hasDutyNoun,
  isWeakened,
} from '../functions.ts'
import type { Placed } from '../types.ts'
import { norm } from '../words.ts'
import { type DutyRecord, trimCoordinator, type VerbAt } from './draft.ts'

/** Duty phrases of one clause whose actor is known. `end` is where the next clause begins; `duteous` is true under ansvar. */
export function findRecords(
  placed: Placed,
  clause: Clause,
  end: number,
  duteous: boolean,
  context: Context,
): DutyRecord[] {
  const { statement, stem } = placed
  const whole: readonly [number, number] = [0, statement.tokens.length]
  if (stem !== null && clause.finite === null) {
    const functions = functionsOfItem(statement, stem, duteous, context)
    return functions.length > 0 ? [{ range: whole, functions }] : []
  }
  if (clause.predicates.length > 0) return recordsOfPredicates(statement, clause, end, duteous, context)
  if (!duteous) return []
  const { coding } = context.lexicon
  const functions = functionsOfNouns(statement, whole, coding)
  if (functions.length > 0) return [{ range: whole, functions }]
  return hasDutyNoun(statement, [-1, statement.tokens.length], coding)
    ? [{ range: whole, functions: ['ansvarar'] }]
    : []
}

function recordsOfPredicates(
  statement: Statement,
  clause: Clause,
  clauseEnd: number,
  duteous: boolean,
  context: Context,
): DutyRecord[] {
  const out: DutyRecord[] = []
  groupPredicates(statement, clause, context).forEach((group, k) => {
    const first = group[0] as Predicate
    const last = group[group.length - 1] as Predicate
    if (first.past || !(duteous || group.some((p) => isStrong(statement, p, context)))) return
    const to = Math.min(last.range[1], clauseEnd)
    const bySubject = functionsOfSubject(statement, clause, first, context)
    const functions = functionsOfGroup(statement, group, clauseEnd, context)
    if (functions.length === 0 && bySubject.length > 0 && clause.subject !== null) {
      const from = clause.subject[0]
      out.push({ range: [from, trimCoordinator(statement, from, to, context)], functions: bySubject })
      return
    }
    if (functions.length === 0) {
      if (!duteous || context.lexicon.coding.stateVerbs.has(first.lemma) || first.lemma === 'ha') return
      functions.push('genomfor')
    }
    if (functions.length === 1 && functions[0] === 'genomfor' && !duteous) return
    const from = clause.finite !== null && k === 0 ? Math.min(clause.finite, first.range[0]) : first.range[0]
    out.push(
      ...splitAtt(
        statement,
        { range: [from, trimCoordinator(statement, from, to, context)], functions },
        context,
      ),
    )
  })
  return out
}

/** Verbs that share one object are one record (11c); each predicate with a complement of its own is one (R1). */
function groupPredicates(statement: Statement, clause: Clause, context: Context): Predicate[][] {
  const groups: Predicate[][] = []
  for (const predicate of clause.predicates) {
    const group = groups[groups.length - 1]
    const previous = group?.[group.length - 1]
    if (group !== undefined && previous !== undefined && isBare(statement, previous, context))
      group.push(predicate)
    else groups.push([predicate])
  }
  return groups
}

/** "leder och utvecklar arbetet": the first verb has no object of its own. */
function isBare(statement: Statement, { range }: Predicate, context: Context): boolean {
  return trimCoordinator(statement, range[0], range[1], context) - range[0] <= 1
}

function functionsOfGroup(
  statement: Statement,
  group: readonly Predicate[],
  clauseEnd: number,
  context: Context,
): DutyFunction[] {
  const found = new Set<DutyFunction>()
  for (const predicate of group) {
    const range: readonly [number, number] = [predicate.range[0], Math.min(predicate.range[1], clauseEnd)]
    for (const fn of functionsOfPredicate(
      statement,
      { ...predicate, range },
      statement.verbs,
      context.lexicon.coding,
    ))
      found.add(fn)
  }
  return [...found]
}

/** "Återrapportering sker": the duty is named by the subject. */
function functionsOfSubject(
  statement: Statement,
  clause: Clause,
  first: Predicate,
  context: Context,
): DutyFunction[] {
  const { coding } = context.lexicon
  if (clause.subject === null || !coding.followUpSupport.has(first.lemma)) return []
  return functionsOfNouns(statement, clause.subject, coding)
}

/** "svarar för att A fattas och att B följs upp" is two duties: each att-clause is one (R1). */
function splitAtt(statement: Statement, record: DutyRecord, context: Context): DutyRecord[] {
  const { clauses, coding } = context.lexicon
  const [from, to] = record.range
  if (record.functions.length < 2) return [record]
  const between = (start: number, end: number) => {
    const verbs = statement.verbs.filter((v) => v.at > start && v.at < end)
    return withoutPlain(asPrepared(functionsOfVerbs(statement, verbs, coding), verbs))
  }
  for (let i = from + 2; i < to - 1; i++) {
    if (norm(statement.tokens, i) !== clauses.att || !clauses.coordinators.has(norm(statement.tokens, i - 1)))
      continue
    const left = between(from, i - 1)
    const right = between(i, to)
    if (left.length > 0 && right.length > 0) {
      return [
        { range: [from, i - 1], functions: left },
        { range: [i, to], functions: right },
      ]
    }
  }
  return [record]
}

/** `ansvarar` adds nothing beside another function. */
function withoutPlain(functions: readonly DutyFunction[]): DutyFunction[] {
  return functions.length > 1 ? functions.filter((fn) => fn !== 'ansvarar') : [...functions]
}

/** True for verbs that state a duty in any section ("samordnar", "har ansvar för", "följer upp"). */
function isStrong(statement: Statement, { lemma, range }: Predicate, context: Context): boolean {
  const { coding } = context.lexicon
  if (lemma === coding.followVerb)
    return functionsOfVerbs(statement, [{ lemma, at: range[0] }], coding).includes('foljer-upp')
  if (isWeakened(lemma, statement, range[0], coding)) return false
  if (coding.strongDutyVerbs.has(lemma)) return true
  return (lemma === 'ha' || lemma === 'vara') && hasDutyNoun(statement, range, coding)
}

/** Functions of a list item that goes on from its stem ("Kommunstyrelsen ansvarar för:" + "löpande omvärldsbevakning"). */
function functionsOfItem(
  statement: Statement,
  stem: Statement,
  duteous: boolean,
  context: Context,
): DutyFunction[] {
  const { coding } = context.lexicon
  const responsible = stem.clause.predicates.some(
    (p) =>
      coding.responsibleVerbs.has(p.lemma) ||
      ((p.lemma === 'ha' || p.lemma === 'vara') &&
        hasDutyNoun(stem, [p.range[0], stem.tokens.length], coding)),
  )
  const all = functionsOfVerbs(statement, statement.verbs, coding).filter((fn) => fn !== 'ansvarar')
  if (!responsible && !duteous)
    return coding.strongDutyVerbs.has(statement.clause.predicates[0]?.lemma ?? '') ? all : []
  if (all.length > 0)
    return statement.clause.predicates.length > 0
      ? functionsOfVerbs(statement, ownChain(statement, context), coding)
      : all
  const nouns = functionsOfNouns(statement, [0, statement.tokens.length], coding)
  if (nouns.length > 0) return nouns
  if (responsible) return ['ansvarar']
  return statement.clause.predicates.length > 0 ? ['genomfor'] : []
}

/** Verbs of the item's own predicate chain; verbs deeper down only where the chain names no function. */
function ownChain(statement: Statement, context: Context): readonly Pick<VerbAt, 'lemma' | 'at'>[] {
  const own = statement.clause.predicates.map((p) => ({ lemma: p.lemma, at: p.verb }))
  return functionsOfVerbs(statement, own, context.lexicon.coding).length > 0 ? own : statement.verbs
}
