import type {
  CompiledPattern,
  ElementUse,
  PatternElement,
  PatternIndex,
  PatternRole,
} from '../model/patterns.ts'
import type { Concept } from '../model/taxonomy.ts'
import { buildAutomaton } from './automaton.ts'
import { type Alternative, type Glob, PatternReader, type WordLists } from './pattern.ts'

/**
 * Compiles all patterns of all concepts into one index.
 * Patterns with a fault are left out: `validateTaxonomy` reports them.
 */
export function compilePatterns(concepts: readonly Concept[], lists: WordLists = new Map()): PatternIndex {
  const reader = new PatternReader(lists)
  const globs = new Map<string, { readonly glob: Glob; readonly classes: number[] }>()
  const wordClasses = new Map<string, number>()
  const patterns: CompiledPattern[] = []
  const uses: ElementUse[][] = []

  const classOf = (alternative: Alternative): number => {
    const known = wordClasses.get(alternative.source)
    if (known !== undefined) return known
    const number = wordClasses.size
    wordClasses.set(alternative.source, number)
    uses.push([])
    for (const glob of alternative.globs) {
      const key = `${glob.kind} ${glob.stem}`
      const entry = globs.get(key)
      if (entry === undefined) globs.set(key, { glob, classes: [number] })
      else if (!entry.classes.includes(number)) entry.classes.push(number)
    }
    return number
  }

  const add = (concept: string, source: string, role: PatternRole): void => {
    const { parts } = reader.read(source)
    if (parts === null) return
    const pattern = patterns.length
    const elements: PatternElement[] = parts.map(({ alternatives, gap }) => ({
      wordClasses: [...new Set(alternatives.map(classOf))],
      gap,
    }))
    patterns.push({ id: pattern, source, concept, role, elements })
    elements.forEach((part, element) => {
      for (const wordClass of part.wordClasses) uses[wordClass]!.push({ pattern, element })
    })
  }

  for (const concept of concepts) {
    for (const source of concept.indicators) add(concept.id, source, 'indicator')
    for (const source of concept.general) add(concept.id, source, 'general')
    for (const source of concept.fallback) add(concept.id, source, 'fallback')
    for (const source of concept.exclusions) add(concept.id, source, 'exclusion')
  }
  const entries = [...globs.values()]
  const automaton = buildAutomaton(
    entries.map(({ glob }) => glob),
    entries.map(({ classes }) => classes),
  )
  return { patterns, automaton, uses }
}
