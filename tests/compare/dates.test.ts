import { expect, test } from 'vitest'
import { addDuration, monthsBetween } from '../../src/compare/dates.ts'

test.each([
  ['2016-06-28', 'P4Y', '2020-06-28'],
  ['2016-02-29', 'P1Y', '2017-02-28'],
  ['2016-08-31', 'P6M', '2017-02-28'],
  ['2016-11-30', 'P3M', '2017-02-28'],
  ['2016-12-31', 'P1D', '2017-01-01'],
  ['2016-12-01', 'P2W', '2016-12-15'],
  ['2016', 'P2Y', '2018-01-01'],
  ['2016-05', 'P1Y6M', '2017-11-01'],
  ['2016-05-01', 'P', null],
  ['2016-05-01', 'PT4H', null],
  ['igår', 'P1Y', null],
])('%s + %s = %s', (date, duration, expected) => {
  expect(addDuration(date, duration)).toBe(expected)
})

test.each([
  ['2020-06-28', '2026-11-20', 76],
  ['2011-10-19', '2026-11-20', 181],
  ['2012-11-12', '2026-11-20', 168],
  ['2012-11-21', '2026-11-20', 167],
  ['2026-11-20', '2026-11-20', 0],
  ['2026-12-01', '2026-11-20', -1],
  ['', '2026-11-20', null],
])('from %s to %s: %s months', (from, to, expected) => {
  expect(monthsBetween(from, to)).toBe(expected)
})
