import type { ReadingLexicon } from '../../model/index.ts'

/** A word of running text with what decides whether a border may stand before or behind it. */
export interface Word {
  /** Offsets in the text, punctuation included. */
  readonly start: number
  readonly end: number
  /** Lower case, outer punctuation off; empty for a lone mark. */
  readonly lower: string
  /** True where the word begins with a capital letter (opening quotation marks skipped). */
  readonly capital: boolean
  /** True for a word in capitals of two letters or more. */
  readonly caps: boolean
  /** Punctuation behind the word: ".", "?", "!", ":", ";", "," or the empty string. */
  readonly stop: string
  /** True where the stop ends a sentence. */
  readonly ends: boolean
  /** True for a word behind which nothing can end. */
  readonly open: boolean
  /** Number of a heading or an item ("2.3" = [2, 3]); null for other words. */
  readonly path: readonly number[] | null
  /** True for a word behind an opening bracket. */
  readonly bracket: boolean
  /** True for a list mark. */
  readonly glyph: boolean
}

const glyph = /^[\u2022\u2023\u25AA\u25CF\u25A0\u25E6\u25BA\u27A2\u27A4\u00B7\uE000-\uF8FF]+$/u
const dash = /^(?:[-\u2013\u2014]|--)$/
/** "a)" before an item. */
const letter = /^\p{Ll}\)$/u
const number = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?$/
const outer = /^[("\u201D\u201C\u00AB'[]+|[)"\u201D\u2019'\]\u00BB.,:;!?\u2026]+$/gu

/** Splits a text at its spaces. Linear. */
export function scanWords(text: string, lexicon: ReadingLexicon): Word[] {
  const words: Word[] = []
  let start = 0
  while (start < text.length) {
    let end = text.indexOf(' ', start)
    if (end < 0) end = text.length
    if (end > start) words.push(readWord(text.slice(start, end), start, end, lexicon))
    start = end + 1
  }
  return words
}

function readWord(chunk: string, start: number, end: number, lexicon: ReadingLexicon): Word {
  const bare = chunk.length > 60 ? chunk : chunk.replace(outer, '')
  const lower = bare.toLowerCase()
  const path = number.exec(chunk)?.[1]?.split('.').map(Number) ?? null
  const stop = /[.!?:;,\u2026](?=[)"\u201D\u2019'\]\u00BB]*$)/u.exec(chunk)?.[0] ?? ''
  const isEnd = /[.!?\u2026]/.test(stop) && path === null && !lexicon.abbreviations.has(chunk.toLowerCase())
  return {
    start,
    end,
    lower,
    capital: /^[("\u201D\u201C\u00AB']*\p{Lu}/u.test(chunk),
    caps: bare.length > 1 && bare === bare.toUpperCase() && /\p{Lu}{2}/u.test(bare),
    stop,
    ends: isEnd,
    open:
      stop === ',' ||
      (lower.includes('/') && lexicon.openWords.has(lower.slice(lower.lastIndexOf('/') + 1))) ||
      (stop === '' && lexicon.openWords.has(lower)) ||
      /[\p{L}][-\u2013]$/u.test(chunk),
    path,
    bracket: /^[([]/.test(chunk),
    glyph: glyph.test(chunk) || dash.test(chunk) || letter.test(chunk),
  }
}
