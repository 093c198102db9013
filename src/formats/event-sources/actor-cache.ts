/** Names of actors → their numbers, each worked out once. */
import type { ActorParts } from '../../core/actors/actor-parts.ts'
import { cleanName } from '../../core/actors/split-name.ts'
import type { EventCollector } from './collect-events.ts'

/** The number of the actor that a name (or whatever tells one from another) stands for; `undefined` where it stands for none. */
export type ActorNumbers = (key: string) => number | undefined

/** `split` says what the key means, or that it names nobody. More than a thousand characters name nobody. */
export function rememberActors(events: EventCollector, split: (key: string) => ActorParts | undefined): ActorNumbers {
  const known = new Map<string, number | undefined>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found
    // Why: patterns that look through a name twice over would take hours for one of a megabyte.
    const parts = key.length > LONGEST ? undefined : split(key)
    const number = parts && events.actor(parts)
    // Why: a file may have nothing but names that come once.
    if (known.size === MOST_KNOWN) known.clear()
    known.set(key, number)
    return number
  }
}

/** Whether a cell says that there is nobody, or has nothing that can be seen. */
export function isNobody(cell: string): boolean {
  return NOBODY.test(cleanName(cell))
}

const NOBODY = /^(|none|null|na|n\/a|nan|-|\\n)$/i

const LONGEST = 1000
const MOST_KNOWN = 200_000
