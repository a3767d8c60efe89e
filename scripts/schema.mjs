// Makes the JSON Schemas of an analysis from the types in src/model/, so that the contract is written once.
//
// `policy-analysis/1` is what the program prints. What a coder writes is the same, but for the fields that only one of
// them can know; these stand below, and nothing else differs.
import { ModelReader } from './model-reader.mjs'

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/**
 * Fields that only the program's output has (codebook 11c): a coder cannot know an offset or a confidence. `endLine`
 * and `page` are left out where the unit stands on one line, `exact` of a responsibility where `duty` says it.
 */
export const programOnly = {
  PolicyAnalysis: ['source', 'tool', 'taxonomy', 'messages', 'words'],
  MetadataField: ['span', 'source', 'confidence'],
  Section: ['span', 'evidence', 'confidence'],
  Responsibility: ['exact'],
  Commitment: ['tagEvidence'],
  Definition: ['tagEvidence'],
  unit: ['span', 'endLine', 'page', 'rule', 'confidence'],
}

/** Fields that only a coding has (codebook 11c): what the coder says about the coding itself. */
export const codingOnly = {
  PolicyAnalysis: ['id', 'coder', 'field', 'layout', 'hardNegatives', 'borderline'],
  MetadataField: ['note', 'endLine'],
  Section: ['note'],
  unit: ['note'],
}

/** Types that are units: what carries words and a place. */
const unitTypes = [
  'Commitment',
  'Responsibility',
  'FollowUp',
  'Definition',
  'DocumentPurpose',
  'Reference',
  'Partner',
]

/** The schema of what the program prints: `policy-analysis/1`. */
export function buildAnalysisSchema(root) {
  const reader = new ModelReader(root)
  const $defs = reader.define('PolicyAnalysis')
  reader.refuseUnusedConstraints()
  const { PolicyAnalysis, ...others } = $defs
  return {
    $schema: dialect,
    $id: 'urn:policy:schema:policy-analysis:1',
    title: 'policy-analysis/1',
    ...PolicyAnalysis,
    $defs: sortKeys(others),
  }
}

/** The schema of what a coder writes: the analysis without what only the program knows. */
export function buildCodingSchema(root) {
  const schema = buildAnalysisSchema(root)
  const defs = schema.$defs
  relax(schema, programOnly.PolicyAnalysis, {
    id: { type: 'string', description: 'Name of the coding.' },
    coder: { type: 'string', description: 'Who coded.' },
    field: { type: 'string', description: 'Policy field of the document.' },
    layout: { type: 'string', description: 'How the text of the document is laid out.' },
    hardNegatives: {
      type: 'array',
      items: { $ref: '#/$defs/HardNegative' },
      description: 'Sentences that a naive reading would take, and why they are none.',
    },
    borderline: {
      type: 'array',
      items: { $ref: '#/$defs/HardNegative' },
      description: 'Sentences that could be coded otherwise, and why.',
    },
  })
  const note = { note: { type: 'string', description: "The coder's reason." } }
  relax(defs.MetadataField, programOnly.MetadataField, { ...note, endLine: defs.Section.properties.endLine })
  relax(defs.Section, programOnly.Section, note)
  for (const name of unitTypes) relax(defs[name], [...programOnly.unit, ...(programOnly[name] ?? [])], note)
  defs.Metadata.required = []
  defs.HardNegative = {
    type: 'object',
    properties: {
      exact: { type: 'string' },
      line: { type: 'integer', minimum: 1 },
      endLine: { type: 'integer', minimum: 1 },
      reason: { type: 'string' },
    },
    required: ['exact', 'line', 'reason'],
    additionalProperties: false,
  }
  return {
    ...schema,
    $id: 'urn:policy:schema:policy-coding:1',
    title: 'policy-analysis/1, as a coder writes it',
    $defs: sortKeys(defs),
  }
}

/** Makes fields optional, and allows others. */
function relax(definition, optional, additional) {
  const unknown = optional.filter((field) => !(field in definition.properties))
  if (unknown.length > 0) throw new Error(`No such field to relax: ${unknown.join(', ')}`)
  definition.required = definition.required.filter((field) => !optional.includes(field))
  Object.assign(definition.properties, additional)
}

function sortKeys(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
