import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { policy, temporaryFolder } from './program.ts'

const folder = temporaryFolder()

/** Files of dist/ that a run loads, told by the engine's own account of them. */
async function loadedFiles(name: string, args: readonly string[]): Promise<readonly string[]> {
  const reports = join(folder, name)
  mkdirSync(reports)
  await policy(args, { env: { NODE_V8_COVERAGE: reports } })
  const urls = readdirSync(reports).flatMap((file) => {
    const report = JSON.parse(readFileSync(join(reports, file), 'utf8')) as { result: { url: string }[] }
    return report.result.map(({ url }) => url)
  })
  return [...new Set(urls)].filter((url) => url.includes('/dist/')).map((url) => fileURLToPath(url))
}

test('help loads the command line and one language, and no command', async () => {
  const help = await loadedFiles('help', ['--help'])
  const compare = await loadedFiles('compare', ['compare', 'harryda'])
  const size = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)
  const contents = help.map((file) => readFileSync(file, 'utf8')).join('\n')
  for (const word of ['cli-table3', 'iconv', 'international.yaml', 'jaro', 'policy-comparison/1']) {
    expect(contents).not.toContain(word)
  }
  expect(size(help)).toBeLessThan(250_000)
  expect(size(help)).toBeLessThan(size(compare) / 3)
})
