import type { Commitment } from '../../model/analysis.ts'
import { kinds } from '../../model/enums.ts'
import type { Finding, LargePart, ThemeCount } from '../../model/finding.ts'
import { selectCommitments } from '../selection.ts'
import { cosineOf, profileDocuments } from '../similarity.ts'
import type { Corpus } from './index.ts'

/** Shared: two or more documents with themes; themes with a unit in every one, else the three in most documents. */
export function findSharedThemes(corpus: Corpus): readonly Finding[] {
  const documents = corpus.analyses.length
  const themes = countConcepts(corpus, (unit) => unit.tags)
  if (documents < 2 || themes.size === 0) return []
  const spread = (id: string) => themes.get(id)?.filter((count) => count > 0).length ?? 0
  const shared = corpus.catalogue.top.filter((id) => spread(id) === documents)
  const widespread = corpus.catalogue.top.map((id) => ({ id, documents: spread(id) }))
  return [
    {
      rule: 'shared-themes',
      themes: ranked(shared, themes),
      widespread: shared.length > 0 ? [] : widespread.sort((a, b) => b.documents - a.documents).slice(0, 3),
      of: corpus.catalogue.top.length,
      documents,
    },
  ]
}

/**
 * Few lack: three or more documents, and themes that at most a quarter of them (at least one) lack. Themes are
 * grouped by the documents that lack them, and the largest group is told.
 */
export function findFewLack(corpus: Corpus): readonly Finding[] {
  const documents = corpus.analyses.length
  if (documents < 3) return []
  const themes = countConcepts(corpus, (unit) => unit.tags)
  const limit = Math.max(1, Math.floor(documents / 4))
  const groups = new Map<string, { lacking: string[]; ids: string[] }>()
  for (const id of corpus.catalogue.top) {
    const counts = themes.get(id)
    if (counts === undefined) continue
    const lacking = corpus.documents.filter((_, i) => counts[i] === 0).map((document) => document.id)
    if (lacking.length === 0 || lacking.length > limit) continue
    const group = groups.get(lacking.join('\n')) ?? { lacking, ids: [] }
    group.ids.push(id)
    groups.set(lacking.join('\n'), group)
  }
  const largest = [...groups.values()].sort((a, b) => b.ids.length - a.ids.length)[0]
  if (largest === undefined) return []
  const further = [...themes.values()].some((counts) => counts.every((count) => count > 0))
  return [
    { rule: 'few-lack', themes: ranked(largest.ids, themes), further, lacking: largest.lacking, documents },
  ]
}

/**
 * Only one: a theme with units in one document only, or a narrower concept with two or more units, all in one
 * document. At most three per document, those with most units; a concept under a theme already named is left out. At most five
 * documents are named, those with most units.
 */
export function findOnlyOne(corpus: Corpus): readonly Finding[] {
  if (corpus.analyses.length < 2) return []
  const own = new Map<number, ThemeCount[]>()
  const collect = (counts: ReadonlyMap<string, readonly number[]>, least: number) => {
    for (const [id, perDocument] of counts) {
      const having = perDocument.flatMap((count, i) => (count > 0 ? [i] : []))
      const [only] = having
      if (having.length !== 1 || only === undefined || perDocument[only]! < least) continue
      const list = own.get(only) ?? []
      const broader = corpus.catalogue.byId.get(id)?.broader ?? null
      if (list.some((each) => each.id === broader)) continue
      own.set(only, [...list, { id, units: perDocument[only]! }])
    }
  }
  collect(
    countConcepts(corpus, (unit) => unit.tags),
    1,
  )
  collect(
    countConcepts(corpus, (unit) => unit.narrower),
    2,
  )
  const owners = corpus.documents.flatMap((document, i) => {
    const themes = [...(own.get(i) ?? [])].sort((a, b) => b.units - a.units).slice(0, 3)
    return themes.length === 0 ? [] : [{ document: document.id, themes }]
  })
  if (owners.length === 0) return []
  const weight = ({ themes }: (typeof owners)[number]) => Math.max(...themes.map(({ units }) => units))
  const named = owners.sort((a, b) => weight(b) - weight(a)).slice(0, mostNamed)
  return [{ rule: 'only-one', owners: named, more: owners.length - named.length }]
}

/** Documents named in one sentence; the others are counted. */
const mostNamed = 5

/** Dominates: one document holds at least three quarters, but not all, of five or more units of a kind or a theme. */
export function findDominating(corpus: Corpus): readonly Finding[] {
  if (corpus.analyses.length < 2) return []
  const parts = new Map<number, LargePart[]>()
  const check = (perDocument: readonly number[], kind: LargePart['kind'], theme: string | null) => {
    const of = perDocument.reduce((sum, count) => sum + count, 0)
    const units = Math.max(...perDocument)
    if (of < 5 || units === of || units < 0.75 * of) return
    const index = perDocument.indexOf(units)
    parts.set(index, [...(parts.get(index) ?? []), { kind, theme, units, of }])
  }
  const byKind = countConcepts(corpus, (unit) => [unit.kind])
  const byTheme = countConcepts(corpus, (unit) => unit.tags)
  for (const kind of kinds) check(byKind.get(kind) ?? [0], kind, null)
  for (const theme of corpus.catalogue.top) check(byTheme.get(theme) ?? [0], null, theme)
  const owners = corpus.documents.flatMap((document, i) => {
    const own = parts.get(i)
    return own === undefined ? [] : [{ document: document.id, parts: own }]
  })
  return owners.length === 0 ? [] : [{ rule: 'dominates', owners }]
}

/** Measurability: always where there are commitments. */
export function findMeasurability(corpus: Corpus): readonly Finding[] {
  const units = corpus.analyses.map((analysis) => selectCommitments(analysis, corpus.options))
  const all = units.flat()
  if (all.length === 0) return []
  const testable = (unit: Commitment) => unit.measurable || unit.deadline !== null
  return [
    {
      rule: 'measurability',
      units: all.length,
      measurable: all.filter((unit) => unit.measurable).length,
      deadlines: all.filter((unit) => unit.deadline !== null).length,
      having: corpus.documents.filter((_, i) => units[i]!.some(testable)).map((document) => document.id),
      documents: corpus.documents.length,
    },
  ]
}

/** Beyond this, the likeness of all pairs is asked for by its own view. */
const mostCompared = 200

/** Most similar: three to two hundred documents with themes; highest cosine of a pair, lowest mean of a document. */
export function findMostSimilar(corpus: Corpus): readonly Finding[] {
  const n = corpus.documents.length
  if (n < 3 || n > mostCompared) return []
  const profiles = profileDocuments(corpus.analyses, corpus.options)
  const sums = profiles.map(() => 0)
  let best = { a: 0, b: 1, cosine: -1 }
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      const cosine = cosineOf(profiles[a]!, profiles[b]!) ?? 0
      sums[a]! += cosine
      sums[b]! += cosine
      if (cosine > best.cosine) best = { a, b, cosine }
    }
  }
  if (best.cosine <= 0) return []
  const outlier = sums.indexOf(Math.min(...sums))
  const [a, b, other] = [best.a, best.b, outlier].map((i) => corpus.documents[i]!.id) as [
    string,
    string,
    string,
  ]
  const outlierMean = Math.round((10000 * sums[outlier]!) / (n - 1)) / 10000
  return [{ rule: 'most-similar', a, b, cosine: best.cosine, outlier: other, outlierMean }]
}

/** Units per document for every key that occurs. */
function countConcepts(
  { analyses, options }: Corpus,
  keysOf: (unit: Commitment) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>()
  analyses.forEach((analysis, i) => {
    for (const unit of selectCommitments(analysis, options)) {
      for (const key of new Set(keysOf(unit))) {
        const perDocument = counts.get(key) ?? analyses.map(() => 0)
        perDocument[i]! += 1
        counts.set(key, perDocument)
      }
    }
  })
  return counts
}

/** Most units first; equals stay in the taxonomy's order. */
function ranked(
  ids: readonly string[],
  counts: ReadonlyMap<string, readonly number[]>,
): readonly ThemeCount[] {
  const sum = (id: string) => (counts.get(id) ?? []).reduce((total, count) => total + count, 0)
  return ids.map((id) => ({ id, units: sum(id) })).sort((a, b) => b.units - a.units)
}
