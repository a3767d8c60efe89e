import { describe, expect, it } from 'vitest'
import type { Taxonomy } from '../../src/model/index.ts'
import { type Surroundings, tagStatement } from '../../src/tag/index.ts'
import { contextOf, type Part, statementOf, taxonomyOf } from './helpers.ts'

function narrowerOf(
  taxonomy: Taxonomy,
  parts: readonly Part[],
  surroundings: Surroundings = {},
): readonly string[] {
  return tagStatement(statementOf(...parts), surroundings, contextOf(taxonomy)).narrower
}

describe('T1: every tag rests on a narrower concept', () => {
  const taxonomy = taxonomyOf({
    'trade.export': { indicators: ['export*'] },
    'trade.growth': { indicators: ['tillväxt*'] },
    'school.pupils': { indicators: ['elev*'] },
  })

  it('derives the tags from the narrower concepts, in their order', () => {
    const statement = statementOf('Export, elever och tillväxt')
    const { tags, narrower, tagEvidence } = tagStatement(statement, {}, contextOf(taxonomy))
    expect(narrower).toEqual(['trade.export', 'trade.growth', 'school.pupils'])
    expect(tags).toEqual(['trade', 'school'])
    expect(tagEvidence.map(({ concept, pattern }) => [concept, pattern])).toEqual([
      ['trade.export', 'export*'],
      ['trade.growth', 'tillväxt*'],
      ['school.pupils', 'elev*'],
    ])
    expect(tagEvidence.map(({ evidence }) => evidence.map(([a, b]) => statement.text.slice(a, b)))).toEqual([
      ['Export'],
      ['tillväxt'],
      ['elever'],
    ])
  })

  it('gives nothing where nothing is said', () => {
    expect(narrowerOf(taxonomy, ['Kommunen ska vara bra'])).toEqual([])
  })
})

describe('T2: main aim first', () => {
  const taxonomy = taxonomyOf({
    'aim.x': { indicators: ['alfa'] },
    'other.y': { indicators: ['beta'] },
    'form.z': { indicators: ['projekt*'], tier: 2 },
  })

  it.each<[string, readonly Part[], readonly string[]]>([
    ['core before means', [['means', 'genom alfa'], 'ska beta stärkas'], ['other.y', 'aim.x']],
    ['core before relative clauses', ['beta', ['relative', 'som ger alfa']], ['other.y', 'aim.x']],
    [
      'purpose before fronted',
      [
        ['fronted', 'i alfa'],
        ['purpose', 'för att beta'],
      ],
      ['other.y', 'aim.x'],
    ],
    ['reading order in one zone', ['alfa och beta'], ['aim.x', 'other.y']],
    ['aims before forms', ['projekt för alfa'], ['aim.x', 'form.z']],
  ])('%s', (_, parts, expected) => {
    expect(narrowerOf(taxonomy, parts)).toEqual(expected)
  })

  it('puts heads before their genitives', () => {
    const genitive = taxonomyOf({
      'aim.x': { indicators: ['grupper*'] },
      'other.y': { indicators: ['arbete'] },
    })
    expect(narrowerOf(genitive, ['gruppernas arbete'])).toEqual(['other.y', 'aim.x'])
    expect(narrowerOf(genitive, ['grupper och arbete'])).toEqual(['aim.x', 'other.y'])
  })

  it('puts the theme that more words speak of first', () => {
    const rich = taxonomyOf({
      'few.a': { indicators: ['alfa'] },
      'many.b': { indicators: ['beta'] },
      'many.c': { indicators: ['gamma'] },
    })
    expect(narrowerOf(rich, ['alfa, beta, gamma'])).toEqual(['many.b', 'many.c', 'few.a'])
  })

  it('lets the form come first in a priority', () => {
    expect(narrowerOf(taxonomy, ['projekt för alfa'], { kind: 'priority' })).toEqual(['form.z', 'aim.x'])
  })
})

describe('T3: sense, not string', () => {
  const taxonomy = taxonomyOf({
    'trade.firms': { indicators: ['företag*'], asPartner: 'local.partners' },
    'local.partners': { indicators: ['lokala aktörer'] },
    'local.clubs': { indicators: ['förening*'] },
  })

  it.each<[string, readonly string[]]>([
    ['Kommunen ska stödja ortens företag', ['trade.firms']],
    ['Kommunen samverkar med företag och föreningar', ['local.partners', 'local.clubs']],
    ['Kommunen ska utveckla kontakter med företag', ['trade.firms']],
  ])('%s', (text, expected) => {
    expect([...narrowerOf(taxonomy, [text])].toSorted()).toEqual(expected.toSorted())
  })

  it('reads a partner across the border between stem and item', () => {
    const stem = statementOf('Kommunen ska samverka med:')
    expect(narrowerOf(taxonomy, ['ortens företag'], { stem })).toEqual(['local.partners'])
  })
})

describe('T4: the generic instrument is no theme', () => {
  const taxonomy = taxonomyOf({
    'work.engage': { indicators: ['internationellt arbete'], aimOnly: true },
    'place.fame': { indicators: ['attraktiv*'] },
  })

  it('counts where it is the aim', () => {
    expect(narrowerOf(taxonomy, ['bedriva internationellt arbete'])).toEqual(['work.engage'])
    expect(narrowerOf(taxonomy, ['attraktiv', ['purpose', 'för internationellt arbete']])).toEqual([
      'place.fame',
      'work.engage',
    ])
  })

  it('does not count as means', () => {
    expect(narrowerOf(taxonomy, ['attraktiv', ['means', 'genom internationellt arbete']])).toEqual([
      'place.fame',
    ])
  })

  it('counts where nothing else is said', () => {
    expect(narrowerOf(taxonomy, [['means', 'genom internationellt arbete']])).toEqual(['work.engage'])
  })
})

describe('T5: anaphora within the paragraph', () => {
  const taxonomy = taxonomyOf({
    'eu.funds': { indicators: ['fonder'] },
    'staff.skills': { indicators: ['kunskap*'] },
  })
  const antecedents = [statementOf('EU:s fonder ska användas'), statementOf('Kunskap behövs')]

  it('adds the theme of the nearest statement that a noun phrase points to', () => {
    const parts = ['ha kunskap om de möjligheter som ges']
    expect(narrowerOf(taxonomy, parts, { antecedents })).toEqual(['staff.skills', 'eu.funds'])
  })

  it('takes it over where the statement has no theme', () => {
    expect(narrowerOf(taxonomy, ['Därigenom stärks kommunen'], { antecedents })).toEqual(['eu.funds'])
    expect(narrowerOf(taxonomy, ['Därigenom ökar kunskapen'], { antecedents })).toEqual(['staff.skills'])
  })

  it('takes nothing over without a back reference', () => {
    expect(narrowerOf(taxonomy, ['Kommunen ska vara bra'], { antecedents })).toEqual([])
  })
})

describe('T7: specific before general', () => {
  const taxonomy = taxonomyOf({
    'rule.any': { indicators: ['demokrati*'] },
    'rule.local': { indicators: ['lokal demokrati'] },
    'rule.actor': { general: ['medborgar*'], indicators: ['medborgarna själva'] },
    'other.local': { indicators: ['lokal'] },
    'hint.x': { fallback: ['kommun*'] },
  })

  it.each<[string, readonly string[]]>([
    ['lokal demokrati', ['rule.local', 'other.local']],
    ['demokrati', ['rule.any']],
    ['lokal demokrati och demokratiutveckling', ['other.local', 'rule.any', 'rule.local']],
    ['demokrati för medborgarna', ['rule.any']],
    ['medborgarna i kommunen', ['rule.actor']],
    ['kommunen', ['hint.x']],
  ])('%s', (text, expected) => {
    expect([...narrowerOf(taxonomy, [text])].toSorted()).toEqual(expected.toSorted())
  })
})

describe('T9: a concept that follows another', () => {
  const taxonomy = taxonomyOf({
    'fame.brand': { indicators: ['marknadsför*'], follows: 'trade.firms' },
    'trade.firms': { indicators: ['företag'] },
  })

  it('comes after it in the same zone', () => {
    expect(narrowerOf(taxonomy, ['marknadsföra orten för företag'])).toEqual(['trade.firms', 'fame.brand'])
  })

  it('stays first where the other stands in a weaker zone', () => {
    const parts: Part[] = ['marknadsföra orten', ['relative', 'som lockar företag']]
    expect(narrowerOf(taxonomy, parts)).toEqual(['fame.brand', 'trade.firms'])
  })
})

describe('surroundings', () => {
  const taxonomy = taxonomyOf(
    {
      'twin.towns': { indicators: ['vänort*'] },
      'culture.understand': { indicators: ['förståelse* ... kultur*'] },
      'steer.conduct': { indicators: ['omdöme'], fallback: ['resa'] },
      'steer.needs': { indicators: ['behov'] },
      'hint.trips': { fallback: ['resor'] },
    },
    { scheme: { unmarked: { principle: 'steer.conduct' } } },
  )

  it('joins the words of stem and item, but takes no theme from the stem alone', () => {
    const stem = statementOf('Vänorterna ska öka förståelsen för:')
    expect(narrowerOf(taxonomy, ['andra kulturer'], { stem })).toEqual(['culture.understand'])
    expect(narrowerOf(taxonomy, ['allt annat'], { stem })).toEqual([])
  })

  it('takes the theme of the heading where the statement has none', () => {
    expect(narrowerOf(taxonomy, ['Avtalen ska omprövas'], { heading: '3 Vänorterna' })).toEqual([
      'twin.towns',
    ])
    expect(narrowerOf(taxonomy, ['Gott omdöme krävs'], { heading: '3 Vänorterna' })).toEqual([
      'steer.conduct',
    ])
  })

  it('gives a principle without a theme its home, with the whole wording as evidence', () => {
    const statement = statementOf('Resor godkänns av chefen')
    const result = tagStatement(statement, { kind: 'principle' }, contextOf(taxonomy))
    expect(result.narrower).toEqual(['steer.conduct'])
    expect(result.tagEvidence[0]!.pattern).toBe('kind:principle')
    expect(result.tagEvidence[0]!.evidence).toEqual([[0, 24]])
    expect(narrowerOf(taxonomy, ['Resor godkänns'], { kind: 'goal' })).toEqual(['hint.trips'])
  })

  it('puts the home of a principle first', () => {
    const parts: Part[] = ['vänorter', ['subordinate', 'om behov finns']]
    expect(narrowerOf(taxonomy, parts, { kind: 'principle' })).toEqual(['steer.needs', 'twin.towns'])
    expect(narrowerOf(taxonomy, parts, { kind: 'goal' })).toEqual(['twin.towns', 'steer.needs'])
  })
})
