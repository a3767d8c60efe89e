/**
 * Words that build the compounds of municipal policies, in the form they take as first part or as whole word. The
 * splitter joins them with or without "s"; forms that change as first part ("medborgar-", "folkhälso-", "kyrko-") are
 * listed in that form too. Left out on purpose: words under three letters and endings such as "het" and "ning", which
 * would cut derivations.
 */
export const compoundParts: readonly string[] = `
ansvar anställning användar arbete arbets arrangemang attraktion avdelning avfall avtal
barn befolkning behov bemötande beredskap beredning beslut besök besökar bestånd betal bevakning bidrag bibliotek bild bistånd bolag bostad bostads brand brott brotts brukar budget bygg bygd
centrum chef
dag data del delaktighet delegation demokrati dialog digital direktör distrikt djur dokument dricksvatten drift
effekt ekonomi elev energi engagemang enhet enkät ersättning etablering europa erfarenhet evenemang export
faktor familj fastighet finans finansiering flykting folk folkhälsa folkhälso form forskning forum framgång framtid fritid fråga frågor främling funktion fullmäktige företag företagar förening förvaltning förskola förskole försörjning förebyggande
generation genomförande grannland gräns grund grundskola grupp gymnasie gymnasium
handel handikapp handling handläggning handläggar hantering hav hem hjälp hushåll hälsa hälso hållbarhet hyres
idrott idrotts informations information infrastruktur inköp innehåll innovation insats integration integrering internat intresse invandrar investering invånar
jord jämställdhet jämlikhet
kanal kapital klimat kollektivtrafik kommun kommunal kommunikation kompetens koncern konflikt konsekvens konsument kontakt kontor kontroll konst kost krav kris kultur kund kunskap kvalitet kvinno kretslopp kultur
lag lands landsbygd land led ledar ledarskap ledning lever levnad leverantör liv livs livsmedel lokal länk lärande lärar läro läroplan lönsamhet
mark marknad mandat material mat medarbetar medborgar medel medlem migration miljö minnes mobilitet mål måltid mångfald människo möjlighet möte mötes
nation natur nämnd när närings näring näringsliv nätverk nöjd
omställning område områdes omsorg omvärld ombud ordning organisation ort
park partner partnerskap perspektiv person personal plan planering plats policy politik politiker post praktik pris prioritering privat problem process produkt program projekt prövning
radio ram rapport rapportering region registrering regel rehabilitering rekrytering relation resurs rese risk rum rutin råd rådgivning räddning rätt rättighet
samhälle samhälls samarbete samarbets samordning samordnings samverkan sektor service sida sjuk sjukvård skola skol skydd social socialtjänst språk stad stads stat statistik stipendie strategi struktur studie studie stöd styrning styr styrelse styrdokument svar syfte system systematik säkerhet sällskap sysselsättning
taxa teknik tid tillgänglighet tillstånd tillväxt tjänst tjänste trafik trivsel trygghet träd turism turist
undersökning undervisning ungdom ungdoms uppdrag uppföljning uppgift upphandling uppsikt utbildning utbyte utbytes utomhus utredning utskott utveckling utvecklings utvärdering
val vatten verksamhet verktyg vision vuxen vård vårdnad våld välfärd vän vänort vägledning värde värld växt
yrkes yta
åldrar ålder åtgärd åtgärds återbruk återvinning
ägar ägare äldre äldreomsorg ärende
öppenhet översikt överenskommelse
`
  .split(/\s+/)
  .filter((part) => part !== '')
