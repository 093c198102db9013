/** What a format writes, in pieces that are neither tiny nor huge. */

const LENGTH = 32_768

/** The same text in pieces of at least 32,768 UTF-16 units, but for the last; a piece is made when it is asked for.
 * May be gone through more than once: `make` is called each time. */
export function piecesOf(make: () => Iterable<string>): Iterable<string> {
  return { [Symbol.iterator]: () => joinShort(make()) }
}

function* joinShort(short: Iterable<string>): Generator<string> {
  let piece = ''
  for (const one of short) {
    piece += one
    if (piece.length >= LENGTH) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}
