/**
 * Verbs of administrative Swedish by conjugation. The forms are generated (see `parse/verb-forms.ts`), so a verb is one
 * entry. Left out on purpose: verbs whose present tense is a common noun of the genre (e.g. "former", "planer" are not
 * verb forms; "delar" and "kostar" are kept because the clause analysis checks their place).
 */

/** First conjugation: -a, -ar, -as, -ade, -at. */
export const verbsAr = `
abonnera accelerera accentuera acceptera administrera adoptera adressera agera aggregera aktivera
aktualisera alstra analysera anamma anlita anonymisera anordna anpassa ansvara anvisa arbeta arkivera
arrangera assistera attrahera avgränsa avidentifiera avkoda avlasta avlägsna avlöna avpublicera avrapportera
avropa avsluta avspegla avtala avvakta avveckla avvisa balansera basera beakta bearbeta befolka begränsa
behandla bejaka bekanta beklaga bekosta bekräfta belöna bemanna benchmarka berika berusa berätta beröva
besiktiga beskatta besluta besvara betala betona betrakta bevaka bevara bevattna bevilja bilda blogga bredda
bromsa brygga budgetera centralisera certifiera chatta cirkulera citera civilisera coacha cykla debattera
definiera dela delegera delfinansiera demokratisera digitalisera direktupphandla diskriminera diskutera
distribuera dokumentera dominera dramatisera duka dämpa effektivisera efterfråga eftersträva elektrifiera
eliminera engagera erinra etablera evakuera existera exkludera experimentera exploatera exponera exportera
fakturera fasa fatta filma finansiera fira flagga flytta fokusera fordra forma formalisera formulera forska
fostra fotografera främja fullborda fungera fånga förankra förbruka förbättra fördela fördjupa fördubbla
förenkla förfoga förhandla förhindra förklara förkorta förmedla förnya förorda förorena förorsaka förpacka
förpakta förpliktiga försvaga försvara försvåra försäkra försämra förvalta förvandla förverkliga förvissa
förvänta förvärva förvåna förädla förändra gagna gallra garantera generera genomsyra granska grunda gruppera
guida gynna halvera hamna handla hantera harmonisera hedra hindra hota hylla hämta hänvisa hävda identifiera
implementera importera inarbeta infiltrera informationsklassa informera införliva inhämta initiera inkludera
inkorporera innefatta innovera inrikta inrätta inspektera inspirera installera integrera intensifiera
interagera internationalisera intressera introducera inträffa inventera investera involvera jobba justera
kalla kanalisera klara klassificera klimatanpassa klimatkompensera klimatsäkra knacka kombinera kommentera
kommersialisera kommunicera kompensera kompetenssäkra kompetensutveckla komplettera kompostera koncentrera
konkretisera konkurrera konstatera konsultera konsumera kontakta kontrollera konvertera koordinera kopiera
koppla korrigera kosta kraftsamla krisöva kritisera krydda krympa kryptera kunskapsdela kvalificera
kvalitetssäkra kvantifiera källsortera köa laborera ladda laga lagra landa lansera larma lasta lata leta
leverera likrikta lindra lita lobba logga lokalisera lossna lotsa lyssna lämna länka låna maila mana
markanvisa markera matcha maximera medborgarförankra medfinansiera medla medverka mejla mentorera mildra
minimera minska missbruka missgynna missunna mixa mobba mobilisera moderera modernisera motarbeta motivera
motsvara motverka målsäkra mångfaldiga nischa nominera notera nyttja nämna närma nätverka odla omfatta
omfördela omförhandla omorganisera omprioritera omskapa omskola omvandla omvärdera omvärldsbevaka optimera
ordna organisera orientera orsaka paketera parkera passa pausa peka pendla placera planera plantera plocka
positionera poängtera praktisera premiera presentera prioritera prioritetsordna privatisera problematisera
processa producera profilera profitera projektera prova prägla pröva publicera påbörja påkalla påpeka
påskynda påtala påtvinga påverka radera rangordna ransonera rapportera reagera realisera redigera redovisa
reducera referera reformera regissera registrera reglera rehabilitera rekommendera rekonstruera rekrytera
relatera remittera rena renodla renovera rensa reparera representera resonera respektera resultera revidera
rikta riskera rotera rusta rädda rådfråga sakna samarbeta samarrangera samfinansiera samhandla samla
sammanfatta sammankalla samordna samorganisera samplanera samspela samtala samutnyttja samverka samöva
sanera satsa segra separera servera signalera sikta skada skala skapa skattefinansiera skicka skildra skolka
skona skynda slussa smitta snabba sopsortera sortera spana spara specialisera specificera spegla spela
spetsa sponsra sporra spåra stabilisera stadga stagnera standardisera stanna starta stegra stimulera
stipulera stressa strukturera sträva studera stävja stötta subventionera summera svara syfta symbolisera
synka systematisera säkerhetsklassa säkra särbehandla tacka tagga tala teckna testa tilldela tillfråga
tillskapa tilltala tillämpa tjäna tolerera tolka toppa trafiksäkra trakassera transformera transportera
trygga träna tvinga tvätta tävla underrätta undervisa undvara uppdatera uppfatta uppfostra uppgradera
upphandla uppmana uppmuntra uppmärksamma upprätta uppskatta uppvakta utarbeta utbilda utforma utforska
utfärda utlokalisera utlova utmana utmynna utnyttja utrangera utrota utrusta utstråla uttala utvandra
utveckla utvidga utvärdera utväxla utöka vaccinera vaka vandra variera vattna verifiera verka
verksamhetsanpassa verksamhetsutveckla vidareförmedla vidareutbilda vidareutnyttja vidareutveckla vidga
vinkla visa visionera visualisera välkomna vänta värdesäkra värna växla våga vårda ägna ändra åberopa
återinvestera återkalla återkoppla återplantera återrapportera återremittera återspegla åtgärda öka önska
öppna öva överblicka överbrygga överklaga överlämna överraska överskåda övertyga övervaka övervintra
`

/** Present in -er, passive in -s: leda leder leds ledas; strong verbs of the same present included. */
export const verbsEr = `
ansluta anställa ansöka använda arbetsleda avbryta avhjälpa avleda avskilja avstyrka avsätta avvika bedriva
befinna behöva bekämpa belysa bemöta benämna bereda beskriva beställa bestämma besöka betinga betyda bevisa
bibehålla bifalla binda bjuda bosätta bryta bygga byta dricka driva dröja döma efterfölja efterleva
efterlysa erbjuda erhålla erkänna ersätta falla fastställa finna flyta fortsätta framhålla fullfölja fylla
följa förbereda förbinda fördröja förebygga förekomma föreligga föreskriva föreställa företräda förhålla
förlägga förlänga förstärka försöka förutsätta genomdriva genomlysa godkänna gripa gälla handleda handlägga
hjälpa hushålla hända hänskjuta hålla höja ifrågasätta inbegripa inbjuda infinna ingripa inkomma inleda
innehålla inrymma inskränka inställa inträda iordningställa kartlägga knyta komma konkurrensutsätta
kravställa kränka kräva känna köpa leda leva ligga likställa lyda lyfta lägga läsa låta lönesätta lösa
medfölja märka mäta målsätta möta nyanställa omsluta omställa omsätta påbjuda påminna resa resurssätta rymma
röka sammanfalla sammanställa sammanträda samråda samtycka sitta sjunka skilja skjuta skriva skydda skärpa
sluta släcka släppa smälta sprida springa stiga stryka sträcka ställa stämma stärka stödja sysselsätta säga
säkerställa sända sänka särskilja sätta söka tidsätta tillfredsställa tillhandahålla tillkomma tillstyrka
tillställa tillsätta tillåta trycka träda tycka tända tänka understiga understryka underställa understödja
undersöka undvika uppfylla upphäva uppleva upplåta uppmäta upprätthålla uppträda utbyta utesluta utfalla
utlysa utreda utrymma utsätta uttrycka utöva verkställa vidmakthålla vinna väcka väga vägleda välja vända
väva växa äga äta åligga ålägga återanvända återfinna återkomma återställa återvinna återvända överlåta
överskrida överstiga översätta överväga
`

/** Stem in -r: present is the infinitive without -a: genomföra genomför genomförs genomföras. */
export const verbsR = `
anföra avgöra begära beröra bokföra bortföra bära diarieföra erfara framföra frigöra fullgöra föra förfara
förstöra försörja genomföra göra hyra hänföra höra införa innebära iordninggöra jämföra klargöra köra
levandegöra lära marknadsföra medföra medvetandegöra målstyra möjliggöra närvara offentliggöra omgöra
protokollföra påföra redogöra rådgöra röra slutföra styra störa synliggöra tillföra tillgängliggöra tillhöra
tydliggöra uppbära uppföra upphöra utföra utgöra vidareföra åskådliggöra återföra återinföra överföra
`

/** Vowel stems: present in -r, passive in -s: nå når nås. */
export const verbsVowel = `
ange anse anta avgå avse avslå avstå bero bestå bidra bistå bo bortse delta dra framgå framstå få förbise
föredra föregå föreslå förestå förmå förse förstå förutse ge genomgå gå ha iaktta ingå inse inta kvarstå
medge motstå motta må nå omge omhänderta pågå påstå se ske skräddarsy slå stå sy ta tillgodose tillse
tillvarata tro undanta undgå uppdra uppge uppnå uppstå uppta utge utgå utse utstå vidta åta återge återgå
återta återuppta övergå överse överta
`

/** Deponent verbs: only -s forms, active in meaning: finnas finns, hoppas hoppas. */
export const deponents = `
andas behövas enas envisas finnas fordras förväntas hoppas krävas kännas lyckas minnas misslyckas mötas
råkas saknas samsas synas trivas tyckas umgås vistas åldras
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
  strävar: 'vill',
  kan: 'kan',
  kunde: 'kan',
  får: 'far',
  kommer: 'kommer-att',
  behöver: 'maste',
}

/** Irregular present, past and other finite forms: form to infinitive. */
export const irregularFinite: Readonly<Record<string, string>> = {
  är: 'vara',
  var: 'vara',
  vore: 'vara',
  har: 'ha',
  hade: 'ha',
  blir: 'bli',
  blev: 'bli',
  gör: 'göra',
  gjorde: 'göra',
  ger: 'ge',
  gav: 'ge',
  tar: 'ta',
  tog: 'ta',
  togs: 'ta',
  vet: 'veta',
  visste: 'veta',
  får: 'få',
  fick: 'få',
  går: 'gå',
  gick: 'gå',
  står: 'stå',
  stod: 'stå',
  ser: 'se',
  såg: 'se',
  säger: 'säga',
  sade: 'säga',
  sa: 'säga',
  lägger: 'lägga',
  lade: 'lägga',
  lades: 'lägga',
  sätter: 'sätta',
  satte: 'sätta',
  finns: 'finnas',
  fanns: 'finnas',
  sker: 'ske',
  skedde: 'ske',
  kommer: 'komma',
  kom: 'komma',
  ligger: 'ligga',
  låg: 'ligga',
  heter: 'heta',
  antog: 'anta',
  antogs: 'anta',
  beslöt: 'besluta',
  beslöts: 'besluta',
  fattade: 'fatta',
  fattades: 'fatta',
  drev: 'driva',
  drevs: 'driva',
  gavs: 'ge',
  ledde: 'leda',
  leddes: 'leda',
  skrev: 'skriva',
  skrevs: 'skriva',
  blivit: 'bli',
  åligger: 'åligga',
  bestod: 'bestå',
  innebar: 'innebära',
  växte: 'växa',
  följde: 'följa',
  följdes: 'följa',
  knöt: 'knyta',
  knöts: 'knyta',
  knyter: 'knyta',
  knyts: 'knyta',
  gäller: 'gälla',
  gällde: 'gälla',
  krävs: 'krävas',
  krävdes: 'krävas',
  behövs: 'behövas',
  saknas: 'saknas',
  förelåg: 'föreligga',
  förekommer: 'förekomma',
  medför: 'medföra',
  lever: 'leva',
  utgör: 'utgöra',
  gynnar: 'gynna',
  välkomnar: 'välkomna',
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
