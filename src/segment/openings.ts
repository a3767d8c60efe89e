import type { Block, Lexicon, ReadDocument, SectionType, TypeSource } from '../model/index.ts'
import { type HeadingMatch, matchHeading } from '../text/heading-words.ts'
import { typeByContent } from './content.ts'

/** Where a section begins, before its place in the tree is known. */
export interface Opening {
  /** Index of its first block. */
  readonly block: number
  readonly heading: Block | null
  readonly match: HeadingMatch | null
  readonly types: readonly SectionType[]
  readonly typeSource: TypeSource
  readonly evidence: readonly string[]
  readonly confidence: number
}

const asides: Readonly<Partial<Record<Block['kind'], SectionType>>> = {
  toc: 'innehall',
  footnote: 'noter',
  residue: 'restext',
  keyValue: 'metadata',
  title: 'metadata',
}

/** Finds the places where sections begin, in reading order (codebook S2, S8, S9). */
export function findOpenings(doc: ReadDocument, lexicon: Lexicon): Opening[] {
  const openings: Opening[] = []
  const current = (): Opening | undefined => openings.at(-1)
  const open = (
    block: Block,
    type: SectionType,
    typeSource: TypeSource,
    evidence: string,
    confidence: number,
  ): void => {
    openings.push({
      block: block.index,
      heading: null,
      match: null,
      types: [type],
      typeSource,
      evidence: [evidence],
      confidence,
    })
  }
  for (const block of doc.blocks) {
    if (block.kind === 'furniture') continue
    if (block.kind === 'heading') {
      openings.push(headingOpening(block, lexicon))
      continue
    }
    const aside = asides[block.kind]
    const type = current()?.types[0]
    if (aside) {
      if (type === aside && (current()?.heading === null || aside === 'innehall')) continue
      if (aside === 'metadata' && current()?.heading && type !== 'innehall') continue
      const source = block.kind === 'footnote' || block.kind === 'title' ? 'position' : 'content'
      open(block, aside, source, block.kind, 0.9)
      continue
    }
    if (current() === undefined) {
      if (isRunningText(block, lexicon)) openContent(openings, block, doc, lexicon)
      else open(block, 'metadata', 'position', 'head', 0.8)
    } else if (type === 'metadata' && current()?.heading === null && isRunningText(block, lexicon)) {
      openContent(openings, block, doc, lexicon)
    } else if ((type === 'innehall' || type === 'restext') && isRunningText(block, lexicon)) {
      openContent(openings, block, doc, lexicon)
    }
  }
  return openings
}

function headingOpening(block: Block, lexicon: Lexicon): Opening {
  const match = matchHeading(block.text, lexicon.headings)
  const types: SectionType[] = match.types.length > 0 ? [...match.types] : ['ovrigt']
  const confidence = match.full ? 0.95 : match.types.length > 0 ? 0.8 : 0.6
  return {
    block: block.index,
    heading: block,
    match,
    types,
    typeSource: 'heading',
    evidence: [...block.evidence, ...match.evidence],
    confidence,
  }
}

function openContent(openings: Opening[], block: Block, doc: ReadDocument, lexicon: Lexicon): void {
  const { type, evidence, confidence } = typeByContent([block], doc, lexicon, 'bakgrund')
  openings.push({
    block: block.index,
    heading: null,
    match: null,
    types: [type],
    typeSource: 'content',
    evidence,
    confidence,
  })
}

/** Text in sentences, as against the short lines of a document's head. */
function isRunningText(block: Block, { reading }: Lexicon): boolean {
  if (block.kind === 'listItem') return true
  const first = /^[\p{L}:]+/u.exec(block.text)?.[0].toLowerCase() ?? ''
  if (reading.headOpenings.has(first) && block.text.length < 200) return false
  return block.text.length > 90 || (block.text.length > 50 && /[.:]$/.test(block.text))
}
