import { posix } from 'node:path'
import ts from 'typescript'
import {
  impureCalls,
  impureLayers,
  impureModules,
  impureNames,
  leafOnlyPackages,
  longFileHomes,
  maxLines,
  mayImport,
  packageHomes,
  swedishHomes,
  typePackages,
} from './rules.ts'

/** Checks one file against rules.ts; `path` is relative to src/. Each finding names the place and what to do. */
export function checkSource(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true)
  const layer = layerOf(path)
  const findings: string[] = []
  const report = (node: ts.Node, text: string) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
    findings.push(`src/${path}:${line} ${text}`)
  }

  if (!(layer in mayImport)) findings.push(`src/${path} is in an unknown layer: add '${layer}' to mayImport.`)
  const lines = source.trimEnd().split('\n').length
  if (lines > maxLines && !standsIn(path, longFileHomes))
    findings.push(`src/${path} has ${lines} lines, and the limit is ${maxLines}: split it by idea.`)

  const pure = !impureLayers.includes(layer)
  const visit = (node: ts.Node): void => {
    const specifier = importedModule(node)
    if (specifier) for (const text of checkImport(path, specifier.text)) report(specifier, text)
    if (!standsIn(path, swedishHomes)) {
      const words = swedishLiteral(node, file)
      if (words) report(node, `holds Swedish words (${words}): they belong in lang/ or messages/.`)
    }
    if (pure) {
      const name = impureUse(node)
      if (name) report(node, `uses ${name}: only cli/ may; pass the value in as an argument.`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return findings
}

function checkImport(path: string, specifier: string): string[] {
  const layer = layerOf(path)
  if (specifier.startsWith('.')) {
    const target = layerOf(posix.join(posix.dirname(path), specifier))
    if (target === layer || mayImport[layer]?.includes(target)) return []
    const allowed = mayImport[layer]?.join(', ') || 'nothing'
    return [
      `imports '${specifier}', but ${layer} may import ${allowed}: move what both need to model/ or text/, or pass it in.`,
    ]
  }
  if (specifier.startsWith('node:')) {
    const name = specifier.slice('node:'.length).split('/')[0] ?? ''
    if (!impureModules.includes(name) || impureLayers.includes(layer)) return []
    return [`imports '${specifier}': only cli/ may reach outside the program; pass bytes or text in.`]
  }
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier
  const home = packageHomes[name] ?? typePackages[name]
  if (!home) return [`imports '${specifier}', which has no home: add '${name}' to packageHomes.`]
  if (home !== layer) return [`imports '${specifier}', whose home is ${home}/: use what ${home}/ exports.`]
  if (leafOnlyPackages.includes(name) && specifier === name)
    return [
      `imports the root of ${name}: import the file that is needed, and declare its type in text/leaves.d.ts.`,
    ]
  return []
}

/** "read" for read/text/lines.ts, "analyse" for analyse.ts. */
function layerOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

function standsIn(path: string, homes: readonly string[]): boolean {
  return homes.some((home) => path.startsWith(home))
}

/** The specifier of an import, a re-export, an import() or an import type. */
function importedModule(node: ts.Node): ts.StringLiteralLike | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return asString(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return asString(node.argument.literal)
  if (ts.isCallExpression(node)) {
    const loads =
      node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText().startsWith('require')
    if (loads) return asString(node.arguments[0])
  }
  return undefined
}

function asString(node: ts.Node | undefined): ts.StringLiteralLike | undefined {
  return node && ts.isStringLiteralLike(node) ? node : undefined
}

/** The literal or name as written, where it has a Swedish letter, composed or not. */
function swedishLiteral(node: ts.Node, file: ts.SourceFile): string | undefined {
  const speaks =
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isIdentifier(node)
  if (!speaks) return undefined
  const written = node.getText(file)
  return /[åäö]/i.test(written.normalize('NFC')) ? written : undefined
}

/** What in this node reaches outside the program or differs between runs. */
function impureUse(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && impureNames.includes(node.text) && isReference(node)) return node.text
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return 'new Date() without a date'
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText()
    if (called.endsWith('.localeCompare') && node.arguments.length < 2)
      return 'localeCompare without a locale'
    return impureCalls.find((name) => (name.startsWith('.') ? called.endsWith(name) : called === name))
  }
  return undefined
}

/** False for a property or a field that only has the same name. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isQualifiedName(parent)) return parent.left === node
  const declares =
    ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)
  return !(declares && parent.name === node)
}
