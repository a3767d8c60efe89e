import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewIds } from '../../src/model/comparison.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { presentComparison } from '../../src/render/views/index.ts'
import { cleanText, displayWidth, padEnd, padStart } from '../../src/render/width.ts'
import { trimText, wrapText } from '../../src/render/wrap.ts'
import { compareGold, manyDocuments } from '../compare/gold.ts'
import { optionsFor } from './options.ts'

test.each([
  ['åäö', 3],
  ['a\u030a', 1],
  ['日本', 4],
  ['👍', 2],
  ['● ◐ ○ –', 7],
  ['”citat…”', 8],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test.each([
  ['a\u030a', 'å'],
  ['rad\r\n  ny\trad', 'rad ny rad'],
  ['röd \u001b[31mtext\u001b[0m', 'röd [31mtext[0m'],
  ['\u202eomvänt\u200b', 'omvänt'],
  ['be\u00advaka', 'bevaka'],
  ['a\u00a0b', 'a b'],
])('%j is cleaned to %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

test('padding fills to the width asked for', () => {
  expect([padEnd('å', 3), padStart('日', 3), padEnd('lång', 2)]).toEqual(['å  ', ' 日', 'lång'])
})

test.each<[text: string, width: number, indent: number, lines: readonly string[]]>([
  ['ett två tre', 7, 0, ['ett två', 'tre']],
  ['ett två tre', 7, 2, ['ett två', '  tre']],
  ['omvärldsbevakning', 10, 0, ['omvärldsb-', 'evakning']],
  ['Näringslivs- och', 12, 0, ['Näringslivs-', 'och']],
  ['a omvärldsbevakning', 10, 2, ['a', '  omvärld-', '  sbevakn-', '  ing']],
  ['EU-finansiering nu', 9, 0, ['EU-finan-', 'siering', 'nu']],
  ['', 5, 0, ['']],
])('%j in %i columns with an indent of %i', (text, width, indent, lines) => {
  expect(wrapText(text, width, indent)).toEqual(lines)
})

test('wrapped lines fit, and lose no character', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'å', 'M', '-', '日', 'e\u0301'),
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.integer({ min: 8, max: 60 }),
      fc.integer({ min: 0, max: 4 }),
      (words, width, indent) => {
        const text = words.join(' ')
        const lines = wrapText(text, width, indent)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        const letters = (each: string) => each.replace(/[\s-]/g, '')
        expect(letters(lines.join(''))).toBe(letters(text))
      },
    ),
  )
})

test.each([
  ['kort', 10, 'kort'],
  ['ett två tre fyra', 10, 'ett två …'],
  ['ett två, tre fyra', 11, 'ett två …'],
  ['omvärldsbevakning', 10, '…'],
])('%j is trimmed to %i columns as %j', (text, width, trimmed) => {
  expect(trimText(text, width)).toBe(trimmed)
})

test('no line of any view is wider than the page, whatever the width and the number of documents', () => {
  const pages = [1, 2, 5, 13, 60].map((count) => compareGold({}, manyDocuments(count)))
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      fc.constantFrom(...viewIds),
      fc.integer({ min: 40, max: 220 }),
      fc.constantFrom('sv' as const, 'en' as const),
      (page, view, width, language) => {
        const comparison = { ...page, views: page.views.filter(({ id }) => id === view) }
        const options = optionsFor(comparison, { width, language })
        const text = renderTerminal(presentComparison(comparison, options), options)
        const wide = text.split('\n').filter((line) => displayWidth(line) > width || /\s$/.test(line))
        expect(wide).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

test('colour changes nothing but colour', () => {
  const comparison = compareGold()
  const plain = optionsFor(comparison, { width: 100 })
  const colored = { ...plain, color: true }
  const bare = renderTerminal(presentComparison(comparison, plain), plain)
  const painted = renderTerminal(presentComparison(comparison, colored), colored)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
  const stripped = painted.replace(/\u001b\[\d+m/g, '')
  expect(stripped.split('\n').map((line) => line.trimEnd())).toEqual(bare.split('\n'))
  expect(bare).not.toContain('\u001b')
  expect(painted).toContain('\u001b')
})
