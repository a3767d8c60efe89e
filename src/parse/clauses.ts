import type { ClauseLexicon, Token } from '../model/index.ts'
import { type ClauseNode, type ClauseVerb, isPassive } from './clause-node.ts'
import { ClauseStack } from './clause-stack.ts'
import { ClauseWords } from './clause-words.ts'
import { Joints } from './joints.ts'
import type { VerbForms, VerbReading } from './verb-forms.ts'

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
  private readonly stack: ClauseStack
  private readonly joints: Joints
  private readonly words: ClauseWords
  private readonly tokens: readonly Token[]
  private readonly lexicon: ClauseLexicon

  constructor(words: ClauseWords) {
    this.words = words
    this.tokens = words.tokens
    this.lexicon = words.lexicon
    this.joints = new Joints(words)
    this.stack = new ClauseStack(words.tokens.length)
  }

  read(expectInfinitive: boolean): ClauseNode[] {
    const main = this.stack.open('main', null, 0)
    // "Säg till om du ser något": a sentence that begins with an imperative is governed by it
    const imperative = expectInfinitive ? null : this.joints.imperativeStart()
    if (imperative !== null) this.stack.assign(main, { at: 0, reading: imperative, finite: true })
    let parenthesis = 0
    let quoteEnd = -1
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i] as Token
      if (i <= quoteEnd || (i === 0 && main.finite === 0)) continue
      // a quotation inside the sentence is a name or another's words: its verbs are not the sentence's
      if (i > 0) quoteEnd = this.joints.quoteEnd(i)
      if (quoteEnd > i) continue
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
    for (const node of this.stack.active) node.end = this.tokens.length
    return this.stack.nodes
  }

  private opensClause(i: number): boolean {
    const norm = this.words.norm(i)
    const lexicon = this.lexicon
    if (norm === lexicon.att) {
      this.stack.open(this.words.attIsInfinitive(i) ? 'attInf' : 'att', this.stack.top, i)
      return true
    }
    if (norm === lexicon.som) {
      // "vem som beslutar", "vilka insatser som behövs": one clause
      const { kind, start, finite } = this.stack.top
      if (
        kind === 'sub' &&
        finite === null &&
        i - start <= 3 &&
        lexicon.interrogatives.has(this.words.norm(start))
      )
        return true
      if (this.words.somIsRelative(i, this.stack.mainIsOpen)) this.stack.open('relative', this.stack.top, i)
      return true
    }
    if (this.joints.opensClausePhrase(i)) {
      this.stack.open('sub', this.stack.top, i)
      return true
    }
    if (lexicon.subordinators.has(norm)) {
      if (norm === this.lexicon.howWord || this.words.hasFiniteFrom(i + 1))
        this.stack.open('sub', this.stack.top, i)
      return true
    }
    if (lexicon.weakSubordinators.has(norm) && this.words.weakIsClause(i, this.stack.top.finite !== null)) {
      this.stack.open(
        i > 0 && this.words.norm(i) !== this.lexicon.ifWord ? 'relative' : 'sub',
        this.stack.top,
        i,
      )
      return true
    }
    return false
  }

  private takeFinite(i: number, reading: VerbReading): boolean {
    const verb: ClauseVerb = { at: i, reading, finite: true }
    // "ska samarbeten som fungerar uppmuntras": the modal still waits for its infinitive
    if (
      reading.form === 'presS' &&
      this.stack.top.finite !== null &&
      this.words.infinitiveReading(i) !== null
    )
      if (this.stack.active.some((node) => this.joints.wantsInfinitive(node))) return false
    while (
      this.stack.top.kind === 'attInf' &&
      this.stack.top.verbs.length > 0 &&
      this.stack.active.length > 1
    ) {
      const target = this.stack.below((node) => node.kind !== 'attInf')
      if (target === null) break
      if (target.finite === null || this.joints.coordinatorBefore(i) !== null || target.kind === 'main') {
        this.stack.popTo(target, i)
        break
      }
      break
    }
    const node = this.stack.top
    if (node.finite === null && node.kind !== 'attInf') {
      this.stack.assign(node, verb)
      return true
    }
    const governing = this.stack.below((n) => n.finite === null && n.kind !== 'attInf')
    const listed =
      this.words.norm(i - 1) === ',' && node.finite !== null && node.kind === 'main' ? i - 1 : null
    const coordinator = this.joints.coordinatorBefore(i) ?? listed
    if (governing !== null) {
      const adjacent = coordinator === i - 1
      if (adjacent && this.words.hasFiniteFrom(i + 1) && node.kind !== 'attInf') {
        node.verbs.push(verb)
        return true
      }
      this.stack.popTo(governing, i)
      this.stack.assign(governing, verb)
      return true
    }
    if (coordinator === null)
      return this.commaSplice(i, verb) || this.replaceFinite(i, verb) || this.afterClause(i, verb)
    return this.coordinate(i, coordinator, verb)
  }

  /** "X ansvarar för A och följer upp B" or "… och nämnderna svarar för B": joins the clause or opens a new main clause. */
  private coordinate(i: number, coordinator: number, verb: ClauseVerb): boolean {
    const node = this.stack.top
    const adjacent = i - coordinator <= 1 || this.joints.onlyAdverbs(coordinator + 1, i)
    if (adjacent && !(i - coordinator > 1 && this.joints.subjectFollows(i))) {
      const target = this.levelFor(verb)
      if (target !== node) this.stack.popTo(target, i)
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
    const fresh = this.stack.open('main', null, coordinator + 1)
    fresh.ownSubject = coordinator + 1
    this.stack.assign(fresh, verb)
    return true
  }

  /** "… och när planen antas ska nämnden …": a main clause that begins with a subordinate one. */
  private afterClause(i: number, verb: ClauseVerb): boolean {
    const governing = this.stack.active[0]?.finite
    const clause = this.stack.active.find((node) => node.kind === 'sub')
    if (clause?.finite == null || governing == null || clause.start - 1 <= governing) return false
    if (!this.lexicon.coordinators.has(this.words.norm(clause.start - 1))) return false
    const fresh = this.stack.open('main', null, clause.start)
    clause.end = i
    fresh.ownSubject = clause.start
    this.stack.assign(fresh, verb)
    return true
  }

  /** The clause that a coordinated verb without subject goes on: the nearest whose verb has the same voice, else the main one. */
  private levelFor(verb: ClauseVerb): ClauseNode {
    const passive = isPassive(verb.reading)
    for (let s = this.stack.active.length - 1; s >= 0; s--) {
      const node = this.stack.active[s] as ClauseNode
      const last = [...node.verbs].reverse().find((v) => v.finite)
      if (last !== undefined && isPassive(last.reading) === passive) {
        const modal = Object.hasOwn(this.lexicon.modalForms, last.reading.lemma)
        if (!modal || Object.hasOwn(this.lexicon.modalForms, verb.reading.lemma)) return node
      }
    }
    return this.stack.active[0] as ClauseNode
  }

  private commaSplice(i: number, verb: ClauseVerb): boolean {
    for (let j = i - 1, words = 0; j >= 0 && words < 12; j--) {
      const norm = this.words.norm(j)
      if (this.words.finiteReading(j) !== null) break
      if (norm === ',' || norm === ';' || norm === ':' || norm === '\u2013') {
        if (j === i - 1) return false
        const fresh = this.stack.open('main', null, j + 1)
        fresh.ownSubject = j + 1
        this.stack.assign(fresh, verb)
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
    const node = this.stack.top
    const [first] = node.verbs
    if (node.kind !== 'main' || node.verbs.length !== 1 || first === undefined || node.finite !== first.at)
      return false
    const last = this.stack.nodes[this.stack.nodes.length - 1] as ClauseNode
    if (last.start > first.at || this.words.isSure(first.at) || this.words.jointBetween(first.at, i, true))
      return false
    const start = node.ownSubject ?? node.start
    const contact = first.at - start >= 2 && this.lexicon.determiners.has(this.words.norm(start))
    if (first.at === start ? !this.words.isSure(i) : !contact) return false
    node.verbs.length = 0
    if (contact)
      this.stack.nodes.push({
        kind: 'relative',
        parent: node,
        start: first.at - 1,
        end: i,
        finite: first.at,
        verbs: [first],
        ownSubject: null,
      })
    this.stack.assign(node, verb)
    return true
  }

  private takeInfinitive(i: number, reading: VerbReading, expected: boolean): void {
    const verb: ClauseVerb = { at: i, reading, finite: false }
    const node = this.stack.top
    if (node.kind === 'attInf' && node.verbs.length === 0) {
      node.verbs.push(verb)
      return
    }
    const coordinator = this.joints.coordinatorBefore(i, true)
    if (
      coordinator !== null &&
      (i - coordinator <= 1 ||
        this.joints.onlyAdverbs(coordinator + 1, i) ||
        this.joints.startsPhrase(coordinator + 1))
    ) {
      for (let s = this.stack.active.length - 1; s >= 0; s--) {
        const candidate = this.stack.active[s] as ClauseNode
        if (candidate.verbs.some((v) => !v.finite)) {
          if (candidate !== node) this.stack.popTo(candidate, i)
          candidate.verbs.push(verb)
          return
        }
      }
    }
    for (let s = this.stack.active.length - 1; s >= 0; s--) {
      const candidate = this.stack.active[s] as ClauseNode
      if (this.joints.wantsInfinitive(candidate) || this.joints.chains(candidate, i)) {
        if (candidate !== node) this.stack.popTo(candidate, i)
        candidate.verbs.push(verb)
        return
      }
    }
    const main = this.stack.active[0] as ClauseNode
    if (expected && main.verbs.length === 0 && this.stack.active.length === 1) {
      if (main !== node) this.stack.popTo(main, i)
      main.verbs.push(verb)
    }
  }
}
