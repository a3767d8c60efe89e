import type { Context, ReadDocument, Section } from '../model/index.ts'
import { findOpenings } from './openings.ts'
import { buildOutline, type Node } from './outline.ts'

/** The sections of a document, and where each block belongs. */
export interface Segmentation {
  readonly sections: readonly Section[]
  /** Id of the innermost section of each block, by block index; the empty string before the first section. */
  readonly sectionOfBlock: readonly string[]
}

/** Divides a document into sections (codebook §5). `embedded` stays empty: it needs the coded units. */
export function segmentDocument(doc: ReadDocument, context: Context): Segmentation {
  const nodes = buildOutline(findOpenings(doc, context.lexicon), context.lexicon)
  const ids = numberNodes(nodes)
  const sectionOfBlock: string[] = []
  let at = -1
  for (const block of doc.blocks) {
    while (at + 1 < nodes.length && nodes[at + 1]!.opening.block <= block.index) at++
    sectionOfBlock.push(ids[at] ?? '')
  }
  return { sections: finishSections(doc, nodes, ids), sectionOfBlock }
}

/** "s1", "s2.1" … */
function numberNodes(nodes: readonly Node[]): string[] {
  const ids: string[] = []
  const children = new Map<number, number>()
  for (const node of nodes) {
    const key = node.parent ?? -1
    const count = (children.get(key) ?? 0) + 1
    children.set(key, count)
    ids.push(node.parent === null ? `s${count}` : `${ids[node.parent]}.${count}`)
  }
  return ids
}

function finishSections(doc: ReadDocument, nodes: readonly Node[], ids: readonly string[]): Section[] {
  const ends = findEnds(doc, nodes)
  return nodes.map((node, index) => {
    const { opening } = node
    const first = doc.blocks[opening.block]!
    const last = doc.blocks[ends[index]!]!
    return {
      id: ids[index]!,
      types: node.types,
      embedded: [],
      heading: opening.heading?.text ?? null,
      startLine: first.line,
      endLine: last.endLine,
      level: node.level,
      parent: node.parent === null ? null : ids[node.parent]!,
      typeSource: node.typeSource,
      span: [first.span[0], last.span[1]],
      evidence: node.evidence,
      confidence: opening.confidence,
    }
  })
}

/** Index of each section's last block, children included, furniture at its end left out. */
function findEnds(doc: ReadDocument, nodes: readonly Node[]): number[] {
  const ends = nodes.map((node, index) => {
    let last = (nodes[index + 1]?.opening.block ?? doc.blocks.length) - 1
    while (last > node.opening.block && doc.blocks[last]!.kind === 'furniture') last--
    return last
  })
  for (let index = nodes.length - 1; index >= 0; index--) {
    const { parent } = nodes[index]!
    if (parent !== null) ends[parent] = Math.max(ends[parent]!, ends[index]!)
  }
  return ends
}
