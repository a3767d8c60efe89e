import { Command, type CommanderError, Option } from 'commander'
import type { Messages } from '../messages/types.ts'
import { tool } from '../model/tool.ts'
import { type CommandSpec, commands, globalOptions, type OptionSpec } from './declarations.ts'
import { UsageError } from './errors.ts'
import type { RawOptions } from './session.ts'

/** Runs a command; given by main, so that the program itself never touches the terminal. */
export type Runner = (spec: CommandSpec, inputs: readonly string[], options: RawOptions) => Promise<void>

/** Builds the command line from the declarations. */
export function createProgram(
  messages: Messages,
  helpWidth: number,
  write: (text: string) => void,
  run: Runner,
): Command {
  const { cli } = messages
  const program = new Command(tool.name)
  program
    .description(cli.about)
    .usage(`${cli.help.options} ${cli.help.command}`)
    .version(tool.version, '-V, --version', cli.help.version)
    .helpOption('-h, --help', cli.help.help)
    .helpCommand(`help ${cli.help.command}`, cli.help.helpCommand)
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => helpWidth,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) =>
        title in cli.help.titles ? cli.help.titles[title as keyof typeof cli.help.titles] : title,
    })
  for (const spec of globalOptions) program.addOption(createOption(spec, messages))
  for (const spec of commands) {
    const command = program
      .command(spec.name)
      .description(cli.command[spec.name])
      .helpOption('-h, --help', cli.help.help)
    command.usage(`${cli.help.options} ${spec.argument.syntax}`)
    command.argument(spec.argument.syntax, cli.argument[spec.argument.text])
    for (const option of spec.options) command.addOption(createOption(option, messages))
    command.action(async (inputs: string | string[]) => {
      await run(spec, typeof inputs === 'string' ? [inputs] : inputs, command.optsWithGlobals<RawOptions>())
    })
  }
  return program
}

/** Choices and defaults are said in the description, because commander says them in English. */
function createOption(
  { flags, text, choices, hints, default: value }: OptionSpec,
  { cli }: Messages,
): Option {
  const shown = choices ?? hints
  const details = [
    ...(shown === undefined ? [] : [cli.help.choices(shown.join(', '))]),
    ...(value === undefined ? [] : [cli.help.default(value)]),
  ]
  return new Option(
    flags,
    details.length === 0 ? cli.option[text] : `${cli.option[text]} (${details.join('; ')})`,
  )
}

/** Commander's own complaints in the user's language; help and version are no complaints. */
export function explainCommanderError(error: CommanderError, { cli }: Messages): UsageError | null {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const quoted = /--[a-z-]+/.exec(named)?.[0] ?? named
  const near = /Did you mean (?:one of )?([^?,]+)/.exec(error.message)?.[1]
  const guess = near === undefined ? '' : cli.error.guess(near)
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.version':
      return null
    case 'commander.unknownCommand':
      return new UsageError(cli.error.unknownCommand(quoted, guess))
    case 'commander.unknownOption':
      return new UsageError(cli.error.unknownOption(quoted, guess))
    case 'commander.optionMissingArgument':
      return new UsageError(cli.error.missingValue(quoted))
    case 'commander.missingArgument':
      return new UsageError(cli.error.missingArgument(quoted))
    case 'commander.excessArguments':
      return new UsageError(cli.error.excessArguments)
    default:
      return new UsageError(cli.error.badOption(error.message))
  }
}
