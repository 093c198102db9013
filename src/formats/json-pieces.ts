/** A value as JSON in pieces, so that no text is longer than a string can be. */

/** The text of `JSON.stringify(value, null, 2)`, record by record. `value` is plain: no `undefined` in lists, no `toJSON`. `depth` is how
 * many lists and objects lie around a record that is one piece: 4 for the claims of a dossier. */
export function* jsonPieces(value: unknown, depth = 4, indent = ''): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${indent}`)
    return
  }
  const isList = Array.isArray(value)
  const entries: [string, unknown][] = isList ? value.map((item) => ['', item]) : Object.entries(value).filter(([, one]) => one !== undefined)
  if (entries.length === 0) {
    yield isList ? '[]' : '{}'
    return
  }
  const inner = `${indent}  `
  let before = isList ? '[' : '{'
  for (const [key, one] of entries) {
    yield `${before}\n${inner}${isList ? '' : `${JSON.stringify(key)}: `}`
    yield* jsonPieces(one, depth - 1, inner)
    before = ','
  }
  yield `\n${indent}${isList ? ']' : '}'}`
}

/** The pieces, and a line end after the last. */
export function* withLineEnd(pieces: Iterable<string>): Generator<string> {
  yield* pieces
  yield '\n'
}
