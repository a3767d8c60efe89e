const gapped =
  'A second subject under the same modal, without a verb of its own that is finite: only the first predicate is kept.'
const bliPassive =
  'The bli-passive is read as the copula with a predicative: strong participles are in no list.'

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
  [
    'För att alla ska kunna ta del av kommunens kulturliv ska avgifterna hållas låga och lokalerna vara tillgängliga.',
    gapped,
  ],
  ['Om det inte går att undvika flyg ska klimatkompensation ske och resan bokas i god tid.', gapped],
  [
    'Över hälften av eleverna ska kunna cykla till skolan.',
    'A preposition at the start opens an adverbial; here it says how many, and the phrase is the subject.',
  ],
])
