import type { Statement } from '../../model/index.ts'
import { norm, startsWithAny } from '../words.ts'
import { type Case, leave, normative, type Rule, silent } from './case.ts'

/** What is never a commitment, whatever its words (S2, A3, 11b, G1, G9). */
export const gates: readonly Rule[] = [
  ({ type }) => (silent.has(type) ? leave('S2', type) : null),
  ({ statement }) => (statement.role === 'label' ? leave('11b', 'label') : null),
  ({ statement }) => (statement.role === 'stem' ? leave('A3', 'stem') : null),
  (it) => (lacksComplement(it) ? leave('A4', 'stem-of-sublist') : null),
  ({ statement }) => (/\?["\u201d]?$/.test(statement.text) ? leave('G9', 'question') : null),
  ({ statement, type }) => (isQuotation(statement) && type !== 'vision' ? leave('G1', 'quotation') : null),
  (it) => (it.subject === 'external' && !isActedOn(it) ? leave('G1', 'external-subject') : null),
  (it) => (quotesNorm(it) ? leave('G1', 'quoted-norm') : null),
]

/** "verka för att:": an item that only introduces its sublist (A4). */
function lacksComplement({ statement, context }: Case): boolean {
  if (statement.role !== 'item' || !/[:;]$/.test(statement.text)) return false
  const { att, modalForms, prepositions } = context.lexicon.clauses
  const last = statement.tokens.findLast((t) => t.word)?.norm ?? ''
  return (
    last === att ||
    Object.hasOwn(modalForms, last) ||
    (statement.text.endsWith(':') && prepositions.has(last))
  )
}

/** A sentence inside quotation marks. */
function isQuotation({ text }: Statement): boolean {
  return /^["\u201d\u201c\u00bb]/.test(text) && /["\u201d\u201c\u00ab][.]?$/.test(text)
}

/** "EU:s fonder integreras i …" under a normative heading: the agent of the passive is the municipality (G5). */
function isActedOn({ statement, placed, type }: Case): boolean {
  const { subject, voice, agent } = statement.clause
  const owned = subject !== null && subject[1] - subject[0] > 1
  return placed.stem === null && voice === 'passive' && agent === null && normative.has(type) && owned
}

/** "Enligt socialtjänstlagen ska …", "I 5 kap. stadgas …": a norm of somebody else. */
function quotesNorm({ statement, placed, context }: Case): boolean {
  const { coding } = context.lexicon
  const { tokens } = placed.stem ?? statement
  if (!coding.quotingWords.has(norm(tokens, 0))) return false
  return tokens
    .slice(1, 8)
    .some(
      (t) =>
        startsWithAny(t.norm, coding.lawWords) || coding.lawEndings.some((ending) => t.norm.endsWith(ending)),
    )
}
