/** Text → JSON value, or where the text stops being JSON. */
import { issue, type Issue } from '../core/issues.ts'
import { findJsonError } from './find-json-error.ts'

/** Lists and objects inside one another: a dossier needs about ten levels. */
export const MAX_DEPTH = 100
/** Values in all, enough for some 250,000 claims. */
const MAX_VALUES = 12_000_000

/** Parses JSON (RFC 8259). An issue gives line and column, counted from 1, the column in UTF-16 units. A key `__proto__`
 * becomes an ordinary property, which the check of the shape refuses. */
export function parseJson(text: string): { value?: unknown; issues: Issue[] } {
  const excess = findExcess(text)
  if (excess) return { issues: [excess] }
  try {
    return { value: JSON.parse(text) as unknown, issues: [] }
  } catch {
    // Why not the engine's own words: they differ between engines, and some leave the place out.
    const offset = findJsonError(text) ?? text.length
    return { issues: [issue('not-json', '', placeOf(text, offset))] }
  }
}

/** Why before parsing: some engines parse by recursion and run out of stack, and a file of nothing but brackets takes twenty times its
 * size in memory. Without a fault it gives `undefined`. */
function findExcess(text: string): Issue | undefined {
  let [depth, values] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) {
      for (at++; at < text.length && text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++
    } else if (unit === OPEN_OBJECT || unit === OPEN_LIST) {
      if (++depth > MAX_DEPTH) return issue('too-deep', '', { depth: MAX_DEPTH })
      values++
    } else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) depth--
    else if (unit === COMMA) values++
  }
  return values > MAX_VALUES ? issue('too-many-values', '', { limit: MAX_VALUES }) : undefined
}

const [QUOTE, BACKSLASH, COMMA, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x2c, 0x7b, 0x7d, 0x5b, 0x5d]

function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}
