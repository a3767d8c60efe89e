/**
 * Where Snowball's Swedish stemmer leaves apart forms of one word that matter in this genre: endings that are replaced
 * before it runs, longest first.
 */
export const stemEndings: readonly (readonly [ending: string, put: string])[] = [
  ['heternas', 'het'],
  ['heterna', 'het'],
  ['heters', 'het'],
  ['heter', 'het'],
  ['hetens', 'het'],
  ['heten', 'het'],
  ['bara', 'barhet'],
  ['bart', 'barhet'],
  ['bar', 'barhet'],
  ['ningarnas', 'ning'],
  ['ningarna', 'ning'],
  ['ningars', 'ning'],
  ['ningens', 'ning'],
  ['ningen', 'ning'],
  ['ningar', 'ning'],
  // "skolan" is "skola", but "handlingsplan" ends in its stem
  ['plan', 'plan'],
  ['man', 'man'],
  ['an', 'a'],
]

/** Neuter nouns whose definite and plural forms Snowball does not join; also as last part of a compound. */
export const stemNouns: readonly string[] = [
  'arbete',
  'avtal',
  'beslut',
  'bolag',
  'förbund',
  'mål',
  'ombud',
  'organ',
  'program',
  'råd',
  'samhälle',
  'stöd',
  'utbyte',
  'utskott',
]
