import type { Messages } from '../messages/types.ts'
import { chooseOne } from './choose.ts'
import { type CommandSpec, globalOptions } from './declarations.ts'
import { UsageError } from './errors.ts'
import { readDay, readWidth } from './options.ts'
import type { ExitStatus, RawOptions, Session } from './session.ts'
import { wantsColor } from './terminal.ts'

/** What main knows and a command needs. */
export interface Surroundings {
  readonly messages: Messages
  /** Columns of the terminal. */
  readonly width: number
  readonly writeError: (text: string) => void
}

/** Checks the options that all commands share, and runs one. Throws UsageError. */
export async function runCommand(
  spec: CommandSpec,
  inputs: readonly string[],
  raw: RawOptions,
  { messages, width, writeError }: Surroundings,
): Promise<ExitStatus> {
  checkEmpty(raw, spec, messages)
  const options = checkChoices(raw, spec, messages)
  const quiet = options.quiet === true
  const output = typeof options.output === 'string' && options.output !== '-' ? options.output : null
  const session: Session = {
    language: options.lang === 'en' ? 'en' : 'sv',
    messages,
    width: readWidth(options.width, width, messages),
    color: output === null && wantsColor(String(options.color), process.stdout, process.env),
    quiet,
    asOf: readDay(options.asOf, () => new Date(), messages),
    output,
    taxonomy: typeof options.taxonomy === 'string' ? options.taxonomy : null,
    note: (text) => {
      if (!quiet) writeError(text)
    },
    fail: writeError,
  }
  const command = await spec.load()
  return command.run(inputs, { ...options, output: output ?? undefined }, session)
}

/** An option given without anything in its value, "" or "," in a list, was not meant. Throws UsageError. */
function checkEmpty(options: RawOptions, spec: CommandSpec, { cli }: Messages): void {
  for (const { flags, list } of [...globalOptions, ...spec.options]) {
    const [name, key] = namesOf(flags)
    const given = options[key]
    if (typeof given !== 'string') continue
    if (given === '' || (list && /^[\s,]*$/.test(given))) throw new UsageError(cli.error.missingValue(name))
  }
}

/** An option's long name as typed, "--stdin-name", and as commander keeps it, "stdinName". */
function namesOf(flags: string): readonly [name: string, key: string] {
  const name = /--([a-z-]+)/.exec(flags)![1]!
  return [`--${name}`, name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())]
}

/** Checks every option that takes one of a few values, and fills in defaults. Throws UsageError. */
function checkChoices(options: RawOptions, spec: CommandSpec, { cli }: Messages): RawOptions {
  const checked: Record<string, string | boolean | undefined> = { ...options }
  for (const { flags, choices, default: value } of [...globalOptions, ...spec.options]) {
    if (choices === undefined) continue
    const [name, key] = namesOf(flags)
    const given = options[key] ?? value
    if (typeof given !== 'string') continue
    const chosen = chooseExactly(given, choices)
    if (!chosen.found) {
      const guess = chosen.guess === null ? '' : cli.error.guess(chosen.guess)
      throw new UsageError(cli.error.badChoice(name, given, choices.join(', '), guess))
    }
    checked[key] = chosen.id
  }
  return checked
}

/** Signs such as "," and "." fold to nothing, so they are compared as they are. */
function chooseExactly(value: string, choices: readonly string[]): ReturnType<typeof chooseOne> {
  if (choices.includes(value)) return { found: true, id: value }
  return chooseOne(
    value,
    choices.map((id) => ({ id, names: [] })),
  )
}
