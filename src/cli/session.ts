import type { Messages } from '../messages/types.ts'
import type { Language } from '../model/wording.ts'

/** What a command knows about the world around it; the only door to the terminal. */
export interface Session {
  readonly language: Language
  readonly messages: Messages
  /** Columns for the page. */
  readonly width: number
  /** True where colours are wanted on standard output. */
  readonly color: boolean
  readonly quiet: boolean
  /** ISO day for ages; null computes none. */
  readonly asOf: string | null
  /** Path of the file to write; null for standard output. */
  readonly output: string | null
  /** Path of the user's own taxonomy; null for the bundled one. */
  readonly taxonomy: string | null
  /** Writes a note to standard error, unless `quiet`. */
  readonly note: (text: string) => void
  /** Writes an error to standard error. */
  readonly fail: (text: string) => void
}

/** Exit status: 0 done; 2 something could not be done. Status 1 belongs to `check`. */
export type ExitStatus = 0 | 1 | 2

/** A command's own module, loaded when it is run. */
export interface CommandModule {
  readonly run: (inputs: readonly string[], options: RawOptions, session: Session) => Promise<ExitStatus>
}

/** Options as the command line gave them. */
export type RawOptions = Readonly<Record<string, string | boolean | undefined>>
