import type { PartnerType } from '../../model/enums.ts'
import type { PartnerLexicon, PartnerName } from '../../model/lexicon-metadata.ts'

// Gazetteer of partners in municipal international work. Left out on purpose: Sverige (home), Europa, EU and
// Norden (the setting, not a partner), and towns: those come from the text, after "vänort" and the like.

const byType: Readonly<Record<Exclude<PartnerType, 'vanort'>, readonly string[]>> = {
  'land-region': [
    // Countries
    'Afghanistan', 'Albanien', 'Algeriet', 'Angola', 'Argentina', 'Armenien', 'Australien', 'Azerbajdzjan',
    'Bangladesh', 'Belarus', 'Belgien', 'Benin', 'Bolivia', 'Bosnien', 'Bosnien och Hercegovina', 'Botswana',
    'Brasilien', 'Bulgarien', 'Burkina Faso', 'Chile', 'Colombia', 'Costa Rica', 'Cypern', 'Danmark', 'Ecuador',
    'Egypten', 'El Salvador', 'Eritrea', 'Estland', 'Etiopien', 'Filippinerna', 'Finland', 'Frankrike', 'Färöarna',
    'Gambia', 'Georgien', 'Ghana', 'Grekland', 'Grönland', 'Guatemala', 'Honduras', 'Indien', 'Indonesien', 'Irak',
    'Iran', 'Irland', 'Island', 'Israel', 'Italien', 'Japan', 'Jordanien', 'Kambodja', 'Kamerun', 'Kanada',
    'Kazakstan', 'Kenya', 'Kina', 'Kosovo', 'Kroatien', 'Kuba', 'Laos', 'Lesotho', 'Lettland', 'Libanon', 'Liberia',
    'Litauen', 'Luxemburg', 'Makedonien', 'Malawi', 'Mali', 'Malta', 'Marocko', 'Mexiko', 'Moldavien', 'Mongoliet',
    'Montenegro', 'Moçambique', 'Myanmar', 'Namibia', 'Nederländerna', 'Nepal', 'Nicaragua', 'Nigeria',
    'Nordmakedonien', 'Norge', 'Nya Zeeland', 'Pakistan', 'Palestina', 'Paraguay', 'Peru', 'Polen', 'Portugal',
    'Rumänien', 'Rwanda', 'Ryssland', 'Schweiz', 'Senegal', 'Serbien', 'Sierra Leone', 'Singapore', 'Slovakien',
    'Slovenien', 'Somalia', 'Spanien', 'Sri Lanka', 'Storbritannien', 'Sudan', 'Swaziland', 'Sydafrika', 'Sydkorea',
    'Sydsudan', 'Syrien', 'Tanzania', 'Thailand', 'Tjeckien', 'Tunisien', 'Turkiet', 'Tyskland', 'Uganda', 'Ukraina',
    'Ungern', 'Uruguay', 'USA', 'Vietnam', 'Vitryssland', 'Västsahara', 'Zambia', 'Zimbabwe', 'Österrike',
    'Östtimor', 'Åland',
    // Regions and capitals near by
    'Baltikum', 'Balkan', 'Barentsregionen', 'Kaliningrad', 'Kvarkenregionen', 'Mittnorden', 'Mellanöstern',
    'Nordkalotten', 'Nordnorge', 'Oslo', 'Osloregionen', 'Schleswig-Holstein', 'Själland', 'södra Afrika',
    'Skagerrak', 'Sápmi', 'Tornedalen', 'Trøndelag', 'Västafrika', 'Östafrika', 'Östeuropa', 'Östersjöregionen',
    'Öresundsregionen', 'Østfold', 'Hedmark', 'Innlandet', 'Viken', 'Nordland', 'Österbotten', 'Lappland',
  ],
  natverk: [
    'ARKO', 'Arctic Mayors', 'Barents Regional Council', 'Barentsrådet', 'Borgmästaravtalet', 'CEMR', 'CPMR', 'Cittaslow',
    'Climate Alliance', 'Covenant of Mayors', 'Douzelage', 'Energy Cities', 'Energikontoret', 'EUROCITIES', 'Eurocities',
    'Eurotowns', 'Europaforum Norra Sverige', 'Europaforum', 'Global Utmaning', 'Greater Copenhagen', 'ICLEI', 'ICORN',
    'Intercultural Cities', 'KIMO', 'Klimatkommunerna', 'LUCI', 'Mayors for Peace', 'North Sweden', 'Northern Dimension',
    'Partnerskap Norra Sverige', 'Polis Network', 'STRING', 'Sveriges Ekokommuner', 'Union of the Baltic Cities', 'UBC',
    'WHO Healthy Cities', 'Healthy Cities', 'UNESCO Creative Cities', 'Viable Cities', 'Fossilfritt Sverige',
    'Nordic Safe Cities', 'Smart City Sweden', 'Euromontana', 'NSPA', 'B7', 'Baltic Sea Islands', 'Central Sweden',
    'Central Baltic', 'Fairtrade City', 'Earth Hour', 'Mid Sweden European Office', 'Mittnordenkommittén', 'Kvarkenrådet',
  ],
  finansiar: [
    'Allmänna arvsfonden', 'Arvsfonden', 'Creative Europe', 'EU-kommissionen', 'Europeiska kommissionen',
    'Europeiska regionala utvecklingsfonden', 'Europeiska regionalfonden', 'Europeiska socialfonden', 'Energimyndigheten',
    'Erasmus+', 'Erasmus', 'ESF', 'ESF-rådet', 'Folke Bernadotteakademin', 'Formas', 'Horisont 2020', 'Horisont Europa',
    'Interreg', 'Interreg Aurora', 'Interreg Nord', 'Interreg Sverige-Norge', 'Interreg Sverige–Norge',
    'Interreg Öresund-Kattegat-Skagerrak', 'Interreg Östersjön', 'Jordbruksverket', 'Klimatklivet', 'Kolarctic',
    'Kreativa Europa', 'LIFE', 'Leader', 'Nordplus', 'Nordiska ministerrådet', 'Nordiska rådet', 'Palmecentret',
    'Regionalfonden', 'SIDA', 'Sida', 'Socialfonden', 'Svenska ESF-rådet', 'Svenska institutet', 'Tillväxtverket', 'UHR',
    'Universitets- och högskolerådet', 'URBACT', 'Urbact', 'Vinnova', 'Botnia-Atlantica', 'Naturvårdsverket',
    'Folkbildningsrådet', 'Postkodstiftelsen', 'Röda Korset',
  ],
  organisation: [
    'Business Sweden', 'Europarådet', 'FN-förbundet', 'Föreningen Norden', 'Grensekomiteen', 'Handelskammaren', 'ICLD',
    'Lions', 'Nordkalottrådet', 'OECD', 'Regionkommittén', 'Rotary', 'Rädda Barnen', 'SKL', 'SKL International', 'SKR',
    'Svensk-Norsk Handelskammare', 'Svenska FN-förbundet', 'Svenska kyrkan', 'Svinesundskommittén',
    'Sveriges Kommuner och Landsting', 'Sveriges Kommuner och Regioner', 'Sveriges kommuner och landsting',
    'Sveriges kommuner och regioner', 'Internationellt Centrum för Lokal Demokrati', 'Tornedalsrådet', 'UNDP', 'UNESCO',
    'UNHCR', 'Unesco', 'Unicef', 'UNICEF', 'WHO', 'Öresundskomiteen', 'Arbetsförmedlingen', 'Europa Direkt',
  ],
}

const names: readonly PartnerName[] = Object.entries(byType).flatMap(([type, list]) =>
  list.map((name) => ({ name, type: type as PartnerType })),
)

const twin = '(?:vänort|systerstad|syskonstad|partnerort|partnerstad|vänkommun|vänstad)'

export const partners: PartnerLexicon = {
  names,
  twinBefore: new RegExp(
    `(?<!\\p{L})${twin}(?:en|er|erna|s?kommun(?:en|er|erna)?|sst(?:ad|aden|äder|äderna)|sorten|städer|städerna)?(?:s)?(?:\\s(?:är|heter|i dag är|idag är))?(?::|,|\\s–|\\s-)?\\s+(?=["”]?\\p{Lu})|(?<!\\p{L})${twin}s?(?:avtal|avtalet|förbindelser|förbindelse|kontakter|samarbete|samarbetet|utbyte|utbytet|relationer)\\s+(?:finns\\s+|ingicks\\s+|tecknades\\s+)?med\\s+(?=\\p{Lu})`,
    'iu',
  ),
  twinAfter: new RegExp(
    `^\\s(?:är|blev|har varit|har sedan [\\d-]+(?:-talet)? varit|är sedan \\d{4})\\s(?:kommunens|vår|våra|stadens|regionens|\\p{L}+s)?\\s?(?:enda\\s|äldsta\\s|två\\s|tre\\s|fyra\\s)?${twin}(?:er|ar)?(?!\\p{L})`,
    'iu',
  ),
  twinBetween: new RegExp(`(?<!\\p{L})${twin}\\p{L}*[^.]{0,60}?\\smellan\\s+(?=\\p{Lu})`, 'iu'),
  twinHeading: new RegExp(`(?<!\\p{L})${twin}(?:er|erna|en|s?kommuner|städer)?(?:\\s(?:är|i dag))?\\s*:?$`, 'iu'),
  networkBefore: /(?<!\p{L})(?:\p{L}*nätverk(?:et|en)?|samarbetsorganisationen|gränskommittén|sammanslutningen|städernätverket)\s+(?=["”]?\p{Lu})/iu,
  memberOf: /(?<!\p{L})(?:medlem(?:skap(?:et)?|mar)?|ingår|delägare)\s+i\s+(?:organisationen\s+|föreningen\s+|nätverket\s+)?(?=\p{Lu})/iu,
  organisation: /^\p{Lu}[\p{L}-]{3,}(?:kommittén|komiteen|rådet|samarbetet|förbundet|unionen)$/u,
  and: /^(?:,?\s(?:och|samt|respektive)\s|,\s|\s?\/\s?)/iu,
  place: /^(?:\s(?:i|på)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|\s\([^)]{2,40}\))/u,
  notNames: [
    'agenda', 'all', 'alla', 'arbetet', 'avtal', 'bidrag', 'den', 'denna', 'det', 'en', 'ett', 'eu', 'eu:s', 'europa',
    'europeiska', 'för', 'genom', 'i', 'kommunen', 'kommunens', 'kommunfullmäktige', 'kommunstyrelsen', 'landet', 'medel',
    'norden', 'nordiska', 'nya', 'sverige', 'sveriges', 'syfte', 'vi', 'vid', 'vår', 'våra', 'vänorter', 'östersjön', 'representation', 'skolor',
  ],
}
