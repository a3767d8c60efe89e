import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metadataLexicon } from '../../src/lang/sv/metadata.ts'
import { findLabels } from '../../src/text/labels.ts'

type Pair = readonly [field: string | null, label: string, value: string | null]

function read(line: string, inline = false): Pair[] {
  return findLabels(line, metadataLexicon, { inline }).map(({ field, label, value }) => [
    field,
    line.slice(...label),
    value && line.slice(...value),
  ])
}

describe('findLabels', () => {
  const cases: readonly (readonly [string, readonly Pair[]])[] = [
    ['Dokumenttyp: Policy', [['docType', 'Dokumenttyp', 'Policy']]],
    ['Fastställt av\tKommunfullmäktige', [['adoptedBy', 'Fastställt av', 'Kommunfullmäktige']]],
    ['**Beslutad av:** Kommunstyrelsen', [['adoptedBy', 'Beslutad av', 'Kommunstyrelsen']]],
    ['| Beslutsdatum | 2020-10-21 |', [['adoptedDate', 'Beslutsdatum', '2020-10-21']]],
    [
      'Dokumentansvarig      Utvecklingschefen',
      [['documentResponsible', 'Dokumentansvarig', 'Utvecklingschefen']],
    ],
    [
      'Dokumenttyp Policy\tAntagen KF 2013-05-29, § 61\tVersion 1.0',
      [
        ['docType', 'Dokumenttyp', 'Policy'],
        ['adoptedDate', 'Antagen', 'KF 2013-05-29, § 61'],
        ['version', 'Version', '1.0'],
      ],
    ],
    [
      'Dokumentägare Kommunstyrelseförvaltningen\tReviderad\tGiltighet Tillsvidare',
      [
        ['documentOwner', 'Dokumentägare', 'Kommunstyrelseförvaltningen'],
        ['revisedDate', 'Reviderad', null],
        ['validity', 'Giltighet', 'Tillsvidare'],
      ],
    ],
    [
      'Dnr: KS 2019/12 Beslutsdatum: 2019-05-05',
      [
        ['diaryNumber', 'Dnr', 'KS 2019/12'],
        ['adoptedDate', 'Beslutsdatum', '2019-05-05'],
      ],
    ],
    [
      'Antagen av KF 2011-06-13, § 52. Reviderad 2014-09-22.',
      [
        ['adoptedBy', 'Antagen av', 'KF 2011-06-13, § 52'],
        ['revisedDate', 'Reviderad', '2014-09-22'],
      ],
    ],
    ['Tanums kommun                    Datum 2015-04-08', [['documentDate', 'Datum', '2015-04-08']]],
    ['Gäller för: Alla nämnder', [['appliesTo', 'Gäller för', 'Alla nämnder']]],
    ['Diarienummer (dnr): 2014/33', [['diaryNumber', 'Diarienummer (dnr)', '2014/33']]],
    [
      'För uppföljning av dokumentet ansvarar kommundirektören',
      [['followUpResponsible', 'För uppföljning av dokumentet ansvarar', 'kommundirektören']],
    ],
    ['Senast reviderad:', [['revisedDate', 'Senast reviderad', null]]],
    ['Telefon: 0520-72 10 00', [[null, 'Telefon', '0520-72 10 00']]],
    ['Dokumentansvarg: Miljöchefen', [['documentResponsible', 'Dokumentansvarg', 'Miljöchefen']]],
    ['Dokument uppdaterat de: 2019-02-03', [['revisedDate', 'Dokument uppdaterat', 'de: 2019-02-03']]],
    // Running text and headings.
    ['Målgrupp', []],
    ['Omfattning', []],
    ['Uppföljning', []],
    ['Beslut om vänorter fattas av kommunfullmäktige.', []],
    ['Ansvarig nämnd lämnar underlag till sammanställningen.', []],
    ['Version och datum framgår av dokumenthuvudet.', []],
    ['Arbetet följs upp. Dokumentansvarig: Kommunchefen', []],
    ['Antagen kandidat får besked inom två veckor.', []],
    ['Reviderad policy ska spridas till alla.', []],
    ['Giltighet och översyn', []],
    ['Datum för nästa möte bestäms senare av nämnden.', []],
  ]
  for (const [line, expected] of cases) it(line, () => expect(read(line)).toEqual(expected))

  it('finds labels inside running text when asked to', () => {
    const line =
      '1 Internationell strategi Antagen av kommunfullmäktige 2017-11-27, § 148 Dnr KS 2016/412-00 Innehåll Bakgrund'
    expect(read(line)).toEqual([])
    expect(read(line, true)).toEqual([
      ['adoptedBy', 'Antagen av', 'kommunfullmäktige 2017-11-27, § 148'],
      ['diaryNumber', 'Dnr', 'KS 2016/412-00'],
    ])
  })

  it('reads decomposed letters', () => {
    const line = 'Fastställd av: Kommunfullmäktige'.normalize('NFD')
    expect(read(line)).toEqual([
      ['adoptedBy', 'Fastställd av'.normalize('NFD'), 'Kommunfullmäktige'.normalize('NFD')],
    ])
  })

  it('returns pairs in order, inside the line, without overlap', () => {
    const word = fc.constantFrom(
      'Datum',
      'Dnr:',
      'KS',
      '2019-01-02',
      '\t',
      '  ',
      'Antagen av',
      'KF',
      '§ 5',
      'Version',
      'policy',
      '|',
      'Reviderad',
      ':',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.boolean(), (words, inline) => {
        const line = words.join(' ')
        let end = 0
        for (const { label, value } of findLabels(line, metadataLexicon, { inline })) {
          expect(label[0]).toBeGreaterThanOrEqual(end)
          expect(label[1]).toBeGreaterThan(label[0])
          end = label[1]
          if (value) {
            expect(value[0]).toBeGreaterThanOrEqual(end)
            expect(value[1]).toBeGreaterThan(value[0])
            end = value[1]
          }
        }
        expect(end).toBeLessThanOrEqual(line.length)
      }),
    )
  })
})
