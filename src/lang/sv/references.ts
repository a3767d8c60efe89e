import type { ReferenceLexicon } from '../../model/lexicon-metadata.ts'

// How other documents are named in running text. A bare "policyn" or "strategi" is the document itself or a
// common noun; a reference needs an owner, a topic, a year, a compound of its own, or quotation marks.

export const references: ReferenceLexicon = {
  laws: [
    // Of the Union: "EU:s klimatlag", "Förordning (EU) 2021/1119".
    /(?<!\p{L})(?:EU:s\s\p{L}{3,30}(?:lag|förordning|direktiv)|(?:förordning|direktiv)(?:en|et)? \((?:EU|EG|EEG)\) (?:nr )?\d{2,4}\/\d{2,4})(?!\p{L})/iu,
    // By number: "lagen (2016:1145) om offentlig upphandling", "Diskrimineringslag (2008:567)".
    /(?<!\p{L})(?:\p{L}{3,30}lag(?:en)?|lag(?:en)?|\p{L}{3,30}förordning(?:en)?|förordning(?:en)?)\s\((?:1[89]|20)\d\d:\d{1,4}\)(?:\s(?:om|för|med)(?:\s(?!och\s|samt\s|ska\s|skall\s|som\s|är\s)[\p{L}-]+){1,5})?/iu,
    // By topic: "lagen om kommunal energiplanering".
    /(?<!\p{L})lag(?:en)? om (?:(?!och\s|samt\s|ska\s|skall\s|som\s|är\s|att\s|i\s|på\s)[\p{L}-]+\s){0,3}?\p{L}*(?:ering|ningar?|ning|else|heten?|skap|stöd|service|handling|handlingar|skydd|rätt|ansvar|språk|miljö|kollektivtrafik|minoriteter)(?!\p{L})/iu,
    // By name: "kommunallagen", "miljöbalken", "dataskyddsförordningen".
    /(?<!\p{L})(?:\p{L}{3,30}lag(?:en|ens|stiftningen)|(?:miljö|jorda|brotts|ärvda|utsöknings|socialförsäkrings)balken|\p{L}{4,30}förordningen|regeringsformen|tryckfrihetsförordningen|barnkonventionen|funktionsrättskonventionen)(?!\p{L})/iu,
    // By initials.
    /(?<!\p{L})(?:LSS|SoL|HSL|LVU|GDPR|LOU|LUF|PBL|OSL|FL|[Ll]ex (?:Maria|Sarah))(?!\p{L})/u,
  ],
  notLaws:
    /^(?:förlagen|underlagen|slagen|lagen|anlagen|belagen|\p{L}*(?:bolag|underlag|förslag|uppslag|anslag|avslag|inslag|omslag|utslag|förlag|sammanslag|avlag|beslag|tillslag|upplag)(?:en|ens)?|undantagsförordningen)$/iu,
  named: [
    { pattern: /(?<!\p{L})Agenda 2030(?!\p{L})/iu, value: 'annat' },
    {
      pattern:
        /(?<!\p{L})(?:de |FN:s )?(?:\p{L}+ )?globala (?:hållbarhets)?målen(?: för hållbar utveckling)?(?!\p{L})/iu,
      value: 'annat',
    },
    { pattern: /(?<!\p{L})Parisavtalet(?!\p{L})/iu, value: 'annat' },
    {
      pattern: /(?<!\p{L})läroplan(?:en|erna|er)(?: för \p{L}+(?:skolan|förskolan))?(?!\p{L})/iu,
      value: 'annat',
    },
    { pattern: /(?<!\p{L})Europa 2020(?!\p{L}|\d)/u, value: 'strategi' },
    {
      pattern:
        /(?<!\p{L})FN:s (?:\p{L}+ )?(?:konvention(?:en)?|deklaration(?:en)?)(?: (?:om|för) (?!och )[\p{L} ]{3,60}?(?=[,.;)”"]|\s(?:ska|skall|är|som|och|har)\s|$))?/iu,
      value: 'annat',
    },
    { pattern: /(?<!\p{L})[Pp]rop\. ?\d{4}\/\d{2}:\d+/u, value: 'annat' },
    { pattern: /(?<!\p{L})SOU \d{4}:\d+/u, value: 'annat' },
    { pattern: /(?<!\p{L})WCAG(?: \d(?:\.\d)?)?(?!\p{L})/u, value: 'annat' },
    { pattern: /(?<!\p{L})(?:SS-EN )?ISO \d{4,5}(?::\d{4})?/u, value: 'annat' },
    {
      pattern: /(?<!\p{L})(?:CEMR-deklarationen|Europeiska deklarationen om jämställdhet)(?!\p{L})/iu,
      value: 'annat',
    },
  ],
  kinds: [
    { type: 'vision', kind: 'vision' },
    { type: 'policy', kind: 'policy' },
    { type: 'strategi', kind: 'strategi' },
    { type: 'program', kind: 'program' },
    { type: 'plan', kind: 'plan' },
    { type: 'riktlinje', kind: 'riktlinje' },
    { type: 'reglemente', kind: 'reglemente' },
    { type: 'regel', kind: 'annat' },
  ],
  generic:
    /^(?:\p{L}*(?:verksamhets|handlings|tid|aktivitets|åtgärds|genomförande|rehabiliterings|utvecklings|behandlings|internkontroll|detalj|projekt|års|kommunikations|utbildnings|studie|arbets|lektions|vård|eu|eu-|utbytes|finansierings|gymnasie|samarbets|stöd|fond|ram|besöks|mark|nivå|fastighets|data|dator|start|hem|vis|bas|scen|grund|bakgrund|genom|slutsats|tele)(?:plan|planen|planer|planerna|program|programmet|programmen|visionen|vision)|verksamhetsplaner|eu-?program\p{L}*|programperioden)$/iu,
  owner:
    /^(?:kommunens|regionens|stadens|landstingets|länets|fullmäktiges|kommunfullmäktiges|regionfullmäktiges|kommunstyrelsens|regionstyrelsens|nämndens|\p{Lu}?\p{L}*nämndens|eu:s|eus|fn:s|regeringens|riksdagens|sveriges|skr:s|skl:s|europeiska|unionens|nordiska|nationella|regionala|statliga|års|[\p{L}]+\s?kommuns)$/iu,
  adjective:
    /^(?:nationella|regionala|lokala|tidigare|gällande|nuvarande|övergripande|internationella|gemensamma|antagna|särskilda|särskild|kommunövergripande|förra|nya|äldre|kommunala|europeiska|nordiska|politiska|långsiktiga|samlade|aktuella|ny|internationellt|internationell|egna|strategiska|fördjupade)$/iu,
  other: /^(?:nationella|regionala|tidigare|förra|nuvarande|gällande|äldre|särskild|särskilda)$/iu,
  plural: /(?:regler|rutiner|anvisningar|instruktioner)$/iu,
  article: /^(?:den|det|de|en|ett|vår|vårt|våra|länets|dess)$/iu,
  topic:
    /^\s(?:för|om|mot|rörande|avseende|vid)(?:\s(?!(?:att|ska|skall|är|har|bör|kan|måste|vill|som|samt|där|när|vilken|vilket|vilka|anger|gäller|i|från|till|beskriver|innehåller|innebär|antogs|fastställs|utgör|bidrar)(?!\p{L}))[\p{L}\d–-]+){1,6}/iu,
  pair: /^\s(?:och|samt)\s(?:mål|målen|strategi|strategier|program|policy|riktlinjer|handlingsplan|värdegrund)(?!\p{L})/iu,
  listHeading:
    /(?:relaterade|andra|övriga|styrande|tillhörande|anslutande|kompletterande)\s+(?:dokument|styrdokument|policydokument|styrande dokument)|^(?:styrdokument|referenser|lagstiftning|lagar)/iu,
  adopts: /(?:anta|antog|antagit|upphäva|ersätter|ersatte|ersätta)\s+(?:en|ett|den|det)?\s*$/iu,
}
