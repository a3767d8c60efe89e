import type { Metadata, Reference, Section } from '../model/analysis.ts'
import type { Block, ReadDocument } from '../model/block.ts'
import type { Context } from '../model/context.ts'
import type { Span } from '../model/span.ts'
import { toSource } from '../text/offsets.ts'
import { collapse, lineOf } from './metadata/candidate.ts'
import { findDocType } from './metadata/doc-type.ts'
import { codeMetadata } from './metadata.ts'
import { keepFirst } from './overlaps.ts'
import { findDecisions } from './references/decisions.ts'
import type { FoundReference } from './references/found.ts'
import { findLaws, findNamedDocuments } from './references/laws.ts'
import { findDocumentPhrases, type OwnDocument } from './references/phrases.ts'

/** Kinds of block in whose text references are looked for. */
const textKinds: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'listItem', 'row', 'footnote'])
/** An item under "Relaterade dokument" with more words than this is running text. */
const mostItemWords = 12

/** Other documents, laws and decisions that the text names (codebook 11c), each once, in order of their first mention. */
export function codeReferences(
  doc: ReadDocument,
  sections: readonly Section[],
  context: Context,
  metadata: Metadata = codeMetadata(doc, sections, context),
): readonly Reference[] {
  const { metadata: lexicon } = context.lexicon
  const own: OwnDocument = {
    type: metadata.docType?.value ?? null,
    title: metadata.title?.value?.toLowerCase() ?? '',
  }
  const found: Reference[] = codeReplaced(metadata, doc, context)
  let underList = false
  for (const block of doc.blocks) {
    if (block.kind === 'heading')
      underList = lexicon.references.listHeading.test(block.text.replace(/^[\d.\s]+/, ''))
    if (!textKinds.has(block.kind)) continue
    const { text } = block
    const phrases = [
      ...findLaws(text, lexicon),
      ...findNamedDocuments(text, lexicon),
      ...findDocumentPhrases(text, block.kind === 'footnote' || block.kind === 'listItem', own, lexicon),
    ]
    const listed =
      (underList || block.kind === 'footnote') &&
      block.kind !== 'heading' &&
      !lexicon.patterns.finiteVerb.test(text) &&
      text.split(/\s+/).length <= mostItemWords &&
      !/[.:]$/.test(text)
        ? listItem(text, phrases, context)
        : null
    const all = listed
      ? [listed]
      : keepFirst([...phrases, ...findDecisions(text, phrases, lexicon)]).filter(
          ({ sure }) => sure || block.kind !== 'heading',
        )
    for (const each of all) {
      const span = toSource(block.map, each.start, each.end)
      const isReplaced =
        found[0]?.rule === '11c:replaces' && span[0] < found[0].span[1] && found[0].span[0] < span[1]
      if (!isReplaced && !isOwnDecision(each, span, metadata))
        found.push(toReference(each, span, block.page, doc))
    }
  }
  return unique(found)
}

/** A whole item of a list of documents. */
function listItem(text: string, phrases: readonly FoundReference[], context: Context): FoundReference | null {
  const kinds = context.lexicon.metadata.references.kinds
  const type = findDocType(text, context.lexicon.metadata)?.value
  const lead = /^(?:\p{L}{2,3}\.?\s)?(?=\p{Lu})/u.exec(text)?.[0].length ?? 0
  const kind =
    phrases.find((each) => each.kind === 'lag')?.kind ??
    kinds.find((each) => each.type === type)?.kind ??
    null
  return kind && { kind, start: lead, end: text.length, rule: 'list', confidence: 0.85 }
}

/** The adoption of this document is metadata, not a reference. */
function isOwnDecision(
  { kind }: FoundReference,
  [start, end]: Span,
  { adoptedBy, adoptedDate }: Metadata,
): boolean {
  return (
    kind === 'beslut' &&
    [adoptedBy, adoptedDate].some((field) => field !== null && field.span[0] < end && start < field.span[1])
  )
}

/** The document that this one replaces. */
function codeReplaced({ replaces }: Metadata, doc: ReadDocument, context: Context): Reference[] {
  if (!replaces?.value) return []
  const slice = doc.text.slice(replaces.span[0], replaces.span[1])
  const at = slice.lastIndexOf(replaces.value)
  if (at < 0) return []
  const type = findDocType(replaces.value, context.lexicon.metadata)?.value
  if (!type && replaces.source !== 'label') return []
  const kind = context.lexicon.metadata.references.kinds.find((each) => each.type === type)?.kind ?? 'annat'
  const span: Span = [replaces.span[0] + at, replaces.span[0] + at + replaces.value.length]
  return [toReference({ kind, start: 0, end: 0, rule: 'replaces', confidence: 0.9 }, span, null, doc)]
}

function toReference(each: FoundReference, span: Span, page: number | null, doc: ReadDocument): Reference {
  return {
    kind: each.kind,
    exact: collapse(doc.text.slice(span[0], span[1])),
    span,
    line: lineOf(doc.lineStarts, span[0]),
    endLine: lineOf(doc.lineStarts, Math.max(span[0], span[1] - 1)),
    page,
    rule: `11c:${each.rule}`,
    confidence: each.confidence,
  }
}

function unique(found: readonly Reference[]): readonly Reference[] {
  const seen = new Set<string>()
  return [...found]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ exact }) => {
      const key = exact.normalize('NFC').toLowerCase()
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
