import type { FollowUp, PolicyAnalysis } from '../model/analysis.ts'
import type { Item, Matrix } from '../model/comparison.ts'
import { actorItem, cellOf, codeItem, commitmentItem, itemRow, numberRow, textItem } from './matrix.ts'

/** A grade of follow-up (codebook F5). */
export interface Grade {
  /** 0 none, 1 mentioned, 2 actor, 3 actor with channel, recipient or frequency, 4 actor with frequency and indicators, 5 and targets. */
  readonly grade: 0 | 1 | 2 | 3 | 4 | 5
  /** True where no single unit holds the parts together (the star of F5). */
  readonly unjoined: boolean
}

/** What is followed up, by whom, how often and how (codebook §9). */
export function compareFollowUp(analyses: readonly PolicyAnalysis[]): Matrix {
  const row = (id: string, itemsOf: (unit: FollowUp) => readonly Item[]) =>
    itemRow(
      id,
      analyses.map(({ followUp }) => followUp.flatMap(itemsOf)),
    )
  return {
    id: 'follow-up',
    content: 'text',
    columns: 'documents',
    totals: [],
    rows: [
      row('what', (unit) => (unit.what === null ? [] : [textItem(unit, unit.what)])),
      row('who', (unit) => [actorItem(unit)]),
      row('type', (unit) =>
        unit.types.map((type) => ({
          ...textItem(unit, ''),
          text: null,
          vocabulary: 'follow-up-type',
          code: type,
        })),
      ),
      row('frequency', (unit) => frequencyItems(unit)),
      row('channel', (unit) => (unit.channel ?? []).map((channel) => textItem(unit, channel))),
      row('recipient', (unit) => (unit.recipient === null ? [] : [textItem(unit, unit.recipient)])),
      row('indicators', (unit) => unit.indicators.map((indicator) => textItem(unit, indicator))),
      itemRow(
        'targets',
        analyses.map(({ commitments }) =>
          commitments.filter((unit) => unit.target !== null).map(commitmentItem),
        ),
      ),
      row('revision', (unit) =>
        unit.types.includes('revidering') ? [actorItem(unit), ...frequencyItems(unit)] : [],
      ),
      gradeRow(analyses),
    ],
  }
}

/** The row of grades, for the overview and for the view of follow-up. */
export function gradeRow(analyses: readonly PolicyAnalysis[]) {
  const cells = analyses.map((analysis) => {
    const { grade, unjoined } = gradeFollowUp(analysis)
    return cellOf(grade, { mark: unjoined ? 'unjoined' : null })
  })
  return numberRow('grade', cells, [])
}

/** Grades a document on the union of its text units; units of the document head do not count (F5). */
export function gradeFollowUp(analysis: PolicyAnalysis): Grade {
  const units = analysis.followUp.filter((unit) => unit.source === 'text')
  const some = (test: (unit: FollowUp) => boolean) => units.some(test)
  const joined = (...tests: ((unit: FollowUp) => boolean)[]) =>
    some((unit) => tests.every((test) => test(unit)))
  if (units.length === 0) return { grade: 0, unjoined: false }
  if (!some(hasActor)) return { grade: 1, unjoined: false }
  if (some(hasFrequency) && some(hasIndicators)) {
    const grade = analysis.commitments.some((unit) => unit.target !== null) ? 5 : 4
    return { grade, unjoined: !joined(hasActor, hasFrequency, hasIndicators) }
  }
  if (some(hasArrangement)) return { grade: 3, unjoined: !joined(hasActor, hasArrangement) }
  return { grade: 2, unjoined: false }
}

/** Parts of an arrangement that the text units of a document leave out together. */
export function missingParts(analysis: PolicyAnalysis): readonly Item[] {
  const units = analysis.followUp.filter((unit) => unit.source === 'text')
  const parts = {
    actor: hasActor,
    frequency: hasFrequency,
    recipient: hasRecipient,
    indicators: hasIndicators,
  }
  return Object.entries(parts)
    .filter(([, test]) => !units.some(test))
    .map(([part]) => codeItem('follow-up-part', part))
}

/** Text units that join actor, frequency and indicator. */
export function joinedUnits(analysis: PolicyAnalysis): readonly FollowUp[] {
  return analysis.followUp.filter(
    (unit) => unit.source === 'text' && hasActor(unit) && hasFrequency(unit) && hasIndicators(unit),
  )
}

const hasActor = (unit: FollowUp) => unit.actor !== null
const hasFrequency = (unit: FollowUp) => unit.frequency !== null
const hasIndicators = (unit: FollowUp) => unit.indicators.length > 0
const hasRecipient = (unit: FollowUp) => unit.recipient !== null || (unit.channel?.length ?? 0) > 0
const hasArrangement = (unit: FollowUp) => hasRecipient(unit) || hasFrequency(unit)

function frequencyItems(unit: FollowUp): readonly Item[] {
  if (unit.frequency === null) return []
  const { value, exact, implied } = unit.frequency
  const mark = implied ? 'implied' : unit.source === 'metadata' ? 'metadata' : null
  return [{ ...textItem(unit, exact), vocabulary: 'duration', code: value, mark }]
}
