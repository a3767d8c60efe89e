import type { Clause, ClauseLexicon, CodingLexicon, Statement, Token } from '../model/index.ts'
import { isCompoundOf, isGenitiveOf, norm } from './words.ts'

/**
 * What the grammatical subject stands for (G1, G2): the municipality or its people (municipal), its work (work), a
 * document (document), somebody else (external), a clause or dummy (dummy), anything else (other), or nothing (none).
 */
export type SubjectClass = 'municipal' | 'work' | 'document' | 'external' | 'dummy' | 'other' | 'none'

/** Token range of the core of a noun phrase: up to the first preposition, clause word or comma. */
export function nounPhraseCore(
  tokens: readonly Token[],
  range: readonly [number, number],
  lexicon: ClauseLexicon,
): readonly [number, number] {
  let end = range[0]
  while (end < range[1]) {
    const word = norm(tokens, end)
    if (
      end > range[0] &&
      (lexicon.prepositions.has(word) ||
        word === lexicon.som ||
        word === lexicon.att ||
        word === '(' ||
        word === ',')
    ) {
      const enumeration =
        word === ',' &&
        end + 1 < range[1] &&
        !lexicon.prepositions.has(norm(tokens, end + 1)) &&
        norm(tokens, end + 1) !== lexicon.som
      if (!enumeration) break
    }
    end++
  }
  return [range[0], end]
}

/** Classifies the subject of a clause. `ownNames` are the municipality's names in lower case, genitives included. */
export function classifySubject(
  statement: Statement,
  clause: Clause,
  clauses: ClauseLexicon,
  coding: CodingLexicon,
  ownNames: ReadonlySet<string>,
): SubjectClass {
  if (clause.subject === null) return 'none'
  const { tokens } = statement
  if (norm(tokens, clause.subject[0]) === clauses.att) return 'dummy'
  const [from, to] = nounPhraseCore(tokens, clause.subject, clauses)
  const words: string[] = []
  for (let i = from; i < to; i++) if (tokens[i]?.word) words.push(norm(tokens, i))
  const head = headWord(words, clauses)
  if (head === undefined) return 'other'
  if (words.length === 1 && clauses.dummies.has(head)) return 'dummy'
  if (words.some((w) => coding.firstPerson.has(w))) return 'municipal'
  if (isExternal(words, coding, ownNames)) return 'external'
  if (isCompoundOf(head, coding.documentNouns)) return 'document'
  if (ownNames.has(head)) return 'municipal'
  if (isCompoundOf(head, coding.municipalSubjects)) return 'municipal'
  if (isCompoundOf(head, coding.workNouns)) return 'work'
  if (
    words.some(
      (w) =>
        ownNames.has(w) ||
        isCompoundOf(w, coding.municipalSubjects) ||
        isGenitiveOf(w, coding.municipalSubjects) ||
        coding.municipalGenitives.has(w),
    )
  )
    return 'municipal'
  return 'other'
}

/** Last noun-like word of the phrase: conjuncts count as one phrase, so the last word is the last head. */
function headWord(words: readonly string[], clauses: ClauseLexicon): string | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string
    if (!clauses.adverbs.has(word) && !clauses.coordinators.has(word)) return word
  }
  return undefined
}

function isExternal(words: readonly string[], coding: CodingLexicon, ownNames: ReadonlySet<string>): boolean {
  const first = words.find((w) => w.length > 2 || w === 'eu' || w === 'fn')
  const head = words[words.length - 1]
  return [first, head].some((w) => w !== undefined && !ownNames.has(w) && startsWithExternal(w, coding))
}

/** "eu", "eu:s", "regeringen"; but not "eu-projekt" or "lagarbete": a short name must be the whole word or its genitive. */
function startsWithExternal(word: string, coding: CodingLexicon): boolean {
  return coding.externalSubjects.some(
    (name) =>
      word === name ||
      word === `${name}s` ||
      word === `${name}:s` ||
      (name.length > 5 && !coding.places.has(name) && word.startsWith(name)),
  )
}

/** True where "document" is meant: "Syftet med policyn", "Policyns syfte" (G2). */
export function mentionsDocument(
  tokens: readonly Token[],
  range: readonly [number, number],
  coding: CodingLexicon,
): boolean {
  for (let i = range[0]; i < range[1]; i++) {
    const word = norm(tokens, i)
    if (tokens[i]?.word && isCompoundOf(word, coding.documentNouns)) return true
  }
  return false
}
