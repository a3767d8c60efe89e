/**
 * Verbs of administrative Swedish by conjugation. The forms are generated (see `parse/verb-forms.ts`), so a verb is one
 * entry. Left out on purpose: verbs whose present tense is a common noun of the genre (e.g. "former", "planer" are not
 * verb forms; "delar" and "kostar" are kept because the clause analysis checks their place).
 */

/** First conjugation: -a, -ar, -as, -ade, -at. */
export const verbsAr = `
abonnera accelerera accentuera acceptera administrera adoptera adressera agera aggregera aktivera
aktualisera aktualitetspröva alstra analysera anamma anlita anmoda anonymisera anordna anpassa ansvara
anvisa arbeta arkivera arrangera assistera attestera attrahera avgränsa avidentifiera avkoda avlasta
avlägsna avlöna avpublicera avrapportera avropa avskaffa avsluta avspegla avspärra avtala avvakta avveckla
avverka avvisa balansera basera beakta bearbeta befolka begränsa behandla bejaka bekanta beklaga bekosta
bekräfta belöna bemanna bemästra benchmarka berika berusa beräkna berätta beröva besiktiga beskatta besluta
bestraffa besvara betala beteckna betona betrakta bevaka bevara bevattna bevilja bilda blogga boka bota
bredda bromsa bruka brygga budgetera börja centralisera certifiera chatta cirkulera citera civilisera coacha
cykla dansa debattera debitera definiera dela delegera delfinansiera demokratisera digitalisera dika
direktupphandla diskriminera diskutera distribuera dokumentera dominera drabba dramatisera duka dämpa
effektivisera efterfråga eftersträva elektrifiera eliminera engagera entlediga erfordra erinra etablera
evakuera existera exkludera experimentera exploatera exponera exportera fakturera fasa fatta filma
finansiera fira flagga flytta fokusera fordra forma formalisera formulera forska fortbilda fostra
fotografera främja fråga fullborda fungera fånga förankra förbruka förbättra fördela fördjupa fördubbla
förenkla förfoga förhandla förhindra förklara förkorta förmedla förnya förorda förorena förorsaka förpacka
förpakta förpliktiga försena försvaga försvara försvåra försäkra försämra förtydliga förvalta förvandla
förverkliga förvissa förvänta förvärva förvåna förädla förändra gagna gallra garantera generera genomsyra
granska grunda gruppera guida gynna gödsla halvera hamna handikappanpassa handla hantera harmonisera hedra
hindra hota hylla hälsa hämta hänvisa hävda identifiera idrotta implementera importera inarbeta indela
infiltrera informationsklassa informera infria införliva inhämta initiera inkludera inkorporera inkvartera
innefatta innovera inrikta inrätta inspektera inspirera installera integrera intensifiera interagera
internationalisera intressera introducera inträffa inventera investera involvera jaga jobba justera
kalkylera kalla kanalisera kartera kasta klara klassa klassificera klimatanpassa klimatkompensera
klimatsäkra knacka kombinera kommentera kommersialisera kommunicera kompensera kompetenssäkra
kompetensutveckla komplettera kompostera koncentrera konkretisera konkurrera konstatera konsultera konsumera
kontakta kontrollera konvertera koordinera kopiera koppla korrigera kosta kraftsamla krisöva kritisera
krydda krympa kryptera kunskapsdela kvalificera kvalitetssäkra kvantifiera kvittera källsortera känneteckna
köa laborera ladda laga lagra landa lansera larma lasta lata leka leta leverera likrikta lindra lita lobba
locka logga lokalisera lossna lotsa lova lyssna lämna länka låna maila mana markanvisa markera matcha
maximera medborgarförankra meddela medfinansiera medla medverka mejla mena mentorera meritera mildra
minimera minska missbruka missgynna missunna mixa mobba mobilisera moderera modernisera motarbeta motionera
motivera motsvara motverka muddra måla målsäkra mångfaldiga neka nischa nominera notera nyttja nämna närma
nätverka odla omfatta omfördela omförhandla omorganisera omprioritera ompröva omskapa omskola omvandla
omvärdera omvärldsbevaka optimera ordinera ordna organisera orientera orka orsaka paketera parkera passa
passera pausa peka pendla permanenta placera planera plantera plocka ploga positionera poängtera praktisera
prata premiera presentera prioritera prioritetsordna privatisera problematisera processa producera profilera
profitera projektera promenera prova prägla pröva publicera pumpa påbörja påkalla påpeka påräkna påskynda
påtala påtvinga påverka radera rangordna ransonera rapportera rasta reagera realisera redigera redovisa
reducera referera reformera regissera registrera reglera rehabilitera rekommendera rekonstruera rekreera
rekrytera relatera remittera rena renodla renovera rensa reparera representera resonera respektera resultera
resurssäkra revidera rikta riskera rotera rusta rädda rådfråga räkna rösta sakna samarbeta samarrangera
samfinansiera samhandla samla sammanfatta sammankalla samordna samorganisera samplanera samspela samtala
samutnyttja samverka samöva sanera satsa segla segra separera servera signalera signera sikta simma skada
skala skanna skapa skattefinansiera skicka skildra skjutsa skolka skona skydda skylta skynda skörda slopa
slussa sluta smitta snabba sommarjobba sopsortera sortera spana spara specialisera specificera spegla spela
spendera spetsa sponsra sporra spåra stabilisera stadga stagnera standardisera stanna starta stegra
stimulera stipulera straffa stressa strukturera sträva studera städa stävja stötta subventionera summera
svara syfta symbolisera synka systematisera säkerhetsklassa säkra särbehandla tacka tagga tala teckna testa
tilldela tillfråga tillförsäkra tillskapa tilltala tillämpa titta tjäna tolerera tolka toppa trafiksäkra
trakassera transformera transportera tredubbla trygga träna trösta tveka tvinga tvätta tävla underlätta
underrätta underteckna undervisa undvara uppdatera uppfatta uppfostra uppgradera upphandla uppmana uppmuntra
uppmärksamma upprätta uppskatta uppvakta utarbeta utbilda utforma utforska utfärda utlokalisera utlova
utmana utmynna utnyttja utrangera utrota utrusta utstråla uttala utvandra utveckla utvidga utvärdera utväxla
utöka vaccinera vaka validera vandra variera varna vattna verifiera verka verksamhetsanpassa
verksamhetsutveckla vidareförmedla vidareutbilda vidareutnyttja vidareutveckla vidga vila vinkla visa
visionera visualisera volontera välkomna vänta värdesäkra värna växla våga vårda värdera ägna ändra åberopa
återbruka återinvestera återkalla återkoppla återplantera återrapportera återremittera återspegla åtgärda
åvila öka önska öppna öva överblicka överbrygga överklaga överlämna överpröva överraska överskåda övertyga
övervaka övervintra
`

/** Present in -er, passive in -s: leda leder leds ledas; strong verbs of the same present included. */
export const verbsEr = `
ankomma anlägga anmäla ansluta anställa ansöka använda arbetsleda avbryta avgiftsbelägga avhjälpa avhålla
avkräva avleda avlida avråda avskilja avskriva avstyrka avsätta avvika bedriva bedöma befinna behålla behöva
bekämpa belysa belägga bemöta benämna bereda beskriva beställa bestämma besöka betinga betyda bevisa
bibehålla bifalla binda bjuda bosätta brinna bryta bygga byta dricka driva dröja döma efterfölja efterleva
efterlysa erbjuda erhålla erkänna ersätta falla fastställa finna flyga flyta fortlöpa fortsätta framhålla
fridlysa fullfölja fylla fälla föda följa föranleda förbereda förbinda fördröja förebygga förekomma
föreligga förelägga föreskriva föreställa företräda förhålla förlägga förlänga förstärka försvinna försöka
förutsätta genomdriva genomlysa glömma godkänna gripa gälla handleda handlägga hinna hjälpa hushålla hända
hänskjuta hålla hänga häva höja ifrågasätta igångsätta inbegripa inbjuda infinna ingripa inkomma inleda
innehålla inrymma inskränka inställa inträda inviga iordningställa jämställa kartlägga klippa knyta komma
konkurrensutsätta kravställa kränka kräva kvarhålla känna köpa lagfästa leda leka leva ligga likställa lyda
lyfta lägga läsa låta lönesätta löpa lösa medfölja märka mäta målsätta möta nedlägga nyanställa ombesörja
omsluta omställa omsätta prissätta påbjuda påminna resa resurssätta rida ringa riva rymma räcka röja röka
sammanfalla sammanställa sammanträda sammanträffa samråda samtycka schemalägga sitta sjukskriva sjunga
sjunka skilja skjuta skriva skydda skänka skärpa sköta sluta släcka släppa smälta snöröja sova sprida
springa stiga stryka sträcka ställa stämma stänga stärka stödja sysselsätta säga säkerställa sälja sända
sänka särskilja sätta söka tidsätta tillfredsställa tillhandahålla tillkomma tillstyrka tillställa tillsätta
tillåta trycka träda tycka täcka tända tänka tåla undanröja underhålla understiga understryka underställa
understödja undersöka undvika uppfylla upphäva uppkomma uppleva upplysa upplåta uppmäta upprätthålla
uppträda utbyta utesluta utfalla utfästa utlysa utlöpa utnämna utreda utrymma utsätta uttrycka utöva
verkställa vidmakthålla vila vinna vräka väcka väga vägleda välja vända väva växa äga äta åka åligga ålägga
återanvända återfinna återkomma återställa återvinna återvända åtfölja överensstämma överlåta överskrida
överstiga översätta överväga
`

/** Stem in -r: present is the infinitive without -a: genomföra genomför genomförs genomföras. */
export const verbsR = `
anföra avgöra begära beröra beskära bokföra bortföra bära diarieföra erfara framföra frigöra fullgöra föra
förfara förstöra försörja genomföra göra hyra hänföra härröra höra införa innebära iordninggöra jämföra
klargöra köra levandegöra lära marknadsföra medföra medvetandegöra målstyra möjliggöra närvara offentliggöra
omgöra protokollföra påföra redogöra rådgöra röra skära slutföra styra störa synliggöra tillföra
tillgängliggöra tillhöra tydliggöra uppbära uppföra upphöra utföra utgöra vidareföra åskådliggöra återföra
återinföra överföra
`

/** Vowel stems: present in -r, passive in -s: nå når nås. */
export const verbsVowel = `
ange anse anta avge avgå avse avslå avstå avta be bero bestå bidra bistå bo bortse delge delta dra fortgå
framgå framstå få förbise föredra föregå föreslå förestå företa förmå förse förstå förutse ge genomgå godta
gå ha iaktta ingå inse inta kvarstå medge motstå motta må nå omge omhänderta pågå påstå se ske skräddarsy
slå stå sy ta tillgodose tillse tillta tillvarata tro undanta undgå uppdra uppge uppgå uppnå uppstå uppta
utge utgå utse utstå vidta åta återge återgå återstå återta återuppta åtgå övergå överse överta
`

/**
 * Deponent verbs whose present is the infinitive: hoppas hoppas. Those with a present of its own (finnas finns) stand in
 * the irregular forms. Left out on purpose: fordras, krävas, mötas, rymmas, saknas, passives of verbs in the lists above.
 */
export const deponents = `
andas enas envisas förväntas hoppas lyckas misslyckas råkas samsas umgås vistas åldras
`

/** Modal auxiliaries and near-modals: form to modality of the codebook (§6.4). "får" is permission; "kommer" needs "att". */
export const modalForms: Readonly<Record<string, string>> = {
  måste: 'maste',
  ska: 'ska',
  skall: 'ska',
  skulle: 'ska',
  bör: 'bor',
  borde: 'bor',
  vill: 'vill',
  ville: 'vill',
  avser: 'vill',
  ämnar: 'vill',
  eftersträvar: 'vill',
  eftersträvas: 'vill',
  strävar: 'vill',
  kan: 'kan',
  kunde: 'kan',
  får: 'far',
  kommer: 'kommer-att',
  behöver: 'maste',
}

/** Irregular present, past and other finite forms: form to infinitive. */
export const irregularFinite: Readonly<Record<string, string>> = {
  behövs: 'behövas',
  blir: 'bli',
  finns: 'finnas',
  får: 'få',
  förekommer: 'förekomma',
  ger: 'ge',
  gynnar: 'gynna',
  gäller: 'gälla',
  går: 'gå',
  gör: 'göra',
  har: 'ha',
  heter: 'heta',
  knyter: 'knyta',
  knyts: 'knyta',
  kommer: 'komma',
  känns: 'kännas',
  lever: 'leva',
  ligger: 'ligga',
  lägger: 'lägga',
  medför: 'medföra',
  minns: 'minnas',
  rymmer: 'rymma',
  ser: 'se',
  sker: 'ske',
  står: 'stå',
  stöder: 'stödja',
  stöds: 'stödja',
  syns: 'synas',
  säger: 'säga',
  sätter: 'sätta',
  tar: 'ta',
  trivs: 'trivas',
  tycks: 'tyckas',
  utgör: 'utgöra',
  vet: 'veta',
  vill: 'vilja',
  välkomnar: 'välkomna',
  är: 'vara',
  åligger: 'åligga',
}

/** Past forms of strong verbs: form to infinitive. */
export const irregularPast: Readonly<Record<string, string>> = {
  antog: 'anta',
  antogs: 'anta',
  beslöt: 'besluta',
  beslöts: 'besluta',
  bestod: 'bestå',
  bidrog: 'bidra',
  blev: 'bli',
  deltog: 'delta',
  drev: 'driva',
  drevs: 'driva',
  ersatte: 'ersätta',
  ersattes: 'ersätta',
  fanns: 'finnas',
  fastslog: 'fastslå',
  fattade: 'fatta',
  fattades: 'fatta',
  fick: 'få',
  framkom: 'framkomma',
  följde: 'följa',
  följdes: 'följa',
  förelåg: 'föreligga',
  föreslog: 'föreslå',
  föreslogs: 'föreslå',
  gav: 'ge',
  gavs: 'ge',
  gick: 'gå',
  gjorde: 'göra',
  gällde: 'gälla',
  hade: 'ha',
  höll: 'hålla',
  hölls: 'hålla',
  inföll: 'infalla',
  ingick: 'ingå',
  innebar: 'innebära',
  knöt: 'knyta',
  knöts: 'knyta',
  kom: 'komma',
  krävdes: 'krävas',
  lade: 'lägga',
  lades: 'lägga',
  ledde: 'leda',
  leddes: 'leda',
  låg: 'ligga',
  sa: 'säga',
  sade: 'säga',
  satte: 'sätta',
  skedde: 'ske',
  skrev: 'skriva',
  skrevs: 'skriva',
  stod: 'stå',
  stödde: 'stödja',
  såg: 'se',
  tillkom: 'tillkomma',
  tog: 'ta',
  togs: 'ta',
  undertecknade: 'underteckna',
  utsåg: 'utse',
  utsågs: 'utse',
  var: 'vara',
  visste: 'veta',
  vore: 'vara',
  växte: 'växa',
}

/** Forms that look like verbs of the lists and in this genre nearly always are something else. */
export const notVerbs: readonly string[] = [
  'allt', // imperative-like remains
  'arbete',
  'bolag',
  'dels',
  'fall',
  'för', // preposition far more often than "föra"
  'följande',
  'följd',
  'förbundet',
  'genom',
  'hela',
  'hos',
  'hög',
  'innan',
  'lag',
  'led',
  'lika',
  'mer',
  'mest',
  'mål',
  'nära',
  'ord',
  'resa',
  'sam',
  'sida',
  'skilda',
  'skola',
  'slag',
  'steg',
  'stöd',
  'svar',
  'syfte',
  'val',
  'var', // "var" is "where" or "each" as often as "was"; the parser decides by place
  'vart',
]
