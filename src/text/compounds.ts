import { compoundParts } from '../lang/sv/compound-parts.ts'
import { stem } from './stem.ts'

/** Shortest part that a compound is cut into, in letters. */
const SHORTEST = 3

const parts = new Set(compoundParts)
/** Stems of the parts, for the last part, which carries the inflection. */
const lastStems = new Set(compoundParts.map(stem))
const memo = new Map<string, readonly string[]>()
const MEMO_LIMIT = 20_000

/**
 * Splits a Swedish compound into its parts ("samverkansprojekt" → samverkan, projekt), longest last part first so that
 * the head of the compound stays whole; a word that is no compound of known parts is returned as it is. Lower case in,
 * linking s off. O(n²) in the length of the word, memoised.
 */
export function splitCompound(word: string): readonly string[] {
  const known = memo.get(word)
  if (known !== undefined) return known
  const result = split(word) ?? [word]
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(word, result)
  return result
}

function split(word: string): readonly string[] | null {
  if (word.length < 2 * SHORTEST || word.includes('-')) return null
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const last = word.slice(at)
    if (!isLast(last)) continue
    const first = firstParts(word.slice(0, at))
    if (first !== null) return [...first, last]
  }
  return null
}

function isLast(part: string): boolean {
  return parts.has(part) || lastStems.has(stem(part))
}

/** Known parts that make up the front of a compound, with or without a linking s; null when they do not. */
function firstParts(front: string): readonly string[] | null {
  const bare = front.endsWith('s') && parts.has(front.slice(0, -1)) ? front.slice(0, -1) : front
  if (parts.has(bare)) return [bare]
  for (let at = SHORTEST; at <= front.length - SHORTEST; at++) {
    const rest = front.slice(at)
    const tail = parts.has(rest)
      ? rest
      : rest.endsWith('s') && parts.has(rest.slice(0, -1))
        ? rest.slice(0, -1)
        : null
    if (tail === null) continue
    const head = firstParts(front.slice(0, at))
    if (head !== null) return [...head, tail]
  }
  return null
}
