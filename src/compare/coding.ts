import type { Commitment, Evidence, PolicyAnalysis, Tag } from '../model/analysis.ts'
import { metadataFields } from '../model/analysis.ts'

type Loose = Readonly<Record<string, unknown>>

/**
 * Reads an analysis from parsed JSON: one that the program printed, or one that a coder wrote, which lacks the
 * fields that only the program has (codebook 11c). Those get empty values: no span, rule "", confidence 1.
 * Null when the value is no analysis.
 */
export function readAnalysis(value: unknown): PolicyAnalysis | null {
  if (!isRecord(value) || value.schema !== 'policy-analysis/1' || typeof value.file !== 'string') return null
  if (!Array.isArray(value.commitments) || !Array.isArray(value.sections)) return null
  const list = (key: string): readonly Loose[] => {
    const entries = value[key]
    return Array.isArray(entries) ? entries.filter(isRecord) : []
  }
  const units = (key: string) => list(key).map(completeEvidence)
  const metadata = isRecord(value.metadata) ? value.metadata : {}
  // The shape was checked as far as a comparison relies on it; what a coder left out has its default by now.
  return {
    source: { format: 'coding', encoding: 'utf-8', sha256: '', bytes: 0, pages: null },
    tool: { name: typeof value.coder === 'string' ? value.coder : 'coding', version: '' },
    taxonomy: { id: '', version: '', sha256: '' },
    municipality: null,
    language: 'sv',
    messages: [],
    words: 0,
    ...value,
    metadata: Object.fromEntries(metadataFields.map((field) => [field, completeField(metadata[field])])),
    references: units('references'),
    partners: units('partners'),
    sections: list('sections').map((section) => ({ ...noSection, ...section })),
    documentPurposes: units('documentPurposes'),
    definitions: units('definitions').map(completeTags),
    commitments: units('commitments').map((unit) => completeTags({ ...noCommitment, ...unit })),
    responsibilities: units('responsibilities').map((unit) => ({ exact: (unit as Loose).duty, ...unit })),
    followUp: units('followUp').map((unit) => ({ indicators: [], ...unit })),
  } as unknown as PolicyAnalysis
}

const noSection = {
  span: [0, 0],
  evidence: [],
  confidence: 1,
  embedded: [],
  heading: null,
  parent: null,
  level: 1,
}

const noCommitment: Partial<Commitment> = {
  stem: null,
  tags: [],
  narrower: [],
  beneficiary: [],
  measurable: false,
  target: null,
  deadline: null,
  inherited: false,
}

function completeEvidence(unit: Loose): Loose & Pick<Evidence, 'span'> {
  return { span: [0, 0], endLine: unit.line, page: null, rule: '', confidence: 1, ...unit }
}

function completeTags(unit: Loose): Loose {
  return { tagEvidence: [] satisfies Tag[], tags: [], narrower: [], ...unit }
}

function completeField(field: unknown): unknown {
  return isRecord(field) ? { span: [0, 0], source: 'label', confidence: 1, ...field } : null
}

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
