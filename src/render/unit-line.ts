import type { Commitment, FollowUp, Responsibility } from '../model/analysis.ts'
import type { Unit } from './document.ts'
import { formatDuration, lookUp, themeLabel, type Vocabularies } from './labels.ts'
import { cleanText } from './width.ts'

/** A unit in one line: what it was counted as, with what decides its cell in a comparison. */
export function describeUnit(unit: Unit, words: Vocabularies): string {
  const { evidence } = unit
  const parts = [unitLabel(unit, words), ...detailsOf(unit, words), unit.id, evidence.rule]
  return parts.filter((part) => part !== '').join(' · ')
}

/** "mål", "ansvar", "dokumentets syfte" */
export function unitLabel(unit: Pick<Unit, 'type'>, { messages }: Vocabularies): string {
  const { labels, show } = messages
  switch (unit.type) {
    case 'responsibility':
      return show.responsibility
    case 'follow-up':
      return show.followUp
    case 'definition':
      return show.definition
    case 'document-purpose':
      return show.purpose
    default:
      return labels.kind[unit.type]
  }
}

function detailsOf(unit: Unit, words: Vocabularies): readonly string[] {
  const themes = unit.themes.map((id) => themeLabel(id, words).label).join(', ')
  switch (unit.type) {
    case 'responsibility':
      return responsibilityDetails(unit.evidence as Responsibility, words)
    case 'follow-up':
      return followUpDetails(unit.evidence as FollowUp, words)
    case 'definition':
      return [themes]
    case 'document-purpose':
      return []
    default:
      return [...commitmentDetails(unit.evidence as Commitment, words), themes]
  }
}

function commitmentDetails(unit: Commitment, { messages }: Vocabularies): readonly string[] {
  const { labels, show } = messages
  return [
    labels.modality[unit.modality],
    unit.inherited ? show.inherited : '',
    unit.measurable ? show.measurable : '',
    unit.deadline === null ? '' : show.deadline(unit.deadline.value),
  ]
}

function responsibilityDetails(unit: Responsibility, { messages }: Vocabularies): readonly string[] {
  const { labels } = messages
  return [
    unit.actor === null ? labels.nobody : actorWords(cleanText(unit.actor), labels.actor[unit.actorType]),
    unit.functions.map((duty) => lookUp(labels.function, duty).toLowerCase()).join(', '),
    unit.object === null ? '' : lookUp(labels.object, unit.object).toLowerCase(),
  ]
}

/** The name as printed, with its type where that says more. */
function actorWords(printed: string, type: string): string {
  return printed.toLowerCase() === type.toLowerCase() ? printed : `${printed} (${type})`
}

function followUpDetails(unit: FollowUp, words: Vocabularies): readonly string[] {
  const { labels } = words.messages
  return [
    // The unit's own name already says that something is followed up.
    unit.types.length === 1 && unit.types[0] === 'uppfoljning'
      ? ''
      : unit.types.map((type) => lookUp(labels.followUpType, type)).join(', '),
    unit.actor === null ? labels.nobody : cleanText(unit.actor),
    unit.frequency === null ? '' : formatDuration(unit.frequency.value, words),
    ...(unit.channel ?? []).map(cleanText),
    unit.recipient === null ? '' : cleanText(unit.recipient),
    unit.indicators.map(cleanText).join(', '),
  ]
}
