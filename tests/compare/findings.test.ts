import { expect, test } from 'vitest'
import { findingRules } from '../../src/compare/findings/rules.ts'
import { en } from '../../src/messages/en.ts'
import { sv } from '../../src/messages/sv.ts'
import type { Finding, FindingRule } from '../../src/model/finding.ts'
import { compareGold, gold, manyDocuments } from './gold.ts'

const findings = (analyses = gold) => compareGold({ views: ['overview'] }, analyses).views[0]!.findings
const find = <R extends FindingRule>(rule: R, analyses = gold) =>
  findings(analyses).find((each): each is Extract<Finding, { rule: R }> => each.rule === rule)

test('every rule has a statement and a sentence in both languages', () => {
  const rules = Object.keys(findingRules).sort()
  expect(Object.keys(sv.findings).sort()).toEqual(rules)
  expect(Object.keys(en.findings).sort()).toEqual(rules)
})

test('what all five share', () => {
  expect(find('shared-themes')!.themes.map(({ id, units }) => `${id} ${units}`)).toEqual([
    'steering 20',
    'projects-eu 19',
    'business 14',
    'local-actors 12',
    'operations 11',
    'competence 11',
    'global 5',
  ])
})

test('where nothing is shared, what most have', () => {
  const apart = gold.slice(0, 3).map((analysis, i) => ({
    ...analysis,
    commitments: analysis.commitments.map((unit) => ({
      ...unit,
      tags: i < 2 ? ['global'] : ['business'],
      narrower: [],
    })),
  }))
  const { themes, widespread } = find('shared-themes', apart)!
  expect(themes).toEqual([])
  expect(widespread.slice(0, 2)).toEqual([
    { id: 'global', documents: 2 },
    { id: 'business', documents: 1 },
  ])
  expect(find('few-lack', apart)).toMatchObject({ further: false, lacking: ['arvika'] })
})

test('what four of five have, and who does not', () => {
  const { themes, lacking } = find('few-lack')!
  expect(themes.map(({ id }) => id)).toEqual([
    'attractiveness',
    'local-development',
    'inclusion',
    'democracy',
    'sustainability',
    'education',
  ])
  expect(lacking).toEqual(['harryda'])
})

test('what one alone has', () => {
  const owners = find('only-one')!.owners.map(({ document, themes }) => [
    document,
    ...themes.map(({ id }) => id),
  ])
  expect(owners[0]).toEqual([
    'arvika',
    'twinning-border.cross-border',
    'residents.perspective',
    'local-development.infrastructure',
  ])
})

test('what one document dominates', () => {
  expect(find('dominates')!.owners).toEqual([
    {
      document: 'arvika',
      parts: [
        { kind: 'activity', theme: null, units: 16, of: 17 },
        { kind: null, theme: 'twinning-border', units: 8, of: 9 },
      ],
    },
  ])
})

test('duties without an actor, with their lines', () => {
  expect(find('actorless')).toEqual({
    rule: 'actorless',
    duties: [{ document: 'harjedalen', units: 3, of: 13, lines: [56, 58] }],
    more: 0,
  })
})

test('a single document is not compared with itself', () => {
  const rules = findings([gold[1]!]).map(({ rule }) => rule)
  for (const rule of ['shared-themes', 'few-lack', 'only-one', 'dominates', 'most-similar']) {
    expect(rules).not.toContain(rule)
  }
  expect(rules).toContain('follow-up')
})

test('of many documents, at most five are named', () => {
  const many = manyDocuments(60)
  expect(find('actorless', many)).toMatchObject({ duties: { length: 5 }, more: 7 })
  expect(find('revision', many)).toMatchObject({ overdue: { length: 5 }, more: 7 })
})

test('themes of another field are not missed', () => {
  const untagged = gold.map((analysis) => ({
    ...analysis,
    definitions: [],
    commitments: analysis.commitments.map((unit) => ({ ...unit, tags: [], narrower: [] })),
  }))
  expect(find('shared-themes', untagged)).toBeUndefined()
  expect(find('absent-everywhere', untagged)).toBeUndefined()
  expect(find('most-similar', untagged)).toBeUndefined()
})

test('no documents give no findings', () => {
  expect(findings([])).toEqual([])
})
