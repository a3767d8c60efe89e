import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clauseLexicon } from '../../../src/lang/sv/clauses.ts'
import { splitSentences } from '../../../src/parse/sentences.ts'

interface Group {
  readonly name: string
  readonly lines: string[]
}

/** The groups of the table: lines that begin with "##" name them, lines that begin with "# " are remarks. */
function readGroups(): Group[] {
  const groups: Group[] = []
  for (const line of readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) groups.push({ name: line.slice(3), lines: [] })
    else if (line !== '' && !line.startsWith('# ')) groups.at(-1)?.lines.push(line)
  }
  return groups
}

function split(text: string): string[] {
  return splitSentences(text, clauseLexicon).map(({ start, end }) => text.slice(start, end))
}

describe.each(readGroups())('sentences: $name', ({ lines }) => {
  it.each(lines)('%s', (line) => {
    const text = line.replaceAll(' | ', ' ').replaceAll('¦', '')
    expect(split(text)).toEqual(line.split(/ \| |¦/))
  })
})

describe('splitSentences', () => {
  it('gives nothing for an empty text or white space', () => {
    expect(split('')).toEqual([])
    expect(split('   ')).toEqual([])
  })

  it('gives ranges without white space at their edges, in order, that leave out nothing but spaces', () => {
    const text = ' Kommunen bygger.  Nämnden äger m.m.  Alla ska med '
    const ranges = splitSentences(text, clauseLexicon)
    let at = 0
    for (const { start, end } of ranges) {
      expect(text.slice(at, start).trim()).toBe('')
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
      at = end
    }
    expect(text.slice(at).trim()).toBe('')
    expect(ranges.length).toBe(3)
  })
})
