/** True for JSON by its name, or by content that is nothing but JSON objects. */
export function holdsJson(name: string, bytes: Uint8Array): boolean {
  if (/\.(?:json|ndjson|jsonl)$/i.test(name)) return true
  if (!/^\s*[{[]/.test(decode(bytes.subarray(0, 100)))) return false
  const values = parseValues(bytes)
  return values?.every((value) => typeof value === 'object' && value !== null) ?? false
}

/** The values of a JSON file: one, those of an array, or one per line; null when there is anything else in it. */
export function parseValues(bytes: Uint8Array): readonly unknown[] | null {
  const text = decode(bytes)
  return parseJson(text) ?? parseLines(text)
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function parseJson(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    return null
  }
}

function parseLines(text: string): readonly unknown[] | null {
  const values = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseJson)
  return values.some((value) => value === null) ? null : values.flatMap((value) => value ?? [])
}
