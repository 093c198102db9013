/** A choice of one kind of entity, with its mark. */
import type { JSX } from 'preact'
import { dossierIndex } from '../../state/project.ts'
import { say } from '../../state/words.ts'
import { KindMark } from '../../parts/entity-mark.tsx'

export function KindSelect({ id, label, value, onChange }: {
  id: string
  label: string
  value: string
  onChange: (kind: string) => void
}): JSX.Element {
  return (
    <div class="typed-field">
      <label class="field-label" for={id}>{label}</label>
      <div class="kind-select">
        <KindMark kind={value} />
        <select id={id} class="typed-input" value={value} onChange={({ currentTarget }) => {
          const chosen = currentTarget.value
          // Why: whether it becomes this kind is not settled here.
          currentTarget.value = value
          onChange(chosen)
        }}>
          {[...dossierIndex.value.kinds.values()].map((kind) => <option key={kind.id} value={kind.id}>{say(kind.label)}</option>)}
        </select>
      </div>
    </div>
  )
}
