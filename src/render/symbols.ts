import type { Coverage } from '../model/comparison.ts'

/** Signs that read the same in black and white; all of width one in Western fonts. */
export const coverageSymbols: Readonly<Record<Coverage, string>> = {
  heading: '●',
  content: '◐',
  embedded: '○',
  absent: '–',
}
