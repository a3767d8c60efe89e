import type { ClauseLexicon } from '../model/index.ts'

/** Inflected form of a verb. `inf`/`infS` infinitive, `pres`/`presS` present, `past` preterite, `imp` imperative; S = passive or deponent s. */
type FormName = 'inf' | 'infS' | 'pres' | 'presS' | 'past' | 'pastS' | 'imp'

/** One reading of a word as a verb. */
export interface VerbReading {
  readonly lemma: string
  readonly form: FormName
}

/** All verb readings of each form, generated from infinitives by conjugation. */
export type VerbForms = ReadonlyMap<string, readonly VerbReading[]>

const cache = new WeakMap<ClauseLexicon, VerbForms>()

/** Loan verbs in -era are an open class: any word of this shape is one, whether listed or not. */
const LOAN = /^(\p{Ll}{2,}era)(r|s|de|des)?$/u
const loanForms: Readonly<Record<string, readonly FormName[]>> = {
  '': ['inf', 'imp'],
  r: ['pres'],
  s: ['infS', 'presS'],
  de: ['past'],
  des: ['pastS'],
}

/** Readings of a form: listed verbs first, then the open class of loan verbs. */
export function readingsOf(form: string, forms: VerbForms): readonly VerbReading[] | undefined {
  const listed = forms.get(form)
  if (listed !== undefined || !form.includes('era')) return listed
  const match = LOAN.exec(form)
  if (match === null) return undefined
  return loanForms[match[2] ?? '']?.map((name) => ({ lemma: match[1] as string, form: name }))
}

/** Forms of all verbs of the lexicon; built once per lexicon. */
export function verbForms(lexicon: ClauseLexicon): VerbForms {
  let forms = cache.get(lexicon)
  if (forms === undefined) {
    forms = build(lexicon)
    cache.set(lexicon, forms)
  }
  return forms
}

function build(lexicon: ClauseLexicon): VerbForms {
  const forms = new Map<string, VerbReading[]>()
  const add = (form: string, lemma: string, name: FormName) => {
    if (lexicon.notVerbs.has(form)) return
    const list = forms.get(form)
    if (list === undefined) forms.set(form, [{ lemma, form: name }])
    else if (!list.some((r) => r.lemma === lemma && r.form === name)) list.push({ lemma, form: name })
  }
  // before the passives of other verbs: "finns" is finnas, not finna
  for (const lemma of words(lexicon.deponents)) {
    add(lemma, lemma, 'infS')
    add(lemma, lemma, 'presS')
  }
  for (const [form, lemma] of Object.entries(lexicon.irregularFinite)) {
    add(lemma, lemma, lemma.endsWith('s') ? 'infS' : 'inf')
    add(form, lemma, form.endsWith('s') && !lemma.endsWith('s') ? 'presS' : 'pres')
  }
  for (const lemma of words(lexicon.verbsAr)) {
    add(lemma, lemma, 'inf')
    add(lemma, lemma, 'imp')
    add(`${lemma}s`, lemma, 'infS')
    add(`${lemma}r`, lemma, 'pres')
    add(`${lemma}s`, lemma, 'presS')
    add(`${lemma}de`, lemma, 'past')
    add(`${lemma}des`, lemma, 'pastS')
  }
  for (const lemma of words(lexicon.verbsEr)) {
    const root = lemma.slice(0, -1)
    add(lemma, lemma, 'inf')
    add(`${lemma}s`, lemma, 'infS')
    const short = shortened(root)
    add(`${root}er`, lemma, 'pres')
    add(root.endsWith('s') ? `${root}es` : `${short}s`, lemma, 'presS')
    add(`${root}es`, lemma, 'presS')
    add(short, lemma, 'imp')
    for (const ending of DENTAL.test(root) ? ['e'] : ['de', 'te']) {
      add(short + ending, lemma, 'past')
      add(`${short}${ending}s`, lemma, 'pastS')
    }
  }
  for (const lemma of words(lexicon.verbsR)) {
    const root = lemma.slice(0, -1)
    add(lemma, lemma, 'inf')
    add(`${lemma}s`, lemma, 'infS')
    add(root, lemma, 'pres')
    add(`${root}s`, lemma, 'presS')
    add(root, lemma, 'imp')
    add(`${root}de`, lemma, 'past')
    add(`${root}des`, lemma, 'pastS')
  }
  for (const lemma of words(lexicon.verbsVowel)) {
    add(lemma, lemma, 'inf')
    add(`${lemma}s`, lemma, 'infS')
    add(`${lemma}r`, lemma, 'pres')
    add(`${lemma}s`, lemma, 'presS')
    add(lemma, lemma, 'imp')
    add(`${lemma}dde`, lemma, 'past')
    add(`${lemma}ddes`, lemma, 'pastS')
  }
  for (const [form, lemma] of Object.entries(lexicon.irregularPast)) {
    add(lemma, lemma, 'inf')
    add(form, lemma, form.endsWith('s') && !lemma.endsWith('s') ? 'pastS' : 'past')
  }
  return forms
}

/** Roots that take -e in the past tense: använde, lyfte. */
const DENTAL = /(?:[lnr]d|[fklnprsx]t)$/

/** mm is written with one m at the end of a word and before a consonant: bestäm, bestäms, bestämde. */
function shortened(root: string): string {
  return root.endsWith('mm') ? root.slice(0, -1) : root
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((w) => w !== '')
}
