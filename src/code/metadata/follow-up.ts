import type { FollowUp, Metadata, MetadataField } from '../../model/analysis.ts'
import type { ActorType } from '../../model/enums.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import { findBody, findInterval } from '../../text/head-values.ts'

/** A follow-up unit of the document head, before it has an id and a section. */
export type MetadataFollowUp = Omit<FollowUp, 'id' | 'section' | 'page'>

/**
 * Follow-up units from metadata rows (codebook §9, F3): one for revision, with the actor of the row on who revises,
 * and one for who follows up. In order of their lines.
 */
export function codeMetadataFollowUp(
  metadata: Metadata,
  lexicon: MetadataLexicon,
): readonly MetadataFollowUp[] {
  const units: MetadataFollowUp[] = []
  const { revisionInterval, revisionResponsible, followUpResponsible } = metadata
  const revision = [revisionInterval, revisionResponsible].find((field) => isRow(field))
  if (revision)
    units.push(
      makeUnit(revision, 'revidering', isRow(revisionResponsible) ? revisionResponsible : null, lexicon),
    )
  if (isRow(followUpResponsible))
    units.push(makeUnit(followUpResponsible, 'uppfoljning', followUpResponsible, lexicon))
  return units.sort((a, b) => a.line - b.line || a.span[0] - b.span[0])
}

/** A field with a value that a label announced. */
function isRow(field: MetadataField | null): field is MetadataField & { value: string } {
  return field !== null && field.value !== null && field.source === 'label'
}

function makeUnit(
  field: MetadataField,
  type: 'revidering' | 'uppfoljning',
  actor: MetadataField | null,
  lexicon: MetadataLexicon,
): MetadataFollowUp {
  const interval = type === 'revidering' ? findInterval(field.exact, lexicon) : null
  return {
    types: [type],
    what: null,
    actor: actor?.value ?? null,
    actorType: actor ? actorTypeOf(actor.value!, lexicon) : 'ej-angiven',
    actorLine: actor?.line ?? null,
    source: 'metadata',
    frequency: interval && {
      value: interval.value,
      exact: field.exact.slice(...interval.span),
      implied: false,
    },
    channel: null,
    recipient: null,
    indicators: [],
    exact: field.exact,
    span: field.span,
    line: field.line,
    endLine: field.line,
    rule: 'F3',
    confidence: field.confidence,
  }
}

function actorTypeOf(name: string, lexicon: MetadataLexicon): ActorType {
  return findBody(name, lexicon)?.value ?? 'annan'
}
