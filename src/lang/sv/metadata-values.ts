import type { ActorType } from '../../model/enums.ts'
import type { DocumentTypeWord, MetadataPatterns, Phrase } from '../../model/lexicon-metadata.ts'

export const months: readonly string[] = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

// Deciding bodies and title holders. The order decides where two overlap: "kommunstyrelsens arbetsutskott" is a
// committee. Abbreviations are matched with their capital, because "ks" and "kf" also begin other words.
export const bodies: readonly Phrase<ActorType>[] = [
  {
    pattern:
      /(?<!\p{L})(?:(?:kommun|region|landstings|stads)styrelsens|\p{L}+nämndens)\s+(?:\p{L}+\s+)?\p{L}*(?:utskott(?:et)?|beredning(?:en)?)(?!\p{L})/iu,
    value: 'utskott',
  },
  { pattern: /(?<!\p{L})(?:KSAU|KS\s?[Aa]u|Ksau|AU)(?!\p{L})/u, value: 'utskott' },
  { pattern: /(?<!\p{L})\p{L}*utskott(?:et)?(?!\p{L})/iu, value: 'utskott' },
  {
    pattern: /(?<!\p{L})(?:kommun|region|landstings|stads)?fullmäktiges?(?!\p{L})/iu,
    value: 'kommunfullmaktige',
  },
  {
    pattern: /(?<!\p{L})(?:KF|Kf|RF|Rf|LF)(?!\p{L}|[/:]\d|[ -]?\d{4}(?!-\d\d-\d\d)[/:-]\d)/u,
    value: 'kommunfullmaktige',
  },
  { pattern: /(?<!\p{L})(?:kommun|region|landstings)styrelsen?s?(?!\p{L})/iu, value: 'kommunstyrelse' },
  {
    pattern: /(?<!\p{L})(?:KS|Ks|RS|Rs)(?!\p{L}|[/:]\d|[ -]?\d{4}(?!-\d\d-\d\d)[/:-]\d)/u,
    value: 'kommunstyrelse',
  },
  {
    pattern:
      /(?<!\p{L})(?:\p{L}+-,?\s+(?:\p{L}+-,?\s+)?(?:och|samt)\s+)?\p{L}*nämnd(?:en|er|erna)?(?!\p{L})/iu,
    value: 'namnd',
  },
  {
    pattern:
      /(?<!\p{L})(?:BUN|BN|SN|ON|VON|UN|TN|MN|MBN|KFN|KUN|FN|HVN|ALN|SBN)(?!\p{L}|[/:-]\d|\s?\d{4}(?!-\d\d-\d\d)[/:-])/u,
    value: 'namnd',
  },
  {
    pattern: /(?<!\p{L})\p{L}*(?:direktör|chef|samordnare|strateg|sekreterare)(?:en)?(?!\p{L})/iu,
    value: 'tjansteman',
  },
  { pattern: /(?<!\p{L})bolagsstyrelsen?(?!\p{L})/iu, value: 'bolag' },
  { pattern: /(?<!\p{L})\p{L}*styrelsen?(?!\p{L})/iu, value: 'namnd' },
  { pattern: /(?<!\p{L})\p{L}*(?:förvaltning)(?:en)?(?!\p{L})/iu, value: 'forvaltning' },
]

export const bodyNames: readonly { readonly name: string; readonly type: ActorType }[] = [
  { name: 'kommunfullmäktige', type: 'kommunfullmaktige' },
  { name: 'regionfullmäktige', type: 'kommunfullmaktige' },
  { name: 'kommunstyrelsen', type: 'kommunstyrelse' },
  { name: 'regionstyrelsen', type: 'kommunstyrelse' },
]

// Document nouns; a compound counts by its end ("folkhälsoprogram", "energiplanen"). "vision" comes last, because
// a title often names the vision that the document serves.
export const documentTypes: readonly DocumentTypeWord[] = [
  {
    type: 'policy',
    indefinite: ['policy', 'policys', 'policyer', 'policies', 'policydokument'],
    definite: ['policyn', 'policyns', 'policyen', 'policyens', 'policydokumentet'],
  },
  {
    type: 'strategi',
    indefinite: ['strategi', 'strategier'],
    definite: ['strategin', 'strategins', 'strategierna'],
  },
  { type: 'program', indefinite: ['program'], definite: ['programmet', 'programmets'] },
  { type: 'plan', indefinite: ['plan', 'planer'], definite: ['planen', 'planens'] },
  {
    type: 'riktlinje',
    indefinite: ['riktlinje', 'riktlinjer', 'vägledning'],
    definite: ['riktlinjen', 'riktlinjerna', 'riktlinjernas', 'vägledningen'],
  },
  {
    type: 'regel',
    indefinite: [
      'regel',
      'regler',
      'regelverk',
      'anvisning',
      'anvisningar',
      'rutin',
      'rutiner',
      'instruktion',
      'instruktioner',
    ],
    definite: [
      'reglerna',
      'regelverket',
      'anvisningen',
      'anvisningarna',
      'rutinen',
      'rutinerna',
      'instruktionen',
    ],
  },
  { type: 'taxa', indefinite: ['taxa', 'taxor', 'avgift', 'avgifter'], definite: ['taxan', 'taxorna'] },
  {
    type: 'reglemente',
    indefinite: ['reglemente', 'arbetsordning', 'delegationsordning'],
    definite: ['reglementet', 'arbetsordningen', 'delegationsordningen'],
  },
  {
    type: 'plattform',
    indefinite: ['plattform', 'inriktningsdokument'],
    definite: ['plattformen', 'inriktningsdokumentet'],
  },
  { type: 'vision', indefinite: ['vision'], definite: ['visionen', 'visionens'], whole: true },
]

// The parts are literals, and give the flags, so that the build can make the whole cheap to compile.
const { source: open, flags } = /(?<!\p{L})/iu
const { source: close } = /(?!\p{L})/iu

const often = (phrase: string): RegExp => new RegExp(`${open}(?:${phrase})${close}`, flags)

/** Some word of every interval; a text without it names none. */
export const intervalWords = /år|mandatperiod|kvartal|tertial|månad/i

export const intervals: readonly Phrase<string>[] = [
  { pattern: often('två gånger (?:per|varje|om) år(?:et)?|varje halvår|halvårsvis'), value: 'P6M' },
  { pattern: often('två gånger (?:per|varje|under) mandatperiod(?:en)?'), value: 'P2Y' },
  {
    pattern: often('vart ?annat(?: eller vart tredje)? år|vart 2:a år|var 24:e månad|vartannat'),
    value: 'P2Y',
  },
  { pattern: often('vart (?:tredje|3:e) år|vart tredje|var 36:e månad'), value: 'P3Y' },
  { pattern: often('vart (?:fjärde|4:e) år|var fjärde år|vart fjärde'), value: 'P4Y' },
  { pattern: often('vart (?:femte|5:e) år'), value: 'P5Y' },
  {
    pattern: often(
      '(?:varje|per|ny|under|inför|inför varje|i början av varje) (?:ny )?mandatperiod(?:en)?s?|(?:en|1) gång (?:per|varje|under) mandatperiod(?:en)?|mandatperiodvis|mandatperiodens',
    ),
    value: 'P4Y',
  },
  {
    pattern: often('årligen|årlig|varje år|en gång (?:per|om|varje) året?|varje kalenderår|årsvis'),
    value: 'P1Y',
  },
  { pattern: often('varje kvartal|kvartalsvis|var tredje månad'), value: 'P3M' },
  { pattern: often('varje tertial|var fjärde månad'), value: 'P4M' },
  { pattern: often('varje månad|månadsvis'), value: 'P1M' },
  { pattern: often('1 år|ett år'), value: 'P1Y' },
  { pattern: often('2 år|två år'), value: 'P2Y' },
  { pattern: often('3 år|tre år'), value: 'P3Y' },
  { pattern: often('4 år|fyra år'), value: 'P4Y' },
  { pattern: often('5 år|fem år'), value: 'P5Y' },
]

export const patterns: MetadataPatterns = {
  placeholder:
    /^[[(<{«]?\s*(?:(?:klicka|skriv|ange|välj|fyll i|infoga|mata in|text här|datum|namn|nummer|titel|funktion|nn|saknas)(?!\p{L})|n\.n\.|xx|å{2,4}[-/ ]?m{0,2}|y{2,4}-m{0,2}|[-–—_….x]+\s*$|ej ifyll|inte ifyll)/iu,
  unfilledDate:
    /(?:(?:19|20)[\dx_å]{2}|å{4}|y{4})-(?:_+|x{1,2}|m{1,2})(?:-(?:_+|x{1,2}|d{1,2}))?|(?<!\p{L})(?:datum|den)\s?(?:_{2,}|x{2,}|\.{3,})/iu,
  unfilledParagraph: /§{1,2}\s?(?:_+|x{1,3}(?!\p{L})|\.{2,}|…|n{1,3}(?!\p{L}))/iu,
  untilFurtherNotice: /(?<!\p{L})(?:tills\s?vidare|t\.?\s?v\.?(?=\s|$|[,;)]))(?!\p{L})/iu,
  validFrom:
    /(?:^|\s)(?:från(?: och med)?(?: den)?|fr\.? ?o\.? ?m\.?|fr\.o\.m\.?|gällande från|med start|ikraftträdande|träder i kraft(?: den)?|börjar gälla(?: den)?)\s*:?\s*(?:den\s+)?$/iu,
  validTo:
    /(?:^|\s)(?:till(?: och med| den)?|t\.? ?o\.? ?m\.?|längst till(?: och med)?|längst t\.?o\.?m\.?|fram till|tom|utgången av|senast)\s*:?\s*(?:den\s+|utgången av\s+)?$/iu,
  adopted:
    /(?<!\p{L})(?:antagen|antaget|antagna|beslutad|beslutat|beslutade|fastställd|fastställt|fastställda|godkänd|godkänt|godkända)(?!\p{L})/iu,
  adoptionVerb:
    /(?<!\p{L})(?:antogs|antagits|antagen|antaget|antagna|beslutades|beslutats|beslutad|beslutat|beslutade|fastställdes|fastställts|fastställd|fastställt|fastställda|godkändes|godkänts|antog|fastställde|godkände)(?!\p{L})/iu,
  paragraph: /§§?:?\s*(\d{1,4}(?:\s?[-–]\s?\d{1,3}(?![\d-]))?(?:\/(?:(?:19|20)\d\d|\d\d)(?![\d-]))?)/iu,
  decisionGap:
    /^(?:[\s,;:./()–-]|(?:den|i|av|vid|protokoll|protokollet|sammanträde|sammanträdet|datum|genom|beslut)(?!\p{L})){0,8}$/iu,
  revisedBefore: /rev(?:iderad|iderat|iderades)?\.?\s*(?:den|av \p{L}+)?\s*$/iu,
  otherDocument:
    /(?<!\p{L})(?:tidigare|förra|föregående|förut|ersätter|ersatte|upphör\p{L}*|äldre|gamla|underordna\p{L}+|däri|varvid)(?!\p{L})/iu,
  thisDocument: /^(?:den här|det här|de här|denna|detta|dessa|föreliggande)(?!\p{L})/iu,
  adoptedObject:
    /^(?:\s|,|den(?!\p{L})|i protokoll|genom|beslut|\d{1,2} \p{L}+ \d{4}|[\d-]{4,10}|§+ ?\d+|att (?:anta|fastställa|godkänna)(?!\p{L}))*(\p{L}.*)$/isu,
  relativeClause: /,\s+(?:som|vilken|vilket|vilka)\s[^,]{1,120},/iu,
  auxiliary: /(?:\s(?:har|är|blev|blivit|ursprungligen|senast|först|är senast))*\s*$/iu,
  otherClause: /[,;:]|(?<!\p{L})(?:som|är|har|ska|skall|gäller|att|när|då|innan)(?!\p{L})/iu,
  coordinated: /\s(?:och|samt)\s*$/iu,
  diaryLabel: /(?<!\p{L})(?:dnr|diarienr|diarienummer|diarie nr|ärendenummer)[.:]?\s*/iu,
  cites: /(?:enligt|jfr|se|beslut)\s*\(?$/iu,
  demonstrative: /(?<!\p{L})(?:denna|detta|dessa|den här|det här|de här)\s+(\p{L}+)/iu,
  documentWord: /^(?:dokument|dokumentet|styrdokument|styrdokumentet)$/iu,
  appliesTo:
    /(?<!\p{L})(?:gäller(?:\s+(?:även|därmed|också|alltså))?(?:\s+för)?|riktar sig(?:\s+(?:främst|i första hand))?\s+till|vänder sig(?:\s+(?:främst|i första hand))?\s+till|omfattar|är tillämplig\p{L}* (?:på|för|inom)|tillämpas (?:av|på|inom|i)|avser|berör|är ett \p{L}+ för|är (?:tänkt|avsedd|avsett|ämnad)(?: som (?:ett|en) \p{L}+)? (?:för|till)|är bindande för|är styrande för)(?!\p{L})/iu,
  covered:
    /(?:(?<!\p{L})(?:alla (?:oss|som|de som)|dig som|du som)(?!\p{L})|förtroendevald|tjänstem[aä]n|tjänsteperson|anställ|medarbetare|nämnd|förvaltning|bolag|chefer|verksamhet|kommunkoncern|koncernen|organisation|sektor|styrelse|personal|politiker|stiftelse|kommunalförbund|elever|förskol|skol)/iu,
  scopeEnd:
    /\.(?=\s|$)|;|:|,\s+(?:men|vilket|vilka|dock|oavsett|där|när|med)(?!\p{L})|(?:,|\s)\s*(?:och|samt|men)\s+(?:ska|skall|är|anger|ersätter|gäller|beskriver|utgör|har|bör|syftar|omfattar|riktar|tar|ger|kan|antogs|ersätts)(?!\p{L})|\s(?:som|och|samt)\s+(?:ska|skall|bör|anger|gäller)(?!\p{L})|\s(?:i samband|under|från och med|fr\.o\.m|till och med|t\.o\.m|tills vidare|oavsett|när|då|vid)(?!\p{L})/iu,
  holds: /(?<!\p{L})(?:gäller|giltig|giltigt|giltiga|gällande|träder i kraft|börjar gälla)(?!\p{L})/iu,
  notCovered: /^(?:från|fr|t|till|tills|under|åren|perioden|som|att|de utsläpp|det|också att)(?!\p{L})/iu,
  replaces: /(?<!\p{L})(?:ersätter|upphäver)\s/iu,
  negation: /^(?:inte|ej|dock inte|däremot inte)(?!\p{L})/iu,
  pronoun: /^(?:Den|Det|De|Dessa|Antagen|Antaget|Antagna|Fastställd|Beslutad)\s/u,
  holdsGap:
    /^(?:[\s,:–-]|(?:för|från|till|och|med|under|åren|året|perioden|planperioden|programperioden|mandatperioden|den|fr|o|m|t|fram|som|längst|i|tid|tiden|utgången|av|det|dock)(?!\p{L})|\.)*$/iu,
  coverEnd:
    /(?<=\S)\s(?:Antagen|Antaget|Antagna|Beslutad|Beslutat|Fastställd|Fastställt|Fastställda|Godkänd|Godkänt|Innehåll|Innehållsförteckning|INNEHÅLL|INNEHÅLLSFÖRTECKNING|Dnr|Diarienummer|Sida)(?!\p{L})/u,
  finiteVerb:
    /(?<!\p{L})(?:är|ska|skall|har|kan|bör|måste|vill|gäller|anger|beskriver|omfattar|antogs|ersätter|finns|innebär|syftar)(?!\p{L})/iu,
  titleOpen:
    /(?:(?<!\p{L})(?:och|samt|för|i|med|av|till|på|om|mot|vid|inom|från|kring|eller|den|det|de)|[–—,&-])$/iu,
  titleGoesOn:
    /^(?!(?:mandatperiod|för perioden|för åren|avseende|gäller|antage?n|beslutad|fastställd|reviderad|version|dnr))(?:\p{Ll}|(?:FÖR|OCH|I|MED|AV|TILL|PÅ|OM|VID|INOM|SAMT)\s)/u,
  contentHeading:
    /^(?:[\d.]+\s+)?(?:inledning|bakgrund|syfte|mål|förord|sammanfattning|innehåll|allmänt|ansvar|om\s|vision(?:en)?$|definition)/iu,
  period: /^(?:åren\s|perioden\s)?(?:19|20)\d\d\s?[-–—/]\s?(?:(?:19|20)\d\d|\d\d)$/iu,
  unit: /^(?:(?:sektor|sektorn|förvaltningen|avdelningen|enheten|kontoret|staben)\s+för\s|(?:\p{L}+[- ]){0,5}\p{L}*(?:förvaltning(?:en)?|kontor(?:et)?|avdelning(?:en)?|enhet(?:en)?|sektor(?:n)?|stab(?:en)?|kansli(?:et)?|nämnd(?:en)?|kommunstyrelsen?)(?!\p{L}))/iu,
  logoWord: /^(?:kommun|stad|region|kommuns|stads)$/iu,
  acronym:
    /^(?:EU|EU:s|EES|FN|IT|AI|HR|ICLD|SKR|SKL|LSS|SFI|GDPR|HVB|AB|HBTQ|HBTQI|ANDT|ANDTS|EKO|E-|POSOM|VA|POLISEN|VFU|II|III|IV|SIDA|IOP)$/u,
  wrapperTitle:
    /^(?:tjänsteskrivelse|tjänsteutlåtande|protokoll(?:sutdrag)?|utdrag|sammanträdesprotokoll|beslutsunderlag|missiv|förslag(?: till beslut)?|yttrande|kallelse|föredragningslista|ärende(?:t)?|bilaga|remiss|innehåll(?:sförteckning)?|styrdokument|dokumenthuvud|dokumentinformation|datum|sida|dnr|diarienummer|kommunal författningssamling|författningssamling|ks|kf)(?!\p{L})/iu,
  chrome:
    /^(?:hoppa till|till innehåll|till huvudinnehåll|meny|sök|lyssna|start(?:sida)?(?:\s|$)|startsida|hem(?:\s|$)|självservice|kontakt|kontakta|logga in|öppna|stäng|dela|skriv ut|ladda ner|cookie|kakor|vi använder|om kakor|du är här|visa|lättläst|teckenspråk|other languages|languages|english|translate|e-tjänster|a-ö|till toppen|uppläsning)/iu,
  tick: /^(?:►|▶|→|➢|x|☒|☑|✓|✔|■|\[x\])\s*/iu,
  history:
    /^(?:revisions|versions|ändrings|dokument|revideringss?)historik|^(?:ändringar|ändringsförteckning|versionshantering)$/iu,
  pageDate:
    /(?:sidan|sidan är|webbsidan|innehållet|informationen)\s+(?:\p{L}+\s+){0,2}(?:uppdatera|ändra|granska|publicera)\p{L}*|^(?:senast (?:uppdaterad|ändrad|publicerad|granskad)|publicerad|uppdaterad|ändrad)(?!\p{L})/iu,
}
