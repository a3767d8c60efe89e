import fc from 'fast-check'
import { expect, test } from 'vitest'
import { neutralise, writeCsv } from '../../src/render/csv.ts'
import { renderComparison } from '../../src/render/index.ts'
import { compareGold, gold } from '../compare/gold.ts'
import { readCsv } from './csv-reader.ts'
import { optionsFor } from './options.ts'

const style = { delimiter: ',', bom: false, decimal: '.' } as const

test('any fields come back as they were written, each row with its own line end', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'å', '"', ',', ';', '\n', '\r', ' ', '1', '👍') })
  const row = fc.array(field, { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
      const text = writeCsv(rows, { ...style, delimiter })
      expect(readCsv(text, delimiter)).toEqual(rows.map((each) => each.map(neutralise)))
      expect(text.endsWith('\r\n')).toBe(true)
    }),
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ['+46 520', "'+46 520"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tcmd', "'\tcmd"],
  ['\rcmd', "'\rcmd"],
  ['– tankstreck', '– tankstreck'],
  ['a=1', 'a=1'],
  ['', ''],
])('%j is written as %j', (text, expected) => {
  expect(neutralise(text)).toBe(expected)
})

test('numbers are never taken for formulas, and follow the decimal mark', () => {
  expect(writeCsv([[-1.5, 37.5, 0, null, true]], style)).toBe('-1.5,37.5,0,,true\r\n')
  expect(writeCsv([[37.5, 'a;b']], { ...style, decimal: ',', delimiter: ';' })).toBe('37,5;"a;b"\r\n')
})

test('the byte order mark comes first, once', () => {
  const text = writeCsv([['å'], ['ä']], { ...style, bom: true })
  expect([...text].filter((character) => character === '\uFEFF')).toHaveLength(1)
  expect(text.startsWith('\uFEFF')).toBe(true)
})

test('a title that is a formula is harmless in every layout', async () => {
  const title = { ...gold[0]!.metadata.title!, value: '=HYPERLINK("http://x")' }
  const documents = [{ ...gold[0]!, metadata: { ...gold[0]!.metadata, title } }, gold[1]!]
  const comparison = compareGold({ views: ['metadata'] }, documents)
  for (const layout of ['wide', 'long'] as const) {
    const rows = readCsv(await renderComparison(comparison, 'csv', optionsFor(comparison, { layout })))
    const fields = rows.flat()
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([])
    expect(fields).toContain('\'=HYPERLINK("http://x")')
  }
})

test.each(['wide', 'long'] as const)(
  'every row of the %s layout has as many fields as the head',
  async (layout) => {
    const comparison = compareGold()
    const rows = readCsv(await renderComparison(comparison, 'csv', optionsFor(comparison, { layout })))
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    expect(new Set(rows[0]).size).toBe(rows[0]!.length)
  },
)

test.each(['wide', 'long'] as const)(
  'the %s layout holds municipality codes and counties',
  async (layout) => {
    const comparison = compareGold({ views: ['themes'] })
    const text = await renderComparison(comparison, 'csv', optionsFor(comparison, { layout }))
    const fields = new Set(readCsv(text).flat())
    for (const value of ['1401', '2361', '1784', '1487', '1382', '14', '23', '17', '13'])
      expect(fields).toContain(value)
  },
)
