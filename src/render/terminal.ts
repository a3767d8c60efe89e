import type { Grid } from './grid.ts'
import { layOut } from './layout.ts'
import type { RenderOptions } from './options.ts'
import type { Block, Entry, EntryGroup } from './page.ts'
import { createPaint, type Paint } from './paint.ts'
import { drawTable } from './table.ts'
import { displayWidth, padEnd, padStart } from './width.ts'
import { trimText, wrapText } from './wrap.ts'

/** Narrowest page that is laid out; a terminal below it gets this width. */
const narrowest = 40
/** Widest running text that is comfortable to read. */
const widestProse = 110

/** Blocks as text for a terminal; no line is wider than the width asked for. */
export function renderTerminal(blocks: readonly Block[], options: RenderOptions): string {
  const width = Math.max(narrowest, options.width)
  const paint = createPaint(options.color)
  const parts = blocks.map((block) => renderBlock(block, width, options, paint)).filter((part) => part !== '')
  return `${parts.join('\n\n')}\n`
}

function renderBlock(block: Block, width: number, options: RenderOptions, paint: Paint): string {
  const prose = Math.min(width, widestProse)
  switch (block.kind) {
    case 'title':
      return renderTitle(block.text, block.caption, width, paint)
    case 'sentences':
      return block.items.flatMap((item) => bullet(item, prose, '•', (line) => line)).join('\n')
    case 'table':
      return renderGrid(block.grid, width, options, paint)
    case 'entries':
      return block.groups.map((group) => renderGroup(group, width, paint)).join('\n\n')
    case 'remarks':
      return block.lines.flatMap((line) => wrapText(line, prose, 2).map(paint.faint)).join('\n')
    case 'command':
      return [
        ...wrapText(block.label, prose).map(paint.faint),
        ...wrapText(`  ${block.command}`, width, 4),
      ].join('\n')
  }
}

function renderTitle(text: string, caption: string, width: number, paint: Paint): string {
  const plain = caption === '' ? text : `${text} · ${caption}`
  const [first = '', ...rest] = wrapText(plain, width)
  const shown = first.startsWith(text)
    ? paint.strong(text) + paint.faint(first.slice(text.length))
    : paint.strong(first)
  return [
    shown,
    ...rest.map(paint.faint),
    paint.faint('═'.repeat(Math.min(width, displayWidth(plain)))),
  ].join('\n')
}

function bullet(
  text: string,
  width: number,
  sign: string,
  paint: (line: string) => string,
): readonly string[] {
  return wrapText(`${sign} ${text}`, width, 2).map(paint)
}

function renderGrid(grid: Grid, width: number, options: RenderOptions, paint: Paint): string {
  const { note } = options.messages.views
  const layout = layOut(grid, width, { split: note.split, splitRows: note.splitRows })
  const parts = layout.plans.map((plan) => {
    const table = drawTable(plan, paint)
    return plan.grid.note === null ? table : `${paint.faint(plan.grid.note)}\n${table}`
  })
  const pairs = layout.shortened.map(([short, full]) => `${short} ${full}`)
  const remarks = [
    ...(layout.transposed ? [note.transposed] : []),
    ...(layout.transposed ? [note.shortened(turnedKey(grid))] : []),
    ...(pairs.length > 0 ? [note.shortened(pairs.join(' · '))] : []),
  ]
  return [...parts, ...remarks.map((line) => wrapText(line, width, 2).map(paint.faint).join('\n'))].join(
    '\n\n',
  )
}

/** What the columns of a transposed table stand for. */
function turnedKey(grid: Grid): string {
  return grid.rows
    .filter((row) => row.short !== row.narrow)
    .map((row) => `${row.short} ${row.narrow}`)
    .join(' · ')
}

function renderGroup(group: EntryGroup, width: number, paint: Paint): string {
  const heading = wrapText(
    group.caption === '' ? group.title : `${group.title} · ${group.caption}`,
    width,
    2,
  ).map((line, i) =>
    i === 0 && line.startsWith(group.title)
      ? paint.strong(group.title) + paint.faint(line.slice(group.title.length))
      : paint.strong(line),
  )
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(displayWidth))
  const labelWidth = Math.min(longest(group.entries.map(({ label }) => label)), Math.floor(width / 3))
  const placeWidth = longest(group.entries.flatMap(({ lines }) => lines.map(({ place }) => place)))
  return [
    ...heading,
    ...group.entries.flatMap((entry) => renderEntry(entry, labelWidth, placeWidth, width, paint)),
  ].join('\n')
}

/** Label, place and text in three columns, each line of text under the first. */
function renderEntry(
  entry: Entry,
  labelWidth: number,
  placeWidth: number,
  width: number,
  paint: Paint,
): readonly string[] {
  const indent = 2
  const gap = 2
  const textStart = indent + (labelWidth > 0 ? labelWidth + gap : 0) + (placeWidth > 0 ? placeWidth + gap : 0)
  const room = Math.max(12, width - textStart)
  const label = wrapText(entry.label, Math.max(1, labelWidth))
  const body = entry.lines.flatMap(({ place, text, quote }) => {
    // Two lines of a quotation are enough to know it by; `show` has the rest.
    const shown = quote ? trimText(text, 2 * room - 8) : text
    return wrapText(shown, room).map((line, i) => ({ place: i === 0 ? place : '', line }))
  })
  const rows = Math.max(label.length, body.length)
  return Array.from({ length: rows }, (_, i) => {
    const { place = '', line = '' } = body[i] ?? {}
    const left = labelWidth > 0 ? padEnd(label[i] ?? '', labelWidth) + ' '.repeat(gap) : ''
    const padded = padStart(place, placeWidth)
    const middle = placeWidth > 0 ? (place === '' ? padded : paint.faint(padded)) + ' '.repeat(gap) : ''
    return `${' '.repeat(indent)}${left}${middle}${line}`.trimEnd()
  })
}
