/** Which entities stand for one another in a way that makes either a fair answer. */
import { groupBy } from '../../group-by.ts'
import type { DossierIndex } from '../../index-dossier.ts'
import type { Lines } from './find-lines.ts'
import { isPlural } from './is-plural.ts'
import type { Knowledge } from './question.ts'

/** Entities are close where one acts for the other, in any number of steps, where both act for a third and not both are single persons,
 * where a name of both is the same, or where a claim states that one belongs to the other in some way (a neutral relation with a direction
 * and without a PLOVER type): of a force and its part both may be fair answers. `names` are folded. */
export function findClose(
  index: DossierIndex, names: ReadonlyMap<string, readonly string[]>, lines: Lines,
): Pick<Knowledge, 'closeTo' | 'areClose'> {
  const ties = tiesOf(index)
  const sameName = groupBy([...names].flatMap(([id, own]) => own.map((name) => ({ id, name }))), ({ name }) => name)
  const isOnePerson = (id: string): boolean =>
    index.kinds.get(index.entities.get(id)?.kind ?? '')?.colour === 'person' && !isPlural(index.entities.get(id))
  return {
    closeTo: (entities) => {
      const close = new Set(lines.around(entities))
      // Why apart: single persons who act for the same are not close to one another.
      const [thirds, thirdsOfPersons, shared] = [new Set<string>(), new Set<string>(), new Set<string>()]
      for (const id of entities) {
        for (const other of ties.get(id) ?? []) close.add(other)
        for (const name of names.get(id) ?? []) shared.add(name)
        for (const third of lines.above(id)) (isOnePerson(id) ? thirdsOfPersons : thirds).add(third)
      }
      for (const name of shared) for (const { id } of sameName.get(name) ?? []) close.add(id)
      for (const other of lines.below(thirds)) close.add(other)
      for (const other of lines.below(thirdsOfPersons)) if (!isOnePerson(other)) close.add(other)
      return close
    },
    areClose: (one, other) => {
      const [above, otherAbove] = [lines.above(one), lines.above(other)]
      if (one === other || above.has(other) || otherAbove.has(one) || ties.get(one)?.has(other)) return true
      const own = new Set(names.get(one))
      if (names.get(other)?.some((name) => own.has(name))) return true
      return !(isOnePerson(one) && isOnePerson(other)) && [...above].some((third) => otherAbove.has(third))
    },
  }
}

/** Who belongs to whom by a claim, both ways. */
function tiesOf(index: DossierIndex): Map<string, Set<string>> {
  const ties = new Map<string, Set<string>>()
  for (const { claim: { subject, relation, object } } of index.claims.values()) {
    const found = index.relations.get(relation)
    if (!found || found.plover || found.symmetric || found.sign !== 'neutral') continue
    for (const [one, other] of [[subject, object], [object, subject]] as const) ties.set(one, (ties.get(one) ?? new Set()).add(other))
  }
  return ties
}
