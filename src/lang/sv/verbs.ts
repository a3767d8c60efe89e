/**
 * Verbs of administrative Swedish by conjugation. The forms are generated (see `parse/verb-forms.ts`), so a verb is one
 * entry. Left out on purpose: verbs whose present tense is a common noun of the genre (e.g. "former", "planer" are not
 * verb forms; "delar" and "kostar" are kept because the clause analysis checks their place).
 */

/** First conjugation: -a, -ar, -as, -ade, -at. */
export const verbsAr = `
abonnera accelerera accentuera acceptera administrera adoptera adressera agera aggregera aktivera
aktualisera aktualitetspröva alstra analysera anamma anlita anmoda anonymisera anordna anpassa ansamla
anskaffa anspela ansvara anteckna anvisa arbeta arkivera arrangera assistera attestera attrahera avbilda
avboka avgränsa avhandla avidentifiera avkasta avklara avkoda avlasta avlyssna avlägsna avlöna avpublicera
avrapportera avropa avrunda avskaffa avsluta avslöja avspegla avspärra avstanna avtala avvakta avveckla
avverka avvisa avyttra bada balansera basera beakta bearbeta befara befolka befordra befria begagna begränsa
behandla bejaka bekanta beklaga bekosta bekräfta bekymra belasta belöna bemanna bemästra benchmarka beordra
berika berusa beräkna berätta berättiga beröva besegra besiktiga beskatta besluta bespara bestraffa besvara
besvära betala beteckna betinga betjäna betona betrakta betvivla betyga bevaka bevara bevattna bevilja
bevisa bevittna bifoga bilda blanda blogga blomstra boka bota bredda bromsa bruka brygga brådska budgetera
bunkra börja centralisera certifiera chatta cirkulera citera civilisera coacha cykla dansa debattera
debitera definiera dela delegera delfinansiera demokratisera designa detaljplanera digitalisera dika
direktupphandla diskriminera diskutera distribuera dokumentera dominera drabba dramatisera drunkna duka
duscha dämpa effektivisera efterfråga eftersträva elda elektrifiera eliminera engagera entlediga erfordra
erinra erövra etablera evakuera existera exkludera experimentera exploatera exponera exportera fakturera
fasa fastna fatta filma finansiera finslipa fira fixa flagga flytta flöda fokusera folkbilda fordra forma
formalisera formulera forska forsla fortbilda fostra fotografera framkalla frukta främja fråga fullborda
fungera fånga fängsla färga förankra föranstalta förbruka förbättra fördela fördjupa fördubbla fördyra
förena förenkla förevisa förfina förflytta förfoga förhala förhandla förhindra förkasta förklara förknippa
förkorta förkunna förlora förmana förmedla förminska förmoda förneka förnya förolämpa förorda förordna
förorena förorsaka förpacka förpakta förplikta förpliktiga försena förskona försona förstatliga förstora
försumma försvaga försvara försvåra försäkra försämra förteckna förtjäna förtydliga förtäta förundra
förvalta förvandla förvanska förvara förvarna förverka förverkliga förvilla förvirra förvisa förvissa
förvänta förvärva förvåna förvärra förväxla förädla förändra gagna gallra garantera generera genomsyra
gestalta gilla gissa granska grunda gruppera gränsa guida gynna gödsla halvera hamna handikappanpassa handla
hantera harmonisera hata hedra hejda hemligstämpla hindra hitta hoppa hota hylla häkta hälsa hämma hämta
hänvisa härma härska härstamma hävda hörsamma identifiera idka idrotta implementera importera inarbeta
inbädda indela infiltrera infoga informationsklassa informera infria införliva införskaffa inhämta initiera
inkalla inkludera inkorporera inkräkta inkvartera inlemma inlämna innefatta innovera inordna inpendla
inrikta inrätta insamla insjukna inspektera inspirera installera integrera intensifiera interagera
internationalisera intervjua intressera introducera inträffa intyga invandra inventera inverka investera
involvera invänta jaga jobba justera jämka kalkylera kalla kanalisera kartera kasta klaga klara klassa
klassificera klimatanpassa klimatkompensera klimatsäkra klistra klottra knacka koka kombinera kommentera
kommersialisera kommunicera kompensera kompetenssäkra kompetensutveckla komplettera kompostera koncentrera
konkretisera konkurrera konstatera konsultera konsumera kontakta kontrollera konvertera koordinera kopiera
koppla korrigera korsa kosta kraftsamla kretsa kringgärda krisöva kritisera krydda krympa kryptera kryssa
krångla kunskapsdela kvalificera kvalitetssäkra kvantifiera kvarlämna kvittera källsortera kämpa känneteckna
köa laborera ladda laga lagra landa lansera larma lasta lata leka leta leverera likna likrikta lindra lita
lobba locka logga lokalisera lossa lossna lotsa lova luta lyssna lämna länka låna lämpa löna maila mana
markanvisa markera matcha maximera medborgarförankra meddela medfinansiera medla medräkna medverka mejla
mena mentorera meritera mildra minimera minska missa missbruka missgynna misshandla missunna mixa mobba
mobilisera moderera modernisera mogna motarbeta motionera motivera motsvara motverka muddra myndigförklara
mynna måla målsäkra mångfaldiga mörda nedteckna neka nischa nominera notera nyskapa nyttja nämna närma
nätverka odla offra ombilda omdana omfatta omforma omfördela omförhandla omgärda omorganisera omprioritera
ompröva omräkna omskapa omskola omtala omvandla omvittna omvärdera omvärldsbevaka optimera ordinera ordna
organisera orientera orka oroa orsaka packa paketera parkera passa passera pausa peka pendla permanenta
placera planera plantera plocka ploga plåga positionera poängtera praktisera prata predika premiera
presentera pressa prioritera prioritetsordna prisa privatisera problematisera processa producera profilera
profitera projektera promenera prova prägla pröva publicera pumpa påbörja påkalla påpeka påräkna påskynda
påtala påträffa påtvinga påverka påvisa radera rangordna ransonera rapportera rasta reagera realisera
redigera redovisa reducera referera reformera regissera registrera reglera rehabilitera rekommendera
rekonstruera rekreera rekrytera relatera remittera rena renodla renovera rensa reparera representera
resonera respektera resultera resurssäkra revidera rikta riskera rotera rubba rusta rädda rådfråga råka råna
räkna rätta rättfärdiga röntga rösta sakna samarbeta samarrangera sambruka samfinansiera samhandla samla
sammanfatta sammankalla samordna samorganisera samplanera samspela samtala samutnyttja samverka samöva sanda
sanera satsa segla segra separera servera signalera signera sikta simma skada skaffa skaka skala skanna
skapa skatta skattefinansiera skicka skildra skingra skissa skjutsa skolka skona skrapa skrota skruva skräpa
skydda skylta skynda skåda skörda slarva slipa slockna slopa slussa sluta slutbehandla slutredovisa släpa
slösa smaka smitta smutsa snabba snurra sommarjobba somna sopsortera sortera spana spara specialisera
specificera spegla spela spendera spetsa splittra sponsra sporra spåra spärra stabilisera stadga stagnera
standardisera stanna starta stegra stimulera stipulera stoppa storsatsa straffa strejka stressa strukturera
sträva studera städa stämpla stävja störta stötta subventionera summera svara syfta symbolisera synka syssla
systematisera säkerhetsklassa säkra särbehandla särredovisa tacka tagga tala tappa teckna testa tillbringa
tilldela tillfoga tillfriskna tillfråga tillförsäkra tillkalla tillskapa tilltala tillverka tillägna
tillämpa tippa titta tjäna tolerera tolka toppa torka trafiksäkra trakassera transformera transportera
tredubbla trygga träffa träna trösta tugga tveka tvinga tvista tvivla tvätta tävla underkasta underlätta
underrätta underteckna undervisa undra undvara unna uppbåda uppdaga uppdatera uppenbara uppfatta uppfostra
uppgradera upphandla uppkalla uppmana uppmjuka uppmuntra uppmärksamma uppodla upprepa upprusta upprätta
uppskatta uppvakta uppvisa urholka ursäkta urvattna utarbeta utarma utbetala utbilda utdela utelämna utfodra
utforma utforska utfärda uthärda utjämna utlokalisera utlotta utlova utlåna utlämna utmana utmatta utmynna
utnyttja utpeka utplåna utrangera utrota utrusta uträtta utspela utstråla uttala utvandra utveckla utvidga
utvisa utvärdera utväxla utöka utöva vaccinera vaka vakna validera vandra variera varna vattna verifiera
verka verksamhetsanpassa verksamhetsutveckla vidareförmedla vidareutbilda vidareutnyttja vidareutveckla
vidga vila villkora vinkla visa visionera visualisera vitsorda vittna volontera välkomna vänta värdesäkra
värna växla våga vårda vädja vädra vägra värdera värva yrka yttra ägna ändra åberopa åtala återanpassa
återbefolka återbetala återbilda återbruka återförena återhämta återinvestera återkalla återkoppla återlämna
återplantera återrapportera återremittera återskapa återspegla återstarta återverka återöppna åtgärda åvila
älska äventyra ödsla öka önska öppna öva överblicka överbrygga överflöda överhetta överklaga överlappa
överlämna överpröva överraska överrösta överskåda övertala överträffa övertyga övervaka övervintra
övervältra
`

/** Present in -er, passive in -s: leda leder leds ledas; strong verbs of the same present included. */
export const verbsEr = `
angripa anhålla anknyta ankomma anlägga anlända anmäla ansluta anstränga anställa ansöka antyda använda
arbetsleda avbryta avgiftsbelägga avhjälpa avhålla avkräva avleda avlida avlösa avråda avskilja avskriva
avskräcka avstyrka avsätta avtäcka avvika bebygga bedriva bedöma befinna begrava begripa behålla behöva
bekämpa belysa belägga bemöta benämna bereda beskriva bestiga bestrida bestyrka beställa bestämma besöka
betinga betyda bibehålla bifalla binda bita bjuda bosätta brinna bryta bränna bygga byta bötfälla
detaljplanelägga dricka driftsätta driva dränka dröja drömma dyka dämma dölja döma döpa efterfölja efterleva
efterlysa erbjuda erhålla erkänna ersätta falla fastlägga fastställa felanmäla finna flyga flyta fortleva
fortlöpa fortskrida fortsätta framhålla framhäva framlägga framställa framträda fridlysa frysa fullfölja
fylla fälla färdigställa fästa föda följa föranleda förbehålla förbereda förbinda förbjuda fördriva fördröja
fördöma förebygga förefalla föregripa förekomma föreligga förelägga föreskriva föreställa företräda förfalla
förhålla förhöja förlägga förlänga förlöpa förskjuta försköna förstärka försvinna försätta försöka försörja
förtrycka förutsätta förvränga genomdriva genomleva genomlysa glida glömma godkänna gripa grundlägga gräva
gälla gömma handleda handlägga hemställa hinna hjälpa hugga hushålla hysa hända hänskjuta hålla hänga häva
höja ifrågasätta igångsätta inbegripa inbjuda infalla infinna ingripa inhysa inkomma inleda inlösa inmäta
innehålla innesluta inreda inrymma inskriva inskränka inskärpa inställa insätta inträda inviga
iordningställa jämställa kartlägga klarlägga klippa knyta komma konkurrensutsätta kravställa kränka kräva
kvarhålla kväva känna köpa lagfästa leda leka leva lida ligga likställa lyda lyfta lägga läsa låta läka
lönesätta löpa lösa medfölja missköta misstänka motsätta märka mäta målsätta mörklägga möta nedlägga
nedsätta njuta nollställa nyanlägga nyanställa nybygga nämna ombesörja ombygga omnämna omsluta omspänna
omställa omsätta planlägga plöja poängsätta prissätta pryda påbjuda påminna resa resurssätta rida ringa riva
rymma räcka röja röka samleva sammanfalla sammanställa sammanträda sammanträffa samråda samtycka schemalägga
sekretessbelägga sitta sjukanmäla sjukskriva sjunga sjunka sjösätta skilja skjuta skriva skrämma skydda
skymma skänka skärpa sköta sluta släcka släppa smälta snöröja sova sprida springa spränga spänna stadfästa
stiga strida stryka sträcka ställa stämma stänga stärka stödja svika svänga sysselsätta säga säkerställa
sälja sända sänka särskilja sätta söka tidigarelägga tidsbestämma tidsätta tillerkänna tillfalla
tillfredsställa tillhandahålla tillkomma tillmäta tillskjuta tillskriva tillstyrka tillställa tillsätta
tillträda tillväxa tillåta tillägga trycka träda tränga tycka tyda täcka tända tänka tåla tömma undanröja
underbygga underhålla underkänna underlåta understiga understryka underställa understödja undersöka
undertrycka undslippa undvika uppfinna uppfylla upphäva upphöja uppkomma uppleva upplysa upplåta upplösa
uppmäta upprätthålla uppskjuta uppställa uppsöka uppträda upptäcka uppväga urskilja utbreda utbyta utdöma
utesluta utestänga utfalla utfästa utkräva utlysa utlöpa utlösa utmärka utnämna utreda utrymma utsträcka
utställa utsätta uttrycka uttömma utvinna utvälja vederlägga verkställa vidmakthålla vika vila vilseleda
vinna vräka väcka väga vägleda välja vända vänja värma väva växa ådöma äga äta åka åligga ålägga åsidosätta
åstadkomma återanvända återfalla återfinna återinträda återkomma återkräva återlösa återställa återuppbygga
återvinna återvända åtfölja åtnjuta ärva ödelägga öronmärka överensstämma överleva överlåta överskrida
överstiga översätta överträda övervinna överväga
`

/** Stem in -r: present is the infinitive without -a: genomföra genomför genomförs genomföras. */
export const verbsR = `
anföra avgöra begära beröra beskära bokföra bortföra bära diarieföra erfara framföra frigöra fullgöra föra
förfara förgöra förhöra förstöra genomföra göra hyra hänföra härröra höra införa innebära iordninggöra
jämföra klargöra köra levandegöra lära lösgöra marknadsföra medföra medvetandegöra målstyra möjliggöra
nyttiggöra närvara offentliggöra omgöra osynliggöra protokollföra påföra redogöra rådgöra röra saluföra
samköra skära slutföra styra störa synliggöra testköra tillföra tillgängliggöra tillhöra tydliggöra uppbära
uppföra upphöra utföra utgöra uthyra vidareföra åskådliggöra återföra återinföra överföra
`

/** Vowel stems: present in -r, passive in -s: nå når nås. */
export const verbsVowel = `
ange anse anslå anta avge avgå avse avslå avstå avta be begå bero bestå bidra bistå bo bortse delge delta
dra fastslå fly fortgå framgå framstå frånta få förbigå förbise förbli föredra föregå föreslå förestå företa
förmå förse förstå förutse förutspå ge genomgå godta gå ha handha iaktta inge ingå inneha inse inta klä
kringgå kvarstå medge motse motstå motta må namnge nå omge omhänderta pågå påstå se ske skräddarsy slå stå
sy ta tillgodose tillgå tillkännage tillmötesgå tillse tillta tillvarata tro undanta undgå uppdra uppge
uppgå uppnå uppstå uppta utebli utge utgå utse utstå vidta åta återge återgå återstå återta återuppstå
återuppta åtgå överge övergå överse överta
`

/**
 * Deponent verbs whose present is the infinitive: hoppas hoppas. Those with a present of its own (finnas finns) stand in
 * the irregular forms. Left out on purpose: fordras, krävas, mötas, rymmas, saknas, passives of verbs in the lists above.
 */
export const deponents = `
andas enas envisas färdas förväntas handskas hoppas lyckas misslyckas råkas samsas träffas umgås vistas åldras
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
  gläder: 'glädja',
  gynnar: 'gynna',
  gäller: 'gälla',
  går: 'gå',
  gör: 'göra',
  har: 'ha',
  heter: 'heta',
  kan: 'kunna',
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
  råder: 'råda',
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
  avgjorde: 'avgöra',
  avgjordes: 'avgöra',
  beskrev: 'beskriva',
  beskrevs: 'beskriva',
  beslöt: 'besluta',
  beslöts: 'besluta',
  bestod: 'bestå',
  bidrog: 'bidra',
  bjöd: 'bjuda',
  blev: 'bli',
  bröt: 'bryta',
  deltog: 'delta',
  drev: 'driva',
  drevs: 'driva',
  drog: 'dra',
  drogs: 'dra',
  erbjöd: 'erbjuda',
  erbjöds: 'erbjuda',
  ersatte: 'ersätta',
  ersattes: 'ersätta',
  fanns: 'finnas',
  fastslog: 'fastslå',
  fattade: 'fatta',
  fattades: 'fatta',
  fick: 'få',
  framgick: 'framgå',
  framkom: 'framkomma',
  följde: 'följa',
  följdes: 'följa',
  föll: 'falla',
  förelåg: 'föreligga',
  föreslog: 'föreslå',
  föreslogs: 'föreslå',
  förstod: 'förstå',
  gav: 'ge',
  gavs: 'ge',
  gick: 'gå',
  gjorde: 'göra',
  gjordes: 'göra',
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
  lät: 'låta',
  sa: 'säga',
  sade: 'säga',
  satte: 'sätta',
  sjönk: 'sjunka',
  skar: 'skära',
  skedde: 'ske',
  skrev: 'skriva',
  skrevs: 'skriva',
  stod: 'stå',
  stödde: 'stödja',
  såg: 'se',
  sålde: 'sälja',
  såldes: 'sälja',
  tillkom: 'tillkomma',
  tog: 'ta',
  togs: 'ta',
  undertecknade: 'underteckna',
  uppgick: 'uppgå',
  uppstod: 'uppstå',
  utsåg: 'utse',
  utsågs: 'utse',
  valde: 'välja',
  valdes: 'välja',
  var: 'vara',
  visste: 'veta',
  vore: 'vara',
  växte: 'växa',
  åtog: 'åta',
  överlät: 'överlåta',
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
