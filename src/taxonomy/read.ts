import type { Concept, Label, Taxonomy } from '../model/taxonomy.ts'
import { compilePatterns } from './compile.ts'
import { type PackedIndex, unpackIndex } from './packed.ts'
import type { WordLists } from './pattern.ts'

/** A map of a YAML or JSON file, not yet looked at. */
export type Raw = Readonly<Record<string, unknown>>

/**
 * Builds the taxonomy from the parsed file (`scheme` and `concepts`, two levels).
 * Reads leniently: what is missing or of the wrong shape is left empty. `validateTaxonomy` tells what is wrong.
 * `packed` is the index of this very file, where it has been compiled before.
 */
export function buildTaxonomy(value: unknown, sha256: string, packed?: PackedIndex): Taxonomy {
  const file = asMap(value)
  const scheme = asMap(file.scheme)
  const tops = asList(file.concepts).map(asMap)
  const concepts = tops.flatMap((top) => {
    const narrower = asList(top.narrower).map(asMap)
    const ids = narrower.map(({ id }) => asText(id))
    return [readConcept(top, null, ids), ...narrower.map((raw) => readConcept(raw, asText(top.id), []))]
  })
  return {
    id: asText(scheme.id),
    version: asText(scheme.version),
    sha256,
    uri: asText(scheme.uri) || null,
    prefLabel: asLabel(scheme.prefLabel),
    unmarked: asTextMap(scheme.unmarked),
    language: asText(scheme.language) || 'sv',
    concepts,
    top: tops.map(({ id }) => asText(id)),
    byId: new Map(concepts.map((concept) => [concept.id, concept])),
    index: packed ? unpackIndex(packed) : compilePatterns(concepts, readWordLists(file)),
  }
}

/** The lists of alternatives that patterns name as "@list". */
export function readWordLists(file: Raw): WordLists {
  return new Map(Object.entries(asMap(file.wordLists)).map(([name, words]) => [name, asTexts(words)]))
}

function readConcept(raw: Raw, broader: string | null, narrower: readonly string[]): Concept {
  return {
    id: asText(raw.id),
    notation: asText(raw.notation) || null,
    prefLabel: asLabel(raw.prefLabel),
    altLabels: asTexts(raw.altLabels),
    definition: asLabel(raw.definition),
    scopeNote: asText(raw.scopeNote) || null,
    broader,
    narrower,
    related: asTexts(raw.related),
    mappings: asMappings(raw.mappings),
    indicators: asTexts(raw.indicators),
    general: asTexts(raw.general),
    fallback: asTexts(raw.fallback),
    exclusions: asTexts(raw.exclusions),
    aimOnly: raw.aimOnly === true,
    asPartner: asText(raw.asPartner) || null,
    tier: typeof raw.tier === 'number' ? raw.tier : 0,
    follows: asText(raw.follows) || null,
  }
}

/** The value as a map; an empty one where it is none. */
export function asMap(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {}
}

/** The value as a list; an empty one where it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The value as text (NFC); empty where it is neither text nor a number. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : ''
}

/** A label in two languages; a plain text counts for both, a missing language takes the other's. */
export function asLabel(value: unknown): Label {
  const { sv, en } = typeof value === 'object' ? asMap(value) : { sv: value, en: value }
  return { sv: asText(sv) || asText(en), en: asText(en) || asText(sv) }
}

function asTexts(value: unknown): readonly string[] {
  return asList(value).map(asText).filter(Boolean)
}

function asTextMap(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(asMap(value)).map(([key, text]) => [key, asText(text)]))
}

/** Values by scheme; a single value counts as a list of one. */
function asMappings(value: unknown): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(asMap(value)).map(([scheme, ids]) => [scheme, asTexts(Array.isArray(ids) ? ids : [ids])]),
  )
}
