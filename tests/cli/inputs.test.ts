import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { goldNames } from '../compare/gold.ts'
import { policy, temporaryFolder } from './program.ts'

const corpus = new URL('../../corpus/', import.meta.url)
const folder = temporaryFolder()
mkdirSync(join(folder, 'mapp/under'), { recursive: true })
for (const [name, target] of [
  ['arvika', 'mapp/under/b.txt'],
  ['harryda', 'mapp/a.txt'],
  ['falkenberg', 'mapp/c å.md'],
] as const) {
  writeFileSync(join(folder, target), readFileSync(new URL(`${name}.txt`, corpus)))
}
writeFileSync(join(folder, 'mapp/.dold.txt'), 'dold')
writeFileSync(join(folder, 'mapp/annat.csv'), 'a,b')

interface Compared {
  readonly documents: readonly {
    readonly file: string
    readonly label: string
    readonly municipality: { readonly code: string }
  }[]
}

async function compared(args: readonly string[], input = ''): Promise<readonly string[]> {
  const { stdout } = await policy(['compare', '--format', 'json', '--quiet', ...args], { cwd: folder, input })
  return (JSON.parse(stdout) as Compared).documents.map(({ file }) => file)
}

test('a folder is searched, by path, without hidden files and other formats', async () => {
  expect(await compared(['mapp'])).toEqual(['a.txt', 'c å.md', 'b.txt'])
})

test('a pattern, a file and a folder, each document once and in the order given', async () => {
  const { stdout, stderr } = await policy(
    ['compare', '--format', 'json', 'mapp/under/b.txt', 'mapp/**/*.txt'],
    { cwd: folder },
  )
  expect((JSON.parse(stdout) as Compared).documents.map(({ file }) => file)).toEqual(['b.txt', 'a.txt'])
  expect(stderr).toContain('angiven två gånger')
})

test('standard input has the name it is given', async () => {
  const input = readFileSync(new URL('harryda.txt', corpus), 'utf8')
  expect(await compared(['-', '--stdin-name', 'utkast.txt'], input)).toEqual(['utkast.txt'])
  expect(await compared(['-'], input)).toEqual(['stdin.txt'])
})

test('without inputs, the bundled five', async () => {
  expect(await compared([])).toEqual([...goldNames].sort().map((name) => `${name}.txt`))
})

test('two files with the same content are both shown, and noted', async () => {
  writeFileSync(join(folder, 'kopia.txt'), readFileSync(new URL('harryda.txt', corpus)))
  const { stdout, stderr } = await policy(['compare', '--format', 'json', 'kopia.txt', 'harryda'], {
    cwd: folder,
  })
  expect((JSON.parse(stdout) as Compared).documents.map(({ label }) => label)).toEqual([
    'Härryda policy 2011 kopia',
    'Härryda policy 2011 harryda',
  ])
  expect(stderr).toContain('harryda: samma innehåll som kopia.txt')
})

test('--columns picks and orders documents by name, file or code', async () => {
  expect(await compared(['--columns', 'Vänersborg,1401,arvika'])).toEqual([
    'vanersborg.txt',
    'harryda.txt',
    'arvika.txt',
  ])
})

describe('analyses as inputs', () => {
  const gold = goldNames.map((name) => join(corpus.pathname, `gold/${name}.json`))

  test('codings are compared like documents', async () => {
    const { stdout } = await policy(['compare', ...gold, '--format', 'csv', '--view', 'themes'])
    const row = stdout.split('\r\n').find((line) => line.includes(',steering,') && line.includes(',count,'))
    expect(row).toMatch(/,1,9,5,4,1,20,5,14$/)
  })

  test.each(['json', 'ndjson'])('what extract prints as %s gives the same comparison', async (format) => {
    const file = join(folder, `analyser.${format}`)
    await policy(['extract', '--quiet', '-o', file])
    const direct = await policy(['compare', '--quiet', '--view', 'all', '--format', 'csv'])
    const again = await policy(['compare', file, '--quiet', '--view', 'all', '--format', 'csv'])
    expect(again).toEqual(direct)
  })
})

test('the command under a table leads to the sentences of the cell', async () => {
  const { stdout } = await policy(['compare', 'mapp', '--view', 'themes'], { cwd: folder })
  const command = /policy (show .*)$/m.exec(stdout)![1]!
  const args = [...command.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2]!)
  const shown = await policy(args, { cwd: folder })
  expect(shown.status).toBe(0)
  expect(shown.stdout).toContain('‹1')
})
