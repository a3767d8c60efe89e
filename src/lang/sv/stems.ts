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
  ['ningarnas', 'ning'],
  ['ningarna', 'ning'],
  ['ningars', 'ning'],
  ['ningens', 'ning'],
  ['ningen', 'ning'],
  ['ningar', 'ning'],
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
  'program',
  'råd',
  'samhälle',
  'stöd',
  'utbyte',
  'utskott',
]
