import { splitCompound } from './compounds.ts'
import { stem } from './stem.ts'
import { isStopword } from './stopwords.ts'
import { tokenize } from './tokens.ts'

/**
 * Content terms of a text, for weighing and comparing: words without function words, compounds split, stems. Line-break
 * hyphens inside words are joined first ("be- vaka").
 */
export function contentTerms(text: string): string[] {
  return contentWords(text).flatMap((word) => word.split('+'))
}

/** As `contentTerms`, one entry a word: the stems of a compound joined by "+" ("omvärld+bevakning"). */
export function contentWords(text: string): string[] {
  const words: string[] = []
  for (const token of tokenize(text.normalize('NFC').replace(/(\p{Ll})- (?=\p{Ll})/gu, '$1'))) {
    if (!token.word || token.norm.length < 3 || /^\d/.test(token.norm) || isStopword(token.norm)) continue
    words.push(splitCompound(token.norm).map(stem).join('+'))
  }
  return words
}

/** Rareness of each term over a collection: ln(1 + N / n), where n of N texts hold it. */
export function inverseFrequencies(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map([...counts].map(([term, n]) => [term, Math.log(1 + texts.length / n)]))
}
