import type { Beneficiary } from '../../model/index.ts'

/** Heads of "the work" as subject (G1); matched as last part of a word, any inflection, behind an adjective or alone. */
export const workNouns: readonly string[] = [
  'aktiviteter', 'aktiviteterna', 'aktivitet', 'arbete', 'arbetet', 'arbetets', 'engagemang', 'engagemanget', 'insats', 'insatser', 'insatserna', 'insatsen',
  'internationalisering', 'internationaliseringen', 'kommunikation', 'kommunikationen', 'kontakter', 'kontakterna', 'projekt', 'projekten', 'projektet',
  'relationer', 'relationerna', 'samarbete', 'samarbeten', 'samarbetet', 'samarbetena', 'samverkan', 'utbyte', 'utbyten', 'utbytet', 'utbytena', 'åtgärder', 'åtgärderna',
  'upphandling', 'upphandlingar', 'upphandlingen', 'inköp', 'digitalisering', 'digitaliseringen', 'information', 'informationen',
]

/** The municipality, its parts, its territory's people and firms (G1). Whole words or last parts. */
export const municipalSubjects: readonly string[] = [
  'kommun', 'kommunen', 'kommunens', 'kommunerna_', 'staden', 'stad', 'regionen', 'region', 'kommunkoncernen', 'kommunorganisationen', 'organisationen', 'koncernen',
  'verksamhet', 'verksamheter', 'verksamheten', 'verksamheterna', 'nämnd', 'nämnden', 'nämnder', 'nämnderna', 'förvaltning', 'förvaltningen', 'förvaltningar', 'förvaltningarna', 'bolag', 'bolagen', 'bolaget',
  'medarbetare', 'medarbetarna', 'medarbetaren', 'anställda', 'chefer', 'cheferna', 'chef', 'chefen', 'personal', 'personalen', 'förtroendevalda', 'politiker', 'tjänstemän', 'tjänstepersoner',
  'företag', 'företagen', 'företagare', 'näringsliv', 'näringslivet', 'föreningar', 'föreningarna', 'föreningsliv', 'föreningslivet', 'invånare', 'invånarna', 'kommuninvånare', 'medborgare', 'medborgarna', 'kommunmedborgare',
  'skola', 'skolan', 'skolor', 'skolorna', 'förskola', 'förskolan', 'förskolor', 'elever', 'eleverna', 'elev', 'barn', 'barnen', 'unga', 'ungdomar', 'ungdomarna', 'äldre', 'kultur', 'kulturliv', 'kulturlivet', 'besökare', 'kvinnor', 'män', 'flickor', 'pojkar', 'människor',
]

/** Subjects whose goals are not the municipality's (G1). Prefixes of words. */
export const externalSubjects: readonly string[] = [
  'eu', 'fn', 'unionen', 'branschorganisation', 'regering', 'riksdag', 'staten', 'statens', 'sida', 'icld', 'skr', 'skl', 'länsstyrelse', 'myndighet', 'kommission', 'europarådet', 'boverket', 'folkhälsomyndighet', 'naturvårdsverk', 'lag', 'lagen', 'socialtjänstlag', 'kommunallag', 'diskrimineringslag', 'skollag', 'plan-', 'miljöbalk', 'arbetsmiljölag', 'förordning', 'konvention', 'direktiv', 'världen', 'omvärlden', 'globalisering', 'sverige', 'norge', 'oslo', 'europa', 'världshälsoorganisation', 'who', 'upphandlingsmyndighet', 'bibliotekslag', 'grundlag', 'regeringsform', 'barnkonvention', 'föreskrift', 'tillsynsmyndighet', 'msb', 'polisen',
]

/** What a document calls itself (G2): policyn, strategin, denna plan … All forms; also last part of a compound. */
export const documentNouns: readonly string[] = [
  'policy', 'policyn', 'policyns', 'policyen', 'policydokument', 'policydokumentet', 'strategi', 'strategin', 'strategins', 'strategien', 'plan', 'planen', 'planens', 'handlingsplan', 'handlingsplanen', 'program', 'programmet', 'programmets', 'riktlinje', 'riktlinjen', 'riktlinjer', 'riktlinjerna', 'riktlinjernas', 'dokument', 'dokumentet', 'dokumentets', 'styrdokument', 'styrdokumentet', 'anvisning', 'anvisningen', 'anvisningarna', 'rutin', 'rutinen', 'plattform', 'plattformen', 'inriktningsdokument', 'inriktningsdokumentet', 'reglemente', 'vägledning', 'vägledningen', 'överenskommelse', 'överenskommelsen',
]

/** Contents that make a statement about a document a document purpose (11c). Prefixes of words. */
export const documentContents: readonly string[] = [
  'plattform', 'ram', 'ramar', 'ramverk', 'verktyg', 'stöd', 'vägled', 'grund', 'utgångspunkt', 'riktlinje', 'tydliggör', 'förtydlig', 'beskriv', 'visa', 'ange', 'anger', 'klargör', 'vision', 'redogör', 'definiera', 'konkretisera', 'sammanfatta', 'komplettera', 'styrdokument', 'hjälp', 'riktning', 'inriktning', 'förhållningssätt', 'principer', 'lägger', 'fast', 'fastställ', 'övergripande', 'gemensam', 'reglera', 'innehåll', 'uttryck', 'peka', 'ligger', 'ersätter', 'utgör', 'samla',
]

/** Overt beneficiaries: prefixes of words, or of last compound parts with a leading "*". */
export const beneficiaryWords: readonly (readonly [Beneficiary, readonly string[]])[] = [
  ['kommunorganisation', ['verksamhet', 'organisationen', 'nämnd', 'förvaltning', 'kommunala verksamhet', 'kommunkoncern', 'kommunal organisation', 'arbetsgivare']],
  ['medarbetare', ['medarbetar', 'personal', 'anställd', 'tjänstem', 'chefer', 'tjänsteperson']],
  ['fortroendevalda', ['förtroendevald', 'politiker']],
  ['kommunen', ['kommunen', 'kommun', 'staden', 'bygden', 'orten']],
  ['invanare', ['invånar', 'innevånar', 'medborgar', 'kommuninvånar', 'kommunmedborgar', 'människor', 'äldre', 'befolkning', 'brukare', 'besökare']],
  ['naringsliv', ['näringsliv', 'företag', 'besöksnäring', 'företagare']],
  ['civilsamhalle', ['förening', 'civilsamhäll', 'frivillig', 'ideell', 'kulturliv', 'organisationer']],
  ['skola', ['skola', 'skolan', 'skolor', 'skolans', 'elev', 'förskol', 'barn', 'unga', 'ungdom', 'pedagog']],
  ['omvarlden', ['omvärlden', 'andra länder', 'samarbetsländer', 'utvecklingsländer', 'internationellt']],
]
