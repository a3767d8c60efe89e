import type { WordAutomaton } from '../model/patterns.ts'

/** The state that a letter (a UTF-16 unit) leads to. */
export function follow(automaton: WordAutomaton, from: number, letter: number): number {
  const { letters, first, fail } = automaton
  for (let state = from; ; state = fail[state]!) {
    let low = first[state]!
    let high = first[state + 1]!
    while (low < high) {
      const middle = (low + high) >> 1
      if (letters[middle]! < letter) low = middle + 1
      else high = middle
    }
    if (low < first[state + 1]! && letters[low] === letter) return low
    if (state === 0) return 0
  }
}
