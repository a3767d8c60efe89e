import type { Messages } from '../types.ts'

/** Words of the command line in English: help, errors, notes. */
export const cli: Messages['cli'] = {
  about:
    'Reads municipal steering documents, counts goals, responsibilities and follow-up, and compares municipalities.',
  help: {
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
      'Global Options:': 'Options of all commands:',
    },
    options: '[options]',
    command: '[command]',
    help: 'show help',
    helpCommand: 'show help on a command',
    version: 'show the version of the program',
    choices: (values) => `one of: ${values}`,
    default: (value) => `by default: ${value}`,
  },
  command: {
    compare: 'compare documents: one column per document',
    extract: 'print the analyses as data',
    show: 'show a document with what was counted',
  },
  argument: {
    inputs: 'files, folders, patterns, or - for standard input',
    input: 'file, bundled document, or - for standard input',
  },
  option: {
    lang: 'language of labels and messages',
    asOf: 'day for age and delay, YYYY-MM-DD or today',
    taxonomy: 'taxonomy of your own (YAML or JSON)',
    quiet: 'no remarks, only errors',
    color: 'colour in the terminal',
    width: 'width in characters instead of the terminal’s',
    format: 'format; else the ending in -o decides',
    output: 'write to a file',
    view: 'what to compare',
    kind: 'kinds of commitment, separated by commas',
    theme: 'themes, separated by commas',
    section: 'sections, separated by commas',
    columns: 'which columns, separated by commas',
    primary: 'count the main aim only',
    values: 'what theme cells show',
    inherited: "without commitments from the municipality's vision",
    layout: 'csv: as the table, or one row per cell',
    delimiter: 'csv: field separator, such as ";" or tab',
    bom: 'csv: byte order mark, by which Excel sees åäö',
    decimal: 'csv: decimal mark; with a comma, semicolons separate fields',
    stdinName: 'name of what is read from standard input',
    why: 'every sentence with the rule that took or left it',
  },
  error: {
    unknownCommand: (name, guess) =>
      `There is no command “${name}”.${guess} Type policy --help to see the commands.`,
    unknownOption: (name, guess) =>
      `There is no option “${name}”.${guess} Type policy --help to see the options.`,
    missingValue: (name) => `The option “${name}” needs a value.`,
    missingArgument: (name) =>
      `The argument “${name}” is missing. Type policy --help to see how the command is used.`,
    excessArguments: 'The command takes fewer arguments. Type policy --help to see how it is used.',
    badOption: (text) => `An option could not be understood: ${text}`,
    badChoice: (option, value, choices, guess) =>
      `“${value}” is no value for ${option}.${guess} Choose from: ${choices}.`,
    guess: (name) => ` Did you mean “${name}”?`,
    unknownView: (value, choices, guess) => `There is no view “${value}”.${guess} Choose from: ${choices}.`,
    unknownTheme: (value, choices, guess) => `There is no theme “${value}”.${guess} Choose from: ${choices}.`,
    unknownSection: (value, choices, guess) =>
      `There is no section “${value}”.${guess} Choose from: ${choices}.`,
    unknownKind: (value, choices, guess) => `There is no kind “${value}”.${guess} Choose from: ${choices}.`,
    unknownColumn: (value, choices, guess) =>
      `There is no column “${value}”.${guess} Choose from: ${choices}.`,
    unknownFormat: (value, choices, guess) =>
      `There is no format “${value}”.${guess} Choose from: ${choices}.`,
    unknownExtension: (file, choices) =>
      `The ending of “${file}” says no format. Give --format, or end the name in one of: ${choices}.`,
    badDate: (value) => `“${value}” is no day. Write it as YYYY-MM-DD, or write today.`,
    badWidth: (value) => `“${value}” is no width. Give a number from 40 to 1000.`,
    badDelimiter: (value) => `“${value}” cannot separate fields. Give a single character, or tab.`,
    noInput: 'No document could be read, so there is nothing to show.',
    oneInput: 'show takes one document at a time. Give a single file.',
    noText: (file) => `“${file}” is a coding without the text of the document. Give the document itself.`,
    outputFolder: (file) => `The folder of “${file}” does not exist. Make it first.`,
    outputIsFolder: (file) => `“${file}” is a folder. Give the name of a file.`,
    outputFailed: (file, reason) => `“${file}” could not be written (${reason}). Nothing was changed.`,
    taxonomy: (file) => `The taxonomy “${file}” cannot be used.`,
    internal: (detail) => `Something went wrong in the program: ${detail}`,
  },
  input: {
    missing: (guess) => `The file does not exist. Check the path.${guess}`,
    emptyFolder: (extensions) => `The folder holds no documents. Put files there that end in ${extensions}.`,
    noMatch: 'The pattern matches no files. Check it, and put it in quotes.',
    notAnalysis: 'The JSON file is no analysis. Give a document, or the output of policy extract.',
    unreadable: (reason) => `The file could not be read (${reason}). Check its permissions.`,
    noStdin: 'Standard input is empty. Send a document in, such as with policy show - < file.txt.',
  },
  note: {
    notRead: (file, reason) => `policy: ${file}: ${reason}`,
    duplicate: (file) => `policy: ${file}: given twice, counted once.`,
    sameContent: (file, other) => `policy: ${file}: same content as ${other}.`,
    notice: (file, line, text) => `policy: ${file}${line === null ? '' : `:${line}`}: ${text}`,
    bundled: 'policy: No files given: showing the five bundled documents.',
  },
  viewNames: {
    overview: ['summary'],
    metadata: ['document data', 'front matter'],
    sections: ['coverage'],
    themes: ['theme'],
    goals: ['goal'],
    responsibilities: ['responsibility', 'roles'],
    'follow-up': ['followup'],
    gaps: ['missing'],
    similarity: ['likeness'],
    all: ['everything'],
  },
}
