import type { Block, Lexicon, SectionType } from '../model/index.ts'
import { voteSentence } from './cues.ts'

/** A type that the words of a stretch of text point to. */
export interface ContentType {
  readonly type: SectionType
  readonly evidence: readonly string[]
  readonly confidence: number
}

/** Sums of votes over a stretch of text. */
export interface Tally {
  readonly scores: Map<SectionType, number>
  readonly evidence: Map<SectionType, Set<string>>
  sentences: number
}

/** How much text is enough to tell a type. */
const enough = 60

const sentenceEnd = /(?<=[.!?]["\u201D)]?)\s+(?=["\u201D(]?\p{Lu})/u

/** Votes of the sentences of a stretch of text; `describes` as in `voteSentence`. */
export function tally(texts: readonly string[], lexicon: Lexicon, describes = false): Tally {
  const total: Tally = { scores: new Map(), evidence: new Map(), sentences: 0 }
  for (const text of texts) {
    for (const sentence of text.slice(0, 4000).split(sentenceEnd)) {
      if (total.sentences++ >= enough) return total
      const { scores, evidence } = voteSentence(sentence, lexicon, describes)
      for (const [type, score] of scores) {
        total.scores.set(type, (total.scores.get(type) ?? 0) + score)
        const names = total.evidence.get(type) ?? new Set()
        for (const name of evidence.get(type)!) names.add(name)
        total.evidence.set(type, names)
      }
    }
  }
  return total
}

/** The types of a tally, the strongest first, with their share of a sentence's votes. */
export function rank({
  scores,
  sentences,
}: Tally): { readonly type: SectionType; readonly score: number; readonly density: number }[] {
  return [...scores]
    .map(([type, score]) => ({ type, score, density: score / Math.max(1, sentences) }))
    .sort((a, b) => b.score - a.score || (a.type < b.type ? -1 : 1))
}

/** Votes per sentence that decide under a heading that names a topic, and under one that speaks. */
const nominal = 0.5
const spoken = 0.36

/**
 * Types a section whose heading says nothing by its text (codebook §5.1, last column); the heading's own words count as
 * a sentence. `speaks` is true for a heading that is a sentence, a question or a role: its section has a role, too, and
 * less is asked of its text. Null where no type stands out.
 */
export function typeByContent(
  blocks: readonly Block[],
  lexicon: Lexicon,
  heading: string,
  speaks: boolean,
): ContentType | null {
  const texts = contentTexts(blocks, lexicon)
  if (texts.length === 0) return null
  const total = tally([heading, ...texts], lexicon)
  const [best, second] = rank(total)
  if (!best || best.density < (speaks ? spoken : nominal) || best.score < 1.5) return null
  const margin = best.score / (best.score + (second?.score ?? 0))
  if (margin < 0.52) return null
  return {
    type: best.type,
    evidence: cueNames(total, best.type),
    confidence: Math.min(0.8, 0.3 + margin / 2),
  }
}

/** Longest lead-in that is read together with each of its items. */
const leadIn = 200

/** The texts of blocks for voting: an item together with the lead-in that it completes. */
export function contentTexts(blocks: readonly Block[], { reading }: Lexicon): string[] {
  const texts: string[] = []
  let stem = ''
  for (const { kind, text } of blocks) {
    if (kind === 'listItem') texts.push(stem === '' ? text : `${stem} ${text}`)
    else if (kind === 'paragraph') {
      const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
      const isStem = /[:;]$/.test(text) || reading.modals.has(last) || reading.stemWords.has(last)
      stem = isStem
        ? text
            .slice(text.lastIndexOf('. ') + 1)
            .slice(-leadIn)
            .trim()
        : ''
      if (!isStem || text.length > leadIn) texts.push(text)
    }
  }
  return texts
}

/** True where most sentences of a text describe, and vote for `type`, rather than oblige or name a purpose. */
export function onlyDescribes(blocks: readonly Block[], lexicon: Lexicon, type: SectionType): boolean {
  const { scores } = tally(contentTexts(blocks, lexicon), lexicon, true)
  const described = scores.get(type) ?? 0
  let other = 0
  for (const [voted, score] of scores) if (voted !== type) other += score
  return described > other
}

/** Cues that voted for a type, as evidence. */
export function cueNames({ evidence }: Tally, type: SectionType): string[] {
  return [...(evidence.get(type) ?? [])].slice(0, 5).map((name) => `cue:${name}`)
}
