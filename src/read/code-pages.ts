/** Encodings of one byte a letter that Swedish files have. */
export type CodePage = 'windows-1252' | 'macintosh' | 'cp850'

interface Signs {
  readonly page: CodePage
  /** Bytes of the Swedish letters, small ones first. */
  readonly letters: readonly number[]
  /** Bytes of marks and letters that Swedish texts have now and then: quotation marks, dashes, the paragraph sign, e acute. */
  readonly marks: readonly number[]
  /** Bytes of the frequent words that hold such letters. */
  readonly words: readonly (readonly number[])[]
}

/** "för", "på", "är", "även", "från" with placeholders 1–3 for the three small letters. */
const frequent: readonly string[] = ['f3r', 'p1', '2r', '2ven', 'fr1n', '1r', 's1', 'm1l']

function signsOf(page: CodePage, letters: readonly number[], marks: readonly number[]): Signs {
  const words = frequent.map((word) =>
    [...word].map((char) => (/\d/.test(char) ? letters[Number(char) - 1]! : char.charCodeAt(0))),
  )
  return { page, letters, marks, words }
}

/** Small and capital a with ring, a and o with two dots; in the order ring, dots, o, RING, DOTS, O. */
const pages: readonly Signs[] = [
  signsOf(
    'windows-1252',
    [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6],
    [0xe9, 0xa7, 0x93, 0x94, 0x91, 0x92, 0x96, 0x97, 0x85, 0x95, 0xb7, 0xa0, 0xfc, 0xbb, 0xab, 0xad],
  ),
  signsOf(
    'macintosh',
    [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85],
    [0x8e, 0xa4, 0xd2, 0xd3, 0xd4, 0xd5, 0xd0, 0xd1, 0xc9, 0xa5, 0xe1, 0xca, 0x9f],
  ),
  signsOf('cp850', [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99], [0x82, 0xf5, 0xfa, 0xff, 0x81, 0xf0]),
]

/** Bytes looked at. */
const sample = 200_000

/** The code page in which the bytes make the best Swedish: letters inside words, and frequent words. */
export function scoreCodePages(bytes: Uint8Array): CodePage {
  const length = Math.min(bytes.length, sample)
  let best: CodePage = 'windows-1252'
  let bestScore = Number.NEGATIVE_INFINITY
  for (const signs of pages) {
    const score = scorePage(bytes, length, signs)
    if (score > bestScore) {
      best = signs.page
      bestScore = score
    }
  }
  return best
}

function scorePage(bytes: Uint8Array, length: number, { letters, marks, words }: Signs): number {
  const isLetter = (byte: number | undefined): boolean =>
    byte !== undefined &&
    ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || letters.includes(byte))
  let score = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) continue
    const place = letters.indexOf(byte)
    if (place >= 0) {
      const inWord = isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])
      // A capital behind a small letter is a sign of another code page.
      const afterSmall = (bytes[at - 1] ?? 0) >= 0x61 && (bytes[at - 1] ?? 0) <= 0x7a
      score += !inWord ? 0 : place >= 3 && afterSmall ? -1 : 2
    } else score += marks.includes(byte) ? 0.5 : -1
    for (const word of words) if (isWordAt(bytes, at, word, isLetter)) score += 3
  }
  return score
}

/** True where a word whose special letter stands at `at` is there, with no letter beside it. */
function isWordAt(
  bytes: Uint8Array,
  at: number,
  word: readonly number[],
  isLetter: (byte: number | undefined) => boolean,
): boolean {
  const place = word.findIndex((byte) => byte >= 0x80)
  const start = at - place
  if (start < 0 || isLetter(bytes[start - 1]) || isLetter(bytes[start + word.length])) return false
  return word.every((byte, next) => bytes[start + next] === byte)
}
