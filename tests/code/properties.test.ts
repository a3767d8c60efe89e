import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseWithTrace, type TracedAnalysis } from '../../src/analyse.ts'
import { createContext } from '../../src/context.ts'
import { PolicyError } from '../../src/errors.ts'
import { expectRoundTrip } from './round-trip.ts'

const context = createContext()
const encoder = new TextEncoder()

/** An analysis, or null for a text that is refused with a reason ("empty-input"). */
async function analyseAny(text: string): Promise<TracedAnalysis | null> {
  try {
    return await analyseWithTrace(encoder.encode(text), 'any.txt', context)
  } catch (error) {
    if (error instanceof PolicyError) return null
    throw error
  }
}

/** Words, marks, line ends and odd characters of which policies are made, and some that nobody would print. */
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...['Mål', 'Ansvar', 'Uppföljning', 'Syfte', 'Definitioner', 'Aktiviteter']),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['Kommunen ska', 'Nämnden ansvarar för', 'Vi vill', 'Planen', 'som', 'att'],
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...['öka', 'följas upp', 'redovisas', 'och', 'minst 10 procent', 'senast 2027'],
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(...['. ', ', ', ': ', '; ', ' ', ' ', '-', '- ', '/', '…', '? ', '! ']),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(...['\n', '\n\n', '\r\n', '\n- ', '\n• ', '\n1. ', '\n2.1 ', '\n  - ', '\t']),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...['**', '*', '(', ')', '”', '"', '[1]', '¹', '§ 12', 'm.m.', 't. ex.', '|']),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['Dnr KS 2015-236', 'Datum: 2016-06-28', 'Antagen av KF', 'Sida 2 (4)', '..... 3'],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['\u00ad', '\u200b', '\u00a0', '\ufeff', 'a\u030a', '\u2028', '\f', '\u0000', '👩‍👩‍👧', '\ud800'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
)
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
const sentences = fc
  .array(pieces, { maxLength: 30 })
  .map((parts) => `Policy för Sala kommun\n\nMål\n\n${parts.join(' ')}\n`)

describe('analyse', () => {
  it.each([
    ['any text', texts, 400],
    ['any text under a heading', sentences, 400],
    ['any characters', fc.string({ unit: 'binary', maxLength: 300 }), 200],
  ] as const)(
    'reads %s: it throws nothing, and what it says stands in the text',
    async (_, arbitrary, numRuns) => {
      await fc.assert(
        fc.asyncProperty(arbitrary, async (text) => {
          const traced = await analyseAny(text)
          if (traced) expectRoundTrip(traced)
          else expect(text.includes('\u0000') || !/[\p{L}\p{N}]/u.test(text), text).toBe(true)
        }),
        { numRuns, seed: 20161 },
      )
    },
  )

  it('gives the same analysis for the same text', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const [first, second] = [await analyseAny(text), await analyseAny(text)]
        expect(second).toEqual(first)
      }),
      { numRuns: 60, seed: 20161 },
    )
  })

  it.each([
    [
      'one long sentence of joined clauses',
      (n: number) => `Kommunen ska växa${' och nämnden ska bygga'.repeat(n)}.`,
    ],
    ['one long noun phrase', (n: number) => `Kommunens ${'nya och gamla '.repeat(n)} hus ska bevaras.`],
    ['nested clauses', (n: number) => `Vi vill ${'att den som ser att '.repeat(n)} alla är med.`],
    ['open quotations and parentheses', (n: number) => `Kommunen ${'(”ska '.repeat(n)} växa.`],
    ['participles', (n: number) => `Den ${'planerade '.repeat(n)} vägen ska byggas.`],
    ['prepositions that are verbs', (n: number) => `Arbetet ${'inför valet '.repeat(n)} ska ske.`],
    ['commas', (n: number) => `Vi bygger ${'hus, '.repeat(n)} och broar.`],
  ] as const)('takes time in proportion to the text: %s', async (_, make) => {
    const time = async (n: number) => {
      const bytes = encoder.encode(`Policy för Sala kommun\n\nMål\n\n${make(n)}\n`)
      const start = performance.now()
      await analyseWithTrace(bytes, 'any.txt', context)
      return performance.now() - start
    }
    await time(50)
    const short = await time(1000)
    const long = await time(4000)
    // four times the text may take ten times as long, with room for a busy machine
    expect(long).toBeLessThan(10 * short + 150)
  })
})
