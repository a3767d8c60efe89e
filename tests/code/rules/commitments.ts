import { nothing, type RuleCase, unit } from './case.ts'

/** G1–G10: what is a commitment at all. */
export const commitmentCases: readonly RuleCase[] = [
  {
    rule: 'G1',
    shows: 'the municipality is the subject',
    text: `Mål

Kommunen ska vara fossilfri.`,
    units: { commitments: [unit('goal', 'ska', 'Kommunen ska vara fossilfri.')] },
  },
  {
    rule: 'G1',
    shows: 'the aims of EU and the government are not its own',
    text: `Mål

EU ska minska utsläppen av växthusgaser. Regeringen ska ta fram en ny skogspolitik.`,
    units: nothing,
  },
  {
    rule: 'G1',
    shows: 'what a law demands, quoted, is not its own',
    text: `Mål

Enligt skollagen ska alla elever ges stöd i sin utveckling.`,
    units: nothing,
  },
  {
    rule: 'G1',
    shows: 'the people and firms of its territory count',
    text: `Mål

Invånarna ska ha nära till ett bibliotek. Företagen ska få snabba besked.`,
    units: {
      commitments: [
        unit('goal', 'ska', 'Invånarna ska ha nära till ett bibliotek.'),
        unit('goal', 'ska', 'Företagen ska få snabba besked.'),
      ],
    },
  },
  {
    rule: 'G1',
    shows: 'the own vision quoted is coded as inherited',
    text: `Vision

Kommunen utvecklar livskraftiga tätorter.`,
    units: { commitments: [{ kind: 'goal', inherited: true }] },
  },
  {
    rule: 'G2',
    shows: 'what the document is for is a document purpose',
    text: `Syfte

Policyn ska vara ett stöd för chefer i arbetet med rehabilitering. Planen beskriver hur snöröjningen går till.`,
    units: {
      commitments: [],
      documentPurposes: [
        { exact: 'Policyn ska vara ett stöd för chefer i arbetet med rehabilitering.' },
        { exact: 'Planen beskriver hur snöröjningen går till.' },
      ],
    },
  },
  {
    rule: 'G2',
    shows: '"Syftet med policyn är att tydliggöra" is a document purpose',
    text: `Syfte

Syftet med policyn är att tydliggöra kommunens hållning till skolmat.`,
    units: {
      commitments: [],
      documentPurposes: [{ exact: 'Syftet med policyn är att tydliggöra kommunens hållning till skolmat.' }],
    },
  },
  {
    rule: 'G2',
    shows: 'a document that is to change something outside itself has a goal (substitution test)',
    text: `Syfte

Policyn ska öka tryggheten i kommunens parker.`,
    units: {
      commitments: [unit('goal', 'ska', 'Policyn ska öka tryggheten i kommunens parker.')],
      documentPurposes: [],
    },
  },
  {
    rule: 'G2',
    shows: 'the purpose of the work is a goal',
    text: `Syfte

Syftet med det drogförebyggande arbetet är att skjuta upp ungas alkoholdebut.`,
    units: { commitments: [{ kind: 'goal', modality: 'infinitiv' }], documentPurposes: [] },
  },
  {
    rule: 'G3',
    shows: 'every sentence is a unit of its own',
    text: `Mål

Kommunen ska bygga fler bostäder. Kommunen ska bevara åkermarken.`,
    units: {
      commitments: [
        unit('goal', 'ska', 'Kommunen ska bygga fler bostäder.'),
        unit('goal', 'ska', 'Kommunen ska bevara åkermarken.'),
      ],
    },
  },
  {
    rule: 'G3',
    shows: 'the second sentence of an item is not governed by the stem',
    text: `Mål

Kommunen ska:

- förbättra vattenkvaliteten i åarna. Kommunen vill också återskapa våtmarker.
- minska spridningen av mikroplaster.`,
    units: {
      commitments: [
        unit('goal', 'ska', 'förbättra vattenkvaliteten i åarna.', { stem: 'Kommunen ska:' }),
        unit('goal', 'vill', 'Kommunen vill också återskapa våtmarker.', { stem: null }),
        unit('goal', 'ska', 'minska spridningen av mikroplaster.', { stem: 'Kommunen ska:' }),
      ],
    },
  },
  {
    rule: 'G3',
    shows: 'items are never merged',
    text: `Mål

Skolorna ska:

- stärka elevhälsan
- minska frånvaron
- utveckla studiehandledningen`,
    units: { commitments: [{ kind: 'goal' }, { kind: 'goal' }, { kind: 'goal' }] },
  },
  {
    rule: 'G3',
    shows: 'a description between two goals is passed over',
    text: `Mål

Kommunen ska förnya sina vattenledningar. Ledningarna är i dag i snitt femtio år gamla. Kommunen ska minska läckaget.`,
    units: {
      commitments: [
        unit('goal', 'ska', 'Kommunen ska förnya sina vattenledningar.'),
        unit('goal', 'ska', 'Kommunen ska minska läckaget.'),
      ],
    },
  },
  {
    rule: 'G4',
    shows: 'background with a marker and a municipal subject is coded',
    text: `Bakgrund

Kommunen ska vara en öppen arbetsgivare.`,
    units: { commitments: [{ modality: 'ska', exact: 'Kommunen ska vara en öppen arbetsgivare.' }] },
  },
  {
    rule: 'G4',
    shows: 'need, challenge and precondition are no commitments',
    text: `Bakgrund

Det finns ett stort behov av fler särskilda boenden. Den åldrande befolkningen är en utmaning. Omställningen förutsätter samarbete.`,
    units: nothing,
  },
  {
    rule: 'G4',
    shows: 'the present tense in the background describes',
    text: `Bakgrund

Kommunen utvecklar sin verksamhet varje år. Skolorna har bytt datasystem.`,
    units: nothing,
  },
  {
    rule: 'G4',
    shows: 'a foreign subject with a marker is passed over in the background',
    text: `Bakgrund

Medlemsländerna ska rapportera sina utsläpp.`,
    units: nothing,
  },
  {
    rule: 'G4',
    shows: '"åtar sig" and "avser" are markers',
    text: `Inledning

Kommunen åtar sig att halvera sin elförbrukning. Kommunen avser att pröva elbussar.`,
    units: {
      commitments: [
        { exact: 'Kommunen åtar sig att halvera sin elförbrukning.' },
        { exact: 'Kommunen avser att pröva elbussar.', modality: 'vill' },
      ],
    },
  },
  {
    rule: 'G5',
    shows: 'a change verb in the present tense counts under mål',
    text: `Mål

Kommunen främjar ett rikt friluftsliv.`,
    units: { commitments: [unit('goal', 'presens', 'Kommunen främjar ett rikt friluftsliv.')] },
  },
  {
    rule: 'G5',
    shows: 'a passive whose agent is the municipality counts',
    text: `Mål

Kollektivtrafiken utvecklas i dialog med resenärerna.`,
    units: {
      commitments: [unit('goal', 'presens', 'Kollektivtrafiken utvecklas i dialog med resenärerna.')],
    },
  },
  {
    rule: 'G5',
    shows: '"Genom att" with a change verb counts',
    text: `Mål

Genom att samla kulturen i ett hus stärks mötet mellan generationer.`,
    units: {
      commitments: [
        unit('goal', 'presens', 'Genom att samla kulturen i ett hus stärks mötet mellan generationer.'),
      ],
    },
  },
  {
    rule: 'G5',
    shows: 'emergence and being describe',
    text: `Mål

Nya jobb skapas i tjänstesektorn. I kommunen finns tre industriområden. Intresset är stort.`,
    units: nothing,
  },
  {
    rule: 'G5',
    shows: 'a change verb under nuläge describes',
    text: `Nuläge

Kommunen utvecklar just nu en ny webbplats.`,
    units: nothing,
  },
  {
    rule: 'G6',
    shows: 'kan with a benefit is a reason',
    text: `Mål

Samarbete kan ge nya kunskaper. Kultur kan bidra till bättre hälsa.`,
    units: nothing,
  },
  {
    rule: 'G6',
    shows: 'kan as a permitted form of the work is an activity',
    text: `Genomförande

Utbytet kan genomföras som studiebesök eller digitala möten.`,
    units: {
      commitments: [unit('activity', 'kan', 'Utbytet kan genomföras som studiebesök eller digitala möten.')],
    },
  },
  {
    rule: 'G6',
    shows: 'kan in an item under vision is coded',
    text: `Vision

- Alla barn kan simma när de börjar mellanstadiet.
- Äldre kan bo kvar i sin hemby.`,
    units: {
      commitments: [
        unit('goal', 'kan', 'Alla barn kan simma när de börjar mellanstadiet.'),
        unit('goal', 'kan', 'Äldre kan bo kvar i sin hemby.'),
      ],
    },
  },
  {
    rule: 'G6',
    shows: 'kan in the background is nothing',
    text: `Bakgrund

Kommunen kan söka bidrag från staten.`,
    units: nothing,
  },
  {
    rule: 'G7',
    shows: 'in the background an evaluative needs an overt municipal agent',
    text: `Bakgrund

Det är viktigt att kommunen tar ansvar för dagvattnet. Det är viktigt att sjöarna mår bra.`,
    units: {
      commitments: [
        { exact: 'Det är viktigt att kommunen tar ansvar för dagvattnet.', modality: 'varderande' },
      ],
    },
  },
  {
    rule: 'G7',
    shows: 'elsewhere an understood agent is enough; conduct is a principle',
    text: `Förhållningssätt

Det är viktigt att lyssna på dem som berörs.`,
    units: {
      commitments: [unit('principle', 'varderande', 'Det är viktigt att lyssna på dem som berörs.')],
    },
  },
  {
    rule: 'G7',
    shows: 'a desired state under mål is a goal',
    text: `Mål

Det är angeläget att det finns mötesplatser i alla tätorter.`,
    units: {
      commitments: [
        unit('goal', 'varderande', 'Det är angeläget att det finns mötesplatser i alla tätorter.'),
      ],
    },
  },
  {
    rule: 'G7',
    shows: 'what evaluates a state is nothing',
    text: `Mål

Besöksnäringen är strategiskt viktig för kommunen.`,
    units: nothing,
  },
  {
    rule: 'G8',
    shows: '"Med X menas" defines',
    text: `Begrepp

Med tillgänglighet menas att alla kan ta del av kommunens service.`,
    units: {
      commitments: [],
      definitions: [
        {
          term: 'tillgänglighet',
          exact: 'Med tillgänglighet menas att alla kan ta del av kommunens service.',
        },
      ],
    },
  },
  {
    rule: 'G8',
    shows: 'the items of a defining stem are definitions',
    text: `Definitioner

Med hållbara resor avses:

- resor till fots eller med cykel
- resor med buss och tåg`,
    units: {
      commitments: [],
      definitions: [
        { term: 'hållbara resor', exact: 'resor till fots eller med cykel' },
        { term: 'hållbara resor', exact: 'resor med buss och tåg' },
      ],
    },
  },
  {
    rule: 'G8',
    shows: 'a definition with ska in it is still no goal',
    text: `Mål

Med barnperspektiv menas att vuxna ska se till barnets bästa.`,
    units: { commitments: [], definitions: [{ term: 'barnperspektiv' }] },
  },
  {
    rule: 'G8',
    shows: 'under definitioner "X är …" defines',
    text: `Definitioner

Ett naturreservat är ett område med skyddad natur.`,
    units: { commitments: [], definitions: [{ term: 'Ett naturreservat' }] },
  },
  {
    rule: 'G9',
    shows: 'slogans and captions are nothing',
    text: `Vision

Nära till allt!

Bild: Torget i centrum`,
    units: nothing,
  },
  {
    rule: 'G9',
    shows: 'a heading that is a sentence is no unit',
    text: `Mål

Kommunen ska vara grön

Kommunen ska plantera fler träd i gatumiljön. Kommunen ska skydda gamla ekar.`,
    units: {
      commitments: [
        { exact: 'Kommunen ska plantera fler träd i gatumiljön.' },
        { exact: 'Kommunen ska skydda gamla ekar.' },
      ],
    },
  },
  {
    rule: 'G9',
    shows: 'a question is nothing',
    text: `Mål

Hur ska kommunen växa? Kommunen ska växa inifrån och ut.`,
    units: { commitments: [{ exact: 'Kommunen ska växa inifrån och ut.' }] },
  },
  {
    rule: 'G9',
    shows: 'a verbless line in running text is nothing',
    text: `Mål

Ett hållbart Sala.

Kommunen ska minska bullret.`,
    units: { commitments: [{ exact: 'Kommunen ska minska bullret.' }] },
  },
  {
    rule: 'G10',
    shows: 'actor and duty verb give a responsibility and no goal',
    text: `Ansvar

Tekniska nämnden ansvarar för gatubelysningen.`,
    units: {
      commitments: [],
      responsibilities: [{ actorType: 'namnd', functions: ['ansvarar'], actor: 'Tekniska nämnden' }],
    },
  },
  {
    rule: 'G10',
    shows: 'the municipality as a whole has goals, not responsibilities',
    text: `Mål

Kommunen ska främja cykling.`,
    units: { commitments: [unit('goal', 'ska', 'Kommunen ska främja cykling.')], responsibilities: [] },
  },
  {
    rule: 'G10',
    shows: 'a duty to report is follow-up and no goal',
    text: `Uppföljning

Nämnderna ska årligen redovisa sitt arbete till kommunstyrelsen.`,
    units: {
      commitments: [],
      followUp: [{ types: ['rapportering'], frequency: { value: 'P1Y', exact: 'årligen', implied: false } }],
    },
  },
  {
    rule: 'G10',
    shows: 'an evaluation among activities is both activity and follow-up',
    text: `Aktiviteter

- Utvärdera försöket med fria bussresor.
- Bygga två nya hållplatser.`,
    units: {
      commitments: [
        unit('activity', 'infinitiv', 'Utvärdera försöket med fria bussresor.'),
        unit('activity', 'infinitiv', 'Bygga två nya hållplatser.'),
      ],
      followUp: [{ types: ['utvardering'] }],
    },
  },
]
