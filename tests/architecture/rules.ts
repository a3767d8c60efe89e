/** The rules of src/ that the checker enforces. A layer is a folder of src/, or a file directly under it. */

const foundation = ['model', 'text', 'errors']
const stages = ['read', 'segment', 'parse', 'code', 'tag']
const knowledge = ['lang', 'municipalities', 'taxonomy', 'messages']

/** Which other layers a layer may import; its own files it may always import. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  // The contract, and what everything stands on.
  model: [],
  errors: ['model'],
  text: ['model', 'lang'],
  // Knowledge as data. It reaches a stage through Context, so that another language or taxonomy needs no new code.
  lang: ['model'],
  messages: ['model'],
  municipalities: foundation,
  taxonomy: foundation,
  // Stages: each can be understood, tested and replaced alone.
  read: foundation,
  segment: foundation,
  parse: foundation,
  code: foundation,
  tag: foundation,
  // What is done with analyses.
  compare: foundation,
  render: ['model'],
  // The only place that knows the order of the stages.
  analyse: [...foundation, ...stages],
  // Puts words, register and taxonomy together.
  context: ['model', 'lang', 'municipalities', 'taxonomy'],
  index: [...foundation, ...stages, ...knowledge, 'analyse', 'context', 'compare', 'render'],
  // Nobody imports cli.
  cli: [...foundation, ...stages, ...knowledge, 'analyse', 'context', 'compare', 'render', 'index'],
}

/** The one layer that may import each third-party package; a package that is not listed may not be imported. */
export const packageHomes: Readonly<Record<string, string>> = {
  chalk: 'render',
  'cli-table3': 'render',
  commander: 'cli',
  'csv-stringify': 'render',
  'iconv-lite': 'read',
  'mdast-util-from-markdown': 'read',
  'mdast-util-frontmatter': 'read',
  'mdast-util-gfm': 'read',
  'micromark-extension-frontmatter': 'read',
  'micromark-extension-gfm': 'read',
  natural: 'text',
  stopword: 'text',
  tinyglobby: 'cli',
  yaml: 'taxonomy',
}

/** Packages only for types; any layer that may import the package's home may name them. */
export const typePackages: Readonly<Record<string, string>> = { mdast: 'read' }

/** Packages whose root must not be loaded: natural's has side effects, stopword's holds 62 languages. */
export const leafOnlyPackages: readonly string[] = ['natural', 'stopword']

/** Where pure code ends: only these layers touch the process, the terminal, the clock, the file system. */
export const impureLayers: readonly string[] = ['cli']

/** Built-in modules that reach outside the program. */
export const impureModules: readonly string[] = [
  'child_process',
  'cluster',
  'dns',
  'fs',
  'http',
  'https',
  'net',
  'os',
  'process',
  'readline',
  'timers',
  'tty',
  'worker_threads',
]

/** Names that reach outside the program, or make one run differ from the next. */
export const impureNames: readonly string[] = ['console', 'process', 'globalThis', 'performance', 'fetch']

/** Calls whose answer depends on the clock, on chance or on the machine's locale. */
export const impureCalls: readonly string[] = [
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  '.toLocaleDateString',
  '.toLocaleLowerCase',
  '.toLocaleString',
  '.toLocaleTimeString',
  '.toLocaleUpperCase',
]

/** Where Swedish words may stand in strings and regular expressions. */
export const swedishHomes: readonly string[] = [
  'lang/',
  'messages/',
  'taxonomy/',
  'municipalities/',
  'check/rules/',
]

/** Lines a file may have; word lists in lang/ are data and may be longer. */
export const maxLines = 300
export const longFileHomes: readonly string[] = ['lang/']
