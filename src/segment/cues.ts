import type { HeadingLexicon, Lexicon, SectionType } from '../model/index.ts'

/** Votes for section types, with the cues that cast them. */
export interface Votes {
  readonly scores: ReadonlyMap<SectionType, number>
  readonly evidence: ReadonlyMap<SectionType, readonly string[]>
}

interface Step {
  readonly text: string
  readonly kind: 'stem' | 'word' | 'actor' | 'change' | 'document' | 'modal' | 'finite' | 'number' | 'year'
  readonly anchored: boolean
}

interface Cue {
  readonly type: SectionType
  readonly weight: number
  readonly steps: readonly Step[]
  readonly name: string
}

const compiled = new WeakMap<
  HeadingLexicon,
  { readonly cues: readonly Cue[]; readonly actors: ReadonlySet<string>; readonly change: readonly string[] }
>()

function compile(headings: HeadingLexicon) {
  const known = compiled.get(headings)
  if (known) return known
  const cues = headings.cues.map(({ type, words, weight }) => ({
    type,
    weight,
    steps: words.map(parseStep),
    name: words.join(' '),
  }))
  const made = { cues, actors: new Set(headings.actors), change: headings.changeVerbs }
  compiled.set(headings, made)
  return made
}

function parseStep(word: string): Step {
  const anchored = word.startsWith('^')
  const rest = anchored ? word.slice(1) : word
  if (rest.startsWith('@')) return { text: '', kind: rest.slice(1) as Step['kind'], anchored }
  if (rest.startsWith('=')) return { text: rest.slice(1), kind: 'word', anchored }
  return { text: rest, kind: 'stem', anchored }
}

/** Most words that may stand between two words of a cue. */
const gap = 4
/** An anchored cue begins within this many words of the sentence. */
const anchor = 3

/** What one cue of a weight counts: a sentence more tells more than a stronger word. */
const values: Readonly<Record<number, number>> = { 1: 0.8, 2: 1.2, 3: 1.6 }

/**
 * Collects the votes of one sentence. Each type counts its strongest cue, and a little more for a second. With
 * `describes`, a sentence that neither obliges nor announces anything votes for background.
 */
export function voteSentence(sentence: string, lexicon: Lexicon, describes: boolean): Votes {
  const { cues, actors, change } = compile(lexicon.headings)
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}:-]*/gu) ?? []
  const found = new Map<SectionType, { weights: number[]; names: string[] }>()
  for (const cue of cues) {
    if (!matchCue(cue, words, lexicon, actors, change)) continue
    const entry = found.get(cue.type) ?? { weights: [], names: [] }
    entry.weights.push(cue.weight)
    entry.names.push(cue.name)
    found.set(cue.type, entry)
  }
  const scores = new Map<SectionType, number>()
  const evidence = new Map<SectionType, readonly string[]>()
  const obliges = describes && words.some((word) => lexicon.reading.modals.has(word))
  if (
    describes &&
    !obliges &&
    words.length > 3 &&
    ![...found.values()].some(({ weights }) => weights.some((weight) => weight > 1))
  ) {
    found.set('bakgrund', { weights: [1], names: ['no-modal'] })
  }
  // Weak cues count where no stronger one speaks for another type.
  const strong = [...found]
    .filter(([, { weights }]) => weights.some((weight) => weight > 1))
    .map(([type]) => type)
  for (const [type, { weights, names }] of found) {
    if (strong.length > 0 && !strong.includes(type)) continue
    weights.sort((a, b) => b - a)
    scores.set(type, values[weights[0]!]! + (weights.length > 1 ? 0.3 : 0))
    evidence.set(type, names)
  }
  return { scores, evidence }
}

function matchCue(
  { steps }: Cue,
  words: readonly string[],
  lexicon: Lexicon,
  actors: ReadonlySet<string>,
  change: readonly string[],
): boolean {
  const first = steps[0]!
  const limit = first.anchored ? Math.min(anchor, words.length) : words.length
  for (let start = 0; start < limit; start++) {
    if (!matchStep(first, words[start]!, lexicon, actors, change)) continue
    let at = start
    let complete = true
    for (let step = 1; step < steps.length && complete; step++) {
      let next = at + 1
      while (
        next < words.length &&
        next <= at + gap &&
        !matchStep(steps[step]!, words[next]!, lexicon, actors, change)
      )
        next++
      complete = next < words.length && next <= at + gap
      at = next
    }
    if (complete) return true
  }
  return false
}

function matchStep(
  step: Step,
  word: string,
  { reading, headings }: Lexicon,
  actors: ReadonlySet<string>,
  change: readonly string[],
): boolean {
  switch (step.kind) {
    case 'word':
      return word === step.text
    case 'stem':
      return word.startsWith(step.text)
    case 'modal':
      return reading.modals.has(word)
    case 'finite':
      return reading.finiteVerbs.has(word) && !reading.modals.has(word)
    case 'document':
      return reading.documentDefinites.has(word)
    case 'number':
      return /^\d/.test(word)
    case 'year':
      return /^20\d\d(?!\d)/.test(word)
    case 'change':
      return change.some((stem) => word.startsWith(stem))
    case 'actor':
      return isActor(word, headings, actors)
  }
}

/** Longest word that may name a body. */
const longest = 40

/** The name of a body or an official; the municipality as a whole is none. */
function isActor(word: string, { endings, wholes }: HeadingLexicon, actors: ReadonlySet<string>): boolean {
  if (wholes.has(word) || word.length > longest) return false
  for (let end = word.length; end >= 3 && end >= word.length - 5; end--) {
    if (!endings.has(word.slice(end))) continue
    if (actors.has(word.slice(0, end))) return true
    for (let start = 2; start <= end - 4; start++) if (actors.has(word.slice(start, end))) return true
  }
  return false
}
