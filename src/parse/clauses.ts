import type { ClauseLexicon, Token } from '../model/index.ts'
import { type ClauseNode, type ClauseVerb, isPassive } from './clause-node.ts'
import { ClauseWords } from './clause-words.ts'
import type { VerbForms, VerbReading } from './verb-forms.ts'

const QUOTES = new Set(['"', '\u201d', '\u201c', '\u00bb', '\u00ab'])

/**
 * Builds the clauses of a statement from left to right. Main clauses come first to last in the result with their
 * embedded clauses after them in order of opening; Swedish verb-second order needs no tree: every clause word before
 * the finite verb consumes one finite verb, and the next one is the governing clause's.
 */
export function findClauses(
  tokens: readonly Token[],
  forms: VerbForms,
  lexicon: ClauseLexicon,
  expectInfinitive: boolean,
): ClauseNode[] {
  const reader = new ClauseReader(new ClauseWords(tokens, forms, lexicon))
  return reader.read(expectInfinitive)
}

class ClauseReader {
  private readonly nodes: ClauseNode[] = []
  private stack: ClauseNode[] = []
  private readonly words: ClauseWords
  private readonly tokens: readonly Token[]
  private readonly lexicon: ClauseLexicon

  constructor(words: ClauseWords) {
    this.words = words
    this.tokens = words.tokens
    this.lexicon = words.lexicon
  }

  read(expectInfinitive: boolean): ClauseNode[] {
    const main = this.open('main', null, 0)
    if (!expectInfinitive) this.takeImperative(main)
    let parenthesis = 0
    let quoteEnd = -1
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i] as Token
      if (i <= quoteEnd || (i === 0 && main.finite === 0)) continue
      if (i > 0 && QUOTES.has(token.norm)) {
        // a quotation inside the sentence is a name or another's words: its verbs are not the sentence's
        quoteEnd = this.closingQuote(i)
        if (quoteEnd > i) continue
      }
      if (token.norm === '(' || token.norm === '[') parenthesis++
      else if (token.norm === ')' || token.norm === ']') parenthesis = Math.max(0, parenthesis - 1)
      if (parenthesis > 0) continue
      if (!token.word) continue
      if (this.opensClause(i)) continue
      const finite = this.words.finiteReading(i)
      if (finite) {
        if (this.takeFinite(i, finite)) continue
      }
      const infinitive = this.words.infinitiveReading(i)
      if (infinitive) this.takeInfinitive(i, infinitive, expectInfinitive && main.finite === null)
    }
    for (const node of this.stack) node.end = this.tokens.length
    return this.nodes
  }

  private open(kind: ClauseNode['kind'], parent: ClauseNode | null, start: number): ClauseNode {
    const node: ClauseNode = {
      kind,
      parent,
      start,
      end: this.tokens.length,
      finite: null,
      verbs: [],
      ownSubject: null,
    }
    this.nodes.push(node)
    if (kind === 'main') {
      for (const open of this.stack) open.end = start
      this.stack = [node]
    } else this.stack.push(node)
    return node
  }

  /** "Säg till om du ser något": a sentence that begins with an imperative is governed by it. */
  private takeImperative(main: ClauseNode): void {
    const norm = this.words.norm(0)
    if (
      this.lexicon.imperativeNouns.has(norm) ||
      this.words.finiteReading(0) !== null ||
      this.words.finiteReading(1) !== null
    )
      return
    // "Flyg och tåg ska …": a noun before a verb that nothing else governs
    const finite = this.words.finiteFrom(1)
    if (
      this.words.isPreposition(0) ||
      (this.words.isSure(finite) && !this.words.jointBetween(0, finite, false))
    )
      return
    const reading = this.words.imperativeReading(0)
    if (reading !== null) this.assign(main, { at: 0, reading, finite: true })
  }

  private closingQuote(open: number): number {
    for (let j = open + 1; j < this.tokens.length; j++) if (QUOTES.has(this.words.norm(j))) return j
    return -1
  }

  /** True while the main clause still lacks its finite verb. */
  private get mainIsOpen(): boolean {
    return this.stack[0]?.kind === 'main' && this.stack[0].finite === null
  }

  private get top(): ClauseNode {
    return this.stack[this.stack.length - 1] as ClauseNode
  }

  private closeTop(at: number): void {
    const node = this.stack.pop()
    if (node) node.end = at
  }

  private opensClause(i: number): boolean {
    const norm = this.words.norm(i)
    const lexicon = this.lexicon
    if (norm === lexicon.att) {
      this.open(this.words.attIsInfinitive(i) ? 'attInf' : 'att', this.top, i)
      return true
    }
    if (norm === lexicon.som) {
      if (this.words.somIsRelative(i, this.mainIsOpen)) this.open('relative', this.top, i)
      return true
    }
    if (lexicon.subordinators.has(norm)) {
      if (norm === this.lexicon.howWord || this.words.hasFiniteFrom(i + 1)) this.open('sub', this.top, i)
      return true
    }
    if (lexicon.weakSubordinators.has(norm) && this.words.weakIsClause(i, this.top.finite !== null)) {
      this.open(i > 0 && this.words.norm(i) !== this.lexicon.ifWord ? 'relative' : 'sub', this.top, i)
      return true
    }
    return false
  }

  private takeFinite(i: number, reading: VerbReading): boolean {
    const verb: ClauseVerb = { at: i, reading, finite: true }
    while (this.top.kind === 'attInf' && this.top.verbs.length > 0 && this.stack.length > 1) {
      const target = this.below((node) => node.kind !== 'attInf')
      if (target === null) break
      if (target.finite === null || this.coordinatorBefore(i) !== null || target.kind === 'main') {
        this.popTo(target, i)
        break
      }
      break
    }
    const node = this.top
    if (node.finite === null && node.kind !== 'attInf') {
      this.assign(node, verb)
      return true
    }
    const governing = this.below((n) => n.finite === null && n.kind !== 'attInf')
    const listed =
      this.words.norm(i - 1) === ',' && node.finite !== null && node.kind === 'main' ? i - 1 : null
    const coordinator = this.coordinatorBefore(i) ?? listed
    if (governing !== null) {
      const adjacent = coordinator === i - 1
      if (adjacent && this.words.hasFiniteFrom(i + 1) && node.kind !== 'attInf') {
        node.verbs.push(verb)
        return true
      }
      this.popTo(governing, i)
      this.assign(governing, verb)
      return true
    }
    if (coordinator === null) return this.commaSplice(i, verb) || this.replaceFinite(i, verb)
    return this.coordinate(i, coordinator, verb)
  }

  private assign(node: ClauseNode, verb: ClauseVerb): void {
    node.finite = verb.at
    node.verbs.push(verb)
  }

  /** "X ansvarar för A och följer upp B" or "… och nämnderna svarar för B": joins the clause or opens a new main clause. */
  private coordinate(i: number, coordinator: number, verb: ClauseVerb): boolean {
    const node = this.top
    const adjacent = i - coordinator <= 1 || this.onlyAdverbs(coordinator + 1, i)
    if (adjacent && !(i - coordinator > 1 && this.subjectFollows(i))) {
      const target = this.levelFor(verb)
      if (target !== node) this.popTo(target, i)
      target.verbs.push(verb)
      return true
    }
    if (
      node.kind === 'relative' &&
      !this.lexicon.pronouns.has(this.words.norm(coordinator + 1)) &&
      node.finite !== null &&
      coordinator - node.finite < 3
    ) {
      node.verbs.push(verb)
      return true
    }
    const fresh = this.open('main', null, coordinator + 1)
    fresh.ownSubject = coordinator + 1
    this.assign(fresh, verb)
    return true
  }

  /** "… och därför måste planen ändras": a pronoun, or a noun between modal and infinitive, is a subject of its own. */
  private subjectFollows(i: number): boolean {
    const next = this.words.norm(i + 1)
    const { personalPronouns, adverbs, negations, prepositions, att } = this.lexicon
    if (personalPronouns.has(next)) return true
    if (!this.words.isModal(i) || !this.tokens[i + 1]?.word || this.words.infinitiveReading(i + 1) !== null)
      return false
    if (adverbs.has(next) || negations.has(next) || prepositions.has(next)) return false
    for (let j = i + 2; j < Math.min(i + 8, this.tokens.length); j++) {
      if (!this.tokens[j]?.word || this.words.norm(j) === att) return false
      if (this.words.infinitiveReading(j) !== null) return true
    }
    return false
  }

  /** The clause that a coordinated verb without subject goes on: the nearest whose verb has the same voice, else the main one. */
  private levelFor(verb: ClauseVerb): ClauseNode {
    const passive = isPassive(verb.reading)
    for (let s = this.stack.length - 1; s >= 0; s--) {
      const node = this.stack[s] as ClauseNode
      const last = [...node.verbs].reverse().find((v) => v.finite)
      if (last !== undefined && isPassive(last.reading) === passive) {
        const modal = Object.hasOwn(this.lexicon.modalForms, last.reading.lemma)
        if (!modal || Object.hasOwn(this.lexicon.modalForms, verb.reading.lemma)) return node
      }
    }
    return this.stack[0] as ClauseNode
  }

  private commaSplice(i: number, verb: ClauseVerb): boolean {
    for (let j = i - 1, words = 0; j >= 0 && words < 12; j--) {
      const norm = this.words.norm(j)
      if (this.words.finiteReading(j) !== null) break
      if (norm === ',' || norm === ';' || norm === ':' || norm === '\u2013') {
        if (j === i - 1) return false
        const fresh = this.open('main', null, j + 1)
        fresh.ownSubject = j + 1
        this.assign(fresh, verb)
        return true
      }
      words++
    }
    return false
  }

  /**
   * Two finite verbs with nothing between them that joins them: the first was not the main verb. At the start it was a
   * noun ("Delar av centrum ska …"), else the verb of a relative clause without "som" ("De mål nämnden antar ska …").
   */
  private replaceFinite(i: number, verb: ClauseVerb): boolean {
    const node = this.top
    const [first] = node.verbs
    if (node.kind !== 'main' || node.verbs.length !== 1 || first === undefined || node.finite !== first.at)
      return false
    const last = this.nodes[this.nodes.length - 1] as ClauseNode
    if (last.start > first.at || this.words.isSure(first.at) || this.words.jointBetween(first.at, i, true))
      return false
    const start = node.ownSubject ?? node.start
    const contact = first.at - start >= 2 && this.lexicon.determiners.has(this.words.norm(start))
    if (first.at === start ? !this.words.isSure(i) : !contact) return false
    node.verbs.length = 0
    if (contact)
      this.nodes.push({
        kind: 'relative',
        parent: node,
        start: first.at - 1,
        end: i,
        finite: first.at,
        verbs: [first],
        ownSubject: null,
      })
    this.assign(node, verb)
    return true
  }

  private takeInfinitive(i: number, reading: VerbReading, expected: boolean): void {
    const verb: ClauseVerb = { at: i, reading, finite: false }
    const node = this.top
    if (node.kind === 'attInf' && node.verbs.length === 0) {
      node.verbs.push(verb)
      return
    }
    const coordinator = this.coordinatorBefore(i, true)
    if (
      coordinator !== null &&
      (i - coordinator <= 1 || this.onlyAdverbs(coordinator + 1, i) || this.startsPhrase(coordinator + 1))
    ) {
      for (let s = this.stack.length - 1; s >= 0; s--) {
        const candidate = this.stack[s] as ClauseNode
        if (candidate.verbs.some((v) => !v.finite)) {
          if (candidate !== node) this.popTo(candidate, i)
          candidate.verbs.push(verb)
          return
        }
      }
    }
    for (let s = this.stack.length - 1; s >= 0; s--) {
      const candidate = this.stack[s] as ClauseNode
      if (this.wantsInfinitive(candidate) || this.chains(candidate, i)) {
        if (candidate !== node) this.popTo(candidate, i)
        candidate.verbs.push(verb)
        return
      }
    }
    const main = this.stack[0] as ClauseNode
    if (expected && main.verbs.length === 0 && this.stack.length === 1) {
      if (main !== node) this.popTo(main, i)
      main.verbs.push(verb)
    }
  }

  /** "ska fortsätta utveckla", "börjar nämnden tillämpa": a verb that takes a further bare infinitive. */
  private chains(node: ClauseNode, i: number): boolean {
    const last = node.verbs[node.verbs.length - 1]
    if (last === undefined || !this.lexicon.catenatives.has(last.reading.lemma)) return false
    return this.onlyAdverbs(last.at + 1, i) || (last.finite && i - last.at <= 2)
  }

  private wantsInfinitive(node: ClauseNode): boolean {
    const last = node.verbs[node.verbs.length - 1]
    return last?.finite === true && Object.hasOwn(this.lexicon.modalForms, last.reading.lemma)
  }

  /** Index of the last coordinator before `i` with no verb between; with `orComma` a comma counts too. */
  private coordinatorBefore(i: number, orComma = false): number | null {
    for (let j = i - 1; j >= 0; j--) {
      const norm = this.words.norm(j)
      if (this.lexicon.coordinators.has(norm)) return j
      if (orComma && norm === ',') return j
      if (this.words.finiteReading(j) !== null) return null
      if (Object.hasOwn(this.lexicon.modalForms, norm)) return null
    }
    return null
  }

  private onlyAdverbs(from: number, to: number): boolean {
    for (let j = from; j < to; j++) if (!this.lexicon.adverbs.has(this.words.norm(j))) return false
    return true
  }

  /** A prepositional phrase between coordinator and infinitive: "och på ett effektivt sätt utnyttja". */
  private startsPhrase(from: number): boolean {
    return this.lexicon.prepositions.has(this.words.norm(from))
  }

  private below(test: (node: ClauseNode) => boolean): ClauseNode | null {
    for (let s = this.stack.length - 2; s >= 0; s--) {
      const node = this.stack[s] as ClauseNode
      if (test(node)) return node
    }
    return null
  }

  private popTo(node: ClauseNode, at: number): void {
    while (this.stack.length > 1 && this.top !== node) this.closeTop(at)
  }
}
