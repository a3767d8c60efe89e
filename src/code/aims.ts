import type { Beneficiary, Clause, Context, Statement } from '../model/index.ts'
import { norm, rangeText, startsWithAny } from './words.ts'

/** Coordinated predicates with complements of their own (A1); undefined when there is only one. */
export function aimsOf(statement: Statement, context: Context): readonly string[] | undefined {
  const { clauses } = context.lexicon
  const { tokens } = statement
  const chain = aimStarts(statement)
  if (chain.length < 2) return undefined
  const aims: string[] = []
  chain.forEach((at, k) => {
    let end = chain[k + 1] ?? tokens.length
    while (
      end > at + 1 &&
      (clauses.coordinators.has(norm(tokens, end - 1)) ||
        norm(tokens, end - 1) === ',' ||
        norm(tokens, end - 1) === '.')
    )
      end--
    // a bare verb shares its object with the next ("marknadsföra och synliggöra kommunen"): one aim
    if (end - at > 1) aims.push(rangeText(statement, [at, end]))
  })
  return aims.length > 1 ? aims : undefined
}

/** Starts of the coordinated predicates: verbs under one subject, or whole clauses where each has its own. */
function aimStarts(statement: Statement): number[] {
  const own = statement.clause.predicates.map((p) => p.verb)
  if (own.length > 1 || statement.coordinated.length === 0) return own
  return [0, ...statement.coordinated.flatMap((clause) => clauseStart(clause) ?? [])]
}

function clauseStart({ fronted, subject, finite }: Clause): number | null {
  const starts = [fronted?.[0], subject?.[0], finite].filter((at) => at != null)
  return starts.length === 0 ? null : Math.min(...starts)
}

/** Overt beneficiaries of a unit (§6.5), in order of the list. */
export function beneficiariesOf(statement: Statement, context: Context): readonly Beneficiary[] {
  const found: Beneficiary[] = []
  for (const [beneficiary, words] of context.lexicon.coding.beneficiaries) {
    if (statement.tokens.some((t) => t.word && startsWithAny(t.norm, words))) found.push(beneficiary)
  }
  return found
}
