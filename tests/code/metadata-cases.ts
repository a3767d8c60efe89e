import type { MetadataKey } from '../../src/model/analysis.ts'

/** One head of a document and what it says; fields not named are not looked at, null means absent, '' means empty. */
export interface HeadCase {
  readonly name: string
  readonly text: string
  readonly expected: Partial<Record<MetadataKey, string | null>>
}

const body = `
Syfte

Policyn beskriver hur arbetet med frågorna ska bedrivas i nämnder och förvaltningar. Arbetet ska vara långsiktigt och bygga på de behov som verksamheterna har.

Ansvar

Kommunstyrelsen ansvarar för samordningen av arbetet i hela kommunen och redovisar det i årsredovisningen. Varje nämnd ansvarar för sitt område.

Uppföljning

Arbetet följs upp i samband med årsredovisningen och redovisas för kommunfullmäktige varje vår. Ansvarig nämnd lämnar underlag till sammanställningen i god tid.
`

/** The forms of phenomena §6, and their traps. */
export const headCases: readonly HeadCase[] = [
  {
    name: 'label, colon, value',
    text: `Policy för resor\n\nDokumenttyp: Policy\nBeslutad av: Kommunfullmäktige\nBeslutsdatum: 2019-05-27\nParagraf: 77\nDiarienummer: KS-2018-00937\nDokumentägare: Kommundirektören\nDokumentansvarig: Ekonomichefen\nGäller för: Alla nämnder och bolag\nGiltighetstid: Tills vidare\nReviderad: -\nVersion: 2.1\n${body}`,
    expected: {
      title: 'Policy för resor',
      docType: 'policy',
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2019-05-27',
      decisionParagraph: '§ 77',
      diaryNumber: 'KS-2018-00937',
      documentOwner: 'Kommundirektören',
      documentResponsible: 'Ekonomichefen',
      appliesTo: 'Alla nämnder och bolag',
      validity: 'tills vidare',
      revisedDate: '',
      version: '2.1',
    },
  },
  {
    name: 'two labels on one line',
    text: `Riktlinjer för gåvor\n\nFastställd av: Kommunstyrelsen  Datum: 2021-02-03\nDnr: KS 2020/0455  Version: 1\nGäller från: 2021-03-01  Gäller till: 2024-12-31\n${body}`,
    expected: {
      adoptedBy: 'kommunstyrelse',
      adoptedDate: '2021-02-03',
      documentDate: null,
      diaryNumber: 'KS 2020/0455',
      version: '1',
      validity: '2021-03-01/2024-12-31',
    },
  },
  {
    name: 'label without separator',
    text: `Strategi för besöksnäringen\n\nDokumenttyp Strategi\nFastställd av Kommunfullmäktige\nDatum 2014-03-31, § 41\nDokumentansvarig Näringslivschefen\nGiltighet 2014–2018\nReviderad\nUppföljningsansvar Kommunstyrelsen\nDiarienummer KS/2013:635\n${body}`,
    expected: {
      docType: 'strategi',
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2014-03-31',
      decisionParagraph: '§ 41',
      documentResponsible: 'Näringslivschefen',
      validity: '2014/2018',
      revisedDate: '',
      followUpResponsible: 'Kommunstyrelsen',
      diaryNumber: 'KS/2013:635',
    },
  },
  {
    name: 'labels first, then values',
    text: `Biblioteksplan\n\nDokumenttyp\nFastställd av\nDatum\nDokumentansvarig\nReviderad\n\nPlan\nKultur- och fritidsnämnden\n2022-05-18\nBibliotekschefen\n${body}`,
    expected: {
      docType: 'plan',
      adoptedBy: 'namnd',
      adoptedDate: '2022-05-18',
      documentResponsible: 'Bibliotekschefen',
      revisedDate: '',
    },
  },
  {
    name: 'a row of labels over a row of values',
    text: `Riktlinjer för sponsring\n\nDokumenttyp\tFastställd av\tBeslutsdatum\tDiarienummer\nRiktlinjer\tKommunstyrelsen\t2017-09-05\tKS2017/0123\n${body}`,
    expected: {
      docType: 'riktlinje',
      adoptedBy: 'kommunstyrelse',
      adoptedDate: '2017-09-05',
      diaryNumber: 'KS2017/0123',
    },
  },
  {
    name: 'label and value on lines of their own',
    text: `Minoritetspolitiskt program\n\nBeslutsinstans\nKommunfullmäktige\n\nBeslutsdatum\n13 december 2022\n\nGiltighetstid\n2023-2026\n\nDokumentägare\nKommunchefen\n${body}`,
    expected: {
      title: 'Minoritetspolitiskt program',
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2022-12-13',
      validity: '2023/2026',
      documentOwner: 'Kommunchefen',
    },
  },
  {
    name: 'sentence, paragraph after the date',
    text: `Näringslivspolicy för Orusts kommun\n\nAntagen av kommunfullmäktige den 20 maj 2008, § 61\n${body}`,
    expected: {
      municipality: 'Orust',
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2008-05-20',
      decisionParagraph: '§ 61',
      docType: 'policy',
    },
  },
  {
    name: 'paragraph before the date',
    text: `Demokratipolicy\n\nBeslutad av fullmäktige § 117, 2011-06-16\n${body}`,
    expected: { adoptedBy: 'kommunfullmaktige', adoptedDate: '2011-06-16', decisionParagraph: '§ 117' },
  },
  {
    name: 'paragraph and date with a slash',
    text: `Friluftsplan\n\nAntagen: KF §: 65/2020-06-09\n${body}`,
    expected: { adoptedBy: 'kommunfullmaktige', adoptedDate: '2020-06-09', decisionParagraph: '§ 65' },
  },
  {
    name: 'paragraph sign lost',
    text: `Barnpolicy\n\nAntagen av Kf 2012-04-23, 41\n${body}`,
    expected: { adoptedBy: 'kommunfullmaktige', adoptedDate: '2012-04-23', decisionParagraph: '§ 41' },
  },
  {
    name: 'date stripped',
    text: `Kulturplan\n\nAntagen av KF/ / 114\n${body}`,
    expected: { adoptedBy: 'kommunfullmaktige', adoptedDate: null },
  },
  {
    name: 'slip of the pen in the body and in a label',
    text: `Tobakspolicy\n\nAntagen av kommunfullmältige 2018-11-26, § 140\nDokumentansvarg: Folkhälsostrategen\n${body}`,
    expected: {
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2018-11-26',
      documentResponsible: 'Folkhälsostrategen',
    },
  },
  {
    name: 'letterhead with diary number and date only',
    text: `Tanums kommun                                   Datum 2015-04-08\nSocialförvaltningen                             Dnr VON 2015:00149\n\nRutin för nycklar\n${body}`,
    expected: {
      municipality: 'Tanum',
      documentDate: '2015-04-08',
      adoptedDate: null,
      adoptedBy: null,
      diaryNumber: 'VON 2015:00149',
      issuingUnit: 'Socialförvaltningen',
    },
  },
  {
    name: 'value in square brackets, and unfilled template text',
    text: `Avfallsplan\n\nDiarienummer: [skriv nummer här]\nBeslutsdatum: [2021-03-01]\nGiltig till: ÅÅÅÅ-MM-DD\nDokumentansvarig: Klicka här för att ange text.\n${body}`,
    expected: { diaryNumber: '', adoptedDate: '2021-03-01', validity: '', documentResponsible: '' },
  },
  {
    name: 'empty label does not swallow the next line',
    text: `Cykelstrategi\n\nBeslutad av: Kommunstyrelsen\nReviderad:\nGäller för:\n\nInledning\n\nCykeln är ett fordon för alla som bor i kommunen och som vill ta sig fram på ett enkelt sätt, året runt.\n${body}`,
    expected: { revisedDate: '', appliesTo: '', adoptedBy: 'kommunstyrelse' },
  },
  {
    name: 'adoption with revision behind a slash',
    text: `Idrottspolicy\n\nAntagen av kommunfullmäktige 2011-03-28/rev 2011-05-24\n${body}`,
    expected: { adoptedDate: '2011-03-28' },
  },
  {
    name: 'capitals, name and acronym',
    text: `ÖSTRA GÖINGE KOMMUN\n\nPOLICY FÖR EU-ARBETE I ÖSTRA GÖINGE KOMMUN\n\nKommunstyrelsen 2010-10-20, § 87\n${body}`,
    expected: {
      title: 'Policy för EU-arbete i Östra Göinge kommun',
      municipality: 'Östra Göinge',
      adoptedBy: 'kommunstyrelse',
      adoptedDate: '2010-10-20',
      decisionParagraph: '§ 87',
    },
  },
  {
    name: 'adoption of another document is not this one',
    text: `Lekplatsprogram\n\nLysekils kommun\n\nProgrammet bygger på översiktsplanen, antagen av kommunfullmäktige 2006-01-26, § 7. Kommunfullmäktige antog den 3 maj 2015 en ny grönplan. Den tidigare lekplatsplanen antogs av tekniska nämnden 1999-02-02.\n${body}`,
    expected: { adoptedBy: null, adoptedDate: null, decisionParagraph: null, municipality: 'Lysekil' },
  },
  {
    name: 'adoption in a sentence about this document',
    text: `Kostpolicy\n\nDenna policy har antagits av kommunfullmäktige i Höörs kommun den 25 april 2013 (§ 38) och gäller från och med den 1 juli 2013.\n${body}`,
    expected: {
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2013-04-25',
      decisionParagraph: '§ 38',
      validity: '2013-07-01/',
      municipality: 'Höör',
    },
  },
  {
    name: 'adoption in the active',
    text: `Flaggpolicy\n\nKommunfullmäktige beslutade den 14 juni 2021, § 99, att anta denna policy. Den ersätter flaggreglerna från 1994.\n${body}`,
    expected: {
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2021-06-14',
      decisionParagraph: '§ 99',
      replaces: 'flaggreglerna från 1994',
    },
  },
  {
    name: 'metadata at the end',
    text: `Grafisk policy\n${body}\nDokumentinformation\n\nFastställd av: Kommunfullmäktige 2009-09-28, § 110\nDiarienummer: KS/2009:121\nDokumentansvarig: Informationschefen\nNästa översyn: 2013\n`,
    expected: {
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2009-09-28',
      decisionParagraph: '§ 110',
      diaryNumber: 'KS/2009:121',
      documentResponsible: 'Informationschefen',
      revisionInterval: null,
    },
  },
  {
    name: 'legend of types is not the type, its tick is',
    text: `Styrdokument\n\nSTRATEGI  PROGRAM  PLAN  ► POLICY  RIKTLINJER  REGLER\n\nMångfald på arbetsplatsen\n\nBeslutad av Kommunfullmäktige 2016-12-12 § 201\n${body}`,
    expected: { docType: 'policy', title: 'Mångfald på arbetsplatsen', adoptedDate: '2016-12-12' },
  },
  {
    name: 'type from what the text calls itself',
    text: `Så gör vi i Sotenäs kommun\n\nDen här strategin visar vägen. Strategin handlar om hela kommunen och strategin gäller alla medarbetare och chefer.\n${body.replaceAll('Policyn', 'Strategin')}`,
    expected: { docType: 'strategi', appliesTo: 'alla medarbetare och chefer' },
  },
  {
    name: 'dates: day/month year, eight digits, month and year',
    text: `Boendestrategi\n\nAntagen av KF 29/11 2017\nReviderad 20190514\nPublicerad: maj 2019\n${body}`,
    expected: { adoptedDate: '2017-11-29', revisedDate: '2019-05-14', publishedDate: '2019-05' },
  },
  {
    name: 'revision rows',
    text: `Säkerhetspolicy\n\nFastställd av: Kommunfullmäktige\nOmprövas: Varje mandatperiod\nAnsvar för revidering: Säkerhetschefen\nFör uppföljning av dokumentet ansvarar kommundirektören\nErsätter: Säkerhetspolicy 2010\n${body}`,
    expected: {
      revisionInterval: 'P4Y',
      revisionResponsible: 'Säkerhetschefen',
      followUpResponsible: 'kommundirektören',
      replaces: 'Säkerhetspolicy 2010',
    },
  },
  {
    name: 'web page: chrome is no title, page date no document date',
    text: `Hoppa till innehåll\nMeny\nStart / Kommun och politik / Policyer\n\nAlkohol- och drogpolicy\n\nPolicyn gäller för samtliga anställda i Kils kommun.\n${body}\nSidan uppdaterades den 3 mars 2024\nSenast uppdaterad: 2024-03-03\nSidansvarig: Webbredaktionen\n`,
    expected: {
      title: 'Alkohol- och drogpolicy',
      municipality: 'Kil',
      appliesTo: 'samtliga anställda i Kils kommun',
      documentDate: null,
      documentResponsible: null,
    },
  },
  {
    name: 'no municipality anywhere',
    text: `Inköpsriktlinjer\n\nBeslutad av kommunstyrelsen 2020-02-04\n${body}`,
    expected: { municipality: null, adoptedBy: 'kommunstyrelse' },
  },
  {
    name: 'region',
    text: `Region Värmland\n\nInternationell strategi 2021–2025\n\nBeslutad av Regionfullmäktige 2020-11-25, § 133\n${body}`,
    expected: {
      municipality: 'Region Värmland',
      title: 'Internationell strategi 2021–2025',
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2020-11-25',
    },
  },
  {
    name: 'city by its name in use, ordinary words around',
    text: `Borås Stad\n\nProgram för mark och natur\n\nAntaget av Kommunfullmäktige den 21 mars 2019\n${body}`,
    expected: {
      municipality: 'Borås',
      title: 'Program för mark och natur',
      docType: 'program',
      adoptedDate: '2019-03-21',
    },
  },
  {
    name: 'blanks not filled in',
    text: `Boendeplan\n\nAntagen av kommunfullmäktige 2023-__-__ § __\n${body}`,
    expected: { adoptedBy: 'kommunfullmaktige', adoptedDate: '', decisionParagraph: '' },
  },
  {
    name: 'until further notice, a case number, a year of revision',
    text: `Kostpolicy\n\nGodkänd av bildningsnämnden 2024-05-28 § 41\nÄrende BIN 0118-2024\nGäller t.v.\nOmprövas: år 2027\n${body}`,
    expected: {
      adoptedBy: 'namnd',
      diaryNumber: 'BIN 0118-2024',
      validity: 'tills vidare',
      appliesTo: null,
      revisionInterval: null,
    },
  },
  {
    name: 'header date and cover date against labelled date',
    text: `2016-02-01\n\nPlan för jämställdhet\n\nBeslutsdatum: 2016-04-25\nBeslutande organ: Barn- och utbildningsnämnden\n${body}`,
    expected: { documentDate: '2016-02-01', adoptedDate: '2016-04-25', adoptedBy: 'namnd' },
  },
  {
    name: 'an official decides',
    text: `Rutin för utlämning\n\nFastställd av: Förvaltningschefen\nFastställelsedatum: 2022-01-10\n${body}`,
    expected: { adoptedBy: 'tjansteman', adoptedDate: '2022-01-10', docType: 'regel' },
  },
  {
    name: 'committee of the board',
    text: `Riktlinje för representation\n\nBeslutad av kommunstyrelsens arbetsutskott 2015-08-18 § 162\n${body}`,
    expected: { adoptedBy: 'utskott', adoptedDate: '2015-08-18' },
  },
  {
    name: 'target group is not the goals, and the cited number is not the diary number',
    text: `Riktlinjer för bidrag\n\nMålgrupp: Föreningar i kommunen\n\nBidragen följer de regler som finns i kommunfullmäktiges beslut (dnr KS 2012/88). De gäller för alla föreningar som har sitt säte i kommunen och bedriver verksamhet där.\n${body}`,
    expected: { appliesTo: 'Föreningar i kommunen', diaryNumber: null },
  },
  {
    name: 'page on one line, labels without colon',
    text: `1 (6) NORA KOMMUN Policy för konst i offentlig miljö Dokumenttyp Policy Fastställd av Kommunfullmäktige 2018-06-13 § 70 Diarienummer KS 2018/144 Giltighet Tills vidare Innehåll Inledning Syfte Ansvar\n2 (6) Policy för konst i offentlig miljö Inledning Konsten är en del av det gemensamma rummet, och den som rör sig där möter den varje dag. Kommunen har köpt konst sedan 1950-talet, och samlingen omfattar i dag flera hundra verk. Syfte Syftet med policyn är att ge konsten en plats i planeringen av nya områden och byggnader, så att den kommer in tidigt. Ansvar Kultur- och fritidsnämnden ansvarar för den offentliga konsten och fattar beslut om inköp. Samhällsbyggnadsnämnden ansvarar för att konsten beaktas.\n`,
    expected: {
      municipality: 'Nora',
      title: 'Policy för konst i offentlig miljö',
      docType: 'policy',
      adoptedBy: 'kommunfullmaktige',
      adoptedDate: '2018-06-13',
      decisionParagraph: '§ 70',
      diaryNumber: 'KS 2018/144',
      validity: 'tills vidare',
    },
  },
  {
    name: 'page on one line, all labels first',
    text: `Policy för lokala servicepunkter Dokumenttyp Fastställd av Datum Diarienummer Giltighetstid Policy Kommunstyrelsen 2019-10-08 KS 2019/310 Tills vidare Bakgrund Servicen på landsbygden har förändrats under lång tid, och i flera byar finns varken butik eller bensin. Policyn visar hur kommunen ser på sin roll. Mål Kommunen ska medverka till att det finns minst en servicepunkt i varje kommundel, där invånarna kan hämta paket och få hjälp med e-tjänster. Ansvar Kommunstyrelsen ansvarar för samordningen.\n`,
    expected: {
      docType: 'policy',
      adoptedBy: 'kommunstyrelse',
      adoptedDate: '2019-10-08',
      diaryNumber: 'KS 2019/310',
      validity: 'tills vidare',
    },
  },
]
