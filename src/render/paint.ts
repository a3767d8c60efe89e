import { Chalk } from 'chalk'
import type { Tone } from './grid.ts'

/** Colours by meaning. Without colour every function returns its text as it is. */
export interface Paint {
  readonly strong: (text: string) => string
  /** Rules, remarks, legends. */
  readonly faint: (text: string) => string
  /** Words of the source that carry a unit. */
  readonly unit: (text: string) => string
  readonly tone: (tone: Tone, text: string) => string
}

/** Colours for a terminal with at least 16 of them, or none. */
export function createPaint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  // One argument only: chalk would print the index that map() passes, too.
  const faint = (text: string) => chalk.dim(text)
  const green = (text: string) => chalk.green(text)
  const yellow = (text: string) => chalk.yellow(text)
  const cyan = (text: string) => chalk.cyan(text)
  const tones: Readonly<Record<Tone, (text: string) => string>> = {
    plain: (text) => text,
    zero: faint,
    heading: green,
    content: yellow,
    embedded: cyan,
    absent: faint,
    warn: yellow,
  }
  return {
    strong: (text) => chalk.bold(text),
    faint,
    unit: cyan,
    tone: (tone, text) => tones[tone](text),
  }
}
