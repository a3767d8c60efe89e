/** How a word must lie over a glob's stem: whole ("word"), start ("stem*"), end ("*stem") or any ("*stem*"). */
export type GlobKind = 'whole' | 'start' | 'end' | 'any'

/** One alternative of a word: "stem*", "*stem", "*stem*" or "word". */
export interface Glob {
  readonly kind: GlobKind
  /** The letters without asterisks. */
  readonly stem: string
}

/** One place of a pattern: the globs of which a word must match one, and how the place follows the one before. */
export interface PatternPart {
  readonly globs: readonly Glob[]
  /** Words that may stand before it: 0, 2 ("a .. b") or 5 ("a ... b"). */
  readonly gap: number
}

/** What is wrong with a pattern. The wording is in `messages.ts` under "taxonomy.pattern-<fault>". */
export type PatternFault =
  | 'empty'
  | 'case'
  | 'edge-gap'
  | 'double-gap'
  | 'inner-asterisk'
  | 'no-stem'
  | 'character'
  | 'unknown-list'

/** Lists of alternatives that patterns name as "@list", by name. */
export type WordLists = ReadonlyMap<string, readonly string[]>

/** A parsed pattern, or the first fault and the words where it stands. */
export type ParsedPattern =
  | { readonly parts: readonly PatternPart[]; readonly fault: null }
  | { readonly parts: null; readonly fault: PatternFault; readonly found: string }

/** Gap marks, with the number of words that may stand in the gap. */
const gaps: ReadonlyMap<string, number> = new Map([
  ['..', 2],
  ['...', 5],
])
const stemCharacters = /^[\p{L}\p{M}\p{N}:'’&§%/-]+$/u

/**
 * Reads a pattern of a taxonomy file: words in a row ("lokal demokrati"), globs ("språk*", "*projekt*"),
 * alternatives for one word ("öka*|stärk*"), named lists of alternatives ("@staff") and gaps ("utveck* ... verksamhet*", at most five words; "del av .. arbete*", at most two).
 */
export function parsePattern(source: string, lists: WordLists = new Map()): ParsedPattern {
  const items = source.normalize('NFC').split(/\s+/u).filter(Boolean)
  if (items.length === 0) return fault('empty', source)
  if (gaps.has(items[0]!) || gaps.has(items.at(-1)!)) return fault('edge-gap', source)
  const parts: PatternPart[] = []
  let gap = 0
  for (const item of items) {
    const width = gaps.get(item)
    if (width !== undefined) {
      if (gap > 0) return fault('double-gap', source)
      gap = width
      continue
    }
    const globs: Glob[] = []
    for (const alternative of item.split('|')) {
      const isList = alternative.startsWith('@')
      const words = isList ? lists.get(alternative.slice(1)) : [alternative]
      if (words === undefined) return fault('unknown-list', alternative)
      for (const word of words) {
        const glob = parseGlob(word)
        if (typeof glob === 'string') return fault(glob, isList ? `${alternative}: ${word}` : item)
        globs.push(glob)
      }
    }
    parts.push({ globs, gap })
    gap = 0
  }
  return { parts, fault: null }
}

function parseGlob(source: string): Glob | PatternFault {
  const open = source.startsWith('*')
  const close = source.length > 1 && source.endsWith('*')
  const stem = source.slice(open ? 1 : 0, close ? -1 : undefined)
  if (stem === '') return 'no-stem'
  if (stem.includes('*')) return 'inner-asterisk'
  if (stem !== stem.toLowerCase()) return 'case'
  if (!stemCharacters.test(stem)) return 'character'
  return { kind: open ? (close ? 'any' : 'end') : close ? 'start' : 'whole', stem }
}

function fault(kind: PatternFault, found: string): ParsedPattern {
  return { parts: null, fault: kind, found }
}
