import type { Commitment } from '../../../src/model/index.ts'
import { type RuleCase, type Some, unit } from './case.ts'

/** A1–A5: coordination, means, stems, nested lists. */
export const structureCases: readonly RuleCase[] = [
  {
    rule: 'A1',
    shows: 'coordinated predicates with complements of their own are aims of one unit',
    text: `Mål

Kommunen ska utveckla hamnen och bevara den äldre bebyggelsen.`,
    units: {
      commitments: [
        {
          exact: 'Kommunen ska utveckla hamnen och bevara den äldre bebyggelsen.',
          aims: ['utveckla hamnen', 'bevara den äldre bebyggelsen'],
        },
      ],
    },
  },
  {
    rule: 'A1',
    shows: 'coordinated nouns under one verb are one aim',
    text: `Mål

Kommunen ska stärka idrotten och kulturen.`,
    units: { commitments: [oneAim('Kommunen ska stärka idrotten och kulturen.')] },
  },
  {
    rule: 'A1',
    shows: 'two verbs with one object are one aim',
    text: `Mål

Kommunen ska marknadsföra och synliggöra vandringslederna.`,
    units: { commitments: [oneAim('Kommunen ska marknadsföra och synliggöra vandringslederna.')] },
  },
  {
    rule: 'A1',
    shows: 'three predicates are three aims',
    text: `Mål

Skolorna ska motverka mobbning, stärka elevernas inflytande och höja kunskapsresultaten.`,
    units: {
      commitments: [
        { aims: ['motverka mobbning', 'stärka elevernas inflytande', 'höja kunskapsresultaten'] },
      ],
    },
  },
  {
    rule: 'A2',
    shows: '"genom att" is a means and no aim',
    text: `Mål

Kommunen ska minska avfallet genom att öka återbruket.`,
    units: { commitments: [oneAim('Kommunen ska minska avfallet genom att öka återbruket.')] },
  },
  {
    rule: 'A2',
    shows: '"så att" is a result and no aim',
    text: `Mål

Kommunen ska anpassa lekplatserna så att alla barn kan leka.`,
    units: { commitments: [oneAim('Kommunen ska anpassa lekplatserna så att alla barn kan leka.')] },
  },
  {
    rule: 'A2',
    shows: '"i syfte att" is a purpose and no aim',
    text: `Mål

Kommunen ska förtäta centrum i syfte att spara jordbruksmark.`,
    units: { commitments: [oneAim('Kommunen ska förtäta centrum i syfte att spara jordbruksmark.')] },
  },
  {
    rule: 'A2',
    shows: '"för att" is a purpose and no aim',
    text: `Mål

Kommunen ska stärka elevhälsan för att fler ska klara skolan.`,
    units: { commitments: [oneAim('Kommunen ska stärka elevhälsan för att fler ska klara skolan.')] },
  },
  {
    rule: 'A3',
    shows: 'the stem is kept with its own punctuation',
    text: `Mål

Kommunen ska bidra till att;

- öka cyklandet
- minska trängseln`,
    units: {
      commitments: [
        { exact: 'öka cyklandet', stem: 'Kommunen ska bidra till att;', stemLine: 9, modality: 'ska' },
        { exact: 'minska trängseln', stem: 'Kommunen ska bidra till att;', stemLine: 9, modality: 'ska' },
      ],
    },
  },
  {
    rule: 'A3',
    shows: 'a stem without punctuation governs its items',
    text: `Mål

Biblioteken ska

- vara öppna på kvällar
- erbjuda läshjälp`,
    units: {
      commitments: [
        { exact: 'vara öppna på kvällar', stem: 'Biblioteken ska', modality: 'ska' },
        { exact: 'erbjuda läshjälp', stem: 'Biblioteken ska', modality: 'ska' },
      ],
    },
  },
  {
    rule: 'A3',
    shows: 'a heading is no stem',
    text: `Mål

- Kommunen ska minska nedskräpningen.
- Kommunen ska återvinna mer.`,
    units: { commitments: [{ stem: null }, { stem: null }] },
  },
  {
    rule: 'A3',
    shows: 'the stem gives the modality',
    text: `Mål

Kommunen vill:

- bygga fler hyresrätter
- rusta upp miljonprogrammen`,
    units: {
      commitments: [
        unit('goal', 'vill', 'bygga fler hyresrätter'),
        unit('goal', 'vill', 'rusta upp miljonprogrammen'),
      ],
    },
  },
  {
    rule: 'A5',
    shows: 'two lists in one section have stems of their own and can differ in kind',
    text: `Policy

Arbetet ska kännetecknas av:

- öppenhet
- saklighet och respekt

Kommunen prioriterar:

- samarbete med grannkommunerna
- stöd till byalagen`,
    units: {
      commitments: [
        { kind: 'principle', stem: 'Arbetet ska kännetecknas av:' },
        { kind: 'principle', stem: 'Arbetet ska kännetecknas av:' },
        { kind: 'priority', stem: 'Kommunen prioriterar:' },
        { kind: 'priority', stem: 'Kommunen prioriterar:' },
      ],
    },
  },
  {
    rule: 'A5',
    shows: 'a sentence between two lists ends the first',
    text: `Mål

Kommunen ska:

- minska bilpendlingen

Kommunen ska dessutom bygga ut laddplatserna.

Skolorna ska:

- öka utevistelsen`,
    units: {
      commitments: [
        { exact: 'minska bilpendlingen', stem: 'Kommunen ska:' },
        { exact: 'Kommunen ska dessutom bygga ut laddplatserna.', stem: null },
        { exact: 'öka utevistelsen', stem: 'Skolorna ska:' },
      ],
    },
  },
  {
    rule: 'A5',
    shows: 'stems can differ in modality',
    text: `Mål

Kommunen ska:

- skydda grundvattnet

Kommunen vill:

- återskapa ängsmark`,
    units: {
      commitments: [
        { exact: 'skydda grundvattnet', modality: 'ska' },
        { exact: 'återskapa ängsmark', modality: 'vill' },
      ],
    },
  },
  {
    rule: 'A5',
    shows: 'one list with a stem, one without',
    text: `Aktiviteter

Under året ska kommunen:

- inventera bryggor

Andra aktiviteter

- Ordna en badvattendag.`,
    units: {
      commitments: [
        { exact: 'inventera bryggor', modality: 'ska' },
        { exact: 'Ordna en badvattendag.', modality: 'infinitiv', stem: null },
      ],
    },
  },
  {
    rule: 'A4',
    shows: 'an item that introduces a sublist is its stem',
    text: `Mål

Kommunen ska:

- minska klimatpåverkan
- verka för att:
  - fler reser kollektivt
  - färre flyger i tjänsten`,
    units: {
      commitments: [
        { exact: 'minska klimatpåverkan', stem: 'Kommunen ska:' },
        { exact: 'fler reser kollektivt', stem: 'verka för att:' },
        { exact: 'färre flyger i tjänsten', stem: 'verka för att:' },
      ],
    },
  },
  {
    rule: 'A4',
    shows: 'an item that is a full commitment without its sublist is a unit too',
    text: `Mål

Kommunen ska:

- stärka den biologiska mångfalden
  - skydda gamla träd
  - anlägga våtmarker
- minska övergödningen`,
    units: {
      commitments: [
        { exact: 'stärka den biologiska mångfalden', stem: 'Kommunen ska:' },
        { exact: 'skydda gamla träd' },
        { exact: 'anlägga våtmarker' },
        { exact: 'minska övergödningen', stem: 'Kommunen ska:' },
      ],
    },
  },
  {
    rule: 'A4',
    shows: 'after a sublist the outer stem governs again',
    text: `Mål

Skolorna ska:

- stödja elever med:
  - läsning
  - matematik
- öka närvaron`,
    units: {
      commitments: [
        { exact: 'läsning' },
        { exact: 'matematik' },
        { exact: 'öka närvaron', stem: 'Skolorna ska:', modality: 'ska' },
      ],
    },
  },
  {
    rule: 'A4',
    shows: 'a sublist takes the modality through its stem',
    text: `Mål

Kommunen vill:

- bidra till att:
  - öka tryggheten på kvällar
  - minska skadegörelsen`,
    units: {
      commitments: [
        { exact: 'öka tryggheten på kvällar', modality: 'vill' },
        { exact: 'minska skadegörelsen', modality: 'vill' },
      ],
    },
  },
]

/** A unit of one aim. */
function oneAim(exact: string): Some<Commitment> {
  return { exact, aims: undefined }
}
