/** Formats of each command; the first is the usual one. */
export const compareFormats = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md'] as const
export const extractFormats = ['json', 'ndjson', 'csv', 'tsv'] as const
export const showFormats = ['table', 'json'] as const
