import type { Commitment, PolicyAnalysis } from '../model/analysis.ts'
import type { Matrix } from '../model/comparison.ts'
import { type ContentWord, contentWords, inverseFrequencies } from '../text/terms.ts'
import { cellOf, commitmentItem } from './matrix.ts'

/** A wording that commitments of several documents share. */
interface SharedWording {
  /** As printed where it stands first, lower case. */
  readonly text: string
  /** Sum of its words' rareness over all commitments; higher is more telling. */
  readonly weight: number
  /** Commitments that hold it, by document and then by place. */
  readonly places: readonly Place[]
}

interface Place {
  readonly document: number
  readonly commitment: Commitment
}

interface Run {
  readonly keys: readonly string[]
  readonly text: string
  readonly places: Place[]
}

/** Fewest and most content words that make a wording. */
const SHORTEST = 2
const LONGEST = 6
/** Rows that a table shows; the most telling ones. */
const SHOWN = 20

/** Wordings that documents share, as rows: what one municipality has taken from another, or both from a third. */
export function compareWording(analyses: readonly PolicyAnalysis[]): Matrix {
  const rows = findSharedWording(analyses)
    .slice(0, SHOWN)
    .map(({ text, places }) => ({
      id: text,
      secondary: null,
      cells: analyses.map((_, i) => {
        const items = places
          .filter(({ document }) => document === i)
          .map(({ commitment }) => commitmentItem(commitment))
        return cellOf(items.length, { items })
      }),
      totals: [],
    }))
  return { id: 'wording', content: 'number', columns: 'documents', totals: [], rows }
}

/**
 * Finds wordings that commitments of at least two documents share: runs of content words (function words dropped,
 * compounds split, stems), weighed by how rare their words are. A run inside a longer one with the same places is
 * dropped. Linear in the number of words.
 */
function findSharedWording(analyses: readonly PolicyAnalysis[]): SharedWording[] {
  const units = analyses.flatMap(({ commitments }, document) =>
    commitments.map((commitment) => ({
      place: { document, commitment },
      words: contentWords(commitment.exact),
    })),
  )
  const rareness = inverseFrequencies(units.map(({ words }) => words))
  const runs = new Map<string, Run>()
  for (const { place, words } of units) collectRuns(place, words, runs)
  const shared = [...runs.values()].filter(({ places }) => new Set(places.map((p) => p.document)).size > 1)
  return dropContained(shared)
    .map(({ keys, text, places }) => ({
      text,
      places,
      weight: keys.reduce((sum, key) => sum + (rareness.get(key) ?? 0), 0),
    }))
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
}

function collectRuns(place: Place, words: readonly ContentWord[], runs: Map<string, Run>): void {
  const seen = new Set<string>()
  for (let from = 0; from < words.length; from++) {
    for (let length = SHORTEST; length <= LONGEST && from + length <= words.length; length++) {
      const run = words.slice(from, from + length)
      const keys = run.map((word) => word.key)
      const key = keys.join(' ')
      if (seen.has(key)) continue
      seen.add(key)
      const known = runs.get(key)
      if (known !== undefined) known.places.push(place)
      else runs.set(key, { keys, text: printed(place.commitment.exact, run), places: [place] })
    }
  }
}

function printed(exact: string, run: readonly ContentWord[]): string {
  return exact.slice(run[0]!.start, run.at(-1)!.end).toLowerCase()
}

/** Drops runs whose places all lie in the places of longer runs that hold them. */
function dropContained(found: readonly Run[]): Run[] {
  const longestFirst = [...found].sort((a, b) => b.keys.length - a.keys.length)
  const covered = new Map<string, Set<string>>()
  const kept: Run[] = []
  for (const run of longestFirst) {
    const ids = run.places.map(({ commitment }) => commitment.id)
    const cover = covered.get(run.keys.join(' '))
    if (cover !== undefined && ids.every((id) => cover.has(id))) continue
    kept.push(run)
    for (let from = 0; from < run.keys.length; from++) {
      for (let length = SHORTEST; length < run.keys.length && from + length <= run.keys.length; length++) {
        const inner = run.keys.slice(from, from + length).join(' ')
        const set = covered.get(inner) ?? new Set<string>()
        for (const id of ids) set.add(id)
        covered.set(inner, set)
      }
    }
  }
  return kept
}
