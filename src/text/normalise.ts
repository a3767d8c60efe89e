import type { OffsetRun } from '../model/index.ts'
import { type Folded, pushRun } from './offsets.ts'

/** What the normal form needs to know about the document. */
export interface FoldOptions {
  /** Words after which a hyphen at the end of a word is an ellipsis ("demokrati- och"), lower case. */
  readonly ellipsis: ReadonlySet<string>
  /** Numbers of the footnotes that the document has; only these are taken off as glued or bracketed marks. */
  readonly footnotes: ReadonlySet<string>
}

/** A folded line, with the places of its cell borders. */
export interface FoldedLine extends Folded {
  /** Offsets in `text` of the spaces that stand for a tab. */
  readonly tabs: readonly number[]
  /** Offsets in `text` of the spaces that stand for three or more white-space characters. */
  readonly gaps: readonly number[]
  /** Columns of white space before the first character, a tab counting four. */
  readonly indent: number
  /** True where the line ends in a soft hyphen: the word goes on in the next line. */
  readonly softEnd: boolean
}

/** An empty line. */
export const emptyLine: FoldedLine = { text: '', map: [], tabs: [], gaps: [], indent: 0, softEnd: false }

/** How many characters back the rules look. */
const tailLength = 4

const plain = 0
const space = 1
const dropped = 2
const special = 3

/** Class of each UTF-16 unit below U+0180; everything above is looked at one by one. */
const classes = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x180)
  for (let code = 0; code < 0x20; code++) table[code] = dropped
  for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0]) table[code] = space
  for (let code = 0x7f; code < 0xa0; code++) if (code !== 0x85) table[code] = dropped
  table[0xad] = special
  for (const mark of '*_-[') table[mark.charCodeAt(0)] = special
  for (let code = 0x30; code < 0x3a; code++) table[code] = special
  for (const code of [0xb2, 0xb3, 0xb9]) table[code] = special
  return table
}

/** Letters that PDF fonts join into one glyph. */
const ligatures: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
}

const superscript = /[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]/
const letter = /\p{L}/u
const lower = /\p{Ll}/u
/** Units of area and volume, whose raised figure is no footnote mark. */
const unitEnd = /(?<!\p{L})(?:k|c|d|m)?m$/u

/**
 * Normal form of `source.slice(start, end)` (codebook §3, P2–P5): NFC, white space folded and trimmed, soft
 * hyphens, zero-width and control characters off, emphasis marks off, broken words joined, footnote marks off.
 * Linear in the length of the range.
 */
export function foldRange(source: string, start: number, end: number, options: FoldOptions): FoldedLine {
  const runs: OffsetRun[] = []
  const tabs: number[] = []
  const gaps: number[] = []
  const parts: string[] = []
  let length = 0
  // The last characters written: what the rules for marks look back at.
  let tail = ''
  let index = start
  let indent = 0
  let softEnd = false
  for (; index < end; index++) {
    const code = source.charCodeAt(index)
    if (classOf(code) !== space) break
    indent += code === 9 ? 4 : 1
  }
  let plainStart = index
  const emit = (chars: string, at: number, sourceLength: number): void => {
    pushRun(runs, { at: length, source: at, length: chars.length, sourceLength })
    parts.push(chars)
    length += chars.length
    tail = chars.length >= tailLength ? chars.slice(-tailLength) : (tail + chars).slice(-tailLength)
  }
  const flush = (until: number): void => {
    if (until > plainStart) emit(source.slice(plainStart, until), plainStart, until - plainStart)
  }
  while (index < end) {
    const code = source.charCodeAt(index)
    const kind = classOf(code)
    if (kind === plain) {
      index++
      // A combining mark belongs to the letter before it.
      if (index < end && isMark(source.charCodeAt(index))) {
        flush(index - 1)
        const next = clusterEnd(source, index, end)
        emit(source.slice(index - 1, next).normalize('NFC'), index - 1, next - index + 1)
        index = next
        plainStart = index
      }
      continue
    }
    flush(index)
    if (kind === space) {
      let next = index
      let tab = false
      while (next < end && isSkippable(source.charCodeAt(next))) {
        if (source.charCodeAt(next) === 9) tab = true
        next++
      }
      if (length > 0 && next < end && !tail.endsWith(' ')) {
        if (tab) tabs.push(length)
        else if (next - index >= 3) gaps.push(length)
        emit(' ', index, 1)
      }
      index = next
    } else if (kind === dropped) {
      index++
    } else {
      const step = foldSpecial(source, index, end, tail, options)
      if (step.chars !== '') emit(step.chars, index, step.next - index)
      softEnd = code === 0xad && source.slice(step.next, end).trim() === ''
      index = step.next
    }
    plainStart = index
  }
  flush(index)
  return { ...trimEnd(parts.join(''), runs), tabs, gaps, indent, softEnd }
}

function classOf(code: number): number {
  if (code < 0x180) return classes[code]!
  if (code === 0x1680 || (code >= 0x2000 && code <= 0x200a)) return space
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000)
    return space
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return dropped
  if ((code >= 0x2060 && code <= 0x2064) || code === 0xfeff || code === 0xfffc) return dropped
  if (code >= 0x2010 && code <= 0x2027) return code <= 0x2011 ? special : plain
  if (code >= 0xe000 && code <= 0xf8ff) return plain
  return special
}

function isSkippable(code: number): boolean {
  const kind = classOf(code)
  return kind === space || kind === dropped
}

function isMark(code: number): boolean {
  if (code < 0x300) return false
  if (code <= 0x36f || (code >= 0x1160 && code <= 0x11ff)) return true
  return (
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff)
  )
}

function clusterEnd(source: string, from: number, end: number): number {
  let next = from
  while (next < end && isMark(source.charCodeAt(next))) next++
  return next
}

interface Step {
  /** What stands in the normal form. */
  readonly chars: string
  /** Where reading goes on. */
  readonly next: number
}

/** Everything that needs its neighbours: emphasis, hyphens, digits, marks, letters beyond Latin. */
function foldSpecial(source: string, index: number, end: number, before: string, options: FoldOptions): Step {
  const char = source[index]!
  const code = source.charCodeAt(index)
  if (code === 0xad) return foldSoftHyphen(source, index, end)
  if (char === '*') return foldStars(source, index, end, before)
  if (char === '_') return foldUnderscore(source, index, end, before)
  if (char === '-' || code === 0x2010 || code === 0x2011)
    return foldHyphen(source, index, end, before, options)
  if (char === '[') return foldBracket(source, index, end, before, options)
  if (code >= 0x30 && code <= 0x39) return foldDigits(source, index, end, before, options)
  if (superscript.test(char)) return foldSuperscript(source, index, end, before)
  const ligature = ligatures[char]
  if (ligature !== undefined) return { chars: ligature, next: index + 1 }
  const point = source.codePointAt(index)!
  const width = point > 0xffff && index + 1 < end ? 2 : 1
  const next = clusterEnd(source, index + width, end)
  return { chars: source.slice(index, next).normalize('NFC'), next }
}

/** A soft hyphen prints nothing inside a line. */
function foldSoftHyphen(_source: string, index: number, _end: number): Step {
  return { chars: '', next: index + 1 }
}

/** `**bold**` and `*italic*` lose their stars; a star between spaces (a list mark) or between digits stays. */
function foldStars(source: string, index: number, end: number, before: string): Step {
  let next = index + 1
  while (next < end && source[next] === '*') next++
  const previous = before.at(-1) ?? ' '
  const following = next < end ? source[next]! : ' '
  const stars = next - index
  const isLoose = /\s/.test(previous) && /\s/.test(following)
  const isProduct = /\d/.test(previous) && /\d/.test(following)
  if (stars > 3 || isLoose || isProduct) return { chars: source.slice(index, next), next }
  return { chars: '', next }
}

/** `_emphasis_` at the border of a word loses its marks. */
function foldUnderscore(source: string, index: number, end: number, before: string): Step {
  let next = index + 1
  while (next < end && source[next] === '_') next++
  const previous = before.at(-1) ?? ' '
  const following = next < end ? source[next]! : ' '
  const opens = /[\s("]/.test(previous) && letter.test(following)
  const closes = /[\p{L}.,!?)]/u.test(previous) && /[\s.,;:)"]/.test(following)
  return next - index <= 3 && (opens || closes)
    ? { chars: '', next }
    : { chars: source.slice(index, next), next }
}

const wordAhead = /[\p{Ll}\p{M}]+-?/uy

/** "be- vaka" is one word broken by a line end; "demokrati- och" is ellipsis (P4). */
function foldHyphen(source: string, index: number, end: number, before: string, options: FoldOptions): Step {
  const keep: Step = { chars: '-', next: index + 1 }
  if (!lower.test(before.at(-1) ?? ' ')) return keep
  let next = index + 1
  while (next < end && classOf(source.charCodeAt(next)) === space) next++
  if (next === index + 1 || next >= end) return keep
  wordAhead.lastIndex = next
  const word = wordAhead.exec(source)?.[0]
  if (word === undefined || word.endsWith('-') || options.ellipsis.has(word.normalize('NFC'))) return keep
  return { chars: '', next }
}

/** "[2]" and "[^2]" behind a word, when the document has that note. */
function foldBracket(source: string, index: number, end: number, before: string, options: FoldOptions): Step {
  const match = /^\[\^?(\d{1,3})\]/.exec(source.slice(index, Math.min(end, index + 7)))
  if (!match || before === '' || !options.footnotes.has(match[1]!)) return { chars: '[', next: index + 1 }
  return { chars: '', next: index + match[0].length }
}

/** Digits glued to a word are a footnote mark when the document has that note. */
function foldDigits(source: string, index: number, end: number, before: string, options: FoldOptions): Step {
  let next = index + 1
  while (next < end && source.charCodeAt(next) >= 0x30 && source.charCodeAt(next) <= 0x39) next++
  const digits = source.slice(index, next)
  const keep: Step = { chars: digits, next }
  if (digits.length > 2 || !options.footnotes.has(digits)) return keep
  if (!/\p{Ll}[.,;:)"\u201D]?$/u.test(before.slice(-3))) return keep
  if (next < end && /[\p{L}\d%]/u.test(source[next]!)) return keep
  return { chars: '', next }
}

/** Raised figures behind a word are footnote marks, except in units ("m²"). */
function foldSuperscript(source: string, index: number, end: number, before: string): Step {
  let next = index + 1
  while (next < end && superscript.test(source[next]!)) next++
  const chars = source.slice(index, next)
  if (before === '' || unitEnd.test(before.slice(-4))) return { chars, next }
  return { chars: '', next }
}

function trimEnd(text: string, runs: OffsetRun[]): Folded {
  if (!text.endsWith(' ')) return { text, map: runs }
  const trimmed = text.trimEnd()
  const map: OffsetRun[] = []
  for (const run of runs) {
    if (run.at >= trimmed.length) break
    const length = Math.min(run.length, trimmed.length - run.at)
    map.push(length === run.length ? run : { ...run, length, sourceLength: length })
  }
  return { text: trimmed, map }
}
