// What a published package holds beyond the program: type declarations, and the licences of what was bundled.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes dist/types/; throws when src/ does not type-check. */
export function writeDeclarations(root) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
}

/** Writes dist/THIRD-PARTY-LICENSES.txt for every package that has a file in the bundle, sorted by name. */
export function writeNotices(root, metafile) {
  const notices = bundledPackages(metafile).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    return `${name} ${version} (${license})\n\n${licenceText(join(root, folder))}`
  })
  writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))
}

function bundledPackages(metafile) {
  const folders = Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  )
  return [...new Set(folders)].sort()
}

/** The package's licence file; where it has none, its package.json's licence field must do. */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  return file ? readFileSync(join(folder, file), 'utf8') : ''
}
