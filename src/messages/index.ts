import type { Language } from '../model/wording.ts'
import type { Messages } from './types.ts'

/** The wordings of one language; loads no other. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./sv.ts')).sv
}
