export { type CodedUnits, type CommitmentDraft, codeStatements, type DefinitionDraft } from './coder.ts'
export type { Decision } from './types.ts'
