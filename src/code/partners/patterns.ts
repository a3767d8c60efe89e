import type { Block } from '../../model/block.ts'
import type { Context } from '../../model/context.ts'
import type { PartnerType } from '../../model/enums.ts'
import type { PartnerLexicon } from '../../model/lexicon-metadata.ts'
import { globally } from '../../text/expressions.ts'
import { splitSentences } from '../metadata/sentences.ts'

/** A partner named in a block's text. */
export interface NamedPartner {
  readonly type: PartnerType
  /** As printed. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** End of what belongs to the name ("i Polen"); no other partner is looked for before it. */
  readonly reach?: number
  /** What told: "twin", "network", "gazetteer", "register". */
  readonly rule: string
  readonly confidence: number
}

interface Name {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly reach: number
}

const nameAt =
  /^["”]?(\p{Lu}[\p{L}\p{M}’'-]*(?:[ -](?:\p{Lu}[\p{L}\p{M}’'-]+|am|an der|de|del|la|le|of the|of|sur))*)/u

/** Twin towns: after "vänorten", "vänortsavtal med", before "är vår vänort", or as items under "Vänorter". */
export function findTwinTowns(block: Block, lead: string | null, context: Context): readonly NamedPartner[] {
  const lexicon = context.lexicon.metadata.partners
  const { text } = block
  const found: Name[] = []
  for (const trigger of [lexicon.twinBefore, lexicon.twinBetween])
    for (const at of matchEnds(text, trigger)) found.push(...readNames(text, at, lexicon))
  for (const match of text.matchAll(/(?:^|[.!?]\s|,\s)(?=\p{Lu})/gu)) {
    const names = readNames(text, match.index + match[0].length, lexicon)
    const last = names.at(-1)
    if (last && lexicon.twinAfter.test(afterPlace(text, last.end, lexicon))) found.push(...names)
  }
  for (const { start, end } of splitSentences(text)) {
    const sentence = text.slice(start, end)
    if (lexicon.twinWord.test(sentence)) found.push(...readPlaces(sentence, start, lexicon))
  }
  if (lead !== null && lexicon.twinHeading.test(lead.trim()) && text.split(/\s+/).length <= 12)
    found.push(
      ...readNames(text, 0, lexicon)
        .slice(0, 1)
        .map((each) => ({ ...each, reach: text.length })),
    )
  return found
    .filter(({ name }) => !isCountry(name, lexicon))
    .map((each) => ({ ...each, type: 'vanort', rule: 'twin', confidence: 0.9 }))
}

/** "Tukums i Lettland och Ustka i Polen" in a sentence about twin towns. */
function readPlaces(sentence: string, offset: number, lexicon: PartnerLexicon): readonly Name[] {
  const places =
    /(?<=\p{Ll},? )(\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?) i (\p{Lu}[\p{L}\p{M}-]+)/gu
  return [...sentence.matchAll(places)]
    .filter((match) => isCountry(match[2]!, lexicon) && !lexicon.notNames.includes(match[1]!.toLowerCase()))
    .map(({ 0: whole, 1: name, index }) => ({
      name: name!,
      start: offset + index,
      end: offset + index + name!.length,
      reach: offset + index + whole.length,
    }))
}

/** Networks and organisations named after "nätverket" or "medlem i", places after "utbytet med". */
export function findNetworks(text: string, context: Context): readonly NamedPartner[] {
  const lexicon = context.lexicon.metadata.partners
  const take = (trigger: RegExp, type: PartnerType, confidence: number): NamedPartner[] =>
    matchEnds(text, trigger)
      .flatMap((at) => readNames(text, at, lexicon))
      .map((each) => ({
        ...each,
        type: typeInGazetteer(each.name, lexicon) ?? type,
        rule: 'network',
        confidence,
      }))
  return [
    ...take(lexicon.networkBefore, 'natverk', 0.85),
    ...take(lexicon.memberOf, 'organisation', 0.7),
    ...take(lexicon.contactBefore, 'land-region', 0.5),
  ]
}

function typeInGazetteer(name: string, { names }: PartnerLexicon): PartnerType | undefined {
  return names.find((each) => each.name === name)?.type
}

function isCountry(name: string, lexicon: PartnerLexicon): boolean {
  return typeInGazetteer(name, lexicon) === 'land-region'
}

function matchEnds(text: string, trigger: RegExp): number[] {
  return [...text.matchAll(globally(trigger))]
    .map((match) => match.index + match[0].length)
    .filter((at) => /["”\p{Lu}]/u.test(text[at] ?? ''))
}

/** Names from an offset on: "Kartuzy i Polen, Eidsberg i Norge och Brønderslev". */
function readNames(text: string, from: number, lexicon: PartnerLexicon): readonly Name[] {
  const names: Name[] = []
  let at = from
  for (;;) {
    const match = nameAt.exec(text.slice(at, at + 80))
    if (!match || lexicon.notNames.includes(match[1]!.toLowerCase())) return names
    const start = at + match[0].length - match[1]!.length
    const end = at + match[0].length
    at = end + (lexicon.place.exec(text.slice(end, end + 60))?.[0].length ?? 0)
    names.push({ name: match[1]!, start, end, reach: at })
    const and = lexicon.and.exec(text.slice(at, at + 16))
    if (!and || !/\p{Lu}/u.test(text[at + and[0].length] ?? '')) return names
    at += and[0].length
  }
}

function afterPlace(text: string, end: number, lexicon: PartnerLexicon): string {
  const rest = text.slice(end, end + 140)
  return rest.slice(lexicon.place.exec(rest)?.[0].length ?? 0)
}
