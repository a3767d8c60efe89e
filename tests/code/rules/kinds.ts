import { nothing, type RuleCase, unit } from './case.ts'

/** K1–K3: what kind a commitment is. */
export const kindCases: readonly RuleCase[] = [
  {
    rule: 'K1',
    shows: 'under mål an item is a goal',
    text: `Mål

Kommunen ska:

- minska matsvinnet i skolköken
- öka andelen närproducerad mat`,
    units: {
      commitments: [
        unit('goal', 'ska', 'minska matsvinnet i skolköken', { stem: 'Kommunen ska:' }),
        unit('goal', 'ska', 'öka andelen närproducerad mat', { stem: 'Kommunen ska:' }),
      ],
    },
  },
  {
    rule: 'K1',
    shows: 'under aktiviteter the same words are an activity',
    text: `Aktiviteter

- Öka andelen närproducerad mat.
- Anordna en matmässa för lokala odlare.`,
    units: {
      commitments: [
        unit('activity', 'infinitiv', 'Öka andelen närproducerad mat.'),
        unit('activity', 'infinitiv', 'Anordna en matmässa för lokala odlare.'),
      ],
    },
  },
  {
    rule: 'K1',
    shows: 'under prioriterade områden a noun phrase is a priority',
    text: `Prioriterade områden

- Gång- och cykelvägar till skolor
- Energisparande i äldre flerbostadshus`,
    units: {
      commitments: [
        unit('priority', 'nominal', 'Gång- och cykelvägar till skolor'),
        unit('priority', 'nominal', 'Energisparande i äldre flerbostadshus'),
      ],
    },
  },
  {
    rule: 'K1',
    shows: 'under förhållningssätt a norm is a principle',
    text: `Förhållningssätt

Medarbetare ska bemöta besökare med respekt.`,
    units: { commitments: [unit('principle', 'ska', 'Medarbetare ska bemöta besökare med respekt.')] },
  },
  {
    rule: 'K1',
    shows: 'under vision a present-tense picture of the future is a goal',
    text: `Vision

Kommunen utvecklar levande byar med service nära invånarna.`,
    units: {
      commitments: [
        unit('goal', 'presens', 'Kommunen utvecklar levande byar med service nära invånarna.', {
          inherited: true,
        }),
      ],
    },
  },
  {
    rule: 'K1',
    shows: 'under syfte the aim is a goal',
    text: `Syfte

Syftet med bredbandsarbetet är att ge alla hushåll tillgång till snabb uppkoppling.`,
    units: {
      commitments: [
        unit(
          'goal',
          'infinitiv',
          'Syftet med bredbandsarbetet är att ge alla hushåll tillgång till snabb uppkoppling.',
        ),
      ],
    },
  },
  {
    rule: 'K2',
    shows: 'a stem with "prioriterar" makes its items priorities also under mål',
    text: `Mål

Kommunen prioriterar:

- barn i behov av skydd
- äldre som lever ensamma`,
    units: {
      commitments: [
        unit('priority', 'presens', 'barn i behov av skydd'),
        unit('priority', 'presens', 'äldre som lever ensamma'),
      ],
    },
  },
  {
    rule: 'K2',
    shows: 'a stem with "kännetecknas av" makes its items principles also under mål',
    text: `Mål

Arbetet ska kännetecknas av:

- öppenhet mot omvärlden
- respekt för brukarnas integritet`,
    units: {
      commitments: [
        unit('principle', 'ska', 'öppenhet mot omvärlden'),
        unit('principle', 'ska', 'respekt för brukarnas integritet'),
      ],
    },
  },
  {
    rule: 'K2',
    shows: 'the work with a manner predicate is a principle also under syfte',
    text: `Syfte

Folkhälsoarbetet ska bedrivas långsiktigt och systematiskt.`,
    units: {
      commitments: [unit('principle', 'ska', 'Folkhälsoarbetet ska bedrivas långsiktigt och systematiskt.')],
    },
  },
  {
    rule: 'K2',
    shows: '"vill" with a municipal subject is a goal also in the background',
    text: `Bakgrund

Kommunen vill locka fler barnfamiljer till de mindre orterna.`,
    units: {
      commitments: [unit('goal', 'vill', 'Kommunen vill locka fler barnfamiljer till de mindre orterna.')],
    },
  },
  {
    rule: 'K2',
    shows: '"kan bedrivas genom" is an activity',
    text: `Genomförande

Arbetet kan bedrivas genom studiecirklar och öppna möten.`,
    units: {
      commitments: [unit('activity', 'kan', 'Arbetet kan bedrivas genom studiecirklar och öppna möten.')],
    },
  },
  {
    rule: 'K2',
    shows: '"samverkar med" is a principle under mål',
    text: `Mål

Kommunen samverkar med idrottsföreningarna för att fler barn ska röra sig.`,
    units: {
      commitments: [
        unit(
          'principle',
          'presens',
          'Kommunen samverkar med idrottsföreningarna för att fler barn ska röra sig.',
        ),
      ],
    },
  },
  {
    rule: 'K3',
    shows: 'elsewhere a verb of change makes a goal',
    text: `Resurser

Kommunen ska stärka kompetensen inom vattenvård.`,
    units: { commitments: [unit('goal', 'ska', 'Kommunen ska stärka kompetensen inom vattenvård.')] },
  },
  {
    rule: 'K3',
    shows: 'elsewhere an act that can be ticked off is an activity',
    text: `Kommunikation

- Ta fram en broschyr om källsortering.`,
    units: { commitments: [unit('activity', 'infinitiv', 'Ta fram en broschyr om källsortering.')] },
  },
  {
    rule: 'K3',
    shows: 'elsewhere conduct is a principle',
    text: `Kommunikation

Information om avstängda vägar ska vara lätt att hitta.`,
    units: {
      commitments: [unit('principle', 'ska', 'Information om avstängda vägar ska vara lätt att hitta.')],
    },
  },
  {
    rule: 'K3',
    shows: 'elsewhere description is nothing',
    text: `Kommunikation

Webbplatsen har cirka tusen besök om dagen.`,
    units: nothing,
  },
]
