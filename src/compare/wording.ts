import type { Commitment, PolicyAnalysis } from '../model/index.ts'
import { contentWords, inverseFrequencies } from '../text/terms.ts'

/** A wording that commitments of several documents share. */
export interface SharedWording {
  /** Stems in the order of the text. */
  readonly terms: readonly string[]
  /** Weight: sum of the terms' rareness over all commitments; higher is more telling. */
  readonly weight: number
  /** Commitments that hold it, by document and then by place; at most one a document is counted. */
  readonly places: readonly { readonly document: number; readonly commitment: Commitment }[]
}

/** Fewest content words that make a wording. */
const SHORTEST = 2
/** Longest run of content words that is looked for. */
const LONGEST = 6

/**
 * Finds wordings that commitments of at least two documents share: runs of content words (function words dropped,
 * compounds split, stems), weighed by how rare their words are. Of runs that lie inside longer ones with the same
 * places only the longest is kept. Linear in the number of words.
 */
export function findSharedWording(analyses: readonly PolicyAnalysis[]): SharedWording[] {
  const units = analyses.flatMap((analysis, document) =>
    analysis.commitments.map((commitment) => ({
      document,
      commitment,
      terms: contentWords(commitment.exact),
    })),
  )
  const rareness = inverseFrequencies(units.map((unit) => unit.terms))
  const runs = new Map<string, { terms: readonly string[]; places: SharedWording['places'][number][] }>()
  for (const { document, commitment, terms } of units) {
    const seen = new Set<string>()
    for (let from = 0; from < terms.length; from++) {
      for (let length = SHORTEST; length <= LONGEST && from + length <= terms.length; length++) {
        const run = terms.slice(from, from + length)
        const key = run.join(' ')
        if (seen.has(key)) continue
        seen.add(key)
        const known = runs.get(key)
        if (known === undefined) runs.set(key, { terms: run, places: [{ document, commitment }] })
        else known.places.push({ document, commitment })
      }
    }
  }
  const shared = [...runs.values()].filter(({ places }) => new Set(places.map((p) => p.document)).size > 1)
  const weighed = shared.map(({ terms, places }) => ({
    terms,
    places,
    weight: terms.reduce((sum, term) => sum + (rareness.get(term) ?? 0), 0),
  }))
  return dropContained(weighed).sort(
    (a, b) => b.weight - a.weight || compareText(a.terms.join(' '), b.terms.join(' ')),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Drops runs whose places all lie in the places of a longer run that holds them. */
function dropContained(found: readonly SharedWording[]): SharedWording[] {
  const longestFirst = [...found].sort((a, b) => b.terms.length - a.terms.length)
  const kept: SharedWording[] = []
  const covered = new Map<string, Set<string>>()
  for (const wording of longestFirst) {
    const key = wording.terms.join(' ')
    const places = wording.places.map((p) => p.commitment.id)
    const cover = covered.get(key)
    if (cover !== undefined && places.every((id) => cover.has(id))) continue
    kept.push(wording)
    for (let from = 0; from < wording.terms.length; from++) {
      for (let length = SHORTEST; from + length <= wording.terms.length; length++) {
        if (length === wording.terms.length) continue
        const inner = wording.terms.slice(from, from + length).join(' ')
        const set = covered.get(inner) ?? new Set<string>()
        for (const id of places) set.add(id)
        covered.set(inner, set)
      }
    }
  }
  return kept
}
