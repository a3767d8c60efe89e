import type { Block, Lexicon, ReadDocument, SectionType, TypeSource } from '../model/index.ts'
import { type HeadingMatch, matchHeading } from '../text/heading-words.ts'
import { isHeadRow, isRunningText } from './block-signs.ts'
import { onlyDescribes, typeByContent } from './content.ts'
import { type ContentSection, splitByContent } from './content-sections.ts'

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
  /** True inside the case file before the policy. */
  readonly wrapper: boolean
  /** The planned section that this opens, for text without headings. */
  readonly planned?: ContentSection
}

/** Types of blocks that form sections of their own wherever they stand. */
const asides: Readonly<Partial<Record<Block['kind'], SectionType>>> = {
  toc: 'innehall',
  footnote: 'noter',
  residue: 'restext',
  keyValue: 'metadata',
  title: 'metadata',
}

/** Finds the places where sections begin, in reading order (codebook S2, S8, S9). */
export function findOpenings(doc: ReadDocument, lexicon: Lexicon): Opening[] {
  const scan = new Scan(doc, lexicon)
  for (const block of doc.blocks) scan.take(block)
  return scan.openings
}

class Scan {
  readonly openings: Opening[] = []
  readonly #doc: ReadDocument
  readonly #lexicon: Lexicon
  /** Index of the last block that is no furniture. */
  readonly #last: number
  readonly #hasHeadings: boolean
  /** Index of the last block whose section was found by content. */
  #typed = -1
  #plan: readonly ContentSection[] = []

  constructor(doc: ReadDocument, lexicon: Lexicon) {
    this.#doc = doc
    this.#lexicon = lexicon
    this.#last = doc.blocks.findLastIndex(({ kind }) => kind !== 'furniture')
    this.#hasHeadings = doc.blocks.some(
      (block) => block.kind === 'heading' && !block.wrapper && !this.#isContentsHeading(block),
    )
  }

  take(block: Block): void {
    const current = this.openings.at(-1)
    if (block.kind === 'furniture') {
      // The head holds what is printed above it; behind the text only residue is left.
      if (!current) this.#open(block, 'metadata', 'position', 'head', 0.7)
      else if (block.index > this.#last && current.types[0] !== 'restext' && /\p{L}{3}/u.test(block.text))
        this.#open(block, 'restext', 'content', 'furniture', 0.7)
      return
    }
    if (block.kind === 'heading') {
      this.openings.push(headingOpening(this.#doc, block, this.#lexicon))
      return
    }
    const aside = asides[block.kind]
    if (aside) this.#takeAside(block, aside, current)
    else this.#takeText(block, current)
  }

  #takeAside(block: Block, aside: SectionType, current: Opening | undefined): void {
    const type = current?.types[0]
    if (type === aside && (current?.heading === null || aside === 'innehall' || aside === 'metadata')) return
    // A label inside a section's text is part of it, unless it stands at the end of the document.
    if (block.kind === 'keyValue' && current?.heading && type !== 'innehall' && !this.#isTail(block)) return
    if (block.kind === 'title' && current && !current.wrapper && current.heading) return
    const source = block.kind === 'footnote' || block.kind === 'title' ? 'position' : 'content'
    this.#open(block, aside, source, block.kind, 0.9)
  }

  #takeText(block: Block, current: Opening | undefined): void {
    const type = current?.types[0]
    if (block.evidence.includes('attachment')) {
      this.#open(block, 'metadata', 'position', 'attachment', 0.8)
      return
    }
    const loose = current === undefined || (current.heading === null && type === 'metadata')
    const broken =
      type === 'innehall' || type === 'restext' || (type === 'noter' && current?.heading === null)
    if (isHeadRow(block, this.#lexicon) && (loose || this.#isTail(block))) {
      if (type !== 'metadata')
        this.#open(block, 'metadata', current ? 'content' : 'position', 'head-row', 0.8)
      return
    }
    if (block.index <= this.#typed) {
      this.#openPlanned(block)
      return
    }
    if (!loose && !broken) return
    if (isRunningText(block)) {
      if (type === 'noter') this.#resume(block)
      else this.#openContent(block)
    } else if (current === undefined) this.#open(block, 'metadata', 'position', 'head', 0.8)
  }

  /** True among the last blocks, where a document's metadata may stand. */
  #isTail(block: Block): boolean {
    const rest = this.#doc.blocks.slice(block.index + 1, block.index + 13)
    return (
      rest.length < 12 &&
      rest.every(
        (other) =>
          ['furniture', 'residue', 'keyValue', 'footnote', 'row', 'toc'].includes(other.kind) ||
          isHeadRow(other, this.#lexicon),
      )
    )
  }

  /** Text behind notes at the foot of a page goes on with the section before them. */
  #resume(block: Block): void {
    const before = this.openings.findLast(({ types }) => types[0] !== 'noter')
    if (!before || before.types[0] === 'metadata') this.#openContent(block)
    else
      this.openings.push({
        ...before,
        block: block.index,
        heading: null,
        match: null,
        typeSource: 'content',
        evidence: ['resumed'],
        confidence: 0.7,
      })
  }

  /** Plans the sections of the text up to the next heading, and opens the first. */
  #openContent(block: Block): void {
    const stretch: Block[] = []
    for (let index = block.index; index < this.#doc.blocks.length; index++) {
      const other = this.#doc.blocks[index]!
      if (other.kind === 'heading' || other.kind === 'toc') break
      stretch.push(other)
    }
    const found = splitByContent(stretch, this.#lexicon, this.#hasHeadings)
    this.#plan = this.#hasHeadings ? found.slice(0, 1) : found
    this.#typed = stretch.at(-1)!.index
    this.#openPlanned(block)
  }

  /** Opens the planned section that holds a block, unless it is open already. */
  #openPlanned(block: Block): void {
    const planned = this.#plan.findLast((section) => section.block <= block.index)
    if (!planned || (this.openings.at(-1)?.planned === planned && planned.block !== block.index)) return
    this.openings.push({
      block: block.index,
      heading: null,
      match: null,
      types: [planned.type],
      typeSource: 'content',
      evidence: planned.evidence,
      confidence: planned.confidence,
      wrapper: block.wrapper,
      planned,
    })
  }

  #isContentsHeading(block: Block): boolean {
    return matchHeading(block.text, this.#lexicon.headings).types[0] === 'innehall'
  }

  #open(block: Block, type: SectionType, typeSource: TypeSource, evidence: string, confidence: number): void {
    this.openings.push({
      block: block.index,
      heading: null,
      match: null,
      types: [type],
      typeSource,
      evidence: [evidence],
      confidence,
      wrapper: block.wrapper,
    })
  }
}

/** The type of a section from its heading; where the words say nothing, from its text. */
function headingOpening(doc: ReadDocument, block: Block, lexicon: Lexicon): Opening {
  const match = matchHeading(block.text, lexicon.headings)
  const base = { block: block.index, heading: block, wrapper: block.wrapper }
  const isSentence = !match.phrase && hasFinite(block.text, lexicon)
  if (match.alternative && onlyDescribes(bodyOf(doc, block, lexicon), lexicon, match.alternative)) {
    return {
      ...base,
      match,
      types: [match.alternative],
      typeSource: 'content',
      evidence: [...block.evidence, ...match.evidence, 'describes'],
      confidence: 0.6,
    }
  }
  if (match.types.length > 0 && !isSentence) {
    const confidence = match.full ? 0.95 : 0.75
    return {
      ...base,
      match,
      types: [...match.types],
      typeSource: 'heading',
      evidence: [...block.evidence, ...match.evidence],
      confidence,
    }
  }
  const bare: HeadingMatch = { ...match, types: [], full: false }
  const content = typeByContent(
    bodyOf(doc, block, lexicon),
    lexicon,
    block.text,
    match.actor || isSentence || block.text.endsWith('?'),
  )
  if (content) {
    return {
      ...base,
      match: bare,
      types: [content.type],
      typeSource: 'content',
      evidence: [...block.evidence, ...content.evidence],
      confidence: content.confidence,
    }
  }
  return {
    ...base,
    match: bare,
    types: ['ovrigt'],
    typeSource: 'heading',
    evidence: block.evidence,
    confidence: 0.4,
  }
}

/** How many blocks under a heading are looked at. */
const bodyBlocks = 200

/** The text under a heading; of a heading without text of its own, that of the unknown headings behind it. */
function bodyOf(doc: ReadDocument, heading: Block, lexicon: Lexicon): readonly Block[] {
  let end = heading.index + 1
  let hasText = false
  for (; end < Math.min(doc.blocks.length, heading.index + bodyBlocks); end++) {
    const other = doc.blocks[end]!
    if (other.kind === 'paragraph' || other.kind === 'listItem') hasText = true
    if (other.kind !== 'heading') continue
    const isChild =
      heading.level === null
        ? !hasText || doc.blocks[heading.index + 1]?.kind === 'heading'
        : (other.level ?? 0) > heading.level
    if (!isChild || matchHeading(other.text, lexicon.headings).full) break
  }
  return doc.blocks.slice(heading.index + 1, end)
}

function hasFinite(text: string, { reading }: Lexicon): boolean {
  return (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => reading.finiteVerbs.has(word))
}
