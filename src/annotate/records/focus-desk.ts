/** Bringing the focus along to the desk. */

/** Gives the focus to the desk once what had it is gone with its list. Why not to a field: an end of a claim waits for a mention as soon
 * as it has the focus, and who only wants to look would change it by the next click in the text. */
export function focusDesk(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.desk')?.focus()
  })
}
