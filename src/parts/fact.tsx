/** One line of a card: a term and what there is to say of it. */
import type { ComponentChildren, JSX } from 'preact'

/** Stands in a `dl` of the class `card-facts`. */
export function Fact({ term, children }: { term: string; children: ComponentChildren }): JSX.Element {
  return <div><dt>{term}</dt><dd>{children}</dd></div>
}
