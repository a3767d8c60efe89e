import { describe, expect, it } from 'vitest'
import { swedish } from '../../src/lang/sv/index.ts'
import { foldRange } from '../../src/text/normalise.ts'

const ellipsis = swedish.reading.ellipsis
const fold = (source: string, footnotes: readonly string[] = []) =>
  foldRange(source, 0, source.length, { ellipsis, footnotes: new Set(footnotes) })

describe('the normal form', () => {
  it.each([
    ['demokrati- och utvecklingsprocesser', 'demokrati- och utvecklingsprocesser'],
    ['närings- samt arbetslivet', 'närings- samt arbetslivet'],
    ['att be- vaka om- världen', 'att bevaka omvärlden'],
    ['informations-, kommunikations- och it', 'informations-, kommunikations- och it'],
    ['EU\u2010stöd', 'EU-stöd'],
    ['**tydliga syften** och *anda*', 'tydliga syften och anda'],
    ['* ett listmärke', '* ett listmärke'],
    ['2 * 3 och 4*5', '2 * 3 och 4*5'],
    ['_betonat_ ord i fil_namn', 'betonat ord i fil_namn'],
    ['verk\u00ADsam\u00ADhet', 'verksamhet'],
    ['\uFEFFnoll\u200Bbredd', 'nollbredd'],
    ['a\u030A a\u0308 o\u0308', 'å ä ö'],
    ['ﬁnansiering', 'finansiering'],
    ['hårt\u00A0blanksteg\u2009och  flera', 'hårt blanksteg och flera'],
    ['i Härjedalen.¹', 'i Härjedalen.'],
    ['högst 25 m² per person', 'högst 25 m² per person'],
    ['rad med \u0007 klocka', 'rad med klocka'],
  ])('of %j is %j', (source, expected) => {
    expect(fold(source).text).toBe(expected)
  })

  it('takes glued and bracketed figures off only where the note exists', () => {
    expect(fold('enligt policyn.2 Därefter', ['2']).text).toBe('enligt policyn. Därefter')
    expect(fold('enligt policyn.2 Därefter').text).toBe('enligt policyn.2 Därefter')
    expect(fold('enligt policyn[3] gäller', ['3']).text).toBe('enligt policyn gäller')
    expect(fold('utsläpp av CO2 och 25 procent', ['2', '25']).text).toBe('utsläpp av CO2 och 25 procent')
  })

  it('keeps lone surrogates and says where cells and gaps are', () => {
    expect(fold('a\uD800b').text).toBe('a\uD800b')
    expect(fold('  Mål\tIndikator\tÅr')).toMatchObject({ text: 'Mål Indikator År', tabs: [3, 13], indent: 2 })
    expect(fold('Mål    Indikator').gaps).toEqual([3])
    expect(fold('verk\u00AD').softEnd).toBe(true)
  })
})
