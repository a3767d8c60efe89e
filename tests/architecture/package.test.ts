import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json'))
const lock = JSON.parse(read('package-lock.json'))

type Locked = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
const locked: [path: string, entry: Locked][] = Object.entries(lock.packages)

describe('dependencies', () => {
  test('are pinned to exact versions', () => {
    const all: [string, string][] = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('are the ones that the lockfile holds', () => {
    const { dependencies, devDependencies } = lock.packages['']
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    })
  })

  test('come from whatever registry the user has', () => {
    expect(locked.filter(([, { resolved }]) => resolved?.includes('://'))).toEqual([])
    expect(read('.npmrc')).not.toMatch(/:\/\/|registry/)
  })

  // `npm ci` refuses a lockfile without them, and npm leaves them out when its registry lacks one.
  test('have their packages for other platforms in the lockfile', () => {
    const optional = locked.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}))
    const missing = optional.filter((name) => !lock.packages[`node_modules/${name}`]?.version)
    expect(missing).toEqual([])
  })
})

describe('corpus/', () => {
  const texts = readdirSync(join(root, 'corpus')).filter((name) => name.endsWith('.txt'))

  test('holds the five documents', () => {
    expect(texts).toEqual(['arvika.txt', 'falkenberg.txt', 'harjedalen.txt', 'harryda.txt', 'vanersborg.txt'])
  })

  test.each(texts)('%s is unchanged, and has its source and its reference coding', (name) => {
    const source = JSON.parse(read(`corpus/${name.replace('.txt', '.source.json')}`))
    const gold = JSON.parse(read(`corpus/gold/${name.replace('.txt', '.json')}`))
    const sha256 = createHash('sha256')
      .update(readFileSync(join(root, 'corpus', name)))
      .digest('hex')
    expect(source).toEqual({ title: gold.metadata.title.value, municipality: gold.municipality.name, sha256 })
    expect(gold.file).toBe(name)
  })
})
