import type { Municipality } from '../model/analysis.ts'
import type { Register } from '../model/context.ts'
import { municipalityWords, otherWords, placePrepositions } from './names.ts'

/** A name as a row of folded words, and whose it is. */
export interface NameForm {
  readonly words: readonly string[]
  readonly municipality: Municipality
  /** True for a name that also is an ordinary word or a surname. */
  readonly wordlike: boolean
  /** True for a name that says by itself what it is ("Region Dalarna"). */
  readonly full: boolean
}

type Match = ReturnType<Register['find']>[number]

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
  readonly allCaps: boolean
}

const saysMunicipality = new Set(municipalityWords)
const saysOther = new Set(otherWords)
const saysPlace = new Set(placePrepositions)

/** Makes the search: one pass over the words, each looked up by the first word of the names; longest name wins. */
export function createFinder(forms: readonly NameForm[]): (text: string) => readonly Match[] {
  const byFirst = new Map<string, NameForm[]>()
  for (const form of forms) {
    const first = form.words[0]!
    const list = byFirst.get(first)
    if (list) list.push(form)
    else byFirst.set(first, [form])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (text) => findNames(text, byFirst)
}

function findNames(text: string, byFirst: ReadonlyMap<string, readonly NameForm[]>): readonly Match[] {
  const words = splitWords(text)
  const found: Match[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital) continue
    const form = byFirst.get(words[i]!.folded)?.find((each) => standsAt(each, words, i))
    if (!form) continue
    const last = i + form.words.length - 1
    const next = words[last + 1]
    const adjoining = next !== undefined && /^\s+$/.test(text.slice(words[last]!.end, next.start))
    const marked = adjoining && saysMunicipality.has(next.folded)
    const labelled = /(?:^|\s)kommun(?:en)?:?\s+$/iu.test(
      text.slice(Math.max(0, words[i]!.start - 12), words[i]!.start),
    )
    const full = form.full || marked || labelled
    if (!full && ((adjoining && saysOther.has(next.folded)) || (form.wordlike && !isClear(text, words, i))))
      continue
    const end = marked ? next.end : words[last]!.end
    found.push({ municipality: form.municipality, start: words[i]!.start, end, full })
    i = last
  }
  return found
}

function standsAt(form: NameForm, words: readonly Word[], at: number): boolean {
  return form.words.every((word, k) => words[at + k]?.folded === word)
}

/** A wordlike name without "kommun" counts alone on its line, or capitalised after a preposition of place. */
function isClear(text: string, words: readonly Word[], at: number): boolean {
  const { start, end, allCaps } = words[at]!
  if (
    /(?:^|\n)[^\S\n]{0,9}$/.test(text.slice(Math.max(0, start - 10), start)) &&
    /^[^\S\n]{0,9}(?:\n|$)/.test(text.slice(end, end + 10))
  )
    return true
  const before = words[at - 1]
  return !allCaps && before !== undefined && saysPlace.has(before.folded) && text[before.end] === ' '
}

function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu)) {
    const folded = word.normalize('NFC').toLowerCase()
    const capital = /^\p{Lu}/u.test(word)
    words.push({
      folded,
      start: index,
      end: index + word.length,
      capital,
      allCaps: word.length > 1 && word === word.toUpperCase(),
    })
  }
  return words
}
