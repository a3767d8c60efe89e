import { expect, test } from 'vitest'
import { summarise } from '../../scripts/accuracy/summary.mjs'
import { buildTables, renderText } from '../../scripts/accuracy/tables.mjs'

const unit = {
  exact: 'Kommunen ska ha fler utbyten.',
  line: 1,
  kind: 'goal',
  modality: 'ska',
  tags: ['utbyten'],
}

/** A document with one coded unit; the program finds it, or finds nothing. */
function document(name: string, layout: string, found: object | null) {
  return {
    set: 'report',
    name,
    layout,
    field: 'staff',
    text: unit.exact,
    coding: { commitments: [unit] },
    analysis: { commitments: found === null ? [] : [found] },
  }
}

const good = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => document(name, 'web', unit))
const table = ['g', 'h', 'i'].map((name) => document(name, 'table', null))
const voice = [document('j', 'voice', null), document('k', 'voice', null)]

test('a layout of three documents far below its set is named, one of two is not, nor one without figures', () => {
  const { below, compared } = summarise([...good, ...table, ...voice], [])
  const held = below.filter(({ set }: { set: string }) => set === 'Held out')
  expect(held).toEqual([
    {
      set: 'Held out',
      grouping: 'layout',
      name: 'table',
      documents: 3,
      measure: 'commitments',
      value: 0,
      mean: 12 / 17,
    },
  ])
  expect(compared[1]).toEqual({ set: 'Held out', layout: 2, field: 1 })
})

test('says so where there is none', () => {
  const text = renderText(buildTables(summarise(good, [])))
  expect(text).toMatch(/below all documents of their set in headings, section words, commitments: none\./)
})

test('confusions name what was taken for what; themes are of international documents only', () => {
  const wrong = document('l', 'web', { ...unit, kind: 'activity' })
  const { confusions, sets } = summarise([...good, wrong], [{ document: wrong, second: wrong.coding }])
  expect(confusions.kind).toEqual([
    { coded: 'goal', found: 'activity', five: 0, development: 0, report: 1, coders: 0, share: 1 / 7 },
  ])
  expect(sets[2]?.figures.tags).toEqual({ value: null, precision: null, recall: null, n: 0, interval: null })
})

test('the same documents give the same figures', () => {
  const documents = [...good, ...table, ...voice]
  expect(JSON.stringify(summarise(documents, []))).toBe(JSON.stringify(summarise(documents, [])))
})
