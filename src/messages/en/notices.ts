import type { Notices } from '../types.ts'

/** Wordings for what the stages notice and for what they cannot use, by key. */
export const notices: Notices = {}
