// Types of the only parts of natural and stopword that this project loads. Their roots must not be imported: natural's
// connects to database drivers, prints to stdout and reads the .env of the working folder; stopword's loads 62 languages.

declare module 'natural/lib/natural/stemmers/porter_stemmer_sv.js' {
  /** Snowball's Swedish stemmer; expects NFC and lower case. */
  const stemmer: { stem(word: string): string }
  export default stemmer
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Similarity of two strings, 0–1, where 1 is equal; takes UTF-16 code units. */
  const jaroWinkler: (a: string, b: string, options?: { ignoreCase?: boolean }) => number
  export default jaroWinkler
}

declare module 'natural/lib/natural/distance/dice_coefficient.js' {
  /** Overlap of two strings' sets of letter pairs, 0–1; lower-cases both. */
  const dice: (a: string, b: string) => number
  export default dice
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    /** Edits from one string to the other, each of cost 1. */
    LevenshteinDistance(a: string, b: string): number
  }
  export default distances
}

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  /** Pass token arrays only: natural's own tokenizer splits words at å, ä and ö. */
  class TfIdf {
    addDocument(tokens: readonly string[], key?: string): void
    /** Weight of the terms in document number `index` (0-based, in the order added). */
    tfidf(terms: readonly string[], index: number): number
    idf(term: string, force?: boolean): number
    listTerms(index: number): Array<{ term: string; tf: number; idf: number; tfidf: number }>
  }
  export default TfIdf
}

declare module 'stopword/src/stopwords_swe.js' {
  /** 418 Swedish function words in lower case, sorted. */
  export const swe: readonly string[]
}
