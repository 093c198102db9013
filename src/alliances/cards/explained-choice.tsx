/** One thing to choose, with a sentence that explains it. */
import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'

/** A native radio button or checkbox; its name is the label, and the sentence describes it. `name` groups radio buttons. */
export function ExplainedChoice({ type, name, label, words, warning, isChosen, onChange }: {
  type: 'radio' | 'checkbox'
  name?: string
  label: ComponentChildren
  words: string
  warning?: string
  isChosen: boolean
  onChange: (isChosen: boolean) => void
}): JSX.Element {
  const id = useId()
  return (
    <label class="counting-choice">
      <input type={type} name={name} checked={isChosen} aria-labelledby={`${id}-label`} aria-describedby={`${id}-words`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span class="counting-choice-label" id={`${id}-label`}>{label}</span>
      <span class="counting-choice-words" id={`${id}-words`}>
        {words}
        {warning !== undefined && <strong class="counting-choice-warning"> {warning}</strong>}
      </span>
    </label>
  )
}
