// Reads the types of src/model/ as JSON Schema definitions: interfaces, aliases of constants, unions, arrays, tuples
// and records, as they stand; anything else is an error that names the place. Descriptions are the doc comments.
// What a type cannot say (ranges, forms) stands in the bounds; a bound for a field that is gone is an error, too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const modelFiles = ['span', 'enums', 'block', 'analysis'].map((name) => `src/model/${name}.ts`)

/** Bounds by field name, for every type that has the field. */
const fieldBounds = {
  line: { type: 'integer', minimum: 1 },
  endLine: { type: 'integer', minimum: 1 },
  startLine: { type: 'integer', minimum: 1 },
  stemLine: { type: 'integer', minimum: 1 },
  actorLine: { type: 'integer', minimum: 1 },
  page: { type: 'integer', minimum: 1 },
  pages: { type: 'integer', minimum: 1 },
  level: { type: 'integer', minimum: 1 },
  bytes: { type: 'integer', minimum: 0 },
  words: { type: 'integer', minimum: 0 },
  confidence: { minimum: 0, maximum: 1 },
  sha256: { pattern: '^[0-9a-f]{64}$' },
}

/** Bounds of one field of one type. */
const constraints = {
  'Municipality.code': { pattern: '^[0-9]{2}([0-9]{2})?$' },
  'Municipality.county': { pattern: '^[0-9]{2}$' },
  'Section.id': { pattern: '^s[0-9]+(\\.[0-9]+)*$' },
  'Section.types': { minItems: 1 },
  'Commitment.id': { pattern: '-g[0-9]{2,}$' },
  'Responsibility.id': { pattern: '-r[0-9]{2,}$' },
  'FollowUp.id': { pattern: '-f[0-9]{2,}$' },
  'Commitment.aims': { minItems: 2 },
  'Responsibility.functions': { minItems: 1 },
  'FollowUp.types': { minItems: 1 },
}

export class ModelReader {
  constructor(root) {
    this.declarations = new Map()
    this.used = new Set()
    for (const path of modelFiles) {
      const file = ts.createSourceFile(
        path,
        readFileSync(join(root, path), 'utf8'),
        ts.ScriptTarget.ESNext,
        true,
      )
      for (const statement of file.statements) this.#note(statement)
    }
  }

  #note(statement) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      this.declarations.set(statement.name.text, statement)
    if (!ts.isVariableStatement(statement)) return
    for (const { name, initializer } of statement.declarationList.declarations)
      this.declarations.set(name.text, initializer)
  }

  /** The definition of a type, and of all types that it names, by name. */
  define(root) {
    const definitions = {}
    const waiting = [root]
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (name in definitions) continue
      this.pending = []
      definitions[name] = this.#schemaOfDeclaration(name)
      waiting.push(...this.pending)
    }
    return definitions
  }

  refuseUnusedConstraints() {
    const known = [...Object.keys(fieldBounds), ...Object.keys(constraints)]
    const unused = known.filter((key) => !this.used.has(key))
    if (unused.length > 0) throw new Error(`Constraints for fields that are gone: ${unused.join(', ')}`)
  }

  #schemaOfDeclaration(name) {
    const node = this.declarations.get(name)
    if (node === undefined) throw new Error(`src/model/ does not declare ${name}.`)
    const described = describe(node)
    if (ts.isInterfaceDeclaration(node)) return { ...described, ...closedObject(this.#fieldsOf(node)) }
    return { ...described, ...this.#schemaOf(node.type, name) }
  }

  /** Fields of an interface, those that it extends first. */
  #fieldsOf(node) {
    const inherited = (node.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) => this.#fieldsOf(this.declarations.get(expression.text))),
    )
    return [...inherited, ...this.#membersOf(node.members, node.name.text)]
  }

  #membersOf(members, owner) {
    return members.map((member) => {
      const name = member.name.text
      const schema = this.#constrain(this.#schemaOf(member.type, owner), owner, name)
      return {
        name,
        optional: member.questionToken !== undefined,
        schema: { ...describe(member), ...schema },
      }
    })
  }

  /** Adds the bounds of a field; where the field may be null, to the other half. */
  #constrain(schema, owner, name) {
    const bounds = {}
    for (const key of [name, `${owner}.${name}`]) {
      const more = key.includes('.') ? constraints[key] : fieldBounds[key]
      if (more === undefined) continue
      this.used.add(key)
      Object.assign(bounds, more)
    }
    if (bounds.type !== undefined && Array.isArray(schema.type))
      return { ...schema, ...bounds, type: [bounds.type, 'null'] }
    return { ...schema, ...bounds }
  }

  #schemaOf(node, owner) {
    if (ts.isTypeOperatorNode(node)) return this.#schemaOf(node.type, owner)
    if (ts.isParenthesizedTypeNode(node)) return this.#schemaOf(node.type, owner)
    if (ts.isArrayTypeNode(node)) return { type: 'array', items: this.#schemaOf(node.elementType, owner) }
    if (ts.isTypeLiteralNode(node)) return closedObject(this.#membersOf(node.members, owner))
    if (ts.isLiteralTypeNode(node)) return literal(node.literal)
    if (ts.isUnionTypeNode(node)) return this.#union(node, owner)
    if (ts.isTupleTypeNode(node)) return offsets(node)
    if (ts.isIndexedAccessTypeNode(node)) return this.#enumeration(node.objectType)
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, owner)
    switch (node.kind) {
      case ts.SyntaxKind.StringKeyword:
        return { type: 'string' }
      case ts.SyntaxKind.NumberKeyword:
        return { type: 'number' }
      case ts.SyntaxKind.BooleanKeyword:
        return { type: 'boolean' }
    }
    throw new Error(`scripts/schema.mjs does not know the type '${node.getText()}' in ${owner}.`)
  }

  #union(node, owner) {
    const parts = node.types.map((part) => this.#schemaOf(part, owner))
    if (parts.every((part) => 'const' in part)) return { enum: parts.map((part) => part.const) }
    if (parts.every((part) => typeof part.type === 'string' && Object.keys(part).length === 1))
      return { type: parts.map((part) => part.type) }
    const constants = parts.filter((part) => 'const' in part).map((part) => part.const)
    const others = parts.filter((part) => !('const' in part))
    if (constants.length > 1) return { enum: [...constants, null] }
    return { anyOf: [...others, ...constants.map((value) => ({ const: value }))] }
  }

  /** A named type, or one of the few generic ones that the model uses. */
  #reference(node, owner) {
    const name = node.typeName.text
    if (name === 'Readonly') return this.#schemaOf(node.typeArguments[0], owner)
    if (name === 'Record') return this.#record(node.typeArguments, owner)
    this.pending.push(name)
    return { $ref: `#/$defs/${name}` }
  }

  #record([key, value], owner) {
    const schema = this.#schemaOf(value, owner)
    if (key.kind === ts.SyntaxKind.StringKeyword) return { type: 'object', additionalProperties: schema }
    const names = this.#constants(this.declarations.get(key.typeName.text).type.objectType)
    return closedObject(names.map((name) => ({ name, optional: false, schema })))
  }

  /** `(typeof kinds)[number]`, with what is said about the constant. */
  #enumeration(node) {
    const statement = this.#valueOf(node).parent.parent.parent
    return { ...describe(statement), enum: this.#constants(node) }
  }

  /** The strings of the constant in `(typeof kinds)[number]`. */
  #constants(node) {
    return this.#valueOf(node).expression.elements.map((element) => element.text)
  }

  #valueOf(node) {
    const query = ts.isParenthesizedTypeNode(node) ? node.type : node
    return this.declarations.get(query.exprName.text)
  }
}

function closedObject(fields) {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    required: fields.filter(({ optional }) => !optional).map(({ name }) => name),
    additionalProperties: false,
  }
}

function literal(node) {
  if (node.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' }
  return { const: node.text }
}

/** The only tuples of the model are pairs of offsets. */
function offsets(node) {
  const offset = { type: 'integer', minimum: 0 }
  const length = node.elements.length
  return { type: 'array', prefixItems: node.elements.map(() => offset), minItems: length, maxItems: length }
}

/** The doc comment as one line. */
function describe(node) {
  const comment = ts.getJSDocCommentsAndTags(node).at(-1)?.comment
  return typeof comment === 'string' ? { description: comment.replace(/\s+/g, ' ').trim() } : {}
}
