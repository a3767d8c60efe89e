import type { Line } from './lines.ts'
import type { LineSign } from './signs.ts'

/** How a text uses its lines. */
export interface Profile {
  /** True where paragraphs run over several lines of about the same length. */
  readonly wrapped: boolean
  /** Columns at which lines are wrapped; 0 where they are not. */
  readonly width: number
}

/** Measures a text's lines: a wrapped text has many full lines that go on in lower case on the next one. */
export function profileLines(lines: readonly Line[], signs: readonly LineSign[]): Profile {
  const lengths: number[] = []
  let pairs = 0
  let wrappedPairs = 0
  let tooLong = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (signs[index]!.kind !== 'text' && signs[index]!.kind !== 'item') continue
    lengths.push(line.text.length + line.indent)
    if (line.text.length > 140) tooLong++
    const next = lines[index + 1]
    if (!next || signs[index + 1]!.kind !== 'text') continue
    pairs++
    if (line.text.length >= 40 && !/[.:;!?]$/.test(line.text) && /^\p{Ll}/u.test(next.text)) wrappedPairs++
  }
  if (lengths.length === 0) return { wrapped: false, width: 0 }
  lengths.sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const wrapped = wrappedPairs >= 2 && wrappedPairs >= pairs * 0.2 && tooLong <= lengths.length * 0.15
  return { wrapped, width: wrapped ? width : 0 }
}
