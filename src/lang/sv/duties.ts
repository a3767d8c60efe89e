import type { DutyFunction, DutyObject, DutyPattern } from '../../model/index.ts'

const list = (text: string): readonly string[] => text.split(/\s+/).filter((w) => w !== '')

/**
 * Duty verbs and nouns by function (codebook §8). Order matters: where a phrase names several functions they are listed
 * in order of the text; where one verb could be two, the first entry wins.
 */
export const dutyPatterns: readonly DutyPattern[] = [
  { fn: 'delegerar', verbs: list('delegera'), nouns: list('delegering delegation') },
  { fn: 'faststaller', verbs: list('fastställa anta'), nouns: list('fastställande antagande fastställelse') },
  {
    fn: 'finansierar',
    verbs: list('finansiera bekosta bära tilldela avsätta anslå budgetera anvisa'),
    nouns: list('tilldelning finansiering resurstilldelning medelstilldelning'),
  },
  {
    fn: 'reviderar',
    verbs: list('revidera uppdatera aktualisera ompröva aktualitetspröva'),
    nouns: list(
      'revidering revideringen uppdatering uppdateringen aktualisering omprövning översyn översynen',
    ),
  },
  {
    fn: 'aterrapporterar',
    verbs: list(
      'återrapportera rapportera redovisa avrapportera återredovisa återkoppla sammanställa avge anmäla',
    ),
    nouns: list('återrapportering rapportering redovisning rapporteringen återrapporteringen'),
  },
  {
    fn: 'foljer-upp',
    verbs: list('utvärdera granska kontrollera övervaka'),
    nouns: list(
      'uppföljning uppföljningen utvärdering utvärderingen kontroll internkontroll uppsikt granskning tillsyn',
    ),
  },
  {
    fn: 'samordnar',
    verbs: list('samordna koordinera sammankalla'),
    nouns: list('samordnande sammankallande samordning samordningen koordinering koordination'),
  },
  {
    fn: 'planerar',
    verbs: list('planera upprätta utarbeta schemalägga formulera'),
    nouns: list('planering planeringen framtagande'),
  },
  {
    fn: 'integrerar',
    verbs: list('integrera införliva inarbeta implementera införa beakta'),
    nouns: list('integrering implementering införande'),
  },
  {
    fn: 'informerar',
    verbs: list('informera kommunicera sprida upplysa publicera känna marknadsföra'),
    nouns: list('information informationsspridning spridning'),
  },
  {
    fn: 'stodjer',
    verbs: list(
      'stödja stötta stimulera bistå vägleda råda hjälpa handleda uppmuntra utbilda främja inspirera',
    ),
    nouns: list(
      'stöd rådgivande stödjande rådgivning vägledning erfarenhetsöverföring utbildning handledning',
    ),
  },
  { fn: 'utser', verbs: list('utse tillsätta rekrytera välja'), nouns: list('') },
  {
    fn: 'handlagger',
    verbs: list('handlägga ombesörja hantera administrera'),
    nouns: list('handläggning hantering administration'),
  },
  { fn: 'bereder', verbs: list('bereda initiera föreslå lämna'), nouns: list('beredning beredande') },
  {
    fn: 'representerar',
    verbs: list('företräda representera'),
    nouns: list('representation representativ officiella värdskap'),
  },
  {
    fn: 'bevakar',
    verbs: list('bevaka omvärldsbevaka'),
    nouns: list('omvärldsbevakning bevakning omvärldsanalys'),
  },
  { fn: 'avtalar', verbs: list('teckna underteckna avtala upphandla'), nouns: list('avtalstecknande') },
  { fn: 'mottar', verbs: list('motta mottaga överlämna överlåta'), nouns: list('') },
  { fn: 'leder', verbs: list('leda styra'), nouns: list('ledning ledningen styrgrupp styrning') },
  {
    fn: 'beslutar',
    verbs: list('besluta fatta prioritera avgöra godkänna bevilja'),
    nouns: list('beslut beslutande'),
  },
  {
    fn: 'genomfor',
    verbs: list(
      'genomföra omsätta förverkliga verkställa utföra arbeta driva bedriva ordna anordna ta vidta  använda följa tillämpa göra ge hålla',
    ),
    nouns: list('genomförande genomförandet operativa operativt verkställighet drift'),
  },
  { fn: 'deltar', verbs: list('delta medverka deltaga bidra samverka'), nouns: list('deltagande medverkan') },
  { fn: 'ansvarar', verbs: list('ansvara svara åligga'), nouns: list('ansvar ansvaret huvudansvar') },
]

/** Support verbs with their nouns or particles (codebook §8). A trailing "*" matches any ending. */
export const supportPhrases: readonly (readonly [string, readonly string[], DutyFunction])[] = [
  [
    'besluta',
    ['policy', 'policyn', 'riktlinjer*', 'strategi*', 'planen', 'programmet', 'styrdokument*'],
    'faststaller',
  ],
  ['gå', ['igenom'], 'foljer-upp'],
  ['ge', ['råd', 'stöd', 'vägledning', 'hjälp', 'rådgivning', 'utbildning', 'möjlighet*'], 'stodjer'],
  ['ge', ['information'], 'informerar'],
  ['ge', ['uppdrag'], 'delegerar'],
  ['lämna', ['stöd', 'råd', 'hjälp'], 'stodjer'],
  ['lämna', ['redogörelse', '*rapport*', '*redovisning', '*berättelse'], 'aterrapporterar'],
  ['sätta', ['ramar*'], 'beslutar'],
  ['sätta', ['av'], 'finansierar'],
  ['skriva', ['*utvärdering*'], 'foljer-upp'],
  ['inkomma', ['*berättelse*', '*redovisning*', '*rapport*'], 'aterrapporterar'],
  ['vara', ['behjälplig*'], 'stodjer'],
  ['träffa', ['avtal*', 'överenskommelse*'], 'avtalar'],
  ['upprätta', ['*rapport*', '*berättelse'], 'aterrapporterar'],
  ['lämna', ['bidrag', 'medel'], 'finansierar'],
  ['lämna', ['över'], 'mottar'],
  ['hålla', ['ihop', 'samman'], 'samordnar'],
  ['hålla', ['kontakt*'], 'representerar'],
  ['hålla', ['informer*', 'underrätt*'], 'informerar'],
  ['hålla', ['uppdater*', 'aktuell*'], 'reviderar'],
  ['ta', ['omprövning*', 'revidering*'], 'reviderar'],
  ['ta', ['emot'], 'representerar'],
  ['ta', ['ställning', 'beslut'], 'beslutar'],
  ['ta', ['fram'], 'planerar'],
  ['ta', ['upp'], 'integrerar'],
  ['ta', ['initiativ'], 'bereder'],
  ['ta', ['del'], 'deltar'],
  ['göra', ['prioritering*'], 'beslutar'],
  ['göra', ['känd*', 'tillgänglig*'], 'informerar'],
  ['göra', ['uppföljning*', 'utvärdering*'], 'foljer-upp'],
  ['göra', ['planer*', 'handlingsplan*'], 'planerar'],
  ['se', ['över'], 'reviderar'],
  ['godkänna', ['policy*', 'strategi*', 'plan*', 'program*', 'riktlinje*', 'styrdokument*'], 'faststaller'],
  ['godkänna', ['*'], 'beslutar'],
  ['anta', ['*'], 'faststaller'],
  ['anvisa', ['medel', 'pengar', 'resurser'], 'finansierar'],
  ['fördela', ['bidrag', 'medel', 'resurser', 'pengar'], 'finansierar'],
  ['avsätta', ['*'], 'finansierar'],
  ['beskriva', ['verksamhetsplan*', 'handlingsplan*', 'planer*', 'hur'], 'planerar'],
  ['ange', ['verksamhetsplan*', 'handlingsplan*'], 'planerar'],
  ['pröva', ['om', 'behov*', 'ändr*'], 'reviderar'],
  ['pröva', ['ansökning*', 'ärende*', 'förslag*'], 'beslutar'],
  ['ingå', ['avtal*', 'överenskommelse*', 'partnerskap*'], 'avtalar'],
  ['teckna', ['avtal*', 'överenskommelse*'], 'avtalar'],
  ['få', ['genomslag'], 'integrerar'],
  ['bryta', ['ned', 'ner'], 'integrerar'],
  ['föra', ['statistik', 'register', 'dialog'], 'handlagger'],
  ['vara', ['kontaktperson*', 'kontaktväg*'], 'representerar'],
  ['vara', ['beställare'], 'avtalar'],
  ['utgöra', ['styrgrupp*', 'ledningsgrupp*'], 'leder'],
  ['utgöra', ['samordning*', 'referensgrupp*'], 'samordnar'],
  ['svara', ['inför'], 'ansvarar'],
  ['arbeta', ['in'], 'integrerar'],
  ['skriva', ['avtal*'], 'avtalar'],
]

/** What a duty is about (codebook §8). Word prefixes; the first list with a hit wins. */
export const dutyObjectWords: readonly (readonly [DutyObject, readonly string[]])[] = [
  [
    'officiella-kontakter',
    ['officiella kontakter', 'officiella internationella', 'kontakter', 'delegationsbesök', 'överlämnas'],
  ],
  ['vanorter', ['vänort', 'systerst', 'vänskapsort']],
  ['kontaktpersoner', ['kontaktperson']],
  ['samordningsgrupp', ['samordningsgrupp']],
  ['representation', ['representation', 'representativ', 'värdskap', 'företräd']],
  ['omvarldsbevakning', ['omvärldsbevak', 'omvärldsanalys']],
  ['natverk', ['nätverk', 'medlemskap']],
  ['avtal', ['avtal']],
  ['medel', ['medel', 'budget', 'resurser', 'finansiering', 'anslag']],
  [
    'policy',
    [
      'policyn',
      'policy',
      'strategin',
      'strategi',
      'programmet',
      'planen',
      'riktlinjen',
      'dokumentet',
      'handlingsplan',
    ],
  ],
  ['prioriteringar', ['prioritering']],
  ['styrdokument', ['styrdokument', 'riktlinjer', 'rutiner', 'regler', 'planer']],
  ['projekt', ['projekt']],
  ['internationellt-arbete', ['']],
]
