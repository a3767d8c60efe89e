import { describe, expect, test } from 'vitest'
import { extractColumns, extractCsv, extractJson, extractNdjson } from '../../src/render/extract.ts'
import { gold } from '../compare/gold.ts'
import { readCsv } from './csv-reader.ts'

const style = { delimiter: ',', bom: false, decimal: '.' } as const

test('one document is an object, several are an array', () => {
  expect(JSON.parse(extractJson(gold.slice(0, 1)))).toEqual(JSON.parse(JSON.stringify(gold[0])))
  expect(JSON.parse(extractJson(gold))).toHaveLength(5)
})

test('ndjson has one document per line', () => {
  const lines = extractNdjson(gold).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).file)).toEqual(gold.map(({ file }) => file))
})

describe('csv', () => {
  const [head, ...rows] = readCsv(extractCsv(gold, extractColumns, style))
  const column = (name: string) => rows.map((row) => row[head!.indexOf(name)]!)

  test('has a row per unit, of every kind', () => {
    const counts = new Map<string, number>()
    for (const type of column('type')) counts.set(type, (counts.get(type) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      goal: 49,
      activity: 17,
      priority: 16,
      principle: 28,
      responsibility: 50,
      'follow-up': 12,
      definition: 3,
      'document-purpose': expect.any(Number),
    })
  })

  test('names municipality, code and county in every row', () => {
    expect(new Set(column('municipality_code'))).toEqual(new Set(['1401', '2361', '1784', '1487', '1382']))
    expect(column('county_code')).not.toContain('')
  })

  test('keeps the words of every unit', () => {
    const words = new Set(column('text'))
    for (const { commitments } of gold) {
      for (const { exact } of commitments) expect(words).toContain(exact)
    }
  })

  test('gives the columns asked for, in that order', () => {
    const [first, second] = readCsv(extractCsv(gold.slice(0, 1), ['line', 'unit'], style))
    expect([first, second]).toEqual([
      ['line', 'unit'],
      ['23', 'harryda-g01'],
    ])
  })
})
