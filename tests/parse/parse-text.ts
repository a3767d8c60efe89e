import { createContext } from '../../src/context.ts'
import type { Block, ReadDocument, Statement } from '../../src/model/index.ts'
import { parseDocument } from '../../src/parse/index.ts'

const context = createContext()

/** One paragraph, or one list item under the paragraph before it. */
interface TextBlock {
  readonly kind: 'paragraph' | 'listItem'
  readonly text: string
  readonly depth?: number
}

/** Parses blocks that are given as they are, without reading or segmenting: the clause analysis alone. */
function parseBlocks(parts: readonly TextBlock[]): Statement[] {
  const blocks: Block[] = []
  const lineStarts: number[] = []
  let text = ''
  parts.forEach((part, index) => {
    const source = text.length
    lineStarts.push(source)
    const length = part.text.length
    blocks.push({
      index,
      kind: part.kind,
      text: part.text,
      map: [{ at: 0, source, length, sourceLength: length }],
      span: [source, source + length],
      line: index + 1,
      endLine: index + 1,
      page: null,
      level: null,
      marker: part.kind === 'listItem' ? '-' : null,
      depth: part.depth ?? 0,
      cells: [],
      header: [],
      pairs: [],
      evidence: [],
      wrapper: false,
    })
    text += `${part.text}\n`
  })
  const doc = {
    file: 'text.txt',
    text,
    lineStarts,
    blocks,
    language: 'sv',
    messages: [],
    properties: {},
  } as unknown as ReadDocument
  return parseDocument(
    doc,
    blocks.map(() => 's1'),
    context,
  )
}

/** Parses "stem || item || item" as a paragraph with its list, anything else as one paragraph. */
export function parseText(text: string): Statement[] {
  const [first, ...items] = text.split('||').map((part) => part.trim())
  return parseBlocks([
    { kind: 'paragraph', text: first as string },
    ...items.map((item) => ({ kind: 'listItem', text: item }) as const),
  ])
}
