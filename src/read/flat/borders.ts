import type { HeadingLexicon, Lexicon } from '../../model/index.ts'
import { matchHeading } from '../../text/heading-words.ts'
import type { Word } from './words.ts'

/** What tells a sentence's first word from a name: everything that holds for the whole document. */
export interface Vocabulary {
  /** Words that the document has in lower case. */
  readonly common: ReadonlySet<string>
  /** Words of the names of municipalities and regions, lower case. */
  readonly names: ReadonlySet<string>
  /** Words found to be words of the genre, or not; filled as they are asked for. */
  readonly genre: Map<string, boolean>
}

/** Bound on the text that is looked through for common words. */
const sample = 2_000_000

/** Collects a document's vocabulary. Linear. */
export function collectVocabulary(text: string, names: ReadonlySet<string>): Vocabulary {
  const common = new Set<string>()
  const words = /(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/gu
  for (const match of text.slice(0, sample).matchAll(words)) common.add(match[0].normalize('NFC'))
  return { common, names, genre: new Map() }
}

/** Endings of ordinary Swedish words that names hardly have. */
const ordinaryEnding =
  /(?:ningen|ningar|ningarna|ning|heten|heter|het|elsen|elser|else|tionen|tioner|tion|skapet|skapen|ande|ende|arna|erna|orna|aren|ande|ligt|liga|iska|iskt|ade|are|het|ingar|ingen|erar|eras|era|ar|en|et|er)$/

/**
 * True for a capitalised word that is no name: the document has it in lower case, or it is a verb or a frequent first
 * word. Behind a word that cannot end anything it is taken for a name.
 */
export function isOrdinary(
  words: readonly Word[],
  at: number,
  vocabulary: Vocabulary,
  { reading, headings }: Lexicon,
): boolean {
  const word = words[at]
  if (!word?.capital || word.bracket || word.lower === '') return false
  const before = words[at - 1]
  if (before?.open) return false
  if (word.caps && word.lower.length > 1 && !reading.starters.has(word.lower)) return false
  const { lower } = word
  if (reading.starters.has(lower) || reading.infinitives.has(lower) || reading.finiteVerbs.has(lower))
    return true
  if (vocabulary.names.has(lower) || vocabulary.names.has(lower.replace(/s$/, ''))) return false
  return vocabulary.common.has(lower) || isGenreWord(lower, vocabulary, headings)
}

/** A body, an official, or a noun that headings are made of. */
function isGenreWord(lower: string, { genre }: Vocabulary, headings: HeadingLexicon): boolean {
  const known = genre.get(lower)
  if (known !== undefined) return known
  const match = matchHeading(lower.replace(/s$/, ''), headings)
  genre.set(lower, match.full)
  return match.full
}

/** Like `isOrdinary`, and also for words whose ending makes them ordinary nouns, verbs or adjectives. */
export function isLikelyOrdinary(
  words: readonly Word[],
  at: number,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): boolean {
  if (isOrdinary(words, at, vocabulary, lexicon)) return true
  const word = words[at]
  if (!word?.capital || word.caps || words[at - 1]?.open) return false
  const { lower } = word
  if (vocabulary.names.has(lower) || vocabulary.names.has(lower.replace(/s$/, ''))) return false
  return lower.length >= 6 && ordinaryEnding.test(lower)
}

/** True where a finite verb stands between two words. */
export function hasFinite(words: readonly Word[], from: number, to: number, { reading }: Lexicon): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word && reading.finiteVerbs.has(word.lower)) return true
  }
  return false
}

/** Index of the word that ends the sentence begun at `from`, at most `limit` words on. */
export function sentenceEnd(words: readonly Word[], from: number, limit = 60): number {
  let at = from
  while (at < words.length - 1 && at < from + limit && !words[at]!.ends) at++
  return at
}
