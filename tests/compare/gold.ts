import { readFileSync } from 'node:fs'
import { readAnalysis } from '../../src/compare/coding.ts'
import type { CompareRequest } from '../../src/compare/index.ts'
import { compareDocuments } from '../../src/compare/index.ts'
import type { PolicyAnalysis } from '../../src/model/analysis.ts'
import type { Comparison, Matrix, MatrixId } from '../../src/model/comparison.ts'
import { loadInternationalTaxonomy } from '../../src/taxonomy/load.ts'

const corpus = new URL('../../corpus/', import.meta.url)

/** Names of the five reference documents, in the order of the reference comparison. */
export const goldNames = ['harryda', 'harjedalen', 'arvika', 'vanersborg', 'falkenberg'] as const

/** Day of the reference comparison. */
const asOf = '2026-11-20'

export const taxonomy = loadInternationalTaxonomy()

/** The reference codings as analyses; a coding has no count of words, so they are counted in the text. */
export const gold: readonly PolicyAnalysis[] = goldNames.map((name) => {
  const coding: unknown = JSON.parse(readFileSync(new URL(`gold/${name}.json`, corpus), 'utf8'))
  const words = readFileSync(new URL(`${name}.txt`, corpus), 'utf8').match(/\S+/g) ?? []
  return { ...readAnalysis(coding)!, words: words.length }
})

/** Compares documents, the reference codings unless others are given. */
export function compareGold(
  request: Partial<CompareRequest> = {},
  analyses: readonly PolicyAnalysis[] = gold,
): Comparison {
  // Versions and hashes change without a change in the comparison.
  const stable = { ...taxonomy, version: '0.0.0', sha256: '0'.repeat(64) }
  const tool = { name: 'policy', version: '0.0.0' }
  return compareDocuments(analyses, { taxonomy: stable, tool, asOf, ...request })
}

/** A matrix of a comparison by its id. */
export function matrixOf(comparison: Comparison, id: MatrixId): Matrix {
  return comparison.views.flatMap((view) => view.matrices).find((matrix) => matrix.id === id)!
}

/** Copies of the reference codings under other names, as many as asked for. */
export function manyDocuments(count: number): readonly PolicyAnalysis[] {
  const names = ['Ale', 'Upplands Väsby', 'Borås', 'Östra Göinge', 'Örnsköldsvik', 'Malung-Sälen', 'Åre']
  return Array.from({ length: count }, (_, i) => ({
    ...gold[i % gold.length]!,
    file: `${String(i).padStart(3, '0')}.txt`,
    municipality: {
      name: `${names[i % names.length]!}${i < names.length ? '' : ` ${i}`}`,
      code: String(1000 + i),
      kind: 'kommun',
      county: '10',
    },
  }))
}
