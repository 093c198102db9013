/** Words that a list is filtered by; Escape empties the field. */
import type { JSX } from 'preact'

export function FilterField({ id, label, value, told, onInput }: {
  id: string
  label: string
  value: string
  /** What the filter leaves, read out as it changes. */
  told?: string
  onInput: (text: string) => void
}): JSX.Element {
  return (
    <div class="typed-field">
      <label class="field-label" for={id}>{label}{told !== undefined && <span class="quiet" role="status">{told}</span>}</label>
      <input id={id} class="typed-input" type="search" autocomplete="off" spellcheck={false} dir="auto" value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '' || event.isComposing) return
          event.preventDefault()
          event.stopPropagation()
          onInput('')
        }} />
    </div>
  )
}
