import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Messages } from '../messages/types.ts'
import { nearest } from '../text/distance.ts'
import { fold } from './choose.ts'
import { reasonOf } from './errors.ts'

/** A file to read. */
export interface Source {
  /** As the user named it: for messages, and for commands that lead back to it. */
  readonly path: string
  /** Where it lies on the disk; null for standard input and the bundled documents. */
  readonly file: string | null
  /** Without folders. */
  readonly name: string
  /** Throws what the system throws. */
  readonly read: () => Uint8Array
}

/** Something among the inputs that is not a document, with the sentence that says so. */
export interface Problem {
  readonly path: string
  readonly reason: string
}

export interface Inputs {
  readonly sources: readonly Source[]
  readonly problems: readonly Problem[]
  /** Paths named more than once. */
  readonly repeated: readonly string[]
  /** True where nothing was named and the bundled documents stand in. */
  readonly bundled: boolean
}

/** Endings of the files that a folder is searched for; a file named by itself may end in anything. */
const documentExtensions = ['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.odt', '.rtf', '.pdf']

/** Turns files, folders, patterns, "-" and names of bundled documents into files, in the order given. */
export async function findInputs(
  args: readonly string[],
  stdinName: string,
  messages: Messages,
): Promise<Inputs> {
  if (args.length === 0) return { sources: bundledSources(), problems: [], repeated: [], bundled: true }
  const sources = new Map<string, Source>()
  const problems: Problem[] = []
  const repeated: string[] = []
  for (const arg of args) {
    const found = await expandInput(arg, stdinName, messages)
    if ('reason' in found) {
      problems.push(found)
      continue
    }
    for (const source of found.sources) {
      if (sources.has(source.path)) repeated.push(source.path)
      else sources.set(source.path, source)
    }
  }
  return { sources: [...sources.values()], problems, repeated, bundled: false }
}

async function expandInput(
  arg: string,
  stdinName: string,
  messages: Messages,
): Promise<{ readonly sources: readonly Source[] } | Problem> {
  const { input } = messages.cli
  if (arg === '-')
    return { sources: [{ path: '-', file: null, name: stdinName, read: () => readFileSync(0) }] }
  if (existsSync(arg)) {
    try {
      if (!statSync(arg).isDirectory()) return { sources: [fileSource(arg)] }
      const files = filesUnder(arg)
      if (files.length === 0)
        return { path: arg, reason: input.emptyFolder(documentExtensions.slice(0, 2).join(', ')) }
      return { sources: files.map(fileSource) }
    } catch (cause) {
      return { path: arg, reason: input.unreadable(reasonOf(cause)) }
    }
  }
  if (/[*?[\]{}]/.test(arg)) {
    const { glob } = await import('tinyglobby')
    const files = await glob(arg, { onlyFiles: true, expandDirectories: false, dot: false })
    if (files.length === 0) return { path: arg, reason: input.noMatch }
    return { sources: files.sort().map(fileSource) }
  }
  const bundled = bundledSources()
  const named = bundled.find((source) => fold(source.path) === fold(arg))
  if (named !== undefined) return { sources: [named] }
  const near = nearest(basename(arg), [...neighbours(arg), ...bundled.map((source) => source.path)])
  return { path: arg, reason: input.missing(near === null ? '' : messages.cli.error.guess(near)) }
}

function fileSource(path: string): Source {
  return { path, file: path, name: basename(path), read: () => readFileSync(path) }
}

/** Documents in a folder and the folders below it, by path; hidden ones and packages left out. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(path)
      return documentExtensions.includes(extname(entry.name).toLowerCase()) ? [path] : []
    })
}

/** Names in the folder where a missing file was looked for. */
function neighbours(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path)).sort()
  } catch {
    return []
  }
}

/** The documents that come with the program; their names work as inputs, too. */
function bundledSources(): readonly Source[] {
  const folder = corpusFolder()
  if (folder === null) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      path: file.replace(/\.txt$/, ''),
      file: null,
      name: file,
      read: () => readFileSync(join(folder, file)),
    }))
}

/** `corpus/` beside dist/ in a package, beside src/ in the source tree. */
function corpusFolder(): string | null {
  for (const place of ['../corpus/', '../../corpus/']) {
    const folder = fileURLToPath(new URL(place, import.meta.url))
    if (existsSync(join(folder, 'harryda.txt'))) return folder
  }
  return null
}
