import type { Statement, Token, Zone } from '../../src/model/index.ts'
import { tokenize } from '../../src/text/tokens.ts'

/** Words that open a zone in running text: enough grammar for tests of the tags alone. */
const openers: readonly (readonly [words: string, zone: Zone])[] = [
  ['i syfte att', 'purpose'],
  ['för att', 'purpose'],
  ['så att', 'subordinate'],
  ['genom att', 'means'],
  ['genom', 'means'],
  ['via', 'means'],
  ['med hjälp av', 'means'],
  ['som ett led', 'means'],
  ['när', 'subordinate'],
  ['om inte', 'subordinate'],
  ['innan', 'subordinate'],
  ['eftersom', 'subordinate'],
  ['där', 'relative'],
  ['vilket', 'relative'],
]
const modals = new Set(['ska', 'skall', 'bör', 'måste', 'vill', 'kan', 'får', 'kommer'])
const verbs = new Set([
  ...['är', 'blir', 'ökar', 'utvecklas', 'bidrar', 'bedrivs', 'inriktas', 'prioriteras', 'samverkar', 'syftar'],
  ...['stärks', 'går', 'uppmuntrar', 'utgör', 'integreras', 'eftersträvas', 'ligger', 'tecknas', 'vägs', 'tas'],
  ...['godkänns', 'ställer', 'öka', 'stärka', 'marknadsföra', 'skapa', 'utveckla', 'riktar', 'prioriterar', 'främjar'],
])
const relativeSubjects = new Set(['som'])

/** A statement with zones by function words. `stem` true: the text follows a stem and starts inside the predicate. */
export function makeStatement(text: string, index = 0): Statement {
  const tokens = tokenize(text)
  const zones = zonesOf(tokens)
  return {
    index,
    block: 0,
    start: 0,
    end: text.length,
    span: [0, text.length],
    text,
    tokens,
    zones,
    role: 'sentence',
    stem: null,
    listStem: null,
    section: 's1',
    clause: {
      subject: null,
      finite: null,
      modality: 'presens',
      predicates: [],
      voice: tokens.some(({ norm }) => /(?:as|s)$/.test(norm) && verbs.has(norm)) ? 'passive' : 'active',
      negated: false,
      fronted: null,
      att: null,
      agent: null,
    },
  }
}

function zonesOf(tokens: readonly Token[]): readonly Zone[] {
  const norms = tokens.map(({ norm }) => norm)
  const main = norms.findIndex((norm) => modals.has(norm) || verbs.has(norm))
  const fronted = /^(?:genom|för|i|via|vid|inom|när|på|med)$/.test(norms[0] ?? '')
  let zone: Zone = main > 0 ? (fronted ? 'fronted' : 'subject') : 'core'
  return norms.map((norm, i) => {
    if (i === main) zone = 'core'
    else if (norm === '(') zone = 'parenthesis'
    else if (norm === ')') zone = 'core'
    else if (i > main || main < 0) {
      const opener = openers.find(([words]) => norms.slice(i, i + words.split(' ').length).join(' ') === words)
      if (opener && i > 0) zone = opener[1]
      else if (relativeSubjects.has(norm) && verbLike(norms[i + 1])) zone = 'relative'
      else if (norm === ',' && zone !== 'core' && zone !== 'relative') zone = zone
    }
    return zone
  })
}

function verbLike(word: string | undefined): boolean {
  return word !== undefined && /(?:r|s|kan|ska)$/.test(word)
}
