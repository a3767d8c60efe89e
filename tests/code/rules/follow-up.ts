import type { RuleCase } from './case.ts'

/** F1–F4: monitoring, reporting, evaluation, revision. */
export const followUpCases: readonly RuleCase[] = [
  {
    rule: 'F1',
    shows: 'monitoring that is to take place',
    text: `Uppföljning

Strategin följs upp av kommunstyrelsen.`,
    units: { followUp: [{ types: ['uppfoljning'], actorType: 'kommunstyrelse', actor: 'kommunstyrelsen' }] },
  },
  {
    rule: 'F1',
    shows: 'evaluation',
    text: `Uppföljning

Insatserna ska utvärderas efter två år.`,
    units: { followUp: [{ types: ['utvardering'] }] },
  },
  {
    rule: 'F1',
    shows: 'revision',
    text: `Uppföljning

Programmet revideras varje mandatperiod.`,
    units: {
      followUp: [
        { types: ['revidering'], frequency: { value: 'P4Y', exact: 'varje mandatperiod', implied: false } },
      ],
    },
  },
  {
    rule: 'F1',
    shows: 'one sentence can name two types',
    text: `Uppföljning

Planen ska följas upp och revideras av nämnden.`,
    units: { followUp: [{ types: ['uppfoljning', 'revidering'], actorType: 'namnd' }] },
  },
  {
    rule: 'F1',
    shows: 'the noun as subject of an arrangement',
    text: `Uppföljning

Uppföljning av målen sker i samband med budgetarbetet.`,
    units: { followUp: [{ types: ['uppfoljning'], what: 'målen' }] },
  },
  {
    rule: 'F1',
    shows: 'following up complaints or patients is no follow-up of the work',
    text: `Genomförande

Inkomna klagomål följs upp av handläggaren.`,
    units: { followUp: [] },
  },
  {
    rule: 'F2',
    shows: 'a stated interval',
    text: `Uppföljning

Nämnden redovisar resultatet till kommunfullmäktige vartannat år.`,
    units: {
      followUp: [
        {
          types: ['rapportering'],
          actorType: 'namnd',
          recipient: 'kommunfullmäktige',
          frequency: { value: 'P2Y', exact: 'vartannat år', implied: false },
        },
      ],
    },
  },
  {
    rule: 'F2',
    shows: 'an interval that the channel implies',
    text: `Uppföljning

Arbetet redovisas i årsredovisningen.`,
    units: {
      followUp: [
        {
          channel: ['årsredovisningen'],
          frequency: { value: 'P1Y', exact: 'årsredovisningen', implied: true },
        },
      ],
    },
  },
  {
    rule: 'F2',
    shows: 'a number word in the interval',
    text: `Uppföljning

Planen utvärderas vart tredje år.`,
    units: { followUp: [{ frequency: { value: 'P3Y', exact: 'vart tredje år', implied: false } }] },
  },
  {
    rule: 'F2',
    shows: 'named things to report are indicators',
    text: `Uppföljning

Förvaltningen rapporterar till nämnden med avseende på energianvändning, avfallsmängd och resvanor.`,
    units: {
      followUp: [
        {
          actorType: 'forvaltning',
          recipient: 'nämnden',
          indicators: ['energianvändning', 'avfallsmängd', 'resvanor'],
        },
      ],
    },
  },
  {
    rule: 'F2',
    shows: 'no interval is null',
    text: `Uppföljning

Riktlinjen ska följas upp.`,
    units: { followUp: [{ frequency: null, channel: null, recipient: null, indicators: [] }] },
  },
  {
    rule: 'F3',
    shows: 'follow-up in a chain of duties is coded in both lists',
    text: `Ansvar

Kommunstyrelsen leder arbetet och följer upp planen.`,
    units: {
      responsibilities: [{ functions: ['leder'] }, { functions: ['foljer-upp'] }],
      followUp: [{ types: ['uppfoljning'], actorType: 'kommunstyrelse', exact: 'följer upp planen.' }],
    },
  },
  {
    rule: 'F3',
    shows: 'a chain of duty nouns too',
    text: `Ansvar

Miljöchefen svarar för samordning och uppföljning av åtgärderna.`,
    units: {
      responsibilities: [{ functions: ['samordnar', 'foljer-upp'] }],
      followUp: [{ types: ['uppfoljning'], actorType: 'tjansteman' }],
    },
  },
  {
    rule: 'F3',
    shows: 'an active duty to report is coded in both lists',
    text: `Ansvar

Bolagen återrapporterar till kommunstyrelsen varje år.`,
    units: {
      responsibilities: [{ actorType: 'bolag', functions: ['aterrapporterar'] }],
      followUp: [{ types: ['rapportering'], actorType: 'bolag', recipient: 'kommunstyrelsen' }],
    },
  },
  {
    rule: 'F3',
    shows: 'rows of the head are coded with the source metadata',
    text: `Uppföljningsansvar: Socialnämnden
Revideringsintervall: Vart fjärde år

Mål

Kommunen ska minska ensamheten.`,
    units: { followUp: [{ source: 'metadata' }, { source: 'metadata' }] },
  },
  {
    rule: 'F4',
    shows: 'an accountability norm without arrangement is a principle',
    text: `Förhållningssätt

Det är viktigt att man kan redogöra för sina beslut.`,
    units: { commitments: [{ kind: 'principle' }], followUp: [] },
  },
  {
    rule: 'F4',
    shows: 'being able to account for costs is no arrangement',
    text: `Förhållningssätt

Medarbetare ska kunna redogöra för sina resor.`,
    units: { commitments: [{ kind: 'principle', modality: 'ska' }], followUp: [] },
  },
  {
    rule: 'F4',
    shows: 'openness about results is a norm',
    text: `Principer

Kommunen ska vara öppen med sina resultat.`,
    units: { commitments: [{ kind: 'principle', modality: 'ska' }], followUp: [] },
  },
  {
    rule: 'F4',
    shows: 'with an arrangement it is follow-up',
    text: `Förhållningssätt

Medarbetarna ska årligen redovisa sina bisysslor till chefen.`,
    units: { followUp: [{ types: ['rapportering'] }] },
  },
]
