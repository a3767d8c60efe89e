// Lets src/ import its data files as modules: `import taxonomy from './international.yaml'`.
//
// The file is parsed when the program is built, so that starting the program parses nothing, and finds its data
// wherever it is installed. One loader serves the build and the tests. Each module's default export is
//   .yaml  { value, sha256, index }   a taxonomy: the parsed document, and its patterns compiled by src/taxonomy
//   .csv   { rows, sha256 }           one object per record, all values strings, keys from the first record
// where sha256 is of the file's bytes, in hexadecimal. The types stand in src/data-modules.d.ts.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { parse as parseYaml } from 'yaml'

const pattern = /\.(?:yaml|csv)$/

/** The module source for one data file; throws when the file does not parse. */
async function loadDataModule(path) {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const data = path.endsWith('.csv')
    ? { rows: parseCsv(text), sha256 }
    : await compileTaxonomy(parseYaml(text), sha256)
  // The engine reads a large text of JSON faster than an object literal.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`
}

/** Compiles the patterns with the program's own compiler, the one that a user's taxonomy meets at run time. */
async function compileTaxonomy(value, sha256) {
  const { buildTaxonomy, packIndex } = await loadCompiler()
  return { value, sha256, index: packIndex(buildTaxonomy(value, sha256).index) }
}

async function loadCompiler() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './read.ts'; export * from './packed.ts'",
      resolveDir: fileURLToPath(new URL('../src/taxonomy', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const source = Buffer.from(outputFiles[0].contents).toString('base64')
  return import(`data:text/javascript;base64,${source}`)
}

/** Enough CSV for our own registers: commas, no quoting. */
function parseCsv(text) {
  if (text.includes('"')) throw new Error('Quoted CSV fields are not supported in data modules.')
  const [header, ...lines] = text.trimEnd().split(/\r?\n/)
  const keys = header.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [keys[i], cell])))
}

export const dataModules = {
  esbuild: () => ({
    name: 'data-modules',
    setup(build) {
      build.onLoad({ filter: pattern }, async ({ path }) => ({
        contents: await loadDataModule(path),
        loader: 'js',
      }))
    },
  }),
  vite: () => ({
    name: 'data-modules',
    enforce: 'pre',
    load(id) {
      const path = id.split('?')[0]
      if (!pattern.test(path)) return null
      this.addWatchFile(path)
      return loadDataModule(path)
    },
  }),
}
