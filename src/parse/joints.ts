import type { ClauseLexicon } from '../model/index.ts'
import type { ClauseNode } from './clause-node.ts'
import type { ClauseWords } from './clause-words.ts'
import type { VerbReading } from './verb-forms.ts'

const QUOTES = new Set(['"', '\u201d', '\u201c', '\u00bb', '\u00ab'])

/**
 * What joins and parts the verbs and clauses of a statement: coordinators, pairs, chains of verbs, openings without a
 * clause word, quotations.
 */
export class Joints {
  private readonly words: ClauseWords
  private readonly lexicon: ClauseLexicon

  constructor(words: ClauseWords) {
    this.words = words
    this.lexicon = words.lexicon
  }

  /** Index of the last coordinator before `i` with no verb between; with `orComma` a comma counts too. */
  coordinatorBefore(i: number, orComma = false): number | null {
    for (let j = i - 1; j >= 0; j--) {
      const norm = this.words.norm(j)
      // "mellan kvinnor och män": a pair, no joint of clauses
      if (this.lexicon.coordinators.has(norm) && !this.pairs(j)) return j
      if (orComma && norm === ',') return j
      if (this.words.finiteReading(j) !== null) return null
      if (Object.hasOwn(this.lexicon.modalForms, norm)) return null
    }
    return null
  }

  /** True where the coordinator joins two nouns: "mellan skola och arbetsliv". */
  private pairs(coordinator: number): boolean {
    const { words } = this
    if (words.finiteReading(coordinator + 1) !== null || words.infinitiveReading(coordinator + 1) !== null)
      return false
    for (let j = coordinator - 1; j >= Math.max(0, coordinator - 4); j--) {
      if (this.lexicon.pairWords.has(words.norm(j))) return true
      if (!words.tokens[j]?.word || this.lexicon.coordinators.has(words.norm(j))) return false
    }
    return false
  }

  /** True where nothing but adverbs stands from `from` to before `to`. */
  onlyAdverbs(from: number, to: number): boolean {
    for (let j = from; j < to; j++) if (!this.lexicon.adverbs.has(this.words.norm(j))) return false
    return true
  }

  /** A prepositional phrase between coordinator and infinitive: "och på ett effektivt sätt utnyttja". */
  startsPhrase(from: number): boolean {
    return this.lexicon.prepositions.has(this.words.norm(from))
  }

  /** "… och därför måste planen ändras": a pronoun, or a noun between modal and infinitive, is a subject of its own. */
  subjectFollows(i: number): boolean {
    const next = this.words.norm(i + 1)
    const { personalPronouns, adverbs, negations, prepositions, att } = this.lexicon
    if (personalPronouns.has(next)) return true
    if (
      !this.words.isModal(i) ||
      !this.words.tokens[i + 1]?.word ||
      this.words.infinitiveReading(i + 1) !== null
    )
      return false
    if (adverbs.has(next) || negations.has(next) || prepositions.has(next)) return false
    for (let j = i + 2; j < Math.min(i + 8, this.words.tokens.length); j++) {
      if (!this.words.tokens[j]?.word || this.words.norm(j) === att) return false
      if (this.words.infinitiveReading(j) !== null) return true
    }
    return false
  }

  /** "I de fall eleven uteblir …": a clause without clause word, unless the next word is one, a mark or its verb. */
  opensClausePhrase(i: number): boolean {
    const { clausePhrases, som, subordinators, weakSubordinators } = this.lexicon
    const phrase = clausePhrases.find((words) => words.every((word, k) => this.words.norm(i + k) === word))
    if (phrase === undefined) return false
    const at = i + phrase.length
    const next = this.words.norm(at)
    if (
      next === som ||
      subordinators.has(next) ||
      weakSubordinators.has(next) ||
      !this.words.tokens[at]?.word
    )
      return false
    const finite = this.words.finiteFrom(at)
    return finite > at && finite < this.words.tokens.length
  }

  /** Index of the mark that closes the quotation opened at `i`; -1 where none is opened or closed. */
  quoteEnd(i: number): number {
    if (!QUOTES.has(this.words.norm(i))) return -1
    for (let j = i + 1; j < this.words.tokens.length; j++) if (QUOTES.has(this.words.norm(j))) return j
    return -1
  }

  /** The imperative that the statement begins with; null where its first word is a noun or another verb. */
  imperativeStart(): VerbReading | null {
    const norm = this.words.norm(0)
    if (
      this.lexicon.imperativeNouns.has(norm) ||
      this.words.finiteReading(0) !== null ||
      this.words.finiteReading(1) !== null
    )
      return null
    // "Flyg och tåg ska …": a noun before a verb that nothing else governs
    const finite = this.words.finiteFrom(1)
    if (
      this.words.isPreposition(0) ||
      (this.words.isSure(finite) && !this.words.jointBetween(0, finite, false))
    )
      return null
    return this.words.imperativeReading(0)
  }

  /** "ska fortsätta utveckla", "börjar nämnden tillämpa": a verb that takes a further bare infinitive. */
  chains(node: ClauseNode, i: number): boolean {
    const last = node.verbs[node.verbs.length - 1]
    if (last === undefined || !this.lexicon.catenatives.has(last.reading.lemma)) return false
    return this.onlyAdverbs(last.at + 1, i) || (last.finite && i - last.at <= 2)
  }

  /** True where the last verb of a clause is a modal that waits for its infinitive. */
  wantsInfinitive(node: ClauseNode): boolean {
    const last = node.verbs[node.verbs.length - 1]
    return last?.finite === true && Object.hasOwn(this.lexicon.modalForms, last.reading.lemma)
  }
}
