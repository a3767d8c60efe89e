import { describe, expect, it } from 'vitest'
import { codePartners } from '../../src/code/partners.ts'
import { context, prepare } from './context.ts'

async function find(text: string): Promise<string[]> {
  const { doc, sections } = await prepare(`Internationell policy för Eda kommun\n\nBakgrund\n\n${text}\n`)
  const found = codePartners(doc, sections, context)
  for (const { exact, span } of found) expect(doc.text.slice(...span)).toBe(exact)
  return found.map(({ type, exact }) => `${type}: ${exact}`)
}

describe('codePartners', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Utbytet med vänorten Kemijärvi sköts av föreningar.', ['vanort: Kemijärvi']],
    ['Kommunen har utbyte med systerstaden Shijiazhuang.', ['vanort: Shijiazhuang']],
    [
      'Kommunen har vänortsavtal med Kartuzy i Polen, Eidsberg i Norge och Brønderslev i Danmark.',
      ['vanort: Kartuzy', 'vanort: Eidsberg', 'vanort: Brønderslev'],
    ],
    [
      'Kommunen har två vänorter, Hyrynsalmi och Stange, sedan länge.',
      ['vanort: Hyrynsalmi', 'vanort: Stange'],
    ],
    ['Sibbo i Finland är kommunens vänort sedan 1946.', ['vanort: Sibbo']],
    [
      'Ett vänortsavtal finns tecknat mellan Eda, Ylöjärvi, Skive och Kongsvinger kommuner.',
      ['vanort: Ylöjärvi', 'vanort: Skive', 'vanort: Kongsvinger'],
    ],
    [
      'Kommunens vänorter:\n\n- Skive, Danmark\n- Kongsvinger (Norge)',
      ['vanort: Skive', 'vanort: Kongsvinger'],
    ],
    [
      'Kommunen medverkar i nätverket Union of the Baltic Cities och i Eurocities.',
      ['natverk: Union of the Baltic Cities', 'natverk: Eurocities'],
    ],
    [
      'Projekten är SIDA-finansierade och drivs med stöd av Interreg Sverige–Norge.',
      ['finansiar: SIDA', 'finansiar: Interreg Sverige–Norge'],
    ],
    [
      'Sveriges Kommuner och Regioner samt ICLD (Internationellt centrum för lokal demokrati) ger stöd.',
      [
        'organisation: Sveriges Kommuner och Regioner',
        'organisation: ICLD (Internationellt centrum för lokal demokrati)',
      ],
    ],
    [
      'Arbetet mot Norge och Baltikum ska stärkas, liksom kontakterna med Region Värmland.',
      ['land-region: Norge', 'land-region: Baltikum', 'land-region: Region Värmland'],
    ],
    ['Eda kommun samverkar med skolor, företag och föreningar i Sverige och Europa.', []],
    ['Vänorterna är viktiga. Kommunen bör ha vänorter i fler länder.', []],
  ]
  for (const [text, expected] of cases)
    it(text.split('\n')[0]!, async () => expect(await find(text)).toEqual(expected))

  it('names each partner once, a twin town before anything else', async () => {
    expect(
      await find(
        'Skive nämns här. Kontakter med Oslo finns. Vänorten Skive besöks varje år. Oslo ligger nära.',
      ),
    ).toEqual(['land-region: Oslo', 'vanort: Skive'])
  })
})
