import type { RuleCase } from './case.ts'

/** R1–R8: who does what. */
export const responsibilityCases: readonly RuleCase[] = [
  {
    rule: 'R1',
    shows: 'two duty phrases of one actor are two records',
    text: `Ansvar

Kommunstyrelsen fastställer riktlinjer för upphandling och följer upp ramavtalen.`,
    units: {
      responsibilities: [
        { actorType: 'kommunstyrelse', functions: ['faststaller'], actorSource: 'text' },
        { actorType: 'kommunstyrelse', functions: ['foljer-upp'], actorSource: 'text' },
      ],
    },
  },
  {
    rule: 'R1',
    shows: 'verbs that share an object are one record with several functions',
    text: `Ansvar

Klimatsamordnaren leder och samordnar energiarbetet.`,
    units: { responsibilities: [{ actorType: 'samordnare', functions: ['leder', 'samordnar'] }] },
  },
  {
    rule: 'R1',
    shows: 'an att-clause with several verbs under "ansvarar för" is one record',
    text: `Ansvar

Kulturchefen ansvarar för att samordna och genomföra festivalen.`,
    units: { responsibilities: [{ actorType: 'tjansteman', functions: ['samordnar', 'genomfor'] }] },
  },
  {
    rule: 'R1',
    shows: 'outside ansvar only a strong duty verb counts',
    text: `Genomförande

Räddningsnämnden beslutar om eldningsförbud.`,
    units: { responsibilities: [{ actorType: 'namnd', functions: ['beslutar'] }] },
  },
  {
    rule: 'R2',
    shows: 'conjoined actors are split',
    text: `Ansvar

Nämnder och bolag ansvarar för sin egen beredskap.`,
    units: {
      responsibilities: [
        { actor: 'Nämnder', actorType: 'namnd', functions: ['ansvarar'] },
        { actor: 'bolag', actorType: 'bolag', functions: ['ansvarar'] },
      ],
    },
  },
  {
    rule: 'R2',
    shows: 'with "och/eller" too',
    text: `Ansvar

Kommunfullmäktige och/eller kommunstyrelsen beslutar om medlemskap.`,
    units: {
      responsibilities: [
        { actorType: 'kommunfullmaktige', functions: ['beslutar'] },
        { actorType: 'kommunstyrelse', functions: ['beslutar'] },
      ],
    },
  },
  {
    rule: 'R2',
    shows: 'a name with an ellipsis hyphen is one actor',
    text: `Ansvar

Kultur- och fritidsnämnden fördelar lokaltiderna.`,
    units: { responsibilities: [{ actor: 'Kultur- och fritidsnämnden', actorType: 'namnd' }] },
  },
  {
    rule: 'R2',
    shows: 'the chain of actors may have three members',
    text: `Ansvar

Kommunstyrelsen, nämnderna och de kommunala bolagen ansvarar för uppföljning av sina mål.`,
    units: {
      responsibilities: [
        { actorType: 'kommunstyrelse', functions: ['foljer-upp'] },
        { actorType: 'namnd', functions: ['foljer-upp'] },
        { actorType: 'bolag', functions: ['foljer-upp'] },
      ],
    },
  },
  {
    rule: 'R3',
    shows: 'a sentence without subject takes the actor of its heading',
    text: `Ansvar

Kommunfullmäktige

Fastställer planen.

Kommunstyrelsen

Samordnar planens genomförande.`,
    units: {
      responsibilities: [
        { actorType: 'kommunfullmaktige', actorSource: 'heading', functions: ['faststaller'] },
        { actorType: 'kommunstyrelse', actorSource: 'heading', functions: ['samordnar'] },
      ],
    },
  },
  {
    rule: 'R3',
    shows: 'another actor named in the sentence before comes first',
    text: `Ansvar

Kommunstyrelsen

Näringslivskontoret bevakar omvärlden. Deltar i regionala nätverk.`,
    units: {
      responsibilities: [
        { actorType: 'kontor', actorSource: 'text', functions: ['bevakar'] },
        { actorType: 'kontor', actorSource: 'ellipsis', functions: ['deltar'] },
      ],
    },
  },
  {
    rule: 'R3',
    shows: 'a pronoun takes the actor of the sentence before',
    text: `Ansvar

Miljönämnden leder vattenarbetet. Den samordnar också mätningarna.`,
    units: {
      responsibilities: [
        { actorType: 'namnd', actorSource: 'text', functions: ['leder'] },
        { actorType: 'namnd', actorSource: 'anaphora', functions: ['samordnar'] },
      ],
    },
  },
  {
    rule: 'R3',
    shows: 'the items of a list take the actor of their stem',
    text: `Ansvar

Socialnämnden ansvarar för att:

- samordna det drogförebyggande arbetet
- informera föräldrar om riskerna`,
    units: {
      responsibilities: [
        { actorType: 'namnd', actorSource: 'stem', functions: ['samordnar'] },
        { actorType: 'namnd', actorSource: 'stem', functions: ['informerar'] },
      ],
    },
  },
  {
    rule: 'R4',
    shows: 'a chain of duty nouns is one record with several functions',
    text: `Ansvar

Kommunchefen svarar för ledning, samordning och uppföljning av arbetet.`,
    units: {
      responsibilities: [{ actorType: 'tjansteman', functions: ['leder', 'samordnar', 'foljer-upp'] }],
    },
  },
  {
    rule: 'R4',
    shows: '"har ansvar för" with one duty noun',
    text: `Ansvar

Stadsbyggnadskontoret har ansvar för planering av cykelvägar.`,
    units: { responsibilities: [{ actorType: 'kontor', functions: ['planerar'] }] },
  },
  {
    rule: 'R4',
    shows: '"ansvarar för" with another noun is the bare responsibility',
    text: `Ansvar

Fastighetsbolaget ansvarar för lekplatserna.`,
    units: { responsibilities: [{ actorType: 'bolag', functions: ['ansvarar'] }] },
  },
  {
    rule: 'R4',
    shows: 'the chain may begin the sentence',
    text: `Ansvar

För samordning och uppföljning svarar folkhälsosamordnaren.`,
    units: { responsibilities: [{ actorType: 'samordnare', functions: ['samordnar', 'foljer-upp'] }] },
  },
  {
    rule: 'R5',
    shows: 'a passive without agent has no actor',
    text: `Ansvar

Insatserna ska samordnas över nämndgränserna.`,
    units: {
      responsibilities: [
        { actor: null, actorType: 'ej-angiven', actorSource: 'passive', functions: ['samordnar'] },
      ],
    },
  },
  {
    rule: 'R5',
    shows: 'what stands behind "av" is the actor',
    text: `Ansvar

En krisledare utses av kommunstyrelsen.`,
    units: {
      responsibilities: [{ actor: 'kommunstyrelsen', actorType: 'kommunstyrelse', functions: ['utser'] }],
    },
  },
  {
    rule: 'R5',
    shows: 'a passive of offering is no duty',
    text: `Ansvar

Alla invånare ska erbjudas källsortering.`,
    units: { responsibilities: [] },
  },
  {
    rule: 'R5',
    shows: 'passive follow-up is follow-up only',
    text: `Ansvar

Planen ska följas upp årligen.`,
    units: {
      responsibilities: [],
      followUp: [{ types: ['uppfoljning'], actor: null, actorType: 'ej-angiven' }],
    },
  },
  {
    rule: 'R6',
    shows: 'the receiver of a handover is the actor',
    text: `Ansvar

Förslag från invånare överlämnas till kommunstyrelsens arbetsutskott.`,
    units: { responsibilities: [{ actorType: 'utskott', functions: ['mottar'] }] },
  },
  {
    rule: 'R6',
    shows: 'any internal body can receive',
    text: `Ansvar

Frågor om bidrag hänskjuts till fritidskontoret.`,
    units: { responsibilities: [{ actorType: 'kontor', functions: ['mottar'] }] },
  },
  {
    rule: 'R6',
    shows: 'with ska',
    text: `Ansvar

Inkomna ansökningar ska överlämnas till byggnadsnämnden.`,
    units: { responsibilities: [{ actorType: 'namnd', functions: ['mottar'] }] },
  },
  {
    rule: 'R6',
    shows: 'a handover to somebody outside is none',
    text: `Ansvar

Gamla datorer överlämnas till föreningslivet.`,
    units: { responsibilities: [] },
  },
  {
    rule: 'R7',
    shows: 'a document owner in the head is metadata',
    text: `Dokumentägare: Kommundirektören

Fastställd av: Kommunfullmäktige

Mål

Kommunen ska minska bullret.`,
    units: { responsibilities: [] },
  },
  {
    rule: 'R7',
    shows: 'a contact in the head is metadata',
    text: `Dokumentansvarig: Miljöchefen
Diarienummer: KS 2021-14
Giltig till: 2027-12-31

Mål

Kommunen ska minska bullret.`,
    units: { responsibilities: [] },
  },
  {
    rule: 'R7',
    shows: 'a title holder in a sentence is an actor',
    text: `Ansvar

Kommundirektören ansvarar för att planen revideras.`,
    units: { responsibilities: [{ actorType: 'tjansteman', functions: ['reviderar'] }] },
  },
  {
    rule: 'R7',
    shows: 'the follow-up row of the head is follow-up by metadata',
    text: `Uppföljningsansvar: Kommunstyrelsen

Mål

Kommunen ska minska bullret.`,
    units: { responsibilities: [], followUp: [{ source: 'metadata', actorType: 'kommunstyrelse' }] },
  },
  {
    rule: 'R8',
    shows: 'the duty is the predicate with its own full stop',
    text: `Ansvar

Kommunstyrelsen ansvarar för samordning av säkerhetsarbetet.`,
    units: {
      responsibilities: [
        {
          exact: 'ansvarar för samordning av säkerhetsarbetet.',
          duty: 'ansvarar för samordning av säkerhetsarbetet.',
        },
      ],
    },
  },
  {
    rule: 'R8',
    shows: 'of two duties each has its own predicate',
    text: `Ansvar

Nämnden beslutar om föreningsbidrag och utser kulturpristagare.`,
    units: {
      responsibilities: [
        { duty: 'beslutar om föreningsbidrag', dutyVerb: 'beslutar' },
        { duty: 'utser kulturpristagare.', dutyVerb: 'utser' },
      ],
    },
  },
  {
    rule: 'R8',
    shows: 'the duty may include the actor where the clause cannot be cut',
    text: `Ansvar

Det åligger rektorn att upprätta en plan mot kränkningar.`,
    units: {
      responsibilities: [{ actor: 'rektorn', duty: 'åligger rektorn att upprätta en plan mot kränkningar.' }],
    },
  },
  {
    rule: 'R8',
    shows: 'an actor as heading gives a duty without the actor',
    text: `Ansvar

Kommunens nämnder

Ska ta fram egna handlingsplaner.`,
    units: {
      responsibilities: [
        { actor: 'Kommunens nämnder', duty: 'Ska ta fram egna handlingsplaner.', functions: ['planerar'] },
      ],
    },
  },
]
