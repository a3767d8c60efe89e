import { describe, expect, it } from 'vitest'
import { months } from '../../src/lang/sv/metadata-values.ts'
import { findDates } from '../../src/text/dates.ts'

describe('findDates', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['2016-06-28', ['2016-06-28']],
    ['20160628', ['2016-06-28']],
    ['2016–06–28', ['2016-06-28']],
    ['den 12 november 2012, § 258', ['2012-11-12']],
    ['20 maj 2008', ['2008-05-20']],
    ['den 5:e maj 2019', ['2019-05-05']],
    ['1 jan. 2019', ['2019-01-01']],
    ['29/11 2017', ['2017-11-29']],
    ['29/11-2017', ['2017-11-29']],
    ['29.11.2017', ['2017-11-29']],
    ['maj 2019', ['2019-05']],
    ['KF §: 65/2020-06-09', ['2020-06-09']],
    ['2011-03-28/rev 2011-05-24', ['2011-03-28', '2011-05-24']],
    ['från den 3 mars 2020 till 2021-01-01', ['2020-03-03', '2021-01-01']],
    // Not dates: diary numbers, impossible days, other months, years alone.
    ['Dnr KS 2015-236', []],
    ['VON/2022:00276', []],
    ['171-482/2016', []],
    ['SMST 2510-0065', []],
    ['KS 2021/000734-420', []],
    ['2019-02-30', []],
    ['31 april 2019', []],
    ['år 2019 och 2020', []],
    ['mål 2030', []],
    ['2014–2018', []],
  ]
  for (const [text, expected] of cases)
    it(text, () => {
      const found = findDates(text, months)
      expect(found.map(({ value }) => value)).toEqual(expected)
      for (const { span } of found) expect(text.slice(...span)).toMatch(/\d$/)
    })
})
