import { describe, expect, test } from 'vitest'
import { bootstrapIntervals, createRandom, nominalAlpha } from '../../scripts/accuracy/statistics.mjs'

describe('bootstrapIntervals', () => {
  const rows = [[[8, 10]], [[9, 10]], [[3, 10]], [[10, 10]], [[6, 10]]]

  test('gives the same in every run, and something else with another seed', () => {
    expect(bootstrapIntervals(rows)).toEqual(bootstrapIntervals(rows))
    expect(bootstrapIntervals(rows, 2)).not.toEqual(bootstrapIntervals(rows))
  })

  test('holds the figure and stays between the worst and the best document', () => {
    const [[low, high]] = bootstrapIntervals(rows) as [[number, number]]
    expect(low).toBeGreaterThanOrEqual(0.3)
    expect(low).toBeLessThan(0.72)
    expect(high).toBeGreaterThan(0.72)
    expect(high).toBeLessThanOrEqual(1)
  })

  test('is narrow where documents are alike, and null where there is one or nothing to measure', () => {
    const same = Array.from({ length: 4 }, () => [
      [1, 2],
      [0, 0],
    ])
    expect(bootstrapIntervals(same)).toEqual([[0.5, 0.5], null])
    expect(bootstrapIntervals(rows.slice(0, 1))).toEqual([null])
    expect(bootstrapIntervals([])).toEqual([])
  })
})

test('createRandom spreads over 0 to 1', () => {
  const random = createRandom(7)
  const counts = [0, 0, 0, 0]
  for (let i = 0; i < 4000; i++) counts[Math.floor(random() * 4)]!++
  expect(Math.min(...counts)).toBeGreaterThan(900)
})

/** Coders' values, a string each, '.' for a missing one, as lists of values by unit. */
function unitsOf(...coders: string[]) {
  const values = coders.map((coder) => coder.split(' '))
  return values[0]!.map((_, unit) => values.map((coder) => (coder[unit] === '.' ? null : coder[unit])))
}

describe('nominalAlpha, by the examples of Krippendorff (2011)', () => {
  const four = [
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  ]

  test('four coders, with missing values: .743', () => {
    expect(nominalAlpha(unitsOf(...four))).toBeCloseTo(0.743, 3)
  })

  test('the first two of them: 9 units with both values, one differs', () => {
    // Values 1, 2, 3, 4 stand 5, 7, 4 and 2 times, 18 in all; one unit of 1 and 2 gives two differing pairs.
    const expected = 18 ** 2 - (5 ** 2 + 7 ** 2 + 4 ** 2 + 2 ** 2)
    expect(nominalAlpha(unitsOf(four[0]!, four[1]!))).toBeCloseTo(1 - (17 * 2) / expected, 12)
  })

  test('two coders, five values: .692', () => {
    expect(nominalAlpha(unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))).toBeCloseTo(0.692, 3)
  })

  test('two coders, two values: .095', () => {
    expect(nominalAlpha(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toBeCloseTo(0.095, 3)
  })

  test('1 for full agreement, null where nothing varies', () => {
    expect(nominalAlpha(unitsOf('a b a', 'a b a'))).toBe(1)
    expect(nominalAlpha(unitsOf('a a', 'a a'))).toBeNull()
    expect(nominalAlpha([])).toBeNull()
  })
})
