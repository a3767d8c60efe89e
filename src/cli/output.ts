import { randomBytes } from 'node:crypto'
import { existsSync, lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { chooseOne } from './choose.ts'
import { isClosedPipe, reasonOf, UsageError } from './errors.ts'
import type { RawOptions, Session } from './session.ts'

/** Endings of file names by format; the first is the usual one. */
const extensions = {
  table: ['.txt'],
  csv: ['.csv'],
  tsv: ['.tsv', '.tab'],
  json: ['.json'],
  ndjson: ['.ndjson', '.jsonl'],
  md: ['.md', '.markdown'],
} as const satisfies Record<string, readonly string[]>
export type Format = keyof typeof extensions

/** The format asked for; else the one that the output file's ending says; else the first. Throws UsageError. */
export function readFormat<F extends Format>(
  options: RawOptions,
  formats: readonly F[],
  { messages }: Session,
): F {
  const { error } = messages.cli
  if (typeof options.format === 'string') {
    const chosen = chooseOne(
      options.format,
      formats.map((id) => ({ id, names: extensions[id].map((extension) => extension.slice(1)) })),
    )
    if (chosen.found) return chosen.id
    throw new UsageError(
      error.unknownFormat(
        options.format,
        formats.join(', '),
        chosen.guess === null ? '' : error.guess(chosen.guess),
      ),
    )
  }
  if (typeof options.output !== 'string') return formats[0]!
  const extension = extname(options.output).toLowerCase()
  const known = formats.find((format) => (extensions[format] as readonly string[]).includes(extension))
  if (known !== undefined) return known
  throw new UsageError(
    error.unknownExtension(options.output, formats.map((format) => extensions[format][0]).join(', ')),
  )
}

/**
 * Writes a result to the file asked for, else to standard output. A file is written beside its place and then
 * renamed, so that an existing one is replaced whole or not at all. Throws UsageError.
 */
export async function writeResult(
  text: string,
  file: string | boolean | undefined,
  session: Session,
): Promise<void> {
  const { error } = session.messages.cli
  if (typeof file !== 'string') return writeStdout(text, session)
  if (existsSync(file) && statSync(file).isDirectory()) throw new UsageError(error.outputIsFolder(file))
  if (!existsSync(dirname(file))) throw new UsageError(error.outputFolder(file))
  try {
    replaceFile(file, text)
  } catch (cause) {
    throw new UsageError(error.outputFailed(file, reasonOf(cause)))
  }
}

/** A result never replaces what it is made from. Throws UsageError. */
export function checkOutput({ output, messages }: Session, inputs: readonly (string | null)[]): void {
  if (output === null || !existsSync(output) || !statSync(output).isFile()) return
  const target = realpathSync(output)
  const same = inputs.some((input) => input !== null && existsSync(input) && realpathSync(input) === target)
  if (same) throw new UsageError(messages.cli.error.outputIsInput(output))
}

function replaceFile(file: string, text: string): void {
  const existing = existsSync(file)
  const hanging = !existing && lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true
  // Devices and pipes cannot be renamed over; a link to a file that is yet to be is followed.
  if (hanging || (existing && !statSync(file).isFile())) {
    writeFileSync(file, text)
    return
  }
  const target = existing ? realpathSync(file) : file
  const mode = existing ? statSync(target).mode : undefined
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeFileSync(temporary, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) })
    renameSync(temporary, target)
  } catch (cause) {
    rmSync(temporary, { force: true })
    throw cause
  }
}

/** Resolves when the text has left; a reader that went away is no failure. Rejects with UsageError. */
function writeStdout(text: string, { messages }: Session): Promise<void> {
  const { error } = messages.cli
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (cause) => {
      if (cause == null || isClosedPipe(cause)) resolve()
      else reject(new UsageError(error.stdoutFailed(reasonOf(cause))))
    })
  })
}
