/** Finds where a text stops being JSON. */

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** The offset of the first character that cannot stand where it stands in JSON (RFC 8259), the length of the text where it
 * breaks off, or `undefined` where the text is JSON. Takes linear time and no recursion. */
export function findJsonError(text: string): number | undefined {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const unit = text[at] as string
    if (unit === '{' || unit === '[') {
      if (expected !== 'value' && expected !== 'value-or-end') return at
      open.push(unit)
      expected = unit === '{' ? 'key-or-end' : 'value-or-end'
      at++
    } else if (unit === '}' || unit === ']') {
      if (expected !== 'comma-or-end' && expected !== (unit === '}' ? 'key-or-end' : 'value-or-end')) return at
      if (open.pop() !== (unit === '}' ? '{' : '[')) return at
      expected = afterValue(open)
      at++
    } else if (unit === ',') {
      if (expected !== 'comma-or-end') return at
      expected = open.at(-1) === '{' ? 'key' : 'value'
      at++
    } else if (unit === ':') {
      if (expected !== 'colon') return at
      expected = 'value'
      at++
    } else {
      const isKey: boolean = expected === 'key' || expected === 'key-or-end'
      if (!isKey && expected !== 'value' && expected !== 'value-or-end') return at
      if (isKey && unit !== '"') return at
      const { end, bad } = unit === '"' ? readString(text, at) : readPlain(text, at)
      if (bad !== undefined) return bad
      expected = isKey ? 'colon' : afterValue(open)
      at = end
    }
    at = skipSpace(text, at)
  }
  return expected === 'nothing' ? undefined : text.length
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'comma-or-end'
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++
  return at
}

/** Why by hand: a regular expression runs out of stack on a string of some megabytes. */
function readString(text: string, start: number): { end: number; bad?: number } {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text[at] as string
    if (unit === '"') return { end: at + 1 }
    if (unit < ' ') return { end: at, bad: at }
    if (unit !== '\\') continue
    const escaped = text[at + 1]
    if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6))) at += 5
    else if (escaped !== undefined && '"\\/bfnrt'.includes(escaped)) at++
    else return { end: at, bad: at }
  }
  return { end: text.length, bad: text.length }
}

/** A number, `true`, `false` or `null`. */
function readPlain(text: string, start: number): { end: number; bad?: number } {
  const plain = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
  plain.lastIndex = start
  const found = plain.exec(text)
  if (!found) return { end: start, bad: start }
  return { end: start + found[0].length }
}
