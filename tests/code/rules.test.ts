import { describe, expect, it } from 'vitest'
import { analyseWithTrace } from '../../src/analyse.ts'
import { createContext } from '../../src/context.ts'
import type { PolicyAnalysis } from '../../src/model/index.ts'
import { documentOf, type ExpectedUnits, type RuleCase } from './rules/case.ts'
import { commitmentCases } from './rules/commitments.ts'
import { followUpCases } from './rules/follow-up.ts'
import { kindCases } from './rules/kinds.ts'
import { measureCases } from './rules/measures.ts'
import { responsibilityCases } from './rules/responsibilities.ts'
import { structureCases } from './rules/structure.ts'

const context = createContext()
const cases: readonly RuleCase[] = [
  ...kindCases,
  ...commitmentCases,
  ...structureCases,
  ...responsibilityCases,
  ...followUpCases,
  ...measureCases,
]
const rules = [
  ...['K1', 'K2', 'K3'],
  ...['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10'],
  ...['A1', 'A2', 'A3', 'A4', 'A5'],
  ...['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'],
  ...['F1', 'F2', 'F3', 'F4'],
  ...['11b targets', '11b deadlines', '11b conduct', '11b tables'],
]

/** Of each unit the fields that the unit expected in its place names. */
function shownUnits(analysis: PolicyAnalysis, expected: ExpectedUnits): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(expected).map(([list, units]) => [
      list,
      analysis[list as keyof ExpectedUnits].map((found, k) => {
        const fields = Object.keys(units[k] ?? { exact: '' })
        return Object.fromEntries(
          fields.map((field) => [field, (found as unknown as Record<string, unknown>)[field]]),
        )
      }),
    ]),
  )
}

/** Analyses a case and compares what it names. */
async function check(each: RuleCase): Promise<void> {
  const text = new TextEncoder().encode(documentOf(each))
  const { analysis, trace } = await analyseWithTrace(text, 'sala.txt', context)
  const told = trace.map(({ decision, rule: by, reason }) => `${decision} ${by} ${reason}`).join('\n')
  expect(shownUnits(analysis, each.units), told).toEqual(each.units)
}

describe.each(rules)('rule %s', (rule) => {
  const own = cases.filter((each) => each.rule === rule)
  it.each(own)('$shows', check)
})

describe('the table of rules', () => {
  it('has four cases or more for every rule, and none for anything else', () => {
    for (const rule of rules)
      expect(cases.filter((each) => each.rule === rule).length, rule).toBeGreaterThanOrEqual(4)
    for (const { rule } of cases) expect(rules).toContain(rule)
  })

  it('says everything once', () => {
    const told = cases.map(({ rule, shows }) => `${rule}: ${shows}`)
    expect(new Set(told).size).toBe(told.length)
  })
})
