/** The kinds of entity that an end of a relation can have, as ticks. */
import type { JSX } from 'preact'
import { dossierIndex } from '../../state/project.ts'
import { say } from '../../state/words.ts'
import { KindMark } from '../../parts/entity-mark.tsx'
import { announce } from '../../ui/live-region.tsx'
import { vocabularyWords } from './records-words.ts'

/** The last tick stays: a relation without kinds would fit nothing. */
export function KindTicks({ legend, value, onChange }: {
  legend: string
  value: readonly string[]
  onChange: (kinds: string[]) => void
}): JSX.Element {
  const words = vocabularyWords.value.relation
  const kinds = [...dossierIndex.value.kinds.values()]
  const all = kinds.map(({ id }) => id)
  const isAll = all.every((one) => value.includes(one))
  return (
    <fieldset class="record-choice">
      <legend class="field-label">{legend}</legend>
      <div class="kind-ticks">
        {kinds.map(({ id, label }) => {
          const isOn = value.includes(id)
          return (
            <label key={id} class="record-check">
              <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => {
                // Why: whether it changes is for the dossier to say.
                currentTarget.checked = isOn
                if (isOn && value.length === 1) announce(words.needsKind)
                else onChange(all.filter((one) => (one === id ? !isOn : value.includes(one))))
              }} />
              <KindMark kind={id} /><span>{say(label)}</span>
            </label>
          )
        })}
      </div>
      {!isAll && (
        <button type="button" class="button button-quiet link-button" onClick={() => onChange(all)}>{words.allKinds}</button>
      )}
    </fieldset>
  )
}
