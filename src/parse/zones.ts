import type { Clause, ClauseLexicon, Token, Zone } from '../model/index.ts'
import type { ClauseNode } from './clause-node.ts'

/**
 * Gives each token its grammatical place. The main predicate and what it governs (att-clauses too) are core; means
 * ("genom …"), purposes ("för att …", "i syfte att …"), relative and other subordinate clauses, what stands before the
 * finite verb, and parentheses are told apart because the main aim of a unit is read from its core (codebook T2, A2).
 */
export function zonesOf(
  tokens: readonly Token[],
  nodes: readonly ClauseNode[],
  clause: Clause,
  lexicon: ClauseLexicon,
): Zone[] {
  const zones = new Array<Zone>(tokens.length).fill('core')
  fill(zones, clause.fronted, 'fronted')
  fill(zones, clause.subject, 'subject')
  for (const node of nodes) {
    const zone = nodeZone(node, zones, tokens, lexicon)
    if (zone !== null) fill(zones, [zone.from, node.end], zone.zone)
  }
  markMeans(zones, tokens, nodes, lexicon)
  let depth = 0
  tokens.forEach((token, i) => {
    if (token.norm === '(') depth++
    if (depth > 0) zones[i] = 'parenthesis'
    if (token.norm === ')') depth = Math.max(0, depth - 1)
  })
  return zones
}

function nodeZone(
  node: ClauseNode,
  zones: readonly Zone[],
  tokens: readonly Token[],
  lexicon: ClauseLexicon,
): { zone: Zone; from: number } | null {
  const before = tokens[node.start - 1]?.norm ?? ''
  switch (node.kind) {
    case 'relative':
      return { zone: 'relative', from: node.start }
    case 'sub':
      return { zone: 'subordinate', from: node.start }
    case 'att':
    case 'attInf':
      if (zones[node.start] === 'fronted' || zones[node.start] === 'subject') return null
      if (lexicon.meansBeforeAtt.has(before)) return { zone: 'means', from: node.start - 1 }
      if (lexicon.purposeBeforeAtt.has(before)) {
        // "i syfte att", "med avsikt att"
        const noun =
          lexicon.aimNouns.includes(before) && lexicon.prepositions.has(tokens[node.start - 2]?.norm ?? '')
        return { zone: 'purpose', from: node.start - (noun ? 2 : 1) }
      }
      return null
    default:
      return null
  }
}

/** "genom X", "via X" up to a comma, a clause or a verb. */
function markMeans(
  zones: Zone[],
  tokens: readonly Token[],
  nodes: readonly ClauseNode[],
  lexicon: ClauseLexicon,
): void {
  const verbs = new Set(nodes.flatMap((node) => node.verbs.map((verb) => verb.at)))
  for (let i = 0; i < tokens.length; i++) {
    if (!lexicon.meansPrepositions.has(tokens[i]?.norm ?? '') || zones[i] !== 'core') continue
    for (let j = i; j < tokens.length && zones[j] === 'core' && !verbs.has(j); j++) {
      zones[j] = 'means'
      if (tokens[j + 1]?.norm === ',' && verbs.has(j + 2)) break
    }
  }
}

function fill(zones: Zone[], range: readonly [number, number] | null, zone: Zone): void {
  if (range === null) return
  for (let i = Math.max(0, range[0]); i < Math.min(range[1], zones.length); i++) zones[i] = zone
}
