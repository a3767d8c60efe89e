// What the register files do not say: names in use, and what to do about names that are also words.

/** Regions by county code, under the name that they use; Gotland's is the municipality's own. */
export const regionNames: Readonly<Record<string, string>> = {
  '01': 'Region Stockholm',
  '03': 'Region Uppsala',
  '04': 'Region Sörmland',
  '05': 'Region Östergötland',
  '06': 'Region Jönköpings län',
  '07': 'Region Kronoberg',
  '08': 'Region Kalmar län',
  '09': 'Region Gotland',
  '10': 'Region Blekinge',
  '12': 'Region Skåne',
  '13': 'Region Halland',
  '14': 'Västra Götalandsregionen',
  '17': 'Region Värmland',
  '18': 'Region Örebro län',
  '19': 'Region Västmanland',
  '20': 'Region Dalarna',
  '21': 'Region Gävleborg',
  '22': 'Region Västernorrland',
  '23': 'Region Jämtland Härjedalen',
  '24': 'Region Västerbotten',
  '25': 'Region Norrbotten',
}

/** Further names of regions, older ones included, by county code; "landsting" comes from the county's name. */
export const regionAliases: Readonly<Record<string, readonly string[]>> = {
  '04': ['Region Södermanland', 'Landstinget Sörmland'],
  '05': ['Region Östergötlands'],
  '06': ['Region Jönköping', 'Region Jönköpings'],
  '08': ['Region Kalmar'],
  '12': ['Skåneregionen'],
  '14': ['Region Västra Götaland'],
  '18': ['Region Örebro'],
  '20': ['Landstinget Dalarna'],
  '23': ['Region Jämtland', 'Region Jämtland-Härjedalen'],
  '24': ['Region Västerbottens'],
}

/** Names that a municipality uses beside its short name, by code: what is printed instead of "kommun". */
export const municipalityAliases: Readonly<Record<string, readonly string[]>> = {
  '0139': ['Upplands Bro'],
  '0980': ['Region Gotland'],
  '1438': ['Dals Ed'],
  '2023': ['Malung Sälen'],
}

/**
 * Short names that are ordinary words, surnames, or parts of other names. They need "kommun" or "stad" after
 * them, a preposition before a capital letter, or a line of their own.
 */
export const wordlikeNames: readonly string[] = [
  'Ale', // öl; also a surname
  'Berg',
  'Boden', // the shed
  'Kil', // a wedge
  'Köping', // part of many names
  'Lund', // a grove, a surname
  'Mark', // land
  'Mora',
  'Nora',
  'Norberg', // a surname
  'Sala', // to club together
  'Salem',
  'Sandviken', // several places, a company's name
  'Säter',
  'Vara', // to be
]

/** Words that, right after a name, say that the municipality is meant. */
export const municipalityWords: readonly string[] = [
  'kommun',
  'kommunen',
  'kommunens',
  'kommuner',
  'kommunfullmäktige',
  'kommunkoncern',
  'kommunkoncernen',
  'kommunledningskontor',
  'kommuns',
  'kommunstyrelse',
  'stad',
  'staden',
  'stads',
  'stadshus',
]

/** Words that, right after a name, say that something else is meant: a county, a university, a road. */
export const otherWords: readonly string[] = [
  'domkyrkoförsamling',
  'gatan',
  'högskola',
  'landskap',
  'län',
  'läns',
  'län:s',
  'stift',
  'tingsrätt',
  'universitet',
  'vägen',
]

/** Words that may stand before a name that is also a word ("i Mark"). */
export const placePrepositions: readonly string[] = ['från', 'för', 'i', 'inom', 'mellan', 'till', 'utanför']
