import type { ActorLexicon } from '../../model/index.ts'

/**
 * Actor types by the last part of the name (codebook §8). The list is read from the top, so titles and committees stand
 * before the boards whose names they contain: "Kommunstyrelsens arbetsutskott" is an utskott, "kommunfullmäktiges
 * ordförande" a fortroendevald, "Kommunstyrelseförvaltningen" a forvaltning.
 */
export const actorLexicon: ActorLexicon = {
  patterns: [
    {
      type: 'fortroendevald',
      words: ['kommunalråd', 'kommunalråden', 'kommunalrådet', 'kommunalråds', 'regionråd', 'oppositionsråd', 'politiker', 'politikerna', 'politiken'],
      endings: [
        'ordförande', 'ordföranden', 'ordförandena', 'presidium', 'presidiet', 'presidier', 'presidierna',
        'förtroendevald', 'förtroendevalda', 'förtroendevaldas', 'ledamot', 'ledamöter', 'ledamöterna',
      ],
    },
    {
      type: 'utskott',
      words: ['ksau', 'au', 'kommunstyrelsens au', 'ku', 'personalutskott'],
      endings: ['utskott', 'utskottet', 'utskotten', 'beredning', 'beredningen', 'beredningar', 'beredningarna'],
    },
    {
      type: 'samordnare',
      endings: [
        'samordnare', 'samordnaren', 'samordnarna', 'koordinator', 'koordinatorn', 'koordinatorer', 'koordinatorerna',
        'kontaktperson', 'kontaktpersonen', 'kontaktpersoner', 'kontaktpersonerna', 'ombud', 'ombudet', 'ombuden',
        'samordningsgrupp', 'samordningsgruppen',
        'samordningsgrupper', 'samordningsgrupperna', 'samordningsfunktion', 'samordningsfunktionen', 'samordnarens',
      ],
    },
    {
      type: 'tjansteman',
      words: ['chef', 'chefen', 'chefer', 'cheferna', 'var och en', 'personal', 'personalen', 'du', 'du som chef', 'du som medarbetare'],
      endings: [
        'chef', 'chefen', 'chefer', 'cheferna', 'chefens', 'chefernas', 'direktör', 'direktören', 'direktörer', 'direktörerna',
        'tjänsteman', 'tjänstemannen', 'tjänstemän', 'tjänstemännen', 'tjänsteperson', 'tjänstepersoner', 'tjänstepersonerna',
        'medarbetare', 'medarbetaren', 'medarbetarna', 'anställd', 'anställda', 'handläggare', 'handläggaren', 'handläggarna',
        'ledare', 'ledaren', 'ledarna', 'rektor', 'rektorn', 'rektorer', 'rektorerna', 'pedagog', 'pedagoger', 'pedagogerna', 'lärare', 'lärarna',
        'kommunikatör', 'kommunikatören', 'kommunikatörer', 'kommunikatörerna', 'controller', 'controllern', 'registrator', 'sekreterare', 'sekreteraren',
        'upphandlare', 'upphandlaren', 'upphandlarna', 'inköpare', 'inköparen', 'beställare', 'beställaren', 'förvaltare', 'förvaltaren', 'ansvarig', 'ansvariga',
        'personal', 'personalen', 'assistent', 'specialist', 'konsulent', 'konsulenten', 'sköterska', 'projektägare', 'projektägaren', 'strateg', 'strategen', 'strateger', 'strategerna', 'utvecklare', 'utvecklaren', 'funktionär', 'objektägare', 'systemägare', 'systemägaren', 'informationsägare', 'informationsägaren', 'arbetsgivaren', 'arbetsgivare', 'dietist', 'kostchef', 'kock', 'kockar', 'kökspersonal',
      ],
    },
    {
      type: 'forvaltning',
      endings: [
        'förvaltning', 'förvaltningen', 'förvaltningar', 'förvaltningarna', 'förvaltningens', 'förvaltningarnas', 'sektor', 'sektorn', 'sektorer', 'sektorerna',
        'förvaltningsorganisationen', 'stadsledningen', 'förvaltningsledning', 'förvaltningsledningen', 'förvaltningsledningarna', 'kommunledning', 'kommunledningen', 'kommunledningsgrupp', 'kommunledningsgruppen', 'ledningsgrupp', 'ledningsgruppen', 'ledningsgrupper',
      ],
    },
    {
      type: 'kontor',
      endings: [
        'kontor', 'kontoret', 'kontoren', 'kontorets', 'avdelning', 'avdelningen', 'avdelningar', 'avdelningarna', 'enhet', 'enheten', 'enheter', 'enheterna', 'enhetens',
        'stab', 'staben', 'staber', 'staberna', 'kansli', 'kansliet', 'kanslierna', 'sekretariat', 'sekretariatet', 'centrum',
        'avdelningens', 'stabens', 'ledningskontoret', 'servicecenter', 'kontaktcenter', 'bibliotek', 'biblioteket', 'biblioteken', 'kulturskolan', 'museet',
      ],
    },
    {
      type: 'bolag',
      endings: [
        'bolag', 'bolaget', 'bolagen', 'bolagens', 'bolagsstyrelse', 'bolagsstyrelsen', 'bolagsstyrelser', 'bolagsstyrelserna', 'stiftelser', 'kommunalförbund', 'kommunalförbundet', 'kommunalförbunden', 'koncernbolag', 'ab', 'koncernen',
      ],
    },
    { type: 'kommunfullmaktige', words: ['kf', 'kf:s', 'rf', 'fullmäktige', 'fullmäktiges'], endings: ['fullmäktige', 'fullmäktiges', 'fullmäktig'] },
    { type: 'kommunstyrelse', words: ['ks', 'ks:s', 'rs'], endings: ['kommunstyrelse', 'kommunstyrelsen', 'kommunstyrelsens', 'regionstyrelsen', 'regionstyrelse', 'landstingsstyrelsen', 'stadsdirektion'] },
    {
      type: 'namnd',
      words: ['styrelse', 'styrelsen', 'styrelser', 'styrelserna'],
      endings: ['nämnd', 'nämnden', 'nämnder', 'nämnderna', 'nämndens', 'nämndernas', 'styrelser', 'styrelserna', 'styrelsen', 'nämndorganisationen'],
    },
    {
      type: 'verksamhet',
      endings: ['verksamhet', 'verksamheten', 'verksamheter', 'verksamheterna', 'verksamheternas', 'skola', 'skolan', 'skolor', 'skolorna', 'förskolor', 'förskolorna', 'arbetsplats', 'arbetsplatsen', 'arbetsplatser', 'arbetsplatserna', 'räddningstjänst', 'räddningstjänsten', 'socialtjänsten', 'hemtjänsten', 'arbetslag', 'arbetslaget', 'arbetsgrupp', 'arbetsgruppen'],
    },
    {
      type: 'annan',
      endings: [
        'råd', 'rådet', 'råden', 'styrgrupp', 'styrgruppen', 'referensgrupp', 'referensgruppen', 'kommitté', 'kommittén', 'revisorer', 'revisorerna', 'revision', 'revisionen', 'leverantör', 'leverantören', 'leverantörer', 'leverantörerna', 'utförare', 'utföraren', 'utförarna', 'länsstyrelsen', 'polisen', 'skyddsombud', 'fackliga', 'entreprenörer', 'entreprenören', 'vårdnadshavare',
      ],
    },
    { type: 'kommun', words: ['kommunen', 'kommunens', 'kommun', 'regionen', 'staden', 'stad', 'kommunkoncernen', 'kommunorganisationen', 'alla', 'samtliga'] },
  ],
  modifiers: new Set([
    'alla', 'andra', 'ansvarig', 'ansvariga', 'annan', 'berörd', 'berörda', 'den', 'de', 'det', 'dess', 'en', 'ett', 'egen', 'egna', 'facklig', 'högsta', 'kommunal', 'kommunala', 'kommunalägda', 'kommunens',
    'lokal', 'lokala', 'närmaste', 'olika', 'politisk', 'politiska', 'regional', 'regionala', 'regionens', 'relevant', 'respektive', 'samtliga', 'sina', 'stadens', 'styrande', 'särskild', 'särskilda', 'utsedd', 'utsedda', 'varje', 'våra', 'vår', 'övrig', 'övriga', 'överordnad', 'internationell', 'internationella', 'central', 'centrala', 'gemensam', 'gemensamma', 'kommungemensamma', 'helägda', 'delägda', 'enskild', 'enskilda', 'ytterst', 'både', 'såväl',
  ]),
  notActors: new Set(['personalresurser', 'hållbarhetsarbete', 'delaktighet', 'möjlighet', 'samordning', 'helhet', 'trygghet', 'mångfald', 'jämlikhet', 'verkligheten', 'kvalitet', 'nyhet', 'säkerhet', 'tillgänglighet', 'öppenhet', 'delaktigheten', 'tydlighet', 'effektivitet']),
  notActorEndings: ['område', 'området', 'områden', 'områdena', 'områdes', 'områdets', 'avsnitt'],
  councilEndings: ['råd', 'rådet', 'grupp', 'gruppen', 'kommitté', 'kommittén'],
}
