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
}

/** Gives every opening its level and parent, from numbers and markup, else from the words (codebook S4). */
export function buildOutline(openings: readonly Opening[], _lexicon: Lexicon): Node[] {
  const counts = countHeadings(openings)
  const nodes: Node[] = []
  // Open sections from the top down.
  let path: number[] = []
  for (const opening of openings) {
    const level = levelOf(opening, path, nodes, counts)
    path = path.filter((index) => nodes[index]!.level < level)
    const parent = path.at(-1) ?? null
    const actual = parent === null ? 1 : nodes[parent]!.level + 1
    const inherits = opening.heading !== null && opening.match?.types.length === 0 && parent !== null
    nodes.push({
      opening,
      level: actual,
      parent,
      types: inherits ? [nodes[parent!]!.types[0]!] : opening.types,
      typeSource: inherits ? 'inherited' : opening.typeSource,
    })
    path.push(nodes.length - 1)
  }
  return nodes
}

function countHeadings(openings: readonly Opening[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { heading } of openings) {
    if (!heading) continue
    const key = foldHeading(heading.text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Level by number or markup, else by S4: actors under ansvar, repeated headings, themes under a container. */
function levelOf(
  opening: Opening,
  path: readonly number[],
  nodes: readonly Node[],
  counts: ReadonlyMap<string, number>,
): number {
  const { heading, match } = opening
  if (!heading || !match) return 1
  if (heading.level !== null) return heading.level
  const top = path.length > 0 ? nodes[path[0]!] : undefined
  const topHeading = top?.opening.heading
  if (top && topHeading) {
    // S4a: actors, and whatever is unmatched between them, are children of ansvar.
    const hasActorChild = path.length > 1 && nodes[path[1]!]!.opening.match?.actor === true
    if (top.types.includes('ansvar') && (match.actor || (hasActorChild && match.types.length === 0)))
      return top.level + 1
    const unmatched = [...path].reverse().find((index) => nodes[index]!.opening.match?.types.length === 0)
    // S4b: a heading that comes again and again belongs to the theme before it.
    if (unmatched !== undefined && match.types.length > 0 && (counts.get(foldHeading(heading.text)) ?? 0) > 1)
      return nodes[unmatched]!.level + 1
    // S4c: themes under "Målområden".
    if (match.types.length === 0 && isContainer(topHeading.text)) return top.level + 1
  }
  return 1
}

/** "Målområden och aktiviteter", "Fokusområden": a heading whose parts are its themes. */
function isContainer(heading: string): boolean {
  return /omr\u00E5den(?!\p{L})/iu.test(heading)
}
