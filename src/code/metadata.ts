import {
  type Metadata,
  type MetadataKey,
  type Municipality,
  metadataFields,
  type Section,
} from '../model/analysis.ts'
import type { ReadDocument } from '../model/block.ts'
import type { Context } from '../model/context.ts'
import type { DocType } from '../model/enums.ts'
import type { MetadataLexicon } from '../model/lexicon-metadata.ts'
import { codeAdoptionSentences, codeDecisionLines, codeDiaryNumbers } from './metadata/adoption.ts'
import { type Candidate, chooseFields } from './metadata/candidate.ts'
import { codeTickedType, codeTypeInBody, codeTypeInTitle, findLegendLines } from './metadata/doc-type.ts'
import { findBodyStart, type HeadLine, splitHeadLines } from './metadata/head-lines.ts'
import { findOwnMunicipality } from './metadata/municipality.ts'
import { codeBareDates, codeIssuingUnit } from './metadata/position.ts'
import { readRow } from './metadata/row-reader.ts'
import { codeRows } from './metadata/row-values.ts'
import { findRows, type LabelRow } from './metadata/rows.ts'
import { codeScopeStatements } from './metadata/scope.ts'
import { codeTitle, findTitle } from './metadata/title.ts'

export { codeMetadataFollowUp } from './metadata/follow-up.ts'

/** The document head (codebook §4): labels first, then statements about the document, then position (M3). */
export function codeMetadata(doc: ReadDocument, sections: readonly Section[], context: Context): Metadata {
  const { metadata: lexicon } = context.lexicon
  const lines = splitHeadLines(doc, sections)
  const legend = findLegendLines(lines, lexicon)
  const rowLines = lines.filter(({ start }) => !legend.has(start))
  const bodyStart = findBodyStart(doc, sections)
  // A page on one line is searched as a whole too: a border between its blocks may part a label from its value.
  const dense = splitHeadLines(doc, sections, true).filter((line) => line.dense && line.kind !== 'toc')
  const labelRows = [...findRows(rowLines, bodyStart, lexicon), ...findRows(dense, bodyStart, lexicon)]
  const rows = codeRows(labelRows, lexicon)
  const isFree = ({ span }: Candidate): boolean =>
    !labelRows.some(({ valueSpan }) => valueSpan !== null && valueSpan[0] < span[1] && span[0] < valueSpan[1])
  const title = findTitle(lines, legend, context)
  const titles = [...rows.filter(({ field }) => field === 'title'), ...codeTitle(title, context)]
  const types: readonly Candidate[] = [
    ...rows.filter(({ field }) => field === 'docType'),
    ...codeTickedType(lines, legend, lexicon),
    ...(title ? codeTypeInTitle(title, lexicon) : []),
    ...codeTypeInBody(lines, lexicon),
  ]
  const type = (types.find(({ value }) => value !== null)?.value ?? null) as DocType | null
  const own = { type, title: titles[0]?.value ?? null }
  return chooseFields(
    [
      ...titles,
      ...types,
      ...codeMunicipalityField(lines, title?.span ?? null, context),
      ...rows.filter(({ field }) => field !== 'title' && field !== 'docType'),
      ...codeAdoptionSentences(doc, lines, own, lexicon),
      ...codeDecisionLines(lines, lexicon),
      ...codeDiaryNumbers(lines, lexicon),
      ...codeBareDates(lines, context).filter(isFree),
      ...codeIssuingUnit(lines, context).filter(isFree),
      ...codeScopeStatements(doc, type, lexicon),
      ...codeProperties(doc, lexicon),
    ],
    doc,
  )
}

/** What the format itself says (front matter, document properties) counts last; it has no words in the text. */
function codeProperties({ properties }: ReadDocument, lexicon: MetadataLexicon): readonly Candidate[] {
  return metadataFields
    .filter((field) => properties[field])
    .flatMap((field) => readRow(propertyRow(field, properties[field]!), lexicon))
    .map((candidate) => ({
      ...candidate,
      span: [0, 0] as const,
      source: 'properties' as const,
      confidence: 0.5,
    }))
}

function propertyRow(field: MetadataKey, value: string): LabelRow {
  return {
    field,
    label: '',
    value,
    labelSpan: [0, 0],
    valueSpan: [0, 0],
    together: false,
    zone: 'head',
    wrapper: false,
    separated: true,
  }
}

/** The municipality or region whose document this is, by what the text says, else by the file's name; null when neither tells. */
export function codeMunicipality(
  doc: ReadDocument,
  sections: readonly Section[],
  context: Context,
): Municipality | null {
  const lines = splitHeadLines(doc, sections)
  const title = findTitle(lines, findLegendLines(lines, context.lexicon.metadata), context)
  return (
    findOwnMunicipality(lines, title?.span ?? null, context.register)?.municipality ??
    context.register.findInFileName(doc.file)
  )
}

function codeMunicipalityField(
  lines: readonly HeadLine[],
  title: readonly [number, number] | null,
  context: Context,
): readonly Candidate[] {
  const found = findOwnMunicipality(lines, title, context.register)
  return found
    ? [
        {
          field: 'municipality',
          value: found.municipality.name,
          span: found.span,
          source: found.source,
          confidence: found.confidence,
        },
      ]
    : []
}
