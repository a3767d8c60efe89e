import type { Municipality } from '../../model/analysis.ts'
import type { Register } from '../../model/context.ts'
import type { Span } from '../../model/span.ts'
import type { HeadLine } from './head-lines.ts'

/** The municipality of a document, and the words that name it. */
export interface FoundMunicipality {
  readonly municipality: Municipality
  readonly span: Span
  readonly source: 'title' | 'position' | 'body'
  readonly confidence: number
}

interface Mention {
  readonly municipality: Municipality
  readonly span: Span
  readonly line: HeadLine
  readonly full: boolean
  /** True where the name, with "kommun" or without, is all that its line or cell says. */
  readonly alone: boolean
}

/**
 * The municipality whose document this is: named in full in the title, alone or in full in the head, else the one
 * that the text names most; web residue counts last. Null when
 * nothing in the text names it.
 */
export function findOwnMunicipality(
  lines: readonly HeadLine[],
  title: Span | null,
  register: Register,
): FoundMunicipality | null {
  const mentions = lines.filter(({ blank }) => !blank).flatMap((line) => findMentions(line, register))
  const within = (span: Span): boolean => title !== null && span[0] >= title[0] && span[1] <= title[1]
  const inTitle = mentions.find(({ span, full }) => full && within(span))
  if (inTitle) return { ...pick(inTitle), source: 'title', confidence: 0.98 }
  const onPage = mentions.filter(({ line }) => line.kind !== 'residue')
  const inHead = onPage.find(
    ({ line, full, alone }) =>
      (line.zone === 'head' || line.kind === 'furniture') && (alone || (full && isShort(line))),
  )
  if (inHead) return { ...pick(inHead), source: 'position', confidence: 0.95 }
  const bare = mentions.find(({ span }) => within(span))
  const named = heaviest(onPage)
  if (named && (named.full || !bare))
    return { ...pick(named), source: 'body', confidence: named.full ? 0.85 : 0.6 }
  if (bare) return { ...pick(bare), source: 'body', confidence: 0.6 }
  const chrome = heaviest(mentions.filter(({ full }) => full))
  return chrome ? { ...pick(chrome), source: 'position', confidence: 0.6 } : null
}

function pick({ municipality, span }: Mention): Pick<FoundMunicipality, 'municipality' | 'span'> {
  return { municipality, span }
}

/** A line of running text names many; a line of the head is short. */
function isShort({ text }: HeadLine): boolean {
  return text.length <= 120
}

function findMentions(line: HeadLine, register: Register): Mention[] {
  return register.find(line.text).map(({ municipality, start, end, full }) => {
    const before = /(?:^|\t| {2}|[|·])\s*$/u.test(line.text.slice(Math.max(0, start - 4), start))
    const after = /^\s*(?:$|\t| {2}|[|·,])/u.test(line.text.slice(end, end + 4))
    return { municipality, span: line.toSpan(start, end), line, full, alone: before && after }
  })
}

/**
 * The municipality with the most mentions, "X kommun" counting three times a bare name; its first full mention, else its
 * first. A region counts as a bare name, and needs one mention more, because it is often a partner. Null below two.
 */
function heaviest(mentions: readonly Mention[]): Mention | null {
  const weights = new Map<string, number>()
  for (const { municipality, full } of mentions) {
    const weight = full && municipality.kind === 'kommun' ? 3 : 1
    weights.set(municipality.code, (weights.get(municipality.code) ?? 0) + weight)
  }
  let best: Mention | null = null
  for (const mention of mentions) {
    const { code, kind } = mention.municipality
    const weight = weights.get(code)!
    if (weight < (kind === 'kommun' ? 2 : 3)) continue
    const known = best === null ? 0 : weights.get(best.municipality.code)!
    if (weight > known || (best?.municipality.code === code && mention.full && !best.full)) best = mention
  }
  return best
}
