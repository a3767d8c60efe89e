import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block, Commitment, ReadDocument } from '../../src/model/index.ts'
import { parseDocument } from '../../src/parse/index.ts'
import { type StatementTags, tagStatement } from '../../src/tag/index.ts'
import { loadInternationalTaxonomy } from '../../src/taxonomy/load.ts'
import { contextOf } from './helpers.ts'

const taxonomy = loadInternationalTaxonomy()
const context = contextOf(taxonomy)
const narrower = taxonomy.concepts.filter(({ broader }) => broader !== null).map(({ id }) => id)

/** Rows of a fixture: a concept and a sentence of our own, wrought for the test. */
function rowsOf(file: string): readonly (readonly [concept: string, sentence: string])[] {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => line.split('\t') as [string, string])
}

/** Tags of a coded unit, parsed as it stands, with its stem if it has one. */
function tagUnit({ exact, stem, kind }: Pick<Commitment, 'exact' | 'stem' | 'kind'>): StatementTags {
  const texts = [...(stem === null ? [] : [clean(stem)]), clean(exact)]
  const isItem = stem !== null || kind === 'activity'
  const blocks = texts.map((text, i) => blockOf(text, i, isItem && i === texts.length - 1))
  const statements = parseDocument(
    { ...emptyDocument, text: texts.join('\n'), blocks },
    texts.map(() => 's1'),
    context,
  )
  const statement = statements.find(({ block }) => block === texts.length - 1)!
  return tagStatement(statement, { stem: stem === null ? null : statements[0]!, kind }, context)
}

/** As reading leaves it: emphasis off, words joined that a line end had broken. */
function clean(text: string): string {
  return text.replaceAll('**', '').replace(/(\p{Ll})- (?!och |eller |samt )(\p{Ll})/gu, '$1$2')
}

function blockOf(text: string, index: number, isItem: boolean): Block {
  return {
    index,
    kind: isItem ? 'listItem' : 'paragraph',
    text,
    map: [{ at: 0, source: 0, length: text.length, sourceLength: text.length }],
    span: [0, text.length],
    line: index + 1,
    endLine: index + 1,
    page: null,
    level: null,
    marker: null,
    depth: 0,
    cells: [],
    header: [],
    pairs: [],
    evidence: [],
    wrapper: false,
  }
}

const emptyDocument: ReadDocument = {
  file: 'test.txt',
  text: '',
  lineStarts: [0],
  blocks: [],
  source: { format: 'text', encoding: 'utf-8', sha256: '', bytes: 0, pages: null },
  language: 'sv',
  messages: [],
  properties: {},
}

describe('sentences that name a theme in other words than the reference documents', () => {
  const rows = rowsOf('sentences.tsv')

  it('covers every concept', () => {
    expect(narrower.filter((id) => !rows.some(([concept]) => concept === id))).toEqual([])
  })

  it('finds the theme in at least 97 of 100, and the narrower concept in 94', () => {
    const missing = { tags: [] as string[], narrower: [] as string[] }
    for (const [concept, exact] of rows) {
      const found = tagUnit({
        exact,
        stem: null,
        kind: concept.startsWith('steering') ? 'principle' : 'goal',
      })
      if (!found.tags.includes(concept.split('.')[0]!)) missing.tags.push(exact)
      if (!found.narrower.includes(concept)) missing.narrower.push(exact)
    }
    expect(missing.tags.length, missing.tags.join('\n')).toBeLessThanOrEqual(rows.length * 0.03)
    expect(missing.narrower.length, missing.narrower.join('\n')).toBeLessThanOrEqual(rows.length * 0.06)
  })
})

describe('words of a theme in another sense', () => {
  it.each(rowsOf('look-alikes.tsv'))('not %s: %s', (concept, exact) => {
    expect(tagUnit({ exact, stem: null, kind: 'goal' }).narrower).not.toContain(concept)
  })
})

describe('the coded units of the reference documents', () => {
  const units = ['arvika', 'falkenberg', 'harjedalen', 'harryda', 'vanersborg'].flatMap(
    (name): Commitment[] => {
      const file = new URL(`../../corpus/gold/${name}.json`, import.meta.url)
      return JSON.parse(readFileSync(file, 'utf8')).commitments
    },
  )
  const found = units.map(tagUnit)
  const f1 = (lists: (unit: Pick<Commitment, 'tags' | 'narrower'>) => readonly string[]): number => {
    let [both, all] = [0, 0]
    units.forEach((unit, i) => {
      const [gold, own] = [lists(unit), lists(found[i]!)]
      both += 2 * gold.filter((id) => own.includes(id)).length
      all += gold.length + own.length
    })
    return both / all
  }

  it('are 110', () => {
    expect(units.length).toBe(110)
  })

  it('get their themes', () => {
    expect(f1(({ tags }) => tags)).toBeGreaterThan(0.97)
    expect(f1((unit) => unit.narrower)).toBeGreaterThan(0.97)
  })

  it('get their main theme first', () => {
    const right = units.filter(({ tags }, i) => tags[0] === found[i]!.tags[0]).length
    expect(right / units.length).toBeGreaterThan(0.9)
  })

  it('have evidence for every narrower concept, inside the statement', () => {
    found.forEach(({ narrower: concepts, tagEvidence }) => {
      expect(tagEvidence.map(({ concept }) => concept)).toEqual(concepts)
      for (const { evidence } of tagEvidence)
        for (const [start, end] of evidence) expect(end).toBeGreaterThan(start)
    })
  })
})
