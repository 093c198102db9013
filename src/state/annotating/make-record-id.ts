/** Ids of records that a person makes. */
import { fold } from '../../core/fold.ts'
import { RESERVED_IDS } from '../../core/vocabulary.ts'

/** A new id such as `claim-k3v9x2m4`. Why by chance: two people or two tabs that work on copies of one dossier must not give one id twice. */
export function makeRecordId(type: 'mention' | 'claim' | 'event' | 'entity' | 'relation' | 'kind'): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2))
  return `${type}-${[...numbers].map((number) => number.toString(36).padStart(7, '0').slice(-6)).join('')}`
}

/** An id that can be read, made of words: `'Côte d’Ivoire'` → `cote-d-ivoire`, with a number where `isTaken`. */
export function makeReadableId(words: string, isTaken: (id: string) => boolean, fallback = 'entity'): string {
  const base = fold(words).replaceAll(' ', '-').slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') || fallback
  const isFree = (id: string): boolean => !isTaken(id) && !RESERVED.has(id)
  if (isFree(base)) return base
  for (let number = 2; ; number++) {
    if (isFree(`${base}-${number}`)) return `${base}-${number}`
  }
}

const LONGEST = 80
const RESERVED: ReadonlySet<string> = new Set(RESERVED_IDS)
