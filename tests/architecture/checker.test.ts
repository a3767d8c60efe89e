import { describe, expect, test } from 'vitest'
import { checkSource } from './checker.ts'
import { maxLines } from './rules.ts'

const refused: [name: string, path: string, source: string, finding: string][] = [
  [
    'a stage that imports a stage',
    'parse/a.ts',
    "import { x } from '../read/b.ts'",
    'parse may import model',
  ],
  [
    'a deep path to another layer',
    'read/text/a.ts',
    "export { x } from '../../code/b.ts'",
    'read may import',
  ],
  ['a type from another stage', 'tag/a.ts', "import type { X } from '../code/b.ts'", 'tag may import'],
  ['an import type', 'tag/a.ts', "type X = import('../code/b.ts').X", 'tag may import'],
  ['a lazy import', 'analyse.ts', "const x = await import('./cli/main.ts')", 'analyse may import'],
  ['a model that imports', 'model/a.ts', "import { x } from '../text/b.ts'", 'model may import nothing'],
  ['the library importing cli', 'index.ts', "export * from './cli/main.ts'", 'index may import'],
  ['a stage that imports words', 'code/a.ts', "import { x } from '../lang/sv/index.ts'", 'code may import'],
  [
    'a renderer with a foundation',
    'render/a.ts',
    "import { x } from '../text/b.ts'",
    'render may import model',
  ],
  ['an unknown layer', 'utils/a.ts', 'export const x = 1', "add 'utils' to mayImport"],
  ['a package away from home', 'compare/a.ts', "import chalk from 'chalk'", 'home is render/'],
  ['a sub-path away from home', 'cli/a.ts', "import { x } from 'csv-stringify/sync'", 'home is render/'],
  ['a package without a home', 'cli/a.ts', "import x from '@scope/left-pad'", "add '@scope/left-pad'"],
  ["natural's root", 'text/a.ts', "import natural from 'natural'", 'the root of natural'],
  ["stopword's root", 'text/a.ts', "const { swe } = await import('stopword')", 'the root of stopword'],
  ['natural by require', 'text/a.ts', "const n = require('natural')", 'the root of natural'],
  ['a file system', 'read/a.ts', "import { x } from 'node:fs/promises'", 'only cli/ may reach outside'],
  ['a Swedish string', 'code/a.ts', "const x = 'mål'", "Swedish words ('mål')"],
  ['a Swedish pattern', 'segment/a.ts', 'const x = /uppfÖljning/u', 'Swedish words'],
  ['a decomposed letter', 'segment/a.ts', "const x = 'ma\u030al'", 'Swedish words'],
  ['a Swedish template', 'render/a.ts', `const x = \`\${y} från \${z}\``, 'Swedish words'],
  ['a Swedish name', 'tag/a.ts', 'const x = { mål: 1 }', 'Swedish words (mål)'],
  ['console', 'render/a.ts', "console.log('x')", 'uses console'],
  ['process', 'compare/a.ts', 'const x = process.env.HOME', 'uses process'],
  ['process by destructuring', 'compare/a.ts', 'const { env } = process', 'uses process'],
  ['the clock', 'compare/a.ts', 'const x = new Date()', 'new Date() without a date'],
  ['the clock by call', 'compare/a.ts', 'const x = Date.now()', 'uses Date.now'],
  ['chance', 'compare/a.ts', 'const x = Math.random()', 'uses Math.random'],
  ['the locale', 'compare/a.ts', 'xs.sort((a, b) => a.localeCompare(b))', 'localeCompare without a locale'],
  ['the locale by case', 'text/a.ts', 'const x = y.toLocaleLowerCase()', 'toLocaleLowerCase'],
  ['a long file', 'code/a.ts', 'export {}\n'.repeat(maxLines + 1), 'the limit is'],
]

const accepted: [name: string, path: string, source: string][] = [
  [
    'the foundation',
    'code/a.ts',
    "import type { X } from '../model/index.ts'\nimport { y } from '../text/b.ts'",
  ],
  ['its own folder', 'read/text/a.ts', "import { x } from '../encoding.ts'"],
  ['a stage from analyse', 'analyse.ts', "import { x } from './read/index.ts'"],
  ['a package at home', 'render/csv.ts', "import { stringify } from 'csv-stringify/sync'"],
  ["natural's leaf", 'text/a.ts', "import s from 'natural/lib/natural/stemmers/porter_stemmer_sv.js'"],
  ['a pure built-in module', 'analyse.ts', "import { createHash } from 'node:crypto'"],
  ['the outside, in cli', 'cli/a.ts', "import { x } from 'node:fs'\nconsole.log(process.env, Date.now())"],
  ['Swedish as data', 'lang/sv/a.ts', "export const x = ['mål']"],
  ['Swedish in a comment', 'code/a.ts', '// mål\n/** mål */\nexport const x = 1'],
  ['a date that is given', 'compare/a.ts', 'const x = new Date(y)'],
  ['a field called process', 'model/a.ts', 'interface X { process: string }\nconst y = x.process'],
  ['a long list of words', 'lang/sv/a.ts', 'export {}\n'.repeat(maxLines + 1)],
]

describe('the checker', () => {
  test.each(refused)('refuses %s', (_, path, source, finding) => {
    const findings = checkSource(path, source)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toContain(finding)
  })

  test.each(accepted)('accepts %s', (_, path, source) => {
    expect(checkSource(path, source)).toEqual([])
  })

  test('names the line', () => {
    expect(checkSource('code/a.ts', "\n\nconst x = 'å'")[0]).toMatch(/^src\/code\/a\.ts:3 /)
  })
})
