import type { Beneficiary, Context, Statement } from '../model/index.ts'
import { norm, rangeText, startsWithAny } from './words.ts'

/** Coordinated predicates with complements of their own (A1); undefined when there is only one. */
export function aimsOf(statement: Statement, context: Context): readonly string[] | undefined {
  const { clauses } = context.lexicon
  const { tokens } = statement
  const chain = predicateStarts(statement)
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

/** Starts of the coordinated predicates: the governing verb and those joined to it. */
function predicateStarts(statement: Statement): number[] {
  const own = statement.clause.predicates.map((p) => p.verb)
  if (own.length > 1) return own
  const coordinated = statement.coordinated.flatMap((c) => c.predicates.slice(0, 1).map((p) => p.verb))
  return [...own, ...coordinated]
}

/** Overt beneficiaries of a unit (§6.5), in order of the list. */
export function beneficiariesOf(statement: Statement, context: Context): readonly Beneficiary[] {
  const found: Beneficiary[] = []
  for (const [beneficiary, words] of context.lexicon.coding.beneficiaries) {
    if (statement.tokens.some((t) => t.word && startsWithAny(t.norm, words))) found.push(beneficiary)
  }
  return found
}
