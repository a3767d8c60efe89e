import { type WordAutomaton, wordEdge } from '../model/patterns.ts'
import { follow } from '../text/automaton.ts'
import type { Glob } from './pattern.ts'

/** A state while the tree grows. */
interface Node {
  readonly children: Map<number, Node>
  readonly classes: number[]
}

/** Builds the automaton that tells, for each word, which globs match it; glob `i` reports the classes `classes[i]`. */
export function buildAutomaton(
  globs: readonly Glob[],
  classes: readonly (readonly number[])[],
): WordAutomaton {
  const { letters, first, found } = number(buildTree(globs.map(keyOf), classes))
  const size = letters.length
  const automaton: WordAutomaton = {
    letters: Uint32Array.from(letters),
    first: Uint32Array.from(first),
    fail: new Uint32Array(size),
    shorter: new Uint32Array(size),
    foundFrom: new Uint32Array(size + 1),
    foundClasses: Uint32Array.from(found.flat()),
  }
  const { fail, shorter, foundFrom } = automaton as { [K in keyof WordAutomaton]: Uint32Array }
  for (let state = 0; state < size; state++) foundFrom[state + 1] = foundFrom[state]! + found[state]!.length
  // Breadth first: the shorter suffixes of a state stand before it.
  for (let state = 0; state < size; state++)
    for (let child = first[state]!; child < first[state + 1]!; child++) {
      fail[child] = state === 0 ? 0 : follow(automaton, fail[state]!, letters[child]!)
      const back = fail[child]!
      shorter[child] = found[back]!.length > 0 ? back : shorter[back]!
    }
  return automaton
}

/** The letters to look for in a word framed by edge marks. */
function keyOf({ kind, stem }: Glob): string {
  const start = kind === 'whole' || kind === 'start' ? wordEdge : ''
  const end = kind === 'whole' || kind === 'end' ? wordEdge : ''
  return start + stem + end
}

function buildTree(keys: readonly string[], classes: readonly (readonly number[])[]): Node {
  const root: Node = { children: new Map(), classes: [] }
  keys.forEach((key, i) => {
    let node = root
    for (let at = 0; at < key.length; at++) {
      const letter = key.charCodeAt(at)
      let child = node.children.get(letter)
      if (child === undefined) {
        child = { children: new Map(), classes: [] }
        node.children.set(letter, child)
      }
      node = child
    }
    node.classes.push(...classes[i]!)
  })
  return root
}

/** Numbers the states breadth first, the children of each by their letters. */
function number(root: Node): { letters: number[]; first: number[]; found: (readonly number[])[] } {
  const nodes = [root]
  const letters = [0]
  const first: number[] = []
  for (let head = 0; head < nodes.length; head++) {
    first.push(nodes.length)
    for (const [letter, child] of [...nodes[head]!.children].sort(([a], [b]) => a - b)) {
      nodes.push(child)
      letters.push(letter)
    }
  }
  first.push(nodes.length)
  return { letters, first, found: nodes.map(({ classes }) => classes) }
}
