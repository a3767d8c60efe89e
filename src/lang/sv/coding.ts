import type { CodingLexicon } from '../../model/index.ts'
import { beneficiaryWords, documentContents, documentNouns, externalSubjects, municipalSubjects, workNouns } from './nouns.ts'
import { dutyObjectWords, dutyPatterns, supportPhrases } from './duties.ts'
import { channelWords, followUpWords, frequencyPhrases, numberWords } from './follow-up.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((w) => w !== ''))
const phrases = (...texts: string[]): readonly (readonly string[])[] => texts.map((t) => t.split(' '))

export const codingLexicon: CodingLexicon = {
  changeVerbs: set(`
    anpassa aktivera berika bidra bredda bryta byggaut dämpa effektivisera engagera fasa fördjupa förebygga förenkla förhindra förkorta
    förnya förskjuta förstärka fördubbla förädla förbättra förändra försvåra främja gynna halvera hindra hjälpa höja inspirera
    integrera intensifiera introducera locka lyfta marknadsföra minimera minska modernisera motverka möjliggöra nå skapa skydda
    sprida stimulera stärka stödja stötta säkerställa säkra sänka trygga tydliggöra underlätta uppmuntra uppnå utjämna utrota utveckla utvidga utöka
    verka vidareutveckla vidga värna väcka växa ställaom öka överbrygga attrahera etablera inkludera inriktas rikta prioritera samverka digitalisera eliminera bekämpa bevara
    profilera synliggöra
  `),
  stateVerbs: set('skapas uppstå ske finnas vara bestå innebära betyda utgöra omfatta gälla handla bero leda råda förekomma pågå höra tillhöra heta medföra visa kännas präglas'),
  mannerVerbs: set(`
    baseras basera bedriva beakta betrakta bygga genomsyra grunda hantera integrera organisera
    planera prägla pröva respektera samordna ske styra utforma utföra utgå vara väga vägleda vila följa genomföra använda tillämpa se
  `),
  priorityVerbs: set('prioritera inrikta fokusera koncentrera'),
  priorityPhrases: phrases(
    'utgångspunkter för',
    'naturliga samarbetspartners',
    'särskild tonvikt',
    'särskilt fokus',
    'särskilt prioriterade',
    'högst prioriterade',
    'är prioriterade',
    'är prioriterat',
    'är prioriterad',
    'prioriterade områden är',
    'prioriterade målgrupper är',
    'går före',
    'företräde',
    'tyngdpunkten i',
    'tyngdpunkten ligger',
    'fokus ligger på',
    'tonvikten ligger',
    'tonvikt läggs',
    'fokus läggs på',
    'fokusområden är',
  ),
  principleVerbs: set('känneteckna kännetecknas prägla präglas genomsyra vägleda'),
  workNouns,
  municipalSubjects,
  municipalGenitives: set('kommunens stadens regionens kommunal kommunala kommunalt koncernens organisationens verksamhetens verksamheternas vår våra vårt nämndens nämndernas förvaltningens förvaltningarnas bolagens'),
  firstPerson: set('vi vår vårt våra oss man du ni'),
  externalSubjects,
  places: set('sverige norge europa oslo världen omvärlden danmark finland tyskland'),
  documentNouns,
  documentContents,
  commitmentNouns: ['åtagande', 'ambition', 'målsättning', 'viljeinriktning', 'strävan'],
  backgroundVerbs: set('förutsätta medföra kräva innebära behövas'),
  backgroundNouns: ['behov', 'utmaning', 'förutsättning', 'konsekvens'],
  activityVerbs: set(`
    anordna arrangera bjuda beställa delta erbjuda genomföra inrätta införa installera inventera kartlägga köpa publicera starta söka ta teckna tillsätta undersöka uppdatera upphandla upprätta
    pröva utarbeta utbilda utlysa utreda utse utvärdera översätta bygga anlägga inleda påbörja revidera rekrytera anställa se hålla göra ordna
  `),
  strongDutyVerbs: set(`
    ingå avsätta anslå finansiera anvisa
    ansvara svara besluta fastställa anta delegera samordna leda följa återrapportera rapportera redovisa revidera utse handlägga bereda företräda
    representera bevaka omvärldsbevaka tilldela fatta teckna åligga tillse utvärdera godkänna handleda koordinera ompröva sammankalla sammanställa upprätta
  `),
  dutyNouns: set('uppsikt uppsikten ansvar ansvaret huvudansvar huvudansvaret uppdrag uppdraget uppgift roll rollen funktion delansvar totalansvar helhetsansvar samordningsansvar ledningsansvar verksamhetsansvar'),
  supportPhrases,
  responsibleAdjectives: set('ansvarig ansvariga ansvarigt skyldig skyldiga ytterst'),
  includingVerbs: set('ingår innebär omfattar innefattar'),
  taskVerbs: set('ingå innebära innefatta'),
  restingVerbs: set('ligga vila åvila åligga'),
  restingPrepositions: set('på hos'),
  handoverVerbs: set('överlämna hänskjuta lämna överlåta anmäla överföra vidarebefordra delegera'),
  toWord: 'till',
  passiveDutyVerbs: set('samordna utse leda besluta fatta fastställa anta delegera handlägga bereda tilldela planera koordinera finansiera bevaka upprätta representera bekosta avsätta anslå utarbeta godkänna'),
  dutyHeadingWords: set('ansvar ansvarar roll roller uppgift uppgifter uppdrag ansvarsområde ansvarsområden'),
  followUpSupport: set('ske göra genomföra ansvara svara finnas utgöra vara ha åligga ligga säkerställa ta omfatta ingå bygga utgå presentera lämna ansvaras redovisa hålla'),
  notFollowUp: ['klagomål', 'synpunkt', 'bygglov', 'brukar', 'ärende', 'klient', 'elevens', 'patient', 'insatsen', 'incident', 'olycka', 'tillbud', 'genomförandeplan', 'individ', 'rehabiliter', 'enskild', 'dig', 'du', 'företagshälsovård'],
  textReferences: set('nedan bilaga bilagan ovan kapitel avsnitt avsnittet följande tabellen'),
  exampleWords: ['exempel', 'frågor', 'tecken', 'signaler', 'lagar', 'innehåll', 'bilagor', 'kontakt', 'läs', 'begrepp'],
  scopeVerbs: set('omfatta gälla'),
  quotingWords: set('enligt stadgar lyder anger föreskriver säger slår fastslår'),
  particles: { följa: ['upp'], ta: ['fram', 'tillvara', 'vara', 'del', 'hänsyn', 'initiativ'], se: ['till', 'över'], arbeta: ['för', 'med', 'mot'], bidra: ['till'], verka: ['för'], bjuda: ['in'] },
  toolNouns: set('verktyg redskap medel instrument hjälpmedel förutsättning förutsättningar framgångsfaktor framgångsfaktorer'),
  demandVerbs: set('ställa kräva'),
  comparatives: set('mer fler större bättre högre lägre mindre tydligare färre'),
  throughWords: set('genom via'),
  lawWords: ['lag', 'fn', 'eu', 'skollag', 'kommunallag', 'socialtjänstlag', 'plan-', 'diskrimineringslag', 'arbetsmiljölag', 'förordning', 'regering', 'konvention'],
  lawEndings: ['lagen', 'lag', 'lagens', 'balken', 'förordningen', 'konventionen', 'direktivet', 'myndigheten', 'föreskrifter', 'avtalet'],
  columns: {
    goal: ['mål', 'delmål', 'effektmål', 'inriktningsmål', 'målsättning', 'fokusområde', 'delområde'],
    activity: ['aktivitet', 'åtgärd', 'insats', 'uppdrag', 'vad'],
    target: ['målvärde', 'målnivå', 'måltal', 'mål 20', 'värde', 'nivå', 'önskat'],
    baseline: ['utgångsläge', 'utgångsvärde', 'nuläge', 'basvärde', 'startvärde', 'nuvärde'],
    deadline: ['år', 'senast', 'tid', 'tidplan', 'klart', 'när', 'måldatum', 'slutdatum', 'period', 'målår', 'datum'],
    actor: ['ansvar', 'huvudansvar', 'ägare', 'vem', 'utförare'],
  },
  aimVerbs: set('syfta sikta'),
  pledgeVerbs: set('åta eftersträva sträva'),
  normNouns: ['utgångspunkt', 'utgångspunkten', 'huvudregel', 'huvudregeln', 'grundprincip', 'grundprincipen', 'grundregel', 'grundregeln', 'principen', 'ledord', 'ledstjärna', 'förhållningssättet'],
  coverVerb: 'omfatta',
  indefiniteArticles: set('en ett'),
  givingVerbs: set('ge erbjuda garantera tillförsäkra'),
  expectationVerbs: set('förväntas'),
  describingVerbs: set('beskriva redovisa framgå kalla definiera ange räkna nämna beröra påverka drabba avse omfatta presentera regleras reglera kosta benämna uppfatta uppleva mena uppskatta beräkna'),
  existenceVerbs: set('finnas vara ha få bli känna uppleva ske'),
  cooperationVerbs: set('samverka samarbeta'),
  definingVerbForms: set('innebär omfattar betyder avser innefattar utgör syftar handlar'),
  withWord: 'med',
  defineAvse: 'avser',
  definitionVerbs: set('menas menar avses avser definieras definierar förstås'),
  duties: dutyPatterns,
  dutyObjects: dutyObjectWords,
  followUp: followUpWords,
  followForms: set('följa följas följer följs följ'),
  followParticle: 'upp',
  followUpForms: new Map(
    followUpWords.flatMap(([type, verbs]) =>
      verbs.flatMap((verb) => ['', 's', 'r'].map((ending) => [`${verb}${ending}`, type] as const)),
    ),
  ),
  demandingVerbs: set('säkerställa'),
  placePrepositions: set('inom hos'),
  recipientPrepositions: set('till för'),
  recipientTypes: new Set(['kommunfullmaktige', 'kommunstyrelse', 'utskott', 'namnd', 'bolag', 'tjansteman', 'forvaltning', 'annan']),
  indicatorPhrases: phrases('i form av', 'med avseende på', 'vad gäller', 'avseende'),
  followUpPhrases: [
    [['se', 'ser', 'ses'], 'över', 'revidering'],
    [['pröva', 'prövas'], 'nytt', 'revidering'],
    [['lämna', 'lämnar', 'lämnas', 'presenterar', 'presenteras', 'ges', 'ger'], 'redogörelse', 'rapportering'],
    [['lämna', 'lämnar', 'lämnas', 'presenterar', 'presenteras'], 'rapport', 'rapportering'],
    [['sammanställa', 'sammanställer', 'sammanställs'], 'resultaten', 'rapportering'],
    [['prövar', 'prövas', 'pröva'], 'ändras', 'revidering'],
    [['mäts', 'mäta', 'mäter'], 'genom', 'uppfoljning'],
  ],
  revisedWords: set('mål målen målsättningar den detta innehållet dokumenten indikatorer indikatorerna'),
  responsibleVerbs: set('ansvara svara åligga'),
  channels: channelWords,
  frequencies: frequencyPhrases,
  numberWords,
  beneficiaries: beneficiaryWords,
  unitWords: set(`
    procent procentenheter % kronor kr mkr tkr miljoner ton kilo kg kwh mwh gwh meter kilometer km hektar
    elever personer medarbetare invånare besökare gånger timmar dagar dygn veckor månader gram liter m2
    kvadratmeter bostäder lägenheter platser projekt ansökningar utbyten företag skolor förskolor deltagare
    ungdomar barn procents poäng nivå minuter arrangemang evenemang aktiviteter avtal träffar möten chefer
    tjänster laddpunkter fordon resor besök lån tjänstepersoner förvaltningar nämnder bolag verksamheter
    praktikplatser kommuner länder vänorter klasser grupper utbildningar insatser delegationer studiebesök
    partnerskap nätverk tillfällen övningar enheter e-tjänster upphandlingar
  `),
  levels: {
    minst: 'at-least', lägst: 'at-least', över: 'at-least', överstiga: 'at-least', högst: 'at-most', maximalt: 'at-most', max: 'at-most', under: 'at-most', understiga: 'at-most', till: 'reach',
    uppgå: 'reach', uppgår: 'reach',
  },
  perWords: set('per av om i'),
  ordinalWords: set('andra tredje fjärde femte sjätte åttonde tionde en ett'),
  universals: set('samtliga alla varje ingen'),
  completedForms: ['at', 'it', 'tt'],
  deadlineFillers: set('den det av i utgången slutet början år årsskiftet perioden månadsskiftet och mandatperioden'),
  seasonWords: set('våren hösten sommaren vintern årsskiftet'),
  sinceWords: set('sedan från avser of'),
  spanPrepositions: set('inom under'),
  withinWord: 'inom',
  noneWord: 'ingen',
  periodWords: set('mandatperioden programperioden planperioden strategiperioden programtiden'),
  spanUnits: set('år månader månad året veckor dagar dygn'),
  vagueCounts: set('gånger delar sätt områden perspektiv nivåer steg ben olika typer slag punkter principer inriktningar andra'),
  offerVerbs: set('erbjuda utbilda ge bjuda informera besöka'),
  monthWords: set('januari februari mars april maj juni juli augusti september oktober november december'),
  months: { januari: 1, februari: 2, mars: 3, april: 4, maj: 5, juni: 6, juli: 7, augusti: 8, september: 9, oktober: 10, november: 11, december: 12 },
  shareVerbs: set('halvera fördubbla tredubbla halveras fördubblas tredubblas hälften vartannat tredjedel fjärdedel noll'),
  deadlineWords: set('senast till år under före innan från perioden utgången slutet'),
}
