import { describe, expect, test } from 'vitest'
import { figureOf } from '../../scripts/accuracy/measures.mjs'
import { scoreDocument } from '../../scripts/accuracy/score.mjs'

const text = [
  'Mål',
  'Kommunen ska ha fler utbyten.',
  'Eleverna ska få resa.',
  'Ansvar',
  'Nämnden följer upp.',
  '',
].join('\n')

const goal = {
  exact: 'Kommunen ska ha fler utbyten.',
  line: 2,
  kind: 'goal',
  modality: 'ska',
  tags: ['utbyten', 'partner'],
  measurable: true,
}
const activity = {
  exact: 'Eleverna ska få resa.',
  line: 3,
  kind: 'activity',
  modality: 'ska',
  tags: ['skola'],
}
const duty = { duty: 'följer upp policyn', line: 5, actorType: 'namnd', functions: ['foljer-upp'] }

const coding = {
  metadata: { title: { value: 'Internationell policy' }, revisedDate: { value: null, status: 'empty' } },
  sections: [
    { heading: 'Mål', startLine: 1, types: ['mal'] },
    { heading: 'Ansvar', startLine: 4, types: ['ansvar'] },
  ],
  commitments: [goal, activity],
  responsibilities: [duty],
  followUp: [{ exact: 'Nämnden följer upp.', line: 5, types: ['uppfoljning'] }],
  definitions: [{ exact: 'Utbyte är en resa.', line: 3 }],
  documentPurposes: [],
  hardNegatives: [{ exact: 'Regionen ska bygga broar.', line: 3 }],
}

function figures(found: object) {
  const { counts } = scoreDocument(coding, { ...coding, ...found }, text)
  return Object.fromEntries(Object.entries(counts).map(([id, each]) => [id, figureOf(each)]))
}

describe('scoreDocument', () => {
  test('gives 1 to the coding itself, nothing where nothing is coded', () => {
    const { hardNegatives, documentPurposes, ...others } = figures({})
    expect(hardNegatives).toEqual({ value: 0, n: 1 })
    expect(documentPurposes!.value).toBeNull()
    expect(Object.entries(others).filter(([, { value }]) => value !== 1)).toEqual([])
    expect(others.sectionWords!.n).toBe(14)
  })

  test('a missed unit costs recall, and its themes', () => {
    const { commitments, goals, targets, tags, kind } = figures({ commitments: [activity] })
    expect(commitments).toEqual({ value: 2 / 3, precision: 1, recall: 0.5, n: 2 })
    expect(goals!.value).toBe(0)
    expect(targets!.value).toBe(0)
    expect(tags).toEqual({ value: 2 / 4, precision: 1, recall: 1 / 3, n: 3 })
    expect(kind).toEqual({ value: 1, n: 1 })
  })

  test('an invented unit costs precision; one that the coder warned of is taken', () => {
    const invented = { ...activity, exact: 'Regionen ska bygga broar.' }
    const { commitments, hardNegatives, tags } = figures({ commitments: [goal, activity, invented] })
    expect(commitments).toEqual({ value: 4 / 5, precision: 2 / 3, recall: 1, n: 2 })
    expect(hardNegatives!.value).toBe(1)
    expect(tags!.precision).toBe(3 / 4)
  })

  test('a wrong kind is a wrong kind, not a missed unit', () => {
    const { commitments, kind, modality, goals } = figures({
      commitments: [goal, { ...activity, kind: 'goal' }],
    })
    expect(commitments!.value).toBe(1)
    expect(kind).toEqual({ value: 0.5, n: 2 })
    expect(modality!.value).toBe(1)
    expect(goals).toEqual({ value: 2 / 3, precision: 0.5, recall: 1, n: 1 })
  })

  test.each([
    [
      'case, markup and the final full stop do not count',
      { ...goal, exact: '**kommunen** ska ha fler UTBYTEN' },
      1,
    ],
    [
      'a word divided at the end of a line is one word',
      { ...goal, exact: 'Kommunen ska ha fler ut- byten.' },
      1,
    ],
    ['four words of five are enough', { ...goal, exact: 'Kommunen ska ha utbyten' }, 1],
    ['three are not', { ...goal, exact: 'Kommunen ska ha' }, 0],
    ['two lines away is near', { ...goal, line: 4 }, 1],
    ['three lines away is not', { ...goal, line: 5 }, 0],
  ])('%s', (_, found, matched) => {
    const { counts } = scoreDocument({ commitments: [goal] }, { commitments: [found] }, text)
    expect(counts.commitments!.hit).toBe(matched)
  })

  test('nothing has two partners', () => {
    const { commitments } = figures({ commitments: [goal, goal, activity] })
    expect(commitments!.precision).toBe(2 / 3)
  })

  test.each([
    ['another actor type', { ...duty, actorType: 'kommunstyrelse' }, 0, 1],
    ['another function', { ...duty, functions: ['beslutar'] }, 0, 0],
    ['one function of two', { ...duty, functions: ['foljer-upp', 'beslutar'] }, 1, 2 / 3],
  ])('a duty with %s', (_, found, full, functions) => {
    const result = figures({ responsibilities: [found] })
    expect(result.responsibilities!.value).toBe(full)
    expect(result.functions!.value).toBeCloseTo(functions)
  })

  test('a wrong value is missed and invented, an empty field is not an absent one', () => {
    const wrong = figures({ metadata: { ...coding.metadata, title: { value: 'Något annat' } } })
    expect(wrong.metadata!.value).toBe(0.5)
    expect(figures({ metadata: { title: coding.metadata.title } }).metadata!.recall).toBe(0.5)
  })

  test('a missing heading gives its words to the section before', () => {
    const { headings, headingTypes, sectionWords } = figures({ sections: [coding.sections[0]] })
    expect(headings!.recall).toBe(0.5)
    expect(headingTypes).toEqual({ value: 1, n: 1 })
    expect(sectionWords!.value).toBe(10 / 14)
    const { pairs } = scoreDocument(coding, { ...coding, sections: [coding.sections[0]] }, text)
    expect(pairs.section.filter(([coded, found]: string[]) => coded !== found)).toHaveLength(4)
  })

  test('in a page on one line a section begins at its heading', () => {
    const sections = coding.sections.map((section) => ({ ...section, startLine: 1 }))
    const numbered = sections.map((section, i) => ({ ...section, heading: `${i + 1}. ${section.heading}` }))
    const { counts } = scoreDocument({ sections }, { sections: numbered }, '1. Mål ett två 2. Ansvar tre')
    expect(counts.headings).toEqual({ hit: 2, missed: 0, invented: 0 })
    // "1." stands before the coded heading and is left out, "2." belongs to the found one only.
    expect(counts.sectionWords).toEqual({ right: 5, of: 6 })
  })
})
