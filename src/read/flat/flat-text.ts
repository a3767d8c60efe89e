import type { Lexicon } from '../../model/index.ts'
import { matchHeading } from '../../text/heading-words.ts'
import { scanWords, type Word } from './words.ts'

/** What tells a sentence's first word from a name: everything that holds for the whole document. */
export interface Vocabulary {
  /** Words that the document has in lower case. */
  readonly common: ReadonlySet<string>
  /** Words of the names of municipalities and regions, lower case. */
  readonly names: ReadonlySet<string>
}

/** Bound on the text that is looked through for common words. */
const sample = 2_000_000

/** Longest sentence that is looked through, in words. */
const sentenceWords = 60

/** Collects a document's vocabulary. Linear. */
export function collectVocabulary(text: string, names: ReadonlySet<string>): Vocabulary {
  const common = new Set<string>()
  const words = /(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/gu
  for (const match of text.slice(0, sample).matchAll(words)) common.add(match[0].normalize('NFC'))
  return { common, names }
}

/** Endings of ordinary Swedish words that names hardly have, by `ordinaryEndings` of the lexicon. */
const shortest = 6

/** A paragraph whose lines were lost, as words, with answers to what every rule asks about them. */
export class FlatText {
  readonly text: string
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  /** Number of finite verbs before each word. */
  readonly #finite: Int32Array
  /** Index of the word that ends the sentence at or behind each word. */
  readonly #ends: Int32Array
  /** 0 not looked at, 1 no, 2 likely, 3 sure. */
  readonly #ordinary: Uint8Array

  constructor(text: string, vocabulary: Vocabulary, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
    this.vocabulary = vocabulary
    this.words = scanWords(text, lexicon.reading)
    const count = this.words.length
    this.#finite = new Int32Array(count + 1)
    this.#ends = new Int32Array(count)
    this.#ordinary = new Uint8Array(count)
    const { finiteVerbs } = lexicon.reading
    for (let at = 0; at < count; at++)
      this.#finite[at + 1] = this.#finite[at]! + (finiteVerbs.has(this.words[at]!.lower) ? 1 : 0)
    let end = count - 1
    for (let at = count - 1; at >= 0; at--) {
      if (this.words[at]!.ends) end = at
      this.#ends[at] = end
    }
  }

  /** The words from `from` up to `to`, as printed. */
  slice(from: number, to: number): string {
    return this.text.slice(this.words[from]!.start, this.words[to - 1]!.end)
  }

  /** True where a finite verb stands between two words. */
  hasFinite(from: number, to: number): boolean {
    return this.#finite[Math.min(to, this.words.length)]! > this.#finite[from]!
  }

  /** Index of the word that ends the sentence begun at `from`, at most `limit` words on. */
  sentenceEnd(from: number, limit = sentenceWords): number {
    return Math.min(this.#ends[from] ?? from, from + limit)
  }

  /** True where a sentence with a finite verb begins. */
  isSentence(at: number): boolean {
    const end = this.sentenceEnd(at)
    return end - at >= 2 && this.hasFinite(at, end + 1)
  }

  /**
   * True for a capitalised word that is no name: the document has it in lower case, or it is a verb, a word of the genre
   * or a frequent first word. Behind a word that cannot end anything it is taken for a name.
   */
  isOrdinary(at: number): boolean {
    return this.#ordinaryAt(at) === 3 && this.words[at - 1]?.open !== true
  }

  /** Like `isOrdinary`, and also for words whose ending makes them ordinary nouns, verbs or adjectives. */
  isLikely(at: number): boolean {
    return this.#ordinaryAt(at) >= 2 && this.words[at - 1]?.open !== true
  }

  /** True where the word itself is no name, whatever stands before it. */
  isOrdinaryWord(at: number): boolean {
    return this.#ordinaryAt(at) === 3
  }

  #ordinaryAt(at: number): number {
    const word = this.words[at]
    if (!word) return 1
    const known = this.#ordinary[at]!
    if (known > 0) return known
    const found = this.#weigh(word)
    this.#ordinary[at] = found
    return found
  }

  #weigh({ capital, bracket, caps, lower }: Word): 1 | 2 | 3 {
    const { reading, headings } = this.lexicon
    const { names, common } = this.vocabulary
    if (!capital || bracket || lower === '' || lower.length > 60) return 1
    if (reading.starters.has(lower)) return 3
    if (caps) return 1
    if (reading.infinitives.has(lower) || reading.finiteVerbs.has(lower)) return 3
    if (names.has(lower) || names.has(lower.replace(/s$/, ''))) return 1
    if (common.has(lower) || matchHeading(lower.replace(/s$/, ''), headings).full) return 3
    return lower.length >= shortest && reading.ordinaryEndings.some((ending) => lower.endsWith(ending))
      ? 2
      : 1
  }
}
