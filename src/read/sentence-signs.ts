import type { ReadingLexicon } from '../model/index.ts'

const terminal = /[.!?\u2026][)"\u201D\u2019'\]]*$/u

/** The last word of a text, lower case, opening marks off. */
function lastWord(text: string): string {
  return text
    .slice(text.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/^[("\u201D\u201C]+/, '')
}

/** True where a text ends in a full stop, question or exclamation mark that is no abbreviation's. */
export function endsSentence(text: string, lexicon: ReadingLexicon): boolean {
  return terminal.test(text) && !endsInAbbreviation(text, lexicon)
}

/** True where the final stop belongs to an abbreviation ("bl.a."). */
export function endsInAbbreviation(text: string, lexicon: ReadingLexicon): boolean {
  return text.endsWith('.') && lexicon.abbreviations.has(lastWord(text))
}

/** True where a text cannot end here: behind a comma, a preposition, a conjunction, an article. */
export function endsOpen(text: string, lexicon: ReadingLexicon): boolean {
  return /[,(/]$/.test(text) || lexicon.openWords.has(lastWord(text))
}

/** True for a text that a list completes: it ends in a colon, a semicolon, a modal verb, "att" or "till". */
export function isStemEnd(text: string, lexicon: ReadingLexicon): boolean {
  return /[:;]$/.test(text) || lexicon.modals.has(lastWord(text)) || lexicon.stemWords.has(lastWord(text))
}
