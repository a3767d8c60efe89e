import type { CompiledPattern, ElementUse, PatternIndex, WordAutomaton } from '../model/patterns.ts'
import { patternRoles } from '../model/patterns.ts'

/** Source, number of the concept, number of the role, then word classes and gap of each element. */
type PackedPattern = readonly [string, number, number, ...(number | readonly number[])[]]

/** A pattern index as plain data: what the build makes of the bundled taxonomy, so that a run need not compile it. */
export interface PackedIndex {
  /** Ids of the concepts. */
  readonly concepts: readonly string[]
  readonly patterns: readonly PackedPattern[]
  /** Number of word classes. */
  readonly wordClasses: number
  /** The tables of the automaton: 16-bit numbers, little-endian, base64. */
  readonly automaton: Readonly<Record<keyof WordAutomaton, string>>
}

const tables = ['letters', 'first', 'fail', 'shorter', 'foundFrom', 'foundClasses'] as const

/** Packs an index. Throws RangeError where a table holds a number beyond 16 bits. */
export function packIndex({ patterns, automaton, uses }: PatternIndex): PackedIndex {
  const concepts = [...new Set(patterns.map(({ concept }) => concept))]
  const packed = patterns.map(
    ({ source, concept, role, elements }): PackedPattern => [
      source,
      concepts.indexOf(concept),
      patternRoles.indexOf(role),
      ...elements.flatMap(({ wordClasses, gap }) => [wordClasses, gap]),
    ],
  )
  return {
    concepts,
    patterns: packed,
    wordClasses: uses.length,
    automaton: mapTables((name) => encode(automaton[name])),
  }
}

/** The index that was packed. */
export function unpackIndex({ concepts, patterns, wordClasses, automaton }: PackedIndex): PatternIndex {
  const uses: ElementUse[][] = Array.from({ length: wordClasses }, () => [])
  const unpacked = patterns.map((packed, id): CompiledPattern => {
    const elements = []
    for (let at = 3; at < packed.length; at += 2) {
      const classes = packed[at] as readonly number[]
      for (const wordClass of classes) uses[wordClass]!.push({ pattern: id, element: elements.length })
      elements.push({ wordClasses: classes, gap: packed[at + 1] as number })
    }
    return { id, source: packed[0], concept: concepts[packed[1]]!, role: patternRoles[packed[2]]!, elements }
  })
  return { patterns: unpacked, automaton: mapTables((name) => decode(automaton[name])), uses }
}

function mapTables<T>(make: (name: keyof WordAutomaton) => T): Record<keyof WordAutomaton, T> {
  return Object.fromEntries(tables.map((name) => [name, make(name)])) as Record<keyof WordAutomaton, T>
}

function encode(numbers: Uint32Array): string {
  const bytes = Buffer.alloc(numbers.length * 2)
  for (const [i, value] of numbers.entries()) bytes.writeUInt16LE(value, i * 2)
  return bytes.toString('base64')
}

function decode(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64')
  const numbers = new Uint32Array(bytes.length / 2)
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes[i * 2]! | (bytes[i * 2 + 1]! << 8)
  return numbers
}
