import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/model/index.ts'
import { segmentDocument } from '../../src/segment/index.ts'
import { context, readText } from '../read/read.ts'

const corpus = new URL('../../corpus/', import.meta.url)
const names = readdirSync(corpus).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))

const shape = ({ id, types, heading, startLine, endLine, level, parent, typeSource }: Section) => ({
  id,
  types,
  heading,
  startLine,
  endLine,
  level,
  parent,
  typeSource,
})

describe('sections of the five', () => {
  it('are five texts', () => {
    expect(names).toHaveLength(5)
  })

  it.each(names)('%s: as the coder has them', async (name) => {
    const doc = await readText(readFileSync(new URL(`${name}.txt`, corpus), 'utf8'), `${name}.txt`)
    const gold = JSON.parse(readFileSync(new URL(`gold/${name}.json`, corpus), 'utf8')) as {
      sections: Section[]
    }
    const { sections } = segmentDocument(doc, context)
    const plain = (section: Section) => {
      const { typeSource: _, ...rest } = shape(section)
      return rest
    }
    expect(sections.map(plain)).toEqual(gold.sections.map(plain))
  })
})
