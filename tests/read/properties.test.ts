import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { PolicyError } from '../../src/errors.ts'
import { swedish } from '../../src/lang/sv/index.ts'
import type { Context, ReadDocument } from '../../src/model/index.ts'
import { register } from '../../src/municipalities/index.ts'
import { prepareReading, readDocument } from '../../src/read/index.ts'
import { segmentDocument } from '../../src/segment/index.ts'

const context = { lexicon: swedish, register } as Context

/** Pieces that pages are made of: each reader's rule has something to bite on. */
const pieces = fc.constantFrom(
  'Syfte',
  'Mål',
  '1. Inledning',
  '2.1 Ansvar',
  'ANSVAR OCH ORGANISATION',
  'Innehåll',
  'Syfte ........ 3',
  'Mål\t4',
  'Sida 2 (5)',
  '3(7)',
  '7',
  'Testköpings kommun  Sida 1 (2)',
  'Policy för internationellt arbete',
  'Antagen av kommunfullmäktige 2012-11-12, § 258',
  'Dokumentansvarig: ',
  'Dnr',
  'KS 2015-236',
  'Kommunen ska:',
  '- öka förståelsen',
  '\u2022',
  '\u2022 utveckla verksamheten',
  '\uF0B7 stärka \u2022 bredda',
  'o fler företag',
  'Kommunstyrelsen',
  'Mål\tIndikator\tMålvärde',
  'Fler elever\tAntal\t20',
  'Indikator',
  'Ansvarig',
  '¹ Kommunens projektpolicy',
  'Arbetet ska bidra till demokrati- och utvecklings-',
  'processer i kommunen.¹',
  'Det internationella arbetet ska medverka till Att fler kommer Att skolan växer Ansvar Kommunstyrelsen leder arbetet.',
  '2 Policy Bakgrund Den som bor i kommunen ser det. Mål Kommunen ska öka sitt deltagande. 3 Policy Ansvar Nämnden svarar för det.',
  'be- vaka',
  'a\u0308ndama\u030Al',
  'mjukt\u00ADbindestreck\u00AD',
  '**Fetstil** och *kursiv*',
  '# Rubrik',
  '## Mål',
  '| Mål | År |',
  'Start / Kommun och politik / Styrdokument',
  'Hjälpte informationen på sidan dig?',
  'Tjänsteskrivelse',
  'Vem gör vad?',
  'att anta planen,',
  '\f',
  '\u200B',
  '   ',
  '\t',
  '\uD83C\uDDF8',
  '\uD800',
)
const page = fc
  .array(fc.tuple(pieces, fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\n \n')), { maxLength: 40 })
  .map((list) => list.flat().join(''))
const anyText = fc.oneof(
  page,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

beforeAll(() => prepareReading(new Uint8Array(), 'a.md'))

function read(text: string, file: string): ReadDocument | null {
  try {
    return readDocument(new TextEncoder().encode(text), file, context)
  } catch (error) {
    if (error instanceof PolicyError) return null
    throw error
  }
}

/** Normal form of a source slice, as far as one run goes. */
function fold(slice: string): string {
  return slice
    .normalize('NFC')
    .replace(/\s/gu, ' ')
    .replace(/[\u2010\u2011]/g, '-')
}

describe.each(['a.txt', 'a.md'])('any text read as %s', (file) => {
  it('gives blocks in order that do not overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = read(text, file)
        let end = 0
        for (const [index, block] of (doc?.blocks ?? []).entries()) {
          expect(block.index).toBe(index)
          expect(block.span[0]).toBeGreaterThanOrEqual(end)
          expect(block.span[1]).toBeGreaterThan(block.span[0])
          end = block.span[1]
          expect(block.line).toBeLessThanOrEqual(block.endLine)
        }
        if (doc) expect(end).toBeLessThanOrEqual(doc.text.length)
      }),
      { numRuns: 300 },
    )
  })

  it('leads every character of a block back to its source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = read(text, file)
        for (const block of doc?.blocks ?? []) {
          let at = 0
          for (const run of block.map) {
            expect(run.at).toBe(at)
            at += run.length
            const source = doc!.text.slice(run.source, run.source + run.sourceLength)
            const words = block.text.slice(run.at, run.at + run.length)
            if (run.length !== run.sourceLength || /[\p{M}\uFB00-\uFB06&]/u.test(source)) continue
            // The space between two lines may stand for a mark that was dropped at the first one's end.
            const plain = [...fold(source)]
              .map((char, place) => ([...words][place] === ' ' ? ' ' : char))
              .join('')
            expect(words).toBe(plain)
          }
          expect(at).toBe(block.text.length)
          expect(block.text).toBe(block.text.trim())
          expect(block.text).not.toMatch(/\s\s/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives every block a section, and sections that nest', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = read(text, file)
        if (!doc) return
        const { sections, sectionOfBlock } = segmentDocument(doc, context)
        const ids = new Set(sections.map(({ id }) => id))
        expect(ids.size).toBe(sections.length)
        expect(sectionOfBlock).toHaveLength(doc.blocks.length)
        for (const id of sectionOfBlock) expect(ids.has(id)).toBe(true)
        for (const section of sections) {
          expect(section.types.length).toBeGreaterThan(0)
          expect(section.startLine).toBeLessThanOrEqual(section.endLine)
          if (section.parent === null) expect(section.level).toBe(1)
          else {
            const parent = sections.find(({ id }) => id === section.parent)!
            expect(parent.level).toBe(section.level - 1)
            expect(parent.span[0]).toBeLessThanOrEqual(section.span[0])
            expect(parent.span[1]).toBeGreaterThanOrEqual(section.span[1])
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
