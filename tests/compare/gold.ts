import { readFileSync } from 'node:fs'
import { readAnalysis } from '../../src/compare/coding.ts'
import type { ThemeCatalogue } from '../../src/compare/themes.ts'
import type { PolicyAnalysis } from '../../src/model/analysis.ts'
import type { Concept } from '../../src/model/taxonomy.ts'
import taxonomyFile from '../../src/taxonomy/international.yaml'

const corpus = new URL('../../corpus/', import.meta.url)

/** Names of the five reference documents, in the order of the reference comparison. */
export const goldNames = ['harryda', 'harjedalen', 'arvika', 'vanersborg', 'falkenberg'] as const

/** The reference codings as analyses; words are counted in the text. */
export const gold: readonly PolicyAnalysis[] = goldNames.map((name) => {
  const coding: unknown = JSON.parse(readFileSync(new URL(`gold/${name}.json`, corpus), 'utf8'))
  const words = readFileSync(new URL(`${name}.txt`, corpus), 'utf8').match(/\S*[\p{L}\d]\S*/gu) ?? []
  return { ...readAnalysis(coding)!, words: words.length }
})

interface RawConcept {
  readonly id: string
  readonly notation?: string
  readonly prefLabel: { readonly sv: string; readonly en: string }
  readonly narrower?: readonly RawConcept[]
}

/** The built-in taxonomy, as far as a comparison needs it. */
export const catalogue: ThemeCatalogue = readCatalogue()

function readCatalogue(): ThemeCatalogue {
  const file = taxonomyFile.value as { scheme: { id: string; version: string }; concepts: RawConcept[] }
  const concepts = file.concepts.flatMap((top) => [
    conceptOf(top, null),
    ...(top.narrower ?? []).map((each) => conceptOf(each, top.id)),
  ])
  return {
    id: file.scheme.id,
    version: file.scheme.version,
    sha256: taxonomyFile.sha256,
    top: file.concepts.map((top) => top.id),
    byId: new Map(concepts.map((concept) => [concept.id, concept])),
  }
}

function conceptOf(raw: RawConcept, broader: string | null): Concept {
  return {
    id: raw.id,
    notation: raw.notation ?? null,
    prefLabel: raw.prefLabel,
    altLabels: [],
    definition: { sv: '', en: '' },
    scopeNote: null,
    broader,
    narrower: (raw.narrower ?? []).map((each) => each.id),
    related: [],
    mappings: {},
    indicators: [],
    exclusions: [],
    aimOnly: false,
    asPartner: null,
    follows: null,
  }
}
