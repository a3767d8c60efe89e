import { beforeAll, describe, expect, it } from 'vitest'
import { prepareReading, readDocument } from '../../src/read/index.ts'
import { context } from '../code/context.ts'

beforeAll(() => prepareReading(new Uint8Array(), 'a.md'))

/** Header and cells of each row of a text, and the kinds of all blocks. */
function readTable(text: string, file: string) {
  const doc = readDocument(new TextEncoder().encode(text), file, context)
  const rows = doc.blocks.filter(({ kind }) => kind === 'row')
  return {
    kinds: doc.blocks.map(({ kind }) => kind),
    rows: rows.map(({ header, cells }) => ({
      header,
      cells: cells.map(([start, end]) => doc.text.slice(start, end)),
    })),
    texts: rows.map(({ text: own }) => own),
  }
}

const table =
  '| Mål | Nuläge 2019 | Målvärde 2023 |\n|---|--:|---|\n| Fler anbud | 2,8 | 4,0 |\n| Fler avtal | 71 % | 90 % |\n'
const header = ['Mål', 'Nuläge 2019', 'Målvärde 2023']

describe('tables of bars', () => {
  for (const file of ['a.md', 'a.txt'])
    it(`keeps rows with several numbers, cell by cell, in ${file}`, () => {
      const { rows, texts } = readTable(`# Plan för inköp\n\n## Mål\n\n${table}`, file)
      expect(rows.slice(-2)).toEqual([
        { header, cells: ['Fler anbud', '2,8', '4,0'] },
        { header, cells: ['Fler avtal', '71 %', '90 %'] },
      ])
      expect(texts.at(-1)).toBe('Fler avtal 71 % 90 %')
    })

  it('keeps the place of an empty cell in Markdown', () => {
    const { rows } = readTable('# Plan\n\n| Mål | Mått | Ansvarig |\n|-|-|-|\n| Fler | | Nämnden |\n', 'a.md')
    expect(rows.at(-1)!.cells).toEqual(['Fler', '', 'Nämnden'])
  })
})

describe('numbers of headings', () => {
  it('may have three digits before a full stop', () => {
    const { kinds } = readTable(
      'Plan för handel\n\n99. Torg 99\n\nTorget ska vara öppet varje dag.\n\n100. Marknad 100\n\nMarknaden ska vara öppen varje dag.\n',
      'a.txt',
    )
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(2)
  })
})
