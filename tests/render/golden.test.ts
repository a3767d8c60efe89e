import { describe, expect, test } from 'vitest'
import { viewIds } from '../../src/model/comparison.ts'
import { type ComparisonFormat, renderComparison } from '../../src/render/index.ts'
import type { RenderOptions } from '../../src/render/options.ts'
import { compareGold, manyDocuments } from '../compare/gold.ts'
import { optionsFor } from './options.ts'

// Outputs on the reference codings, reviewed by eye. After a change that is meant: vitest -u, then read the difference.

describe.each(viewIds)('%s', (view) => {
  const comparison = compareGold({ views: [view] })

  test.each([80, 120, 200])('in %i columns', async (width) => {
    const text = await renderComparison(comparison, 'table', optionsFor(comparison, { width }))
    await expect(text).toMatchFileSnapshot(`golden/${view}-${width}.txt`)
  })
})

const cases: readonly [
  name: string,
  request: Parameters<typeof compareGold>[0],
  format: ComparisonFormat,
  own: Partial<RenderOptions>,
][] = [
  ['overview-en.txt', { views: ['overview'] }, 'table', { language: 'en', width: 100 }],
  ['gaps-en.txt', { views: ['gaps'] }, 'table', { language: 'en', width: 100 }],
  ['responsibilities-en.txt', { views: ['responsibilities'] }, 'table', { language: 'en', width: 120 }],
  ['themes-share.txt', { views: ['themes'], values: 'share' }, 'table', { width: 100 }],
  ['themes-presence.txt', { views: ['themes'], values: 'presence' }, 'table', { width: 100 }],
  [
    'themes-primary-goals.txt',
    { views: ['themes'], primary: true, kinds: ['goal'], inherited: false },
    'table',
    { width: 100 },
  ],
  ['expected.all.md', {}, 'md', {}],
  ['themes-wide.csv', { views: ['themes'] }, 'csv', {}],
  ['all-long.csv', {}, 'csv', { layout: 'long' }],
  ['themes.tsv', { views: ['themes'] }, 'tsv', {}],
  ['expected.overview.json', { views: ['overview'] }, 'json', {}],
  ['sections.ndjson', { views: ['sections'] }, 'ndjson', {}],
  ['overview-color.txt', { views: ['overview'] }, 'table', { color: true, width: 100 }],
]

test.each(cases)('%s', async (name, request, format, own) => {
  const comparison = compareGold(request)
  const text = await renderComparison(comparison, format, optionsFor(comparison, own))
  await expect(text).toMatchFileSnapshot(`golden/${name}`)
})

test.each([
  ['overview', 120],
  ['sections', 120],
  ['themes', 200],
  ['similarity', 80],
] as const)('%s of 60 documents in %i columns', async (view, width) => {
  const comparison = compareGold({ views: [view] }, manyDocuments(60))
  const text = await renderComparison(comparison, 'table', optionsFor(comparison, { width }))
  await expect(text).toMatchFileSnapshot(`golden/${view}-60-documents.txt`)
})

test('one document', async () => {
  const comparison = compareGold({ views: ['overview', 'themes'] }, manyDocuments(3).slice(2))
  const text = await renderComparison(comparison, 'table', optionsFor(comparison))
  await expect(text).toMatchFileSnapshot('golden/one-document.txt')
})

test('what could not be read is named at the end', async () => {
  const comparison = compareGold({ views: ['similarity'] })
  const unreadable = [{ file: 'skanning.pdf', reason: 'Filen är tom.' }]
  const text = await renderComparison(comparison, 'table', optionsFor(comparison, { unreadable }))
  expect(text.trimEnd().split('\n').at(-1)).toBe('Inte med: skanning.pdf. Filen är tom.')
})
