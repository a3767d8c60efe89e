/** A mistake in how the program was called: one sentence for the person, exit status 2. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'UsageError'
  }
}

/** True where the other end of a pipe is closed. */
export function isClosedPipe(cause: unknown): boolean {
  return (
    cause instanceof Error &&
    'code' in cause &&
    (cause.code === 'EPIPE' || cause.code === 'ERR_STREAM_DESTROYED')
  )
}

/** The system's short name for a failure, "ENOENT". */
export function reasonOf(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return cause instanceof Error ? cause.message : String(cause)
}
