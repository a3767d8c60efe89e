// The pages of docs/ that are made from the code: commands, findings, vocabulary and the fields of an analysis.
import { buildAnalysisSchema } from './schema.mjs'
import { loadSource } from './source.mjs'

const generated = '<!-- Made from the code by `npm run docs`; do not edit. -->'

const source = `
export { commands, globalOptions } from './src/cli/declarations.ts'
export { findingRules } from './src/compare/findings/rules.ts'
export { en } from './src/messages/en.ts'
export { sv } from './src/messages/sv.ts'
export { extractColumns } from './src/render/extract.ts'
export { recordColumns } from './src/render/records.ts'
export * as enums from './src/model/enums.ts'
export { metadataFields } from './src/model/analysis.ts'
export { loadInternationalTaxonomy } from './src/taxonomy/load.ts'
`

/** Path and text of each page, not yet formatted. */
export async function buildPages(root) {
  const code = await loadSource(root, source)
  return [
    ['docs/commands.md', commandsPage(code)],
    ['docs/findings.md', findingsPage(code)],
    ['docs/vocabulary.md', vocabularyPage(code)],
    ['docs/analysis.md', analysisPage(buildAnalysisSchema(root))],
  ]
}

/** What a declaration cannot say about a command: when to use it. */
const usage = {
  compare: `Without inputs it compares the five bundled documents. The table is for the terminal; \`csv\`, \`tsv\`, \`json\` and \`ndjson\` hold every cell with its lines and unit ids, \`md\` is for reports.`,
  extract: `\`json\` and \`ndjson\` hold whole analyses, as [analysis.md](analysis.md) describes them; \`csv\` and \`tsv\` hold one row per coded unit. What \`extract\` prints can be an input of \`compare\`.`,
  show: `Shows the document with what was counted marked in its text, under its sections. With \`--why\`, every sentence with the decision, the rule of the [codebook](codebook.md) and the reason.`,
}

function commandsPage({ commands, globalOptions, en, extractColumns, recordColumns }) {
  const section = ({ name, argument, options }) => [
    `## policy ${name}`,
    sentence(en.cli.command[name]),
    ...(usage[name] === undefined ? [] : [usage[name]]),
    `\`policy ${name} [options] ${argument.syntax}\`: ${en.cli.argument[argument.text]}.`,
    optionTable(options, en),
  ]
  return join(
    '# Commands',
    generated,
    'Ids of views, kinds, sections and themes can be given as id, Swedish label or English label, in any case and with or without diacritics: `mal` = `mål` = `goals`. [vocabulary.md](vocabulary.md) lists them.',
    ...commands.flatMap(section),
    '## policy help',
    '`policy help [command]` and `--help` (`-h`) print this in the terminal, `--version` (`-V`) the version.',
    '## Options of all commands',
    optionTable(globalOptions, en),
    '## Inputs',
    'Files, folders (searched with their sub-folders, hidden files left out), patterns in quotes, `-` for standard input, and the names of the bundled documents. A JSON or NDJSON file is taken as analyses already made.',
    '## Output',
    'The result goes to standard output or to the file of `-o`, everything else to standard error. The format is that of `--format`, else the one that the ending of the file says. No output depends on the clock, the locale or the folder; colour is used only in a terminal, and `NO_COLOR` is obeyed.',
    '## Exit status',
    table(
      ['Status', 'Meaning'],
      [
        ['0', 'Done. A closed pipe (`policy compare | head`) counts as done.'],
        ...(commands.some(({ name }) => name === 'check')
          ? [['1', '`check` found something at or above `--fail-on`.']]
          : []),
        [
          '2',
          'Something could not be done: a bad option, a missing or unreadable file, a file without text. The other files are still read.',
        ],
      ],
    ),
    '## Columns of `compare --layout long` and of its ndjson',
    list(recordColumns),
    '## Columns of `extract --format csv`',
    list(extractColumns),
  )
}

function optionTable(options, en) {
  const row = ({ flags, text, choices, hints, default: value }) => [
    `\`${flags}\``,
    en.cli.option[text],
    (choices ?? hints ?? []).map((each) => `\`${each}\``).join(' '),
    value === undefined ? '' : `\`${value}\``,
  ]
  return table(['Option', 'Meaning', 'Values', 'Default'], options.map(row))
}

function findingsPage({ findingRules }) {
  return join(
    '# Findings of the overview',
    generated,
    'Each sentence that opens `policy compare` follows from one rule. In JSON, `views[].findings[]` holds the rule, its figures and the sentence.',
    table(
      ['Rule', 'Said when'],
      Object.entries(findingRules).map(([rule, when]) => [`\`${rule}\``, when]),
    ),
  )
}

/** Constants of the model and the labels that belong to them. */
const vocabularies = [
  ['Section types', 'sectionTypes', 'section', 'Codebook §5.1.'],
  ['Kinds of commitment', 'kinds', 'kind', 'Codebook §6.1.'],
  ['Modality', 'modalities', 'modality', 'Codebook §6.4.'],
  ['Actor types', 'actorTypes', 'actor', 'Codebook §8.'],
  ['Functions of a duty', 'dutyFunctions', 'function', 'Codebook §8.'],
  ['Objects of a duty', 'dutyObjects', 'object', 'Codebook §8.'],
  ['Types of follow-up', 'followUpTypes', 'followUpType', 'Codebook §9.'],
  ['Beneficiaries', 'beneficiaries', 'beneficiary', 'Codebook §6.5.'],
  ['Document types', 'docTypes', 'docType', 'Codebook §1.'],
  ['Kinds of reference', 'referenceKinds', 'reference', 'Codebook §11c.'],
  ['Types of partner', 'partnerTypes', 'partner', 'Codebook §11c.'],
]

function vocabularyPage({ enums, metadataFields, sv, en, loadInternationalTaxonomy }) {
  const labelled = (ids, key) => ids.map((id) => [`\`${id}\``, sv.labels[key][id], en.labels[key][id]])
  const head = ['Id', 'Swedish', 'English']
  const { concepts, version } = loadInternationalTaxonomy()
  const themes = concepts.map(({ id, notation, prefLabel }) => [
    notation ?? '',
    `\`${id}\``,
    prefLabel.sv,
    prefLabel.en,
  ])
  return join(
    '# Vocabulary',
    generated,
    'Every id that the output uses, with its labels. The [codebook](codebook.md) defines them.',
    ...vocabularies.flatMap(([title, constant, key, where]) => [
      `## ${title}`,
      where,
      table(head, labelled(enums[constant], key)),
    ]),
    '## Fields of the document head',
    'Codebook §4.',
    table(head, labelled(metadataFields, 'field')),
    '## Themes',
    `Codebook §7. Taxonomy of international work, version ${version}; a code in the first column marks a top concept, and the concepts below it follow.`,
    table(['Code', ...head], themes),
  )
}

function analysisPage({ description, properties, required, $defs }) {
  const types = [
    ['PolicyAnalysis', { properties, required }],
    ...Object.entries($defs).filter(([, each]) => each.properties !== undefined),
  ]
  return join(
    '# An analysis, field by field',
    generated,
    description,
    'The schemas are [policy-analysis-1.schema.json](../schemas/policy-analysis-1.schema.json) for what the program prints and [policy-coding-1.schema.json](../schemas/policy-coding-1.schema.json) for what a coder writes, who leaves out what only a program knows (spans, rules, confidence) and may add notes. `extract --format json` prints one object for one document and an array for several, `ndjson` one per line.',
    ...types.flatMap(([name, { description: about, properties: fields, required: needed }]) => [
      `## ${name}`,
      ...(about === undefined ? [] : [about]),
      table(
        ['Field', 'Type', 'Meaning'],
        Object.entries(fields).map(([field, schema]) => [
          `\`${field}\`${needed.includes(field) ? '' : ' (optional)'}`,
          typeOf(schema),
          (schema.description ?? '').replaceAll('|', '\\|'),
        ]),
      ),
    ]),
  )
}

/** A schema in words: "string or null", "list of Section". */
function typeOf(schema) {
  if (schema.$ref !== undefined) return `\`${schema.$ref.split('/').at(-1)}\``
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ')
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(' or ')
  if (Array.isArray(schema.type)) return schema.type.join(' or ')
  if (schema.items !== undefined) return `list of ${typeOf(schema.items)}`
  if (schema.properties !== undefined) return `{ ${Object.keys(schema.properties).join(', ')} }`
  return schema.type
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function list(ids) {
  return ids.map((id) => `\`${id}\``).join(', ')
}

function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function join(...parts) {
  return `${parts.join('\n\n')}\n`
}
