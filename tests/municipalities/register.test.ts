import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { register } from '../../src/municipalities/index.ts'
import { municipalityAliases, regionNames, wordlikeNames } from '../../src/municipalities/names.ts'

const folder = new URL('../../src/municipalities/', import.meta.url)
function readRows(file: string): string[][] {
  const text = readFileSync(new URL(file, folder), 'utf8').trim()
  return text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
}

describe('register', () => {
  it('holds the 290 municipalities of the file, and 21 regions', () => {
    const rows = readRows('kommuner.csv')
    const municipalities = register.entries.filter(({ kind }) => kind === 'kommun')
    expect(municipalities).toHaveLength(290)
    expect(municipalities.map(({ code, name, county }) => [code, name, county])).toEqual(
      rows.map(([code, , short, county]) => [code, short, county]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
    )
    const regions = register.entries.filter(({ kind }) => kind === 'region')
    expect(regions.map(({ code }) => code)).toEqual(readRows('lan.csv').map(([code]) => code))
    expect(regions.map(({ name }) => name)).toEqual(Object.values(regionNames).sort(byCounty))
  })

  it('has unique codes in order, and lists that speak of entries', () => {
    const codes = register.entries.map(({ code }) => code)
    expect(new Set(codes).size).toBe(311)
    expect(codes).toEqual([...codes].sort())
    const names = register.entries.map(({ name }) => name)
    for (const name of wordlikeNames) expect(names).toContain(name)
    for (const code of Object.keys(municipalityAliases)) expect(codes).toContain(code)
  })

  it('finds every municipality by its official name, and by its short name alone on a line', () => {
    for (const [code, long, short] of readRows('kommuner.csv')) {
      expect(register.find(`Policy för ${long!}.`).map(({ municipality }) => municipality.code)).toEqual([
        code,
      ])
      expect(register.find(short!).map(({ municipality }) => municipality.code)).toEqual([code])
      expect(
        register.find(`${short!} kommun`.toUpperCase()).map(({ municipality }) => municipality.code),
      ).toEqual([code])
    }
  })

  it('finds every region by its name', () => {
    for (const { name, kind, code } of register.entries.filter(
      (each) => each.kind === 'region' && each.code !== '09',
    ))
      expect(
        register
          .find(`Internationell strategi för ${name}`)
          .map((each) => [each.municipality.code, each.municipality.kind]),
      ).toEqual([[code, kind]])
  })

  const cases: readonly (readonly [
    string,
    readonly (readonly [name: string, words: string, full: boolean])[],
  ])[] = [
    ['Härjedalens kommun vill delta', [['Härjedalen', 'Härjedalens kommun', true]]],
    ['Stockholms stad', [['Stockholm', 'Stockholms stad', true]]],
    ['Göteborgs Stad', [['Göteborg', 'Göteborgs Stad', true]]],
    ['Borås Stads miljöprogram', [['Borås', 'Borås Stads', true]]],
    ['FALKENBERG', [['Falkenberg', 'FALKENBERG', false]]],
    ['VÄNERSBORGS KOMMUN', [['Vänersborg', 'VÄNERSBORGS KOMMUN', true]]],
    ['etableringar till Falkenberg', [['Falkenberg', 'Falkenberg', false]]],
    ['Region Gotland', [['Gotland', 'Region Gotland', true]]],
    ['Region Jämtland Härjedalen', [['Region Jämtland Härjedalen', 'Region Jämtland Härjedalen', true]]],
    ['Västra Götalandsregionens', [['Västra Götalandsregionen', 'Västra Götalandsregionens', true]]],
    ['Västerbottens läns landsting', [['Region Västerbotten', 'Västerbottens läns landsting', true]]],
    ['Kommun: Ale', [['Ale', 'Ale', true]]],
    ['i Marks kommun', [['Mark', 'Marks kommun', true]]],
    ['skolorna i Vara', [['Vara', 'Vara', false]]],
    [
      'mellan Lilla Edet och Ale kommuner',
      [
        ['Lilla Edet', 'Lilla Edet', false],
        ['Ale', 'Ale kommuner', true],
      ],
    ],
    // Words, counties, universities.
    ['Vara delaktig är viktigt', []],
    ['Mark och vatten', []],
    ['PROGRAM FÖR MARK OCH VATTEN', []],
    ['vara i lund', []],
    ['Uppsala län', []],
    ['Örebro läns museum', []],
    ['Stockholms universitet', []],
    ['Kommunens mål', []],
  ]
  for (const [text, expected] of cases)
    it(text, () =>
      expect(
        register
          .find(text)
          .map(({ municipality, start, end, full }) => [municipality.name, text.slice(start, end), full]),
      ).toEqual(expected),
    )

  it('reads the municipality from a file name', () => {
    const names = [
      'int-01-tranas.txt',
      'policy_vanersborgs_kommun.pdf',
      'Östra Göinge internationell policy.docx',
      'mark.txt',
      'policy-mark.txt',
      'habo.txt',
      'strategi.pdf',
      'upplands-vasby-policy.md',
    ]
    expect(names.map((name) => register.findInFileName(name)?.name ?? null)).toEqual([
      'Tranås',
      'Vänersborg',
      'Östra Göinge',
      'Mark',
      null,
      null,
      null,
      'Upplands Väsby',
    ])
  })
})

function byCounty(a: string, b: string): number {
  const code = (name: string) => Object.entries(regionNames).find(([, each]) => each === name)![0]
  return code(a) < code(b) ? -1 : 1
}
