export { type CodedUnits, codeStatements } from './coder.ts'
export type { Decision } from './types.ts'
