import {
  deponents,
  irregularFinite,
  modalForms,
  notVerbs,
  verbsAr,
  verbsEr,
  verbsR,
  verbsVowel,
} from './verbs.ts'

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean)

/** First-conjugation verbs that matter for telling sentences from headings and stand in no list of their own. */
const furtherVerbs = `
antyda bejaka eftersträva förknippa förorda gestalta hänvisa inkludera känneteckna karaktärisera karakterisera omfatta prägla råka
skönja spegla vila värdera
`

/**
 * Finite forms (present, past, passive) of the verbs of the genre: with one of these, a line is a sentence and no
 * heading. Imperatives are left out: they are nouns as often as verbs.
 */
export const finiteForms: ReadonlySet<string> = buildFinite()

/** Infinitives: a line that begins with one is an item of a list more often than a heading. */
export const infinitiveForms: ReadonlySet<string> = new Set([
  ...split(verbsAr),
  ...split(verbsEr),
  ...split(verbsR),
  ...split(verbsVowel),
  'vara',
  'ha',
  'bli',
  'få',
  'göra',
])

function buildFinite(): ReadonlySet<string> {
  const forms = new Set<string>([
    ...Object.keys(modalForms),
    ...Object.keys(irregularFinite),
    ...split(deponents),
  ])
  for (const verb of [...split(verbsAr), ...split(furtherVerbs)])
    for (const ending of ['r', 's', 'de', 'des']) forms.add(verb + ending)
  for (const verb of split(verbsEr)) {
    const stem = verb.slice(0, -1)
    for (const ending of ['er', 's', 'es', 'te', 'tes', 'de', 'des']) forms.add(stem + ending)
  }
  for (const verb of split(verbsR)) {
    const stem = verb.slice(0, -1)
    for (const form of [stem, `${stem}s`, `${stem}de`, `${stem}des`]) forms.add(form)
  }
  for (const verb of split(verbsVowel)) for (const ending of ['r', 's']) forms.add(verb + ending)
  for (const form of notVerbs) forms.delete(form)
  return forms
}
