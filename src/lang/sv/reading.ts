import type { ReadingLexicon } from '../../model/index.ts'
import { chrome, chromeEnd, chromeWords, letterhead, templates, wrapper } from './page-words.ts'
import { finiteForms, infinitiveForms } from './verb-forms-reading.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that tell page furniture, residue, lists and contents lists in Swedish documents. */
export const readingLexicon: ReadingLexicon = {
  ellipsis: words('och eller samt respektive men som till & /'),
  pageWords: words('sida sidan sid sid. s s. sidnr page'),
  ofWords: words('av of'),
  months: words(
    'januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec',
  ),
  openWords: words(`
    alla allt annan annat att av den denna dess dessa det detta där efter eller en ett från för genom gentemot
    hos i inklusive inom inför ingen inget inte kring mellan men mot nya och om på respektive runt samt
    som såsom samtliga sin sina sitt till trots under ur utan utom utifrån varje vars vid vilka
    vilken vilket via vår vårt våra å åt än ännu även över kring bland beträffande avseende rörande enligt
  `),
  modals: words('ska skall bör måste kan får vill skulle borde avser behöver kommer'),
  stemWords: words('att till av genom om vi man hen som'),
  clauseWords: words('att'),
  finiteVerbs: finiteForms,
  infinitives: infinitiveForms,
  starters: words(`
    alla allt all av arbetet att bland båda då de del dels den denna denne dennes dess dessa dessutom det detta
    detsamma där därav därefter därför därigenom därmed därtill därutöver dock du efter eftersom en endast
    enligt ett exempel exempelvis flera flertalet framför från för före förutom genom gemensamt hela hos hur här
    härigenom i idag ifall ingen inget inom inför inte innan kommer kommun kommunen kommunens man med medan mellan
    men mot mycket många målet målen mål måste ni nu nya när nämnden nämnderna någon något några numera också
    oavsett om politiker policyn på planen programmet redan riktlinjerna samt samtidigt samtliga sedan senast ska
    som strategin styrelsen syftet så sådana således särskilt till tillsammans trots under ungefär ur utan utgångspunkten
    utifrån utöver vad var vara varje vart vem vems verksamheten verksamheterna vi via vid vidare vilka vilken vilket vill
    vissa våra vår vårt än ändå även är år år återkommande årligen över övergripande övriga
    kommunfullmäktige kommunstyrelsen chef chefer medarbetare arbete insatser uppföljning ansvaret ansvarig
  `),
  ordinaryEndings: [
    'ning',
    'ningen',
    'ningar',
    'het',
    'heten',
    'heter',
    'else',
    'elsen',
    'elser',
    'tion',
    'tionen',
    'tioner',
    'skapet',
    'skapen',
    'ande',
    'ende',
    'arna',
    'erna',
    'orna',
    'aren',
    'ligt',
    'liga',
    'iska',
    'iskt',
    'ade',
    'are',
    'ingar',
    'ingen',
    'erar',
    'eras',
    'era',
    'ar',
    'en',
    'et',
    'er',
  ],
  abbreviations: words(
    'bl.a. bl a. t.ex. ex. exv. t.o.m. fr.o.m. m.fl. m.m. dvs. d.v.s. f.d. s.k. resp. ca. c:a kap. st. nr. tel. jfr. kl. osv. etc. o.s.v. o.d. p.g.a. m.h.t. f.n. fn. ang. avd. inkl. exkl. max. min. mom. dnr. sid. s. jan. feb. aug. sept. okt. nov. dec. kr. mnkr. tkr. milj. prop. sou. sfs. forts. enl. ev. i.e. m.a.o. u.a. div. tf. e.d.',
  ),
  documentNouns: words(`
    policy program strategi plan strategier planer policyer taxor handlingsplan riktlinje riktlinjer regler regel anvisning anvisningar rutin instruktion
    reglemente vision plattform styrdokument handbok överenskommelse föreskrifter
    policyn strategin programmet planen riktlinjerna
  `),
  documentDefinites: words(
    'policyn policyen strategin strategien planen programmet riktlinjerna dokumentet handlingsplanen styrdokumentet vägledningen reglementet anvisningarna',
  ),
  documentEndings: [
    'policy',
    'program',
    'strategi',
    'plan',
    'riktlinje',
    'riktlinjer',
    'regler',
    'anvisning',
    'anvisningar',
    'rutin',
    'rutiner',
    'reglemente',
    'plattform',
    'vision',
    'policyn',
    'strategin',
    'programmet',
    'planen',
    'riktlinjerna',
    'instruktion',
    'agenda',
    'dokument',
    'ordning',
  ],
  headOpenings: words(`
    antagen antaget antagna beslutad beslutat beslutade beslutas fastställd fastställt fastställda godkänd godkänt
    godkända reviderad reviderat reviderade rev upprättad upprättat dnr dnr: diarienummer diarienr diariekod version giltig giltigt
    gäller dokumenttyp dokumentansvarig dokumentägare dokumentnamn datum ansvarig ersätter bifogad
  `),
  placeNouns: words('kommun stad landsting region län'),
  adoptionVerbs: words(
    'antogs antagits antagen antaget antagna beslutades fastställdes fastställts fastställd fastställt godkändes godkänts reviderades beslutad',
  ),
  chrome,
  chromeEnd,
  chromeWords,
  templates,
  letterhead,
  tableHeads: words(`
    mål delmål effektmål inriktningsmål resultatmål aktivitet aktiviteter åtgärd åtgärder insats insatser indikator
    indikatorer mått nyckeltal målvärde målvärden målnivå utgångsvärde utgångsläge nuläge basvärde startvärde
    baslinje år tid tidplan tidpunkt tidsplan tidsperiod när klart färdigt slutår målår startår deadline ansvarig
    ansvariga ansvar vem uppföljning resurs resurser kostnad budget finansiering område målområde fokusområde
    perspektiv kommentar status källa datakälla mätmetod metod nr prioritet enhet verksamhet nämnd roll uppgift
    utförd utfört godkänd författare signatur version datum ändring ändringar beslut revidering frekvens värde
  `),
  questionWords: words('frågor fråga'),
  captions: words('tabell figur bild diagram karta foto'),
  wrapper,
  languages: {
    sv: words('och att det som för är på av med till den inte har om ett kan ska vi från så'),
    en: words('the and of to in is that for with as are be this will shall by on'),
    no: words('og det som for er på av med til den ikke har om et kan skal vi fra så'),
    da: words('og det som for er på af med til den ikke har om et kan skal vi fra så'),
    de: words('und der die das ist zu den mit für von nicht ein eine im auf werden'),
    fi: words('ja on ei että se oli hän mutta ovat kun tai myös joka'),
  },
}
