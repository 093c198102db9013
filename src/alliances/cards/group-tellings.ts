/** The claims that tell of an event, sentence by sentence: one sentence may make several claims of one happening. */
import type { DossierIndex, PlacedClaim } from '../../core/index-dossier.ts'

/** Claims of one sentence, in the order given. */
export type Telling = readonly [PlacedClaim, ...PlacedClaim[]]

/** Groups claims (ids) by their sentence, in the order in which they come. Ids that the dossier has not are passed over. */
export function groupTellings({ claims }: Pick<DossierIndex, 'claims'>, ids: readonly string[]): Telling[] {
  const groups = new Map<string, [PlacedClaim, ...PlacedClaim[]]>()
  for (const id of ids) {
    const placed = claims.get(id)
    if (!placed) continue
    const key = `${placed.article.id} ${placed.sentence.start}`
    const known = groups.get(key)
    if (known) known.push(placed)
    else groups.set(key, [placed])
  }
  return [...groups.values()]
}
