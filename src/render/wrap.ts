import { displayWidth } from './width.ts'

/**
 * Breaks a text into lines of at most `width` columns, at spaces; a word too long for a line is cut with a hyphen.
 * Lines after the first are indented by `indent` columns.
 */
export function wrapText(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = []
  const hang = ' '.repeat(Math.min(indent, Math.max(0, width - 4)))
  let line = ''
  let used = 0
  let empty = true
  const flush = () => {
    lines.push(line)
    line = hang
    used = hang.length
    empty = true
  }
  for (const word of text.split(' ')) {
    let rest = word
    const length = displayWidth(rest)
    if (!empty && used + 1 + length > width) flush()
    if (!empty) {
      line += ' '
      used += 1
    }
    while (used + displayWidth(rest) > width) {
      const head = cutWord(rest, width - used)
      line += head.shown
      rest = head.rest
      flush()
    }
    line += rest
    used += displayWidth(rest)
    empty = false
  }
  lines.push(line)
  return lines
}

/** The longest start of a word that fits, with a hyphen unless the word has one at the cut; at least one character. */
function cutWord(word: string, width: number): { readonly shown: string; readonly rest: string } {
  const characters = [...word]
  let used = 0
  let count = 0
  for (const character of characters) {
    const next = used + displayWidth(character)
    if (count > 0 && next > width - 1) break
    used = next
    count++
  }
  // A hyphen or slash inside the part that fits is a better place to break, unless it leaves little.
  const own = characters.slice(0, count).findLastIndex((character) => /[-–/]/.test(character)) + 1
  if (own >= count / 2) count = own
  const shown = characters.slice(0, count).join('')
  return { shown: /[-–/]$/.test(shown) ? shown : `${shown}-`, rest: characters.slice(count).join('') }
}

/** Shortens a text to `width` columns at a word border, with an ellipsis. */
export function trimText(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  for (const word of text.split(' ')) {
    const next = kept === '' ? word : `${kept} ${word}`
    if (displayWidth(next) > width - 2) break
    kept = next
  }
  return `${kept.replace(/[,;:.–-]+$/, '')} …`.trimStart()
}
