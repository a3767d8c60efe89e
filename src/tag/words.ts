import { type WordAutomaton, wordEdge } from '../model/patterns.ts'
import { follow } from '../text/automaton.ts'

const innerHyphen = /(?<=\p{L})-(?=\p{L})/gu

/** Word classes of words met before, by automaton: the cost grows with the vocabulary and not with the text. */
const memos = new WeakMap<WordAutomaton, Map<string, readonly number[]>>()
/** Bound on memory: a vocabulary larger than this starts the table anew. */
const memoLimit = 50_000

/**
 * Word classes of a word (lower case, NFC), each once, in ascending order. A word with a hyphen inside also counts as
 * written in one ("företags-etablering"). Linear in the letters.
 */
export function findWordClasses(automaton: WordAutomaton, word: string): readonly number[] {
  let memo = memos.get(automaton)
  if (memo === undefined || memo.size >= memoLimit) {
    memo = new Map()
    memos.set(automaton, memo)
  }
  const known = memo.get(word)
  if (known !== undefined) return known
  const classes = new Set<number>()
  walk(automaton, word, classes)
  const joined = word.includes('-') ? word.replace(innerHyphen, '') : word
  if (joined !== word) walk(automaton, joined, classes)
  const found = [...classes].sort((a, b) => a - b)
  memo.set(word, found)
  return found
}

function walk(automaton: WordAutomaton, word: string, classes: Set<number>): void {
  const { shorter, foundFrom, foundClasses } = automaton
  const framed = wordEdge + word + wordEdge
  let state = 0
  for (let i = 0; i < framed.length; i++) {
    state = follow(automaton, state, framed.charCodeAt(i))
    for (let at = state; at !== 0; at = shorter[at]!)
      for (let k = foundFrom[at]!; k < foundFrom[at + 1]!; k++) classes.add(foundClasses[k]!)
  }
}
