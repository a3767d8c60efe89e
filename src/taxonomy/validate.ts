import type { Message } from '../model/block.ts'
import { kinds } from '../model/enums.ts'
import { PatternReader, parseGlob } from './pattern.ts'
import { asLabel, asList, asMap, asText, type Raw, readWordLists } from './read.ts'

/** Place of a value in the file: keys and positions from the root. */
type Path = readonly (string | number)[]

/** Line of the value at a path, 1-based; null where unknown. */
export type LineOf = (path: Path) => number | null

/** A concept as it stands in the file. */
interface Entry {
  readonly raw: Raw
  readonly path: Path
  /** The id, or a stand-in for messages where it is missing. */
  readonly id: string
  /** Id of the top concept above; null for a top concept. */
  readonly parent: string | null
}

type Report = (level: Message['level'], key: string, path: Path, params: Message['params']) => void

const slug = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/
const schemeKeys = new Set(['id', 'uri', 'version', 'prefLabel', 'language', 'hasTopConcept', 'unmarked'])
const conceptKeys = new Set([
  ...[
    'id',
    'notation',
    'prefLabel',
    'definition',
    'altLabels',
    'scopeNote',
    'mappings',
    'broader',
    'narrower',
  ],
  ...[
    'related',
    'indicators',
    'general',
    'fallback',
    'exclusions',
    'aimOnly',
    'asPartner',
    'tier',
    'follows',
  ],
])
const patternKeys = ['indicators', 'general', 'fallback', 'exclusions']
const listKeys = ['altLabels', 'narrower', 'related', ...patternKeys]

/**
 * Finds what is wrong with a taxonomy file. Errors: the taxonomy cannot be used as it stands; warnings: it can, but something is
 * probably not meant so. The wording of each key is in `messages/`.
 */
export function validateTaxonomy(value: unknown, lineOf: LineOf = () => null): readonly Message[] {
  const messages: Message[] = []
  const report: Report = (level, key, path, params) => {
    messages.push({ level, key: `taxonomy.${key}`, params, line: lineOf(path) })
  }
  const file = asMap(value)
  const entries = collectEntries(file, report)
  if (entries.length === 0) {
    report('error', 'no-concepts', [], {})
    return messages
  }
  checkScheme(asMap(file.scheme), entries, report)
  for (const entry of entries) checkShape(entry, report)
  checkIds(entries, report)
  checkLabels(entries, report)
  checkReferences(entries, report)
  checkUnmarked(asMap(file.scheme), entries, report)
  checkWordLists(asMap(file.wordLists), report)
  const patterns = new PatternReader(readWordLists(file))
  for (const entry of entries) checkPatterns(entry, patterns, report)
  return messages
}

function collectEntries(file: Raw, report: Report): readonly Entry[] {
  return asList(file.concepts).flatMap((top, i) => {
    const path = ['concepts', i]
    const entry = toEntry(top, path, null)
    const below = asList(entry.raw.narrower).map((raw, j) => toEntry(raw, [...path, 'narrower', j], entry.id))
    for (const { raw, path: at, id } of below)
      if (raw.narrower !== undefined) report('error', 'too-deep', [...at, 'narrower'], { id })
    return [entry, ...below]
  })
}

function toEntry(value: unknown, path: Path, parent: string | null): Entry {
  const raw = asMap(value)
  return { raw, path, id: asText(raw.id) || path.join('/'), parent }
}

function checkScheme(scheme: Raw, entries: readonly Entry[], report: Report): void {
  for (const key of ['id', 'version'])
    if (!asText(scheme[key])) report('error', 'no-scheme-field', ['scheme', key], { field: key })
  for (const key of Object.keys(scheme))
    if (!schemeKeys.has(key))
      report('warning', 'unknown-field', ['scheme', key], { id: 'scheme', field: key })
  if (scheme.hasTopConcept === undefined) return
  const listed = asList(scheme.hasTopConcept).map(asText)
  const tops = entries.filter(({ parent }) => parent === null).map(({ id }) => id)
  listed.forEach((id, i) => {
    if (!tops.includes(id)) report('error', 'top-unknown', ['scheme', 'hasTopConcept', i], { id })
  })
  for (const { id, path, parent } of entries)
    if (parent === null && !listed.includes(id)) report('error', 'top-unlisted', path, { id })
}

function checkShape({ raw, path, id }: Entry, report: Report): void {
  for (const key of Object.keys(raw))
    if (!conceptKeys.has(key)) report('warning', 'unknown-field', [...path, key], { id, field: key })
  for (const key of listKeys)
    if (raw[key] !== undefined && raw[key] !== null && !Array.isArray(raw[key]))
      report('error', 'not-a-list', [...path, key], { id, field: key })
  if (raw.aimOnly !== undefined && typeof raw.aimOnly !== 'boolean')
    report('error', 'not-yes-or-no', [...path, 'aimOnly'], { id, field: 'aimOnly' })
  if (raw.tier !== undefined && ![0, 1, 2].includes(raw.tier as number))
    report('error', 'bad-tier', [...path, 'tier'], { id, field: 'tier' })
}

function checkIds(entries: readonly Entry[], report: Report): void {
  const seen = new Map<string, Entry>()
  for (const entry of entries) {
    const { raw, path, id, parent } = entry
    if (!asText(raw.id)) {
      report('error', 'missing-id', path, { place: id })
      continue
    }
    if (!slug.test(id)) report('error', 'bad-id', [...path, 'id'], { id })
    const first = seen.get(id)
    if (first) report('error', 'duplicate-id', [...path, 'id'], { id })
    else seen.set(id, entry)
    const broader = asText(raw.broader)
    if (broader && broader !== parent)
      report('error', 'wrong-broader', [...path, 'broader'], { id, broader, parent: parent ?? '–' })
  }
}

function checkLabels(entries: readonly Entry[], report: Report): void {
  const owner = new Map<string, string>()
  for (const { raw, path, id } of entries) {
    const label = asLabel(raw.prefLabel)
    if (!label.sv) report('error', 'missing-label', path, { id })
    for (const [language, name] of Object.entries(label)) {
      const key = `${language} ${name.toLowerCase()}`
      const other = owner.get(key)
      if (name && other !== undefined && other !== id)
        report('error', 'duplicate-label', [...path, 'prefLabel'], { id, label: name, other })
      else owner.set(key, id)
    }
  }
  for (const { raw, path, id } of entries)
    asList(raw.altLabels).forEach((value, i) => {
      const other = owner.get(`sv ${asText(value).toLowerCase()}`)
      if (other !== undefined)
        report('warning', 'alt-is-label', [...path, 'altLabels', i], { id, label: asText(value), other })
    })
}

function checkReferences(entries: readonly Entry[], report: Report): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const check = ({ id }: Entry, field: string, path: Path, target: string): void => {
    if (target === id) report('error', 'self-reference', path, { id, field })
    else if (!byId.has(target)) report('error', 'unknown-reference', path, { id, field, target })
  }
  for (const entry of entries) {
    const { raw, path, id } = entry
    for (const field of ['asPartner', 'follows'])
      if (raw[field] !== undefined) check(entry, field, [...path, field], asText(raw[field]))
    asList(raw.related).forEach((value, i) => {
      const at = [...path, 'related', i]
      const target = asText(value)
      check(entry, 'related', at, target)
      const back = byId.get(target)
      if (back && !asList(back.raw.related).map(asText).includes(id))
        report('warning', 'related-one-way', at, { id, target })
    })
  }
}

function checkUnmarked(scheme: Raw, entries: readonly Entry[], report: Report): void {
  for (const [kind, value] of Object.entries(asMap(scheme.unmarked))) {
    const path = ['scheme', 'unmarked', kind]
    const target = asText(value)
    if (!(kinds as readonly string[]).includes(kind)) report('error', 'unknown-kind', path, { kind })
    if (!entries.some(({ id }) => id === target))
      report('error', 'unknown-reference', path, { id: 'scheme', field: `unmarked/${kind}`, target })
  }
}

function checkWordLists(lists: Raw, report: Report): void {
  for (const [name, words] of Object.entries(lists)) {
    const path = ['wordLists', name]
    if (!Array.isArray(words) || words.length === 0) report('error', 'empty-list', path, { list: name })
    asList(words).forEach((word, i) => {
      const source = asText(word)
      const glob = parseGlob(source)
      if (typeof glob === 'string')
        report('error', `pattern-${glob}`, [...path, i], {
          id: `@${name}`,
          field: 'wordLists',
          pattern: source,
          found: source,
        })
    })
  }
}

function checkPatterns({ raw, path, id, parent }: Entry, patterns: PatternReader, report: Report): void {
  const leaf = parent !== null || asList(raw.narrower).length === 0
  if (leaf && ['indicators', 'general', 'fallback'].every((field) => asList(raw[field]).length === 0))
    report('error', 'no-patterns', path, { id })
  const seen = new Set<string>()
  for (const field of patternKeys)
    asList(raw[field]).forEach((value, i) => {
      const at = [...path, field, i]
      const source = asText(value)
      const parsed = patterns.read(source)
      if (parsed.fault !== null)
        report('error', `pattern-${parsed.fault}`, at, { id, field, pattern: source, found: parsed.found })
      if (seen.has(source)) report('warning', 'duplicate-pattern', at, { id, pattern: source })
      seen.add(source)
    })
}
