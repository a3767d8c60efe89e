/** A mistake in how the program was called: one sentence for the person, exit status 2. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'UsageError'
  }
}
