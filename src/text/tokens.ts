import type { Token } from '../model/index.ts'

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u

/** One table look-up for Latin-1, a regular expression for the rest. */
const latin = new Uint8Array(256)
for (let i = 0; i < 256; i++) latin[i] = LETTER_OR_DIGIT.test(String.fromCharCode(i)) ? 1 : 0

function isWordUnit(text: string, i: number): boolean {
  if (i >= text.length) return false
  const code = text.charCodeAt(i)
  if (code < 256) return latin[code] === 1
  if (code >= 0xd800 && code <= 0xdfff) return LETTER_OR_DIGIT.test(codePointAround(text, i))
  return LETTER_OR_DIGIT.test(text[i] as string)
}

function codePointAround(text: string, i: number): string {
  const code = text.charCodeAt(i)
  const first = code >= 0xdc00 && i > 0 ? i - 1 : i
  return String.fromCodePoint(text.codePointAt(first) as number)
}

const SPACE = /\s/

/** Marks that belong to a word when letters or digits stand on both sides: "eu:s", "eu-stöd", "3.2", "1,5", "O'Brien". */
function joins(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1)
  const after = text.charCodeAt(i + 1)
  switch (text[i]) {
    case '-':
    case '\u2010':
    case '\u2011':
    case ':':
    case '\u2019':
    case "'":
      return isWordUnit(text, i + 1)
    case '.':
    case ',':
      return before >= 48 && before <= 57 && after >= 48 && after <= 57
    default:
      return false
  }
}

/**
 * Splits a normalised text into words and punctuation marks, in one pass. White space makes no token. A word keeps
 * inner hyphens and colons ("eu-stöd", "eu:s") and the hyphen of an ellipsis ("demokrati- och …" gives "demokrati-").
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  let i = 0
  while (i < length) {
    if (SPACE.test(text[i] as string)) {
      i++
      continue
    }
    const start = i
    if (!isWordUnit(text, i)) {
      const code = text.codePointAt(i) as number
      i += code > 0xffff ? 2 : 1
      tokens.push({ norm: text.slice(start, i), start, end: i, word: false })
      continue
    }
    i++
    while (i < length && (isWordUnit(text, i) || joins(text, i))) i++
    if (text[i] === '-' && SPACE.test(text[i + 1] ?? '')) i++
    tokens.push({ norm: text.slice(start, i).toLowerCase(), start, end: i, word: true })
  }
  return tokens
}
