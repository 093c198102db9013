/** Tells edits that the graph shows from those that it does not. Apart from the graph, since who only reads makes none. */
import type { Claim, Dossier } from './schema.ts'

/** Whether two states of a dossier have the same graph, but for how often entities are mentioned. Cost: a look at each claim that is not
 * the very same record. */
export function hasSameGraph(before: Dossier, after: Dossier): boolean {
  return before.entities === after.entities && before.ontology === after.ontology && isSameList(before.articles, after.articles, (one, other) =>
    one === other || (one.id === other.id && one.events === other.events && isSameList(one.claims, other.claims, looksTheSame)))
}

/** Notes are not drawn. */
function looksTheSame(one: Claim, other: Claim): boolean {
  if (one === other) return true
  const { note: _, ...before } = one
  const { note: __, ...after } = other
  return JSON.stringify(before) === JSON.stringify(after)
}

function isSameList<Item>(before: readonly Item[], after: readonly Item[], isSame: (one: Item, other: Item) => boolean): boolean {
  return before === after || (before.length === after.length && before.every((one, index) => isSame(one, after[index] as Item)))
}
