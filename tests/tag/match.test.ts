import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Token } from '../../src/model/index.ts'
import { findAll, findHits } from '../../src/tag/match.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { taxonomyOf } from './helpers.ts'

/** The words that a pattern matches in a text, one string for each match. */
function matchesOf(pattern: string, text: string, wordLists: object = {}): string[] {
  const { index } = taxonomyOf({ 'a.x': { indicators: [pattern] } }, { wordLists })
  const tokens = tokenize(text.toLowerCase())
  return findAll(index, tokens).map((hit) => hit.tokens.map((at) => tokens[at]!.norm).join(' '))
}

describe('pattern language', () => {
  it.each([
    ['språk*', 'språk språket språkkunskaper modersspråk', ['språk', 'språket', 'språkkunskaper']],
    [
      '*projekt',
      'projekt EU-projekt projektet samarbetsprojekt',
      ['projekt', 'eu-projekt', 'samarbetsprojekt'],
    ],
    ['*projekt*', 'samarbetsprojekten och projektor', ['samarbetsprojekten', 'projektor']],
    ['kultur', 'kultur kulturen kultur- mångkultur', ['kultur']],
    ['kultur-', 'kultur- och fritidsliv', ['kultur-']],
    ['lokal demokrati', 'lokal demokrati, lokal och regional demokrati', ['lokal demokrati']],
    ['öka*|stärk* ... språk*', 'öka och stärka sina språk', ['stärka språk']],
    ['@grow ... språk*', 'öka våra språk', ['öka språk']],
    ['@grow|höja ... språk*', 'höja våra språk', ['höja språk']],
    ['a ... b', 'a x x x x x b', ['a b']],
    ['a ... b', 'a x x x x x x b', []],
    ['a .. b', 'a x x b', ['a b']],
    ['a .. b', 'a x x x b', []],
    ['a ... b', 'a a b b', ['a b', 'a b']],
    ['a ... a', 'a x a', ['a a']],
    ['a b', 'a, b', ['a b']],
    ['a b', 'a. b', []],
    ['a ... b', 'a; x b', []],
    ['eu:s fonder', 'EU:s fonder', ['eu:s fonder']],
    ['företagsetablering*', 'företags-etableringar', ['företags-etableringar']],
    ['a ... b .. c', 'a x b c', ['a b c']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(matchesOf(pattern, text, { grow: ['öka*', 'stärk*'] })).toEqual(expected)
  })

  it('takes a word with letters that no pattern has', () => {
    expect(matchesOf('språk*', 'språkжø 東京språk')).toEqual(['språkжø'])
  })

  it('cancels only the hits of the same concept that share a word with an exclusion', () => {
    const { index } = taxonomyOf({
      'a.x': { indicators: ['utveck* ... verksamhet*'], exclusions: ['utvecklingsarbete*'] },
      'b.y': { indicators: ['utveckling*'] },
    })
    const conceptsIn = (text: string) => findHits(index, tokenize(text)).map(({ concept }) => concept)
    expect(conceptsIn('utvecklingsarbete i verksamheten')).toEqual(['b.y'])
    expect(conceptsIn('utveckla verksamheten och följa utvecklingsarbete')).toEqual(['a.x', 'b.y'])
  })
})

describe('automaton', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), minLength: 1, maxLength: 3 })
  const glob = fc
    .tuple(fc.constantFrom('', '*'), word, fc.constantFrom('', '*'))
    .map(([open, stem, close]) => open + stem + close)
  const part = fc.array(glob, { minLength: 1, maxLength: 2 }).map((globs) => globs.join('|'))
  const pattern = fc
    .array(fc.tuple(part, fc.constantFrom(' ', ' .. ', ' ... ')), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([globs, joint], i) => (i === 0 ? globs : joint + globs)).join(''))
  const text = fc
    .array(
      fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(',', '.', ';') }),
      {
        maxLength: 14,
      },
    )
    .map((words) => words.join(' '))

  it('finds what a naive matcher finds', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 6 }), text, (patterns, input) => {
        const { index } = taxonomyOf({ 'a.x': { indicators: patterns } })
        const tokens = tokenize(input)
        const seen = findAll(index, tokens).map(({ source, tokens: at }) => `${source} ${at}`)
        const expected = patterns.flatMap((source) =>
          matchNaively(source, tokens).map((at) => `${source} ${at}`),
        )
        expect(seen.toSorted()).toEqual(expected.toSorted())
      }),
      { numRuns: 2000 },
    )
  })

  it('takes time linear in the text', () => {
    const { index } = taxonomyOf({ 'a.x': { indicators: ['a* ... b* ... a*', '*a ... *b', 'a b a', '*a*'] } })
    const timed = (words: number): number => {
      const tokens = tokenize('a b ab ba , '.repeat(words / 4))
      const start = performance.now()
      findAll(index, tokens)
      return performance.now() - start
    }
    timed(20_000)
    expect(timed(80_000)).toBeLessThan(40 * Math.max(timed(8_000), 1))
  })
})

/** For each word at which the pattern can end, the match whose words lie furthest right, found by trying all. */
function matchNaively(pattern: string, tokens: readonly Token[]): readonly (readonly number[])[] {
  const items = pattern.split(' ')
  const elements = items.flatMap((item, i) =>
    /^\.+$/.test(item)
      ? []
      : [{ globs: item.split('|'), gap: { '..': 2, '...': 5 }[items[i - 1] ?? ''] ?? 0 }],
  )
  const words: { readonly at: number; readonly stops: number }[] = []
  let stops = 0
  tokens.forEach((token, at) => {
    if (token.word) words.push({ at, stops })
    else if (/[.;!?]/.test(token.norm)) stops++
  })
  const endAt = (word: number, element: number): readonly number[] | null => {
    const { at, stops: here } = words[word]!
    if (!elements[element]!.globs.some((glob) => matchesGlob(tokens[at]!.norm, glob))) return null
    if (element === 0) return [at]
    for (let before = word - 1; before >= 0 && word - before - 1 <= elements[element]!.gap; before--) {
      if (words[before]!.stops !== here) return null
      const found = endAt(before, element - 1)
      if (found) return [...found, at]
    }
    return null
  }
  return words.map((_, word) => endAt(word, elements.length - 1)).filter((found) => found !== null)
}

function matchesGlob(word: string, glob: string): boolean {
  const stem = glob.replaceAll('*', '')
  if (glob.startsWith('*'))
    return glob.length > 1 && glob.endsWith('*') ? word.includes(stem) : word.endsWith(stem)
  return glob.endsWith('*') ? word.startsWith(stem) : word === stem
}
