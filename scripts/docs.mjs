// npm run docs: writes what is made from the code: the pages in docs/ that say so, the schemas, and the outputs in
// README.md and the other pages by hand. `npm test` fails where one of them is behind.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fillAccuracy } from './accuracy-excerpt.mjs'
import { fillOutputs, runExamples } from './examples.mjs'
import { buildPages } from './pages.mjs'
import { buildAnalysisSchema, buildCodingSchema } from './schema.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Pages written by hand that hold outputs of the program. */
export const pagesWithOutputs = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']

/** Every file made from the code: its path and what it should hold. */
export async function buildDocs() {
  const schemas = [
    ['schemas/policy-analysis-1.schema.json', buildAnalysisSchema(root)],
    ['schemas/policy-coding-1.schema.json', buildCodingSchema(root)],
  ].map(([path, schema]) => [path, JSON.stringify(schema)])
  const pages = await buildPages(root)
  return [...schemas, ...pages].map(([path, text]) => [path, format(path, text)])
}

/** Pages by hand with the outputs that the program prints now, and README with the figures of docs/accuracy.md. */
export async function buildOutputs() {
  return runExamples(root, async (run) => {
    const filled = []
    for (const path of pagesWithOutputs) filled.push([path, await fillOutputs(fillPage(path), run)])
    return filled
  })
}

function fillPage(path) {
  const page = readFileSync(join(root, path), 'utf8')
  if (path !== 'README.md') return page
  return format(path, fillAccuracy(page, readFileSync(join(root, 'docs/accuracy.md'), 'utf8')))
}

/** As the project's formatter wants it, so that no page is formatted twice in two ways. */
function format(path, text) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of [...(await buildDocs()), ...(await buildOutputs())]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    console.log(path)
  }
}
