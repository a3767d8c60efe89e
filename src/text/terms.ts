import { splitCompound } from './compounds.ts'
import { stem } from './stem.ts'
import { isStopword } from './stopwords.ts'
import { tokenize } from './tokens.ts'

/** A word that carries content, made comparable. */
export interface ContentWord {
  /** Stems of its parts, joined by "+" in a compound ("omvärld+bevakning"). */
  readonly key: string
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
}

/**
 * Content words of a text, for weighing and comparing: function words dropped, compounds split, stems. Words under
 * three letters and numbers do not count.
 */
export function contentWords(text: string): ContentWord[] {
  const words: ContentWord[] = []
  for (const { norm, word, start, end } of tokenize(text)) {
    if (!word || norm.length < 3 || /^\d/.test(norm) || isStopword(norm)) continue
    words.push({ key: splitCompound(norm).map(stem).join('+'), start, end })
  }
  return words
}

/** Rareness of each key over a collection: ln(1 + N / n), where n of N texts hold it. */
export function inverseFrequencies(texts: readonly (readonly ContentWord[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of texts) {
    for (const key of new Set(words.map((word) => word.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Map([...counts].map(([key, n]) => [key, Math.log(1 + texts.length / n)]))
}
