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
 * named in full most often, else the one named most often (twice at least); web residue counts last. Null when
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
  const named = mostFrequent(
    onPage.filter(({ full }) => full),
    1,
  )
  if (named) return { ...pick(named), source: 'body', confidence: 0.85 }
  const bare = mentions.find(({ span }) => within(span)) ?? mostFrequent(onPage, 2)
  if (bare) return { ...pick(bare), source: 'body', confidence: 0.6 }
  const chrome = mostFrequent(
    mentions.filter(({ full }) => full),
    1,
  )
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

/** The first mention of the municipality mentioned most often; of equals the one mentioned first. */
function mostFrequent(mentions: readonly Mention[], least: number): Mention | null {
  const counts = new Map<string, number>()
  for (const { municipality } of mentions)
    counts.set(municipality.code, (counts.get(municipality.code) ?? 0) + 1)
  let best: Mention | null = null
  for (const mention of mentions) {
    const count = counts.get(mention.municipality.code)!
    if (count >= least && (best === null || count > counts.get(best.municipality.code)!)) best = mention
  }
  return best
}
