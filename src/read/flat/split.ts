import type { SectionType, Span } from '../../model/index.ts'
import { type FoundLabel, findLabels } from '../../text/labels.ts'
import { toSource } from '../../text/offsets.ts'
import { type Draft, sliceDraft } from '../draft.ts'
import { type FlatIndex, readFlatContents } from './contents.ts'
import type { FlatText } from './flat-text.ts'
import { type FlatHeading, readFlatHeading } from './headings.ts'
import { classOf, endsList, type FlatList, readItem } from './lists.ts'

/** What one long line passes on to the next. */
export interface FlatProgress {
  lastPath: readonly number[]
  types: readonly SectionType[]
  /** True until the first heading. */
  head: boolean
  entries: Set<string>
  /** True where the document has headings in capitals. */
  readonly capsHeadings: boolean
}

/** A piece of a long line, by words. */
interface Piece {
  readonly kind: Draft['kind']
  readonly from: number
  readonly to: number
  readonly marker: string | null
  readonly path: readonly number[] | null
  readonly evidence: string
}

/** Longest head of a flattened text, in characters. */
const headLength = 2500

/**
 * Splits a paragraph whose lines were lost into headings, paragraphs and list items. `offset` is the place of its first
 * word in the index of all such paragraphs.
 */
export function splitFlat(
  draft: Draft,
  flat: FlatText,
  offset: number,
  index: FlatIndex,
  progress: FlatProgress,
): Draft[] {
  const head = progress.head ? draft.folded.text.slice(0, headLength) : ''
  const labels = head === '' ? [] : findLabels(head, flat.lexicon.metadata, { inline: true })
  const pieces = new FlatSplitter(flat, offset, index, labels, progress).run()
  return pieces.map((piece) => {
    const from = flat.words[piece.from]!.start
    const to = flat.words[piece.to - 1]!.end
    const part = sliceDraft(draft, from, to)
    part.kind = piece.kind
    part.marker = piece.marker
    part.path = piece.path
    part.level = piece.kind === 'heading' && piece.path ? piece.path.length : null
    part.evidence = ['flattened', piece.evidence]
    part.flat = true
    if (piece.kind === 'paragraph') addPairs(part, draft, labels, from, to)
    return part
  })
}

/** A piece that begins with a label is a row of the head. */
function addPairs(part: Draft, draft: Draft, labels: readonly FoundLabel[], from: number, to: number): void {
  const own = labels.filter(({ label }) => label[0] >= from && label[0] < to)
  if (own.length === 0 || own[0]!.label[0] > from + 2) return
  const source = ([start, end]: Span): Span => toSource(draft.folded.map, start, end)
  part.kind = 'keyValue'
  part.pairs = own.map(({ field, label, value }) => ({
    field,
    label: source(label),
    value: value ? source(value) : null,
  }))
}

class FlatSplitter {
  readonly #flat: FlatText
  readonly #offset: number
  readonly #index: FlatIndex
  readonly #progress: FlatProgress
  /** Offsets at which labels of the head begin. */
  readonly #labels: ReadonlySet<number>
  readonly #pieces: Piece[] = []
  /** First word of the open piece. */
  #start = 0
  #kind: Draft['kind'] = 'paragraph'
  #marker: string | null = null
  #list: FlatList | null = null

  constructor(
    flat: FlatText,
    offset: number,
    index: FlatIndex,
    labels: readonly FoundLabel[],
    progress: FlatProgress,
  ) {
    this.#flat = flat
    this.#offset = offset
    this.#index = index
    this.#progress = progress
    this.#labels = new Set(labels.map(({ label }) => label[0]))
  }

  run(): Piece[] {
    const count = this.#flat.words.length
    for (let at = 0; at < count; ) at = Math.max(at + 1, this.#step(at))
    this.#flush(count, 'text')
    return this.#pieces
  }

  /** Looks at one word; returns where to go on. */
  #step(at: number): number {
    const before = this.#flat.words[at - 1]
    const atStart = at === this.#start
    const fresh = (atStart && this.#kind !== 'listItem') || before === undefined || before.ends
    const heading = this.#headingAt(at, fresh)
    if (heading) return this.#takeHeading(at, heading)
    if (this.#progress.head && !atStart && this.#isHeadBorder(at)) {
      this.#flush(at, 'head')
      return at + 1
    }
    if (this.#takeItem(at, atStart)) return at + 1
    if (this.#list && fresh && !atStart && endsList(this.#flat, at, this.#list)) {
      this.#flush(at, 'list-end')
      this.#list = null
    }
    return at + 1
  }

  #headingAt(at: number, fresh: boolean): FlatHeading | null {
    const { lastPath, types, head, capsHeadings, entries } = this.#progress
    const inList = this.#list !== null
    const heading = readFlatHeading(this.#flat, at, {
      fresh,
      inList,
      lastPath,
      types,
      head,
      capsHeadings,
      entries,
    })
    // A numbered list is no run of headings.
    return heading?.path && this.#list?.kind === 'number' ? null : heading
  }

  #takeHeading(at: number, heading: FlatHeading): number {
    this.#flush(at, 'text')
    this.#list = null
    const progress = this.#progress
    this.#add('heading', at, heading.end, heading.evidence, heading.path)
    this.#start = heading.end
    if (heading.match.types[0] === 'innehall') {
      const contents = readFlatContents(this.#flat, heading.end, this.#offset, this.#index)
      if (contents) {
        for (const entry of contents.entries) progress.entries.add(entry)
        this.#add('toc', contents.from, contents.end, 'contents')
        this.#start = contents.end
        progress.head = true
        return contents.end
      }
    }
    if (heading.path) progress.lastPath = heading.path
    if (!heading.match.actor) progress.types = heading.match.types
    progress.head = false
    return heading.end
  }

  /** In the document's head, "Antagen av …", labels and the municipality's name begin pieces of their own. */
  #isHeadBorder(at: number): boolean {
    const { words, lexicon } = this.#flat
    const word = words[at]!
    if (this.#labels.has(word.start)) return true
    if (!word.capital || words[at - 1]!.open) return false
    if (lexicon.reading.headOpenings.has(word.lower)) return true
    return (
      (this.#isPlace(at) && !words[at - 1]!.ends) ||
      (at >= 2 && at - 2 === this.#start && this.#isPlace(at - 2))
    )
  }

  /** "SOLLEFTEÅ KOMMUN" */
  #isPlace(at: number): boolean {
    const { words, vocabulary, lexicon } = this.#flat
    const word = words[at]
    if (!word?.capital || !vocabulary.names.has(word.lower.replace(/s$/, ''))) return false
    return lexicon.reading.placeNouns.has(words[at + 1]?.lower ?? '')
  }

  #takeItem(at: number, atStart: boolean): boolean {
    const item = readItem(this.#flat, at, this.#list, atStart)
    // In the head, what follows a colon is a value.
    if (!item || (this.#progress.head && item.kind === 'capital')) return false
    this.#flush(at, 'text')
    const { words, text } = this.#flat
    const kind = this.#list?.kind ?? item.kind
    this.#list = {
      kind,
      class: this.#list?.class ?? classOf(words[item.from], this.#flat),
      number: item.number,
    }
    this.#start = item.from
    this.#kind = 'listItem'
    this.#marker = item.from > at ? text.slice(words[at]!.start, words[at]!.end) : null
    return true
  }

  #flush(until: number, evidence: string): void {
    if (until > this.#start) this.#add(this.#kind, this.#start, until, evidence)
    this.#start = until
    this.#kind = 'paragraph'
    this.#marker = null
  }

  #add(
    kind: Draft['kind'],
    from: number,
    to: number,
    evidence: string,
    path: readonly number[] | null = null,
  ): void {
    this.#pieces.push({ kind, from, to, path, evidence, marker: kind === 'listItem' ? this.#marker : null })
  }
}
