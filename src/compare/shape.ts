import * as enums from '../model/enums.ts'

type Check = (value: unknown, place: string) => string | null
type Loose = Readonly<Record<string, unknown>>

const is =
  (holds: (value: unknown) => boolean): Check =>
  (value, place) =>
    holds(value) ? null : place
const text = is((value) => typeof value === 'string')
const figure = is((value) => typeof value === 'number' && Number.isFinite(value))
const truth = is((value) => typeof value === 'boolean')
const oneOf = (values: readonly string[]) =>
  is((value) => typeof value === 'string' && values.includes(value))

function orNull(check: Check): Check {
  return (value, place) => (value === null || value === undefined ? null : check(value, place))
}

/** Every entry passes; the first that does not is named, "goals/2". */
function listOf(check: Check): Check {
  return (value, place) => {
    if (!Array.isArray(value)) return place
    for (const [i, entry] of value.entries()) {
      const fault = check(entry, `${place}/${i}`)
      if (fault !== null) return fault
    }
    return null
  }
}

/** An object whose named fields pass; others are let be. */
function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return place
    for (const [name, check] of Object.entries(fields)) {
      const fault = check((value as Loose)[name], place === '' ? name : `${place}/${name}`)
      if (fault !== null) return fault
    }
    return null
  }
}

const evidence = { line: figure, endLine: figure, span: listOf(figure), rule: text, confidence: figure }
const actor = { actor: orNull(text), actorType: oneOf(enums.actorTypes) }
const themes = { tags: listOf(text), narrower: listOf(text) }
const field = object({ value: orNull(text), exact: orNull(text), line: figure })

/**
 * What a comparison relies on in an analysis (schema `policy-analysis/1`), after the defaults are filled in; where it
 * takes any word, such as for the kind of a reference, so does this.
 */
const analysis = object({
  file: text,
  language: text,
  words: figure,
  municipality: orNull(object({ name: text, code: text })),
  source: object({ sha256: text }),
  metadata: (value, place) => {
    const fields = Object.keys(value as Loose).map((name) => [name, orNull(field)] as const)
    return object(Object.fromEntries(fields))(value, place)
  },
  references: listOf(object({ ...evidence, exact: text, kind: text })),
  partners: listOf(object({ ...evidence, exact: text, type: text })),
  sections: listOf(
    object({
      id: text,
      types: listOf(oneOf(enums.sectionTypes)),
      embedded: listOf(oneOf(enums.sectionTypes)),
      heading: orNull(text),
      startLine: figure,
      endLine: figure,
      level: figure,
      parent: orNull(text),
    }),
  ),
  documentPurposes: listOf(object({ ...evidence, exact: text })),
  definitions: listOf(object({ ...evidence, ...themes, exact: text, term: text })),
  commitments: listOf(
    object({
      ...evidence,
      ...themes,
      exact: text,
      id: text,
      stem: orNull(text),
      kind: oneOf(enums.kinds),
      modality: oneOf(enums.modalities),
      beneficiary: listOf(oneOf(enums.beneficiaries)),
      measurable: truth,
      target: orNull(object({ unit: orNull(text) })),
      deadline: orNull(
        is((value) => typeof value === 'string' || object({ value: text })(value, '') === null),
      ),
      inherited: truth,
      section: text,
    }),
  ),
  responsibilities: listOf(
    object({
      ...evidence,
      ...actor,
      exact: text,
      id: text,
      functions: listOf(oneOf(enums.dutyFunctions)),
      object: orNull(text),
      section: text,
    }),
  ),
  followUp: listOf(
    object({
      ...evidence,
      ...actor,
      exact: text,
      id: text,
      types: listOf(oneOf(enums.followUpTypes)),
      frequency: orNull(object({ value: text })),
      channel: orNull(listOf(text)),
      recipient: orNull(text),
      indicators: listOf(text),
      section: text,
    }),
  ),
  messages: listOf(object({ level: text, key: text })),
})

/** The place of the first field of another shape, "commitments/0/kind"; null where an analysis is sound. */
export function findFault(value: unknown): string | null {
  return analysis(value, '')
}
