/**
 * Sentences of a block, roughly: enough for statements about the document itself. A full stop ends a sentence
 * before a space and a capital letter, unless it follows a single letter or a figure's ordinal.
 */
export function splitSentences(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sentences: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(/(?<!(?:^|[\s.])\p{L})[.!?](?=\s+["”“(]?\p{Lu})/gu)) {
    sentences.push({ start, end: match.index + 1 })
    start = match.index + 1
    while (text[start] === ' ') start++
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  return sentences
}
