import type { Statement, Zone } from '../model/statement.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import type { Hit } from './match.ts'

/** Rank of each zone for the question what the statement mainly aims at (codebook T2); 0 is first. */
const zoneRanks: Readonly<Record<Zone, number>> = {
  core: 0,
  subject: 1,
  purpose: 2,
  fronted: 3,
  means: 4,
  relative: 5,
  subordinate: 5,
  parenthesis: 6,
}

/** Rank of a token's zone: the subject of a passive is its object, a governed att-clause holds the aim. */
export function rankToken({ zones, clause }: Statement, token: number): number {
  const zone = zones[token] ?? 'core'
  if (zone === 'subject' && clause.voice === 'passive') return zoneRanks.core
  if (zone === 'subordinate' && isInside(clause.att, token)) return zoneRanks.core
  return zoneRanks[zone]
}

/** Where a hit stands in the order of aims; compared field by field. */
interface Place {
  readonly zone: number
  /** 1 for a genitive before another noun ("föreningarnas arbete"), else 0. */
  readonly genitive: number
  readonly token: number
}

/**
 * Narrower concepts by weight as aim (codebook T2): zone of the clause first, heads before their genitives, then reading order.
 */
export function orderConcepts(hits: readonly Hit[], statement: Statement, { byId }: Taxonomy): readonly string[] {
  const places = new Map<string, Place>()
  for (const hit of hits) {
    const place = placeOf(hit, statement)
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

function placeOf({ tokens }: Hit, statement: Statement): Place {
  const zone = Math.min(...tokens.map((token) => rankToken(statement, token)))
  return { zone, genitive: isGenitive(statement, tokens.at(-1)!) ? 1 : 0, token: tokens[0]! }
}

/** True for a word in the genitive that another word follows at once: its theme belongs to what follows. */
function isGenitive({ tokens }: Statement, at: number): boolean {
  const next = tokens[at + 1]
  return /\p{L}{3}s$/u.test(tokens[at]!.norm) && next !== undefined && next.word
}

function comparePlaces(a: Place, b: Place): number {
  return a.zone - b.zone || a.genitive - b.genitive || a.token - b.token
}

function isInside(range: readonly [number, number] | null, token: number): boolean {
  return range !== null && range[0] <= token && token < range[1]
}
