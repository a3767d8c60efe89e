import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildDocs } from '../../scripts/docs.mjs'
import { analyse } from '../../src/analyse.ts'
import { type CommandSpec, commands, globalOptions } from '../../src/cli/declarations.ts'
import { createProgram } from '../../src/cli/program.ts'
import { createContext } from '../../src/context.ts'
import { en } from '../../src/messages/en.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('what is made from the code', () => {
  let made: readonly (readonly [path: string, text: string])[] = []
  beforeAll(async () => {
    made = (await buildDocs()) as [string, string][]
  }, 60_000)

  test('is up to date (npm run docs)', () => {
    expect(made.length).toBeGreaterThan(4)
    const behind = made.filter(([path, text]) => read(path) !== text).map(([path]) => path)
    expect(behind).toEqual([])
  })

  test('is every schema, and every page in docs/ that says so', () => {
    const pages = readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)
    const said = pages.filter((path) => path.endsWith('.md') && read(path).includes('Made from the code'))
    const schemas = readdirSync(join(root, 'schemas')).map((name) => `schemas/${name}`)
    expect([...schemas, ...said].sort()).toEqual(made.map(([path]) => path).sort())
  })
})

describe('docs/commands.md', () => {
  const page = read('docs/commands.md')

  /** What `--help` prints for a command, or for the program. */
  async function help(name?: string): Promise<string> {
    let printed = ''
    const write = (text: string) => {
      printed += text
    }
    const program = createProgram(en, 200, write, async () => {})
    await program
      .parseAsync([...(name === undefined ? [] : [name]), '--help'], { from: 'user' })
      .catch(() => {})
    return printed
  }

  test.each([undefined, ...commands.map(({ name }) => name)])(
    'has every command and option of help (%s)',
    async (name) => {
      const printed = await help(name)
      const options = printed.match(/(?<=^ {2})-[-\w, ]*--[a-z-]+|(?<=^ {2})--[a-z-]+/gm) ?? []
      expect(options.length).toBeGreaterThan(3)
      const section = name === undefined ? page : page.slice(page.indexOf(`## policy ${name}\n`))
      const missing = options.filter((flags) => !section.includes(flags.split(', ').at(-1)!))
      expect(missing).toEqual([])
      const listed = printed.match(/(?<=^ {2})[a-z]+(?= \[)/gm) ?? []
      expect(listed.filter((command) => !page.includes(`## policy ${command}`))).toEqual([])
    },
  )

  const flagsOf = ({ options }: Pick<CommandSpec, 'options'>) =>
    [...globalOptions, ...options].flatMap(({ flags }) => flags.match(/--?[a-z-]+/g) ?? [])

  test.each(commands.map((command) => [command.name, command] as const))(
    'no option of %s is declared twice',
    (_, command) => {
      const flags = flagsOf(command)
      expect(flags.filter((flag, i) => flags.indexOf(flag) < i)).toEqual([])
    },
  )

  test('a default is one of the choices', () => {
    const all = [...globalOptions, ...commands.flatMap(({ options }) => options)]
    const wrong = all.filter(({ choices, default: value }) => choices && value && !choices.includes(value))
    expect(wrong).toEqual([])
  })
})

describe('docs/codebook.md', () => {
  test('has every rule that the program names', async () => {
    const codebook = read('docs/codebook.md')
    const context = createContext()
    const rules = new Set<string>()
    for (const name of readdirSync(join(root, 'corpus')).filter((each) => each.endsWith('.txt'))) {
      const { commitments, responsibilities, followUp, definitions, documentPurposes, references, partners } =
        await analyse(readFileSync(join(root, 'corpus', name)), name, context)
      const units = [
        commitments,
        responsibilities,
        followUp,
        definitions,
        documentPurposes,
        references,
        partners,
      ].flat()
      for (const { rule } of units) rules.add(rule.split(':')[0]!)
    }
    expect(rules.size).toBeGreaterThan(8)
    const defined = (rule: string) =>
      /^\d/.test(rule) ? codebook.includes(`## ${rule}. `) : new RegExp(`^${rule} `, 'm').test(codebook)
    expect([...rules].filter((rule) => !defined(rule))).toEqual([])
  })
})
