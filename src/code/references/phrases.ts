import type { DocType } from '../../model/enums.ts'
import type { MetadataLexicon, ReferenceLexicon } from '../../model/lexicon-metadata.ts'
import type { FoundReference } from './found.ts'

/** What the document is called, so that it does not refer to itself. */
export interface OwnDocument {
  /** Document type id, or null. */
  readonly type: string | null
  /** Lower case. */
  readonly title: string
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Noun {
  readonly type: DocType
  readonly definite: boolean
  /** What stands before the document noun in a compound ("energi" in "energiplanen"); empty for a bare noun. */
  readonly stem: string
}

interface Phrase {
  readonly start: number
  readonly end: number
  readonly owner: boolean
  readonly other: boolean
  readonly topic: boolean
  readonly dated: boolean
  readonly quoted: boolean
}

/** Documents named by a noun with an owner, a topic, a year, a quotation, or a compound of its own. */
export function findDocumentPhrases(
  text: string,
  terse: boolean,
  own: OwnDocument,
  lexicon: MetadataLexicon,
): readonly FoundReference[] {
  const { references } = lexicon
  const words = [...text.matchAll(/[\p{L}\p{M}]+(?:[-:][\p{L}\p{M}]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: FoundReference[] = []
  words.forEach((word, i) => {
    const noun = readNoun(word.text.toLowerCase(), lexicon)
    const kind = noun && references.kinds.find(({ type }) => type === noun.type)?.kind
    if (!noun || !kind || word.start < (found.at(-1)?.end ?? 0)) return
    const phrase = widen(text, words, i, references)
    if (isReference(text, word, noun, phrase, terse, own, references))
      found.push({
        kind,
        start: phrase.start,
        end: phrase.end,
        rule: 'phrase',
        confidence: phrase.owner || phrase.quoted || phrase.dated ? 0.85 : 0.7,
        sure: phrase.quoted || phrase.dated,
      })
  })
  return found
}

function readNoun(word: string, { documentTypes }: MetadataLexicon): Noun | null {
  for (const { type, indefinite, definite, whole } of documentTypes)
    for (const [forms, isDefinite] of [
      [definite, true],
      [indefinite, false],
    ] as const) {
      const form = forms.find((each) => (whole ? word === each : word.endsWith(each)))
      if (form) return { type, definite: isDefinite, stem: word.slice(0, word.length - form.length) }
    }
  return null
}

/** Takes in the words that belong to the name: owner and adjectives before, title, topic, pair and years behind. */
function widen(text: string, words: readonly Word[], at: number, references: ReferenceLexicon): Phrase {
  let [first, owner, other] = [at, false, false]
  while (first > 0 && /^\s$/.test(text.slice(words[first - 1]!.end, words[first]!.start))) {
    const before = words[first - 1]!.text
    const isOwner = references.owner.test(before) || isNamedOwner(text, words[first - 1]!)
    if (!isOwner && !references.adjective.test(before)) break
    owner ||= isOwner
    other ||= references.other.test(before)
    first--
  }
  let start = words[first]!.start
  const region = /(?:Region|Landstinget)\s$/u.exec(text.slice(Math.max(0, start - 11), start))
  if (owner && region) start -= region[0].length
  const year = /(?:19|20)\d\d\s$/u.exec(text.slice(Math.max(0, start - 5), start))
  if (owner && year && words[first]!.text.toLowerCase().length <= 3) start -= 5
  const article = first > 0 && start === words[first]!.start ? words[first - 1]! : null
  if (article && (other || owner) && references.article.test(article.text) && article.end + 1 === start)
    start = article.start
  let end = words[at]!.end
  const take = (pattern: RegExp): boolean => {
    const length = pattern.exec(text.slice(end, end + 120))?.[0].length ?? 0
    end += length
    return length > 0
  }
  const quoted = take(/^,?\s["”“»][^"”“»«]{3,90}["”“«»]/u)
  const dated = take(/^\s(?:\p{Lu}\p{L}+\s){0,2}(?:19|20)\d\d(?:\s?[–-]\s?(?:20)?\d\d)?(?![\d-])/u)
  const topic = !quoted && !dated && take(references.topic)
  if (!topic) take(references.pair)
  const datedLater = !dated && take(/^\s(?:19|20)\d\d(?:\s?[–-]\s?(?:20)?\d\d)?(?![\d-])/u)
  return { start, end, owner, other, topic, dated: dated || datedLater, quoted }
}

/** A capitalised genitive inside the sentence owns what follows ("Region Östergötlands", "Sveriges"). */
function isNamedOwner(text: string, word: Word): boolean {
  return (
    /^\p{Lu}\p{L}{3,}s$/u.test(word.text) &&
    word.start > 0 &&
    !/[.!?:]\s$/.test(text.slice(Math.max(0, word.start - 2), word.start))
  )
}

function isReference(
  text: string,
  word: Word,
  noun: Noun,
  phrase: Phrase,
  terse: boolean,
  own: OwnDocument,
  references: ReferenceLexicon,
): boolean {
  const folded = word.text.toLowerCase()
  const generic = references.generic.test(folded)
  const ownStem = noun.stem !== '' && own.title.includes(noun.stem)
  const isOwn = noun.type === own.type && (noun.stem === '' || ownStem)
  const older =
    phrase.other && !/^(?:nationella|regionala)$/iu.test(text.slice(phrase.start, word.start).trim())
  if (phrase.quoted) return !isOwn || !own.title.includes(noun.stem || '\u0000')
  if (isOwn)
    return (
      (older && noun.stem !== '') ||
      (phrase.topic && phrase.owner && !sharesTopic(text.slice(word.end, phrase.end), own.title))
    )
  if (generic) return phrase.dated
  const capital = /^\p{Lu}/u.test(word.text)
  if (phrase.dated && (capital || phrase.owner)) return true
  const isCompound = noun.stem !== ''
  if (noun.type === 'regel')
    return (
      (phrase.owner && phrase.topic) || (phrase.other && !noun.definite && !references.plural.test(folded))
    )
  if (noun.type === 'reglemente' && noun.definite) return true
  if (phrase.owner) return isCompound || noun.type !== 'program' || phrase.topic
  if (isCompound)
    return (
      noun.definite ||
      phrase.other ||
      references.adopts.test(text.slice(Math.max(0, phrase.start - 16), phrase.start))
    )
  if (phrase.topic)
    return noun.definite || (capital && terse) || (capital && /["”“]$/.test(text.slice(0, phrase.start)))
  return phrase.other && noun.definite
}

/** The topic of the phrase is that of this document's title. */
function sharesTopic(topic: string, title: string): boolean {
  const words = topic.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  return words.some((word) => title.includes(word))
}
