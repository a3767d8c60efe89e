import type { ActorType, Lexicon, Statement } from '../model/index.ts'
import { tokenize } from '../text/tokens.ts'
import { findActors } from './actors.ts'

/**
 * Actors of a heading that names nothing else ("Nämnder och förvaltningar", "Kommunstyrelsens ansvar"); empty for any
 * other heading (codebook S4a, R3).
 */
export function headingActors(
  heading: string,
  lexicon: Lexicon,
): { readonly type: ActorType; readonly text: string }[] {
  const bare = heading.replace(/^[\d.]+[.)]?\s+|^[a-z][.)]\s+/i, '').replace(/:$/, '')
  const words = tokenize(bare)
  // "Du som är förtroendevald", "Som chef": the address before the role
  const role = words.findIndex((token) => !lexicon.coding.addressWords.has(token.norm))
  const all = role > 0 && role < words.length ? words.slice(role) : words
  const last = all[all.length - 1]
  const tokens = last !== undefined && lexicon.coding.dutyHeadingWords.has(last.norm) ? all.slice(0, -1) : all
  if (tokens.length === 0 || tokens.length > 8) return []
  const statement = { tokens, text: bare, start: 0, end: bare.length } as unknown as Statement
  const mentions = findActors(statement, [0, tokens.length], lexicon.actors, lexicon.clauses)
  const covered = mentions.reduce((sum, m) => sum + (m.range[1] - m.range[0]), 0)
  const joints = tokens.filter((t) => !t.word || lexicon.clauses.coordinators.has(t.norm)).length
  return covered + joints >= tokens.length ? mentions.map((m) => ({ type: m.type, text: m.text })) : []
}
