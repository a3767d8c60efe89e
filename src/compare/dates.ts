/**
 * Adds an ISO 8601 duration of years, months, weeks and days ("P4Y", "P1Y6M", "P2W") to an ISO date.
 * A month is taken as given; a day past its end falls back to its last day. Null for anything else.
 */
export function addDuration(date: string, duration: string): string | null {
  const from = parseDate(date)
  const parts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration)
  if (from === null || parts === null) return null
  const [years, months, weeks, days] = [parts[1], parts[2], parts[3], parts[4]].map((part) =>
    Number(part ?? 0),
  )
  const month = from.month - 1 + months! + 12 * (from.year + years!)
  const year = Math.floor(month / 12)
  const lastDay = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate()
  const day = Math.min(from.day, lastDay) + 7 * weeks! + days!
  return new Date(Date.UTC(year, month % 12, day)).toISOString().slice(0, 10)
}

/** Whole months from one ISO date to a later one; negative when it is earlier. Null when either is not a date. */
export function monthsBetween(from: string, to: string): number | null {
  const [a, b] = [parseDate(from), parseDate(to)]
  if (a === null || b === null) return null
  const months = 12 * (b.year - a.year) + b.month - a.month
  return b.day < a.day ? months - 1 : months
}

/** A year or a month stands for its first day. */
function parseDate(
  date: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date)
  if (parts === null) return null
  return { year: Number(parts[1]), month: Number(parts[2] ?? 1), day: Number(parts[3] ?? 1) }
}
