import { describe, expect, test } from 'vitest'
import { readAnalysis } from '../../src/compare/coding.ts'
import { sv } from '../../src/messages/sv.ts'
import type { PolicyAnalysis } from '../../src/model/analysis.ts'
import type { ShowFilter, ShownDocument } from '../../src/render/document.ts'
import { insertMarks, numberMarks } from '../../src/render/marks.ts'
import { renderShow, type ShowOptions } from '../../src/render/show.ts'
import { renderShowJson } from '../../src/render/show-json.ts'
import { renderWhy } from '../../src/render/why.ts'
import { displayWidth } from '../../src/render/width.ts'
import { taxonomy } from '../compare/gold.ts'

const text = [
  'Internationell policy för Skara kommun',
  '',
  'Mål',
  '',
  'Arbetet ska:',
  '- Öka förståelsen för andra kulturer.',
  '- Stärka näringslivet. Kommunen vill växa.',
  '',
  'Ansvar',
  '',
  'Kommunstyrelsen leder arbetet och följer upp det varje år.',
  '',
].join('\n')

function place(words: string) {
  const start = text.indexOf(words)
  const line = text.slice(0, start).split('\n').length
  return { exact: words, span: [start, start + words.length], line, endLine: line, rule: 'K1' }
}

const commitment = { kind: 'goal', modality: 'ska', section: 's2', stem: 'Arbetet ska:', stemLine: 5 }
const analysis = readAnalysis({
  schema: 'policy-analysis/1',
  file: 'skara.txt',
  municipality: { name: 'Skara', code: '1495', kind: 'kommun', county: '14' },
  metadata: { title: { value: 'Internationell policy', exact: 'Internationell policy', line: 1 } },
  words: 25,
  sections: [
    { id: 's1', types: ['metadata'], heading: null, startLine: 1, endLine: 1, typeSource: 'position' },
    { id: 's2', types: ['mal'], heading: 'Mål', startLine: 3, endLine: 7, typeSource: 'heading' },
    {
      id: 's3',
      types: ['ansvar'],
      embedded: ['uppfoljning'],
      heading: 'Ansvar',
      startLine: 9,
      endLine: 11,
      typeSource: 'heading',
    },
  ],
  commitments: [
    {
      ...commitment,
      ...place('Öka förståelsen för andra kulturer.'),
      id: 'skara-g01',
      tags: ['inclusion'],
      narrower: ['inclusion.understanding'],
    },
    {
      ...commitment,
      ...place('Stärka näringslivet.'),
      id: 'skara-g02',
      tags: ['business'],
      narrower: ['business.growth'],
    },
    {
      ...commitment,
      ...place('Kommunen vill växa.'),
      id: 'skara-g03',
      modality: 'vill',
      stem: null,
      stemLine: undefined,
    },
  ],
  responsibilities: [
    {
      ...place('leder arbetet'),
      id: 'skara-r01',
      actor: 'Kommunstyrelsen',
      actorType: 'kommunstyrelse',
      actorSource: 'text',
      actorLine: 11,
      stem: null,
      duty: 'leder arbetet',
      dutyVerb: 'leder',
      functions: ['leder'],
      object: 'internationellt-arbete',
      section: 's3',
    },
  ],
  followUp: [
    {
      ...place('följer upp det varje år.'),
      id: 'skara-f01',
      types: ['uppfoljning'],
      what: null,
      actor: 'Kommunstyrelsen',
      actorType: 'kommunstyrelse',
      actorLine: 11,
      source: 'text',
      frequency: { value: 'P1Y', exact: 'varje år', implied: false },
      channel: null,
      recipient: null,
      section: 's3',
    },
  ],
}) as PolicyAnalysis

const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
const document: ShownDocument = {
  analysis,
  text,
  lineStarts,
  trace: [
    {
      ...place('Öka förståelsen för andra kulturer.'),
      span: analysis.commitments[0]!.span,
      decision: 'goal',
      reason: 'heading',
    },
    {
      ...place('Kommunen vill växa.'),
      span: analysis.commitments[2]!.span,
      decision: 'background',
      rule: 'G5',
      reason: 'not-normative',
    },
    {
      ...place('följer upp det varje år.'),
      span: analysis.followUp[0]!.span,
      decision: 'followUp',
      rule: 'F1',
      reason: '',
    },
  ],
}

const everything: ShowFilter = { themes: null, sections: null, types: null }
const options = (filter: Partial<ShowFilter> = {}, own: Partial<ShowOptions> = {}): ShowOptions => ({
  language: 'sv',
  messages: sv,
  concepts: taxonomy.byId,
  width: 80,
  color: false,
  filter: { ...everything, ...filter },
  ...own,
})

test('a whole document', async () => {
  await expect(renderShow(document, options())).toMatchFileSnapshot('golden/show.txt')
})

test('every decision with its rule', async () => {
  await expect(renderWhy(document, options())).toMatchFileSnapshot('golden/show-why.txt')
})

describe('filters', () => {
  test.each<[name: string, filter: Partial<ShowFilter>, shown: readonly string[], hidden: readonly string[]]>(
    [
      ['theme', { themes: ['business'] }, ['Arbetet ska:', '‹1', 'Stärka'], ['Öka', 'leder', '‹2']],
      ['narrower concept', { themes: ['inclusion.understanding'] }, ['Öka'], ['‹1\u00a0Stärka']],
      ['section', { sections: ['ansvar'] }, ['leder', 'Ansvar'], ['Öka']],
      ['section that a unit shows', { sections: ['uppfoljning'] }, ['‹1\u00a0följer upp'], ['‹2', 'Öka']],
      ['type', { types: ['follow-up'] }, ['‹1\u00a0följer upp'], ['skara-r01']],
      ['theme and type', { themes: ['business'], types: ['responsibility'] }, [sv.show.noMatch], ['Stärka']],
    ],
  )('by %s', (_, filter, shown, hidden) => {
    const page = renderShow(document, options(filter))
    for (const words of shown) expect(page).toContain(words)
    for (const words of hidden) expect(page).not.toContain(words)
  })

  test('reach the decisions, too', () => {
    const page = renderWhy(document, options({ types: ['follow-up'] }))
    expect(page).toContain('F1')
    expect(page).not.toContain('G5')
  })
})

test('a long line is cut to the words asked for', () => {
  const filler = 'Här står annat. '.repeat(40)
  const long = { ...document, text: text.replace('- Stärka', `${filler}Stärka`) }
  const shift = filler.length - 2
  const moved = analysis.commitments.map((unit) => ({
    ...unit,
    span: [unit.span[0] + shift, unit.span[1] + shift] as const,
  }))
  const shown = {
    ...long,
    analysis: { ...analysis, commitments: moved.slice(1, 2) },
    lineStarts: [0, ...[...long.text.matchAll(/\n/g)].map(({ index }) => index + 1)],
  }
  const page = renderShow(shown, options({ themes: ['business'] }))
  expect(page).toContain('… ')
  expect(page).toContain('‹1\u00a0Stärka näringslivet.›')
  expect(page.length).toBeLessThan(900)
})

test('sections that begin inside a line stand under their own headings', () => {
  const flat = text.replaceAll('\n', ' ')
  const at = (words: string) => flat.indexOf(words)
  const spans: readonly (readonly [number, number])[] = [
    [0, at('Mål')],
    [at('Mål'), at('Ansvar')],
    [at('Ansvar'), flat.length],
  ]
  const onOneLine = <T extends { readonly line?: number; readonly endLine?: number }>(unit: T): T => ({
    ...unit,
    line: 1,
    endLine: 1,
  })
  const flattened: PolicyAnalysis = {
    ...analysis,
    sections: analysis.sections.map((section, i) => ({
      ...section,
      startLine: 1,
      endLine: 1,
      span: spans[i]!,
    })),
    commitments: analysis.commitments.map(onOneLine),
    responsibilities: analysis.responsibilities.map(onOneLine),
    followUp: analysis.followUp.map(onOneLine),
  }
  const shown = { ...document, analysis: flattened, text: flat, lineStarts: [0] }
  const page = renderShow(shown, options())
  expect(page.match(/^── .*$/gm)!.map((line) => line.split(' ')[1])).toEqual([
    'Dokumenthuvud',
    'Mål',
    'Ansvar',
  ])
  const responsibility = renderShow(shown, options({ sections: ['ansvar'] }))
  expect(responsibility).toContain('leder arbetet')
  expect(responsibility).not.toContain('Öka')
})

test('as data', () => {
  const data = JSON.parse(renderShowJson(document, { ...everything, types: ['goal'] }, true))
  expect(data.units.map(({ unit }: { unit: string }) => unit)).toEqual([
    'skara-g01',
    'skara-g02',
    'skara-g03',
  ])
  expect(data.lines[5]).toBe('- Öka förståelsen för andra kulturer.')
  expect(data.trace).toHaveLength(6)
  expect(JSON.parse(renderShowJson(document, everything, false)).trace).toBeUndefined()
})

test.each([40, 60, 100])('no line is wider than %i columns', (width) => {
  for (const page of [
    renderShow(document, options({}, { width })),
    renderWhy(document, options({}, { width })),
  ]) {
    for (const line of page.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  }
})

test('control characters of a document never reach the terminal', () => {
  const evil = { ...document, text: text.replace('växa', 'v\u001b[2Jx') }
  expect(renderShow(evil, options())).not.toContain('\u001b')
})

describe('marks', () => {
  const unit = (start: number, end: number) =>
    ({
      id: `${start}`,
      type: 'goal',
      evidence: { span: [start, end], line: 1, endLine: 1 },
    }) as unknown as Parameters<typeof numberMarks>[0][number]

  test.each<[name: string, spans: readonly (readonly [number, number])[], marked: string]>([
    ['none', [], 'abcdef'],
    ['one', [[1, 3]], 'a‹1 bc›def'],
    [
      'neighbours',
      [
        [0, 3],
        [3, 6],
      ],
      '‹1 abc›‹2 def›',
    ],
    [
      'nested',
      [
        [0, 6],
        [2, 4],
      ],
      '‹1 ab‹2 cd›ef›',
    ],
    [
      'the same words twice',
      [
        [2, 4],
        [2, 4],
      ],
      'ab‹1 cd›ef',
    ],
    [
      'crossing',
      [
        [0, 4],
        [2, 6],
      ],
      '‹1 ab‹2 cd›ef›',
    ],
    ['empty spans of a coding', [[0, 0]], 'abcdef'],
  ])('%s', (_, spans, marked) => {
    const marks = numberMarks(spans.map(([start, end]) => unit(start, end)))
    expect(insertMarks('abcdef', 0, 6, marks)).toBe(marked)
  })

  test('a mark over two lines opens on one and closes on the other', () => {
    const marks = numberMarks([unit(2, 5)])
    expect([insertMarks('abc\ndef', 0, 4, marks), insertMarks('abc\ndef', 4, 7, marks)]).toEqual([
      'ab‹1 c\n',
      'd›ef',
    ])
  })
})
