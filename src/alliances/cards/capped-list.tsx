/** A list of which the first part is shown, and more on demand. */
import { useSignal } from '@preact/signals'
import { Fragment, type ComponentChildren, type JSX } from 'preact'
import { cardsWords } from './cards-words.ts'

/** `step` items at first, then twice as many with each press. `keyOf` gives each item a key of its own; give the list itself a key where
 * it should begin anew. */
export function CappedList<Item>({ items, step, keyOf, children, class: further = 'plain-list', label }: {
  items: readonly Item[]
  step: number
  keyOf: (item: Item) => string | number
  children: (item: Item, place: number) => ComponentChildren
  class?: string
  label?: string
}): JSX.Element {
  const shown = useSignal(step)
  const left = items.length - shown.value
  return (
    <>
      <ul class={further} aria-label={label}>
        {items.slice(0, shown.value).map((item, place) => <Fragment key={keyOf(item)}>{children(item, place)}</Fragment>)}
      </ul>
      {left > 0 && (
        <button type="button" class="button button-quiet show-more" onClick={({ currentTarget }) => {
          // Why: the button is gone with the last item, and would take the focus with it.
          if (left <= step * 2) focusLast(currentTarget.previousElementSibling)
          shown.value += step * 2
        }}>
          {cardsWords.value.more(Math.min(step * 2, left), left)}
        </button>
      )}
    </>
  )
}

function focusLast(list: Element | null): void {
  const stops = list?.querySelectorAll<HTMLElement>('button, a, summary')
  stops?.[stops.length - 1]?.focus()
}
