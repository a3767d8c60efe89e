import type { FollowUpType } from '../../model/index.ts'

const list = (text: string): readonly string[] => text.split(/\s+/).filter((w) => w !== '')
const p = (text: string): readonly string[] => text.split(' ')

/** Follow-up words by type (F1): infinitives and noun stems. "följa upp" is a particle verb and is matched as such. */
export const followUpWords: readonly (readonly [FollowUpType, readonly string[], readonly string[]])[] = [
  [
    'uppfoljning',
    list('uppfölja'),
    list(
      'uppföljning uppföljningen uppföljningar uppföljningarna uppföljningsarbete uppföljningsansvar uppsikt mätning nyckeltal',
    ),
  ],
  [
    'rapportering',
    list('återrapportera rapportera redovisa avrapportera återredovisa'),
    list(
      'återrapportering återrapporteringen rapportering rapporteringen redovisning redovisningen avrapportering',
    ),
  ],
  ['utvardering', list('utvärdera'), list('utvärdering utvärderingen utvärderingar')],
  [
    'revidering',
    list('revidera aktualisera ompröva aktualitetspröva uppdatera'),
    list(
      'revidering revideringen aktualisering omprövning aktualitetsprövning översyn översynen uppdatering',
    ),
  ],
]

/** Channels of reporting (F2) with the interval that they imply. Prefixes of words. */
export const channelWords: readonly (readonly [string, string | null])[] = [
  ['årsbokslut', 'P1Y'],
  ['bokslut', 'P1Y'],
  ['verksamhetsberättelse', 'P1Y'],
  ['årsberättelse', 'P1Y'],
  ['årsredovisning', 'P1Y'],
  ['årsrapport', 'P1Y'],
  ['årsuppföljning', 'P1Y'],
  ['delårsrapport', 'P6M'],
  ['delårsbokslut', 'P6M'],
  ['tertialrapport', 'P4M'],
  ['kvartalsrapport', 'P3M'],
  ['personalbokslut', 'P1Y'],
  ['hållbarhetsredovisning', 'P1Y'],
  ['hållbarhetsbokslut', 'P1Y'],
  ['välfärdsbokslut', 'P1Y'],
  ['miljöbokslut', 'P1Y'],
  ['klimatbokslut', 'P1Y'],
  ['folkhälsobokslut', 'P1Y'],
  ['medarbetarundersökning', null],
  ['medarbetarenkät', null],
  ['medarbetarsamtal', null],
  ['brukarundersökning', null],
  ['internkontroll', null],
  ['särskild rapport', null],
  ['återrapportering', null],
]

/** Phrases of frequency and their ISO 8601 durations. "#" matches a number or number word. Longest first. */
export const frequencyPhrases: readonly (readonly [readonly string[], string])[] = [
  [p('två gånger per mandatperiod'), 'P2Y'],
  [p('två gånger per år'), 'P6M'],
  [p('två gånger om året'), 'P6M'],
  [p('tre gånger per år'), 'P4M'],
  [p('fyra gånger per år'), 'P3M'],
  [p('en gång per mandatperiod'), 'P4Y'],
  [p('en gång varje mandatperiod'), 'P4Y'],
  [p('en gång under mandatperioden'), 'P4Y'],
  [p('minst en gång per år'), 'P1Y'],
  [p('en gång per år'), 'P1Y'],
  [p('en gång om året'), 'P1Y'],
  [p('en gång i månaden'), 'P1M'],
  [p('varje mandatperiod'), 'P4Y'],
  [p('per mandatperiod'), 'P4Y'],
  [p('mandatperiodvis'), 'P4Y'],
  [p('en gång årligen'), 'P1Y'],
  [p('vartannat år'), 'P2Y'],
  [p('vart annat år'), 'P2Y'],
  [p('vart # år'), 'P#Y'],
  [p('var # år'), 'P#Y'],
  [p('var # månad'), 'P#M'],
  [p('en gång per halvår'), 'P6M'],
  [p('halvårsvis'), 'P6M'],
  [p('varje halvår'), 'P6M'],
  [p('per halvår'), 'P6M'],
  [p('kvartalsvis'), 'P3M'],
  [p('varje kvartal'), 'P3M'],
  [p('en gång i kvartalet'), 'P3M'],
  [p('tertialvis'), 'P4M'],
  [p('varje tertial'), 'P4M'],
  [p('per tertial'), 'P4M'],
  [p('månadsvis'), 'P1M'],
  [p('varje månad'), 'P1M'],
  [p('varje år'), 'P1Y'],
  [p('varje höst'), 'P1Y'],
  [p('varje vår'), 'P1Y'],
  [p('två gånger varje mandatperiod'), 'P2Y'],
  [p('ny mandatperiod'), 'P4Y'],
  [p('ett år i taget'), 'P1Y'],
  [p('per år'), 'P1Y'],
  [p('årligen'), 'P1Y'],
  [p('årlig'), 'P1Y'],
  [p('årliga'), 'P1Y'],
  [p('årligt'), 'P1Y'],
  [p('årsvis'), 'P1Y'],
]

export const numberWords: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  andra: 2,
  tre: 3,
  tredje: 3,
  fyra: 4,
  fjärde: 4,
  fem: 5,
  femte: 5,
  sex: 6,
  sjätte: 6,
  sju: 7,
  åtta: 8,
  åttonde: 8,
  nio: 9,
  tio: 10,
  tionde: 10,
}
