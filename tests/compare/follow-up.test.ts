import { expect, test } from 'vitest'
import { gradeFollowUp } from '../../src/compare/follow-up.ts'
import type { FollowUp, PolicyAnalysis } from '../../src/model/analysis.ts'
import { gold } from './gold.ts'

const [base] = gold.filter(({ followUp }) => followUp.length > 0)
const unit = {
  ...base!.followUp[0]!,
  source: 'text',
  actor: null,
  frequency: null,
  channel: null,
  recipient: null,
  indicators: [],
} as const
const yearly = { value: 'P1Y', exact: 'varje år', implied: false }

function graded(units: readonly Partial<FollowUp>[], target = false): string {
  const analysis: PolicyAnalysis = {
    ...base!,
    followUp: units.map((each) => ({ ...unit, ...each })),
    commitments: base!.commitments.map((each) => ({
      ...each,
      target: target ? { value: 20, unit: 'procent', exact: '20 procent' } : null,
    })),
  }
  const { grade, unjoined } = gradeFollowUp(analysis)
  return `${grade}${unjoined ? '*' : ''}`
}

test.each<[name: string, units: readonly Partial<FollowUp>[], grade: string]>([
  ['nothing', [], '0'],
  ['mentioned', [{}], '1'],
  ['mentioned with a frequency but no actor', [{ frequency: yearly }], '1'],
  ['actor', [{ actor: 'KS' }], '2'],
  ['actor and frequency', [{ actor: 'KS', frequency: yearly }], '3'],
  ['actor and recipient', [{ actor: 'KS', recipient: 'KF' }], '3'],
  ['actor and an empty list of channels', [{ actor: 'KS', channel: [] }], '2'],
  ['actor in one unit, channel in another', [{ actor: 'KS' }, { channel: ['delårsrapport'] }], '3*'],
  ['actor, frequency, indicators', [{ actor: 'KS', frequency: yearly, indicators: ['antal resor'] }], '4'],
  ['the same in two units', [{ actor: 'KS', frequency: yearly }, { indicators: ['antal resor'] }], '4*'],
  ['only the document head', [{ actor: 'KS', frequency: yearly, source: 'metadata' }], '0'],
  ['the head does not lift the text', [{}, { actor: 'KS', source: 'metadata' }], '1'],
])('%s is graded %s', (_, units, grade) => {
  expect(graded(units)).toBe(grade)
})

test('targets lift grade 4 to 5, and nothing below it', () => {
  expect(graded([{ actor: 'KS', frequency: yearly, indicators: ['antal resor'] }], true)).toBe('5')
  expect(graded([{ actor: 'KS', frequency: yearly }], true)).toBe('3')
})
