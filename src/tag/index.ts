import type { Tag } from '../model/analysis.ts'
import type { Context } from '../model/context.ts'
import type { Kind } from '../model/enums.ts'
import type { Statement, Token } from '../model/statement.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { tokenize } from '../text/tokens.ts'
import { findBackReference } from './anaphora.ts'
import { findHits, type Hit } from './match.ts'
import { orderConcepts } from './order.ts'
import { findPartnerTokens } from './partners.ts'
import { dropGeneral, dropInstruments, dropWeak, readPartners } from './sense.ts'

/** Themes of one statement. */
export interface StatementTags {
  /** Top concepts, main aim first (codebook T2). */
  readonly tags: readonly string[]
  /** Narrower concepts, in the order that gives `tags` (codebook T1). */
  readonly narrower: readonly string[]
  /** Words and pattern behind each narrower concept; the offsets are into the normalised text of the statement's block. */
  readonly tagEvidence: readonly Tag[]
}

/** What stands around a statement and helps to read it. Every part may be left out. */
export interface Surroundings {
  /** The statement that this one completes: gives no themes, but its words may begin a phrase that the item ends. */
  readonly stem?: Statement | null
  /** Statements before it in its paragraph, nearest first: what "de möjligheter som ges" points back to (codebook T5). */
  readonly antecedents?: Iterable<Statement>
  /** Heading of the innermost section: what a statement without a theme of its own is about. */
  readonly heading?: string | null
  /** Kind of commitment that the statement was coded as. */
  readonly kind?: Kind | null
}

/** Gives a statement its themes (codebook T1–T9). */
export function tagStatement(
  statement: Statement,
  surroundings: Surroundings,
  context: Context,
): StatementTags {
  const { taxonomy } = context
  const kind = surroundings.kind ?? null
  const themes = findThemes(statement, surroundings, context)
  const hits = isHint(themes) ? (findHome(statement, kind, taxonomy) ?? themes) : themes
  const order = orderConcepts(hits, statement, kind, taxonomy)
  // Words that only hint give one theme, not all that they could mean.
  const narrower = isHint(hits) ? order.slice(0, 1) : order
  return {
    tags: [...new Set(narrower.map((id) => taxonomy.byId.get(id)?.broader ?? id))],
    narrower,
    tagEvidence: narrower.map((concept) => collectEvidence(concept, hits, statement)),
  }
}

/** Own words first; then what the statement points back to (T5); then the heading above it; then words that only hint. */
function findThemes(statement: Statement, surroundings: Surroundings, context: Context): readonly Hit[] {
  const { stem = null, antecedents = [], heading = null } = surroundings
  const own = findOwnHits(statement, stem, context)
  const reference = findBackReference(statement.tokens, context.lexicon.tagging)
  if (reference !== null && (isHint(own) || reference.kind === 'noun')) {
    const inherited = inherit(reference.token, antecedents, context)
    if (inherited.length > 0) return isHint(own) ? inherited : [...own, ...inherited]
  }
  if (!isHint(own)) return own
  const fromHeading = heading === null ? [] : readHeading(heading, context)
  return fromHeading.length > 0 ? fromHeading : own
}

/** Hits with at least one word in the statement itself, senses told apart. */
function findOwnHits(
  statement: Statement,
  stem: Statement | null,
  { taxonomy, lexicon }: Context,
): readonly Hit[] {
  const lead = stem === null ? [] : openEnd(stem.tokens)
  const tokens = [...lead, ...statement.tokens]
  const partners = findPartnerTokens(tokens, lexicon.tagging)
  const found = readPartners(findHits(taxonomy.index, tokens), partners, taxonomy).flatMap((hit) => {
    const own = hit.tokens.filter((token) => token >= lead.length).map((token) => token - lead.length)
    return own.length > 0 ? [{ ...hit, tokens: own }] : []
  })
  const specific = dropGeneral(dropWeak(found, taxonomy), taxonomy)
  const aims = dropInstruments(specific, statement, taxonomy)
  // A statement about nothing but the instrument has it as its theme.
  return aims.length > 0 ? aims : specific
}

/** The stem's tokens without the marks at its end, so that the item follows at once. */
function openEnd(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length
  while (end > 0 && !tokens[end - 1]!.word) end--
  return tokens.slice(0, end)
}

/** The main theme of the nearest statement before that has one, as if it stood at `token`. */
function inherit(token: number, antecedents: Iterable<Statement>, context: Context): readonly Hit[] {
  for (const antecedent of antecedents) {
    const hits = findOwnHits(antecedent, null, context)
    const first = orderConcepts(hits, antecedent, null, context.taxonomy)[0]
    const hit = hits.find(({ concept }) => concept === first)
    if (hit) return [{ ...hit, tokens: [token] }]
  }
  return []
}

/** The first theme of a heading, as if it stood at the statement's first word. */
function readHeading(heading: string, { taxonomy }: Context): readonly Hit[] {
  const hits = findHits(taxonomy.index, tokenize(heading))
  const first = dropGeneral(dropWeak(hits, taxonomy), taxonomy)[0]
  return first ? [{ ...first, tokens: [0] }] : []
}

/** True where nothing was found, or only words that hint at a theme. */
function isHint(hits: readonly Hit[]): boolean {
  return hits.every(({ role }) => role === 'fallback')
}

/** What the taxonomy holds ready for a kind of commitment whose words name no theme; all its words are the evidence. */
function findHome({ tokens }: Statement, kind: Kind | null, { unmarked }: Taxonomy): readonly Hit[] | null {
  const concept = kind === null ? undefined : unmarked[kind]
  if (concept === undefined) return null
  return [{ concept, source: `kind:${kind}`, role: 'fallback', tokens: tokens.map((_, token) => token) }]
}

function collectEvidence(concept: string, hits: readonly Hit[], { tokens }: Statement): Tag {
  const own = hits.filter((hit) => hit.concept === concept)
  const words = [...new Set(own.flatMap((hit) => hit.tokens))].sort((a, b) => a - b)
  const evidence: [start: number, end: number][] = []
  words.forEach((word, i) => {
    const { start, end } = tokens[word]!
    // Neighbours make one stretch.
    if (words[i - 1] === word - 1) evidence.at(-1)![1] = end
    else evidence.push([start, end])
  })
  return { concept, evidence, pattern: own[0]!.source }
}
