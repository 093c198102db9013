/** Where the focus goes when the item of a list that has it is taken away. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Call the function that is given back with the place of the item, just before it goes: the first button of the item that takes its place
 * gets the focus, or the list itself where none is left. */
export function useNextFocus(list: RefObject<HTMLElement | null>, items: string): (index: number) => void {
  const leftAt = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    const index = leftAt.current
    if (index === undefined) return
    // Why: what the person turned to meanwhile keeps the focus.
    if (document.activeElement !== document.body) return
    leftAt.current = undefined
    const all = list.current?.querySelectorAll<HTMLElement>(items) ?? []
    const next = all[Math.min(index, all.length - 1)]
    ;(next?.querySelector<HTMLElement>('button, input') ?? list.current)?.focus()
  })
  return (index) => {
    leftAt.current = index
  }
}
