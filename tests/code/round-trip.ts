import { expect } from 'vitest'
import type { TracedAnalysis } from '../../src/analyse.ts'
import type { Evidence, PolicyAnalysis, Span } from '../../src/model/index.ts'

/** White space folded to single spaces, as `exact` is printed. */
function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** 1-based line of an offset, by counting. */
function lineOf(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

type Placed = Pick<Evidence, 'exact' | 'span' | 'line' | 'endLine'>

function unitsOf(analysis: PolicyAnalysis): readonly (Evidence & { readonly section?: string })[] {
  const { commitments, responsibilities, definitions, documentPurposes, references, partners } = analysis
  return [
    ...commitments,
    ...responsibilities,
    ...analysis.followUp,
    ...definitions,
    ...documentPurposes,
    ...references,
    ...partners,
  ]
}

/** Everything that an analysis places in the text stands there, word for word, on the lines that it names. */
export function expectRoundTrip({ analysis, doc }: TracedAnalysis): void {
  const { text } = doc
  const sections = new Map(analysis.sections.map((section) => [section.id, section]))
  expectUnique(analysis.sections.map(({ id }) => id))
  expectUnique(analysis.commitments.map(({ id }) => id))
  expectUnique(analysis.responsibilities.map(({ id }) => id))
  expectUnique(analysis.followUp.map(({ id }) => id))
  for (const unit of unitsOf(analysis)) {
    expectPlaced(unit, text)
    expect(unit.rule).not.toBe('')
    expect(unit.confidence).toBeGreaterThan(0)
    expect(unit.confidence).toBeLessThanOrEqual(1)
    const section = unit.section === undefined ? undefined : sections.get(unit.section)
    if (unit.section !== undefined) expect(section, unit.exact).toBeDefined()
    if (section) expectWithin(unit.span, section.span, unit.exact)
  }
  for (const field of Object.values(analysis.metadata)) {
    if (field === null || field.source === 'properties') continue
    expectPlaced({ ...field, endLine: lineOf(text, Math.max(field.span[0], field.span[1] - 1)) }, text)
  }
  for (const section of analysis.sections) {
    expectWithin(section.span, [0, text.length], section.id)
    expect(section.startLine).toBe(lineOf(text, section.span[0]))
    expect(section.endLine).toBe(lineOf(text, Math.max(section.span[0], section.span[1] - 1)))
    const parent = section.parent === null ? undefined : sections.get(section.parent)
    if (section.parent !== null) expect(parent).toBeDefined()
    if (parent) expectWithin(section.span, parent.span, section.id)
  }
  for (const unit of [...analysis.commitments, ...analysis.definitions])
    for (const { evidence, concept } of unit.tagEvidence) {
      expect(unit.narrower).toContain(concept)
      for (const span of evidence) {
        expectWithin(span, [0, text.length], concept)
        expect(collapse(text.slice(...span)), concept).not.toBe('')
      }
    }
}

function expectPlaced({ exact, span, line, endLine }: Placed, text: string): void {
  expectWithin(span, [0, text.length], exact)
  expect(collapse(text.slice(...span))).toBe(exact)
  expect(exact).not.toBe('')
  expect(line, exact).toBe(lineOf(text, span[0]))
  expect(endLine, exact).toBe(lineOf(text, Math.max(span[0], span[1] - 1)))
}

function expectWithin([from, to]: Span, [first, last]: Span, what: string): void {
  expect(from, what).toBeGreaterThanOrEqual(first)
  expect(to, what).toBeLessThanOrEqual(last)
  expect(to, what).toBeGreaterThanOrEqual(from)
}

function expectUnique(ids: readonly string[]): void {
  expect(new Set(ids).size).toBe(ids.length)
}
