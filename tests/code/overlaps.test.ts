import { describe, expect, it } from 'vitest'
import { keepFirst } from '../../src/code/overlaps.ts'

describe('keepFirst', () => {
  it('keeps the earlier of two that share characters, in the order given', () => {
    expect(
      keepFirst([
        { start: 5, end: 9 },
        { start: 0, end: 6 },
        { start: 9, end: 12 },
      ]),
    ).toEqual([
      { start: 5, end: 9 },
      { start: 9, end: 12 },
    ])
  })
  it('also keeps others out of what belongs to a stretch', () => {
    expect(
      keepFirst([
        { start: 0, end: 4, reach: 10 },
        { start: 6, end: 8 },
        { start: 10, end: 11 },
      ]),
    ).toHaveLength(2)
  })
  it('keeps nothing of nothing', () => expect(keepFirst([])).toEqual([]))
})
