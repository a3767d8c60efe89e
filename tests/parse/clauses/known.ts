const bliPassive = 'The bli-passive is read as the copula with a predicative: strong participles are in no list.'

/** Rows that the parser gets wrong, each with the reason why that is left so. */
export const known: ReadonlyMap<string, string> = new Map([
  ['Detaljplanen blir antagen av byggnadsnämnden.', bliPassive],
  ['Ansökan kan bli avslagen.', bliPassive],
  ['Alla barn ska bli sedda.', bliPassive],
  [
    'Dessutom behöver fler lärare behörighet.',
    'Two bare nouns behind the verb: nothing in their form tells where the subject ends.',
  ],
  [
    'År 2028 ska: || alla skolor vara fria från mobbning',
    'An item that brings the subject of a stem without one: the clause keeps its verb, not its subject.',
  ],
])
