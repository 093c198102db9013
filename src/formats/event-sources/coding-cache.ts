/** What a file says of an event → the number of its coding, each worked out once. */
import type { Coding } from '../../core/event-table.ts'
import type { EventCollector } from './collect-events.ts'

export type CodingNumbers = (key: string) => number | undefined

/** `make` says what the key means, or that it is no code. More than a thousand characters are none. */
export function rememberCodings(events: EventCollector, make: (key: string) => Coding | undefined): CodingNumbers {
  const known = new Map<string, number | undefined>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found
    const coding = key.length > LONGEST ? undefined : make(key)
    const number = coding && events.coding(coding)
    // Why: a file may have nothing but names that come once.
    if (known.size === MOST_KNOWN) known.clear()
    known.set(key, number)
    return number
  }
}

const LONGEST = 1000
const MOST_KNOWN = 200_000
