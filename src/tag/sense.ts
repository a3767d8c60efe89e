import type { Statement } from '../model/statement.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { Hit } from './match.ts'
import { instrumentRank, rankToken } from './order.ts'

/** Codebook T3: an actor that is a mere partner or example counts for the concept that the taxonomy names instead. */
export function readPartners(
  hits: readonly Hit[],
  partnerTokens: ReadonlySet<number>,
  { byId }: Taxonomy,
): readonly Hit[] {
  return hits.map((hit) => {
    const instead = byId.get(hit.concept)?.asPartner ?? null
    return instead !== null && hit.tokens.some((token) => partnerTokens.has(token))
      ? { ...hit, concept: instead }
      : hit
  })
}

/**
 * Codebook T4: a concept marked `aimOnly` counts only in the main clause, its subject and its purpose, and a mere form (tier 2)
 * does not count in a side clause of time or condition ("innan nya kontakter etableras").
 */
export function dropInstruments(
  hits: readonly Hit[],
  statement: Statement,
  { byId }: Taxonomy,
): readonly Hit[] {
  return hits.filter(({ concept, tokens }) => {
    const { aimOnly, tier } = byId.get(concept)!
    if (tier === 2 && tokens.every((token) => statement.zones[token] === 'subordinate')) return false
    return !aimOnly || tokens.every((token) => rankToken(statement, token) < instrumentRank)
  })
}

/**
 * Keeps the strongest evidence: general patterns yield to indicators of their family (codebook T7), and fallbacks to
 * anything else in the statement.
 */
export function dropWeak(hits: readonly Hit[], { byId }: Taxonomy): readonly Hit[] {
  const familyOf = ({ concept }: Hit): string => byId.get(concept)?.broader ?? concept
  const marked = new Set(hits.filter(({ role }) => role === 'indicator').map(familyOf))
  const kept = hits.filter((hit) => {
    const { role } = hit
    return role === 'indicator' || (role === 'general' && !marked.has(familyOf(hit)))
  })
  return kept.length > 0 ? kept : hits.filter(({ role }) => role === 'fallback')
}

/** Codebook T7: of two concepts under one broader concept, the one whose words hold all words of the other stays. */
export function dropGeneral(hits: readonly Hit[], { byId }: Taxonomy): readonly Hit[] {
  const familyOf = ({ concept }: Hit): string => byId.get(concept)?.broader ?? concept
  /** Hits by family and token, so that a hit meets only those that share its first word. */
  const sharing = new Map<string, Hit[]>()
  for (const hit of hits)
    for (const token of hit.tokens) {
      const key = `${familyOf(hit)} ${token}`
      const list = sharing.get(key)
      if (list) list.push(hit)
      else sharing.set(key, [hit])
    }
  return hits.filter((hit) => {
    const rivals = sharing.get(`${familyOf(hit)} ${hit.tokens[0]!}`) ?? []
    return !rivals.some(
      ({ concept, tokens }) =>
        concept !== hit.concept &&
        tokens.length > hit.tokens.length &&
        hit.tokens.every((token) => tokens.includes(token)),
    )
  })
}
