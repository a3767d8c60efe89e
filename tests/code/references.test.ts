import { describe, expect, it } from 'vitest'
import { codeReferences } from '../../src/code/references.ts'
import { context, prepare } from './context.ts'

async function find(text: string): Promise<string[]> {
  const { doc, sections } = await prepare(`Internationell policy för Eda kommun\n\nBakgrund\n\n${text}\n`)
  return codeReferences(doc, sections, context).map(({ kind, exact }) => `${kind}: ${exact}`)
}

describe('codeReferences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // Laws.
    [
      'Enligt kommunallagen och förvaltningslagen gäller detta.',
      ['lag: kommunallagen', 'lag: förvaltningslagen'],
    ],
    [
      'Detta följer av lagen (2016:1145) om offentlig upphandling och annat.',
      ['lag: lagen (2016:1145) om offentlig upphandling'],
    ],
    ['Här gäller lagen om kommunal energiplanering.', ['lag: lagen om kommunal energiplanering']],
    ['De kommunala bolagen lämnar underlagen i tid.', []],
    // Documents by owner, compound, topic, year, quotation.
    ['Målen följer kommunstyrelsens reglemente.', ['reglemente: kommunstyrelsens reglemente']],
    ['Arbetet bidrar till fullmäktiges vision och mål.', ['vision: fullmäktiges vision och mål']],
    [
      'Den regionala utvecklingsstrategin pekar ut tre områden.',
      ['strategi: Den regionala utvecklingsstrategin'],
    ],
    ['Frågorna behandlas även i resepolicyn.', ['policy: resepolicyn']],
    ['Se även Översiktsplan 2020 för mer.', ['plan: Översiktsplan 2020']],
    ['De ersätter 1998 års vänortsprogram.', ['program: 1998 års vänortsprogram']],
    ['Detta framgår av planen för kriskommunikation.', ['plan: planen för kriskommunikation']],
    [
      'I utvecklingsprogrammet ”Gränslöst land” betonas läget.',
      ['program: utvecklingsprogrammet ”Gränslöst land”'],
    ],
    ['Agenda 2030 och läroplanen ska vägleda arbetet.', ['annat: Agenda 2030', 'annat: läroplanen']],
    // Decisions.
    [
      'Utskottet är styrgrupp (Kommunstyrelsen 2012-06-05, § 173).',
      ['beslut: Kommunstyrelsen 2012-06-05, § 173'],
    ],
    // The document itself, classes of papers, common nouns.
    ['Policyn gäller alla nämnder. Den internationella policyn ses över.', []],
    ['Insatserna tas in i verksamhetsplanen och i en handlingsplan.', []],
    ['Kommunen deltar i olika program och projekt.', []],
    ['På lång sikt är planen att fler ska delta.', []],
  ]
  for (const [text, expected] of cases) it(text, async () => expect(await find(text)).toEqual(expected))

  it('takes the items of a list of documents whole, and each only once', async () => {
    const text =
      'Resepolicyn gäller.\n\nRelaterade dokument\n\nNäringslivsstrategi 2019–2023\n\nReglemente för kommunstyrelsen\n\nSpråklagen\n\nResepolicyn'
    expect(await find(text)).toEqual([
      'policy: Resepolicyn',
      'strategi: Näringslivsstrategi 2019–2023',
      'reglemente: Reglemente för kommunstyrelsen',
      'lag: Språklagen',
    ])
  })

  it('leaves the adoption of the document itself to the metadata', async () => {
    const { doc, sections } = await prepare(
      'Resepolicy\n\nAntagen av kommunstyrelsen 2012-06-05, § 17\nErsätter: Resereglemente 2004\n\nSyfte\n\nPolicyn anger hur resor ska gå till i tjänsten, oavsett vem som reser eller vart resan går.\n',
    )
    const found = codeReferences(doc, sections, context)
    expect(found.map(({ kind, exact }) => `${kind}: ${exact}`)).toEqual(['reglemente: Resereglemente 2004'])
    for (const { exact, span, line } of found) {
      expect(doc.text.slice(...span)).toBe(exact)
      expect(doc.text.slice(0, span[0]).split('\n')).toHaveLength(line)
    }
  })
})
