import { type WordAutomaton, wordEdge } from '../model/patterns.ts'

const innerHyphen = /(?<=\p{L})-(?=\p{L})/gu

/**
 * Word classes of a word (lower case, NFC), each once, in no particular order. A word with a hyphen inside also counts as
 * written in one ("företags-etablering"). Linear in the letters.
 */
export function findWordClasses(automaton: WordAutomaton, word: string): ReadonlySet<number> {
  const classes = new Set<number>()
  walk(automaton, word, classes)
  const joined = word.includes('-') ? word.replace(innerHyphen, '') : word
  if (joined !== word) walk(automaton, joined, classes)
  return classes
}

function walk({ columns, width, next, found }: WordAutomaton, word: string, classes: Set<number>): void {
  let state = 0
  const step = (letter: string): void => {
    state = next[state * width + (columns.get(letter) ?? 0)]!
    for (const wordClass of found[state]!) classes.add(wordClass)
  }
  step(wordEdge)
  for (const letter of word) step(letter)
  step(wordEdge)
}
