/**
 * A failure that a person can act on: a file that cannot be used, an option that makes no sense.
 * The wording is in `messages/` under `messageKey`.
 */
export class PolicyError extends Error {
  /** Stable code for programs, e.g. "binary-input". */
  readonly code: string
  /** Key of the wording, e.g. "error.binary-input". */
  readonly messageKey: string
  /** Values to put into the wording. */
  readonly params: Readonly<Record<string, string | number>>
  /** Key of a sentence that says what to do; null when there is nothing to add. */
  readonly hint: string | null

  constructor(
    code: string,
    messageKey: string,
    params: Readonly<Record<string, string | number>> = {},
    hint: string | null = null,
  ) {
    const details = Object.entries(params).map(([name, value]) => `${name}: ${value}`)
    super(details.length > 0 ? `${messageKey} (${details.join(', ')})` : messageKey)
    this.name = 'PolicyError'
    this.code = code
    this.messageKey = messageKey
    this.params = params
    this.hint = hint
  }
}
