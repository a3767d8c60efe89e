import type { HeadingLexicon, HeadingVariant, SectionType } from '../model/index.ts'

/** What the words of a heading say about its section. */
export interface HeadingMatch {
  /** Types in the order of the heading's parts (codebook S3); empty when no word is known. */
  readonly types: readonly SectionType[]
  /** True when every part of the heading was recognised, so that the words alone make it a heading. */
  readonly full: boolean
  /** True where a whole phrase matched, which may hold a verb ("Vem gör vad?"). */
  readonly phrase: boolean
  /** Type of the section where its text only describes; absent for most. */
  readonly alternative?: SectionType
  /** True for the name of a body or an official alone (codebook S4a). */
  readonly actor: boolean
  /** Variants that matched, for the section's evidence. */
  readonly evidence: readonly string[]
}

const noMatch: HeadingMatch = { types: [], full: false, phrase: false, actor: false, evidence: [] }

/** Number or letter before a heading: "1.", "2.3.1", "1)", "a.", "3.Områden". */
const numbering =
  /^(?:#{1,6}\s+)?(?:\u00A7\s?\d{1,3}\.?(?=\s)|\d{1,2}(?:\.\d{1,2})*[.):]?(?=\s|\p{Lu})|\p{L}[.)](?=\s))\s*/u

/** Lower-case form of a heading without its number, trailing colon and outer quotation marks. */
export function foldHeading(text: string): string {
  // Nothing that long is a heading.
  if (text.length > headingLength * 3) return text.toLowerCase()
  return closeUp(text)
    .normalize('NFC')
    .replace(numbering, '')
    .replace(/[\s:.?!"\u201D\u201C\u2019']+$/u, '')
    .replace(/^["\u201D\u201C'\u2019]+/u, '')
    .toLowerCase()
}

/** "S Y F T E" as one word. */
function closeUp(text: string): string {
  return /^\p{L}(?: \p{L}){3,}$/u.test(text) ? text.replaceAll(' ', '') : text
}

interface Stem {
  readonly text: string
  readonly exact: boolean
  readonly anchored: boolean
}

interface Index {
  readonly nouns: ReadonlyMap<string, HeadingVariant>
  readonly compounds: ReadonlyMap<string, HeadingVariant>
  readonly actors: ReadonlySet<string>
  readonly phrases: readonly { readonly variant: HeadingVariant; readonly stems: readonly Stem[] }[]
  readonly matches: Map<string, HeadingMatch>
}

const indexes = new WeakMap<HeadingLexicon, Index>()

function indexOf(lexicon: HeadingLexicon): Index {
  const known = indexes.get(lexicon)
  if (known) return known
  const nouns = new Map<string, HeadingVariant>()
  const compounds = new Map<string, HeadingVariant>()
  for (const variant of lexicon.nouns) {
    const word = variant.words[0] ?? ''
    const bare = word.replace(/^[-=]/, '')
    if (!nouns.has(word.startsWith('=') ? word : bare)) nouns.set(word.startsWith('=') ? word : bare, variant)
    if (word.startsWith('-')) compounds.set(bare, variant)
  }
  const phrases = lexicon.phrases.map((variant) => ({ variant, stems: variant.words.map(parseStem) }))
  const index: Index = { nouns, compounds, actors: new Set(lexicon.actors), phrases, matches: new Map() }
  indexes.set(lexicon, index)
  return index
}

function parseStem(word: string): Stem {
  const anchored = word.startsWith('^')
  const rest = anchored ? word.slice(1) : word
  return { text: rest.replace(/^[-=]/, ''), exact: rest.startsWith('='), anchored }
}

/** Longest heading, in characters. */
const headingLength = 170
/** Bound on the headings that are remembered. */
const memory = 20_000

/**
 * Matches a heading against the variants (codebook §5.1): phrases first, then the head noun of each part. Remembers
 * what it has matched: the same line is asked about by several passes.
 */
export function matchHeading(heading: string, lexicon: HeadingLexicon): HeadingMatch {
  if (heading.length > headingLength) return noMatch
  const { matches } = indexOf(lexicon)
  const known = matches.get(heading)
  if (known) return known
  if (matches.size >= memory) matches.clear()
  const match = matchAnew(heading, lexicon)
  matches.set(heading, match)
  return match
}

function matchAnew(heading: string, lexicon: HeadingLexicon): HeadingMatch {
  const folded = foldHeading(heading)
  if (folded === '') return noMatch
  // "Målområde 2: Information och service": the words before the colon decide.
  const colon = folded.indexOf(': ')
  if (colon > 0) {
    const label = matchHeading(folded.slice(0, colon), lexicon)
    return label.full && !label.actor
      ? { ...label, phrase: true }
      : { ...matchHeading(folded.slice(colon + 2), lexicon), full: false }
  }
  const index = indexOf(lexicon)
  const tokens = folded
    .split(/[^\p{L}\p{N}&/,-]+|(?=[/,])|(?<=[/,])/u)
    .filter((token) => token !== '' && token !== '-')
  if (tokens.length === 0 || tokens.length > 16) return noMatch
  const actor = isActorHeading(tokens, lexicon, index)
  const phrase = index.phrases.find(({ stems }) => matchesPhrase(tokens, stems, lexicon))
  if (phrase && !actor) {
    return {
      types: [phrase.variant.type],
      full: true,
      phrase: true,
      actor: false,
      evidence: [`hv:${phrase.variant.words.join(' ')}`],
      ...(phrase.variant.alternative ? { alternative: phrase.variant.alternative } : {}),
    }
  }
  const types: SectionType[] = []
  const evidence: string[] = []
  let matched = 0
  const parts = splitParts(tokens, lexicon)
  const variants = parts.map((part) => matchPart(part, lexicon, index))
  const isWeak = (variant: HeadingVariant): boolean => lexicon.weakNouns.has(variant.words[0] ?? '')
  const hasStrong = variants.some((variant) => variant && !isWeak(variant))
  const neutral = parts.filter((part, at) => !variants[at] && lexicon.neutralNouns.has(part.at(-1)!)).length
  for (const variant of variants) {
    if (!variant) continue
    matched++
    if (hasStrong && isWeak(variant)) continue
    if (!types.includes(variant.type)) types.push(variant.type)
    evidence.push(`hv:${variant.words.join(' ').replace(/^[-=]/, '')}`)
  }
  if (actor && types.length === 0) return { types, full: true, phrase: false, actor, evidence: ['actor'] }
  return {
    types,
    full: matched > 0 && matched + neutral === parts.length,
    phrase: false,
    actor: actor && types.length === 0,
    evidence,
  }
}

/** Parts of a combined heading (S3), each cut before its tail ("för Härryda kommun"). */
function splitParts(tokens: readonly string[], lexicon: HeadingLexicon): string[][] {
  const parts: string[][] = []
  let part: string[] = []
  let inTail = false
  for (const token of tokens) {
    if (token === '/' || token === ',' || lexicon.joiners.has(token)) {
      // Inside a tail, a joiner joins the tail's own words: "Mål för skola och omsorg".
      if (inTail) continue
      if (part.length > 0) parts.push(part)
      part = []
    } else if ((lexicon.tails.has(token) || /^\d{4}/.test(token)) && part.length > 0) {
      inTail = true
    } else if (!inTail) part.push(token)
  }
  if (part.length > 0) parts.push(part)
  return parts
}

function matchPart(part: readonly string[], lexicon: HeadingLexicon, index: Index): HeadingVariant | null {
  const words = part.filter((token) => /\p{L}/u.test(token))
  const last = words.at(-1)
  const first = words[0]
  if (last === undefined || first === undefined || words.length > 6) return null
  return matchNoun(last, lexicon, index) ?? (words.length > 1 ? matchNoun(first, lexicon, index) : null)
}

/** Finds the variant whose stem, with an inflectional ending, is the word or its last part. */
function matchNoun(word: string, lexicon: HeadingLexicon, index: Index): HeadingVariant | null {
  const pinned = index.nouns.get(`=${word}`)
  if (pinned) return pinned
  for (let end = word.length; end >= 3 && end >= word.length - 5; end--) {
    const ending = word.slice(end)
    if (!lexicon.endings.has(ending)) continue
    const direct = index.nouns.get(word.slice(0, end))
    if (direct) return direct
  }
  if (lexicon.notCompounds.has(word)) return null
  for (let end = word.length; end >= 6 && end >= word.length - 5; end--) {
    if (!lexicon.endings.has(word.slice(end))) continue
    for (let start = 3; start <= end - 3; start++) {
      const compound = index.compounds.get(word.slice(start, end))
      if (compound) return compound
    }
  }
  return null
}

function matchesStem(token: string, stem: Stem, lexicon: HeadingLexicon): boolean {
  if (stem.exact) return token === stem.text
  if (!token.startsWith(stem.text))
    return (
      token.length > stem.text.length + 2 &&
      token.includes(stem.text, 3) &&
      isCompound(token, stem.text, lexicon)
    )
  const ending = token.slice(stem.text.length)
  return lexicon.endings.has(ending) || stem.text.length >= 6
}

function isCompound(token: string, stem: string, lexicon: HeadingLexicon): boolean {
  const at = token.lastIndexOf(stem)
  return at >= 3 && lexicon.endings.has(token.slice(at + stem.length))
}

/** Words of a phrase in order, at most two others between them, the first within the heading's first three words. */
function matchesPhrase(tokens: readonly string[], stems: readonly Stem[], lexicon: HeadingLexicon): boolean {
  const first = stems[0]
  if (!first) return false
  const latest = first.anchored ? 0 : Math.min(2, tokens.length - stems.length)
  for (let start = 0; start <= latest; start++) {
    if (!matchesStem(tokens[start]!, first, lexicon)) continue
    let at = start
    let found = true
    for (const stem of stems.slice(1)) {
      let next = at + 1
      while (next < tokens.length && next <= at + 3 && !matchesStem(tokens[next]!, stem, lexicon)) next++
      if (next >= tokens.length || next > at + 3) {
        found = false
        break
      }
      at = next
    }
    if (found) return true
  }
  return false
}

/** "Kommunfullmäktige", "Nämnder och förvaltningar", "Alla chefer": nothing but bodies and officials. */
function isActorHeading(tokens: readonly string[], lexicon: HeadingLexicon, index: Index): boolean {
  let actors = 0
  for (const token of tokens) {
    if (lexicon.joiners.has(token) || token === '/' || token === ',') continue
    // "Barn- och utbildningsnämnden"
    if (token.endsWith('-') || lexicon.actorModifiers.has(token) || lexicon.tails.has(token)) continue
    if (isActorNoun(token, lexicon, index)) actors++
    else if (!token.endsWith('s')) return false
  }
  // "Kommunstyrelsens" lacks its noun.
  return actors > 0 && !tokens.at(-1)!.endsWith('s')
}

function isActorNoun(token: string, lexicon: HeadingLexicon, index: Index): boolean {
  for (let end = token.length; end >= 3 && end >= token.length - 5; end--) {
    if (!lexicon.endings.has(token.slice(end))) continue
    if (index.actors.has(token.slice(0, end))) return true
    for (let start = 2; start <= end - 4; start++) if (index.actors.has(token.slice(start, end))) return true
  }
  return false
}
