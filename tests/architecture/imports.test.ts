import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkSource } from './checker.ts'
import { mayImport, packageHomes } from './rules.ts'

const root = join(import.meta.dirname, '../..')
const src = join(root, 'src')

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()

describe('src/', () => {
  test.each(files)('%s keeps the rules of its layer', (path) => {
    expect(checkSource(path, readFileSync(join(src, path), 'utf8'))).toEqual([])
  })

  test('has every layer of the table', () => {
    const layers = new Set(readdirSync(src).map((name) => name.replace(/\.ts$/, '')))
    expect(Object.keys(mayImport).filter((layer) => !layers.has(layer))).toEqual([])
  })

  test('gives every dependency one home', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(Object.keys(packageHomes).sort()).toEqual(Object.keys(dependencies).sort())
  })
})
