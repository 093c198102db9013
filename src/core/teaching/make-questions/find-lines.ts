/** Who acts for whom, in any number of steps. */
import { groupBy } from '../../group-by.ts'
import type { DossierIndex } from '../../index-dossier.ts'

export interface Lines {
  /** These entities, all that act for them and all for which they act. */
  readonly around: (entities: Iterable<string>) => ReadonlySet<string>
  /** All for which an entity acts, without itself; found once. */
  readonly above: (entity: string) => ReadonlySet<string>
  /** These entities and all that act for them. */
  readonly below: (entities: Iterable<string>) => ReadonlySet<string>
}

/** Looks each step up; of a large dossier few lines are ever asked for. */
export function findLines({ entities }: DossierIndex): Lines {
  const steps = [...entities.values()].flatMap(({ id, actsFor }) => actsFor.map(({ entity }) => ({ id, entity })))
  const actors = groupBy(steps, ({ entity }) => entity)
  const upFrom = (from: Iterable<string>): Set<string> => follow(from, (id) => entities.get(id)?.actsFor.map(({ entity }) => entity) ?? [])
  const downFrom = (from: Iterable<string>): Set<string> => follow(from, (id) => actors.get(id)?.map((one) => one.id) ?? [])
  const known = new Map<string, ReadonlySet<string>>()
  return {
    around: (from) => {
      const all = upFrom(from)
      for (const one of downFrom(from)) all.add(one)
      return all
    },
    above: (id) => {
      const kept = known.get(id)
      if (kept) return kept
      const found = upFrom([id])
      found.delete(id)
      known.set(id, found)
      return found
    },
    below: downFrom,
  }
}

function follow(from: Iterable<string>, stepsOf: (id: string) => readonly string[]): Set<string> {
  const found = new Set(from)
  // Why: a set goes on with what is added to it on the way.
  for (const one of found) for (const next of stepsOf(one)) found.add(next)
  return found
}
