import { describe, expect, it } from 'vitest'
import { metadataLexicon as lexicon } from '../../src/lang/sv/metadata.ts'
import {
  findBody,
  findDiaryNumber,
  findInterval,
  findParagraph,
  findValidity,
  isPlaceholder,
} from '../../src/text/head-values.ts'

function table(
  name: string,
  find: (text: string) => string | null,
  cases: readonly (readonly [string, string | null])[],
) {
  describe(name, () => {
    for (const [text, expected] of cases) it(text, () => expect(find(text)).toBe(expected))
  })
}

table('findBody', (text) => findBody(text, lexicon)?.value ?? null, [
  ['Kommunfullmäktige', 'kommunfullmaktige'],
  ['KF 2013-05-29', 'kommunfullmaktige'],
  ['Kf', 'kommunfullmaktige'],
  ['regionfullmäktige', 'kommunfullmaktige'],
  ['kommunfullmältige', 'kommunfullmaktige'],
  ['Kommunstyrelsen 2012-06-05', 'kommunstyrelse'],
  ['KS 2019-04-02', 'kommunstyrelse'],
  ['Landstingsstyrelsen', 'kommunstyrelse'],
  ['Kommunstyrelsens arbetsutskott', 'utskott'],
  ['KSAU', 'utskott'],
  ['Vård- och omsorgsnämnden', 'namnd'],
  ['nämnden för Individ & Familjeomsorg', 'namnd'],
  ['Verksamhetschef hemtjänst', 'tjansteman'],
  ['Kommunstyrelseförvaltningen', 'forvaltning'],
  ['KS 2015-236', null],
  ['KS/2013:635', null],
  ['skäl', null],
])

table('findParagraph', (text) => findParagraph(text, lexicon)?.value ?? null, [
  ['§ 61', '§ 61'],
  ['§101', '§ 101'],
  ['§§ 12–14', '§§ 12–14'],
  ['§ 102/2016', '§ 102/2016'],
  ['KF §: 65/2020-06-09', '§ 65'],
  ['paragraf', null],
])

table('findDiaryNumber', (text) => findDiaryNumber(text)?.value ?? null, [
  ['KS 2015-236', 'KS 2015-236'],
  ['UF/2011:71', 'UF/2011:71'],
  ['VON 2025:00149', 'VON 2025:00149'],
  ['KSL/12/0177', 'KSL/12/0177'],
  ['KS-2018-00937', 'KS-2018-00937'],
  ['KS 2011/0050-3', 'KS 2011/0050-3'],
  ['171-482/2016', '171-482/2016'],
  ['2014/0321 KS-14', '2014/0321 KS-14'],
  ['2021/97-1.2.1', '2021/97-1.2.1'],
  ['SMST 2510-0065', 'SMST 2510-0065'],
  ['KS 2016/412-00 Innehåll', 'KS 2016/412-00'],
  ['inget', null],
])

table('findInterval', (text) => findInterval(text, lexicon)?.value ?? null, [
  ['Vart fjärde år', 'P4Y'],
  ['Varje mandatperiod', 'P4Y'],
  ['En gång per mandatperiod', 'P4Y'],
  ['två gånger per mandatperiod', 'P2Y'],
  ['Årligen', 'P1Y'],
  ['vart annat år', 'P2Y'],
  ['Vartannat år', 'P2Y'],
  ['en gång om året', 'P1Y'],
  ['vart 3:e år', 'P3Y'],
  ['Vid behov', null],
])

table('findValidity', (text) => findValidity(text, lexicon)?.value ?? null, [
  ['Giltighet Tillsvidare', 'tills vidare'],
  ['Dokumentet gäller t.v.', 'tills vidare'],
  ['Giltighetstid 2014-2018', '2014/2018'],
  ['åren 2023–27', '2023/2027'],
  ['gäller från den 1 januari 2022', '2022-01-01/'],
  ['Gäller fr o m 2016-03-15', '2016-03-15/'],
  ['Gäller t o m 2030-12-31', '/2030-12-31'],
  ['gäller till och med 2025', '/2025'],
  ['från 2020-01-01 till och med 2023-12-31', '2020-01-01/2023-12-31'],
  ['Giltighetstid 2023-12-31', '/2023-12-31'],
  ['Giltighet fyra år', 'P4Y'],
  ['Giltighet', null],
])

describe('isPlaceholder', () => {
  for (const text of [
    'Klicka här för att ange text.',
    'ÅÅÅÅ-MM-DD',
    '[skriv nummer]',
    'skriv nummer ...',
    '-',
    '–',
    '…',
    '<datum>',
    'xx',
  ])
    it(text, () => expect(isPlaceholder(text, lexicon)).toBe(true))
  for (const text of ['2016-06-28', 'Alla nämnder', 'Namnd person', 'Kommunstyrelsen'])
    it(text, () => expect(isPlaceholder(text, lexicon)).toBe(false))
})
