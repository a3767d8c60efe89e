import type { Notices, Params } from '../types.ts'

const types: Readonly<Record<string, string>> = {
  pdf: 'a PDF file',
  zip: 'a zip file or a Word or ODT document',
  ole: 'an old Word document',
  rtf: 'an RTF file',
  png: 'an image',
  jpeg: 'an image',
  gif: 'an image',
  gzip: 'a compressed file',
}

/** Faults of a YAML file, by the reader's codes. */
const yamlFaults: Readonly<Record<string, string>> = {
  ALIAS: 'an alias leads nowhere or multiplies without end',
  BAD_INDENT: 'the indentation does not fit',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line',
  MISSING_CHAR: 'a character is missing, such as a quote or a bracket',
  DUPLICATE_KEY: 'a key stands twice',
  TAB_AS_INDENT: 'tabs indent it instead of spaces',
  UNEXPECTED_TOKEN: 'the character does not belong there',
  BLOCK_AS_IMPLICIT_KEY: 'a key stands where a value is expected',
}

const megabytes = (bytes: Params[string] | undefined) => `${Math.ceil(Number(bytes) / 1_000_000)} MB`

/** Wordings for what the stages notice and for what they cannot use, by key. */
export const notices: Notices = {
  'error.binary-input': ({ type }) => `The file is ${types[String(type)] ?? 'binary'}, not text.`,
  'error.empty-input': () => 'The file holds no text.',
  'error.input-too-large': ({ bytes, limit }) =>
    `The file is too large (${megabytes(bytes)}; the limit is ${megabytes(limit)}).`,
  'hint.binary-input': () => 'Save the document as text (UTF-8) and give that file.',
  'hint.empty-input': () =>
    'Check that the right file was saved; a scanned page must be turned into text first.',
  'hint.input-too-large': () => 'Divide it into one document per file.',
  'read.damaged-encoding': () => 'Some characters could not be read and show as �.',
  'read.other-language': ({ language }) =>
    `The text does not seem to be Swedish (${language}); do not expect all to be found.`,
  'taxonomy.yaml': ({ code, column }) =>
    `The file is no proper YAML at character ${column}: ${yamlFaults[String(code)] ?? 'something is miswritten'}.`,
  'taxonomy.no-concepts': () => 'The taxonomy has no concepts under “concepts”.',
  'taxonomy.no-scheme-field': ({ field }) => `“scheme” lacks the field “${field}”.`,
  'taxonomy.too-deep': ({ id }) =>
    `“${id}” has narrower concepts of its own; a taxonomy may have two levels.`,
  'taxonomy.unknown-field': ({ id, field }) => `“${id}” has an unknown field “${field}”.`,
  'taxonomy.top-unknown': ({ id }) => `hasTopConcept names “${id}”, which does not exist.`,
  'taxonomy.top-unlisted': ({ id }) => `“${id}” is missing in hasTopConcept.`,
  'taxonomy.not-a-list': ({ id, field }) => `“${field}” of “${id}” must be a list.`,
  'taxonomy.not-yes-or-no': ({ id, field }) => `“${field}” of “${id}” must be true or false.`,
  'taxonomy.bad-tier': ({ id, field }) => `“${field}” of “${id}” has a value that does not exist.`,
  'taxonomy.missing-id': ({ place }) => `A concept lacks an id (${place}).`,
  'taxonomy.bad-id': ({ id }) =>
    `“${id}” is no valid id: lower case letters, digits, hyphens and full stops.`,
  'taxonomy.duplicate-id': ({ id }) => `The id “${id}” is used twice.`,
  'taxonomy.wrong-broader': ({ id, broader, parent }) =>
    `“${id}” says broader: “${broader}”, but stands under “${parent}”.`,
  'taxonomy.missing-label': ({ id }) => `“${id}” lacks a Swedish label.`,
  'taxonomy.duplicate-label': ({ id, label, other }) =>
    `“${id}” has the same label as “${other}”: “${label}”.`,
  'taxonomy.alt-is-label': ({ id, label, other }) =>
    `The altLabel “${label}” of “${id}” is the label of “${other}”.`,
  'taxonomy.self-reference': ({ id, field }) => `“${id}” refers to itself in “${field}”.`,
  'taxonomy.unknown-reference': ({ id, field, target }) =>
    `“${id}” refers in “${field}” to “${target}”, which does not exist.`,
  'taxonomy.related-one-way': ({ id, target }) =>
    `“${id}” is related to “${target}”, but not the other way round.`,
  'taxonomy.unknown-kind': ({ kind }) => `There is no kind “${kind}”.`,
  'taxonomy.empty-list': ({ list }) => `The word list “${list}” is empty.`,
  'taxonomy.no-patterns': ({ id }) => `“${id}” has no patterns and can never be found.`,
  'taxonomy.duplicate-pattern': ({ id, pattern }) => `The pattern “${pattern}” stands twice in “${id}”.`,
  'taxonomy.pattern-empty': ({ id }) => `A pattern of “${id}” is empty.`,
  'taxonomy.pattern-case': ({ id, pattern }) => `The pattern “${pattern}” of “${id}” must be in lower case.`,
  'taxonomy.pattern-edge-gap': ({ id, pattern }) =>
    `The pattern “${pattern}” of “${id}” may not start or end with a gap.`,
  'taxonomy.pattern-double-gap': ({ id, pattern }) =>
    `The pattern “${pattern}” of “${id}” has two gaps in a row.`,
  'taxonomy.pattern-inner-asterisk': ({ id, found }) =>
    `“${found}” of “${id}” has an asterisk inside the word.`,
  'taxonomy.pattern-no-stem': ({ id, found }) => `“${found}” of “${id}” has no word.`,
  'taxonomy.pattern-character': ({ id, found }) =>
    `“${found}” of “${id}” has a character that patterns may not have.`,
  'taxonomy.pattern-unknown-list': ({ id, found }) => `The word list “${found}” of “${id}” does not exist.`,
}
