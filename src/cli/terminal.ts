import { type Language, languages } from '../model/wording.ts'

/** Where output goes when nothing says how wide it is. */
const usualWidth = 120
export const widthLimits = { least: 40, most: 1000 } as const

type Stream = { readonly isTTY?: boolean; readonly columns?: number }
type Environment = Readonly<Record<string, string | undefined>>

/** Columns of the terminal; in a pipe, COLUMNS, else those of the terminal behind standard error. */
export function terminalWidth(stdout: Stream, stderr: Stream, env: Environment): number {
  const asked = /^\d+$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0
  const width = stdout.columns || asked || stderr.columns || usualWidth
  return Math.min(widthLimits.most, Math.max(widthLimits.least, width))
}

/** Colour by choice, else in a terminal that can show it and with NO_COLOR unset or empty (no-color.org). */
export function wantsColor(choice: string, stdout: Stream, env: Environment): boolean {
  if (choice !== 'auto') return choice === 'always'
  return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
}

/** The language asked for anywhere on the command line; help needs it before options are read. */
export function findLanguage(args: readonly string[]): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[index]?.startsWith('--lang=') ? args[index].slice('--lang='.length) : args[index + 1]
  return index < 0 ? 'sv' : (languages.find((language) => language === value) ?? 'sv')
}
