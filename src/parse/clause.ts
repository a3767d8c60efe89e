import type { Clause, ClauseLexicon, Modality, Predicate, Token } from '../model/index.ts'
import { type ClauseNode, type ClauseVerb, isPassive } from './clause-node.ts'
import { findClauses } from './clauses.ts'
import { readingsOf, type VerbForms } from './verb-forms.ts'

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
  const mainVerb = lexical[lexical.length - 1] ?? verbs[verbs.length - 1]
  const predicates = predicatesOf(node, verbs, lexical, nodes, lexicon)
  return {
    subject,
    finite,
    modality: modalityOf(finite, verbs, att ?? null, tokens, lexicon, stem, item),
    predicates,
    voice: mainVerb !== undefined && isPassive(mainVerb.reading) ? 'passive' : 'active',
    negated: isNegated(finite, tokens, lexicon),
    fronted,
    att: att === undefined ? null : [att.start, att.end],
    agent: agentOf(verbs, tokens, lexicon),
  }
}

/** An imperative can only be the first word ("Använd …", "Sök …"). */
function imperativeAt(at: number, tokens: readonly Token[], forms: VerbForms, lexicon: ClauseLexicon) {
  const norm = tokens[at]?.norm ?? ''
  if (lexicon.imperativeNouns.has(norm)) return null
  return readingsOf(norm, forms)?.find((r) => r.form === 'imp' || r.form === 'inf') ?? null
}

function placeSubject(
  node: ClauseNode,
  finite: number,
  verbs: readonly ClauseVerb[],
  nodes: readonly ClauseNode[],
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): { subject: readonly [number, number] | null; fronted: readonly [number, number] | null } {
  const start = node.ownSubject ?? node.start
  // "Fastställer policyn.": a declarative that begins with its verb has its subject in the heading or the sentence before
  if (finite === start && node.parent === null && node.ownSubject === null && finite === 0)
    return { subject: null, fronted: null }
  const _first = tokens[start]?.norm ?? ''
  const initialIsSubject = finite > start && !opensAdverbial(start, finite, nodes, tokens, lexicon)
  if (initialIsSubject) return { subject: [start, finite], fronted: null }
  const fronted: readonly [number, number] | null = finite > start ? [start, finite] : null
  // inverted order: the subject follows the finite verb, up to the next verb, preposition-led phrase or clause
  let from = finite + 1
  while (
    from < tokens.length &&
    lexicon.adverbs.has(norm(tokens, from)) &&
    !lexicon.pronouns.has(norm(tokens, from))
  )
    from++
  const nextVerb = verbs.find((v) => v.at > finite)?.at ?? tokens.length
  const nextClause = nodes.find((n) => n !== node && n.start > finite)?.start ?? tokens.length
  const limit = Math.min(nextVerb, nextClause, node.end)
  let to = from
  while (to < limit) {
    const word = norm(tokens, to)
    if (to > from && (lexicon.adverbs.has(word) || word === ',' || word === '.')) break
    if (to > from && lexicon.prepositions.has(word) && nextVerb === tokens.length) break
    if (to === from && lexicon.prepositions.has(word)) break
    to++
  }
  return { subject: to > from ? [from, to] : null, fronted }
}

/** True where the words before the finite verb are an adverbial: a prepositional phrase, a clause, an adverb. */
function opensAdverbial(
  start: number,
  finite: number,
  nodes: readonly ClauseNode[],
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): boolean {
  const first = norm(tokens, start)
  // "Sötade drycker serverar vi inte": a personal pronoun behind the verb is the subject
  if (
    lexicon.prepositions.has(first) ||
    first === lexicon.som ||
    lexicon.personalPronouns.has(norm(tokens, finite + 1))
  )
    return true
  const clause = nodes.find((n) => n.start === start && n.kind !== 'main')
  if (clause !== undefined) return clause.kind !== 'att' && clause.kind !== 'attInf'
  if (lexicon.frontedAdverbs.has(first))
    return finite === start + 1 || !first.endsWith('t') || lexicon.adverbs.has(first)
  // "Under åren", "Varje år följs …": a time word before the verb
  return (
    lexicon.timeWords.has(norm(tokens, finite - 1)) &&
    !lexicon.timeWords.has(first) &&
    finite - start <= 3 &&
    lexicon.quantifiers.has(first)
  )
}

function predicatesOf(
  node: ClauseNode,
  verbs: readonly ClauseVerb[],
  lexical: readonly ClauseVerb[],
  nodes: readonly ClauseNode[],
  lexicon: ClauseLexicon,
): Predicate[] {
  const heads = lexical.length > 0 ? lexical : verbs
  return heads.map((verb, k) => {
    const next = heads[k + 1]?.at ?? node.end
    let lemma = verb.reading.lemma
    if (Object.hasOwn(lexicon.modalForms, lemma)) {
      const inner = nodes.find((n) => n.kind === 'attInf' && n.parent === node && n.start > verb.at)
      lemma = inner?.verbs[0]?.reading.lemma ?? lemma
    }
    return {
      verb: verb.at,
      lemma,
      passive: isPassive(verb.reading),
      past: verb.reading.form === 'past' || verb.reading.form === 'pastS',
      finite: verb.finite,
      range: [verb.at, next] as const,
    }
  })
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
export function modalPhraseAt(
  finite: number,
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): Modality | null {
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

function isNegated(finite: number | null, tokens: readonly Token[], lexicon: ClauseLexicon): boolean {
  if (finite === null) return false
  for (let j = finite + 1; j < Math.min(tokens.length, finite + 5); j++)
    if (lexicon.negations.has(norm(tokens, j))) return true
  return false
}

/** "av kommunstyrelsen" after a passive. */
function agentOf(
  verbs: readonly ClauseVerb[],
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): readonly [number, number] | null {
  const passive = [...verbs].reverse().find((v) => isPassive(v.reading))
  if (passive === undefined) return null
  for (let j = passive.at + 1; j < tokens.length; j++) {
    const word = norm(tokens, j)
    if (word === lexicon.av) {
      let end = j + 1
      while (
        end < tokens.length &&
        tokens[end]?.word &&
        !lexicon.prepositions.has(norm(tokens, end)) &&
        norm(tokens, end) !== lexicon.som &&
        norm(tokens, end) !== lexicon.att
      )
        end++
      return [j + 1, end]
    }
    if (word === lexicon.som || word === lexicon.att || word === '.') return null
  }
  return null
}

function norm(tokens: readonly Token[], i: number): string {
  return tokens[i]?.norm ?? ''
}
