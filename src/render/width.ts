const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

/**
 * Text of a document as it may go to a terminal: composed letters, single spaces, and no control, direction or
 * zero-width characters, which could move the cursor or reorder what a reader sees.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Zs}]+/gu, ' ')
    .replace(invisible, '')
    .trim()
}

/** Columns that a text takes in a terminal: 0 for combining marks, 2 for wide characters, 1 for all others. */
export function displayWidth(text: string): number {
  // Nearly every text of the genre holds only characters of width one.
  if (/^[\x20-\u02ff\u2010-\u203a\u2500-\u25ff]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (/^[\p{M}\p{Cf}\p{Cc}]$/u.test(character)) continue
    width += wide.test(character) ? 2 : 1
  }
  return width
}

/** Fills up with spaces on the right. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** Fills up with spaces on the left. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text
}
