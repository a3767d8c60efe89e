import type { Lexicon, SectionType, TypeSource } from '../model/index.ts'
import { foldHeading } from '../text/heading-words.ts'
import type { Opening } from './openings.ts'

/** An opening with its place in the tree. */
export interface Node {
  readonly opening: Opening
  readonly level: number
  /** Index of the parent node; null at the top. */
  readonly parent: number | null
  readonly types: readonly SectionType[]
  readonly typeSource: TypeSource
  readonly evidence: readonly string[]
}

/** Gives every opening its level and parent, from numbers and markup, else from the words (codebook S4). */
export function buildOutline(openings: readonly Opening[], lexicon: Lexicon): Node[] {
  return new Outline(openings, lexicon).build()
}

class Outline {
  readonly #openings: readonly Opening[]
  readonly #lexicon: Lexicon
  readonly #repeated: ReadonlySet<string>
  readonly #nodes: Node[] = []
  /** Open sections from the top down, as node indices. */
  #path: number[] = []

  constructor(openings: readonly Opening[], lexicon: Lexicon) {
    this.#openings = openings
    this.#lexicon = lexicon
    this.#repeated = findRepeated(openings)
  }

  build(): Node[] {
    for (const [at, opening] of this.#openings.entries()) {
      const parent = this.#parentOf(opening, at)
      const node = this.#makeNode(opening, parent)
      this.#nodes.push(node)
      this.#path = [...this.#pathTo(parent), this.#nodes.length - 1]
    }
    return this.#nodes
  }

  #pathTo(parent: number | null): number[] {
    return parent === null ? [] : this.#path.slice(0, this.#path.indexOf(parent) + 1)
  }

  #makeNode(opening: Opening, parent: number | null): Node {
    const above = parent === null ? null : this.#nodes[parent]!
    const inherits = above !== null && this.#inherits(opening, above)
    return {
      opening,
      level: above === null ? 1 : above.level + 1,
      parent,
      types: inherits ? [above.types[0]!] : opening.types,
      typeSource: inherits ? 'inherited' : opening.typeSource,
      evidence: inherits ? [...opening.evidence, 'inherited'] : opening.evidence,
    }
  }

  /** S4: a child whose heading announces nothing, or under a container only names a theme, takes its parent's type. */
  #inherits({ heading, match }: Opening, parent: Node): boolean {
    if (!heading || !match || parent.types[0] === 'ovrigt') return false
    const { containers, themeTypes } = this.#lexicon.headings
    if (match.types.length === 0) return true
    if (!containers.has(parent.types[0]!)) return false
    return !match.full || themeTypes.has(match.types[0]!)
  }

  #parentOf(opening: Opening, at: number): number | null {
    const { heading } = opening
    if (!heading || !opening.match) return null
    // Numbers and markup tell the level.
    if (heading.level !== null && heading.level > 1) return this.#parentByLevel(heading.level)
    if (heading.level === 1) return null
    const numbered = this.#path.findLast((index) => this.#headingLevel(index) !== null)
    return (
      this.#parentByWords(opening, at) ??
      (numbered !== undefined && !this.#isTopHeading(opening) ? numbered : null)
    )
  }

  #headingLevel(index: number): number | null {
    return this.#nodes[index]!.opening.heading?.level ?? null
  }

  /** The nearest open section whose own level is higher. */
  #parentByLevel(level: number): number | null {
    return (
      this.#path.findLast((index) => (this.#headingLevel(index) ?? Number.MAX_SAFE_INTEGER) < level) ?? null
    )
  }

  /** In a numbered document, an unnumbered heading of the genre stands beside the numbered ones. */
  #isTopHeading({ match }: Opening): boolean {
    return match?.full === true && !match.actor
  }

  #parentByWords(opening: Opening, at: number): number | null {
    const { heading, match, wrapper } = opening
    const top = this.#path[0]
    if (top === undefined || !heading || !match || wrapper !== this.#nodes[top]!.opening.wrapper) return null
    const node = this.#nodes[top]!
    // S4b: a heading that comes again and again belongs to the theme before it.
    if (this.#repeated.has(foldHeading(heading.text))) {
      const theme = this.#path.findLast((index) => {
        const other = this.#nodes[index]!.opening.heading
        return other !== null && !this.#repeated.has(foldHeading(other.text))
      })
      return theme ?? null
    }
    if (!node.opening.heading) return null
    // S4a: actors, and whatever is unmatched between them, are children of ansvar.
    const child = this.#path[1]
    const hasActor = child !== undefined && this.#nodes[child]!.opening.match?.actor === true
    if (node.types.includes('ansvar') && (match.actor || (hasActor && this.#isUnknown(opening)))) return top
    // S4c: themes under "Målområden", and under a heading of goals or fields that has no text of its own.
    const isTheme = match.types.length === 0 || !match.full
    if (this.#isContainer(top, at) && (node.types.includes('ansvar') ? this.#isUnknown(opening) : isTheme))
      return top
    return null
  }

  /** Neither the heading nor its text names another type. */
  #isUnknown({ match, types, typeSource }: Opening): boolean {
    return match?.types.length === 0 && (typeSource !== 'content' || types[0] === 'ansvar')
  }

  #isContainer(index: number, at: number): boolean {
    const node = this.#nodes[index]!
    const { heading } = node.opening
    if (!heading) return false
    if (this.#lexicon.headings.containerWords.test(heading.text)) return true
    const next = this.#openings[index + 1]
    const isEmpty = next !== undefined && next.block === node.opening.block + 1 && at > 0
    return isEmpty && next.heading !== null && next.match?.full !== true
  }
}

/** Headings that come twice or more, each time behind another heading that comes only once. */
function findRepeated(openings: readonly Opening[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const keys = openings.map(({ heading, wrapper, match }) =>
    heading && !wrapper && match && !match.actor ? foldHeading(heading.text) : null,
  )
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  const parents = new Map<string, Set<number>>()
  let single = -1
  keys.forEach((key, at) => {
    if (key === null) return
    if (counts.get(key) === 1) single = at
    else parents.set(key, (parents.get(key) ?? new Set()).add(single))
  })
  return new Set(
    [...counts]
      .filter(([key, count]) => count > 1 && (parents.get(key)?.size ?? 0) > 1 && !parents.get(key)!.has(-1))
      .map(([key]) => key),
  )
}
