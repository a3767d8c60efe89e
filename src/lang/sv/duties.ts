import type { DutyObject, DutyPattern } from '../../model/index.ts'

const list = (text: string): readonly string[] => text.split(/\s+/).filter((w) => w !== '')

/**
 * Duty verbs and nouns by function (codebook §8). Order matters: where a phrase names several functions they are listed
 * in order of the text; where one verb could be two, the first entry wins.
 */
export const dutyPatterns: readonly DutyPattern[] = [
  { fn: 'delegerar', verbs: list('delegera'), nouns: list('delegering delegation') },
  { fn: 'faststaller', verbs: list('fastställa anta godkänna'), nouns: list('fastställande antagande fastställelse') },
  { fn: 'finansierar', verbs: list('finansiera bekosta tilldela avsätta anslå budgetera'), nouns: list('tilldelning finansiering resurstilldelning medelstilldelning') },
  { fn: 'reviderar', verbs: list('revidera uppdatera aktualisera ompröva aktualitetspröva'), nouns: list('revidering revideringen uppdatering uppdateringen aktualisering omprövning översyn översynen') },
  { fn: 'aterrapporterar', verbs: list('återrapportera rapportera redovisa avrapportera återredovisa återkoppla'), nouns: list('återrapportering rapportering redovisning rapporteringen återrapporteringen') },
  { fn: 'foljer-upp', verbs: list('utvärdera granska kontrollera övervaka'), nouns: list('uppföljning uppföljningen utvärdering utvärderingen kontroll internkontroll uppsikt granskning tillsyn') },
  { fn: 'samordnar', verbs: list('samordna koordinera sammankalla sammanställa'), nouns: list('samordning samordningen koordinering koordination') },
  { fn: 'planerar', verbs: list('planera upprätta utarbeta'), nouns: list('planering planeringen framtagande') },
  { fn: 'integrerar', verbs: list('integrera införliva inarbeta implementera införa bryta'), nouns: list('integrering implementering införande') },
  { fn: 'informerar', verbs: list('informera kommunicera sprida upplysa publicera känna marknadsföra'), nouns: list('information informationsspridning kommunikation spridning') },
  { fn: 'stodjer', verbs: list('stödja stötta stimulera bistå vägleda råda hjälpa handleda uppmuntra utbilda främja'), nouns: list('stöd rådgivning vägledning erfarenhetsöverföring utbildning handledning') },
  { fn: 'utser', verbs: list('utse tillsätta rekrytera välja'), nouns: list('') },
  { fn: 'handlagger', verbs: list('handlägga hantera administrera'), nouns: list('handläggning hantering administration') },
  { fn: 'bereder', verbs: list('bereda initiera föreslå lämna'), nouns: list('beredning') },
  { fn: 'representerar', verbs: list('företräda representera'), nouns: list('representation representativ officiella värdskap') },
  { fn: 'bevakar', verbs: list('bevaka omvärldsbevaka'), nouns: list('omvärldsbevakning bevakning omvärldsanalys') },
  { fn: 'avtalar', verbs: list('teckna avtala'), nouns: list('avtalstecknande') },
  { fn: 'mottar', verbs: list('motta mottaga överlämna överlåta'), nouns: list('') },
  { fn: 'leder', verbs: list('leda styra'), nouns: list('ledning ledningen styrgrupp styrning') },
  { fn: 'beslutar', verbs: list('besluta fatta prioritera'), nouns: list('beslut') },
  { fn: 'genomfor', verbs: list('genomföra verkställa utföra arbeta driva bedriva ordna anordna ta vidta se säkerställa tillse använda följa tillämpa göra ge hålla'), nouns: list('genomförande genomförandet operativa operativt verkställighet drift') },
  { fn: 'deltar', verbs: list('delta medverka deltaga bidra samverka'), nouns: list('deltagande medverkan') },
  { fn: 'ansvarar', verbs: list('ansvara svara åligga'), nouns: list('ansvar ansvaret huvudansvar') },
]

/** What a duty is about (codebook §8). Word prefixes; the first list with a hit wins. */
export const dutyObjectWords: readonly (readonly [DutyObject, readonly string[]])[] = [
  ['officiella-kontakter', ['officiella kontakter', 'officiella internationella', 'kontakter', 'delegationsbesök', 'överlämnas']],
  ['vanorter', ['vänort', 'systerst', 'vänskapsort']],
  ['kontaktpersoner', ['kontaktperson']],
  ['samordningsgrupp', ['samordningsgrupp']],
  ['representation', ['representation', 'representativ', 'värdskap', 'företräd']],
  ['omvarldsbevakning', ['omvärldsbevak', 'omvärldsanalys']],
  ['natverk', ['nätverk', 'medlemskap']],
  ['avtal', ['avtal']],
  ['medel', ['medel', 'budget', 'resurser', 'finansiering', 'anslag']],
  ['policy', ['policyn', 'policy', 'strategin', 'strategi', 'programmet', 'planen', 'riktlinjen', 'dokumentet', 'handlingsplan']],
  ['prioriteringar', ['prioritering']],
  ['styrdokument', ['styrdokument', 'riktlinjer', 'rutiner', 'regler', 'planer']],
  ['projekt', ['projekt']],
  ['internationellt-arbete', ['']],
]
