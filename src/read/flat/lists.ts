import type { FlatText } from './flat-text.ts'
import type { Word } from './words.ts'

/** A list whose items have no lines of their own. */
export interface FlatList {
  /** What its items begin with: a mark, a number, or only a capital letter. */
  readonly kind: 'glyph' | 'number' | 'capital'
  /** How its items begin: with "Att", with an infinitive, or otherwise. */
  readonly class: ItemClass
  /** Number of the last item; 0 in lists without numbers. */
  readonly number: number
}

type ItemClass = 'clause' | 'infinitive' | 'other'

/** An item that begins at a word. */
export interface FlatItem {
  readonly kind: FlatList['kind']
  /** Index of its first word behind the mark. */
  readonly from: number
  readonly number: number
}

/** How far ahead a second item is looked for, in words. */
const reach = 70

/** How an item that begins with a word is built. */
export function classOf(word: Word | undefined, { lexicon }: FlatText): ItemClass {
  if (!word) return 'other'
  if (lexicon.reading.clauseWords.has(word.lower)) return 'clause'
  return lexicon.reading.infinitives.has(word.lower) ? 'infinitive' : 'other'
}

/** The item that begins at a word; null where none does. `atStart` is true for the first word of a piece. */
export function readItem(
  flat: FlatText,
  at: number,
  list: FlatList | null,
  atStart: boolean,
): FlatItem | null {
  const { words } = flat
  const word = words[at]!
  const before = words[at - 1]
  if (!words[at + 1]) return null
  if (word.glyph && (!before || isMark(flat, at, list, atStart)))
    return { kind: 'glyph', from: at + 1, number: 0 }
  if (!before) return null
  if (word.path?.length === 1 && hasDot(flat, at) && isNextNumber(flat, at, list))
    return { kind: 'number', from: at + 1, number: word.path[0]! }
  if (list?.kind === 'glyph' || list?.kind === 'number' || !word.capital) return null
  const begins = list
    ? !before.open && isItemBorder(flat, at, list)
    : isLeadIn(flat, at) && hasSecondItem(flat, at)
  return begins ? { kind: 'capital', from: at, number: 0 } : null
}

/** A bullet is always a mark; a dash only behind a lead-in, or where the list has begun with one. */
function isMark(flat: FlatText, at: number, list: FlatList | null, atStart: boolean): boolean {
  const { words, text } = flat
  const word = words[at]!
  if (!/^(?:[-\u2013\u2014]|--)$/.test(text.slice(word.start, word.end)) || list?.kind === 'glyph')
    return true
  const before = words[at - 1]!
  if (before.stop === ':' || isStemWord(flat, at - 1)) return true
  return (atStart || (before.ends && /\p{L}/u.test(words[at + 1]!.lower))) && countMarks(flat, at) >= 2
}

function countMarks({ words }: FlatText, at: number): number {
  let count = 0
  for (let place = at; place < Math.min(words.length, at + reach); place++) if (words[place]!.glyph) count++
  return count
}

function hasDot({ words, text }: FlatText, at: number): boolean {
  return /[.)]$/.test(text.slice(words[at]!.start, words[at]!.end))
}

/** The next number of the list, or a 1 behind which a 2 follows. */
function isNextNumber(flat: FlatText, at: number, list: FlatList | null): boolean {
  const number = flat.words[at]!.path![0]!
  if (list?.kind === 'number') return number === list.number + 1
  if (number !== 1) return false
  for (let place = at + 1; place < Math.min(flat.words.length, at + reach * 2); place++) {
    const { path } = flat.words[place]!
    if (path?.length === 1 && path[0] === 2 && hasDot(flat, place)) return true
  }
  return false
}

function isStemWord({ words, lexicon }: FlatText, at: number): boolean {
  const { stop, lower } = words[at]!
  return (
    stop === ':' ||
    (stop === '' && (lexicon.reading.modals.has(lower) || lexicon.reading.stemWords.has(lower)))
  )
}

/** The words before form the lead-in of a list: they end in a colon, or in a word that the items complete. */
function isLeadIn(flat: FlatText, at: number): boolean {
  const { words, lexicon } = flat
  const before = words[at - 1]!
  if (before.stop === ':' || before.stop === ';') return true
  if (before.stop !== '' || !isStemWord(flat, at - 1)) return false
  const { infinitives, clauseWords } = lexicon.reading
  // "till Polen", "är att Ludvika": a name does not begin an item here.
  return infinitives.has(words[at]!.lower) || clauseWords.has(words[at]!.lower) || flat.isOrdinaryWord(at)
}

/** Another border of the same kind follows. */
function hasSecondItem(flat: FlatText, at: number): boolean {
  const { words } = flat
  const kind = classOf(words[at], flat)
  for (let place = at + 1; place < Math.min(words.length, at + reach); place++) {
    const before = words[place - 1]!
    if (!words[place]!.capital || before.open) continue
    if (kind === 'other' ? !before.ends && flat.isLikely(place) : classOf(words[place], flat) === kind)
      return true
  }
  return false
}

function isItemBorder(flat: FlatText, at: number, list: FlatList): boolean {
  if (list.class !== 'other') return classOf(flat.words[at], flat) === list.class
  return !flat.words[at - 1]!.ends && flat.isLikely(at)
}

/** Behind a full stop, a sentence of another build than the items ends the list. */
export function endsList(flat: FlatText, at: number, list: FlatList): boolean {
  const word = flat.words[at]!
  if (!word.capital) return false
  if (list.class !== 'other') return classOf(word, flat) !== list.class
  return flat.hasFinite(at, flat.sentenceEnd(at) + 1) && flat.isOrdinary(at)
}
