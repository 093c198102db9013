/** Text → JSON value, or where the text stops being JSON. */
import { issue, type Issue } from '../core/issues.ts'
import { findJsonError } from './find-json-error.ts'

/** Lists and objects inside one another: a dossier needs about ten levels. */
export const MAX_DEPTH = 100

/** Parses JSON (RFC 8259). An issue gives line and column, counted from 1, the column in UTF-16 units. A key `__proto__`
 * becomes an ordinary property, which the check of the shape refuses. */
export function parseJson(text: string): { value?: unknown; issues: Issue[] } {
  if (isTooDeep(text)) return { issues: [issue('too-deep', '', { depth: MAX_DEPTH })] }
  try {
    return { value: JSON.parse(text) as unknown, issues: [] }
  } catch {
    // Why not the engine's own words: they differ between engines, and some leave the place out.
    const offset = findJsonError(text) ?? text.length
    return { issues: [issue('not-json', '', placeOf(text, offset))] }
  }
}

/** Why before parsing: some engines parse by recursion and run out of stack. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (unit === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++
    } else if (unit === '{' || unit === '[') {
      if (++depth > MAX_DEPTH) return true
    } else if (unit === '}' || unit === ']') depth--
  }
  return false
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}
