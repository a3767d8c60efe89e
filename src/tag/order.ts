import type { Kind } from '../model/enums.ts'
import type { Statement, Zone } from '../model/statement.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { Hit } from './match.ts'

/** Rank of each zone for the question what the statement mainly aims at (codebook T2); 0 is first. */
const zoneRanks: Readonly<Record<Zone, number>> = {
  core: 0,
  subject: 0,
  purpose: 1,
  fronted: 2,
  means: 3,
  relative: 4,
  subordinate: 4,
  parenthesis: 5,
}

/** From this rank on, a zone tells how or when, not what is aimed at. */
export const instrumentRank = zoneRanks.fronted

/**
 * Rank of a token's zone. A governed att-clause holds the aim; what stands before the verb of an item without a finite verb
 * ("I verksamhetsplaneringen se möjligheter …") is fronted.
 */
export function rankToken({ zones, clause }: Statement, token: number): number {
  const zone = zones[token] ?? 'core'
  if (zone === 'subordinate' && isInside(clause.att, token)) return zoneRanks.core
  const verb = clause.predicates[0]?.verb ?? 0
  if (zone === 'core' && clause.finite === null && token < verb) return zoneRanks.fronted
  return zoneRanks[zone]
}

/** Where a concept stands in the order of aims; compared field by field, lower first. */
interface Place {
  /** 0 for the family that the taxonomy names as the home of this kind of commitment, else 1. */
  readonly home: number
  readonly zone: number
  readonly tier: number
  /** 1 for a genitive before another noun ("föreningarnas arbete"), else 0. */
  readonly genitive: number
  /** Minus the number of concepts of its family in the statement. */
  readonly weight: number
  readonly token: number
}

/**
 * Narrower concepts by weight as aim (codebook T2): the home of the kind first (principles are about steering), then by zone
 * of the clause, aims before ways and forms, heads before their genitives, and reading order. In a priority the form
 * named first is what is given priority, so there tiers do not count.
 */
export function orderConcepts(
  hits: readonly Hit[],
  statement: Statement,
  kind: Kind | null,
  taxonomy: Taxonomy,
): readonly string[] {
  const { byId, unmarked } = taxonomy
  const home = kind === null ? null : familyOf(unmarked[kind] ?? '', taxonomy)
  const places = new Map<string, Place>()
  const concepts = new Set(hits.map(({ concept }) => concept))
  const sizes = new Map<string, number>()
  for (const concept of concepts) {
    const family = familyOf(concept, taxonomy)
    sizes.set(family, (sizes.get(family) ?? 0) + 1)
  }
  for (const hit of hits) {
    const place = {
      home: familyOf(hit.concept, taxonomy) === home ? 0 : 1,
      zone: Math.min(...hit.tokens.map((token) => rankToken(statement, token))),
      tier: kind === 'priority' ? 0 : (byId.get(hit.concept)?.tier ?? 0),
      genitive: isGenitive(statement, hit.tokens.at(-1)!) ? 1 : 0,
      weight: kind === 'priority' ? 0 : -(sizes.get(familyOf(hit.concept, taxonomy)) ?? 0),
      token: hit.tokens.at(-1)!,
    }
    const best = places.get(hit.concept)
    if (best === undefined || comparePlaces(place, best) < 0) places.set(hit.concept, place)
  }
  const order = [...places].sort(([, a], [, b]) => comparePlaces(a, b)).map(([concept]) => concept)
  for (const concept of [...order]) {
    const leader = byId.get(concept)?.follows ?? null
    if (leader === null || places.get(leader)?.zone !== places.get(concept)!.zone) continue
    const at = order.indexOf(concept)
    if (at < order.indexOf(leader)) {
      order.splice(at, 1)
      order.splice(order.indexOf(leader) + 1, 0, concept)
    }
  }
  return order
}

function familyOf(concept: string, { byId }: Taxonomy): string {
  return byId.get(concept)?.broader ?? concept
}

/** True for a word in the genitive that another word follows at once: its theme belongs to what follows. */
function isGenitive({ tokens }: Statement, at: number): boolean {
  return /\p{L}{3}s$/u.test(tokens[at]!.norm) && tokens[at + 1]?.word === true
}

function comparePlaces(a: Place, b: Place): number {
  return (
    a.home - b.home ||
    a.zone - b.zone ||
    a.tier - b.tier ||
    a.genitive - b.genitive ||
    a.weight - b.weight ||
    a.token - b.token
  )
}

function isInside(range: readonly [number, number] | null, token: number): boolean {
  return range !== null && range[0] <= token && token < range[1]
}
