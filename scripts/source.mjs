// Loads what src/ exports into a plain Node script, without building the program: for pages made from the code.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { dataModules } from './data-modules.mjs'

/** The exports of an entry written as source text, with imports relative to `root`. */
export async function loadSource(root, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    // Commands load themselves when they run; a page about them runs none.
    external: ['./commands/*'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'warning',
    plugins: [dataModules.esbuild()],
    banner: {
      js: "import { createRequire as nodeCreateRequire } from 'node:module'; const require = nodeCreateRequire(import.meta.url);",
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'policy-source-'))
  try {
    const file = join(folder, 'source.mjs')
    writeFileSync(file, outputFiles[0].contents)
    return await import(pathToFileURL(file).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
