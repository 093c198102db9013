/** An actor of the ties that are asked of, by its index. */
import type { EventActor } from '../../core/event-table.ts'
import type { Ties } from '../../core/ties/tie-types.ts'

/** Throws where the table has none of this number. */
export function actorAt({ table }: Ties, actor: number): EventActor {
  const found = table.actors[actor]
  if (!found) throw new Error(`the table has no actor ${actor}`)
  return found
}
