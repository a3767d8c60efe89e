// Builds dist/ from src/: the command-line program (main.js) and the library (index.js).
//
//   node scripts/build.mjs              build
//   node scripts/build.mjs --if-stale   build only when something that goes into dist/ has changed
//   node scripts/build.mjs --types      build, and write declarations and third-party licences (for a published package)
//
// Every package except those in `external` is bundled: natural's root would load databases, print to stdout and
// read the .env of the working folder, so only its leaves may reach a user. Commands are loaded with import(),
// and become chunks that cost nothing until they are used.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { dataModules } from './data-modules.mjs'
import { cheapRegexes } from './regexes.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const stampFile = join(dist, '.stamp')

const entryPoints = { main: 'src/cli/main.ts', index: 'src/index.ts' }

/** What is read from node_modules at run time instead of being bundled. */
const external = []

const options = new Set(process.argv.slice(2))
const stamp = hashInputs()
if (!(options.has('--if-stale') && isFresh())) {
  const metafile = await buildAll()
  if (options.has('--types')) {
    const { writeDeclarations, writeNotices } = await import('./release.mjs')
    writeDeclarations(root)
    writeNotices(root, metafile)
  }
}

/** Returns esbuild's account of what went into the bundle. */
async function buildAll() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    external,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    // Less to read at every start; names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    chunkNames: '[name]-[hash]',
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [dataModules.esbuild(), cheapRegexes],
    banner: {
      // CommonJS packages call require(), which an ES module lacks.
      js: "import { createRequire as nodeCreateRequire } from 'node:module'; const require = nodeCreateRequire(import.meta.url);",
    },
  })
  mkdirSync(dist, { recursive: true })
  rmSync(stampFile, { force: true })
  for (const { path, contents } of outputFiles) writeFileSync(path, contents)
  removeStale(new Set(outputFiles.map(({ path }) => path)))
  writeFileSync(stampFile, stamp)
  return metafile
}

/** Old chunks go after the new ones stand, so that a program already running does not lose its own. */
function removeStale(current) {
  for (const name of readdirSync(dist)) {
    const path = join(dist, name)
    if (name.endsWith('.js') && !current.has(path)) rmSync(path)
  }
}

function isFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
}

/** A digest of all that decides what dist/ holds; contents, because a checkout gives every file a new time. */
function hashInputs() {
  const hash = createHash('sha256')
  const files = ['package.json', 'package-lock.json', ...filesUnder('scripts'), ...filesUnder('src')]
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort()
}
