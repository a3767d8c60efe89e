import type { Block, ReadDocument } from '../../model/block.ts'
import type { DocType } from '../../model/enums.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import { globally } from '../../text/expressions.ts'
import { findValidity } from '../../text/head-values.ts'
import { toSource } from '../../text/offsets.ts'
import type { Candidate } from './candidate.ts'
import { typeOfNoun } from './doc-type.ts'
import { splitSentences } from './sentences.ts'

/** Kinds of block whose sentences are looked at. */
const textKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem', 'keyValue', 'residue'])

/** How many words may stand between the document's name and the verb ("Policyn, liksom dess bilagor, gäller"). */
const subjectWords = 8

/** Statements of the running text on whom the document covers and when it holds; its subject must be the document. */
export function codeScopeStatements(
  doc: ReadDocument,
  type: DocType | null,
  lexicon: MetadataLexicon,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const block of doc.blocks) {
    let aboutDocument = false
    if (block.wrapper || !textKinds.has(block.kind)) continue
    for (const { start, end } of splitSentences(block.text)) {
      const sentence = block.text.slice(start, end)
      // "Den ersätter …" goes on about the document of the sentence before.
      aboutDocument =
        opensWithDocument(sentence, type, lexicon) ||
        (aboutDocument && lexicon.patterns.pronoun.test(sentence))
      if (!aboutDocument) {
        aboutDocument = mentionsDocument(sentence, type, lexicon)
        continue
      }
      for (const part of [
        readCovered(sentence, lexicon),
        readHolds(sentence, lexicon),
        readReplaced(sentence, lexicon),
      ]) {
        if (part === null) continue
        const span = toSource(block.map, start + part.start, start + part.end)
        found.push({ field: part.field, value: part.value, span, source: 'body', confidence: 0.7 })
      }
    }
  }
  return found
}

/** True where the sentence begins with "Policyn", "Denna strategi", "Dokumentet". */
function opensWithDocument(sentence: string, type: DocType | null, lexicon: MetadataLexicon): boolean {
  const demonstrative = lexicon.patterns.thisDocument.exec(sentence)
  const words =
    sentence
      .slice(demonstrative?.[0].length ?? 0)
      .match(/\p{L}+/gu)
      ?.slice(0, demonstrative ? 2 : 1) ?? []
  return words.some((word) => {
    if (lexicon.patterns.documentWord.test(word)) return true
    const folded = word.toLowerCase()
    const own =
      typeOfNoun(folded, 'definite', lexicon) ??
      (demonstrative ? typeOfNoun(folded, 'indefinite', lexicon) : null)
    return own !== null && (type === null || own === type)
  })
}

/** True where a sentence about something else names this document by a demonstrative ("att anta denna policy"). */
function mentionsDocument(sentence: string, type: DocType | null, lexicon: MetadataLexicon): boolean {
  const word = lexicon.patterns.demonstrative.exec(sentence)?.[1]?.toLowerCase()
  if (word === undefined) return false
  const named = typeOfNoun(word, 'indefinite', lexicon) ?? typeOfNoun(word, 'definite', lexicon)
  return named !== null && (type === null || named === type)
}

interface Part {
  readonly field: 'appliesTo' | 'validity' | 'replaces'
  readonly value: string
  readonly start: number
  readonly end: number
}

function readCovered(sentence: string, lexicon: MetadataLexicon): Part | null {
  const { patterns } = lexicon
  const verb = patterns.appliesTo.exec(sentence)
  if (!verb || sentence.slice(0, verb.index).split(/\s+/).length > subjectWords) return null
  const from = verb.index + verb[0].length
  const rest = sentence.slice(from)
  const stop = patterns.scopeEnd.exec(rest)
  const raw = stop ? rest.slice(0, stop.index) : rest
  const lead = raw.length - raw.trimStart().length
  const value = raw.trim().replace(/[.,]$/, '')
  if (!patterns.covered.test(value) || patterns.notCovered.test(value) || value.split(/\s+/).length > 24)
    return null
  return { field: 'appliesTo', value, start: from + lead, end: from + lead + value.length }
}

function readReplaced(sentence: string, lexicon: MetadataLexicon): Part | null {
  const verb = lexicon.patterns.replaces.exec(sentence)
  if (!verb) return null
  const from = verb.index + verb[0].length
  const value = /^[^,;]*?(?=,|;|\.?$)/u.exec(sentence.slice(from))?.[0].trim() ?? ''
  return value === '' || lexicon.patterns.negation.test(value) || value.split(/\s+/).length > 16
    ? null
    : { field: 'replaces', value, start: from, end: from + value.length }
}

function readHolds(sentence: string, lexicon: MetadataLexicon): Part | null {
  const { patterns } = lexicon
  for (const verb of sentence.matchAll(globally(patterns.holds))) {
    const scope = sentence.slice(verb.index, verb.index + 90)
    const found = findValidity(scope, lexicon)
    if (!found || !patterns.holdsGap.test(scope.slice(verb[0].length, found.span[0]))) continue
    return { field: 'validity', value: found.value, start: verb.index, end: verb.index + found.span[1] }
  }
  return null
}
