import type { SectionType, Span } from '../../model/index.ts'
import { type FoundLabel, findLabels } from '../../text/labels.ts'
import { toSource } from '../../text/offsets.ts'
import { type Draft, sliceDraft } from '../draft.ts'
import { isAdoption } from '../head-words.ts'
import { hasFinite, isLikelyOrdinary, isOrdinary, sentenceEnd } from './borders.ts'
import { type FlatIndex, readFlatContents } from './contents.ts'
import { type FlatContext, type FlatHeading, readFlatHeading } from './headings.ts'
import type { Word } from './words.ts'

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

/**
 * Splits a paragraph whose lines were lost into headings, paragraphs and list items. `offset` is the place of its first
 * word in the index of all such paragraphs.
 */
export function splitFlat(
  draft: Draft,
  words: readonly Word[],
  offset: number,
  index: FlatIndex,
  context: FlatContext,
  progress: FlatProgress,
): Draft[] {
  const labels = progress.head
    ? findLabels(draft.folded.text.slice(0, headLength), context.lexicon.metadata, { inline: true })
    : []
  const pieces = new FlatSplitter(draft.folded.text, words, offset, index, labels, context, progress).run()
  return pieces.map((piece) => {
    const from = words[piece.from]!.start
    const to = words[piece.to - 1]!.end
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

/** Longest head of a flattened text, in characters. */
const headLength = 2500

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
  readonly #text: string
  readonly #words: readonly Word[]
  readonly #offset: number
  readonly #index: FlatIndex
  readonly #context: FlatContext
  readonly #progress: FlatProgress
  /** Offsets at which labels of the head begin. */
  readonly #labels: ReadonlySet<number>
  readonly #pieces: Piece[] = []
  /** First word of the open piece. */
  #start = 0
  #kind: Draft['kind'] = 'paragraph'
  #marker: string | null = null
  #list: List | null = null

  constructor(
    text: string,
    words: readonly Word[],
    offset: number,
    index: FlatIndex,
    labels: readonly FoundLabel[],
    context: FlatContext,
    progress: FlatProgress,
  ) {
    this.#labels = new Set(labels.map(({ label }) => label[0]))
    this.#text = text
    this.#words = words
    this.#offset = offset
    this.#index = index
    this.#context = context
    this.#progress = progress
  }

  run(): Piece[] {
    const words = this.#words
    let at = 0
    while (at < words.length) {
      const next = this.#step(at)
      at = next > at ? next : at + 1
    }
    this.#flush(words.length, 'text')
    return this.#pieces
  }

  /** Looks at one word; returns where to go on. */
  #step(at: number): number {
    const words = this.#words
    const word = words[at]!
    const before = words[at - 1]
    const fresh = at === this.#start && this.#kind !== 'listItem' ? true : before === undefined || before.ends
    const heading = this.#headingAt(at, fresh)
    if (heading) return this.#takeHeading(at, heading)
    if (this.#progress.head && this.#splitHead(at)) return at + 1
    if (this.#startsItem(at)) return at + 1
    if (this.#list && fresh && at > this.#start && this.#endsList(at)) {
      this.#flush(at, 'list-end')
      this.#list = null
    }
    void word
    return at + 1
  }

  #headingAt(at: number, fresh: boolean): FlatHeading | null {
    const { lastPath, types } = this.#progress
    const state = {
      fresh,
      inList: this.#list !== null,
      lastPath,
      types,
      head: this.#progress.head,
      capsHeadings: this.#progress.capsHeadings,
    }
    const heading = readFlatHeading(this.#text, this.#words, at, state, {
      ...this.#context,
      entries: this.#progress.entries,
    })
    // A numbered list is no run of headings.
    if (heading?.path && this.#list?.kind === 'number') return null
    return heading
  }

  #takeHeading(at: number, heading: FlatHeading): number {
    this.#flush(at, 'text')
    this.#list = null
    const progress = this.#progress
    if (heading.match.types[0] === 'innehall') {
      const contents = readFlatContents(
        this.#text,
        this.#words,
        heading.end,
        this.#offset,
        this.#index,
        this.#context,
      )
      this.#add('heading', at, heading.end, null, heading.evidence)
      if (contents) {
        for (const entry of contents.entries) progress.entries.add(entry)
        this.#add('toc', contents.from, contents.end, null, 'contents')
        this.#start = contents.end
        progress.head = true
        return contents.end
      }
    } else this.#add('heading', at, heading.end, heading.path, heading.evidence)
    if (heading.path) progress.lastPath = heading.path
    if (!heading.match.actor) progress.types = heading.match.types
    progress.head = false
    this.#start = heading.end
    this.#kind = 'paragraph'
    return heading.end
  }

  /** In the document's head, "Antagen av …" and the like begin pieces of their own. */
  #splitHead(at: number): boolean {
    const word = this.#words[at]!
    if (at === this.#start) return false
    const isRow = word.capital && !this.#words[at - 1]!.open && isAdoption(word.lower, this.#context.lexicon)
    if (!isRow && !this.#labels.has(word.start) && !this.#isPlaceBorder(at)) return false
    this.#flush(at, 'head')
    return true
  }

  /** "… SOLLEFTEÅ KOMMUN | Strategi för …": a municipality's name stands apart from the title before or behind it. */
  #isPlaceBorder(at: number): boolean {
    const words = this.#words
    const { placeNouns } = this.#context.lexicon.reading
    const isPlace = (from: number): boolean =>
      words[from]?.capital === true &&
      this.#context.vocabulary.names.has(words[from]!.lower.replace(/s$/, '')) &&
      placeNouns.has(words[from + 1]?.lower ?? '')
    if (!words[at]!.capital || words[at - 1]!.open) return false
    return (isPlace(at) && !words[at - 1]!.ends) || (at >= 2 && at - 2 === this.#start && isPlace(at - 2))
  }

  /** True where a list item begins at a word; opens it. */
  #startsItem(at: number): boolean {
    const words = this.#words
    const word = words[at]!
    const before = words[at - 1]
    if (!before) return word.glyph && words.length > 1 && this.#openItem(at, at + 1, 'glyph')
    if (word.glyph && words[at + 1] && this.#isMark(at)) return this.#openItem(at, at + 1, 'glyph')
    if (
      word.path?.length === 1 &&
      /[.)]$/.test(this.#text.slice(word.start, word.end)) &&
      words[at + 1] &&
      this.#isNumber(at)
    ) {
      return this.#openItem(at, at + 1, 'number')
    }
    if (this.#list?.kind === 'glyph' || this.#list?.kind === 'number') return false
    if (!word.capital) return false
    if (!this.#list) {
      if (!this.#isLeadIn(at) || !this.#isListStart(at)) return false
      return this.#openItem(at, at, 'capital')
    }
    if (before.open || !this.#isItemBorder(at)) return false
    return this.#openItem(at, at, 'capital')
  }

  #openItem(at: number, from: number, kind: List['kind']): true {
    this.#flush(at, 'text')
    const opener = this.#words[from]
    this.#list ??= { kind, class: classOf(opener, this.#context), count: 0, number: 0 }
    this.#list = { ...this.#list, count: this.#list.count + 1, number: this.#words[at]!.path?.[0] ?? 0 }
    this.#start = from
    this.#kind = 'listItem'
    this.#marker = from > at ? this.#text.slice(this.#words[at]!.start, this.#words[at]!.end) : null
    return true
  }

  /** A bullet is always a mark; a dash only behind a lead-in, or where the list has begun with one. */
  #isMark(at: number): boolean {
    const mark = this.#text.slice(this.#words[at]!.start, this.#words[at]!.end)
    if (!/^(?:[-\u2013\u2014]|--)$/.test(mark)) return true
    if (this.#list?.kind === 'glyph') return true
    const before = this.#words[at - 1]!
    if (at === this.#start && this.#countDashes(at) >= 2) return true
    return (
      before.stop === ':' ||
      this.#isStemWord(at - 1) ||
      (before.ends && /\p{L}/u.test(this.#words[at + 1]!.lower) && this.#countDashes(at) >= 2)
    )
  }

  #countDashes(at: number): number {
    let count = 0
    for (let place = at; place < Math.min(this.#words.length, at + 80); place++)
      if (this.#words[place]!.glyph) count++
    return count
  }

  #isNumber(at: number): boolean {
    const number = this.#words[at]!.path![0]!
    if (this.#list?.kind === 'number') return number === this.#list.number + 1
    if (number !== 1) return false
    for (let place = at + 1; place < Math.min(this.#words.length, at + 120); place++) {
      const other = this.#words[place]!
      if (
        other.path?.length === 1 &&
        other.path[0] === 2 &&
        /[.)]$/.test(this.#text.slice(other.start, other.end))
      )
        return true
    }
    return false
  }

  #isStemWord(at: number): boolean {
    const word = this.#words[at]!
    const { reading } = this.#context.lexicon
    return (
      word.stop === ':' ||
      (word.stop === '' && (reading.modals.has(word.lower) || reading.stemWords.has(word.lower)))
    )
  }

  /** The words before form the lead-in of a list. */
  #isLeadIn(at: number): boolean {
    const before = this.#words[at - 1]!
    if (before.stop === ':' || before.stop === ';') return true
    if (before.stop !== '' || !this.#isStemWord(at - 1)) return false
    const { reading } = this.#context.lexicon
    const lower = this.#words[at]!.lower
    // "till Polen", "är att Ludvika": a name does not begin an item here.
    if (reading.infinitives.has(lower) || reading.clauseWords.has(lower)) return true
    return isOrdinary(
      [...this.#words.slice(at - 1, at).map((word) => ({ ...word, open: false })), this.#words[at]!],
      1,
      this.#context.vocabulary,
      this.#context.lexicon,
    )
  }

  /** Two items or more: another border of the same kind follows before the next full stop or so. */
  #isListStart(at: number): boolean {
    const kind = classOf(this.#words[at], this.#context)
    let borders = 0
    for (let place = at + 1; place < Math.min(this.#words.length, at + 70); place++) {
      const word = this.#words[place]!
      const before = this.#words[place - 1]!
      if (!word.capital || before.open) continue
      if (
        kind !== 'other'
          ? classOf(word, this.#context) === kind
          : !before.ends &&
            isLikelyOrdinary(this.#words, place, this.#context.vocabulary, this.#context.lexicon)
      )
        borders++
    }
    return borders >= 1
  }

  #isItemBorder(at: number): boolean {
    const list = this.#list!
    if (list.class !== 'other') return classOf(this.#words[at], this.#context) === list.class
    return (
      !this.#words[at - 1]!.ends &&
      isLikelyOrdinary(this.#words, at, this.#context.vocabulary, this.#context.lexicon)
    )
  }

  /** Behind a full stop, a sentence of another build than the items ends the list. */
  #endsList(at: number): boolean {
    const list = this.#list!
    const word = this.#words[at]!
    if (!word.capital) return false
    if (list.class !== 'other') return classOf(word, this.#context) !== list.class
    const end = sentenceEnd(this.#words, at)
    return (
      hasFinite(this.#words, at, end + 1, this.#context.lexicon) &&
      isOrdinary(this.#words, at, this.#context.vocabulary, this.#context.lexicon)
    )
  }

  #flush(until: number, evidence: string): void {
    if (until > this.#start)
      this.#add(
        this.#kind,
        this.#start,
        until,
        null,
        evidence,
        this.#kind === 'listItem' ? this.#marker : null,
      )
    this.#start = until
    this.#kind = 'paragraph'
    this.#marker = null
  }

  #add(
    kind: Draft['kind'],
    from: number,
    to: number,
    path: readonly number[] | null,
    evidence: string,
    marker: string | null = null,
  ): void {
    this.#pieces.push({ kind, from, to, path, evidence, marker })
  }
}

/** A list without lines of its own. */
interface List {
  readonly kind: 'glyph' | 'number' | 'capital'
  /** How its items begin: with "Att", with an infinitive, or otherwise. */
  readonly class: 'att' | 'infinitive' | 'other'
  readonly count: number
  readonly number: number
}

function classOf(word: Word | undefined, { lexicon }: FlatContext): List['class'] {
  if (!word) return 'other'
  if (lexicon.reading.clauseWords.has(word.lower)) return 'att'
  return lexicon.reading.infinitives.has(word.lower) ? 'infinitive' : 'other'
}
