/** Small strings → pieces worth passing on. */

/** Joins strings until they come to `size` UTF-16 units, as they are asked for. */
export function* gatherPieces(strings: Iterable<string>, size = 32_768): Generator<string> {
  let waiting: string[] = []
  let length = 0
  for (const one of strings) {
    waiting.push(one)
    length += one.length
    if (length < size) continue
    yield waiting.join('')
    waiting = []
    length = 0
  }
  if (length > 0) yield waiting.join('')
}
