/** Cells of WebAnno TSV: escapes, stacks and numbers. */

/** A value of a cell with the number, if any, that tells annotations on one token apart. `undefined` value:
 * annotated, without one. */
export interface CellValue {
  readonly value?: string
  readonly number: string
}

/** The values of a cell, in the order in which they are stacked; none where there is no annotation. */
export function readCell(cell: string | undefined): CellValue[] {
  if (cell === undefined || cell === '_' || cell === '') return []
  return splitCell(cell, '|').map((part) => {
    const [, words = part, number = ''] = /^(.*[^\\]|)\[(\d+(?:_\d+)?)\]$/s.exec(part) ?? []
    return words === '*' || words === '' ? { number } : { value: words, number }
  })
}

/** Cuts at a mark that no `\` stands before. Parts keep their escapes. */
export function splitCell(cell: string, mark: '|' | ';'): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < cell.length; at++) {
    if (cell[at] === '\\') at++
    else if (cell[at] === mark) {
      parts.push(cell.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, cell.slice(start)]
}

/** Takes the escapes away: `\t`, `\n` and `\r` are what they are everywhere, any other character is itself. */
export function unescapeCell(cell: string): string {
  return cell.replace(/\\(.)/gs, (_, one: string) => ({ t: '\t', n: '\n', r: '\r' })[one] ?? one)
}
