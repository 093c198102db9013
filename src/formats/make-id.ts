/** Ids for the records that a reader makes. */
import { shorten } from '../core/describe-value.ts'
import { issue, type Issue } from '../core/issues.ts'
import { RESERVED_IDS } from '../core/vocabulary.ts'

/** Gives out ids, each once for a record type. `what` is the type, such as `entity`. */
export interface Ids {
  /** An id made of any words. They stay as they are where they are valid and free. */
  make(what: string, words: string): string
  /** An id that a file gives. Where it cannot stay as it is, an issue says so; `path` is the issue's. */
  keep(what: string, id: string, path?: string): string
  /** One `id-changed` for each id that `keep` changed, in that order. */
  readonly issues: readonly Issue[]
}

/** Starts with no id taken. Ids are as the schema wants them: 1 to 200 UTF-16 units, without control characters, halves of
 * characters and reserved names. The same calls in the same order give the same ids. */
export function makeIds(): Ids {
  const taken = new Map<string, Set<string>>()
  /** By type and words: the number that was given last. Why: a thousand records of one name must not try a thousand numbers each. */
  const numbers = new Map<string, number>()
  const issues: Issue[] = []

  const make = (what: string, words: string): string => {
    const ids = taken.get(what) ?? new Set()
    taken.set(what, ids)
    const isAsWanted = words.length <= MOST_UNITS && VALID.test(words) && !RESERVED.has(words)
    if (isAsWanted && !ids.has(words)) {
      ids.add(words)
      return words
    }
    const base = (isAsWanted ? words : clean(words)) || what
    let id = base
    const counted = `${what}\n${base}`
    for (let number = numbers.get(counted) ?? 2; ids.has(id) || RESERVED.has(id); number++) {
      id = `${cut(base, MOST_UNITS - 12)}-${number}`
      numbers.set(counted, number + 1)
    }
    ids.add(id)
    return id
  }
  const keep = (what: string, id: string, path = ''): string => {
    const made = make(what, id)
    if (made !== id) issues.push(issue('id-changed', path, { id: shorten(id), taken: made }, made))
    return made
  }
  return { make, keep, issues }
}

const MOST_UNITS = 200
const RESERVED: ReadonlySet<string> = new Set(RESERVED_IDS)

/** As the schema has it, but for the reserved names. */
const VALID = /^[^\u0000-\u001f\u007f\ud800-\udfff]+$/u

function clean(words: string): string {
  return cut(words.slice(0, MOST_UNITS * 4).replace(/[\u0000-\u001f\u007f]+/g, ' ').replace(/\p{Cs}/gu, '').trim(), MOST_UNITS)
}

/** At most `most` units, without half a character at the end. */
function cut(words: string, most: number): string {
  return words.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}
