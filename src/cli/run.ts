import type { Messages } from '../messages/types.ts'
import type { CommandSpec } from './declarations.ts'
import { checkChoices, readDay, readWidth } from './options.ts'
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
  const options = checkChoices(raw, spec, messages)
  const quiet = options.quiet === true
  const toFile = typeof options.output === 'string'
  const session: Session = {
    language: options.lang === 'en' ? 'en' : 'sv',
    messages,
    width: readWidth(options.width, width, messages),
    color: !toFile && wantsColor(String(options.color), process.stdout, process.env),
    quiet,
    asOf: readDay(options.asOf, () => new Date(), messages),
    taxonomy: typeof options.taxonomy === 'string' ? options.taxonomy : null,
    note: (text) => {
      if (!quiet) writeError(text)
    },
    fail: writeError,
  }
  const command = await spec.load()
  return command.run(inputs, options, session)
}
