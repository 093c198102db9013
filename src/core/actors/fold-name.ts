/** Names of actors for looking up. */
import { fold } from '../fold.ts'

/** As `fold` does it; most names of a file of events are plain ASCII, for which that is a long way round. */
export function foldName(name: string): string {
  return IS_ASCII.test(name) ? name.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim() : fold(name)
}

const IS_ASCII = /^\p{ASCII}*$/u
