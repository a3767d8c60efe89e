import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { policy, temporaryFolder } from './program.ts'

const folder = temporaryFolder()
const cwd = folder
const text = 'Policy för Skara kommun\n\nMål\n\nKommunen ska:\n\n- öka samarbetet.\n- stärka näringslivet.\n'
const other = 'Policy för Skara kommun\n\nMål\n\nKommunen ska minska utsläppen.\n'
mkdirSync(join(folder, 'a/b'), { recursive: true })
mkdirSync(join(folder, 'c'))
for (const name of ['skara.txt', '-p.txt', 'a/b/p.txt']) writeFileSync(join(folder, name), text)
writeFileSync(join(folder, 'c/p.txt'), other)

describe('-o', () => {
  test('never replaces an input, not even through a link', async () => {
    symlinkSync(join(folder, 'skara.txt'), join(folder, 'lank.txt'))
    for (const command of ['compare', 'extract', 'show']) {
      const format = command === 'extract' ? ['-f', 'json'] : []
      const { status, stderr } = await policy([command, 'skara.txt', ...format, '-o', 'lank.txt'], { cwd })
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'policy: ”lank.txt” är ett av dokumenten som läses. Ange ett annat filnamn.\n',
      })
    }
    expect(readFileSync(join(folder, 'skara.txt'), 'utf8')).toBe(text)
  })

  test('- is standard output', async () => {
    const { stdout } = await policy(['extract', 'skara.txt', '-o', '-'], { cwd })
    expect(stdout).toMatch(/^\{\n {2}"schema": "policy-analysis\/1"/)
    expect(existsSync(join(folder, '-'))).toBe(false)
  })

  test('a link to a file that is not there yet is followed', async () => {
    symlinkSync(join(folder, 'ny.csv'), join(folder, 'hangande.csv'))
    await policy(['compare', 'skara.txt', '-o', 'hangande.csv'], { cwd })
    expect(readFileSync(join(folder, 'ny.csv'), 'utf8')).toMatch(/^view,table,/)
  })
})

describe('what does nothing is said', () => {
  test.each([
    [['compare', 'skara.txt', '--columns', ''], '--columns'],
    [['compare', 'skara.txt', '--view', ''], '--view'],
    [['compare', 'skara.txt', '--theme', ' , '], '--theme'],
    [['show', 'skara.txt', '--section='], '--section'],
    [['extract', 'skara.txt', '-o', ''], '--output'],
  ])('an empty value: %j', async (args, name) => {
    expect(await policy(args, { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: `policy: Tillvalet ”${name}” behöver ett värde.\n`,
    })
  })

  test.each([
    [['compare', '--bom', '--layout', 'long', '--delimiter', ';'], '--layout, --delimiter, --bom', 'table'],
    [['extract', '--bom'], '--bom', 'json'],
    [['extract', '-f', 'tsv', '--delimiter', ';'], '--delimiter', 'tsv'],
  ])('an option without effect: %j', async (args, names, format) => {
    const { status, stderr } = await policy([...args, 'skara.txt'], { cwd })
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `policy: ${names} gör inget i formatet ${format}.\n`,
    })
  })

  test('and an option with effect is not', async () => {
    const { stderr } = await policy(['extract', '-f', 'csv', '--delimiter', ';', '--bom', 'skara.txt'], {
      cwd,
    })
    expect(stderr).toBe('')
  })
})

describe('analyses on standard input', () => {
  test('are known by their content', async () => {
    const { stdout: input } = await policy(['extract', 'skara.txt'], { cwd })
    const direct = await policy(['compare', 'skara.txt', '-f', 'csv'], { cwd })
    expect(await policy(['compare', '-', '-f', 'csv'], { input, cwd })).toEqual(direct)
  })

  test('with a field of another shape are refused, and the field is named', async () => {
    const { stdout } = await policy(['extract', 'skara.txt'], { cwd })
    const input = stdout.replace('"kind": "goal"', '"kind": "foo"')
    const { status, stderr } = await policy(['compare', '-'], { input, cwd })
    expect(status).toBe(2)
    expect(stderr).toContain('policy: -: Fältet ”commitments/0/kind” i JSON-filen')
  })

  test('a text that begins with a bracket is a document', async () => {
    const { stdout } = await policy(['extract', '-'], { input: `[Utkast]\n\n${text}`, cwd })
    expect(JSON.parse(stdout)).toMatchObject({ file: 'stdin.txt', source: { format: 'text' } })
  })
})

describe('the command under a table', () => {
  const hint = async (args: readonly string[], input = '') =>
    /policy show .*/.exec((await policy(['compare', ...args], { input, cwd })).stdout)?.[0] ?? null

  test('is left out where the text cannot be had again', async () => {
    const { stdout } = await policy(['extract', 'skara.txt'], { cwd })
    writeFileSync(join(folder, 'skara.json'), stdout)
    expect([await hint(['skara.json']), await hint(['-'], text)]).toEqual([null, null])
  })

  test('names a file that begins with a hyphen so that it can be opened', async () => {
    const command = await hint(['--', '-p.txt'])
    expect(command).toBe('policy show ./-p.txt')
    expect(await policy(['show', './-p.txt'], { cwd })).toMatchObject({ status: 0 })
  })
})

describe('files of one name', () => {
  test('have paths, ids and unit ids of their own', async () => {
    const { stdout } = await policy(['extract', 'a', 'c'], { cwd })
    const analyses = JSON.parse(stdout) as { file: string; commitments: { id: string }[] }[]
    expect(analyses.map(({ file }) => file)).toEqual(['a/b/p.txt', 'c/p.txt'])
    expect(analyses.map(({ commitments }) => commitments[0]?.id)).toEqual(['p-g01', 'p-2-g01'])
  })

  test('--columns takes the ids that compare prints', async () => {
    const { stdout } = await policy(['compare', 'a', 'c', '--columns', 'p-2', '-f', 'json'], { cwd })
    expect((JSON.parse(stdout) as { documents: unknown }).documents).toMatchObject([
      { id: 'p-2', file: 'c/p.txt' },
    ])
  })
})

test('many files with the same content are told in one note', async () => {
  mkdirSync(join(folder, 'lika'))
  for (const name of ['1', '2', '3', '4']) writeFileSync(join(folder, `lika/${name}.txt`), text)
  const { stderr } = await policy(['compare', 'lika'], { cwd })
  expect(stderr).toBe('policy: 3 filer har samma innehåll som lika/1.txt.\n')
})

test.each([
  ['a folder as a taxonomy', ['--taxonomy', '.'], /^policy: \.: Det är en mapp\. Ange en fil\.\n$/],
  ['a view that is like none', ['--view', 'foo'], /^policy: Vyn ”foo” finns inte\. Välj bland: overview/],
  ['an alias that is misspelt: the id', ['--view', 'uppfölning'], /Menade du ”follow-up”\?/],
])('%s', async (_, args, sentence) => {
  const { status, stderr } = await policy(['compare', 'skara.txt', ...args], { cwd })
  expect(status).toBe(2)
  expect(stderr).toMatch(sentence)
})

test('a fault in YAML is told in words', async () => {
  writeFileSync(join(folder, 'fel.yaml'), 'a: [1,2\n b: }{')
  const { stderr } = await policy(['compare', 'skara.txt', '--taxonomy', 'fel.yaml'], { cwd })
  expect(stderr).toContain('indraget stämmer inte')
  expect(stderr).not.toMatch(/[A-Z]+_[A-Z]+/)
})

test.skipIf(!existsSync('/dev/full'))(
  'a full disk behind standard output is no fault of the program',
  async () => {
    const { status, stderr } = await policy(['extract', 'skara.txt', '-o', '/dev/full'], { cwd })
    expect(status).toBe(2)
    expect(stderr).not.toContain('Något gick fel i programmet')
  },
)

test('one municipality is in the singular', async () => {
  const { stdout } = await policy(['compare', 'a', 'c'], { cwd })
  expect(stdout).toContain('2 dokument, 1 kommun\n')
})

test('every counted duty of a table is among the reasons', async () => {
  const rows = [
    'Handlingsplan',
    '',
    'Åtgärder',
    '',
    'Åtgärd\tAnsvarig\tTid',
    'Byta ut oljepannor\tTekniska nämnden\t2024',
  ]
  writeFileSync(
    join(folder, 'tabell.txt'),
    `${rows.join('\n')}\nInstallera laddstolpar\tKommunstyrelsen\t2025\n`,
  )
  const { stdout } = await policy(['extract', 'tabell.txt'], { cwd })
  const { responsibilities } = JSON.parse(stdout) as { responsibilities: unknown[] }
  const why = await policy(['show', 'tabell.txt', '--why', '--kind', 'responsibility'], { cwd })
  expect(responsibilities.length).toBe(2)
  expect(why.stdout.match(/^ +\d+ +ansvar /gm)).toHaveLength(2)
})
