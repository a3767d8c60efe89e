import { type WordAutomaton, wordEdge } from '../model/patterns.ts'
import type { Glob } from './pattern.ts'

/** Builds the automaton that tells, for each word, which globs match it; glob `i` reports the classes `classes[i]`. */
export function buildAutomaton(
  globs: readonly Glob[],
  classes: readonly (readonly number[])[],
): WordAutomaton {
  const keys = globs.map(keyOf)
  const columns = columnsOf(keys)
  const width = columns.size + 1
  const trie = buildTrie(keys, classes, columns)
  const { next, found } = trie
  const fail = new Uint32Array(trie.states)
  const shorter = new Uint32Array(trie.states)
  // Breadth first: a state's row holds its own children until it is taken from the queue.
  const queue = [0]
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!
    const back = fail[state]!
    shorter[state] = found.has(back) ? back : shorter[back]!
    for (let column = 1; column < width; column++) {
      const cell = state * width + column
      const beyond = state === 0 ? 0 : next[back * width + column]!
      const child = next[cell]!
      if (child === 0) next[cell] = beyond
      else {
        fail[child] = beyond
        queue.push(child)
      }
    }
  }
  return { columns, width, next, found, shorter }
}

/** The letters to look for in a word framed by edge marks. */
function keyOf({ kind, stem }: Glob): string {
  const start = kind === 'whole' || kind === 'start' ? wordEdge : ''
  const end = kind === 'whole' || kind === 'end' ? wordEdge : ''
  return start + stem + end
}

function columnsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (const key of keys)
    for (const letter of key) if (!columns.has(letter)) columns.set(letter, columns.size + 1)
  return columns
}

/** The keys as a tree: `next` holds each state's children, 0 for none. */
function buildTrie(
  keys: readonly string[],
  classes: readonly (readonly number[])[],
  columns: ReadonlyMap<string, number>,
) {
  const width = columns.size + 1
  const most = 1 + keys.reduce((sum, key) => sum + key.length, 0)
  const room = new Uint32Array(most * width)
  const found = new Map<number, readonly number[]>()
  let states = 1
  keys.forEach((key, i) => {
    let state = 0
    for (const letter of key) {
      const cell = state * width + columns.get(letter)!
      if (room[cell] === 0) room[cell] = states++
      state = room[cell]!
    }
    found.set(state, [...(found.get(state) ?? []), ...classes[i]!])
  })
  return { next: room.slice(0, states * width), found, states }
}
