import type { CompiledPattern, ElementUse, PatternElement, PatternIndex, PatternRole } from '../model/patterns.ts'
import type { Concept } from '../model/taxonomy.ts'
import { buildAutomaton } from './automaton.ts'
import { type Glob, type PatternPart, parsePattern, type WordLists } from './pattern.ts'

/**
 * Compiles all patterns of all concepts into one index.
 * Patterns with a fault are left out: `validateTaxonomy` reports them.
 */
export function compilePatterns(concepts: readonly Concept[], lists: WordLists = new Map()): PatternIndex {
  const globs = new Map<string, { readonly glob: Glob; readonly classes: number[] }>()
  const wordClasses = new Map<string, number>()
  const patterns: CompiledPattern[] = []
  const uses: ElementUse[][] = []

  const classOf = (part: PatternPart): number => {
    const keys = [...new Set(part.globs.map(({ kind, stem }) => `${kind} ${stem}`))].sort()
    const key = keys.join('|')
    const known = wordClasses.get(key)
    if (known !== undefined) return known
    const number = wordClasses.size
    wordClasses.set(key, number)
    uses.push([])
    for (const glob of part.globs) {
      const globKey = `${glob.kind} ${glob.stem}`
      const entry = globs.get(globKey) ?? { glob, classes: [] }
      globs.set(globKey, entry)
      if (entry.classes.at(-1) !== number) entry.classes.push(number)
    }
    return number
  }

  const add = (concept: string, source: string, role: PatternRole): void => {
    const { parts } = parsePattern(source, lists)
    if (parts === null) return
    const elements: PatternElement[] = parts.map((part) => ({ wordClass: classOf(part), gap: part.gap }))
    patterns.push({ id: patterns.length, source, concept, role, elements })
  }

  for (const concept of concepts) {
    for (const source of concept.indicators) add(concept.id, source, 'indicator')
    for (const source of concept.general) add(concept.id, source, 'general')
    for (const source of concept.fallback) add(concept.id, source, 'fallback')
    for (const source of concept.exclusions) add(concept.id, source, 'exclusion')
  }
  for (const { id, elements } of patterns)
    elements.forEach(({ wordClass }, element) => {
      uses[wordClass]!.push({ pattern: id, element })
    })
  const entries = [...globs.values()]
  const automaton = buildAutomaton(
    entries.map(({ glob }) => glob),
    entries.map(({ classes }) => classes),
  )
  return { patterns, automaton, uses }
}
