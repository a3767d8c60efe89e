import type { Grid } from './grid.ts'
import type { Block, EntryGroup } from './page.ts'
import { cleanText } from './width.ts'

/** Blocks as Markdown (GitHub's tables). */
export function renderMarkdown(blocks: readonly Block[]): string {
  const parts = blocks.map(renderBlock).filter((part) => part !== '')
  return `${parts.join('\n\n')}\n`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `## ${escapeText(block.text)}${block.caption === '' ? '' : `\n\n${escapeText(block.caption)}`}`
    case 'sentences':
      return block.items.map((item) => `- ${escapeText(item)}`).join('\n')
    case 'table':
      return renderTable(block.grid)
    case 'entries':
      return block.groups.map(renderGroup).join('\n\n')
    case 'remarks':
      return block.lines.map((line) => escapeText(line)).join('  \n')
    case 'command':
      return `${escapeText(block.label)}\n\n\`\`\`sh\n${cleanText(block.command)}\n\`\`\``
  }
}

function renderTable(grid: Grid): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const align = grid.wrap ? '---' : '---:'
  const head = [
    row([escapeText(grid.corner), ...grid.columns.map((column) => escapeText(column.label))]),
    row(['---', ...grid.columns.map(() => align)]),
  ]
  let group: string | null = null
  const body = grid.rows.flatMap((each) => {
    const lines = [
      row([
        escapeText(each.label),
        ...each.cells.map((cell) => escapeText(cell.text + (cell.secondary ?? ''))),
      ]),
    ]
    if (each.group !== group && each.group !== null) {
      lines.unshift(row([`**${escapeText(each.group)}**`, ...grid.columns.map(() => '')]))
    }
    group = each.group
    return lines
  })
  return [...head, ...body].join('\n')
}

function renderGroup(group: EntryGroup): string {
  const caption = group.caption === '' ? '' : ` · ${escapeText(group.caption)}`
  const entries = group.entries.flatMap(({ label, lines }) =>
    lines.map(({ place, text, quote }, i) => {
      const words = quote ? `”${escapeText(text)}”` : escapeText(text)
      const lead = label === '' || i > 0 ? '' : `**${escapeText(label)}** `
      return `${i > 0 ? '  - ' : '- '}${lead}${place === '' ? '' : `${place}: `}${words}`
    }),
  )
  return [`### ${escapeText(group.title)}${caption}`, '', ...entries].join('\n')
}

/** Characters that Markdown would read as marks. */
function escapeText(text: string): string {
  return cleanText(text).replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
