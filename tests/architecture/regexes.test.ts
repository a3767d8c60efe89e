import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { narrowRegex, narrowRegexes } from '../../scripts/regexes.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const src = join(root, 'src')
const lines = ['corpus', 'tests/corpus/dev']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .filter((path) => path.endsWith('.txt'))
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .filter((line, i) => line !== '' && i % 40 === 0)
const others = [
  'Łódź i Polen och Šiauliai, Țara',
  'ÅRE KOMMUN – ÄNGELHOLM',
  'Αθήνα и Москва',
  'a\u0301 m² ½ 10 %',
  '日本語 😀 x',
]
const samples = [...lines, ...others]

/** The literals of a file as the build finds them. */
function literalsOf(path: string): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  narrowRegexes(path, readFileSync(path, 'utf8'), (source: string, flags: string) => {
    found.push([source, flags])
  })
  return found
}

function matches(source: string, flags: string): string[] {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  return samples.map((text) =>
    [...text.matchAll(pattern)]
      // Nothing, between the halves of a character beyond the basic plane, is no match that anyone sees.
      .filter((match) => match[0] !== '')
      .map((match) => `${match.index} ${match.join('|')}`)
      .join(';'),
  )
}

describe('the cheap form of expressions', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  const literals = new Map(
    files.flatMap((path) => literalsOf(join(src, path))).map((literal) => [literal.join('/'), literal]),
  )

  it('matches what the sources match, in every expression of src/', () => {
    const different = [...literals.values()].filter(([source, flags]) => {
      const cheap = narrowRegex(source, flags)
      if (cheap.source === source && cheap.flags === flags) return false
      return matches(cheap.source, cheap.flags).join('\n') !== matches(source, flags).join('\n')
    })
    expect(different).toEqual([])
    expect(literals.size).toBeGreaterThan(200)
  })

  it.each([
    [String.raw`\p{L}+`, 'iu', 'i'],
    [String.raw`(?<!\p{L})kommun`, 'giu', 'gi'],
    [String.raw`[^\p{L}]`, 'iu', 'iu'],
    ['^.{3}$', 'iu', 'iu'],
    [String.raw`\p{Lu}`, 'u', 'u'],
  ])('%s with %s has the flags %s', (source, flags, cheap) => {
    expect(narrowRegex(source, flags).flags).toBe(cheap)
    expect(narrowRegex(source, flags).source).not.toContain(String.raw`\p`)
  })

  it('leaves other expressions alone', () => {
    expect(narrowRegex('[a-z]+', 'g')).toEqual({ source: '[a-z]+', flags: 'g' })
    expect(narrowRegex(String.raw`\p{Cf}`, 'u')).toEqual({ source: String.raw`\p{Cf}`, flags: 'u' })
  })
})
