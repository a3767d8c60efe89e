import { PolicyError } from '../errors.ts'

/** Largest input by format, in bytes. A municipal policy is some 20 kB of text; what is larger is another kind of file. */
export const byteLimits: Readonly<Record<'text' | 'markdown', number>> = {
  text: 50_000_000,
  markdown: 10_000_000,
}

/** Throws PolicyError "input-too-large" where a file is larger than its format's limit. */
export function checkSize(bytes: number, format: keyof typeof byteLimits, file: string): void {
  const limit = byteLimits[format]
  if (bytes <= limit) return
  throw new PolicyError(
    'input-too-large',
    'error.input-too-large',
    { file, bytes, limit },
    'hint.input-too-large',
  )
}
