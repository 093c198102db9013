/** Texts that are too long for paper: cut into pieces, or with their middle left out. */

/** Why not longer: what is not torn has to fit on a page. UTF-16 units. */
const LONGEST_PIECE = 1200
const LONGEST_QUOTE = 800

/** A text as it is, or cut between words where it is very long. */
export function cutIntoPieces(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > LONGEST_PIECE) {
    const space = text.lastIndexOf(' ', from + LONGEST_PIECE)
    const to = space > from ? space + 1 : from + LONGEST_PIECE
    pieces.push(text.slice(from, to))
    from = to
  }
  return [...pieces, text.slice(from)]
}

/** A quotation as it is, or its beginning and its end where it is very long: the sentence is numbered, and stands on another sheet. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text
  return `${text.slice(0, LONGEST_QUOTE / 2).trimEnd()} […] ${text.slice(-LONGEST_QUOTE / 4).trimStart()}`
}
