import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadInternationalTaxonomy, readTaxonomyFile } from '../../src/taxonomy/load.ts'

const taxonomy = loadInternationalTaxonomy()
const bytes = readFileSync(new URL('../../src/taxonomy/international.yaml', import.meta.url))
const top = taxonomy.concepts.filter(({ broader }) => broader === null)
const narrower = taxonomy.concepts.filter(({ broader }) => broader !== null)

describe('the bundled taxonomy', () => {
  it('has neither faults nor warnings', async () => {
    const file = await readTaxonomyFile(bytes)
    expect(file.messages).toEqual([])
    expect(file.taxonomy).toEqual(taxonomy)
  })

  it('has 18 top concepts in the order of their notation, and 66 narrower ones', () => {
    expect(top.map(({ notation }) => notation)).toEqual(
      top.map((_, i) => `T${String(i + 1).padStart(2, '0')}`),
    )
    expect(taxonomy.top).toEqual(top.map(({ id }) => id))
    expect([top.length, narrower.length]).toEqual([18, 66])
  })

  it('joins broader and narrower both ways, with ids that show it', () => {
    for (const concept of top)
      expect(concept.narrower.every((id) => id.startsWith(`${concept.id}.`))).toBe(true)
    for (const { id, broader } of narrower) expect(taxonomy.byId.get(broader!)!.narrower).toContain(id)
    expect(top.flatMap((concept) => concept.narrower).toSorted()).toEqual(
      narrower.map(({ id }) => id).toSorted(),
    )
  })

  it('has symmetric relations between top concepts', () => {
    for (const { id, related } of top)
      for (const other of related) expect(taxonomy.byId.get(other)?.related, `${id} – ${other}`).toContain(id)
  })

  it.each(['sv', 'en'] as const)(
    'has one preferred label per concept in %s, apart from all alternative ones',
    (language) => {
      const labels = taxonomy.concepts.map(({ prefLabel }) => prefLabel[language].toLowerCase())
      expect(new Set(labels).size).toBe(taxonomy.concepts.length)
      const alternatives = taxonomy.concepts.flatMap(({ altLabels }) =>
        altLabels.map((label) => label.toLowerCase()),
      )
      expect(alternatives.filter((label) => labels.includes(label))).toEqual([])
      expect(alternatives.filter((label, i) => alternatives.indexOf(label) !== i)).toEqual([])
    },
  )

  it('defines every concept in both languages', () => {
    for (const { id, definition } of taxonomy.concepts) {
      expect(definition.sv, id).not.toBe('')
      expect(definition.en, id).not.toBe(definition.sv)
    }
  })

  it('uses every word list', () => {
    const words = taxonomy.index.patterns.flatMap(({ source }) => source.split(/[ |]/))
    const { wordLists } = parse(bytes.toString())
    expect(Object.keys(wordLists).length).toBeGreaterThan(10)
    expect(Object.keys(wordLists).filter((name) => !words.includes(`@${name}`))).toEqual([])
  })

  it('compiles every pattern', () => {
    const sources = taxonomy.concepts.flatMap((concept) => [
      ...concept.indicators,
      ...concept.general,
      ...concept.fallback,
      ...concept.exclusions,
    ])
    expect(taxonomy.index.patterns.map(({ source }) => source).toSorted()).toEqual(sources.toSorted())
  })
})
