import type { PolicyAnalysis } from '../model/analysis.ts'
import type { CompareOptions, Matrix } from '../model/comparison.ts'
import { cellOf } from './matrix.ts'
import { selectCommitments } from './selection.ts'

/** What the likeness of documents is computed from. */
export interface Profile {
  /** Units per theme. */
  readonly themes: ReadonlyMap<string, number>
  /** Length of the vector of theme counts. */
  readonly norm: number
  /** Narrower concepts that occur. */
  readonly concepts: ReadonlySet<string>
}

/** Theme counts and concepts of each document, over the kinds asked for. */
export function profileDocuments(
  analyses: readonly PolicyAnalysis[],
  options: CompareOptions,
): readonly Profile[] {
  return analyses.map((analysis) => {
    const themes = new Map<string, number>()
    const concepts = new Set<string>()
    for (const unit of selectCommitments(analysis, options, options.kinds)) {
      for (const theme of unit.tags) themes.set(theme, (themes.get(theme) ?? 0) + 1)
      for (const concept of unit.narrower) concepts.add(concept)
    }
    return { themes, norm: Math.hypot(...themes.values()), concepts }
  })
}

/** Likeness of what two documents weigh: cosine of their theme counts, 0–1; null where one has no theme. */
export function cosineOf(a: Profile, b: Profile): number | null {
  if (a.norm === 0 || b.norm === 0) return null
  let product = 0
  for (const [theme, count] of a.themes) product += count * (b.themes.get(theme) ?? 0)
  return round(product / (a.norm * b.norm))
}

/** Likeness of what two documents mention: narrower concepts in both of those in either, 0–1; null without any. */
function jaccardOf(a: Profile, b: Profile): number | null {
  let both = 0
  for (const concept of a.concepts) if (b.concepts.has(concept)) both++
  const either = a.concepts.size + b.concepts.size - both
  return either === 0 ? null : round(both / either)
}

/** Document × document: cosine of theme counts, and Jaccard index of narrower concepts. */
export function compareSimilarity(
  analyses: readonly PolicyAnalysis[],
  ids: readonly string[],
  options: CompareOptions,
): readonly Matrix[] {
  const profiles = profileDocuments(analyses, options)
  const matrix = (id: 'cosine' | 'jaccard', measure: typeof cosineOf): Matrix => ({
    id,
    content: 'number',
    columns: 'documents',
    totals: [],
    rows: profiles.map((row, i) => ({
      id: ids[i]!,
      secondary: null,
      cells: profiles.map((column) => cellOf(measure(row, column))),
      totals: [],
    })),
  })
  return [matrix('cosine', cosineOf), matrix('jaccard', jaccardOf)]
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000
}
