import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { sv } from '../../src/messages/sv.ts'

/** All wordings with their paths, "labels/section/mal". */
function wordings(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, each]) => wordings(each, path === '' ? key : `${path}/${key}`))
}

const paths = (value: unknown) => wordings(value).map(([path]) => path)

test('both languages have the same keys', () => {
  expect(paths(en)).toEqual(paths(sv))
})

test('no wording is empty, but the mark of a goal', () => {
  for (const messages of [sv, en]) {
    const empty = wordings(messages).filter(([, value]) => value === '')
    expect(empty.map(([path]) => path)).toEqual(['labels/kindMark/goal'])
  }
})

describe('notices', () => {
  const sources = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('messages'))
    .map((file) => readFileSync(new URL(`../../src/${file.replaceAll('\\', '/')}`, import.meta.url), 'utf8'))
  const named = sources.flatMap((source) => [
    ...[...source.matchAll(/'((?:error|hint|read|segment|parse|code|tag|taxonomy)\.[a-z-]+)'/g)].map(
      ([, key]) => key!,
    ),
    ...[...source.matchAll(/report\('(?:error|warning|note)', '([a-z-]+)'/g)].map(
      ([, key]) => `taxonomy.${key}`,
    ),
  ])

  test('every key that a stage names has a wording', () => {
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((key) => !Object.hasOwn(sv.notices, key))).toEqual([])
  })
})

describe('Swedish', () => {
  test.each([
    ['P1Y', 'årligen'],
    ['P2Y', 'vartannat år'],
    ['P4Y', 'vart fjärde år'],
    ['P2M', 'varannan månad'],
    ['P6M', 'var sjätte månad'],
    ['P1W', 'varje vecka'],
  ])('%s is %s', (duration, words) => {
    const [count, unit] = [Number(duration.slice(1, -1)), duration.at(-1) as 'Y' | 'M' | 'W']
    expect(sv.views.every(count, unit)).toBe(words)
  })

  test.each([
    [0, '0 mån'],
    [5, '5 mån'],
    [12, '1 år'],
    [76, '6 år 4 mån'],
  ])('%i months are %s', (count, words) => {
    expect(sv.views.months(count)).toBe(words)
  })

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a och b'],
    [['a', 'b', 'c'], 'a, b och c'],
  ])('%j is listed as %j', (items, words) => {
    expect(sv.grammar.list(items)).toBe(words)
  })
})
