import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { bin, policy, temporaryFolder } from './program.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const leftovers = () => readdirSync(folder).filter((name) => name.endsWith('.tmp'))

describe('-o', () => {
  test.each([
    ['ut.csv', /^view,table,/],
    ['ut.tsv', /^view\ttable\t/],
    ['ut.json', /^\{\n {2}"schema": "policy-comparison\/1"/],
    ['ut.ndjson', /^\{"view":"overview"/],
    ['ut.jsonl', /^\{"view":"overview"/],
    ['ut.md', /^## Översikt/],
    ['ut.txt', /^Översikt/],
  ])('the ending of %s decides the format', async (name, start) => {
    const { status, stdout } = await policy(['compare', 'harryda', '-o', at(name)])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(readFileSync(at(name), 'utf8')).toMatch(start)
    expect(leftovers()).toEqual([])
  })

  test('--format wins over the ending', async () => {
    await policy(['compare', 'harryda', '--format', 'csv', '-o', at('tabell.txt')])
    expect(readFileSync(at('tabell.txt'), 'utf8')).toMatch(/^view,/)
  })

  test('an existing file is kept when there is nothing to write', async () => {
    writeFileSync(at('kvar.json'), 'gammalt')
    const { status } = await policy(['compare', 'finns-inte.txt', '-o', at('kvar.json')])
    expect([status, readFileSync(at('kvar.json'), 'utf8')]).toEqual([2, 'gammalt'])
  })

  test('a replaced file keeps its rights, and a link its target', async () => {
    writeFileSync(at('rätt.csv'), 'gammalt')
    chmodSync(at('rätt.csv'), 0o640)
    symlinkSync(at('rätt.csv'), at('länk.csv'))
    await policy(['compare', 'harryda', '-o', at('länk.csv')])
    expect(readFileSync(at('rätt.csv'), 'utf8')).toMatch(/^view,/)
    expect(statSync(at('rätt.csv')).mode & 0o777).toBe(0o640)
    expect(leftovers()).toEqual([])
  })

  test('a folder that is missing, or a folder in place of a file, is said', async () => {
    const missing = await policy(['compare', 'harryda', '-o', at('saknas/ut.csv')])
    expect(missing).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('finns inte. Skapa den först.'),
    })
    mkdirSync(at('mapp.csv'))
    const directory = await policy(['compare', 'harryda', '-o', at('mapp.csv')])
    expect(directory).toMatchObject({ status: 2, stderr: expect.stringContaining('är en mapp') })
    expect(existsSync(at('saknas'))).toBe(false)
  })

  test('a file of its own has no colour, even when colour is always wanted', async () => {
    await policy(['compare', 'harryda', '--color', 'always', '-o', at('färg.txt')])
    expect(readFileSync(at('färg.txt'), 'utf8')).not.toContain('\u001b')
  })
})

describe('standard output', () => {
  test.each([
    ['in a pipe', [], {}],
    ['with NO_COLOR', [], { NO_COLOR: '1' }],
    ['with TERM=dumb', [], { TERM: 'dumb' }],
    ['with FORCE_COLOR, which is for others', [], { FORCE_COLOR: '3' }],
    ['with --color never', ['--color', 'never'], {}],
  ])('is plain %s', async (_, args, env) => {
    const { stdout } = await policy(['compare', 'harryda', 'arvika', ...args], { env })
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('Härryda')
  })

  test('is coloured on request', async () => {
    const { stdout } = await policy(['compare', 'harryda', '--color', 'always'], { env: { NO_COLOR: '1' } })
    expect(stdout).toContain('\u001b[1m')
  })

  test.each(['json', 'ndjson', 'csv', 'md'])('holds nothing but %s', async (format) => {
    const quiet = await policy(['compare', '--quiet', '--format', format])
    const noisy = await policy(['compare', '--format', format])
    expect(quiet.stderr).toBe('')
    expect(noisy.stderr).not.toBe('')
    expect(noisy.stdout).toBe(quiet.stdout)
  })

  test('takes its width from COLUMNS in a pipe', async () => {
    for (const columns of ['80', '120', '200']) {
      const { stdout } = await policy(['compare', '--view', 'themes', '--quiet'], {
        env: { COLUMNS: columns },
      })
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Number(columns))
    }
  })

  test('ends quietly with 0 when its reader goes away', async () => {
    const command = `"${process.execPath}" "${bin}" compare --view all --format json --quiet | head -c 20; echo "\${PIPESTATUS[0]}" >&2`
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command])
    expect([stdout, stderr]).toEqual(['{\n  "schema": "polic', '0\n'])
  })

  test('is the same on every run', async () => {
    const runs = await Promise.all(
      [1, 2].map(() => policy(['compare', '--view', 'all', '--format', 'json', '--quiet'])),
    )
    expect(runs[0]!.stdout).toBe(runs[1]!.stdout)
  })
})
