import type { Municipality } from '../model/analysis.ts'
import type { Register } from '../model/context.ts'
import { findMunicipalityInFileName } from './file-name.ts'
import { createFinder, type NameForm } from './find.ts'
import municipalityRows from './kommuner.csv'
import countyRows from './lan.csv'
import { municipalityAliases, regionAliases, regionNames, wordlikeNames } from './names.ts'

const municipalities: readonly Municipality[] = municipalityRows.rows.map((row) => ({
  name: row.municipality_name_short!,
  code: row.municipality_code!,
  kind: 'kommun',
  county: row.county_code!,
}))

const regions: readonly Municipality[] = countyRows.rows.map((row) => ({
  name: regionNames[row.county_code!]!,
  code: row.county_code!,
  kind: 'region',
  county: row.county_code!,
}))

/** The 290 municipalities and 21 regions; a region's name is the one it uses ("Region Dalarna"). */
export const register: Register = {
  entries: [...municipalities, ...regions].sort((a, b) => (a.code < b.code ? -1 : 1)),
  findInFileName: (file) => findMunicipalityInFileName(file, municipalities),
  find: createFinder([...municipalities.flatMap(formsOfMunicipality), ...regions.flatMap(formsOfRegion)]),
}

function formsOfMunicipality(municipality: Municipality): NameForm[] {
  const { name, code } = municipality
  const wordlike = wordlikeNames.includes(name)
  const aliases = (municipalityAliases[code] ?? []).map((alias) => ({
    alias,
    full: alias.startsWith('Region '),
  }))
  return [{ alias: name, full: false }, ...aliases].flatMap(({ alias, full }) =>
    inflect(alias).map((form) => ({ words: splitName(form), municipality, wordlike, full })),
  )
}

/** Gotland has no forms of its own as a region: there the municipality carries the name. */
function formsOfRegion(municipality: Municipality): NameForm[] {
  const { code, name } = municipality
  if (code === '09') return []
  const county = countyRows.rows.find((row) => row.county_code === code)!
  const names = [
    name,
    ...(regionAliases[code] ?? []),
    `${county.county_name} landsting`.replace(/ län /, ' läns '),
    `Landstinget ${county.county_name_short}`,
    `Landstinget i ${county.county_name_short}`,
  ]
  return names.flatMap((each) =>
    inflect(each).map((form) => ({ words: splitName(form), municipality, wordlike: false, full: true })),
  )
}

/** The name and its genitive ("Borås" is both). */
function inflect(name: string): string[] {
  return /[sz]$/.test(name) ? [name] : [name, `${name}s`]
}

function splitName(name: string): string[] {
  return name.toLowerCase().split(' ')
}
