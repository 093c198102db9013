/** Bringing the focus to a text field. */

/** Focuses the field and chooses all that is in it: what was made a moment ago has a name that wants to be typed over. */
export function selectField(id: string): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
