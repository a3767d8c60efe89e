import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldRange } from '../../src/text/normalise.ts'
import {
  emptyFolded,
  type Folded,
  joinFolded,
  sliceFolded,
  spanOf,
  toSource,
} from '../../src/text/offsets.ts'

const options = { ellipsis: new Set(['och']), footnotes: new Set<string>() }
const fold = (source: string): Folded => foldRange(source, 0, source.length, options)

describe('toSource', () => {
  it.each([
    ['plain words', 'mål och syfte', 4, 7, 'och'],
    ['behind folded white space', 'mål  \u00A0 och', 4, 7, 'och'],
    ['behind a broken word', 'att be- vaka omvärlden', 4, 10, 'be- vaka'],
    ['behind a decomposed letter', 'ma\u030Al och syfte', 0, 3, 'ma\u030Al'],
    ['behind emphasis', '**tydliga syften** som', 8, 14, 'syften'],
    ['behind a soft hyphen', 'verk\u00ADsamhet och', 0, 10, 'verk\u00ADsamhet'],
  ])('leads back %s', (_, source, start, end, words) => {
    const [from, to] = toSource(fold(source).map, start, end)
    expect(source.slice(from, to)).toBe(words)
  })

  it('gives an empty span at its place for an empty range, and clamps what lies outside', () => {
    const { map } = fold('ett två')
    expect(toSource(map, 4, 4)).toEqual([4, 4])
    expect(toSource(map, 0, 99)).toEqual([0, 7])
    expect(toSource([], 0, 3)).toEqual([0, 0])
  })
})

describe('sliceFolded and joinFolded', () => {
  it('keep the way back to the source', () => {
    const source = 'Syftet är att be- vaka  omvärlden.\nOch mer.'
    const first = foldRange(source, 0, 34, options)
    const second = foldRange(source, 35, source.length, options)
    const joined = joinFolded([
      { folded: first, joint: 'space' },
      { folded: second, joint: 'space' },
    ])
    expect(joined.text).toBe('Syftet är att bevaka omvärlden. Och mer.')
    expect(spanOf(joined)).toEqual([0, source.length])
    const piece = sliceFolded(joined, joined.text.indexOf('bevaka'), joined.text.indexOf(' Och'))
    expect(piece.text).toBe('bevaka omvärlden.')
    expect(source.slice(...spanOf(piece))).toBe('be- vaka  omvärlden.')
  })

  it('cut any text so that the pieces join to the same words and the same places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (source, at) => {
        const whole = fold(source)
        const head = sliceFolded(whole, 0, at)
        const tail = sliceFolded(whole, at)
        expect(head.text).toBe(whole.text.slice(0, at).trim())
        expect(tail.text).toBe(whole.text.slice(at).trim())
        if (tail.text !== '') expect(spanOf(tail)[1]).toBe(spanOf(whole)[1])
        if (head.text === '') expect(head).toEqual(emptyFolded)
      }),
    )
  })
})
