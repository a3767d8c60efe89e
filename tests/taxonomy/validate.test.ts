import { describe, expect, it } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { sv } from '../../src/messages/sv.ts'
import { readTaxonomyFile } from '../../src/taxonomy/load.ts'

const good = `
scheme: {id: own, version: "1.0", prefLabel: {sv: Egen, en: Own}, hasTopConcept: [a, b]}
wordLists:
  grow: ["öka*"]
concepts:
  - id: a
    prefLabel: {sv: Ett, en: One}
    related: [b]
    narrower:
      - id: a.x
        broader: a
        prefLabel: {sv: Ett x, en: One x}
        indicators: ["@grow ... språk*"]
        exclusions: ["språkrör*"]
  - id: b
    prefLabel: {sv: Två, en: Two}
    related: [a]
    indicators: ["handel*"]
`

const read = (text: string) => readTaxonomyFile(new TextEncoder().encode(text))

describe('readTaxonomyFile', () => {
  it('reads a taxonomy of one and two levels', async () => {
    const { taxonomy, messages } = await read(good)
    expect(messages).toEqual([])
    expect(taxonomy).toMatchObject({ id: 'own', version: '1.0', top: ['a', 'b'], uri: null, language: 'sv' })
    expect(taxonomy!.concepts.map(({ id, broader }) => [id, broader])).toEqual([
      ['a', null],
      ['a.x', 'a'],
      ['b', null],
    ])
    expect(taxonomy!.byId.get('b')!.prefLabel).toEqual({ sv: 'Två', en: 'Two' })
    expect(taxonomy!.index.patterns.map(({ source }) => source)).toEqual([
      '@grow ... språk*',
      'språkrör*',
      'handel*',
    ])
    expect(taxonomy!.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('reads JSON', async () => {
    const file = {
      scheme: { id: 'j', version: 2 },
      concepts: [{ id: 'a', prefLabel: 'A', indicators: ['x'] }],
    }
    const { taxonomy, messages } = await read(JSON.stringify(file))
    expect(messages).toEqual([])
    expect(taxonomy).toMatchObject({ id: 'j', version: '2' })
  })

  // Each case changes the good file; the message names the key, its place and what was found.
  it.each<[string, string, string, string, number | null, object]>([
    ['no id', 'id: a.x\n', 'x: 1\n', 'missing-id', 10, { place: 'concepts/0/narrower/0' }],
    ['bad id', 'id: a.x\n', 'id: A x\n', 'bad-id', 10, { id: 'A x' }],
    ['id twice', 'id: a.x\n', 'id: b\n', 'duplicate-id', 15, { id: 'b' }],
    [
      'unknown related',
      'related: [b]',
      'related: [c]',
      'unknown-reference',
      8,
      { field: 'related', target: 'c' },
    ],
    ['related to itself', 'related: [b]', 'related: [b, a]', 'self-reference', 8, { field: 'related' }],
    ['one-way related', 'related: [a]\n', 'altLabels: []\n', 'related-one-way', 8, { target: 'b' }],
    ['empty patterns', '["handel*"]', '[]', 'no-patterns', 15, { id: 'b' }],
    ['no patterns', '    indicators: ["handel*"]', '', 'no-patterns', 15, { id: 'b' }],
    ['empty pattern', '"handel*"', '""', 'pattern-empty', 18, { id: 'b', field: 'indicators' }],
    ['capitals', '"handel*"', '"Handel*"', 'pattern-case', 18, { found: 'Handel*' }],
    ['inner asterisk', '"handel*"', '"han*el"', 'pattern-inner-asterisk', 18, { found: 'han*el' }],
    ['only an asterisk', '"handel*"', '"*"', 'pattern-no-stem', 18, { found: '*' }],
    ['gap at the edge', '"handel*"', '"handel* ..."', 'pattern-edge-gap', 18, { pattern: 'handel* ...' }],
    ['two gaps', '"handel*"', '"a .. ... b"', 'pattern-double-gap', 18, { pattern: 'a .. ... b' }],
    ['comma in a pattern', '"handel*"', '"handel, export"', 'pattern-character', 18, { found: 'handel,' }],
    ['unknown list', '@grow', '@groww', 'pattern-unknown-list', 13, { found: '@groww' }],
    [
      'bad word in a list',
      '["öka*"]',
      '["öka mer"]',
      'pattern-character',
      4,
      { id: '@grow', found: 'öka mer' },
    ],
    ['empty list', '["öka*"]', '[]', 'empty-list', 4, { list: 'grow' }],
    ['pattern twice', '["språkrör*"]', '["språkrör*", "språkrör*"]', 'duplicate-pattern', 14, { id: 'a.x' }],
    ['wrong broader', 'broader: a\n', 'broader: b\n', 'wrong-broader', 11, { broader: 'b', parent: 'a' }],
    ['label twice', 'sv: Ett x', 'sv: Två', 'duplicate-label', 16, { label: 'Två', other: 'a.x' }],
    ['no label', 'prefLabel: {sv: Två, en: Two}\n', 'notation: T2\n', 'missing-label', 15, { id: 'b' }],
    ['alternative label taken', 'broader: a\n', 'altLabels: [två]\n', 'alt-is-label', 11, { other: 'b' }],
    ['misspelt key', 'exclusions:', 'exclusion:', 'unknown-field', 14, { id: 'a.x', field: 'exclusion' }],
    ['misspelt key of the scheme', 'version:', 'versoin:', 'no-scheme-field', 2, { field: 'version' }],
    ['text for a list', '["handel*"]', 'handel*', 'not-a-list', 18, { id: 'b', field: 'indicators' }],
    ['third level', 'exclusions: ["språkrör*"]', 'narrower: []', 'too-deep', 14, { id: 'a.x' }],
    ['unlisted top', 'hasTopConcept: [a, b]', 'hasTopConcept: [a]', 'top-unlisted', 15, { id: 'b' }],
    [
      'listed but missing',
      'hasTopConcept: [a, b]',
      'hasTopConcept: [a, b, c]',
      'top-unknown',
      2,
      { id: 'c' },
    ],
    [
      'unknown kind',
      'version: "1.0"',
      'version: "1.0", unmarked: {goals: b}',
      'unknown-kind',
      2,
      { kind: 'goals' },
    ],
    [
      'tier out of range',
      'indicators: ["handel*"]',
      'indicators: ["handel*"]\n    tier: 7',
      'bad-tier',
      19,
      { id: 'b' },
    ],
    ['aimOnly with a word', 'broader: a\n', 'aimOnly: ja\n', 'not-yes-or-no', 11, { id: 'a.x' }],
    [
      'asPartner to nothing',
      'broader: a\n',
      'asPartner: z\n',
      'unknown-reference',
      11,
      { field: 'asPartner' },
    ],
  ])('%s', async (_, from, to, key, line, params) => {
    expect(good).toContain(from)
    const { taxonomy, messages } = await read(good.replace(from, to))
    const message = messages.find((one) => one.key === `taxonomy.${key}`)
    expect(message, JSON.stringify(messages)).toMatchObject({ line, params })
    expect(taxonomy === null).toBe(messages.some(({ level }) => level === 'error'))
  })

  it.each(['', 'a: 1', '[]', 'concepts: []'])('finds no concepts in "%s"', async (text) => {
    const { taxonomy, messages } = await read(text)
    expect(taxonomy).toBeNull()
    expect(messages.map(({ level, key }) => [level, key])).toEqual([['error', 'taxonomy.no-concepts']])
  })

  it('says where the YAML breaks', async () => {
    const { taxonomy, messages } = await read('scheme: {id: x\nconcepts:\n  - id: [')
    expect(taxonomy).toBeNull()
    expect(messages[0]).toMatchObject({ level: 'error', key: 'taxonomy.yaml' })
    expect(messages[0]!.line).toBeGreaterThan(0)
  })

  it('refuses aliases that grow without end', async () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((k, i) => `${k}: &${k} [${`*${'abcdefghi'[i]}, `.repeat(9)}x]`),
    ]
    const { taxonomy, messages } = await read(bomb.join('\n'))
    expect(taxonomy).toBeNull()
    expect(messages).toMatchObject([{ level: 'error', key: 'taxonomy.yaml', params: { code: 'ALIAS' } }])
  })
})

describe('wordings', () => {
  const keys = `yaml no-concepts no-scheme-field too-deep unknown-field top-unknown top-unlisted not-a-list not-yes-or-no
    bad-tier missing-id bad-id duplicate-id wrong-broader missing-label duplicate-label alt-is-label self-reference
    unknown-reference related-one-way unknown-kind empty-list no-patterns duplicate-pattern pattern-empty pattern-case
    pattern-edge-gap pattern-double-gap pattern-inner-asterisk pattern-no-stem pattern-character pattern-unknown-list`

  it.each(keys.split(/\s+/))('taxonomy.%s has a wording in both languages', (key) => {
    for (const messages of [sv, en])
      expect(JSON.stringify(Object.keys(messages.notices))).toContain(`taxonomy.${key}"`)
  })
})
