import {
  type MetadataKey,
  metadataFields,
  type PolicyAnalysis,
  type Responsibility,
} from '../model/analysis.ts'
import { type CompareOptions, coreSections, type Item, type Matrix } from '../model/comparison.ts'
import {
  type DutyFunction,
  dutyFunctions,
  type FollowUpType,
  type SectionType,
  sectionTypes,
} from '../model/enums.ts'
import { coverageOf } from './coverage.ts'
import { joinedUnits, missingParts } from './follow-up.ts'
import { actorItem, codeItem, commitmentItem, evidenceItem, fieldItem, itemRow } from './matrix.ts'
import { monthsOverdue } from './metadata.ts'
import { selectCommitments } from './selection.ts'
import type { ThemeCatalogue } from './themes.ts'

/** What each document leaves out, by a list of questions that every policy is asked. */
export function compareGaps(
  analyses: readonly PolicyAnalysis[],
  options: CompareOptions,
  catalogue: ThemeCatalogue,
  asOf: string | null,
): readonly Matrix[] {
  const row = (id: string, itemsOf: (analysis: PolicyAnalysis) => readonly Item[]) =>
    itemRow(id, analyses.map(itemsOf))
  const each: Matrix = {
    id: 'gaps',
    content: 'text',
    columns: 'documents',
    totals: [],
    rows: [
      row('themes', (analysis) => missingThemes(analysis, options, catalogue)),
      row('definitionThemes', (analysis) => definitionThemes(analysis, options)),
      row('inheritedThemes', inheritedThemes),
      row('sections', (analysis) => sectionsWith(analysis, 'absent')),
      row('embeddedSections', (analysis) => sectionsWith(analysis, 'embedded')),
      row('workPurpose', missingWorkPurpose),
      row('functions', missingFunctions),
      row('followUp', missingParts),
      row('metadata', missingFields),
      row('emptyFields', emptyFields),
      row('actorless', ({ responsibilities }) => responsibilities.filter(isActorless).map(actorItem)),
      row('actorlessFollowUp', ({ followUp }) =>
        followUp.filter((unit) => unit.source === 'text' && unit.actor === null).map(actorItem),
      ),
      row('orphanPartner', orphanPartners),
      row('overdue', (analysis) => {
        const months = monthsOverdue(analysis, asOf)
        return months === null ? [] : [codeItem('months', String(months))]
      }),
    ],
  }
  return [each, gapsOfAll(analyses, options, catalogue)]
}

/** What no document has. */
function gapsOfAll(
  analyses: readonly PolicyAnalysis[],
  options: CompareOptions,
  catalogue: ThemeCatalogue,
): Matrix {
  const units = analyses.flatMap((analysis) => selectCommitments(analysis, options))
  const themes = new Set(units.flatMap((unit) => unit.tags))
  const concepts = new Set(units.flatMap((unit) => unit.narrower))
  const lacking = catalogue.top.filter((id) => !themes.has(id))
  const lackingConcepts = catalogue.top
    .filter((id) => themes.has(id))
    .flatMap((id) => catalogue.byId.get(id)?.narrower ?? [])
    .filter((id) => !concepts.has(id))
  const absent = sectionTypes.filter(
    (type) => isContent(type) && analyses.every((analysis) => coverageOf(analysis, type) === 'absent'),
  )
  const parts = [
    ...(units.some((unit) => unit.measurable) ? [] : ['measurable']),
    ...(units.some((unit) => unit.target !== null) ? [] : ['target']),
    ...(units.some((unit) => unit.deadline !== null) ? [] : ['deadline']),
    ...(analyses.some((analysis) => joinedUnits(analysis).length > 0) ? [] : ['joined']),
  ]
  return {
    id: 'gaps-all',
    content: 'text',
    columns: 'all',
    totals: [],
    rows: [
      itemRow('themes', [lacking.map((id) => codeItem('theme', id))]),
      itemRow('concepts', [lackingConcepts.map((id) => codeItem('theme', id))]),
      itemRow('otherSections', [absent.map((type) => codeItem('section', type))]),
      itemRow('parts', [parts.map((part) => codeItem('follow-up-part', part))]),
    ],
  }
}

/** Types that carry content; furniture, notes and leftovers are not missed by anyone. */
function isContent(type: SectionType): boolean {
  return !['metadata', 'innehall', 'noter', 'bilaga', 'restext', 'ovrigt', 'policy'].includes(type)
}

/** Themes without any unit, those named in a definition left to their own row. */
function missingThemes(
  analysis: PolicyAnalysis,
  options: CompareOptions,
  catalogue: ThemeCatalogue,
): readonly Item[] {
  const found = new Set([
    ...selectCommitments(analysis, options).flatMap((unit) => unit.tags),
    ...analysis.definitions.flatMap((definition) => definition.tags),
  ])
  return catalogue.top.filter((id) => !found.has(id)).map((id) => codeItem('theme', id))
}

function definitionThemes(analysis: PolicyAnalysis, options: CompareOptions): readonly Item[] {
  const found = new Set(selectCommitments(analysis, options).flatMap((unit) => unit.tags))
  return analysis.definitions.flatMap((definition) =>
    definition.tags.filter((id) => !found.has(id)).map((id) => evidenceItem(definition, 'theme', id)),
  )
}

/** Themes that only quotations from the municipality's vision touch. */
function inheritedThemes(analysis: PolicyAnalysis): readonly Item[] {
  const own = new Set(analysis.commitments.filter((unit) => !unit.inherited).flatMap((unit) => unit.tags))
  return analysis.commitments
    .filter((unit) => unit.inherited)
    .flatMap((unit) =>
      unit.tags
        .filter((id) => !own.has(id))
        .map((id) => ({ ...commitmentItem(unit), vocabulary: 'theme' as const, code: id })),
    )
}

function sectionsWith(analysis: PolicyAnalysis, coverage: 'absent' | 'embedded'): readonly Item[] {
  return coreSections
    .filter((type) => coverageOf(analysis, type) === coverage)
    .map((type) => codeItem('section', type))
}

/** A section on purpose that says why there is a document, not why the work is done (codebook G2). */
function missingWorkPurpose(analysis: PolicyAnalysis): readonly Item[] {
  const purposes = analysis.sections.filter((section) => section.types.includes('syfte'))
  const ids = new Set(purposes.map((section) => section.id))
  if (ids.size === 0 || analysis.commitments.some((unit) => ids.has(unit.section))) return []
  return analysis.documentPurposes.slice(0, 1).map((purpose) => evidenceItem(purpose, 'section', 'syfte'))
}

/** Functions that every division of labour has, and the follow-up type or field that also fills them. */
const expectedFunctions: readonly {
  readonly duty: DutyFunction
  readonly type: FollowUpType | null
  readonly field: MetadataKey | null
}[] = [
  { duty: 'faststaller', type: null, field: 'adoptedBy' },
  { duty: 'leder', type: null, field: null },
  { duty: 'samordnar', type: null, field: null },
  { duty: 'foljer-upp', type: 'uppfoljning', field: 'followUpResponsible' },
  { duty: 'aterrapporterar', type: 'rapportering', field: null },
  { duty: 'reviderar', type: 'revidering', field: 'revisionResponsible' },
]

/** Leading may also be said as bare responsibility ("svarar för det internationella arbetet"). */
const sameAs: Partial<Record<DutyFunction, DutyFunction>> = { leder: 'ansvarar' }

function missingFunctions(analysis: PolicyAnalysis): readonly Item[] {
  const duties = new Set(analysis.responsibilities.flatMap((unit) => unit.functions))
  const types = new Set(analysis.followUp.flatMap((unit) => unit.types))
  const filled = ({ duty, type, field }: (typeof expectedFunctions)[number]) =>
    duties.has(duty) ||
    (sameAs[duty] !== undefined && duties.has(sameAs[duty])) ||
    (type !== null && types.has(type)) ||
    (field !== null && analysis.metadata[field]?.value != null)
  const missing = new Set(expectedFunctions.filter((each) => !filled(each)).map(({ duty }) => duty))
  return dutyFunctions.filter((duty) => missing.has(duty)).map((duty) => codeItem('function', duty))
}

const expectedFields: readonly MetadataKey[] = ['adoptedBy', 'adoptedDate', 'validity', 'revisionInterval']

function missingFields({ metadata }: PolicyAnalysis): readonly Item[] {
  return expectedFields.filter((field) => metadata[field] === null).map((field) => codeItem('field', field))
}

function emptyFields({ metadata }: PolicyAnalysis): readonly Item[] {
  return metadataFields.flatMap((name) => {
    const field = metadata[name]
    return field?.status === 'empty'
      ? [{ ...fieldItem(field), vocabulary: 'field' as const, code: name }]
      : []
  })
}

function isActorless(unit: Responsibility): boolean {
  return unit.actor === null
}

/** A named twin town or sister city that no duty decides on (codebook C16). */
function orphanPartners(analysis: PolicyAnalysis): readonly Item[] {
  if (analysis.responsibilities.some((unit) => unit.object === 'vanorter')) return []
  return analysis.partners
    .filter((partner) => partner.type === 'vanort')
    .map((partner) => evidenceItem(partner, 'partner', partner.type))
}
