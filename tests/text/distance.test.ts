import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../src/text/distance.ts'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['mål', 'mål', 0],
    ['mål', 'mal', 1],
    ['giltighet', 'gilltighet', 1],
    ['antagen', 'antaget', 1],
    ['ansvar', 'asvnar', 2],
    ['kommun', 'region', 5],
  ])('%j to %j is %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected)
  })

  it('is a distance: zero only for equal strings, the same both ways, no longer than a way round', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'ö', '-'), maxLength: 8 })
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const ab = editDistance(a, b)
        expect(ab === 0).toBe(a === b)
        expect(editDistance(b, a)).toBe(ab)
        expect(ab).toBeLessThanOrEqual(editDistance(a, c) + editDistance(c, b))
        expect(ab).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
        expect(ab).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})

describe('nearest', () => {
  const views = [
    'overview',
    'metadata',
    'sections',
    'themes',
    'goals',
    'responsibilities',
    'follow-up',
    'gaps',
  ]

  it.each([
    ['metdata', 'metadata'],
    ['Themes', 'themes'],
    ['responsibility', 'responsibilities'],
    ['followup', 'follow-up'],
    ['goal', 'goals'],
  ])('takes %j for %j', (word, meant) => {
    expect(nearest(word, views)).toBe(meant)
  })

  it.each(['xyz', '', '42'])('does not guess from %j', (word) => {
    expect(nearest(word, views)).toBeNull()
  })

  it('gives null where there is nothing to choose from', () => {
    expect(nearest('goals', [])).toBeNull()
  })
})
