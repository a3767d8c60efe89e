/** How a word must lie over a glob's stem: whole ("word"), start ("stem*"), end ("*stem") or any ("*stem*"). */
type GlobKind = 'whole' | 'start' | 'end' | 'any'

/** One alternative of a word: "stem*", "*stem", "*stem*" or "word". */
export interface Glob {
  readonly kind: GlobKind
  /** The letters without asterisks. */
  readonly stem: string
}

/** One place of a pattern: the alternatives of which a word must match one, and how the place follows the one before. */
interface PatternPart {
  readonly alternatives: readonly Alternative[]
  /** Words that may stand before it: 0, 2 ("a .. b") or 5 ("a ... b"). */
  readonly gap: number
}

/** A glob or a named list, as written ("öka*", "@staff"), with what it stands for. */
export interface Alternative {
  readonly source: string
  readonly globs: readonly Glob[]
}

/** What is wrong with a pattern. The wording is in `messages/` under "taxonomy.pattern-<fault>". */
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

type Fault = { readonly fault: PatternFault; readonly found: string }

/** Reads the patterns of one taxonomy. */
export class PatternReader {
  private readonly lists: WordLists
  private readonly known = new Map<string, Alternative | Fault>()

  constructor(lists: WordLists = new Map()) {
    this.lists = lists
  }

  /**
   * Reads words in a row ("lokal demokrati"), globs ("språk*", "*projekt*"), alternatives for one word ("öka*|stärk*"),
   * named lists of alternatives ("@staff") and gaps ("utveck* ... verksamhet*", at most five words; "del av .. arbete*",
   * at most two).
   */
  read(source: string): ParsedPattern {
    const items = source.normalize('NFC').split(/\s+/u).filter(Boolean)
    if (items.length === 0) return { parts: null, fault: 'empty', found: source }
    if (gaps.has(items[0]!) || gaps.has(items.at(-1)!))
      return { parts: null, fault: 'edge-gap', found: source }
    const parts: PatternPart[] = []
    let gap = 0
    for (const item of items) {
      const width = gaps.get(item)
      if (width !== undefined) {
        if (gap > 0) return { parts: null, fault: 'double-gap', found: source }
        gap = width
        continue
      }
      const alternatives: Alternative[] = []
      for (const part of item.split('|')) {
        const alternative = this.readAlternative(part)
        if ('fault' in alternative) return { parts: null, ...alternative }
        alternatives.push(alternative)
      }
      parts.push({ alternatives, gap })
      gap = 0
    }
    return { parts, fault: null }
  }

  private readAlternative(source: string): Alternative | Fault {
    const known = this.known.get(source)
    if (known !== undefined) return known
    const alternative = this.parseAlternative(source)
    this.known.set(source, alternative)
    return alternative
  }

  private parseAlternative(source: string): Alternative | Fault {
    const isList = source.startsWith('@')
    const words = isList ? this.lists.get(source.slice(1)) : [source]
    if (words === undefined) return { fault: 'unknown-list', found: source }
    const globs: Glob[] = []
    for (const word of words) {
      const glob = parseGlob(word)
      if (typeof glob === 'string') return { fault: glob, found: isList ? `${source}: ${word}` : source }
      globs.push(glob)
    }
    return { source, globs }
  }
}

/** Reads one glob; a fault where it is none. */
export function parseGlob(source: string): Glob | PatternFault {
  const open = source.startsWith('*')
  const close = source.length > 1 && source.endsWith('*')
  const stem = source.slice(open ? 1 : 0, close ? -1 : undefined)
  if (stem === '') return 'no-stem'
  if (stem.includes('*')) return 'inner-asterisk'
  if (stem !== stem.toLowerCase()) return 'case'
  if (!stemCharacters.test(stem)) return 'character'
  return { kind: open ? (close ? 'any' : 'end') : close ? 'start' : 'whole', stem }
}
