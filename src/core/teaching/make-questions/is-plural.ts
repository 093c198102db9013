/** Whether a name speaks of several. */
import type { Entity } from '../../schema.ts'

/** By what stands before the French label: `les troupes françaises`, and `les États-Unis` too. */
export function isPlural(entity: Entity | undefined): boolean {
  return entity?.determiner?.fr === 'les'
}
