/** A file of doccano → its examples, unread. */
import { isRecord } from '../../core/describe-value.ts'
import type { Issue } from '../../core/issues.ts'
import type { Fields, LeftOut } from '../loose-json.ts'
import { parseJson } from '../parse-json.ts'

/** One text with its labels, as the file has it. `path` is `line 3` or `[2]`. */
export interface Example {
  readonly record: Fields
  readonly path: string
  /** From 1. */
  readonly number: number
}

/** Reads one object a line, or one list of objects. `problem` tells why the file as a whole is no JSON. */
export function splitExamples(source: string, leftOut: LeftOut): { examples: Example[]; problem?: Issue } {
  return /^\s*\[/.test(source) ? splitList(source, leftOut) : splitLines(source, leftOut)
}

function splitList(source: string, leftOut: LeftOut): { examples: Example[]; problem?: Issue } {
  const { value, issues: [problem] } = parseJson(source)
  if (problem) return { examples: [], problem }
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  return { examples: list.flatMap((record, index) => toExample(record, `[${index}]`, index + 1, 'record', leftOut)) }
}

function splitLines(source: string, leftOut: LeftOut): { examples: Example[] } {
  const examples: Example[] = []
  let number = 0
  // Why not split: a file of a million empty lines would be a million strings at once.
  for (let start = 0; start < source.length;) {
    const end = source.indexOf('\n', start)
    const line = source.slice(start, end < 0 ? source.length : end)
    start = end < 0 ? source.length : end + 1
    number++
    if (line.trim() === '') continue
    const { value } = parseJson(line)
    for (const example of toExample(value, `line ${number}`, number, 'line', leftOut)) examples.push(example)
  }
  return { examples }
}

function toExample(record: unknown, path: string, number: number, what: string, leftOut: LeftOut): Example[] {
  if (isRecord(record)) return [{ record, path, number }]
  leftOut.record(what, String(number), 'unreadable', path)
  return []
}
