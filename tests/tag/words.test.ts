import { describe, expect, it } from 'vitest'
import { findWordClasses } from '../../src/tag/words.ts'
import { taxonomyOf } from './helpers.ts'

describe('findWordClasses', () => {
  const { index } = taxonomyOf({ 'a.x': { indicators: ['ab*', '*bc', '*b*', 'abc', 'b'] } })
  const globsOf = (word: string) =>
    findWordClasses(index.automaton, word).map(
      (number) => index.patterns[index.uses[number]![0]!.pattern]!.source,
    )

  it.each([
    ['abc', ['ab*', '*bc', '*b*', 'abc']],
    ['ab', ['ab*', '*b*']],
    ['b', ['*b*', 'b']],
    ['xbc', ['*bc', '*b*']],
    ['xyz', []],
    ['', []],
  ])('%s', (word, expected) => {
    expect(globsOf(word)).toEqual(expected)
  })

  it('gives the same answer twice', () => {
    expect(findWordClasses(index.automaton, 'abc')).toBe(findWordClasses(index.automaton, 'abc'))
  })
})
