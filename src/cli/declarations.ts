import type { Messages } from '../messages/types.ts'
import { valueKinds, viewIds } from '../model/comparison.ts'
import { compareFormats, extractFormats, showFormats } from './formats.ts'
import type { CommandModule } from './session.ts'

type OptionText = keyof Messages['cli']['option']

/** One option: help, completion and reference pages are made from this. */
export interface OptionSpec {
  /** As commander reads it: "-o, --output <file>". */
  readonly flags: string
  readonly text: OptionText
  /** Values that it takes, for help and for checking; absent where any text will do. */
  readonly choices?: readonly string[]
  /** Value without the option. */
  readonly default?: string
  /** Shown in help although the value is checked elsewhere. */
  readonly hints?: readonly string[]
  /** Takes several values, separated by commas. */
  readonly list?: true
}

/** One command. Its module is loaded when the command is run, so that help costs nothing. */
export interface CommandSpec {
  readonly name: keyof Messages['cli']['command']
  readonly argument: { readonly syntax: string; readonly text: keyof Messages['cli']['argument'] }
  readonly options: readonly OptionSpec[]
  readonly load: () => Promise<CommandModule>
}

/** Options that every command takes. */
export const globalOptions: readonly OptionSpec[] = [
  { flags: '--lang <language>', text: 'lang', choices: ['sv', 'en'], default: 'sv' },
  { flags: '--as-of <day>', text: 'asOf' },
  { flags: '--taxonomy <file>', text: 'taxonomy' },
  { flags: '--color <when>', text: 'color', choices: ['auto', 'always', 'never'], default: 'auto' },
  { flags: '--width <columns>', text: 'width' },
  { flags: '-q, --quiet', text: 'quiet' },
]

const output: OptionSpec = { flags: '-o, --output <file>', text: 'output' }
const stdinName: OptionSpec = { flags: '--stdin-name <name>', text: 'stdinName' }
const csvOptions: readonly OptionSpec[] = [
  { flags: '--delimiter <character>', text: 'delimiter' },
  { flags: '--bom', text: 'bom' },
  { flags: '--decimal <mark>', text: 'decimal', choices: ['.', ','], default: '.' },
]

export const commands: readonly CommandSpec[] = [
  {
    name: 'compare',
    argument: { syntax: '[inputs...]', text: 'inputs' },
    options: [
      { flags: '--view <views>', text: 'view', hints: [...viewIds, 'all'], default: 'overview', list: true },
      { flags: '-f, --format <format>', text: 'format', hints: compareFormats, default: 'table' },
      output,
      {
        flags: '--kind <kinds>',
        text: 'kind',
        hints: ['goal', 'activity', 'priority', 'principle', 'all'],
        list: true,
      },
      { flags: '--theme <themes>', text: 'theme', list: true },
      { flags: '--columns <documents>', text: 'columns', list: true },
      { flags: '--primary', text: 'primary' },
      { flags: '--values <values>', text: 'values', choices: valueKinds, default: 'count' },
      { flags: '--no-inherited', text: 'inherited' },
      { flags: '--layout <layout>', text: 'layout', choices: ['wide', 'long'], default: 'wide' },
      ...csvOptions,
      stdinName,
    ],
    load: () => import('./commands/compare.ts'),
  },
  {
    name: 'extract',
    argument: { syntax: '[inputs...]', text: 'inputs' },
    options: [
      { flags: '-f, --format <format>', text: 'format', hints: extractFormats, default: 'json' },
      output,
      { flags: '--columns <columns>', text: 'columns', list: true },
      ...csvOptions,
      stdinName,
    ],
    load: () => import('./commands/extract.ts'),
  },
  {
    name: 'show',
    argument: { syntax: '<input>', text: 'input' },
    options: [
      { flags: '--why', text: 'why' },
      { flags: '--theme <themes>', text: 'theme', list: true },
      { flags: '--section <sections>', text: 'section', list: true },
      { flags: '--kind <kinds>', text: 'kind', list: true },
      { flags: '-f, --format <format>', text: 'format', hints: showFormats, default: 'table' },
      output,
      stdinName,
    ],
    load: () => import('./commands/show.ts'),
  },
]
