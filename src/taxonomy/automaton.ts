import { type WordAutomaton, wordEdge } from '../model/patterns.ts'
import type { Glob } from './pattern.ts'

/** Builds the automaton that tells, for each word, which globs match it; glob `i` reports the classes `classes[i]`. */
export function buildAutomaton(globs: readonly Glob[], classes: readonly (readonly number[])[]): WordAutomaton {
  const keys = globs.map(keyOf)
  const columns = columnsOf(keys)
  const width = columns.size + 1
  const { children, own } = buildTrie(keys, classes)
  const states = children.length
  const next = new Uint32Array(states * width)
  const found: (readonly number[])[] = new Array(states)
  const fail = new Uint32Array(states)
  found[0] = own[0] ?? []
  const queue: number[] = []
  for (const [letter, child] of children[0]!) {
    next[columns.get(letter)!] = child
    queue.push(child)
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!
    const back = fail[state]!
    found[state] = join(own[state], found[back])
    next.copyWithin(state * width, back * width, (back + 1) * width)
    for (const [letter, child] of children[state]!) {
      const cell = state * width + columns.get(letter)!
      fail[child] = next[cell]!
      next[cell] = child
      queue.push(child)
    }
  }
  return { columns, width, next, found }
}

/** The letters to look for in a word framed by edge marks. */
function keyOf({ kind, stem }: Glob): string {
  const start = kind === 'whole' || kind === 'start' ? wordEdge : ''
  const end = kind === 'whole' || kind === 'end' ? wordEdge : ''
  return start + stem + end
}

function columnsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (const key of keys) for (const letter of key) if (!columns.has(letter)) columns.set(letter, columns.size + 1)
  return columns
}

function buildTrie(keys: readonly string[], classes: readonly (readonly number[])[]) {
  const children: Map<string, number>[] = [new Map()]
  const own: (readonly number[] | undefined)[] = [undefined]
  keys.forEach((key, i) => {
    let state = 0
    for (const letter of key) {
      let child = children[state]!.get(letter)
      if (child === undefined) {
        child = children.push(new Map()) - 1
        own.push(undefined)
        children[state]!.set(letter, child)
      }
      state = child
    }
    own[state] = join(own[state], classes[i])
  })
  return { children, own }
}

function join(a: readonly number[] | undefined, b: readonly number[] | undefined): readonly number[] {
  if (!b || b.length === 0) return a ?? []
  return a ? [...a, ...b] : b
}
