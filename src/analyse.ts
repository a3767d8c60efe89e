import { lineOf } from './code/evidence.ts'
import { type CodedUnits, codeStatements, type Decision } from './code/index.ts'
import { codeMetadataFollowUp } from './code/metadata/follow-up.ts'
import { codeMetadata, codeMunicipality } from './code/metadata.ts'
import { codePartners } from './code/partners.ts'
import { codeReferences } from './code/references.ts'
import type {
  Commitment,
  Context,
  Definition,
  FollowUp,
  Kind,
  Metadata,
  Municipality,
  PolicyAnalysis,
  ReadDocument,
  Responsibility,
  Section,
  SectionType,
  Statement,
  Tag,
} from './model/index.ts'
import { tool } from './model/index.ts'
import { parseDocument } from './parse/index.ts'
import { prepareReading, readDocument } from './read/index.ts'
import { segmentDocument } from './segment/index.ts'
import { tagStatement } from './tag/index.ts'
import { toSource } from './text/offsets.ts'

/** An analysis with the document as read and what became of every statement (`policy show --why`). */
export interface TracedAnalysis {
  readonly analysis: PolicyAnalysis
  readonly doc: ReadDocument
  readonly statements: readonly Statement[]
  readonly trace: readonly Decision[]
}

/**
 * Analyses one document: read, segment, parse, code, tag. Pure: the same bytes, name and context give the same result.
 * Throws PolicyError when the bytes cannot be read as a text.
 */
export async function analyse(bytes: Uint8Array, file: string, context: Context): Promise<PolicyAnalysis> {
  return (await analyseWithTrace(bytes, file, context)).analysis
}

/** As `analyse`, with the trace of every decision. */
export async function analyseWithTrace(
  bytes: Uint8Array,
  file: string,
  context: Context,
): Promise<TracedAnalysis> {
  await prepareReading(bytes, file)
  const doc = readDocument(bytes, file, context)
  const { sections, sectionOfBlock } = segmentDocument(doc, context)
  const statements = parseDocument(doc, sectionOfBlock, context)
  const metadata = codeMetadata(doc, sections, context)
  const municipality = codeMunicipality(doc, sections, context)
  const coded = codeStatements(doc, sections, statements, ownNames(municipality), context)
  const stem = fileStem(file)
  const followUp = numberFollowUp(stem, metadata, coded, sections, doc, context)
  const commitments = tagCommitments(stem, coded, sections, statements, doc, context)
  const responsibilities: Responsibility[] = coded.responsibilities.map((unit, k) => ({
    id: id(stem, 'r', k),
    ...unit,
  }))
  const analysis: PolicyAnalysis = {
    schema: 'policy-analysis/1',
    file,
    source: doc.source,
    tool,
    taxonomy: { id: context.taxonomy.id, version: context.taxonomy.version, sha256: context.taxonomy.sha256 },
    municipality,
    language: doc.language,
    metadata,
    references: codeReferences(doc, sections, context, metadata),
    partners: codePartners(doc, sections, context, municipality),
    sections: addEmbedded(sections, commitments, responsibilities, followUp),
    documentPurposes: coded.documentPurposes,
    definitions: tagDefinitions(coded, sections, statements, doc, context),
    commitments,
    responsibilities,
    followUp,
    messages: doc.messages,
    words: countWords(doc),
  }
  return { analysis, doc, statements, trace: coded.trace }
}

function id(stem: string, letter: string, k: number): string {
  return `${stem}-${letter}${String(k + 1).padStart(2, '0')}`
}

/** The file name without folders and extension. */
function fileStem(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

/** The municipality's names as they stand as a subject: "härryda", "vänersborgs". */
function ownNames(municipality: Municipality | null): ReadonlySet<string> {
  if (municipality === null) return new Set()
  const name = municipality.name.toLowerCase()
  return new Set([name, name.endsWith('s') ? name : `${name}s`])
}

function tagCommitments(
  stem: string,
  coded: CodedUnits,
  sections: readonly Section[],
  statements: readonly Statement[],
  doc: ReadDocument,
  context: Context,
): Commitment[] {
  return coded.commitments.map(({ statement: index, ...unit }, k) => ({
    id: id(stem, 'g', k),
    ...unit,
    ...tagsOf(index, unit.kind, sections, statements, doc, context),
  }))
}

function tagDefinitions(
  coded: CodedUnits,
  sections: readonly Section[],
  statements: readonly Statement[],
  doc: ReadDocument,
  context: Context,
): Definition[] {
  return coded.definitions.map(({ statement: index, ...unit }) => ({
    ...unit,
    ...tagsOf(index, null, sections, statements, doc, context),
  }))
}

/** Themes of a statement; the statements before it in its block are what its anaphora can point to (T5). */
function tagsOf(
  index: number,
  kind: Kind | null,
  sections: readonly Section[],
  statements: readonly Statement[],
  doc: ReadDocument,
  context: Context,
) {
  const statement = statements[index] as Statement
  const antecedents = statementsBefore(statement, statements)
  const stem = statement.stem === null ? null : (statements[statement.stem] as Statement)
  const heading = sections.find((section) => section.id === statement.section)?.heading ?? null
  const { tags, narrower, tagEvidence } = tagStatement(
    statement,
    { stem, antecedents, heading, kind },
    context,
  )
  const block = doc.blocks[statement.block]
  const toCanonical = (tag: Tag): Tag => ({
    ...tag,
    evidence: block ? tag.evidence.map(([from, to]) => toSource(block.map, from, to)) : [],
  })
  return { tags, narrower, tagEvidence: tagEvidence.map(toCanonical) }
}

/** The statements before one in its block, the nearest first. */
function* statementsBefore(statement: Statement, statements: readonly Statement[]): Generator<Statement> {
  for (let at = statement.previous; at !== null; at = statements[at]?.previous ?? null)
    yield statements[at] as Statement
}

function numberFollowUp(
  stem: string,
  metadata: Metadata,
  coded: CodedUnits,
  sections: readonly Section[],
  doc: ReadDocument,
  context: Context,
): FollowUp[] {
  const head = codeMetadataFollowUp(metadata, context.lexicon.metadata)
  const units: Omit<FollowUp, 'id'>[] = [
    ...head.map((unit) => ({
      ...unit,
      endLine: lineOf(doc.lineStarts, Math.max(unit.span[0], unit.span[1] - 1)),
      page: null,
      section: sectionAt(sections, unit.span[0]),
    })),
    ...coded.followUp,
  ]
  return units.map((unit, k) => ({ id: id(stem, 'f', k), ...unit }))
}

/** Id of the innermost section that holds an offset. */
function sectionAt(sections: readonly Section[], offset: number): string {
  let found = sections[0]?.id ?? ''
  for (const { id, span } of sections) if (span[0] <= offset && offset < span[1]) found = id
  return found
}

const typeOfKind: Readonly<Record<Commitment['kind'], SectionType>> = {
  goal: 'mal',
  activity: 'aktiviteter',
  priority: 'prioriteringar',
  principle: 'principer',
}
/** Types whose headings announce commitments of a kind though they bear another name. */
const announces: Readonly<Partial<Record<SectionType, readonly SectionType[]>>> = {
  policy: [],
  principer: ['principer'],
  mal: ['mal'],
  ansvar: ['ansvar'],
}

/** Fills `embedded`: types of coded units that neither the section nor an ancestor announces (codebook S7). */
function addEmbedded(
  sections: readonly Section[],
  commitments: readonly Commitment[],
  responsibilities: readonly Responsibility[],
  followUp: readonly FollowUp[],
): Section[] {
  const byId = new Map(sections.map((section) => [section.id, section]))
  const found = new Map<string, Set<SectionType>>()
  const add = (sectionId: string, type: SectionType) => {
    const section = byId.get(sectionId)
    if (section === undefined || announced(section, byId).has(type)) return
    const types = found.get(sectionId) ?? new Set()
    found.set(sectionId, types.add(type))
  }
  for (const unit of commitments) add(unit.section, typeOfKind[unit.kind])
  for (const unit of responsibilities) add(unit.section, 'ansvar')
  for (const unit of followUp) add(unit.section, 'uppfoljning')
  return sections.map((section) => ({ ...section, embedded: [...(found.get(section.id) ?? [])] }))
}

function announced(section: Section, byId: ReadonlyMap<string, Section>): ReadonlySet<SectionType> {
  const types = new Set<SectionType>()
  for (
    let at: Section | undefined = section;
    at !== undefined;
    at = at.parent === null ? undefined : byId.get(at.parent)
  ) {
    for (const type of at.types) {
      types.add(type)
      for (const other of announces[type] ?? []) types.add(other)
    }
  }
  return types
}

/** Words of the running text: furniture, contents list and residue left out. */
function countWords(doc: ReadDocument): number {
  let words = 0
  for (const block of doc.blocks) {
    if (block.kind === 'furniture' || block.kind === 'residue' || block.kind === 'toc' || block.wrapper)
      continue
    for (const part of block.text.split(' ')) if (/[\p{L}\p{N}]/u.test(part)) words++
  }
  return words
}
