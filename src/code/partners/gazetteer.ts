import type { Context } from '../../model/context.ts'
import type { PartnerLexicon, PartnerName } from '../../model/lexicon-metadata.ts'
import type { NamedPartner } from './patterns.ts'

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-–:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\+?/gu

/** Names of the gazetteer by their first word, longest first. */
type Gazetteer = ReadonlyMap<string, readonly PartnerName[]>

const gazetteers = new WeakMap<PartnerLexicon, Gazetteer>()

function indexNames(lexicon: PartnerLexicon): Gazetteer {
  const known = gazetteers.get(lexicon)
  if (known) return known
  const index = new Map<string, PartnerName[]>()
  for (const entry of lexicon.names) {
    const first = entry.name.match(words)![0]
    index.set(first, [...(index.get(first) ?? []), entry])
  }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length)
  gazetteers.set(lexicon, index)
  return index
}

/** Partners of the gazetteer in a text, in any case form that adds an s; those after "i" right behind a name are places. */
export function findGazetteerNames(text: string, context: Context): readonly NamedPartner[] {
  const lexicon = context.lexicon.metadata.partners
  const index = indexNames(lexicon)
  const found: NamedPartner[] = []
  let from = 0
  for (const { 0: word, index: at } of text.matchAll(words)) {
    if (at < from) continue
    const bare = word.replace(/:s$/, '')
    const entry = [bare, bare.replace(/s$/, ''), word.replace(/-\p{Ll}.*$/u, '')]
      .flatMap((form) => index.get(form) ?? [])
      .find(({ name }) => standsAt(text, at, name))
    if (entry) {
      // "ICLD (Internationellt Centrum för Lokal Demokrati)" is one name.
      const end =
        at +
        entry.name.length +
        (/^ \(\p{Lu}[^)]{5,80}\)/u.exec(text.slice(at + entry.name.length, at + entry.name.length + 90))?.[0]
          .length ?? 0)
      found.push({
        type: entry.type,
        name: entry.name,
        start: at,
        end,
        rule: 'gazetteer',
        confidence: entry.type === 'land-region' ? 0.7 : 0.85,
      })
      from = end
    } else if (
      lexicon.organisation.test(word) &&
      !/(?:^|[.!?:]\s)$/.test(text.slice(Math.max(0, at - 2), at))
    )
      found.push({
        type: 'organisation',
        name: word,
        start: at,
        end: at + word.length,
        rule: 'organisation',
        confidence: 0.6,
      })
  }
  return found
}

/** The name stands here, whole or with a genitive s. */
function standsAt(text: string, at: number, name: string): boolean {
  return (
    text.startsWith(name, at) &&
    /^(?::?s)?(?![\p{L}\p{M}\d]|-\p{Lu})/u.test(text.slice(at + name.length, at + name.length + 3))
  )
}
