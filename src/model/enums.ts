/** Section types of the genre (codebook §5.1), in the order in which tables show them. */
export const sectionTypes = [
  'metadata',
  'innehall',
  'bakgrund',
  'vision',
  'syfte',
  'mal',
  'prioriteringar',
  'aktiviteter',
  'genomforande',
  'principer',
  'policy',
  'ansvar',
  'uppfoljning',
  'resurser',
  'definitioner',
  'styrdokument',
  'omfattning',
  'kommunikation',
  'noter',
  'bilaga',
  'restext',
  'ovrigt',
] as const
export type SectionType = (typeof sectionTypes)[number]

/** How a section came by its type: its heading, its parent, its content, or its place on the page. */
export const typeSources = ['heading', 'inherited', 'content', 'position'] as const
export type TypeSource = (typeof typeSources)[number]

/** Kinds of commitment (codebook §6.1). */
export const kinds = ['goal', 'activity', 'priority', 'principle'] as const
export type Kind = (typeof kinds)[number]

/** Modality of the governing verb (codebook §6.4), strongest first. */
export const modalities = [
  'maste',
  'ska',
  'bor',
  'vill',
  'kommer-att',
  'infinitiv',
  'nominal',
  'presens',
  'varderande',
  'kan',
  'far',
] as const
export type Modality = (typeof modalities)[number]

/** Types of actor (codebook §8). */
export const actorTypes = [
  'kommunfullmaktige',
  'kommunstyrelse',
  'utskott',
  'namnd',
  'forvaltning',
  'kontor',
  'bolag',
  'tjansteman',
  'fortroendevald',
  'samordnare',
  'verksamhet',
  'kommun',
  'annan',
  'ej-angiven',
] as const
export type ActorType = (typeof actorTypes)[number]

/** Where the actor of a duty was found (codebook §8, R3, R5). */
export const actorSources = ['text', 'heading', 'stem', 'anaphora', 'ellipsis', 'passive'] as const
export type ActorSource = (typeof actorSources)[number]

/** Functions of a duty (codebook §8). */
export const dutyFunctions = [
  'faststaller',
  'beslutar',
  'delegerar',
  'ansvarar',
  'leder',
  'samordnar',
  'planerar',
  'genomfor',
  'integrerar',
  'stodjer',
  'informerar',
  'foljer-upp',
  'aterrapporterar',
  'reviderar',
  'utser',
  'handlagger',
  'bereder',
  'representerar',
  'bevakar',
  'finansierar',
  'avtalar',
  'deltar',
  'mottar',
] as const
export type DutyFunction = (typeof dutyFunctions)[number]

/** Objects of a duty (codebook §8). */
export const dutyObjects = [
  'policy',
  'prioriteringar',
  'styrdokument',
  'internationellt-arbete',
  'vanorter',
  'natverk',
  'avtal',
  'medel',
  'omvarldsbevakning',
  'officiella-kontakter',
  'projekt',
  'representation',
  'kontaktpersoner',
  'samordningsgrupp',
] as const
export type DutyObject = (typeof dutyObjects)[number]

/** Types of follow-up (codebook §9, F1). */
export const followUpTypes = ['uppfoljning', 'rapportering', 'utvardering', 'revidering'] as const
export type FollowUpType = (typeof followUpTypes)[number]

/** Overt beneficiaries (codebook §6.5). */
export const beneficiaries = [
  'kommunorganisation',
  'medarbetare',
  'fortroendevalda',
  'kommunen',
  'invanare',
  'naringsliv',
  'civilsamhalle',
  'skola',
  'omvarlden',
] as const
export type Beneficiary = (typeof beneficiaries)[number]

/** Document types (codebook §1), from overview to detail. */
export const docTypes = [
  'vision',
  'policy',
  'strategi',
  'program',
  'plan',
  'riktlinje',
  'regel',
  'taxa',
  'reglemente',
  'plattform',
] as const
export type DocType = (typeof docTypes)[number]

/** Kinds of document that a policy refers to (codebook 11c). */
export const referenceKinds = [
  'vision',
  'policy',
  'strategi',
  'program',
  'plan',
  'riktlinje',
  'reglemente',
  'lag',
  'beslut',
  'annat',
] as const
export type ReferenceKind = (typeof referenceKinds)[number]

/** Types of named partner (codebook 11c). */
export const partnerTypes = ['vanort', 'natverk', 'finansiar', 'land-region', 'organisation'] as const
export type PartnerType = (typeof partnerTypes)[number]
