import type { DocType } from '../../model/enums.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import type { FoundValue } from '../../text/head-values.ts'
import type { Candidate } from './candidate.ts'
import type { HeadLine } from './head-lines.ts'

/** The first document noun of a title or a label's value: indefinite forms first ("policy"), then definite ones. */
export function findDocType(text: string, lexicon: MetadataLexicon): FoundValue<DocType> | null {
  const words = [...text.matchAll(/[\p{L}\p{M}]+(?:[-:][\p{L}\p{M}]+)*/gu)]
  for (const forms of ['indefinite', 'definite'] as const)
    for (const { 0: word, index } of words) {
      const type = typeOfNoun(word.toLowerCase(), forms, lexicon)
      if (type) return { value: type, span: [index, index + word.length] }
    }
  return null
}

/** The document type whose noun ends the word ("folkhälsoprogram" → program); null for other words. */
export function typeOfNoun(
  word: string,
  forms: 'indefinite' | 'definite',
  lexicon: MetadataLexicon,
): DocType | null {
  const entry = lexicon.documentTypes.find(({ [forms]: nouns, whole }) =>
    nouns.some((noun) => (whole ? word === noun : word.endsWith(noun))),
  )
  return entry?.type ?? null
}

/** True for a line that only lists document types ("Strategi Program Plan ► Policy"). */
function isTypeLegend(text: string, lexicon: MetadataLexicon): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const types = words.filter((word) =>
    lexicon.documentTypes.some(({ indefinite }) => indefinite.includes(word.toLowerCase())),
  )
  return types.length >= 3 && words.length - types.length <= 2
}

/** Offsets of the lines that make a legend of document types: one line with three, or three lines below each other. */
export function findLegendLines(lines: readonly HeadLine[], lexicon: MetadataLexicon): ReadonlySet<number> {
  const legend = new Set<number>()
  let run: number[] = []
  const close = (): void => {
    if (run.length >= 3) for (const start of run) legend.add(start)
    run = []
  }
  for (const { text, start, blank, zone } of lines) {
    if (blank) continue
    if (zone !== 'head') break
    if (isTypeLegend(text, lexicon)) legend.add(start)
    const noun = withoutTick(text, lexicon).toLowerCase()
    if (lexicon.documentTypes.some(({ indefinite }) => indefinite.includes(noun))) run.push(start)
    else close()
  }
  close()
  return legend
}

function withoutTick(text: string, lexicon: MetadataLexicon): string {
  return text.trim().replace(lexicon.patterns.tick, '').trim()
}

/** The type ticked in a legend ("► Policy"). */
export function codeTickedType(
  lines: readonly HeadLine[],
  legend: ReadonlySet<number>,
  lexicon: MetadataLexicon,
): readonly Candidate[] {
  return lines
    .filter(({ start }) => legend.has(start))
    .flatMap((line) => {
      for (const part of line.text.matchAll(/[^\s\p{L}]\s?\p{L}+|(?<!\p{L})x\s\p{L}+/gu)) {
        const noun = part[0].replace(lexicon.patterns.tick, '').trim()
        const found = noun === part[0].trim() ? null : findDocType(noun, lexicon)
        if (found)
          return [
            {
              field: 'docType' as const,
              value: found.value,
              span: line.toSpan(part.index, part.index + part[0].length),
              source: 'label' as const,
              confidence: 0.9,
            },
          ]
      }
      return []
    })
}

/** The type in the title. */
export function codeTypeInTitle(
  title: {
    readonly text: string
    readonly spanOf: (start: number, end: number) => readonly [number, number]
  },
  lexicon: MetadataLexicon,
): readonly Candidate[] {
  const found = findDocType(title.text, lexicon)
  return found
    ? [
        {
          field: 'docType',
          value: found.value,
          span: title.spanOf(...found.span),
          source: 'title',
          confidence: 0.9,
        },
      ]
    : []
}

/** What the text calls itself: the most frequent of "denna policy", "policyn" …; nothing below three mentions. */
export function codeTypeInBody(lines: readonly HeadLine[], lexicon: MetadataLexicon): readonly Candidate[] {
  const seen = new Map<DocType, { count: number; first: Candidate }>()
  for (const line of lines) {
    if (line.wrapper || line.kind === 'residue' || line.kind === 'toc') continue
    for (const { 0: word, index } of line.text.matchAll(/\p{L}+/gu)) {
      const type = lexicon.documentTypes.find(({ definite }) => definite.includes(word.toLowerCase()))?.type
      if (!type) continue
      const known = seen.get(type)
      if (known) known.count++
      else
        seen.set(type, {
          count: 1,
          first: {
            field: 'docType',
            value: type,
            span: line.toSpan(index, index + word.length),
            source: 'body',
            confidence: 0.6,
          },
        })
    }
  }
  const [top] = [...seen.values()].sort((a, b) => b.count - a.count)
  return top && top.count >= 3 ? [top.first] : []
}
