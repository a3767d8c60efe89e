import type { ClauseLexicon, Token } from '../model/index.ts'
import { readingsOf, type VerbForms, type VerbReading } from './verb-forms.ts'

/** A clause of a statement. Indices are token indices; `end` is exclusive and includes embedded clauses. */
export interface ClauseNode {
  readonly kind: 'main' | 'att' | 'attInf' | 'relative' | 'sub'
  readonly parent: ClauseNode | null
  /** Index of the word that opened it (att, som, när …) or of its first word. */
  readonly start: number
  end: number
  /** Index of the finite verb, or null. */
  finite: number | null
  /** All verbs in order: finite and infinitives. */
  readonly verbs: ClauseVerb[]
  /** First token of the subject when a coordinated clause brought its own ("… och de svarar för"); else null. */
  ownSubject: number | null
}

export interface ClauseVerb {
  readonly at: number
  readonly reading: VerbReading
  readonly finite: boolean
}

const QUOTES = new Set(['"', '\u201d', '\u201c', '\u00bb', '\u00ab'])
const FINITE = new Set(['pres', 'presS', 'past', 'pastS'])

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
  const reader = new ClauseReader(tokens, forms, lexicon)
  return reader.read(expectInfinitive)
}

class ClauseReader {
  private readonly nodes: ClauseNode[] = []
  private stack: ClauseNode[] = []
  private readonly tokens: readonly Token[]
  private readonly forms: VerbForms
  private readonly lexicon: ClauseLexicon
  /** For each token the next token index with a finite reading at or after it; length when none. */
  private readonly nextFinite: Int32Array

  constructor(tokens: readonly Token[], forms: VerbForms, lexicon: ClauseLexicon) {
    this.tokens = tokens
    this.forms = forms
    this.lexicon = lexicon
    this.nextFinite = new Int32Array(tokens.length + 1).fill(tokens.length)
    for (let i = tokens.length - 1; i >= 0; i--) {
      this.nextFinite[i] = this.finiteReading(i) ? i : (this.nextFinite[i + 1] as number)
    }
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
      if (!token.word) {
        if (token.norm === ',' || token.norm === ';' || token.norm === ':') this.comma()
        continue
      }
      if (this.opensClause(i)) continue
      const finite = this.finiteReading(i)
      if (finite) {
        if (this.takeFinite(i, finite)) continue
      }
      const infinitive = this.infinitiveReading(i)
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
    const norm = this.norm(0)
    if (
      this.lexicon.imperativeNouns.has(norm) ||
      this.finiteReading(0) !== null ||
      this.finiteReading(1) !== null
    )
      return
    const reading = readingsOf(norm, this.forms)?.find((r) => r.form === 'imp')
    if (reading !== undefined) this.assign(main, { at: 0, reading, finite: true })
  }

  private closingQuote(open: number): number {
    for (let j = open + 1; j < this.tokens.length; j++) if (QUOTES.has(this.norm(j))) return j
    return -1
  }

  private get top(): ClauseNode {
    return this.stack[this.stack.length - 1] as ClauseNode
  }

  private closeTop(at: number): void {
    const node = this.stack.pop()
    if (node) node.end = at
  }

  /** A comma ends a finished relative or subordinate clause that stands before the governing verb. */
  private comma(): void {
    // clauses are closed by the next verb; a comma alone decides nothing in Swedish
  }

  private norm(i: number): string {
    return this.tokens[i]?.norm ?? ''
  }

  private finiteReading(i: number): VerbReading | null {
    const norm = this.norm(i)
    const lexicon = this.lexicon
    if (Object.hasOwn(lexicon.modalForms, norm)) return { lemma: norm, form: 'pres' }
    const readings = readingsOf(norm, this.forms)
    if (readings === undefined) return null
    const finite = readings.find((r) => FINITE.has(r.form))
    if (finite === undefined) return null
    if ((finite.form === 'past' || finite.form === 'pastS') && this.isParticiple(i)) return null
    if (finite.form === 'presS' && readings.some((r) => r.form === 'infS') && this.afterModal(i)) return null
    return finite
  }

  /** "redan etablerade samarbetspartners", "ökade kontakter": a weak past form before its noun is a participle. */
  private isParticiple(i: number): boolean {
    if (!/(?:de|te)$/.test(this.norm(i))) return false
    if (i === 0 || !this.tokens[i - 1]?.word) return true
    const next = this.norm(i + 1)
    if (next === '' || !this.tokens[i + 1]?.word) return false
    const { prepositions, pronouns, adverbs, coordinators, att, som, determiners } = this.lexicon
    if (determiners.has(this.norm(i - 1))) return true
    return !(
      prepositions.has(next) ||
      pronouns.has(next) ||
      adverbs.has(next) ||
      coordinators.has(next) ||
      determiners.has(next) ||
      next === att ||
      next === som ||
      /^\d/.test(next)
    )
  }

  private infinitiveReading(i: number): VerbReading | null {
    return readingsOf(this.norm(i), this.forms)?.find((r) => r.form === 'inf' || r.form === 'infS') ?? null
  }

  /** True where a word that is both infinitive and present ("samordnas") stands after a modal or "att" in its clause. */
  private afterModal(i: number): boolean {
    for (let j = i - 1, seen = 0; j >= 0 && seen < 40; j--, seen++) {
      const norm = this.norm(j)
      if (norm === this.lexicon.att) return !this.hasFiniteBetween(j + 1, i)
      if (Object.hasOwn(this.lexicon.modalForms, norm)) return true
      if (norm === '.' || norm === ';' || norm === this.lexicon.som || this.lexicon.subordinators.has(norm))
        return false
      if (readingsOf(norm, this.forms)?.some((r) => r.form === 'pres' || r.form === 'past')) return false
    }
    return false
  }

  private hasFiniteBetween(from: number, to: number): boolean {
    for (let j = from; j < to; j++) {
      const norm = this.norm(j)
      if (Object.hasOwn(this.lexicon.modalForms, norm)) return true
      if (readingsOf(norm, this.forms)?.some((r) => r.form === 'pres' || r.form === 'past')) return true
    }
    // "att kunskap används": a subject between "att" and the s-form makes it finite
    return to - from > 0 && this.looksLikeSubject(from, to)
  }

  /** True where the words between "att" and an s-form hold more than adverbs and prepositional phrases. */
  private looksLikeSubject(from: number, to: number): boolean {
    const first = this.norm(from)
    if (this.lexicon.prepositions.has(first) || this.lexicon.adverbs.has(first)) return false
    return to > from
  }

  private opensClause(i: number): boolean {
    const norm = this.norm(i)
    const lexicon = this.lexicon
    if (norm === lexicon.att) {
      this.open(this.attIsInfinitive(i) ? 'attInf' : 'att', this.top, i)
      return true
    }
    if (norm === lexicon.som) {
      if (this.somIsRelative(i)) this.open('relative', this.top, i)
      return true
    }
    if (lexicon.subordinators.has(norm)) {
      if (norm === this.lexicon.howWord || this.nextFinite[i + 1] !== this.tokens.length)
        this.open('sub', this.top, i)
      return true
    }
    if (lexicon.weakSubordinators.has(norm) && this.weakIsClause(i)) {
      this.open(i > 0 && this.norm(i) !== this.lexicon.ifWord ? 'relative' : 'sub', this.top, i)
      return true
    }
    return false
  }

  /** "att" + infinitive unless a finite verb comes before any infinitive. */
  private attIsInfinitive(i: number): boolean {
    for (let j = i + 1; j < this.tokens.length; j++) {
      const norm = this.norm(j)
      if (norm === lexiconEnd(norm)) return false
      if (norm === this.lexicon.att || norm === this.lexicon.som) return false
      const readings = readingsOf(norm, this.forms)
      if (Object.hasOwn(this.lexicon.modalForms, norm)) return false
      if (readings === undefined) continue
      if (readings.some((r) => r.form === 'infS') && readings.some((r) => r.form === 'presS')) {
        return !this.looksLikeSubject(i + 1, j)
      }
      if (readings.some((r) => r.form === 'inf' || r.form === 'infS')) return true
      if (readings.some((r) => FINITE.has(r.form))) return false
    }
    return false
  }

  private somIsRelative(i: number): boolean {
    const finite = this.nextFinite[i + 1] as number
    if (finite >= this.tokens.length) return false
    for (let j = i + 1; j < finite; j++) {
      const norm = this.norm(j)
      if (
        norm === this.lexicon.att ||
        norm === this.lexicon.som ||
        norm === '.' ||
        norm === ';' ||
        norm === ':'
      )
        return false
      if (norm === ',' && j - i > 3) return false
      if (this.infinitiveReading(j)) return false
    }
    if (this.lexicon.coordinators.has(this.norm(finite - 1))) return false
    const governing = this.stack.find((node) => node.kind === 'main' && node.finite === null)
    if (governing === undefined) return true
    // the only finite verb left belongs to the main clause: "Härryda som kommun ska …"
    const later = this.nextFinite[finite + 1] as number
    if (later < this.tokens.length) return true
    return finite === i + 1
  }

  /** "om", "då", "där", "sedan", "så" open a clause at the start or after a comma when a finite verb follows soon. */
  private weakIsClause(i: number): boolean {
    const before = this.norm(i - 1)
    const initial = i === 0
    const afterNounOrComma = before === ',' || (this.norm(i) === this.lexicon.whereWord && !initial)
    const afterMain = this.norm(i) === this.lexicon.ifWord && !initial && this.top.finite !== null
    if (!initial && !afterNounOrComma && !afterMain) return false
    const finite = this.nextFinite[i + 1] as number
    if (finite >= this.tokens.length) return false
    if (initial)
      return (
        this.norm(i) === this.lexicon.ifWord &&
        (this.nextFinite[finite + 1] as number) < this.tokens.length &&
        finite - i > 1
      )
    for (let j = i + 1; j < finite; j++) {
      const norm = this.norm(j)
      if ((!this.tokens[j]?.word && norm !== ',') || norm === this.lexicon.att || norm === this.lexicon.som)
        return false
    }
    if (afterMain && before !== ',') return this.lexicon.pronouns.has(this.norm(i + 1)) || finite - i <= 3
    return finite - i > 1 || this.norm(i) === this.lexicon.whereWord
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
    const listed = this.norm(i - 1) === ',' && node.finite !== null && node.kind === 'main' ? i - 1 : null
    const coordinator = this.coordinatorBefore(i) ?? listed
    if (governing !== null) {
      const adjacent = coordinator === i - 1
      if (adjacent && (this.nextFinite[i + 1] as number) < this.tokens.length && node.kind !== 'attInf') {
        node.verbs.push(verb)
        return true
      }
      this.popTo(governing, i)
      this.assign(governing, verb)
      return true
    }
    if (coordinator === null) return this.commaSplice(i, verb)
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
    if (adjacent) {
      const target = this.levelFor(verb)
      if (target !== node) this.popTo(target, i)
      target.verbs.push(verb)
      return true
    }
    if (
      node.kind === 'relative' &&
      !this.lexicon.pronouns.has(this.norm(coordinator + 1)) &&
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
      const norm = this.norm(j)
      if (readingsOf(norm, this.forms)?.some((r) => FINITE.has(r.form))) break
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
      if (this.wantsInfinitive(candidate)) {
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

  private wantsInfinitive(node: ClauseNode): boolean {
    const last = node.verbs[node.verbs.length - 1]
    return last?.finite === true && Object.hasOwn(this.lexicon.modalForms, last.reading.lemma)
  }

  /** Index of the last coordinator before `i` with no verb between; with `orComma` a comma counts too. */
  private coordinatorBefore(i: number, orComma = false): number | null {
    for (let j = i - 1; j >= 0; j--) {
      const norm = this.norm(j)
      if (this.lexicon.coordinators.has(norm)) return j
      if (orComma && norm === ',') return j
      if (this.finiteReading(j) !== null) return null
      if (Object.hasOwn(this.lexicon.modalForms, norm)) return null
    }
    return null
  }

  private onlyAdverbs(from: number, to: number): boolean {
    for (let j = from; j < to; j++) if (!this.lexicon.adverbs.has(this.norm(j))) return false
    return true
  }

  /** A prepositional phrase between coordinator and infinitive: "och på ett effektivt sätt utnyttja". */
  private startsPhrase(from: number): boolean {
    return this.lexicon.prepositions.has(this.norm(from))
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

function lexiconEnd(norm: string): string | null {
  return norm === '.' || norm === ';' ? norm : null
}

/** True for an s-form of a verb that has an active form. */
export function isPassive(reading: VerbReading): boolean {
  return (
    (reading.form === 'presS' || reading.form === 'infS' || reading.form === 'pastS') &&
    !reading.lemma.endsWith('s')
  )
}
