import type { ClauseLexicon } from '../model/index.ts'

/** A sentence of a block: offsets into the block's text, white space at the edges off. */
export interface SentenceRange {
  readonly start: number
  readonly end: number
}

const CLOSERS = new Set(['"', '\u201d', '\u2019', "'", ')', ']', '\u00bb', '\u201c'])
const UPPER_OR_OPENER = /[\p{Lu}\p{N}"\u201d\u201c\u00bb(\u2013\u2022[§]/u
const WORD = /[\p{L}\p{N}\p{M}]/u
/** "Efternamn@kommunen.se": the rest of an e-mail address behind a full stop. */
const ADDRESS = /^[^\s@]+@/
const LONGEST_ADDRESS = 64

/**
 * Splits a paragraph into sentences in one pass. A full stop ends a sentence unless it stands in an abbreviation
 * ("t. ex.", "m.fl.", "kap."), a number or date, or the next word begins in lower case (P9).
 */
export function splitSentences(text: string, lexicon: ClauseLexicon): SentenceRange[] {
  const out: SentenceRange[] = []
  let start = 0
  let i = 0
  while (i < text.length) {
    const ch = text[i] as string
    if (ch !== '.' && ch !== '!' && ch !== '?' && ch !== '\u2026') {
      i++
      continue
    }
    let end = i + 1
    while (end < text.length && (text[end] === '.' || text[end] === '!' || text[end] === '?')) end++
    while (end < text.length && CLOSERS.has(text[end] as string)) end++
    let next = end
    while (next < text.length && text[next] === ' ') next++
    if (endsSentence(text, i, end, next, lexicon)) {
      push(out, text, start, end)
      start = next
    }
    i = Math.max(end, i + 1)
  }
  push(out, text, start, text.length)
  return out
}

function endsSentence(
  text: string,
  stop: number,
  end: number,
  next: number,
  lexicon: ClauseLexicon,
): boolean {
  if (next >= text.length) return true
  const following = text[next] as string
  if (!UPPER_OR_OPENER.test(following)) return false
  const mark = text[stop]
  if (mark !== '.') return next > end || /\p{Lu}/u.test(following)
  const word = wordBefore(text, stop)
  if (next === end) {
    // "slut.Nästa": the space was lost; a long lower-case word before and a capitalised word after, but no address
    return (
      word.length > 2 &&
      !ADDRESS.test(text.slice(next, next + LONGEST_ADDRESS)) &&
      /^\p{Ll}+$/u.test(word) &&
      /\p{Lu}/u.test(following) &&
      /\p{Ll}/u.test(text[next + 1] ?? '')
    )
  }
  if (end - stop > 1) return true
  if (/^\p{N}+$/u.test(word)) return !/\p{N}/u.test(following) && isSentenceBefore(text, stop - word.length)
  if (lexicon.abbreviations.has(word.toLowerCase())) return !staysOpen(word, text, stop, following)
  if (word.length === 1 && /\p{Lu}/u.test(word)) return false
  return true
}

/** A one-letter or dotted abbreviation before a capital: "m.m. Kommunen" ends, "t. ex. Härryda", "5 kap. 3 §" do not. */
function staysOpen(word: string, text: string, stop: number, following: string): boolean {
  if (/\p{N}/u.test(following) || following === '\u00a7') return true
  const tail = text
    .slice(Math.max(0, stop - 6), stop + 1)
    .replace(/\s/g, '')
    .toLowerCase()
  return (
    !(
      tail.endsWith('m.m.') ||
      tail.endsWith('m.fl.') ||
      tail.endsWith('mm.') ||
      tail.endsWith('mfl.') ||
      tail.endsWith('osv.') ||
      tail.endsWith('dyl.') ||
      tail.endsWith('etc.')
    ) || word === 'ex'
  )
}

function wordBefore(text: string, at: number): string {
  let i = at
  while (i > 0 && WORD.test(text[i - 1] as string)) i--
  return text.slice(i, at)
}

/** "år 2019. Kommunen" ends a sentence; "3. Mål" at the start is a number. */
function isSentenceBefore(text: string, at: number): boolean {
  return text.slice(0, at).trim().length > 3
}

function push(out: SentenceRange[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  if (end > start) out.push({ start, end })
}
