import type { Nodes, Root, RootContent } from 'mdast'
import type { Span } from '../../model/index.ts'

/** What markup says about one line. */
export type LineHint =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly depth: number; readonly marker: string }
  | { readonly kind: 'footnote'; readonly marker: string }
  | { readonly kind: 'row'; readonly cells: readonly Span[]; readonly head: boolean }
  | { readonly kind: 'blank' }

/** A Markdown text, ready to be read as lines. */
export interface MarkedText {
  /** The text with its markup overwritten by zero-width characters: same length, same offsets. */
  readonly masked: string
  /** Hints by 1-based line. */
  readonly hints: ReadonlyMap<number, LineHint>
  /** Source of the front matter; null where there is none. */
  readonly frontMatter: string | null
}

/** Turns Markdown into a tree. */
export type MarkdownParser = (text: string) => Root

/** Stands for a dropped character; the normal form leaves it out. */
const nothing = '\u200B'

/** Reads a Markdown text's markup into hints and a mask. */
export function markText(text: string, parse: MarkdownParser): MarkedText {
  const marker = new Marker(text)
  const root = parse(text)
  for (const child of root.children) marker.block(child, 0)
  return marker.finish()
}

class Marker {
  readonly #text: string
  readonly #hints = new Map<number, LineHint>()
  readonly #masks: [start: number, end: number, put: string][] = []
  #frontMatter: string | null = null

  constructor(text: string) {
    this.#text = text
  }

  finish(): MarkedText {
    const parts: string[] = []
    let at = 0
    for (const [start, end, put] of this.#masks.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
      if (start < at) continue
      parts.push(this.#text.slice(at, start), put)
      // Line breaks stay, so that lines keep their numbers.
      for (const char of this.#text.slice(start + put.length, end))
        parts.push(char === '\n' ? '\n' : nothing.repeat(char.length))
      at = end
    }
    parts.push(this.#text.slice(at))
    return { masked: parts.join(''), hints: this.#hints, frontMatter: this.#frontMatter }
  }

  #mask(start: number, end: number, put = ''): void {
    if (end > start) this.#masks.push([start, end, put])
  }

  block(node: RootContent | Nodes, depth: number): void {
    const from = node.position!.start
    const to = node.position!.end
    switch (node.type) {
      case 'yaml':
        this.#frontMatter = node.value
        this.#mask(from.offset!, to.offset!)
        return
      case 'heading': {
        this.#hints.set(from.line, { kind: 'heading', level: node.depth })
        this.#edges(node, from.offset!, to.offset!)
        for (let line = from.line + 1; line <= to.line; line++) this.#hints.set(line, { kind: 'blank' })
        for (const child of node.children) this.#inline(child)
        return
      }
      case 'thematicBreak':
        this.#hints.set(from.line, { kind: 'blank' })
        this.#mask(from.offset!, to.offset!)
        return
      case 'list':
        for (const item of node.children) this.#item(item, depth, node.ordered === true)
        return
      case 'blockquote':
        this.#quotes(from.offset!, to.offset!)
        for (const child of node.children) this.block(child, depth)
        return
      case 'footnoteDefinition': {
        this.#hints.set(from.line, { kind: 'footnote', marker: node.identifier })
        const first = node.children[0]?.position?.start.offset ?? to.offset!
        this.#mask(from.offset!, first)
        for (const child of node.children) this.block(child, depth)
        return
      }
      case 'table':
        this.#table(node)
        return
      case 'html':
        this.#tags(from.offset!, to.offset!)
        return
      case 'definition':
        this.#mask(from.offset!, to.offset!)
        return
      case 'code':
        if (this.#text.startsWith('```', from.offset) || this.#text.startsWith('~~~', from.offset)) {
          this.#hints.set(from.line, { kind: 'blank' })
          this.#hints.set(to.line, { kind: 'blank' })
        }
        return
      case 'paragraph':
        for (const child of node.children) this.#inline(child)
        return
      default:
        return
    }
  }

  /** Markup before the first child and behind the last. */
  #edges(node: { readonly children: readonly Nodes[] }, start: number, end: number): void {
    const first = node.children[0]
    const last = node.children.at(-1)
    if (!first || !last) {
      this.#mask(start, end)
      return
    }
    this.#mask(start, first.position!.start.offset!)
    this.#mask(last.position!.end.offset!, end)
  }

  /** Numbered items are left to the reader of lines: converters number headings. */
  #item(item: Extract<Nodes, { type: 'listItem' }>, depth: number, ordered: boolean): void {
    const { start, end } = item.position!
    const first = item.children[0]
    if (!ordered && first) {
      const marker = this.#text.slice(start.offset!, first.position!.start.offset!).trim()
      this.#hints.set(start.line, { kind: 'item', depth, marker: marker === '' ? '-' : marker })
      this.#mask(start.offset!, first.position!.start.offset!)
    } else if (!ordered) this.#mask(start.offset!, end.offset!)
    for (const child of item.children) this.block(child, depth + 1)
  }

  #table(table: Extract<Nodes, { type: 'table' }>): void {
    table.children.forEach((row, at) => {
      const cells: Span[] = []
      for (const [column, cell] of row.children.entries()) {
        const { start, end } = cell.position!
        const first = cell.children[0]?.position?.start.offset ?? end.offset!
        const last = cell.children.at(-1)?.position?.end.offset ?? first
        // A tab keeps the words of neighbouring cells apart, and tells the search for labels where a cell ends.
        this.#mask(start.offset!, first, column > 0 && first > start.offset! ? '\t' : '')
        this.#mask(last, end.offset!)
        cells.push([first, last])
        for (const child of cell.children) this.#inline(child)
      }
      this.#hints.set(row.position!.start.line, { kind: 'row', cells, head: at === 0 })
    })
    const second = table.children[1]?.position?.start.line ?? table.position!.end.line + 1
    for (let line = table.children[0]!.position!.end.line + 1; line < second; line++)
      this.#hints.set(line, { kind: 'blank' })
    if (!table.children[1] && table.position!.end.line > table.position!.start.line)
      this.#hints.set(table.position!.end.line, { kind: 'blank' })
  }

  #inline(node: Nodes): void {
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    switch (node.type) {
      case 'text':
        this.#escapes(start, end)
        return
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
      case 'linkReference':
        this.#edges(node, start, end)
        for (const child of node.children) this.#inline(child)
        return
      case 'inlineCode':
        this.#mask(start, start + 1)
        this.#mask(end - 1, end)
        return
      case 'break':
        return
      case 'html':
        this.#tags(start, end)
        return
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        this.#mask(start, end)
        return
      default:
        return
    }
  }

  /** Backslashes before marks, and character references. */
  #escapes(start: number, end: number): void {
    const source = this.#text.slice(start, end)
    for (const match of source.matchAll(/\\(?=[!-/:-@[-`{-~])|&(nbsp|amp|lt|gt|quot|shy);/g)) {
      const at = start + match.index
      const name = match[1]
      this.#mask(at, at + match[0].length, name === undefined ? '' : (entities[name] ?? ''))
    }
  }

  #tags(start: number, end: number): void {
    for (const match of this.#text.slice(start, end).matchAll(/<!--[\s\S]*?-->|<[^<>]*>/g))
      this.#mask(start + match.index, start + match.index + match[0].length)
  }

  #quotes(start: number, end: number): void {
    for (const match of this.#text.slice(start, end).matchAll(/(?:^|\n)[ \t]*>[ \t]?/g)) {
      const from = start + match.index + (match[0].startsWith('\n') ? 1 : 0)
      this.#mask(from, start + match.index + match[0].length)
    }
  }
}

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  shy: '',
}
