import type { Wording } from '../model/wording.ts'
import type { cli } from './sv/cli.ts'

/** Every label and message of one language. A key that a language lacks is a type error. */
export interface Messages extends Wording {
  /** The command line; the Swedish file is the pattern for the others. */
  readonly cli: Widened<typeof cli>
  readonly notices: Notices
}

/** The same keys with any wording. */
type Widened<T> = T extends string
  ? string
  : T extends readonly string[] | ((...args: never[]) => string)
    ? T
    : { readonly [K in keyof T]: Widened<T[K]> }

/** Values for the wording of a notice or an error. */
export type Params = Readonly<Record<string, string | number>>
/** Wordings by the keys that `Message` and `PolicyError` carry. */
export type Notices = Readonly<Record<string, (params: Params) => string>>
