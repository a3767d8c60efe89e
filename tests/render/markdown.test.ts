import { expect, test } from 'vitest'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { presentComparison } from '../../src/render/views/index.ts'
import { compareGold } from '../compare/gold.ts'
import { optionsFor } from './options.ts'

test('every table row has as many cells as its head', () => {
  const comparison = compareGold()
  const text = renderMarkdown(presentComparison(comparison, optionsFor(comparison)))
  let cells: number | null = null
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) cells = null
    else {
      const count = line.split(/(?<!\\)\|/).length
      cells ??= count
      expect(count).toBe(cells)
    }
  }
})

test.each([
  ['a|b', 'a\\|b'],
  ['<script>', '\\<script\\>'],
  ['*stjärna* [länk](x)', '\\*stjärna\\* \\[länk\\](x)'],
  ['rad\nbruten', 'rad bruten'],
])('%j does not become markup', (text, escaped) => {
  expect(renderMarkdown([{ kind: 'sentences', items: [text] }])).toBe(`- ${escaped}\n`)
})
