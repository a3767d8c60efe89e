import { describe, expect, it } from 'vitest'
import { metadataLexicon } from '../../src/lang/sv/metadata.ts'
import { metadataFields } from '../../src/model/analysis.ts'
import { findLabels } from '../../src/text/labels.ts'

const { labels, partners, patterns, references, documentTypes } = metadataLexicon

describe('metadataLexicon', () => {
  it('has each label once, in lower case, for a field or for none', () => {
    const words = labels.map(({ label }) => label)
    expect(words).toEqual([...new Set(words)])
    for (const { label, field } of labels) {
      expect(label).toBe(label.toLowerCase().normalize('NFC').trim())
      if (field !== null) expect(metadataFields).toContain(field)
    }
  })

  it('has labels for every field', () => {
    for (const field of metadataFields.filter((each) => each !== 'municipality'))
      expect(
        labels.some((label) => label.field === field),
        field,
      ).toBe(true)
  })

  it('finds each label of its own, with a colon, at the start of a line', () => {
    for (const { label, field } of labels) {
      const line = `${label.charAt(0).toUpperCase()}${label.slice(1)}: x`
      expect(
        findLabels(line, metadataLexicon).map((found) => [
          found.field,
          line.slice(...found.label).toLowerCase(),
        ]),
      ).toEqual([[field, label]])
    }
  })

  it('has patterns without state', () => {
    const all = [
      ...Object.values(patterns),
      ...Object.values(references).flat(),
      ...Object.values(partners).flat(),
      ...metadataLexicon.bodies.map(({ pattern }) => pattern),
      ...metadataLexicon.intervals.map(({ pattern }) => pattern),
    ].filter((each): each is RegExp => each instanceof RegExp)
    expect(all.length).toBeGreaterThan(60)
    for (const pattern of all) expect(pattern.flags.replace('s', '')).toMatch(/^i?u$/)
  })

  it('has each partner once, and none of the words that name the setting', () => {
    const names = partners.names.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    for (const name of ['Sverige', 'Europa', 'EU', 'Norden']) expect(names).not.toContain(name)
  })

  it('has each form of a document noun once', () => {
    const forms = documentTypes.flatMap(({ indefinite, definite }) => [...indefinite, ...definite])
    expect(forms).toEqual([...new Set(forms)])
  })
})
