import type { ReadDocument } from '../../model/block.ts'
import type { DocType } from '../../model/enums.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import type { Span } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import { findBody, findDiaryNumber, findParagraph } from '../../text/head-values.ts'
import { toSource } from '../../text/offsets.ts'
import type { Candidate } from './candidate.ts'
import { typeOfNoun } from './doc-type.ts'
import { type HeadLine, zoneAt } from './head-lines.ts'
import { splitSentences } from './sentences.ts'

/** How far behind a verb of adoption body, date and paragraph may stand. */
const reach = 160

type ToSpan = (start: number, end: number) => Span

/** Lines that are nothing but a decision: "Kommunstyrelsen § 102, 2019-05-21", "(KF 2019-05-27 § 89)". */
export function codeDecisionLines(
  lines: readonly HeadLine[],
  lexicon: MetadataLexicon,
): readonly Candidate[] {
  return lines.flatMap((line) => {
    if (line.blank || line.wrapper || line.zone === 'body' || line.kind === 'toc' || line.text.length > 120)
      return []
    const start = line.text.search(/[\p{L}\d§]/u)
    if (start < 0) return []
    const text = line.text.slice(start)
    const decision = readDecision(text, lexicon)
    const parts = [decision.body, decision.date, decision.paragraph]
      .filter((part) => part !== null)
      .sort((a, b) => a.span[0] - b.span[0])
    if (parts.length < 2 || !(decision.date ?? decision.paragraph)) return []
    const rest = parts.reduceRight((left, { span }) => left.slice(0, span[0]) + left.slice(span[1]), text)
    if (!lexicon.patterns.decisionGap.test(rest.trim())) return []
    return toCandidates(decision, (a, b) => line.toSpan(start + a, start + b), 'position', 0.85)
  })
}

/** Sentences that say when and by whom this document was adopted; those about other documents are left out. */
export function codeAdoptionSentences(
  doc: ReadDocument,
  lines: readonly HeadLine[],
  own: { readonly type: DocType | null; readonly title: string | null },
  lexicon: MetadataLexicon,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const block of doc.blocks) {
    if (block.wrapper || block.kind === 'toc' || !lexicon.patterns.adoptionVerb.test(block.text)) continue
    const toSpan: ToSpan = (start, end) => toSource(block.map, start, end)
    const outer = zoneAt(lines, block.span[0]) !== 'body' || block.kind === 'residue'
    for (const { start, end } of splitSentences(block.text)) {
      const sentence = block.text.slice(start, end)
      const from = adoptionStart(sentence, own, outer, lexicon)
      if (from === null) continue
      const scope = sentence.slice(from, from + reach)
      const decision = readDecision(scope, lexicon)
      found.push(
        ...toCandidates(decision, (a, b) => toSpan(start + from + a, start + from + b), 'sentence', 0.9),
      )
      const diary = findLabelledDiary(scope, lexicon)
      if (diary)
        found.push({
          field: 'diaryNumber',
          value: diary.value,
          span: toSpan(start + from + diary.start, start + from + diary.end),
          source: 'sentence',
          confidence: 0.9,
        })
    }
  }
  return found
}

/** Where the statement of adoption begins in the sentence; null when it is not about this document. */
function adoptionStart(
  sentence: string,
  own: { readonly type: DocType | null; readonly title: string | null },
  outer: boolean,
  lexicon: MetadataLexicon,
): number | null {
  const { patterns } = lexicon
  const verb = patterns.adoptionVerb.exec(sentence)
  if (!verb) return null
  if (verb.index <= 1) return outer ? verb.index : null
  const subject = sentence.slice(0, verb.index)
  const after = sentence.slice(verb.index + verb[0].length, verb.index + reach)
  // Active: "Kommunfullmäktige antog policyn den …", "… beslutade att anta denna policy".
  const body = findBody(subject, lexicon)
  if (body && body.span[0] <= 2 && !/,\s*$/.test(subject)) {
    const object = patterns.adoptedObject.exec(after)?.[1] ?? ''
    return namesOwnDocument(object, own, lexicon) ? 0 : null
  }
  // Passive: the subject is this document, and no other clause stands between it and the verb.
  const plain = subject.replace(patterns.relativeClause, ' ').replace(/\([^)]*\)/gu, ' ')
  const phrase = plain.replace(patterns.auxiliary, '')
  // "Strategin gäller alla nämnder och antogs av …": the subject of the first predicate is that of the second.
  if (patterns.coordinated.test(phrase) && namesOwnDocument(sentence, own, lexicon)) return verb.index
  if (patterns.otherDocument.test(phrase) || patterns.otherClause.test(phrase)) return null
  if (phrase.split(/\s+/).length > 14) return null
  return namesOwnDocument(phrase, own, lexicon) ? verb.index : null
}

/** True where a phrase begins by naming this document: "policyn …", "denna strategi …", or its title. */
function namesOwnDocument(
  phrase: string,
  own: { readonly type: DocType | null; readonly title: string | null },
  lexicon: MetadataLexicon,
): boolean {
  const text = phrase.trim()
  if (own.title !== null && text.toLowerCase().startsWith(own.title.toLowerCase())) return true
  const demonstrative = lexicon.patterns.thisDocument.exec(text)
  const words = text.slice(demonstrative?.[0].length ?? 0).match(/\p{L}+/gu) ?? []
  const first = words[0]?.toLowerCase() ?? ''
  const forms = demonstrative ? (['indefinite', 'definite'] as const) : (['definite'] as const)
  const head = demonstrative ? words.slice(0, 3) : [first]
  return head.some(
    (word) =>
      lexicon.patterns.documentWord.test(word) ||
      forms.some((form) => {
        const type = typeOfNoun(word.toLowerCase(), form, lexicon)
        return type !== null && (own.type === null || type === own.type)
      }),
  )
}

interface Decision {
  readonly body: ReturnType<typeof findBody>
  readonly date: { readonly value: string; readonly span: Span } | null
  readonly paragraph: ReturnType<typeof findParagraph>
}

function readDecision(text: string, lexicon: MetadataLexicon): Decision {
  return {
    body: findBody(text, lexicon),
    date: findDates(text, lexicon.months)[0] ?? null,
    paragraph: findParagraph(text, lexicon),
  }
}

function toCandidates(
  { body, date, paragraph }: Decision,
  toSpan: ToSpan,
  source: Candidate['source'],
  confidence: number,
): Candidate[] {
  const end = Math.max(0, ...[body, date, paragraph].map((part) => part?.span[1] ?? 0))
  if (end === 0) return []
  return [
    ...(body
      ? [{ field: 'adoptedBy' as const, value: body.value, span: toSpan(0, end), source, confidence }]
      : []),
    ...(date
      ? [{ field: 'adoptedDate' as const, value: date.value, span: toSpan(...date.span), source, confidence }]
      : []),
    ...(paragraph && (body ?? date)
      ? [
          {
            field: 'decisionParagraph' as const,
            value: paragraph.value,
            span: toSpan(...paragraph.span),
            source,
            confidence,
          },
        ]
      : []),
  ]
}

function findLabelledDiary(
  text: string,
  lexicon: MetadataLexicon,
): { value: string; start: number; end: number } | null {
  const label = lexicon.patterns.diaryLabel.exec(text)
  if (!label) return null
  const from = label.index + label[0].length
  const number = findDiaryNumber(text.slice(from, from + 40))
  return number && number.span[0] === 0
    ? { value: number.value, start: label.index, end: from + number.span[1] }
    : null
}

/** Diary numbers with their label inside a line of the head, the tail or the page furniture. */
export function codeDiaryNumbers(lines: readonly HeadLine[], lexicon: MetadataLexicon): readonly Candidate[] {
  return lines.flatMap((line) => {
    if (line.blank || (line.zone === 'body' && line.kind !== 'furniture') || line.kind === 'footnote')
      return []
    const found = findLabelledDiary(line.text.slice(0, 400), lexicon)
    return found && !lexicon.patterns.cites.test(line.text.slice(Math.max(0, found.start - 12), found.start))
      ? [
          {
            field: 'diaryNumber' as const,
            value: found.value,
            span: line.toSpan(found.start, found.end),
            source: 'position' as const,
            confidence: line.wrapper ? 0.7 : 0.85,
          },
        ]
      : []
  })
}
