import { expect, test } from 'vitest'
import { readAnalysis } from '../../src/compare/coding.ts'
import { findFault } from '../../src/compare/shape.ts'
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

test('the codings have the shape that a comparison relies on', () => {
  expect(gold.map(findFault)).toEqual(gold.map(() => null))
})

test.each([
  [
    'commitments/1/kind',
    { commitments: [gold[0]!.commitments[0], { ...gold[0]!.commitments[1], kind: 'foo' }] },
  ],
  [
    'responsibilities/0/functions',
    { responsibilities: [{ ...gold[4]!.responsibilities[0], functions: null }] },
  ],
  ['sections/0/types/0', { sections: [{ ...gold[0]!.sections[0], types: ['okänd'] }] }],
  ['words', { words: 'många' }],
  [
    'metadata/title/line',
    { metadata: { ...gold[0]!.metadata, title: { value: 'Policy', exact: 'Policy' } } },
  ],
  ['messages', { messages: null }],
])('%s is named where its shape is another', (place, fields) => {
  expect(findFault({ ...gold[0]!, ...fields })).toBe(place)
})
