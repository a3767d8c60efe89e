import { CommanderError } from 'commander'
import { loadMessages } from '../messages/index.ts'
import type { Messages } from '../messages/types.ts'
import type { CommandSpec } from './declarations.ts'
import { isClosedPipe, reasonOf, UsageError } from './errors.ts'
import { createProgram, explainCommanderError } from './program.ts'
import type { RawOptions } from './session.ts'
import { findLanguage, terminalWidth } from './terminal.ts'

/** Widest help that is comfortable to read. */
const widestHelp = 100

await main(process.argv.slice(2))

/** Runs the command line; sets the exit status, never ends the process itself. */
async function main(args: readonly string[]): Promise<void> {
  quietClosedPipes()
  const messages = await loadMessages(findLanguage(args))
  const width = terminalWidth(process.stdout, process.stderr, process.env)
  const write = (text: string) => void process.stdout.write(text)
  // What a command needs is loaded when one is run: help and mistakes in the call cost nothing more.
  const run = async (spec: CommandSpec, inputs: readonly string[], options: RawOptions) => {
    const { setFlagsFromString } = await import('node:v8')
    // A run over a few pages ends before the optimising compiler's work pays; over hundreds it still sets in.
    setFlagsFromString('--interrupt-budget=600000')
    const { runCommand } = await import('./run.ts')
    process.exitCode = await runCommand(spec, inputs, options, { messages, width, writeError })
  }
  const program = createProgram(messages, Math.min(width, widestHelp), write, run)
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (cause) {
    // No command at all: the help is the answer.
    if (cause instanceof CommanderError && cause.code === 'commander.help') program.outputHelp()
    else report(cause, messages)
  }
}

/** Says what went wrong in one line, and sets status 2. */
function report(cause: unknown, messages: Messages): void {
  const failure = cause instanceof CommanderError ? explainCommanderError(cause, messages) : cause
  if (failure === null || isClosedPipe(failure)) return
  process.exitCode = 2
  if (failure instanceof UsageError) {
    writeError(`policy: ${failure.message}`)
    return
  }
  const detail = failure instanceof Error && process.env.POLICY_DEBUG ? failure.stack : reasonOf(failure)
  writeError(`policy: ${messages.cli.error.internal(detail ?? '')}`)
}

function writeError(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** A reader that stops reading ("| head") ends the program quietly and well. */
function quietClosedPipes(): void {
  process.stdout.on('error', (cause) => {
    if (isClosedPipe(cause)) process.exit(0)
    process.exitCode = 2
  })
  process.stderr.on('error', () => {})
}
