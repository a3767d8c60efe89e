// The examples of the pages by hand. A block of the kind "console" holds a command and what it prints:
//
//   <!-- from: Modalitet to: Struktur -->      (optional: the lines to show, by words in the first and the last)
//   ```console
//   $ node bin/policy.js compare
//   …
//   ```
//
// The program is run in a folder that has `dokument/`, a copy of the bundled texts under other names, to stand for
// the reader's own files. Standard output is shown, standard error is not.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const block = /(?:<!-- from: (?<from>.+?) to: (?<to>.+?) -->\n)?```console\n\$ (?<command>.+)\n[^`]*```/g
const leftOut = '…'

/** Gives `use` a function that runs a command of a page and answers with its standard output. */
export async function runExamples(root, use) {
  const folder = mkdtempSync(join(tmpdir(), 'policy-examples-'))
  try {
    mkdirSync(join(folder, 'dokument'))
    const texts = readdirSync(join(root, 'corpus')).filter((name) => name.endsWith('.txt'))
    for (const name of texts) cpSync(join(root, 'corpus', name), join(folder, 'dokument', `policy-${name}`))
    return await use((command) => runExample(command, root, folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Throws when the command is not one of the program's, or fails. */
async function runExample(command, root, folder) {
  const [node, program, ...args] = command
    .match(/"[^"]*"|'[^']*'|\S+/g)
    .map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
  if (node !== 'node' || program !== 'bin/policy.js')
    throw new Error(`Not a command of the program: ${command}`)
  const env = { PATH: process.env.PATH }
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, program), ...args], {
    cwd: folder,
    env,
  })
  // csv ends its lines with CR LF (RFC 4180), a page does not.
  return stdout.replaceAll('\r\n', '\n')
}

/** The page with every output as it is now; throws when the lines to show are not there. */
export async function fillOutputs(page, run) {
  let filled = ''
  let at = 0
  for (const match of page.matchAll(block)) {
    const { from, to, command } = match.groups
    const comment = from === undefined ? '' : `<!-- from: ${from} to: ${to} -->\n`
    const output = cutOutput(await run(command), from, to, command)
    filled += `${page.slice(at, match.index)}${comment}\`\`\`console\n$ ${command}\n${output}\`\`\``
    at = match.index + match[0].length
  }
  return filled + page.slice(at)
}

/** The lines from the first that holds `from` to the next that holds `to`; all of them without. */
function cutOutput(output, from, to, command) {
  if (from === undefined) return output
  const lines = output.trimEnd().split('\n')
  const first = lines.findIndex((line) => line.includes(from))
  const last = lines.findIndex((line, i) => i >= first && line.includes(to))
  if (first < 0 || last < 0)
    throw new Error(`No lines from '${from}' to '${to}' in the output of: ${command}`)
  const before = first > 0 ? [leftOut] : []
  const after = last < lines.length - 1 ? [leftOut] : []
  return [...before, ...lines.slice(first, last + 1), ...after, ''].join('\n')
}

/** Commands of the program in blocks that show no output ("sh"), without their comments. */
export function findCommands(page) {
  return [...page.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, body]) =>
    body
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== ''),
  )
}
