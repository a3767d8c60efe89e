/** A decoded text and the encoding that it was in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/** Decodes bytes: UTF-8, else windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
}
