import { describe, expect, it } from 'vitest'
import { analyseSection } from './units.ts'

/** Actors with type and functions, as "actor (type): functions". */
async function dutiesOf(heading: string, text: string): Promise<string[]> {
  const { responsibilities } = await analyseSection(heading, text)
  return responsibilities.map((r) => `${r.actor} (${r.actorType}): ${r.functions.join('+')}`)
}

/** Follow-up units, as "types: actor -> recipient". */
async function followedBy(heading: string, text: string): Promise<string[]> {
  const { followUp } = await analyseSection(heading, text)
  return followUp.map((f) => `${f.types.join('+')}: ${f.actor} -> ${f.recipient}`)
}

describe('actors', () => {
  it.each([
    ['Kultur- och fritidsnämnden svarar för badplatserna.', ['Kultur- och fritidsnämnden (namnd): ansvarar']],
    ['Plan- och byggnadsutskottet beslutar om bygglov.', ['Plan- och byggnadsutskottet (utskott): beslutar']],
    [
      'Kommunstyrelsen och kulturnämnden svarar för badplatserna.',
      ['Kommunstyrelsen (kommunstyrelse): ansvarar', 'kulturnämnden (namnd): ansvarar'],
    ],
    ['Vaktmästaren ansvarar för källsorteringen.', ['Vaktmästaren (tjansteman): ansvarar']],
    ['Skolsköterskan ansvarar för vaccinationer.', ['Skolsköterskan (tjansteman): ansvarar']],
    [
      'Energi- och klimatrådgivaren svarar för rådgivning.',
      ['Energi- och klimatrådgivaren (tjansteman): stodjer'],
    ],
  ])('%s', async (text, expected) => {
    expect(await dutiesOf('Ansvar', text)).toEqual(expected)
  })
})

describe('reports', () => {
  it.each([
    [
      'Miljöstrategen skriver en årlig lägesrapport till kommunstyrelsen.',
      ['rapportering: Miljöstrategen -> kommunstyrelsen'],
    ],
    ['Resultaten presenteras för socialnämnden vartannat år.', ['rapportering: null -> socialnämnden']],
    ['Kommunfullmäktige får en sammanställning vart fjärde år.', ['rapportering: null -> Kommunfullmäktige']],
  ])('%s', async (text, expected) => {
    expect(await followedBy('Uppföljning', text)).toEqual(expected)
  })

  it('gives whoever is handed a report the function mottar', async () => {
    expect(await dutiesOf('Uppföljning', 'Kommunfullmäktige får en sammanställning vart fjärde år.')).toEqual(
      ['Kommunfullmäktige (kommunfullmaktige): mottar'],
    )
  })

  it('finds them outside the section of follow-up', async () => {
    expect(
      await followedBy('Ansvar', 'Miljöstrategen skriver en årlig lägesrapport till kommunstyrelsen.'),
    ).toEqual(['rapportering: Miljöstrategen -> kommunstyrelsen'])
  })
})

describe('forecasts', () => {
  it.each(['Behovet väntas öka under kommande år.', 'Kostnaden beräknas stiga.'])(
    'takes no principle from "%s"',
    async (text) => {
      expect((await analyseSection('Principer', text)).commitments).toEqual([])
    },
  )

  it('still takes what is expected of somebody', async () => {
    const { commitments } = await analyseSection('Principer', 'Medarbetarna förväntas följa policyn.')
    expect(commitments.map(({ kind }) => kind)).toEqual(['principle'])
  })
})
