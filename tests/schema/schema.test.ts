import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { buildAnalysisSchema, buildCodingSchema, codingOnly, programOnly } from '../../scripts/schema.mjs'
import { analyse } from '../../src/analyse.ts'
import { createContext } from '../../src/context.ts'
import { metadataFields } from '../../src/model/analysis.ts'
import * as enums from '../../src/model/enums.ts'

const root = join(import.meta.dirname, '../..')

type Definition = {
  enum?: unknown[]
  required?: string[]
  properties?: Record<string, unknown>
  additionalProperties?: unknown
}
type Schema = Definition & { $defs: Record<string, Definition> }

const analysisSchema = buildAnalysisSchema(root) as Schema
const codingSchema = buildCodingSchema(root) as Schema

function compile(schema: Schema): ValidateFunction {
  return new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
}

/** Each fault as "/place: message", none for a valid value. */
function faults(validate: ValidateFunction, value: unknown): readonly string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

const isAnalysis = compile(analysisSchema)
const isCoding = compile(codingSchema)
const context = createContext()

/** A folder's texts, by name. */
function textsIn(folder: string): [name: string, path: string][] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, join(root, folder, name)])
}

describe('the published schemas', () => {
  test.each([
    ['policy-analysis-1', analysisSchema],
    ['policy-coding-1', codingSchema],
  ])('%s is what the types say now (npm run docs)', (name, schema) => {
    const published = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'))
    expect(published).toEqual(schema)
  })

  test('are part of the package', () => {
    const { files, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(files).toContain('schemas')
    for (const name of readdirSync(join(root, 'schemas'))) {
      expect(exports[`./schemas/${name}`]).toBe(`./schemas/${name}`)
    }
  })

  const constants: [definition: string, values: readonly string[]][] = [
    ['SectionType', enums.sectionTypes],
    ['TypeSource', enums.typeSources],
    ['Kind', enums.kinds],
    ['Modality', enums.modalities],
    ['ActorType', enums.actorTypes],
    ['ActorSource', enums.actorSources],
    ['DutyFunction', enums.dutyFunctions],
    ['DutyObject', enums.dutyObjects],
    ['FollowUpType', enums.followUpTypes],
    ['Beneficiary', enums.beneficiaries],
    ['ReferenceKind', enums.referenceKinds],
    ['PartnerType', enums.partnerTypes],
  ]

  test.each(constants)('%s has the values of its constant', (definition, values) => {
    expect(analysisSchema.$defs[definition]!.enum).toEqual(values)
  })

  test('no constant of the model is left out, and none stands for it twice', () => {
    const used = constants.map(([, values]) => values)
    // Document types are words of a metadata value, not a field of their own.
    const others = Object.values(enums).filter((values) => !used.includes(values))
    expect(others).toEqual([enums.docTypes])
  })

  test('the document head has the fields of its constant, all required', () => {
    const { properties, required } = analysisSchema.$defs.Metadata!
    expect(Object.keys(properties!)).toEqual([...metadataFields])
    expect(required).toEqual([...metadataFields])
  })

  test('every object is closed', () => {
    const open = [analysisSchema, codingSchema].flatMap((schema) =>
      Object.entries({ root: schema as Definition, ...schema.$defs })
        .filter(([, each]) => each.properties !== undefined && each.additionalProperties !== false)
        .map(([name]) => name),
    )
    expect(open).toEqual([])
  })

  test('a coding differs in the documented fields only', () => {
    const definitions = (schema: Schema): Record<string, Definition> => ({
      PolicyAnalysis: schema,
      ...schema.$defs,
    })
    const [full, coded] = [definitions(analysisSchema), definitions(codingSchema)]
    const added = Object.keys(coded).filter((name) => !(name in full))
    expect(added).toEqual(['HardNegative'])
    for (const [name, definition] of Object.entries(full)) {
      if (definition.properties === undefined || name === 'Metadata') continue
      const other = coded[name]!
      const optional = definition.required!.filter((field) => !other.required!.includes(field))
      const extra = Object.keys(other.properties!).filter((field) => !(field in definition.properties!))
      const allowed = [...programOnly.unit, ...((programOnly as Record<string, string[]>)[name] ?? [])]
      const own = (codingOnly as Record<string, object>)[name] ?? codingOnly.unit
      expect([name, optional.filter((field) => !allowed.includes(field))]).toEqual([name, []])
      expect([name, extra.filter((field) => !(field in own))]).toEqual([name, []])
    }
  })
})

describe('every analysis is valid', () => {
  test.each([...textsIn('corpus'), ...textsIn('tests/corpus/dev')])('%s', async (name, path) => {
    expect(faults(isAnalysis, await analyse(readFileSync(path), name, context))).toEqual([])
  })
})

describe('the reference codings', () => {
  // The coder wrote a kind that the codebook does not list (11c); "annat" is what it lists for a curriculum.
  const deviations: Record<string, readonly string[]> = {
    'falkenberg.json': ['/references/2/kind: must be equal to one of the allowed values'],
  }
  const codings = readdirSync(join(root, 'corpus/gold'))

  test.each(codings)('%s is valid as a coding', (name) => {
    const coding = JSON.parse(readFileSync(join(root, 'corpus/gold', name), 'utf8'))
    expect(faults(isCoding, coding)).toEqual(deviations[name] ?? [])
  })
})

describe('the schema refuses', () => {
  const valid = async () =>
    JSON.parse(
      JSON.stringify(
        await analyse(readFileSync(join(root, 'corpus/harjedalen.txt')), 'harjedalen.txt', context),
      ),
    )
  type Broken = [
    what: string,
    spoil: (analysis: Record<string, unknown[]> & { [key: string]: unknown }) => void,
  ]
  const first = (list: unknown[] | undefined) => list![0] as Record<string, unknown>
  const broken: Broken[] = [
    ['another schema', (a) => Object.assign(a, { schema: 'policy-analysis/2' })],
    ['a field of its own', (a) => Object.assign(a, { extra: 1 })],
    ['a missing list', (a) => Reflect.deleteProperty(a, 'followUp')],
    ['an unknown kind', (a) => Object.assign(first(a.commitments), { kind: 'wish' })],
    ['a unit without a rule', (a) => Reflect.deleteProperty(first(a.responsibilities), 'rule')],
    ['a line that is no line', (a) => Object.assign(first(a.commitments), { line: 0 })],
    ['half a span', (a) => Object.assign(first(a.commitments), { span: [3] })],
    ['too much confidence', (a) => Object.assign(first(a.sections), { confidence: 2 })],
    ['a short hash', (a) => Object.assign(a.source as object, { sha256: 'abc' })],
  ]

  test.each(broken)('%s', async (_, spoil) => {
    const analysis = await valid()
    expect(faults(isAnalysis, analysis)).toEqual([])
    spoil(analysis)
    expect(faults(isAnalysis, analysis)).not.toEqual([])
  })
})
