import { nothing, type RuleCase, unit } from './case.ts'

/** 11b: targets, deadlines, conduct, tables. */
export const measureCases: readonly RuleCase[] = [
  {
    rule: '11b targets',
    shows: 'a level in per cent',
    text: `Mål

Minst 40 procent av livsmedlen ska vara ekologiska.`,
    units: {
      commitments: [
        {
          measurable: true,
          target: {
            value: 40,
            unit: 'procent av livsmedlen',
            exact: 'Minst 40 procent av livsmedlen',
            direction: 'at-least',
            baseline: null,
          },
        },
      ],
    },
  },
  {
    rule: '11b targets',
    shows: 'a count per year',
    text: `Mål

Kommunen ska bygga 200 bostäder per år.`,
    units: {
      commitments: [
        { measurable: true, target: expectTarget(200, 'bostäder per år', '200 bostäder per år') },
      ],
    },
  },
  {
    rule: '11b targets',
    shows: 'a share without a number',
    text: `Mål

Matsvinnet ska halveras.`,
    units: { commitments: [{ measurable: true }] },
  },
  {
    rule: '11b targets',
    shows: 'all of a countable class as the object',
    text: `Mål

Samtliga chefer ska ha genomgått utbildning i brandskydd.`,
    units: { commitments: [{ measurable: true }] },
  },
  {
    rule: '11b targets',
    shows: '"samtliga verksamheter" as the place of the work is no target',
    text: `Mål

Jämställdhet ska vara integrerad i kommunens samtliga verksamheter.`,
    units: { commitments: [{ measurable: false, target: null }] },
  },
  {
    rule: '11b targets',
    shows: 'direction words are not measurable',
    text: `Mål

Kommunen ska i större utsträckning använda lokala entreprenörer och få en högre sysselsättning.`,
    units: { commitments: [{ measurable: false, target: null }] },
  },
  {
    rule: '11b targets',
    shows: 'a threshold in a condition is no target',
    text: `Principer

Om kostnaden överstiger 50 000 kronor ska inköpet konkurrensutsättas.`,
    units: { commitments: [{ measurable: false, target: null }] },
  },
  {
    rule: '11b deadlines',
    shows: '"senast" with a year',
    text: `Mål

Senast 2027 ska alla fordon vara fossilfria.`,
    units: { commitments: [{ deadline: { value: '2027', exact: 'Senast 2027' } }] },
  },
  {
    rule: '11b deadlines',
    shows: '"till" with a year',
    text: `Mål

Kommunen ska minska sin elförbrukning till 2030.`,
    units: { commitments: [{ deadline: { value: '2030', exact: 'till 2030' } }] },
  },
  {
    rule: '11b deadlines',
    shows: 'the deadline of a stem counts for its items',
    text: `Mål

Till 2028 ska kommunen:

- öka antalet laddplatser
- minska tomgångskörningen`,
    units: {
      commitments: [
        { exact: 'öka antalet laddplatser', deadline: { value: '2028', exact: 'Till 2028' } },
        { exact: 'minska tomgångskörningen', deadline: { value: '2028', exact: 'Till 2028' } },
      ],
    },
  },
  {
    rule: '11b deadlines',
    shows: 'the deadline of a heading counts for its units',
    text: `Mål till 2029

Kommunen ska öka det kollektiva resandet.`,
    units: { commitments: [{ deadline: { value: '2029', exact: 'till 2029' } }] },
  },
  {
    rule: '11b deadlines',
    shows: 'a full date',
    text: `Aktiviteter

- Ta fram en plan för skyddsrum senast den 1 oktober 2026.`,
    units: { commitments: [{ deadline: { value: '2026-10-01', exact: 'senast den 1 oktober 2026' } }] },
  },
  {
    rule: '11b deadlines',
    shows: 'an occasion is context',
    text: `Principer

Samråd ska hållas före beslut.`,
    units: { commitments: [{ deadline: null }] },
  },
  {
    rule: '11b deadlines',
    shows: 'the year of a name or of a start is none',
    text: `Mål

Kommunen ska arbeta i linje med Agenda 2030. Kommunen ska stärka det samarbete som funnits sedan 2015.`,
    units: { commitments: [{ deadline: null }, { deadline: null }] },
  },
  {
    rule: '11b conduct',
    shows: 'the present tense with the municipality as understood agent is a principle',
    text: `Principer

Tåg väljs när restiden är under fyra timmar.`,
    units: { commitments: [unit('principle', 'presens', 'Tåg väljs när restiden är under fyra timmar.')] },
  },
  {
    rule: '11b conduct',
    shows: 'with a municipal subject too',
    text: `Förhållningssätt

Medarbetarna svarar på frågor inom två dagar.`,
    units: { commitments: [{ kind: 'principle', modality: 'presens' }] },
  },
  {
    rule: '11b conduct',
    shows: 'what only describes is not coded',
    text: `Principer

Det finns två badhus i kommunen.`,
    units: nothing,
  },
  {
    rule: '11b conduct',
    shows: 'an imperative is a norm in the infinitive',
    text: `Förhållningssätt

Använd e-möten i första hand.`,
    units: { commitments: [unit('principle', 'infinitiv', 'Använd e-möten i första hand.')] },
  },
  {
    rule: '11b conduct',
    shows: '"Målet är att" with a finite clause is in the present tense, with an infinitive it is not',
    text: `Mål

Målet är att alla elever klarar gymnasiet. Målet är att korta handläggningstiderna.`,
    units: {
      commitments: [
        unit('goal', 'presens', 'Målet är att alla elever klarar gymnasiet.'),
        unit('goal', 'infinitiv', 'Målet är att korta handläggningstiderna.'),
      ],
    },
  },
  {
    rule: '11b tables',
    shows: 'a row of a goal table is one commitment with target and deadline, and one responsibility',
    text: `Mål

Mål\tIndikator\tMålvärde\tÅr\tAnsvarig
Fler cyklar till arbetet\tAndel cykelresor\t30 procent\t2028\tTekniska nämnden
Minskad elförbrukning\tkWh per kvadratmeter\t90\t2027\tFastighetsbolaget`,
    units: {
      commitments: [
        { kind: 'goal', measurable: true, deadline: { value: '2028', exact: '2028' } },
        { kind: 'goal', measurable: true, deadline: { value: '2027', exact: '2027' } },
      ],
      responsibilities: [
        { actorType: 'namnd', actor: 'Tekniska nämnden' },
        { actorType: 'bolag', actor: 'Fastighetsbolaget' },
      ],
    },
  },
  {
    rule: '11b tables',
    shows: 'a row of an activity table is an activity',
    text: `Handlingsplan

Aktivitet\tAnsvarig\tKlart
Bygga en grillplats vid sjön\tFritidsnämnden\t2026
Märka upp vandringsleden\tFritidsnämnden\t2027`,
    units: {
      commitments: [
        { kind: 'activity', deadline: { value: '2026', exact: '2026' } },
        { kind: 'activity', deadline: { value: '2027', exact: '2027' } },
      ],
      responsibilities: [{ actorType: 'namnd' }, { actorType: 'namnd' }],
    },
  },
  {
    rule: '11b tables',
    shows: 'a table of something else holds no units',
    text: `Bakgrund

Ort\tInvånare\tSkolor
Norrby\t1200\t2
Söderby\t800\t1`,
    units: { commitments: [], responsibilities: [] },
  },
  {
    rule: '11b tables',
    shows: 'a label before a list is neither stem nor unit',
    text: `Mål

Delmål:

- Fler elever äter skolfrukost.
- Kommunen ska minska köerna till simskolan.`,
    units: {
      commitments: [
        { exact: 'Fler elever äter skolfrukost.', stem: null },
        { exact: 'Kommunen ska minska köerna till simskolan.', stem: null },
      ],
    },
  },
]

function expectTarget(value: number, unitName: string, exact: string) {
  return { value, unit: unitName, exact, direction: null, baseline: null }
}
