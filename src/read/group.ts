import type { Lexicon, ReadingLexicon } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import { type Folded, sliceFolded } from '../text/offsets.ts'
import { type Draft, DraftBuilder } from './draft.ts'
import type { Line } from './lines.ts'
import type { SignedLines } from './pages.ts'
import type { Profile } from './profile.ts'
import { endsInAbbreviation, endsOpen, endsSentence, isStemEnd } from './sentence-signs.ts'
import type { LineSign } from './signs.ts'
import type { RowDraft } from './tables.ts'

/** Groups lines into paragraphs, list items and single-line blocks; wrapped lines are joined again. */
export function groupLines(
  { lines, signs }: SignedLines,
  rows: ReadonlyMap<number, RowDraft>,
  profile: Profile,
  lexicon: Lexicon,
): Draft[] {
  return new Grouping(profile, lexicon).run(lines, signs, rows)
}

class Grouping {
  readonly #profile: Profile
  readonly #lexicon: ReadingLexicon
  readonly #isHeading: (text: string) => boolean
  readonly #drafts: Draft[] = []
  #open: DraftBuilder | null = null
  /** Furniture since the open block's last line: inside it if the block goes on, else blocks of its own. */
  #pending: Draft[] = []
  #blank = true
  #lastNumber = 0
  /** Lines that begin a paragraph of a run of lower-case paragraphs: a list without marks. */
  #listed: ReadonlySet<Line> = new Set()

  constructor(profile: Profile, { reading, headings }: Lexicon) {
    this.#profile = profile
    this.#lexicon = reading
    this.#isHeading = (text) => {
      const match = matchHeading(text, headings)
      return match.full && !match.actor
    }
  }

  run(lines: readonly Line[], signs: readonly LineSign[], rows: ReadonlyMap<number, RowDraft>): Draft[] {
    this.#listed = lowerRuns(lines, signs, this.#profile.wrapped)
    for (let index = 0; index < lines.length; index++) {
      const row = rows.get(index)
      if (row) {
        this.#close()
        this.#push(row.draft)
        index = row.end - 1
      } else this.#take(lines[index]!, signs[index]!, nextStart(lines, signs, index + 1))
    }
    this.#close()
    const last = this.#drafts.at(-1)
    if (last) last.blankAfter = true
    return this.#drafts
  }

  #take(line: Line, sign: LineSign, ahead: Start): void {
    if (sign.kind === 'blank') {
      this.#blank = true
      return
    }
    if (sign.kind === 'furniture') {
      const single = new DraftBuilder('furniture', line, sign.evidence)
      single.add(line, 'space', line)
      this.#pending.push(single.build())
      return
    }
    const isText = sign.kind === 'text'
    if (this.#open && isText && this.#goesOn(this.#open, line, sign, ahead)) {
      this.#addTo(this.#open, line)
      return
    }
    this.#close()
    const next = new DraftBuilder(kindOf(sign), line, sign.evidence)
    next.draft.marker = sign.marker
    next.draft.path = sign.path
    if (sign.path?.length === 1) this.#lastNumber = sign.path[0]!
    next.draft.blankBefore = this.#blank
    if (sign.kind === 'item') next.draft.depth = line.indent
    next.draft.level = sign.level
    next.add(sign.from === 0 ? line : sliceFolded(line, sign.from), 'space', line)
    if (this.#blank) this.#endBlank()
    this.#blank = false
    this.#open = next
    if (!isText && sign.kind !== 'item' && sign.kind !== 'footnote') this.#close()
  }

  #addTo(open: DraftBuilder, line: Line): void {
    const glue = joinsWord(open, line.text, this.#lexicon)
    if (glue === 'drop') dropHyphen(open)
    open.add(line, glue === 'no' ? 'space' : 'none', line)
    this.#pending = []
    this.#blank = false
  }

  #push(draft: Draft): void {
    draft.blankBefore = this.#blank
    if (this.#blank) this.#endBlank()
    this.#drafts.push(draft)
    this.#blank = false
  }

  #endBlank(): void {
    const last = this.#drafts.findLast(({ kind }) => kind !== 'furniture')
    if (last) last.blankAfter = true
  }

  #close(): void {
    if (this.#open) this.#drafts.push(this.#open.build())
    this.#open = null
    this.#drafts.push(...this.#pending)
    this.#pending = []
  }

  /** True where the line carries on the open block. */
  #goesOn(open: DraftBuilder, line: Line, sign: LineSign, ahead: Start): boolean {
    const { kind } = open.draft
    if (kind !== 'paragraph' && kind !== 'listItem' && kind !== 'footnote') return false
    const before = open.tail
    if (before === '') return true
    if (open.draft.last.softEnd) return true
    const after = line.text
    const startsLower = /^["\u201D(]?\p{Ll}/u.test(after)
    if (/\p{L}[-\u2010]$/u.test(before) && startsLower) return true
    const lexicon = this.#lexicon
    const profile = this.#profile
    const full = profile.wrapped && isFull(open.draft.last, after, profile)
    if (sign.level !== null || open.draft.level !== null) return false
    if (sign.path) {
      // A wrapped sentence may go on with a figure; a number in sequence is a heading or an item.
      const inSequence = sign.path.length > 1 || sign.path[0] === this.#lastNumber + 1 || sign.path[0] === 1
      if (inSequence || !full || this.#blank || endsSentence(before, lexicon)) return false
    } else if (sign.marker) return false
    if (
      profile.wrapped &&
      stopsShort(after, ahead, profile, lexicon) &&
      (endsSentence(before, lexicon) || this.#isHeading(after))
    )
      return false
    if (endsSentence(before, lexicon) || /[:;]$/.test(before)) {
      return !this.#blank && full && !/[:;]$/.test(before) && kind !== 'footnote'
    }
    if (this.#listed.has(line)) return false
    const torn = this.#pending.length > 0
    if (torn)
      return startsLower ? isLong(open) || kind === 'listItem' : endsOpen(before, lexicon) && isLong(open)
    if (this.#blank) {
      if (endsInAbbreviation(before, lexicon) || isStemEnd(before, lexicon)) return false
      return (
        (startsLower || (endsOpen(before, lexicon) && before.length > 40)) &&
        isSentence(open, lexicon) &&
        !/^att\s/u.test(after)
      )
    }
    if (profile.wrapped) {
      if (startsLower) return full || !isStemEnd(before, lexicon)
      return full || (endsOpen(before, lexicon) && !isStemEnd(before, lexicon))
    }
    if (isStemEnd(before, lexicon)) return false
    if (endsOpen(before, lexicon)) return true
    // The second line of a heading or title.
    if (startsLower && ahead === 'blank' && isHeadingLine(open, after)) return true
    return startsLower && kind !== 'listItem' && open.parts.length < 2 && isSentence(open, lexicon)
  }
}

/**
 * Paragraphs that begin in lower case, two or more in a row and without full stops between them: items of a list
 * without marks. A single one is a sentence torn by a blank line.
 */
function lowerRuns(lines: readonly Line[], signs: readonly LineSign[], wrapped: boolean): ReadonlySet<Line> {
  const found = new Set<Line>()
  let run: Line[] = []
  let blank = true
  let ended = true
  const close = () => {
    if (run.length > 1) for (const line of run) found.add(line)
    run = []
  }
  for (let index = 0; index < lines.length; index++) {
    const kind = signs[index]!.kind
    if (kind === 'blank') {
      blank = true
      continue
    }
    const line = lines[index]!
    const begins = kind === 'text' && (blank || !wrapped)
    if (kind !== 'text') close()
    else if (begins) {
      if (/^["\u201D(]?\p{Ll}/u.test(line.text) && (!ended || run.length === 0)) run.push(line)
      else close()
    }
    ended = /[.!?]$/.test(line.text)
    blank = false
  }
  close()
  return found
}

/** A short line that stands alone behind a blank line, and another of its kind. */
function isHeadingLine(open: DraftBuilder, after: string): boolean {
  const before = open.tail
  if (!open.draft.blankBefore || open.parts.length > 1 || open.draft.kind !== 'paragraph') return false
  return before.length < 70 && after.length < 70 && /^[\p{Lu}\d]/u.test(before) && /[\p{L}\d]$/u.test(after)
}

/** How the next line begins. */
type Start = 'capital' | 'blank' | 'other'

function nextStart(lines: readonly Line[], signs: readonly LineSign[], from: number): Start {
  const sign = signs[from]
  if (!sign || sign.kind === 'blank') return 'blank'
  if (sign.kind !== 'text') return 'other'
  return /^["\u201D(]?\p{Lu}|^\d/u.test(lines[from]!.text) ? 'capital' : 'other'
}

/** A short line without a full stop before a line that begins anew: no end of a paragraph looks like that. */
function stopsShort(text: string, ahead: Start, profile: Profile, lexicon: ReadingLexicon): boolean {
  return (
    ahead === 'capital' &&
    text.length < profile.width * 0.7 &&
    /^["\u201D]?\p{Lu}/u.test(text) &&
    /[\p{L}\d?)]$/u.test(text) &&
    !endsOpen(text, lexicon)
  )
}

function kindOf(sign: LineSign): Draft['kind'] {
  if (sign.kind === 'item') return 'listItem'
  if (sign.kind === 'text' || sign.kind === 'blank') return 'paragraph'
  return sign.kind
}

/** True where the next line's first word would not have fitted any more. */
function isFull(line: Line, after: string, profile: Profile): boolean {
  const word = after.indexOf(' ') < 0 ? after.length : after.indexOf(' ')
  return line.text.length + line.indent + 1 + word > profile.width * 0.88
}

function isLong(open: DraftBuilder): boolean {
  return open.parts.length > 1 || open.tail.length > 50
}

function isSentence(open: DraftBuilder, lexicon: ReadingLexicon): boolean {
  let words = 0
  for (const { folded } of open.parts) {
    for (const word of folded.text.split(' ')) {
      words++
      if (lexicon.finiteVerbs.has(word.toLowerCase())) return true
    }
  }
  return words > 12
}

/** How two lines meet: "drop" the hyphen of a broken word, "keep" it in a compound, or "no" join. */
function joinsWord(open: DraftBuilder, after: string, lexicon: ReadingLexicon): 'drop' | 'keep' | 'no' {
  const before = open.tail
  if (open.draft.last.softEnd) return 'keep'
  if (!/[\p{L}\d][-\u2010]$/u.test(before)) return 'no'
  const word = /^\p{L}+-?/u.exec(after)?.[0] ?? ''
  if (word === '' || lexicon.ellipsis.has(word.toLowerCase())) return 'no'
  if (/^\p{Lu}/u.test(word)) return /\p{L}[-\u2010]$/u.test(before) ? 'keep' : 'no'
  if (word.endsWith('-')) return 'no'
  // "EU-" + "medel", "e-" + "tjänst": the hyphen belongs to the compound.
  if (/(?:^|[^\p{L}])(?:\p{L}|\p{Lu}{2,})[-\u2010]$/u.test(before) || /\d[-\u2010]$/.test(before))
    return 'keep'
  return 'drop'
}

function dropHyphen(open: DraftBuilder): void {
  const last = open.parts.pop()
  if (!last) return
  const cut: Folded = sliceFolded(last.folded, 0, last.folded.text.length - 1)
  open.parts.push({ folded: cut, joint: last.joint })
}
