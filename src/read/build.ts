import type { Block, Context, Span } from '../model/index.ts'
import { spanOf, toSource } from '../text/offsets.ts'
import { markBareLists } from './bare-lists.ts'
import { markChrome } from './chrome.ts'
import { markContents } from './contents.ts'
import type { Draft } from './draft.ts'
import { splitFlattened } from './flat/index.ts'
import { findFootnotes, markFootnotes } from './footnotes.ts'
import { markFurniture } from './furniture.ts'
import { groupLines } from './group.ts'
import { markTitle } from './head.ts'
import { markHeadings } from './heading-blocks.ts'
import { hintedRows, hintedSign } from './hints.ts'
import { findKeyValues } from './key-values.ts'
import { markLegends } from './legend.ts'
import { lineAt, splitLines } from './lines.ts'
import { fillEmptyItems, markClauses, markNumberedItems, setDepths } from './lists.ts'
import type { LineHint } from './markdown/parse.ts'
import { cutPages, type SignedLines } from './pages.ts'
import { profileLines } from './profile.ts'
import { readSign } from './signs.ts'
import { findCellTables, findRowTables, keepBarred } from './tables.ts'
import { markWrapper } from './wrapper.ts'

/** What a format's markup says about a text's lines. */
export interface Markup {
  /** The text with its markup overwritten; same length as the canonical text. */
  readonly masked: string
  readonly hints: ReadonlyMap<number, LineHint>
}

/** Turns a canonical text into blocks. Linear in the length of the text. */
export function buildBlocks(
  text: string,
  lineStarts: readonly number[],
  context: Context,
  markup: Markup | null,
): Block[] {
  const notes = findFootnotes(text)
  const options = { ellipsis: context.lexicon.reading.ellipsis, footnotes: notes.all }
  const lines = splitLines(markup?.masked ?? text, options)
  const { reading } = context.lexicon
  const signs = lines.map(
    (line) => hintedSign(line, markup?.hints.get(line.number)) ?? readSign(line, reading),
  )
  const noted = markFootnotes({ lines, signs }, notes, context.lexicon.headings)
  return finishBlocks(draftBlocks({ lines, signs: noted }, text, context, markup), lineStarts)
}

/** The passes from lines to blocks, in order. */
function draftBlocks(
  read: SignedLines,
  text: string,
  { lexicon, register }: Context,
  markup: Markup | null,
): Draft[] {
  const first = cutPages(read, lexicon)
  const { lines } = first
  let signs = markChrome(first, lexicon.reading)
  signs = markContents({ lines, signs }, lexicon)
  signs = keepBarred(lines, signs, markFurniture({ lines, signs }, lexicon))
  const signed = { lines, signs }
  const cells = new Map([...findCellTables(signed, lexicon.reading), ...hintedRows(lines, markup?.hints)])
  const taken = new Map([...cells, ...findKeyValues(signed, text, cells, lexicon)])
  const rows = new Map([...taken, ...findRowTables(signed, taken, lexicon.reading)])
  const profile = profileLines(lines, signs)
  const drafts = splitFlattened(groupLines(signed, rows, profile, lexicon), text, namesOf(register), lexicon)
  fillEmptyItems(drafts)
  markLegends(drafts, lexicon.reading)
  markClauses(drafts, lexicon.reading)
  markHeadings(drafts, profile, lexicon)
  markTitle(drafts, lexicon)
  markNumberedItems(drafts)
  markBareLists(drafts, lexicon)
  setDepths(drafts)
  markWrapper(drafts, lexicon)
  return drafts
}

const registers = new WeakMap<Context['register'], ReadonlySet<string>>()

/** Words of the names of municipalities and regions, lower case. */
function namesOf(register: Context['register']): ReadonlySet<string> {
  const known = registers.get(register)
  if (known) return known
  const names = new Set(register.entries.flatMap(({ name }) => name.toLowerCase().split(/[\s-]+/)))
  registers.set(register, names)
  return names
}

function finishBlocks(drafts: readonly Draft[], lineStarts: readonly number[]): Block[] {
  return drafts
    .filter(({ folded }) => folded.text !== '')
    .map((draft, index) => finishBlock(draft, index, lineStarts))
}

function finishBlock(draft: Draft, index: number, lineStarts: readonly number[]): Block {
  const { folded } = draft
  const span = spanOf(folded)
  return {
    index,
    kind: draft.kind,
    text: folded.text,
    map: folded.map,
    span,
    line: lineAt(lineStarts, span[0]),
    endLine: lineAt(lineStarts, Math.max(span[0], span[1] - 1)),
    page: draft.first.page,
    level: draft.level,
    marker: draft.marker,
    depth: draft.kind === 'listItem' ? draft.depth : 0,
    cells: cellsOf(draft),
    header: draft.header,
    pairs: draft.pairs,
    evidence: draft.evidence,
    wrapper: draft.wrapper,
  }
}

function cellsOf({ folded, borders, kind }: Draft): Span[] {
  if (kind !== 'row' && kind !== 'keyValue') return []
  const cells: Span[] = []
  let from = 0
  for (const border of [...borders, folded.text.length]) {
    cells.push(toSource(folded.map, from, border))
    from = border + 1
  }
  return cells
}
