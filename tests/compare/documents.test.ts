import { expect, test } from 'vitest'
import { describeDocuments } from '../../src/compare/documents.ts'
import { sv } from '../../src/messages/sv.ts'
import type { PolicyAnalysis } from '../../src/model/analysis.ts'
import { documentLabel } from '../../src/render/labels.ts'
import { gold, taxonomy } from './gold.ts'

const [harryda, harjedalen, arvika] = gold as [PolicyAnalysis, PolicyAnalysis, PolicyAnalysis]
const words = { language: 'sv', messages: sv, concepts: taxonomy.byId } as const
const labels = (analyses: readonly PolicyAnalysis[]) =>
  describeDocuments(analyses).map((document) => documentLabel(document, words))

test('a municipality with one document goes by its name', () => {
  expect(labels([harryda, harjedalen])).toEqual(['Härryda', 'Härjedalen'])
})

test('two documents of one municipality are told apart by type and year', () => {
  const second = { ...arvika, municipality: harryda.municipality }
  expect(labels([harryda, second, harjedalen])).toEqual([
    'Härryda policy 2011',
    'Härryda strategi 2012',
    'Härjedalen',
  ])
})

test('and by the file where type and year are the same', () => {
  expect(labels([harryda, { ...harryda, file: 'kopia.txt' }])).toEqual([
    'Härryda policy 2011 harryda',
    'Härryda policy 2011 kopia',
  ])
})

test('a document without a municipality goes by its file', () => {
  expect(labels([{ ...harryda, file: 'utkast.v2.docx', municipality: null }])).toEqual(['utkast.v2'])
})

test('ids are unique, in order', () => {
  const files = ['policy.txt', 'policy.md', 'policy-2.txt', 'policy.html', '.txt']
  const ids = describeDocuments(files.map((file) => ({ ...harryda, file }))).map(({ id }) => id)
  expect(ids).toEqual(['policy', 'policy-2', 'policy-2-2', 'policy-3', '.txt'])
})
