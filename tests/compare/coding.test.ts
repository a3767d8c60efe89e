import { expect, test } from 'vitest'
import { readAnalysis } from '../../src/compare/coding.ts'
import { gold } from './gold.ts'

test.each([
  ['nothing', null],
  ['a number', 7],
  ['a list', []],
  ['another object', { title: 'Policy' }],
  ['another schema', { schema: 'policy-analysis/2', file: 'a.txt', commitments: [], sections: [] }],
  ['half an analysis', { schema: 'policy-analysis/1', file: 'a.txt', commitments: [] }],
])('%s is no analysis', (_, value) => {
  expect(readAnalysis(value)).toBeNull()
})

test('fields that only the program has get empty values', () => {
  const [unit] = gold[0]!.commitments
  expect(unit).toMatchObject({ span: [0, 0], page: null, rule: '', confidence: 1, tagEvidence: [] })
  expect(unit!.endLine).toBe(unit!.line)
  expect(gold[0]!.metadata.replaces).toBeNull()
})

test('an analysis of the program comes back as it was', () => {
  const analysis = gold[4]!
  expect(readAnalysis(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis)
})
