/** The text of a literal, as Turtle, TriG and N-Quads have it between quotation marks. */

/** For a string on one line: the escapes of canonical N-Quads (RDF 1.2), which the other syntaxes have too. */
export function escapeLiteral(text: string): string {
  return text.replace(SPECIAL, escapeOne)
}

/** For a string between three quotation marks: line feeds stay, and quotation marks where they cannot be taken for
 * the end. */
export function escapeLongLiteral(text: string): string {
  return text.replace(SPECIAL_IF_LONG, escapeOne)
}

const SPECIAL = /[\u0000-\u001f\u007f"\\\ufffe\uffff]/g
const SPECIAL_IF_LONG = /[\u0000-\u0009\u000b-\u001f\u007f\\\ufffe\uffff]|"(?="|$)/g

const ESCAPES = new Map([
  ['\b', '\\b'], ['\t', '\\t'], ['\n', '\\n'], ['\f', '\\f'], ['\r', '\\r'], ['"', '\\"'], ['\\', '\\\\'],
])

function escapeOne(one: string): string {
  return ESCAPES.get(one) ?? `\\u${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
