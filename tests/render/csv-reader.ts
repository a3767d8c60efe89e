/** Reads CSV by RFC 4180: fields in quotes may hold separators, line breaks and doubled quotes. */
export function readCsv(text: string, delimiter = ','): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (quoted) {
      if (character !== '"') field += character
      else if (text[i + 1] === '"') {
        field += '"'
        i++
      } else quoted = false
    } else if (character === '"' && field === '') quoted = true
    else if (character === delimiter) {
      row.push(field)
      field = ''
    } else if (character === '\r' && text[i + 1] === '\n') {
      rows.push([...row, field])
      row = []
      field = ''
      i++
    } else field += character
  }
  return field === '' && row.length === 0 ? rows : [...rows, [...row, field]]
}
