/** "a, b och c" */
export function list(items: readonly string[], last: 'och' | 'eller' = 'och'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** Numbers up to twelve in words. */
export function number(value: number): string {
  return words[value] ?? String(value)
}

/** "5 år 4 mån" */
export function months(count: number): string {
  const [years, rest] = [Math.floor(count / 12), count % 12]
  return [years > 0 ? `${years} år` : '', rest > 0 || years === 0 ? `${rest} mån` : '']
    .filter(Boolean)
    .join(' ')
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const grammar = {
  list: (items: readonly string[]) => list(items),
  more: (count: number) => `${count} till`,
}
