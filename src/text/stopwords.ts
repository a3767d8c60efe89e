import { swe } from 'stopword/src/stopwords_swe.js'
import { extraStopwords, keptWords } from '../lang/sv/stopwords.ts'

const words = new Set<string>([...swe, ...extraStopwords])
for (const kept of keptWords) words.delete(kept)

/** True for a lower-case function word. Read modality and negation before dropping any: the list holds "ska" and "inte". */
export function isStopword(word: string): boolean {
  return words.has(word)
}
