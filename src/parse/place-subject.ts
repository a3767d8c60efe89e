import type { ClauseLexicon, Token } from '../model/index.ts'
import type { ClauseNode, ClauseVerb } from './clause-node.ts'

/** Where the subject of a main clause stands and what stands before its verb instead. Token ranges, end exclusive. */
export interface SubjectPlace {
  readonly subject: readonly [number, number] | null
  readonly fronted: readonly [number, number] | null
}

/**
 * Finds the subject by verb-second order: one part of the sentence stands before the finite verb. It is the subject
 * unless it is an adverbial or the subject is seen right behind the verb.
 */
export function placeSubject(
  node: ClauseNode,
  finite: number,
  verbs: readonly ClauseVerb[],
  nodes: readonly ClauseNode[],
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): SubjectPlace {
  const start = node.ownSubject ?? node.start
  // "Fastställer policyn.": a declarative that begins with its verb has its subject in the heading or the sentence before
  if (finite === start && node.parent === null && node.ownSubject === null && finite === 0)
    return { subject: null, fronted: null }
  const behind = subjectBehind(node, finite, verbs, nodes, tokens, lexicon)
  const initial = finite > start && !pronounBehind(start, finite, tokens, lexicon)
  if (initial && !opensAdverbial(start, finite, behind !== null, nodes, tokens, lexicon))
    return { subject: [start, finite], fronted: null }
  return { subject: behind, fronted: finite > start ? [start, finite] : null }
}

/** "Det hoppas vi på": a nominative pronoun behind the verb is its subject, whatever stands first. */
function pronounBehind(
  start: number,
  finite: number,
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): boolean {
  if (lexicon.copulaForms.has(norm(tokens, finite)) && lexicon.dummies.has(norm(tokens, start))) return false
  return lexicon.personalPronouns.has(norm(tokens, finite + 1))
}

/** The noun phrase behind the finite verb: up to the next verb, clause, adverb, preposition or further noun phrase. */
function subjectBehind(
  node: ClauseNode,
  finite: number,
  verbs: readonly ClauseVerb[],
  nodes: readonly ClauseNode[],
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): readonly [number, number] | null {
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
  // before an infinitive ("ska utsläppen från trafiken minska") a preposition belongs to the subject
  const open = !verbs.some((v) => v.at > finite && !v.finite)
  let to = from
  while (to < limit) {
    const word = norm(tokens, to)
    if (lexicon.prepositions.has(word) && (to === from || open)) break
    if (to > from && (lexicon.adverbs.has(word) || word === ',' || word === '.')) break
    if (to > from && endsNounPhrase(from, to, tokens, lexicon)) break
    to++
  }
  return to > from ? [from, to] : null
}

/** Ends of definite nouns: kommunen, arbetet, folkhälsan, skolorna, rektorn; "-het" is an indefinite noun. */
const DEFINITE = /(?:en|[^h]et|an|rna|[lr]n)$/u
const SHORTEST_DEFINITE = 6

/** True where a new noun phrase begins at `to`: behind a pronoun or a definite noun, or with a determiner of its own. */
function endsNounPhrase(from: number, to: number, tokens: readonly Token[], lexicon: ClauseLexicon): boolean {
  const word = norm(tokens, to)
  const before = norm(tokens, to - 1)
  if (
    !tokens[to]?.word ||
    word === lexicon.som ||
    lexicon.coordinators.has(word) ||
    lexicon.prepositions.has(word)
  )
    return false
  if (!tokens[to - 1]?.word || lexicon.coordinators.has(before)) return false
  if (to - 1 === from && lexicon.personalPronouns.has(before)) return true
  if (lexicon.determiners.has(word)) return !lexicon.determiners.has(before) && !before.endsWith('s')
  if (lexicon.quantifiers.has(norm(tokens, from)) || before.length < SHORTEST_DEFINITE) return false
  return DEFINITE.test(before) && !lexicon.notDefinite.has(before)
}

/** True where the words before the finite verb are an adverbial: a prepositional phrase, a clause, an adverb, a role. */
function opensAdverbial(
  start: number,
  finite: number,
  subjectFollows: boolean,
  nodes: readonly ClauseNode[],
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): boolean {
  const first = norm(tokens, start)
  if (lexicon.prepositions.has(first) || first === lexicon.som) return true
  const clause = nodes.find((n) => n.start === start && n.kind !== 'main')
  if (clause !== undefined) return clause.kind !== 'att' && clause.kind !== 'attInf'
  if (lexicon.frontedAdverbs.has(first)) {
    if (finite > start + 1 && first.endsWith('t') && !lexicon.adverbs.has(first)) return false
    return !belongsToNoun(start, finite, subjectFollows, tokens, lexicon)
  }
  for (let j = start + 1; j < finite; j++) if (lexicon.timesWords.has(norm(tokens, j))) return true
  // "Under åren", "Varje år följs …": a time word before the verb
  return (
    lexicon.timeWords.has(norm(tokens, finite - 1)) &&
    !lexicon.timeWords.has(first) &&
    finite - start <= 3 &&
    lexicon.quantifiers.has(first)
  )
}

/** "Även de kommunala bolagen ska", "Redan etablerade nätverk ska": the adverb is a part of the subject. */
function belongsToNoun(
  start: number,
  finite: number,
  subjectFollows: boolean,
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): boolean {
  let at = start + 1
  while (
    at < finite &&
    (lexicon.adverbs.has(norm(tokens, at)) || lexicon.frontedAdverbs.has(norm(tokens, at)))
  )
    at++
  if (at >= finite || lexicon.prepositions.has(norm(tokens, at))) return false
  if (Object.hasOwn(lexicon.modalForms, norm(tokens, finite))) return !subjectFollows
  const attributive = at + 1 < finite && /[ae]$/.test(norm(tokens, at))
  return attributive || lexicon.determiners.has(norm(tokens, at))
}

function norm(tokens: readonly Token[], i: number): string {
  return tokens[i]?.norm ?? ''
}
