// npm run accuracy: the program against the reference codings. Never fails because of a figure.
//
//   node scripts/accuracy/run.mjs             print the tables
//   node scripts/accuracy/run.mjs --json      print the figures as JSON
//   node scripts/accuracy/run.mjs --write     write docs/accuracy.md
//
// It reads what was built (dist/), so that it measures the program that runs.
import { execFileSync } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readDocuments, readSecondCodings } from './documents.mjs'
import { buildPage } from './page.mjs'
import { summarise } from './summary.mjs'
import { buildTables, renderText } from './tables.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = 'docs/accuracy.md'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
})

const program = await import(new URL('../../dist/index.js', import.meta.url).href)
const documents = await readDocuments(root, program)
const result = summarise(documents, readSecondCodings(root, documents))
const tables = buildTables(result)

if (values.json) console.log(JSON.stringify(result, null, 2))
else if (!values.write) process.stdout.write(renderText(tables))
if (values.write) {
  const { tool, taxonomy } = documents[0].analysis
  writePage(format(buildPage(tables, tool, taxonomy.version)))
  if (!values.json) console.log(page)
}

/** Whole or not at all. */
function writePage(text) {
  const path = join(root, page)
  const draft = `${path}.tmp`
  try {
    writeFileSync(draft, text)
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}

function format(text) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${page}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}
