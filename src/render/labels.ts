import type { ComparedDocument, Comparison, Item, Row, TotalId, Vocabulary } from '../model/comparison.ts'
import { docTypes } from '../model/enums.ts'
import type { Concept } from '../model/taxonomy.ts'
import type { Language, Speaker, Wording } from '../model/wording.ts'
import { cleanText } from './width.ts'

/** Where the words of a rendered comparison come from. */
export interface Vocabularies {
  readonly language: Language
  readonly messages: Wording
  /** Concepts of the taxonomy, by id. */
  readonly concepts: ReadonlyMap<string, Pick<Concept, 'id' | 'notation' | 'prefLabel' | 'broader'>>
}

type Table = Readonly<Record<string, string>>

/** Label of a code, or the code itself where the vocabulary does not know it (a coding may go beyond the codebook). */
export function lookUp(table: Table, code: string): string {
  return Object.hasOwn(table, code) ? table[code]! : code
}

/** Heading of a document's column: the municipality, with type, year and file where another column has the same name. */
export function documentLabel(document: ComparedDocument, { messages }: Vocabularies): string {
  const { type, file } = document.distinguish
  const parts = [
    document.name,
    ...(type && document.docType !== null ? [messages.labels.docType[document.docType]] : []),
    ...(type && document.year !== null ? [document.year] : []),
    ...(file ? [document.id] : []),
  ]
  return cleanText(parts.join(' '))
}

/** "T04 Näringsliv …"; `narrow` leaves the code out, `short` is the code. */
export function themeLabel(
  id: string,
  { concepts, language }: Vocabularies,
): { readonly label: string; readonly narrow: string; readonly short: string | null } {
  const concept = concepts.get(id)
  if (concept === undefined) return { label: id, narrow: id, short: null }
  const narrow = cleanText(concept.prefLabel[language])
  const label = concept.notation === null ? narrow : `${concept.notation} ${narrow}`
  return { label, narrow, short: concept.notation }
}

/** Labels of a row, from the vocabulary of its matrix. */
export function rowLabel(
  id: string,
  vocabulary: Vocabulary,
  words: Vocabularies,
  documents: readonly ComparedDocument[],
): { readonly label: string; readonly narrow: string; readonly short: string | null } {
  const { labels, views } = words.messages
  const plain = (table: Table, short: Table | null = null) => {
    const label = lookUp(table, id)
    return { label, narrow: label, short: short === null ? null : lookUp(short, id) }
  }
  switch (vocabulary) {
    case 'measure':
      return plain({ ...views.measure, grade: views.measure.grade }, views.measureShort)
    case 'modality':
      return plain(views.modalityGroup, views.modalityShort)
    case 'section':
      return plain(labels.section, views.sectionShort)
    case 'theme':
      return themeLabel(id, words)
    case 'function':
      return plain(labels.function)
    case 'object':
      return plain(labels.object)
    case 'field':
      return plain({ ...labels.field, ...views.row })
    case 'follow-up':
      return plain(views.followUpRow)
    case 'gap':
      return plain(views.gapRow)
    case 'quote': {
      const label = `”${cleanText(id)}”`
      return { label, narrow: label, short: null }
    }
    case 'document': {
      const document = documents.find((each) => each.id === id)
      const label = document === undefined ? id : documentLabel(document, words)
      return { label, narrow: label, short: null }
    }
  }
}

/** Label of an item's code; the code itself where there is no vocabulary for it. */
export function codeLabel(item: Item, words: Vocabularies): string {
  const { labels, views } = words.messages
  const code = item.code ?? ''
  switch (item.vocabulary) {
    case 'actor':
      return lookUp(labels.actor, code)
    case 'section':
      return lookUp(labels.section, code)
    case 'theme':
      return themeLabel(code, words).narrow
    case 'function':
      return lookUp(labels.function, code)
    case 'field':
      return lookUp(labels.field, code)
    case 'doc-type':
      return lookUp(labels.docType, code)
    case 'follow-up-type':
      return lookUp(labels.followUpType, code)
    case 'follow-up-part':
      return lookUp(views.part, code)
    case 'reference':
      return lookUp(labels.reference, code)
    case 'partner':
      return lookUp(labels.partner, code)
    case 'duration':
      return formatDuration(code, words)
    case 'months':
      return formatMonths(Number(code), words)
    case 'kind':
      return lookUp(labels.kind, code)
    case null:
      return code
  }
}

/** A decimal number in the language's manner; five digits and more are grouped. */
export function formatNumber(value: number, { language }: Pick<Vocabularies, 'language'>): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const grouped =
    whole.length < 5 ? whole : whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',')
  const sign = value < 0 ? '−' : ''
  return fraction === undefined
    ? sign + grouped
    : `${sign}${grouped}${language === 'sv' ? ',' : '.'}${fraction}`
}

/** "10 år 4 mån" */
export function formatMonths(months: number, { messages }: Vocabularies): string {
  return messages.views.months(months)
}

/** "vart fjärde år" for P4Y; a duration of several parts as it is. */
export function formatDuration(duration: string, { messages }: Vocabularies): string {
  const parts = /^P(\d+)([YMWD])$/.exec(duration)
  return parts === null ? duration : messages.views.every(Number(parts[1]), parts[2] as 'Y' | 'M' | 'W' | 'D')
}

/** The document type or the actor behind a normalised metadata value, else the value. */
export function metadataValue(row: Row['id'], value: string, words: Vocabularies): string {
  const { labels } = words.messages
  if (row === 'docType')
    return docTypes.some((type) => type === value) ? lookUp(labels.docType, value) : value
  if (row === 'adoptedBy') return lookUp(labels.actor, value)
  if (row === 'revisionInterval') return formatDuration(value, words)
  return cleanText(value)
}

export function totalLabel(total: TotalId, { messages }: Vocabularies) {
  return { label: messages.views.total[total], short: messages.views.totalShort[total] }
}

/** Beyond this, the sentences of findings count documents instead of naming them. */
const mostNames = 6

/** Names and numbers for findings. */
export function createSpeaker(comparison: Comparison, words: Vocabularies): Speaker {
  const byId = new Map(comparison.documents.map((document) => [document.id, documentLabel(document, words)]))
  const name = (id: string) => byId.get(id) ?? id
  const { list, more } = words.messages.grammar
  return {
    name,
    names: (ids) => {
      const shown =
        ids.length > mostNames
          ? [...ids.slice(0, mostNames - 1).map(name), more(ids.length - mostNames + 1)]
          : ids.map(name)
      return list(shown)
    },
    theme: (id) => lowerFirst(themeLabel(id, words).narrow),
    decimal: (value) => formatNumber(Math.round(value * 100) / 100, words),
  }
}

/** Lower case inside a sentence, but "EU-medel" stays. */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  return second === second.toLowerCase() ? first.toLowerCase() + text.slice(1) : text
}
