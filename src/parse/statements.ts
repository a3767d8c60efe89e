import type { Block, ClauseLexicon, ReadDocument, Statement } from '../model/index.ts'
import { fromSource, toSource } from '../text/offsets.ts'
import { tokenize } from '../text/tokens.ts'
import { analyseClauses, type StemContext } from './clause.ts'
import { isPassive } from './clause-node.ts'
import { splitSentences } from './sentences.ts'
import { introducesList, isLabel, stemContext } from './stems.ts'
import { type VerbForms, verbForms } from './verb-forms.ts'
import { zonesOf } from './zones.ts'

/** Reads statements block by block and remembers which line introduces the list at hand. */
export class StatementReader {
  readonly statements: Statement[] = []
  /** Stem of the list at each depth; index 0 is the line before the list. */
  private stems: (Statement | null)[] = []
  private readonly forms: VerbForms
  private readonly doc: ReadDocument
  private readonly sectionOfBlock: readonly string[]
  private readonly lexicon: ClauseLexicon

  constructor(doc: ReadDocument, sectionOfBlock: readonly string[], lexicon: ClauseLexicon) {
    this.doc = doc
    this.sectionOfBlock = sectionOfBlock
    this.lexicon = lexicon
    this.forms = verbForms(lexicon)
  }

  read(): Statement[] {
    const blocks = this.doc.blocks
    for (let b = 0; b < blocks.length; b++) {
      const block = blocks[b] as Block
      if (block.kind === 'paragraph') this.paragraph(block, this.nextBody(b))
      else if (block.kind === 'listItem') this.item(block, this.nextBody(b))
      else if (block.kind === 'row') this.row(block)
      else if (block.kind === 'heading' || block.kind === 'title') this.stems = []
    }
    return this.statements
  }

  /** The next block that is not page furniture or a note. */
  private nextBody(index: number): Block | null {
    for (let b = index + 1; b < this.doc.blocks.length; b++) {
      const block = this.doc.blocks[b] as Block
      if (block.kind !== 'furniture' && block.kind !== 'footnote' && block.kind !== 'residue') return block
    }
    return null
  }

  private paragraph(block: Block, next: Block | null): void {
    const ranges = splitSentences(block.text, this.lexicon)
    const beforeList = next?.kind === 'listItem'
    this.stems = []
    let previous: number | null = null
    ranges.forEach((range, k) => {
      const last = k === ranges.length - 1
      const text = block.text.slice(range.start, range.end)
      const stemLike = last && (beforeList ? introducesList(text) : /[:;]$/.test(text))
      const statement = this.add(
        block,
        range.start,
        range.end,
        stemLike ? 'stem' : 'sentence',
        null,
        null,
        previous,
      )
      previous = statement.index
      if (last && beforeList) this.stems = [statement]
    })
  }

  private item(block: Block, next: Block | null): void {
    const ranges = splitSentences(block.text, this.lexicon)
    const depth = block.depth
    const listStem = this.stemAt(depth)
    let previous: number | null = null
    let _first: Statement | null = null
    ranges.forEach((range, k) => {
      const last = k === ranges.length - 1
      const introducesSublist = last && next?.kind === 'listItem' && next.depth > depth
      const stem = k === 0 ? listStem : null
      const statement = this.add(
        block,
        range.start,
        range.end,
        k === 0 ? 'item' : 'rest',
        stem,
        listStem,
        previous,
      )
      previous = statement.index
      _first ??= statement
      if (introducesSublist) this.stems[depth + 1] = statement
    })
    this.stems.length = Math.min(this.stems.length, depth + 2)
  }

  /** Each cell of a table row is a statement of its own; coding picks the cell that the header names as the goal. */
  private row(block: Block): void {
    this.stems = []
    for (const cell of block.cells) {
      const start = fromSource(block.map, cell[0])
      const end = fromSource(block.map, cell[1])
      if (end > start) this.add(block, start, end, 'cell', null, null, null)
    }
  }

  private stemAt(depth: number): Statement | null {
    for (let d = Math.min(depth, this.stems.length - 1); d >= 0; d--) {
      const stem = this.stems[d]
      if (stem) return stem
    }
    return null
  }

  private add(
    block: Block,
    start: number,
    end: number,
    role: Statement['role'],
    stem: Statement | null,
    listStem: Statement | null,
    previous: number | null,
  ): Statement {
    const text = block.text.slice(start, end)
    const tokens = tokenize(text).map((t) => ({ ...t, start: t.start + start, end: t.end + start }))
    const isItem = role === 'item' || role === 'cell' || role === 'rest'
    const leadingAtt = isItem && tokens[0]?.norm === this.lexicon.att
    const shown = leadingAtt
      ? [{ ...(tokens[0] as (typeof tokens)[0]), norm: '', word: false }, ...tokens.slice(1)]
      : tokens
    const context = this.contextFor(stem, leadingAtt)
    const analysis = analyseClauses(shown, this.forms, this.lexicon, context, isItem)
    const completes =
      stem !== null && context !== null && this.completes(stem, context, analysis.clause, leadingAtt)
    const final =
      stem !== null && !completes ? analyseClauses(shown, this.forms, this.lexicon, null, isItem) : analysis
    const span = toSource(block.map, start, end)
    const label = role === 'stem' && isLabel(tokens, final.clause.finite, this.lexicon)
    const statement: Statement = {
      index: this.statements.length,
      block: block.index,
      start,
      end,
      span,
      text,
      tokens,
      zones: zonesOf(tokens, final.nodes, final.clause, this.lexicon),
      role: label ? 'label' : role,
      stem: completes ? stem.index : null,
      listStem: listStem?.index ?? null,
      section: this.sectionOfBlock[block.index] ?? '',
      line: lineAt(this.doc.lineStarts, span[0]),
      endLine: lineAt(this.doc.lineStarts, Math.max(span[0], span[1] - 1)),
      clause: final.clause,
      coordinated: final.coordinated,
      verbs: final.nodes
        .flatMap((node) =>
          node.verbs.map((v) => ({ at: v.at, lemma: v.reading.lemma, passive: isPassive(v.reading) })),
        )
        .sort((a, b) => a.at - b.at),
      previous,
    }
    this.statements.push(statement)
    return statement
  }

  private contextFor(stem: Statement | null, leadingAtt: boolean): StemContext | null {
    if (stem === null || stem.role === 'label') return null
    const context = stemContext(stem, this.lexicon)
    return leadingAtt ? { ...context, expectsInfinitive: true, infinitiveOwn: false } : context
  }

  /** True where the item completes the stem: it has no finite main verb of its own, or the stem ends in "att". */
  private completes(
    stem: Statement,
    context: StemContext,
    clause: Statement['clause'],
    leadingAtt: boolean,
  ): boolean {
    if (/[.!?]$/.test(stem.text)) return false
    const endsInAtt = leadingAtt || lastWord(stem) === this.lexicon.att
    if (endsInAtt || clause.finite === null) return true
    // "Det här gör kommunen:" + "söker partner …": the item begins with its verb
    if (clause.finite === 0 && clause.subject === null) return true
    // "Senast 2030 ska följande ha uppnåtts:" + clauses in the present tense
    return (
      context.modality !== null && strongModal.has(context.modality) && clause.modality === context.modality
    )
  }
}

const strongModal: ReadonlySet<string> = new Set(['ska', 'maste', 'bor', 'vill', 'kommer-att'])

function lastWord(statement: Statement): string {
  for (let i = statement.tokens.length - 1; i >= 0; i--)
    if (statement.tokens[i]?.word) return statement.tokens[i]?.norm ?? ''
  return ''
}

/** 1-based line of an offset, by binary search. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
