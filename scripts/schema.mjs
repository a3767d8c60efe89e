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

const note = { type: 'string', description: "The coder's reason." }
const lineNumber = { type: 'integer', minimum: 1 }
const doubts = { type: 'array', items: { $ref: '#/$defs/HardNegative' } }

/** Fields that only a coding has (codebook 11c): what the coder says about the coding itself. */
export const codingOnly = {
  PolicyAnalysis: {
    id: { type: 'string', description: 'Name of the coding.' },
    coder: { type: 'string', description: 'Who coded.' },
    hardNegatives: {
      ...doubts,
      description: 'Sentences that a naive reading would take, and why they are none.',
    },
    borderline: { ...doubts, description: 'Sentences that could be coded otherwise, and why.' },
  },
  MetadataField: { note, endLine: lineNumber },
  Section: { note },
  unit: { note },
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

/** The schema of what a coder writes: the analysis without what only the program knows, with what only a coder says. */
export function buildCodingSchema(root) {
  const schema = buildAnalysisSchema(root)
  const { $defs } = schema
  relax(schema, programOnly.PolicyAnalysis, codingOnly.PolicyAnalysis)
  relax($defs.MetadataField, programOnly.MetadataField, codingOnly.MetadataField)
  relax($defs.Section, programOnly.Section, codingOnly.Section)
  for (const name of unitTypes)
    relax($defs[name], [...programOnly.unit, ...(programOnly[name] ?? [])], codingOnly.unit)
  // A coder writes the fields that the document has, and leaves out the others.
  $defs.Metadata.required = []
  $defs.HardNegative = {
    type: 'object',
    properties: {
      exact: { type: 'string' },
      line: lineNumber,
      endLine: lineNumber,
      reason: { type: 'string' },
    },
    required: ['exact', 'line', 'reason'],
    additionalProperties: false,
  }
  return {
    ...schema,
    $id: 'urn:policy:schema:policy-coding:1',
    title: 'policy-analysis/1, as a coder writes it',
    $defs: sortKeys($defs),
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
