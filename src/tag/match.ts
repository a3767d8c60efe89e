import type { PatternIndex, PatternRole } from '../model/patterns.ts'
import type { Token } from '../model/statement.ts'
import { findWordClasses } from './words.ts'

/** A pattern found in a text. */
export interface Hit {
  /** Id of the concept whose pattern it is. */
  readonly concept: string
  /** The pattern as written, or "partner:<type>" for a name. */
  readonly source: string
  readonly role: PatternRole
  /** Indices of the tokens that the pattern's words matched, ascending. */
  readonly tokens: readonly number[]
}

const hardStops: ReadonlySet<string> = new Set(['.', ';', '!', '?'])

/**
 * Finds every pattern of every concept in one pass: for each token at which a pattern can end, its latest match. Only words
 * count in gaps and neighbourhoods; no match runs over a full stop or semicolon. Hits that share a token with an
 * exclusion of their concept are gone. Linear in the tokens.
 */
export function findHits(index: PatternIndex, tokens: readonly Token[]): readonly Hit[] {
  const found = findAll(index, tokens)
  const cancelled = new Map<string, Set<number>>()
  for (const { concept, role, tokens: at } of found) {
    if (role !== 'exclusion') continue
    const set = cancelled.get(concept) ?? new Set()
    cancelled.set(concept, set)
    for (const token of at) set.add(token)
  }
  return found.filter(
    ({ concept, role, tokens: at }) =>
      role !== 'exclusion' && !at.some((token) => cancelled.get(concept)?.has(token)),
  )
}

/** The first elements of a pattern, matched: where the last of them stands, in words, and the tokens. */
interface Prefix {
  readonly word: number
  readonly tokens: readonly number[]
}

/** Every match, exclusions included, by the token at which it ends and then by pattern. */
export function findAll(index: PatternIndex, tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = []
  let open = new Map<number, (Prefix | undefined)[]>()
  let word = 0
  tokens.forEach((token, at) => {
    if (token.word) {
      hits.push(...advance(index, open, token.norm, at, word))
      word++
    } else if (hardStops.has(token.norm)) open = new Map()
  })
  return hits
}

/** Takes one word: returns the matches that end with it, and keeps in `open` the prefixes that it completes. */
function advance(
  { patterns, automaton, uses }: PatternIndex,
  open: Map<number, (Prefix | undefined)[]>,
  norm: string,
  at: number,
  word: number,
): readonly Hit[] {
  // By pattern: a word that has two classes of an element ends the pattern once.
  const hits = new Map<number, Hit>()
  const prefixes: { readonly pattern: number; readonly element: number; readonly prefix: Prefix }[] = []
  for (const wordClass of findWordClasses(automaton, norm))
    for (const { pattern, element } of uses[wordClass]!) {
      const { concept, source, role, elements } = patterns[pattern]!
      let tokens: readonly number[] = [at]
      if (element > 0) {
        const before = open.get(pattern)?.[element - 1]
        if (before === undefined || word - before.word > elements[element]!.gap + 1) continue
        tokens = [...before.tokens, at]
      }
      if (element === elements.length - 1) hits.set(pattern, { concept, source, role, tokens })
      else prefixes.push({ pattern, element, prefix: { word, tokens } })
    }
  // Only now, so that one word is never two elements of a match.
  for (const { pattern, element, prefix } of prefixes) {
    const row = open.get(pattern) ?? []
    open.set(pattern, row)
    row[element] = prefix
  }
  return [...hits].sort(([a], [b]) => a - b).map(([, hit]) => hit)
}
