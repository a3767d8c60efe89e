import type { Notices, Params } from '../types.ts'

const types: Readonly<Record<string, string>> = {
  pdf: 'en PDF-fil',
  zip: 'en zip-fil eller ett Word- eller ODT-dokument',
  ole: 'ett äldre Word-dokument',
  rtf: 'en RTF-fil',
  png: 'en bild',
  jpeg: 'en bild',
  gif: 'en bild',
  gzip: 'en komprimerad fil',
}

/** Faults of a YAML file, by the reader's codes. */
const yamlFaults: Readonly<Record<string, string>> = {
  ALIAS: 'ett alias leder ingenstans eller mångfaldigas',
  BAD_INDENT: 'indraget stämmer inte',
  MULTILINE_IMPLICIT_KEY: 'en nyckel får inte gå över flera rader',
  MISSING_CHAR: 'ett tecken saknas, till exempel ett citattecken eller en hakparentes',
  DUPLICATE_KEY: 'en nyckel står två gånger',
  TAB_AS_INDENT: 'indraget är tabbar i stället för blanksteg',
  UNEXPECTED_TOKEN: 'tecknet hör inte hit',
  BLOCK_AS_IMPLICIT_KEY: 'en nyckel står där ett värde väntas',
}

const megabytes = (bytes: Params[string] | undefined) => `${Math.ceil(Number(bytes) / 1_000_000)} MB`

/** Wordings for what the stages notice and for what they cannot use, by key. */
export const notices: Notices = {
  'error.binary-input': ({ type }) => `Filen är ${types[String(type)] ?? 'binär'}, inte text.`,
  'error.empty-input': () => 'Filen innehåller ingen text.',
  'error.input-too-large': ({ bytes, limit }) =>
    `Filen är för stor (${megabytes(bytes)}; gränsen är ${megabytes(limit)}).`,
  'hint.binary-input': () => 'Spara dokumentet som text (UTF-8) och ange den filen.',
  'hint.empty-input': () => 'Kontrollera att rätt fil sparats; en skannad sida måste tolkas till text först.',
  'hint.input-too-large': () => 'Dela den i ett dokument per fil.',
  'read.damaged-encoding': () => 'Några tecken gick inte att tolka och visas som �.',
  'read.other-language': ({ language }) =>
    `Texten verkar inte vara på svenska (${language}); räkna inte med att allt hittas.`,
  'taxonomy.yaml': ({ code, column }) =>
    `Filen är inte riktig YAML vid tecken ${column}: ${yamlFaults[String(code)] ?? 'något är felskrivet'}.`,
  'taxonomy.no-concepts': () => 'Taxonomin har inga begrepp under ”concepts”.',
  'taxonomy.no-scheme-field': ({ field }) => `”scheme” saknar fältet ”${field}”.`,
  'taxonomy.too-deep': ({ id }) => `”${id}” har egna underbegrepp; taxonomin får ha två nivåer.`,
  'taxonomy.unknown-field': ({ id, field }) => `”${id}” har ett okänt fält ”${field}”.`,
  'taxonomy.top-unknown': ({ id }) => `hasTopConcept nämner ”${id}”, som inte finns.`,
  'taxonomy.top-unlisted': ({ id }) => `”${id}” saknas i hasTopConcept.`,
  'taxonomy.not-a-list': ({ id, field }) => `”${field}” i ”${id}” ska vara en lista.`,
  'taxonomy.not-yes-or-no': ({ id, field }) => `”${field}” i ”${id}” ska vara true eller false.`,
  'taxonomy.bad-tier': ({ id, field }) => `”${field}” i ”${id}” har ett värde som inte finns.`,
  'taxonomy.missing-id': ({ place }) => `Ett begrepp saknar id (${place}).`,
  'taxonomy.bad-id': ({ id }) =>
    `”${id}” är inget giltigt id: små bokstäver, siffror, bindestreck och punkt.`,
  'taxonomy.duplicate-id': ({ id }) => `Id ”${id}” används två gånger.`,
  'taxonomy.wrong-broader': ({ id, broader, parent }) =>
    `”${id}” säger broader: ”${broader}”, men står under ”${parent}”.`,
  'taxonomy.missing-label': ({ id }) => `”${id}” saknar svensk etikett.`,
  'taxonomy.duplicate-label': ({ id, label, other }) =>
    `”${id}” har samma etikett som ”${other}”: ”${label}”.`,
  'taxonomy.alt-is-label': ({ id, label, other }) =>
    `altLabel ”${label}” i ”${id}” är etikett för ”${other}”.`,
  'taxonomy.self-reference': ({ id, field }) => `”${id}” hänvisar till sig självt i ”${field}”.`,
  'taxonomy.unknown-reference': ({ id, field, target }) =>
    `”${id}” hänvisar i ”${field}” till ”${target}”, som inte finns.`,
  'taxonomy.related-one-way': ({ id, target }) => `”${id}” är relaterat till ”${target}”, men inte tvärtom.`,
  'taxonomy.unknown-kind': ({ kind }) => `Slaget ”${kind}” finns inte.`,
  'taxonomy.empty-list': ({ list }) => `Ordlistan ”${list}” är tom.`,
  'taxonomy.no-patterns': ({ id }) => `”${id}” har inga mönster och kan aldrig hittas.`,
  'taxonomy.duplicate-pattern': ({ id, pattern }) => `Mönstret ”${pattern}” står två gånger i ”${id}”.`,
  'taxonomy.pattern-empty': ({ id }) => `Ett mönster i ”${id}” är tomt.`,
  'taxonomy.pattern-case': ({ id, pattern }) => `Mönstret ”${pattern}” i ”${id}” ska ha små bokstäver.`,
  'taxonomy.pattern-edge-gap': ({ id, pattern }) =>
    `Mönstret ”${pattern}” i ”${id}” får inte börja eller sluta med en lucka.`,
  'taxonomy.pattern-double-gap': ({ id, pattern }) => `Mönstret ”${pattern}” i ”${id}” har två luckor i rad.`,
  'taxonomy.pattern-inner-asterisk': ({ id, found }) => `”${found}” i ”${id}” har en asterisk inuti ordet.`,
  'taxonomy.pattern-no-stem': ({ id, found }) => `”${found}” i ”${id}” saknar ord.`,
  'taxonomy.pattern-character': ({ id, found }) =>
    `”${found}” i ”${id}” har ett tecken som mönster inte får ha.`,
  'taxonomy.pattern-unknown-list': ({ id, found }) => `Ordlistan ”${found}” i ”${id}” finns inte.`,
}
