// Makes the regular expressions of src/ cheap to compile when the program is built.
//
// A run reads a few pages with several hundred expressions, so that compiling them costs more than matching. What is
// dear is \p{…}, whose hundreds of ranges cover all scripts, and the flags `iu` together, which close every class
// under Unicode case folding. The build spells the classes out, exact for Latin, Greek and Cyrillic and by block
// beyond, and drops `u` beside `i` where nothing in the expression could split a character outside the basic plane.
// Sources keep \p{…}; tests/architecture/regexes.test.ts holds both forms against each other on real text.
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Blocks of letters beyond Cyrillic, of combining marks, and of figures. */
const furtherLetters =
  '\\u0531-\\u0588\\u05d0-\\u05ea\\u0620-\\u064a\\u0671-\\u06d3\\u0900-\\u1dbf\\u1e00-\\u1fff\\u2c00-\\u2dff' +
  '\\u3041-\\u9fff\\ua000-\\ud7fb\\uf900-\\ufdfb\\uff21-\\uff3a\\uff41-\\uff5a'
const furtherMarks =
  '\\u0591-\\u05bd\\u064b-\\u065f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f'
const furtherNumbers =
  '\\u0660-\\u0669\\u2070-\\u2079\\u2080-\\u2089\\u2150-\\u2189\\u2460-\\u249b\\uff10-\\uff19'

/** What stands for a property inside a character class. */
const spelled = new Map([
  ['L', rangesOf(/\p{L}/u, 0x52f) + furtherLetters],
  ['Lu', `${rangesOf(/\p{Lu}/u, 0x17e)}\\u0218\\u021a${rangesOf(/\p{Lu}/u, 0x42f, 0x386)}`],
  ['Ll', `${rangesOf(/\p{Ll}/u, 0x17e)}\\u0219\\u021b${rangesOf(/\p{Ll}/u, 0x45f, 0x390)}`],
  ['M', rangesOf(/\p{M}/u, 0x52f) + furtherMarks],
  ['N', rangesOf(/\p{N}/u, 0x52f) + furtherNumbers],
])
/** Where case is ignored, capitals and small letters are one. */
const cased = `${rangesOf(/[\p{Lu}\p{Ll}]/u, 0x17e)}\\u0218-\\u021b${rangesOf(/[\p{Lu}\p{Ll}]/u, 0x45f, 0x386)}`

function rangesOf(property, last, first = 0) {
  const written = (code) =>
    code < 0x7f ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`
  const has = (code) => code <= last && property.test(String.fromCharCode(code))
  let ranges = ''
  for (let from = first; from <= last; from++) {
    if (!has(from)) continue
    let to = from
    while (has(to + 1)) to++
    ranges += to === from ? written(from) : `${written(from)}-${written(to)}`
    from = to
  }
  return ranges
}

/** One piece of an expression: an escape, a class border, a group's opening, or a single character. */
const piece =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|\[\^|\(\?(?:[:=!]|<[=!])|./gsu
/** What stands for one character of which there are two halves without the flag `u`. */
const open = /^(?:\.|\[\^|\\[PSWD].*|\\p\{(?!(?:L|Lu|Ll|M|N)\}).*|\\u\{.*|[\u{10000}-\u{10ffff}])$/u

/** The expression in its cheap form; the same source and flags where there is none. */
export function narrowRegex(source, flags) {
  if (!flags.includes('u')) return { source, flags }
  let inClass = false
  let isSplittable = false
  const text = source.replace(piece, (part) => {
    if (open.test(part) && !(inClass && part === '.')) isSplittable = true
    if (part === '[' || part === '[^') inClass = true
    else if (part === ']') inClass = false
    const name = part.startsWith('\\p{') ? part.slice(3, -1) : ''
    const ranges = flags.includes('i') && /^L[lu]$/.test(name) ? cased : spelled.get(name)
    if (ranges === undefined) return part
    return inClass ? ranges : `[${ranges}]`
  })
  const plain = flags.includes('i') && !isSplittable ? flags.replace('u', '') : flags
  return { source: text, flags: plain }
}

/** The source text of a module with its expressions in their cheap form; `report` hears of each as it was. */
export function narrowRegexes(path, text, report = (_source, _flags) => {}) {
  if (!/\/[dgimsy]*u/.test(text)) return text
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  let result = ''
  let copied = 0
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const start = node.getStart(file)
      const slash = node.text.lastIndexOf('/')
      const original = [node.text.slice(1, slash), node.text.slice(slash + 1)]
      report(...original)
      const { source, flags } = narrowRegex(...original)
      result += `${text.slice(copied, start)}/${source}/${flags}`
      copied = node.end
    } else ts.forEachChild(node, visit)
  }
  visit(file)
  return result + text.slice(copied)
}

/** For esbuild. */
export const cheapRegexes = {
  name: 'cheap-regexes',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      if (path.includes('node_modules')) return null
      return { contents: narrowRegexes(path, readFileSync(path, 'utf8')), loader: 'ts' }
    })
  },
}
