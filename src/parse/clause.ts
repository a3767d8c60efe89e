import type { Clause, ClauseLexicon, Modality, Predicate, Token } from '../model/index.ts'
import { type ClauseNode, type ClauseVerb, isPassive } from './clause-node.ts'
import { findClauses } from './clauses.ts'
import { placeSubject } from './place-subject.ts'
import { readingsOf, type VerbForms, type VerbReading } from './verb-forms.ts'

/** Clause analysis of one statement: its main clause, further coordinated main clauses, and all clause nodes. */
export interface StatementAnalysis {
  readonly clause: Clause
  readonly coordinated: readonly Clause[]
  readonly nodes: readonly ClauseNode[]
}

/** How an item goes on from its stem. */
export interface StemContext {
  /** Modality that the stem gives, or null where it gives none. */
  readonly modality: Modality | null
  /** True where an infinitive completes the stem ("Kommunen ska:", "Målet är att:"). */
  readonly expectsInfinitive: boolean
  readonly voice: 'active' | 'passive'
  /** True where an infinitive item under a present-tense stem keeps its own modality: the stem does not end in "att". */
  readonly infinitiveOwn: boolean
}

/** Analyses the clauses of one statement. `stem` is given for list items that complete a stem. */
export function analyseClauses(
  tokens: readonly Token[],
  forms: VerbForms,
  lexicon: ClauseLexicon,
  stem: StemContext | null,
  item: boolean,
): StatementAnalysis {
  const nodes = findClauses(tokens, forms, lexicon, item || stem !== null)
  const mains = nodes.filter((node) => node.kind === 'main')
  const clauses = mains.map((node) => clauseOf(node, nodes, tokens, forms, lexicon, stem, item))
  return { clause: clauses[0] as Clause, coordinated: clauses.slice(1), nodes }
}

function clauseOf(
  node: ClauseNode,
  nodes: readonly ClauseNode[],
  tokens: readonly Token[],
  forms: VerbForms,
  lexicon: ClauseLexicon,
  stem: StemContext | null,
  item: boolean,
): Clause {
  const imperative =
    node.finite === null && node.verbs.length === 0 ? imperativeAt(node.start, tokens, forms, lexicon) : null
  const verbs: readonly ClauseVerb[] =
    imperative && node.verbs.length === 0
      ? [{ at: node.start, reading: imperative, finite: false }]
      : node.verbs
  const finite = node.finite
  const att = nodes.find(
    (n) =>
      (n.kind === 'att' || n.kind === 'attInf') && n.parent === node && (finite === null || n.start > finite),
  )
  const { subject, fronted } =
    finite === null
      ? { subject: null, fronted: null }
      : placeSubject(node, finite, verbs, nodes, tokens, lexicon)
  const lexical = verbs.filter((v) => !v.finite || !Object.hasOwn(lexicon.modalForms, v.reading.lemma))
  const predicates = predicatesOf(node, verbs, lexical, nodes, tokens, forms, lexicon)
  return {
    subject,
    finite,
    modality: modalityOf(finite, verbs, att ?? null, tokens, lexicon, stem, item),
    predicates,
    voice: predicates[predicates.length - 1]?.passive ? 'passive' : 'active',
    negated: isNegated(finite, fronted, tokens, lexicon),
    fronted,
    att: att === undefined ? null : [att.start, att.end],
    agent: agentOf(verbs, node.end, tokens, lexicon),
  }
}

/** An imperative can only be the first word ("Använd …", "Sök …"). */
function imperativeAt(at: number, tokens: readonly Token[], forms: VerbForms, lexicon: ClauseLexicon) {
  const norm = tokens[at]?.norm ?? ''
  if (lexicon.imperativeNouns.has(norm)) return null
  return readingsOf(norm, forms)?.find((r) => r.form === 'imp' || r.form === 'inf') ?? null
}

function predicatesOf(
  node: ClauseNode,
  verbs: readonly ClauseVerb[],
  lexical: readonly ClauseVerb[],
  nodes: readonly ClauseNode[],
  tokens: readonly Token[],
  forms: VerbForms,
  lexicon: ClauseLexicon,
): Predicate[] {
  const heads = withoutCatenatives(lexical.length > 0 ? lexical : verbs, tokens, lexicon)
  return heads.map((verb, k) => {
    const next = heads[k + 1]?.at ?? node.end
    const reading = Object.hasOwn(lexicon.modalForms, verb.reading.lemma)
      ? aloneModal(verb, node, nodes, tokens, forms, lexicon)
      : verb.reading
    return {
      verb: verb.at,
      lemma: reading.lemma,
      passive: isPassive(reading),
      past: verb.reading.form === 'past' || verb.reading.form === 'pastS',
      finite: verb.finite,
      range: [verb.at, next] as const,
    }
  })
}

/** "ska kunna delta", "ska fortsätta utveckla": what is done is the last verb of the chain. */
function withoutCatenatives(
  verbs: readonly ClauseVerb[],
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): readonly ClauseVerb[] {
  return verbs.filter((verb, k) => {
    const next = verbs[k + 1]
    if (next === undefined || next.finite || !lexicon.catenatives.has(verb.reading.lemma)) return true
    for (let j = verb.at + 1; j < next.at; j++)
      if (lexicon.coordinators.has(norm(tokens, j)) || norm(tokens, j) === ',') return true
    return false
  })
}

/** A modal without a bare infinitive: "kommer att prövas" is about trying, "får stöd" about getting. */
function aloneModal(
  verb: ClauseVerb,
  node: ClauseNode,
  nodes: readonly ClauseNode[],
  tokens: readonly Token[],
  forms: VerbForms,
  lexicon: ClauseLexicon,
): VerbReading {
  const word = verb.reading.lemma
  const att = nodes.find((n) => n.kind === 'attInf' && n.parent === node && n.start > verb.at)
  const [inner] = withoutCatenatives(att?.verbs ?? [], tokens, lexicon)
  if (inner !== undefined && lexicon.modalForms[word] !== 'far') return inner.reading
  return readingsOf(word, forms)?.find((r) => r.form === 'pres') ?? verb.reading
}

function modalityOf(
  finite: number | null,
  verbs: readonly ClauseVerb[],
  att: ClauseNode | null,
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
  stem: StemContext | null,
  item: boolean,
): Modality {
  if (stem?.modality === 'presens' && finite === null && verbs.length > 0 && stem.infinitiveOwn)
    return 'infinitiv'
  if (stem?.modality) return stem.modality
  if (finite !== null && verbs[0]?.at === finite && verbs[0].reading.form === 'imp') return 'infinitiv'
  if (finite === null) {
    if (verbs.length > 0) return 'infinitiv'
    return item || stem ? 'nominal' : 'nominal'
  }
  const word = norm(tokens, finite)
  const phrase = modalPhraseAt(finite, tokens, lexicon)
  if (phrase) return phrase
  if (Object.hasOwn(lexicon.modalForms, word)) {
    const modality = lexicon.modalForms[word] as Modality
    if (modality === 'kommer-att') return att !== null && att.start - finite <= 6 ? 'kommer-att' : 'presens'
    if (modality === 'far' && !verbs.some((v) => !v.finite)) return 'presens'
    const nearVerb =
      verbs.some(
        (v) => !v.finite && v.at > finite && v.at - finite <= 6 && !commaBetween(tokens, finite, v.at),
      ) ||
      (att !== null && att.start - finite <= 4)
    if ((word === lexicon.needVerb || modality === 'vill') && !nearVerb && !lexicon.wishForms.has(word))
      return 'presens'
    // "behöver inte": no need is no must
    if (word === lexicon.needVerb && isNegated(finite, null, tokens, lexicon)) return 'presens'
    return modality
  }
  // "är och ska vara", "är en tillgång och ska bjudas in": the modal of the second predicate governs
  const joined = verbs.find(
    (v) => v.finite && v.at > finite && Object.hasOwn(lexicon.modalForms, norm(tokens, v.at)),
  )
  const second = joined === undefined ? undefined : lexicon.modalForms[norm(tokens, joined.at)]
  if (second === 'ska' || second === 'maste' || second === 'bor') return second
  if (lexicon.copulaForms.has(word)) {
    const limit = att?.start ?? Math.min(tokens.length, finite + 8)
    for (let j = finite + 1; j < limit; j++) if (lexicon.evaluatives.has(norm(tokens, j))) return 'varderande'
    if (att !== null && aimNounBefore(finite, tokens, lexicon))
      return att.kind === 'attInf' ? 'infinitiv' : 'presens'
  }
  return 'presens'
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let j = from + 1; j < to; j++) if (norm(tokens, j) === ',') return true
  return false
}

function aimNounBefore(finite: number, tokens: readonly Token[], lexicon: ClauseLexicon): boolean {
  for (let j = 0; j < finite; j++) {
    const word = norm(tokens, j)
    if (
      lexicon.aimNouns.some(
        (noun) =>
          word.startsWith(noun) ||
          word.endsWith(noun) ||
          word.endsWith(`${noun}et`) ||
          word.endsWith(`${noun}en`),
      )
    )
      return true
  }
  // "Ett mål är att" inverted: "Är målet att"
  return false
}

/** "är skyldig att", "har möjlighet att" at the finite verb, adverbs between allowed. */
function modalPhraseAt(finite: number, tokens: readonly Token[], lexicon: ClauseLexicon): Modality | null {
  for (const [phrase, modality] of lexicon.modalPhrases) {
    let j = finite
    let matched = 0
    let skipped = 0
    while (matched < phrase.length && j < tokens.length && skipped <= 3) {
      if (norm(tokens, j) === phrase[matched]) matched++
      else skipped++
      j++
    }
    if (matched === phrase.length && norm(tokens, finite) === phrase[0]) return modality
  }
  return null
}

/** A negation at the finite verb or before it; "inte bara" negates nothing, and a side clause has its own. */
function isNegated(
  finite: number | null,
  fronted: readonly [number, number] | null,
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): boolean {
  if (finite === null) return false
  const negates = (j: number) =>
    lexicon.negations.has(norm(tokens, j)) && !lexicon.notOnly.has(norm(tokens, j + 1))
  if (fronted !== null && negates(fronted[0])) return true
  for (let j = finite + 1; j < Math.min(tokens.length, finite + 5); j++) {
    const word = norm(tokens, j)
    if (word === lexicon.att || word === lexicon.som || lexicon.subordinators.has(word)) return false
    if (negates(j)) return true
  }
  return false
}

/** "av kommunstyrelsen" after a passive, within its own clause. */
function agentOf(
  verbs: readonly ClauseVerb[],
  limit: number,
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): readonly [number, number] | null {
  const passive = [...verbs].reverse().find((v) => isPassive(v.reading))
  if (passive === undefined) return null
  for (let j = passive.at + 1; j < limit; j++) {
    const word = norm(tokens, j)
    if (word === lexicon.som || word === lexicon.att || word === '.') return null
    if (word !== lexicon.av || isComplement(j, passive.at, tokens, lexicon)) continue
    let end = j + 1
    while (
      end < limit &&
      tokens[end]?.word &&
      !lexicon.prepositions.has(norm(tokens, end)) &&
      !lexicon.subordinators.has(norm(tokens, end)) &&
      norm(tokens, end) !== lexicon.som &&
      norm(tokens, end) !== lexicon.att
    )
      end++
    while (end > j + 2 && lexicon.coordinators.has(norm(tokens, end - 1))) end--
    return [j + 1, end]
  }
  return null
}

/** "i början av året", "för inköp av cyklar": the phrase belongs to the noun before it, not to the verb. */
function isComplement(at: number, verb: number, tokens: readonly Token[], lexicon: ClauseLexicon): boolean {
  const noun = norm(tokens, at - 1)
  if (at - 2 <= verb || lexicon.timeWords.has(noun) || /^\d/.test(noun)) return false
  const before = norm(tokens, at - 2)
  return (
    lexicon.prepositions.has(before) ||
    (at - 3 > verb && lexicon.determiners.has(before) && lexicon.prepositions.has(norm(tokens, at - 3)))
  )
}

function norm(tokens: readonly Token[], i: number): string {
  return tokens[i]?.norm ?? ''
}
