import type { Clause, Context, Statement } from '../model/index.ts'
import { type Case, firstVerdict, leave, strongModalities, type Verdict } from './commitment/case.ts'
import { gates } from './commitment/gates.ts'
import { itemRules } from './commitment/items.ts'
import { byModality } from './commitment/modal.ts'
import { presentRules } from './commitment/present.ts'
import { classifySubject, nounPhraseCore, type SubjectClass } from './subject.ts'
import type { Placed } from './types.ts'
import { norm, rangeText } from './words.ts'

/** Whether a statement is a commitment, by which rule, and on what. */
export interface CommitmentDecision extends Verdict {
  readonly subject: SubjectClass
}

/** Decides by the list of codebook §6.2, first match wins. Responsibilities, follow-up and definitions are taken before. */
export function decideCommitment(
  placed: Placed,
  ownNames: ReadonlySet<string>,
  context: Context,
): CommitmentDecision {
  const governing = placed.stem ?? placed.statement
  const it = caseOf(placed, governing.clause, ownNames, context, placed.stem === null ? undefined : governing)
  const verdict =
    firstVerdict(it, gates) ??
    (placed.listStem === null ? null : firstVerdict(it, itemRules)) ??
    decideSentence(it)
  return { ...verdict, subject: it.subject }
}

/** The case of a statement; its subject is the stem's where it completes one. */
function caseOf(
  placed: Placed,
  clause: Clause,
  ownNames: ReadonlySet<string>,
  context: Context,
  stem = placed.statement,
): Case {
  const { clauses, coding } = context.lexicon
  const own = placed.stem === null ? clause : placed.statement.clause
  return {
    placed,
    statement: placed.statement,
    clause: own,
    type: placed.type,
    subject: isForeign(stem, clause, ownNames, context)
      ? 'external'
      : classifySubject(stem, clause, clauses, coding, ownNames),
    lemma: own.predicates[0]?.lemma ?? '',
    context,
    ownNames,
  }
}

/** The subject is a municipality or region of the register that is not the document's own ("Region Skåne har som mål"). */
function isForeign(
  statement: Statement,
  clause: Clause,
  ownNames: ReadonlySet<string>,
  context: Context,
): boolean {
  if (clause.subject === null) return false
  const text = rangeText(statement, nounPhraseCore(statement.tokens, clause.subject, context.lexicon.clauses))
  if (!/\p{Lu}/u.test(text)) return false
  const named = context.register.find(text).map((match) => match.municipality.name.toLowerCase())
  return named.length > 0 && !named.some((name) => ownNames.has(name))
}

function decideSentence(it: Case): Verdict {
  const joined = committingConjunct(it)
  // "Kumla är en liten kommun, och resurserna måste därför användas med omsorg": the second clause commits
  if (joined !== undefined)
    return decideClause(caseOf({ ...it.placed, stem: null }, joined, it.ownNames, it.context))
  return decideClause(it)
}

function decideClause(it: Case): Verdict {
  if (it.clause.predicates[0]?.past) return leave('G4', 'past')
  const rule = byModality[it.clause.modality]
  return rule?.(it) ?? firstVerdict(it, presentRules) ?? leave('G5', 'description')
}

/** A coordinated clause with a modal of its own behind a main clause in the present tense. */
function committingConjunct({ statement, clause, context }: Case): Clause | undefined {
  if (clause.modality !== 'presens') return undefined
  const { dummies } = context.lexicon.clauses
  return statement.coordinated.find((c) => {
    const dummy =
      c.subject !== null &&
      c.subject[1] - c.subject[0] === 1 &&
      dummies.has(norm(statement.tokens, c.subject[0]))
    return strongModalities.has(c.modality) && !dummy
  })
}
