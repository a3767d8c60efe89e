import type { Block, Lexicon, SectionType } from '../model/index.ts'
import { isHeadRow } from './block-signs.ts'
import { contentTexts, cueNames, rank, type Tally, tally } from './content.ts'

/** A stretch of text without heading, with the type of its content. */
export interface ContentSection {
  /** Index of its first block. */
  readonly block: number
  readonly type: SectionType
  readonly evidence: readonly string[]
  readonly confidence: number
}

/** Types that text before the first heading may have; anything else there is background. */
const beforeHeadings: ReadonlySet<SectionType> = new Set<SectionType>([
  'syfte',
  'bakgrund',
  'omfattning',
  'definitioner',
])

/**
 * Divides text without headings by its content (codebook S8): each paragraph, and each list with its lead-in, is typed by
 * its cues; neighbours of one type merge, and a paragraph without clear signs stays with the one before. In a document
 * that has headings, the text before the first is one section.
 */
export function splitByContent(
  blocks: readonly Block[],
  lexicon: Lexicon,
  hasHeadings: boolean,
): ContentSection[] {
  const groups = groupBlocks(
    blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'listItem' || kind === 'row'),
  )
  const first = groups[0]
  if (!first) return blocks[0] ? [fallback(blocks[0].index)] : []
  if (hasHeadings) return [typeOpening(groups, lexicon)]
  return mergeNormative(groups, typeGroups(groups, lexicon), lexicon)
}

function typeGroups(groups: readonly (readonly Block[])[], lexicon: Lexicon): ContentSection[] {
  const types: ContentSection[] = []
  for (const [at, group] of groups.entries())
    types.push(typeGroup(group, at, types.at(-1)?.type ?? null, lexicon))
  return types
}

/** Types that mix in the prose of a policy without headings. */
const normative: ReadonlySet<SectionType> = new Set<SectionType>([
  'mal',
  'principer',
  'prioriteringar',
  'policy',
])

/** Share of the votes from which a mixed stretch has a type of its own. */
const clear = 0.75

/** Fewest statements a kind must have on average for goals and norms to stand apart. */
const apart = 1.5

/**
 * Neighbours of one type become one section. Goals and norms that alternate quickly, or stand in prose, become one
 * section of the main kind.
 */
function mergeNormative(
  groups: readonly (readonly Block[])[],
  types: readonly ContentSection[],
  lexicon: Lexicon,
): ContentSection[] {
  const sections: ContentSection[] = []
  for (let at = 0; at < groups.length; at++) {
    const found = types[at]!
    if (normative.has(found.type)) {
      let end = at + 1
      while (end < groups.length && normative.has(types[end]!.type)) end++
      const kinds = types.slice(at, end)
      const runs = kinds.filter((kind, place) => place === 0 || kind.type !== kinds[place - 1]!.type).length
      const isMixed = isProse(groups[at]!) ? kinds.length > 1 : runs > 1 && kinds.length < runs * apart
      if (isMixed) {
        sections.push(typeMixed(groups.slice(at, end), found, lexicon))
        at = end - 1
        continue
      }
    }
    if (found.type !== sections.at(-1)?.type) sections.push(found)
  }
  return sections
}

function isProse(group: readonly Block[]): boolean {
  return group[0]!.kind === 'paragraph'
}

/** Goals and norms side by side are a policy statement (codebook §5.1, `policy`), unless one kind prevails. */
function typeMixed(
  groups: readonly (readonly Block[])[],
  first: ContentSection,
  lexicon: Lexicon,
): ContentSection {
  const total = tally(contentTexts(groups.flat(), lexicon), lexicon)
  const votes = rank(total).filter(({ type }) => normative.has(type))
  const all = votes.reduce((sum, { score }) => sum + score, 0)
  const best = votes[0]
  if (!best || best.score < all * clear)
    return { ...first, type: 'policy', evidence: ['mixed-normative'], confidence: 0.5 }
  return { ...first, type: best.type, evidence: cueNames(total, best.type), confidence: 0.55 }
}

function fallback(block: number): ContentSection {
  return { block, type: 'bakgrund', evidence: ['position'], confidence: 0.5 }
}

function typeOpening(groups: readonly (readonly Block[])[], lexicon: Lexicon): ContentSection {
  const index = groups[0]![0]!.index
  const total = tally(contentTexts(groups.flat(), lexicon), lexicon)
  const best = rank(total)[0]
  if (!best || !beforeHeadings.has(best.type) || best.density < 1) return fallback(index)
  return { block: index, type: best.type, evidence: cueNames(total, best.type), confidence: 0.6 }
}

/** A list belongs to its lead-in; items that are sentences of their own stand alone. */
function groupBlocks(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    const joins =
      block.kind === 'listItem' &&
      group !== undefined &&
      !isStatement(block) &&
      (group.at(-1)!.kind === 'listItem' ? !isStatement(group.at(-1)!) : true)
    if (joins) group.push(block)
    else groups.push([block])
  }
  return groups
}

/** A numbered item of whole sentences. */
function isStatement(block: Block): boolean {
  return (
    block.kind === 'listItem' &&
    /^\p{Lu}.*[.]$/u.test(block.text) &&
    block.marker !== null &&
    /\d/.test(block.marker)
  )
}

/** The types of a tally, with goals, norms and priorities taken together against the rest. */
function rankPooled(total: Tally): ReturnType<typeof rank> {
  const ranked = rank(total)
  const pooled = ranked.filter(({ type }) => normative.has(type)).reduce((sum, { score }) => sum + score, 0)
  const other = ranked.find(({ type }) => !normative.has(type))?.score ?? 0
  return pooled > other
    ? [
        ...ranked.filter(({ type }) => normative.has(type)),
        ...ranked.filter(({ type }) => !normative.has(type)),
      ]
    : ranked
}

/** What the first paragraph's place counts for background. */
const introduction = 2

/** How much stronger another type must be than the one before for the section to change. */
const stickiness = 1.15

function typeGroup(
  group: readonly Block[],
  at: number,
  previous: SectionType | null,
  lexicon: Lexicon,
): ContentSection {
  const index = group[0]!.index
  if (isHeadRow(group[0]!, lexicon))
    return { block: index, type: 'metadata', evidence: ['head-row'], confidence: 0.7 }
  const total: Tally = tally(contentTexts(group, lexicon), lexicon, true)
  // Behind the first norms, description belongs to what it describes.
  if (previous !== null && previous !== 'bakgrund')
    total.scores.set('bakgrund', (total.scores.get('bakgrund') ?? 0) / 2)
  // The first paragraph introduces.
  const describes = total.scores.get('bakgrund') ?? 0
  if (at === 0 && describes > 0 && isProse(group)) total.scores.set('bakgrund', describes + introduction)
  const [best, second] = rankPooled(total)
  const start: SectionType = previous ?? 'bakgrund'
  if (!best || best.score < 0.8) return { block: index, type: start, evidence: ['position'], confidence: 0.4 }
  const held = previous === null ? 0 : (total.scores.get(previous) ?? 0)
  if (at > 0 && held > 0 && best.score < held * stickiness)
    return { block: index, type: start, evidence: cueNames(total, start), confidence: 0.5 }
  const margin = best.score / (best.score + (second?.score ?? 0))
  return {
    block: index,
    type: best.type,
    evidence: cueNames(total, best.type),
    confidence: Math.min(0.8, 0.2 + margin / 2),
  }
}
