import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fillAccuracy } from '../../scripts/accuracy-excerpt.mjs'
import { pagesWithOutputs } from '../../scripts/docs.mjs'
import { fillOutputs, findCommands, runExamples } from '../../scripts/examples.mjs'
import { createContext } from '../../src/context.ts'
import { readDocument } from '../../src/read/index.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

/** Pages that are written by hand, and those made from the code: links must work in all. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
]

describe('the printed examples', () => {
  test.each(pagesWithOutputs)(
    '%s shows what the program prints (npm run docs)',
    async (path) => {
      const page = read(path)
      const filled = await runExamples(root, (run: (command: string) => Promise<string>) =>
        fillOutputs(page, run),
      )
      expect(filled).toBe(page)
    },
    60_000,
  )

  test('README shows a table, and the way from a figure to its sentences', () => {
    const shown = [...read('README.md').matchAll(/```console\n\$ node bin\/policy\.js (\w+)/g)].map(
      ([, name]) => name,
    )
    expect(shown).toEqual(['compare', 'show', 'show'])
  })

  test('a block whose lines are gone is an error', async () => {
    const page = '<!-- from: A to: B -->\n```console\n$ node bin/policy.js\n```\n'
    await expect(fillOutputs(page, async () => 'A\nx\nB\nC\n')).resolves.toContain(
      'policy.js\nA\nx\nB\n…\n```',
    )
    await expect(fillOutputs(page, async () => 'A\nC\n')).rejects.toThrow("No lines from 'A' to 'B'")
  })
})

describe('the commands without output', () => {
  const commands = findCommands(read('README.md')) as readonly string[]

  test('of the program run', async () => {
    const own = commands.filter((command) => command.startsWith('node '))
    expect(own.length).toBeGreaterThan(6)
    // One after the other, as a reader would: a later one may use what an earlier one wrote.
    await runExamples(root, async (run: (command: string) => Promise<string>) => {
      for (const command of own) await run(command)
    })
  }, 120_000)

  test('of npm exist', () => {
    const all = pages.flatMap((path) => findCommands(read(path)) as readonly string[])
    const named = all.flatMap((command) =>
      [...command.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name!),
    )
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter((name) => !(name in scripts) && name !== 'ci')).toEqual([])
  })

  test('`npm start` prints the comparison that README shows', () => {
    expect(scripts.start).toMatch(/ && node bin\/policy\.js compare$/)
  })
})

describe('the accuracy figures', () => {
  test('are those of docs/accuracy.md (npm run docs)', () => {
    const readme = read('README.md')
    const cells = (text: string) => text.replace(/-{3,}/g, '---').replace(/[ \n]+/g, ' ')
    expect(cells(readme)).toBe(cells(fillAccuracy(readme, read('docs/accuracy.md'))))
    expect(readme).toMatch(/^\| Commitments \(F1\) +\| \.\d{3} \[/m)
    expect(scripts).toHaveProperty('accuracy')
  })

  test('a row that is gone is an error', () => {
    const accuracy = read('docs/accuracy.md').replaceAll('Headings (', 'Titles (')
    expect(() => fillAccuracy(read('README.md'), accuracy)).toThrow("no 'Headings ('")
  })
})

describe('links', () => {
  const anchors = (page: string) =>
    [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )

  test.each(pages)('of %s lead somewhere', (path) => {
    const page = read(path).replace(/```[\s\S]*?```/g, '')
    const targets = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
    const broken = targets.filter((target) => {
      if (/^https?:/.test(target)) return false
      const [file, anchor] = target.split('#')
      const place = file === '' ? join(root, path) : join(root, dirname(path), file!)
      if (!existsSync(place)) return true
      return anchor !== undefined && !anchors(readFileSync(place, 'utf8')).includes(anchor)
    })
    expect(broken).toEqual([])
  })
})

describe('the example of ARCHITECTURE.md', () => {
  test('is what reading gives', () => {
    const [json] = /\[\s*\{ "at"[\s\S]*?\n\s*\]/.exec(read('ARCHITECTURE.md')) ?? []
    const doc = readDocument(
      readFileSync(join(root, 'corpus/vanersborg.txt')),
      'vanersborg.txt',
      createContext(),
    )
    const block = doc.blocks.find(({ line }) => line === 25)!
    expect(block.map).toEqual(JSON.parse(json!))
    expect(block.kind).toBe('paragraph')
    expect(block.text).toContain(' bevaka ')
    expect(doc.text.slice(...block.span)).toContain(' be- vaka ')
    expect(doc.text.slice(1126, 1269)).toMatch(/^Genom detta vill .* be- vaka .*\.$/)
  })
})

test('no page speaks of the machine that it was written on', () => {
  const found = pages.filter((path) => /\/(?:work|home|root|tmp|Users)\//.test(read(path)))
  expect(found).toEqual([])
})
