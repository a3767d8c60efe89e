import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measures } from '../../scripts/accuracy/measures.mjs'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/accuracy.md'), 'utf8')

// Its figures are not compared: they move with every rule, and are written anew before a release.
test('docs/accuracy.md names the command that writes it, and every measure', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(scripts.accuracy).toContain('scripts/accuracy/run.mjs')
  expect(page).toContain('`npm run accuracy -- --write`')
  expect(measures.filter(({ label }) => !page.includes(`| ${label} (`))).toEqual([])
})

test('docs/accuracy.md quotes no sentence: the cells of its tables are short', () => {
  const cells = page.split('\n').flatMap((line) => (line.startsWith('|') ? line.split('|') : []))
  expect(cells.length).toBeGreaterThan(500)
  expect(cells.map((cell) => cell.trim()).filter((cell) => cell.length > 75)).toEqual([])
})
