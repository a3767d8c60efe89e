/** Words of this genre that carry no theme and that the general Swedish list lacks. */
export const extraStopwords: readonly string[] = [
  'avseende',
  'bland',
  'bör',
  'dvs',
  'gällande',
  'inklusive',
  'kring',
  'kommun',
  'kommunal',
  'kommunala',
  'kommunen',
  'kommunens',
  'samt',
  'samtliga',
  'såsom',
  'utifrån',
  'varje',
  'vidare',
  'år',
]

/** Words of the general list that mean something in a policy. */
export const keptWords: readonly string[] = ['beslut', 'viktig', 'viktiga', 'viktigt']
