import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { policy, temporaryFolder } from './program.ts'

const folder = temporaryFolder()
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const good = write(
  'skara.txt',
  'Policy för Skara kommun\n\nMål\n\nKommunen ska:\n\n- öka samarbetet.\n- stärka näringslivet.\n',
)
const empty = write('tom.txt', '')
const blank = write('blank.txt', ' \n\t\n')
const binary = write('bild.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
const json = write('annat.json', '{"name": "ingen analys"}')
mkdirSync(join(folder, 'utan-policyer'))
write('utan-policyer/bild.png', '')

describe('0: done', () => {
  test.each([
    ['no command', []],
    ['help', ['--help']],
    ['help of a command', ['compare', '--help']],
    ['version', ['--version']],
    ['a comparison', ['compare', good]],
    ['the bundled documents', ['compare', '--quiet']],
    ['a bundled document by name', ['show', 'härryda']],
    [
      'ids by label, code and start',
      ['compare', good, '--view', 'teman,mål', '--theme', 'T04,näringsliv', '--kind', 'mål'],
    ],
  ])('%s', async (_, args) => {
    const { status, stderr } = await policy(args)
    expect({ status, stderr: stderr.replace(/^policy: .*blank.*\n/gm, '') }).toEqual({
      status: 0,
      stderr: '',
    })
  })
})

describe('2: could not do it, in one clear sentence', () => {
  test.each<[name: string, args: readonly string[], sentence: RegExp]>([
    [
      'a missing file',
      ['compare', join(folder, 'finns-inte.txt')],
      /finns-inte\.txt: Filen finns inte\. Kontrollera sökvägen\./,
    ],
    ['a misspelt file', ['compare', join(folder, 'skaar.txt')], /Menade du ”skara\.txt”\?/],
    [
      'a folder without documents',
      ['compare', join(folder, 'utan-policyer')],
      /Mappen innehåller inga dokument/,
    ],
    ['a pattern without files', ['compare', join(folder, '*.docx')], /Mönstret träffar inga filer/],
    ['an empty file', ['compare', empty], /Filen innehåller ingen text/],
    ['a blank file', ['compare', blank], /Filen innehåller ingen text/],
    ['a binary file', ['compare', binary], /Filen är en bild, inte text/],
    ['other JSON', ['compare', json], /JSON-filen är ingen analys/],
    ['an empty standard input', ['compare', '-'], /Standard in är tom/],
    ['an unknown command', ['comparee'], /Kommandot ”comparee” finns inte\. Menade du ”compare”\?/],
    [
      'an unknown option',
      ['compare', '--colour', good],
      /Tillvalet ”--colour” finns inte\. Menade du ”--color”\?/,
    ],
    ['an option without its value', ['compare', '--view'], /Tillvalet ”--view” behöver ett värde/],
    [
      'an unknown view',
      ['compare', good, '--view', 'themse'],
      /Vyn ”themse” finns inte\. Menade du ”themes”\?/,
    ],
    [
      'an unknown theme',
      ['compare', good, '--theme', 'bussiness'],
      /Temat ”bussiness” finns inte\. Menade du ”business”\?/,
    ],
    [
      'an unknown section',
      ['show', good, '--section', 'sytfe'],
      /Avsnittet ”sytfe” finns inte\. Menade du ”syfte”\?/i,
    ],
    ['an unknown kind', ['compare', good, '--kind', 'gaol'], /Slaget ”gaol” finns inte\. Menade du ”goal”\?/],
    [
      'an unknown document',
      ['compare', good, '--columns', 'skaraa'],
      /Kolumnen ”skaraa” finns inte\. Menade du ”skara”\?/i,
    ],
    [
      'an unknown column',
      ['extract', good, '--format', 'csv', '--columns', 'lines'],
      /Kolumnen ”lines” finns inte\. Menade du ”line”\?/,
    ],
    ['an unknown format', ['compare', good, '--format', 'xml'], /Formatet ”xml” finns inte/],
    [
      'an ending that says no format',
      ['compare', good, '-o', join(folder, 'ut.xml')],
      /Filändelsen i ”.*ut\.xml” säger inget format/,
    ],
    [
      'a value that is none',
      ['compare', good, '--values', 'procent'],
      /”procent” är inget värde för --values/,
    ],
    ['a day that is none', ['compare', good, '--as-of', '2026-02-30'], /”2026-02-30” är ingen dag/],
    ['a width that is none', ['compare', good, '--width', '12'], /”12” är ingen bredd/],
    [
      'a separator that is none',
      ['compare', good, '--format', 'csv', '--delimiter', 'ab'],
      /”ab” kan inte skilja fält åt/,
    ],
    ['two documents to show', ['show', good, good], /tar färre argument/],
    ['nothing to show', ['show'], /Argumentet ”input” saknas/],
    ['a coding to show', ['show', json], /kodning utan dokumentets text/],
    [
      'a taxonomy that is missing',
      ['compare', good, '--taxonomy', 'finns-inte.yaml'],
      /finns-inte\.yaml: Filen finns inte/,
    ],
    [
      'a taxonomy that is none',
      ['compare', good, '--taxonomy', good],
      /Taxonomin ”.*skara\.txt” går inte att använda/,
    ],
  ])('%s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await policy(args)
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/\bat .*\(|Error:/)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  test('a bad file does not stop the others, and is named again at the end', async () => {
    const { status, stdout, stderr } = await policy(['compare', empty, good, binary])
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    expect(stdout).toContain('Skara')
    expect(stdout).toMatch(/Inte med: .*tom\.txt\..*\n(?:.*\n)*?Inte med: .*bild\.txt\./)
  })

  test('messages follow --lang, not the locale', async () => {
    const english = await policy(['--lang', 'en', 'compare', 'nosuch.txt'])
    expect(english.stderr).toContain('The file does not exist.')
    const swedish = await policy(['compare', 'nosuch.txt'], {
      env: { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    })
    expect(swedish.stderr).toContain('Filen finns inte.')
  })
})
