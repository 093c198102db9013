/** A kind of entity and how it is drawn, each field an edit. */
import type { JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import '../../styles/annotate-records.css'
import { ACTOR_COLOURS, SHAPES } from '../../core/vocabulary.ts'
import { deskFocusWanted, takeDeskFocus } from '../../state/annotating/desk-focus.ts'
import { changeKind } from '../../state/annotating/vocabulary.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { listWords, say } from '../../state/words.ts'
import { BothLanguages } from '../../parts/both-languages.tsx'
import { KindMark, LookMark } from '../../parts/entity-mark.tsx'
import { pressEscape } from '../records/press-escape.ts'
import { RecordList } from '../records/record-list.tsx'
import { vocabularyWords } from '../records/records-words.ts'
import { RemovalButton } from '../records/removal-button.tsx'
import { sayRefusal } from '../records/say-refusal.ts'
import { selectField } from '../records/select-field.ts'
import { focusText } from './focus-text.ts'
import { KeyHint } from './key-hint.tsx'

/** Its name takes the focus when the desk is asked to. */
export function KindCard({ id }: { id: string }): JSX.Element | null {
  const all = vocabularyWords.value
  const words = all.kind
  const { kinds, dossier } = dossierIndex.value
  const kind = kinds.get(id)
  const isWanted = deskFocusWanted.value
  useLayoutEffect(() => {
    if (isWanted && takeDeskFocus()) selectField(`kind-label-${language.peek()}`)
  }, [isWanted])
  if (!kind) return null
  const { shape, filled, colour } = kind
  const alike = [...kinds.values()].filter((one) => one.id !== id && one.shape === shape && one.filled === filled && one.colour === colour)
  const entities = dossier.entities.filter((one) => one.kind === id)
  return (
    <div class="record-card" onKeyDown={pressEscape}>
      <p class="card-kind">{words.type}</p>
      <h2 class="card-title kind-picture"><KindMark kind={id} /> <bdi>{say(kind.label)}</bdi></h2>
      <BothLanguages id="kind-label" label={words.label} value={kind.label} isNeeded
        onType={(label, changed) => label && sayRefusal(changeKind(id, { label }, `label ${changed}`))} />
      <LookChoice legend={words.shape} name="kind-shape" value={shape}
        options={SHAPES.map((one) => ({ id: one, label: words.shapes[one], shape: one, filled, colour }))}
        onChange={(next) => void changeKind(id, { shape: next })} />
      <LookChoice legend={words.colour} name="kind-colour" value={colour}
        options={ACTOR_COLOURS.map((one) => ({ id: one, label: words.colours[one], shape, filled, colour: one }))}
        onChange={(next) => void changeKind(id, { colour: next })} />
      <label class="record-check">
        <input type="checkbox" checked={filled} onChange={() => void changeKind(id, { filled: !filled })} /><span>{words.filled}</span>
      </label>
      {alike.length > 0 && <p class="field-hint">{words.same(listWords(alike.map(({ label }) => say(label))))}</p>}
      <div class="card-section">
        <RecordList heading={words.entities(entities.length)} records={entities.map((one) => ({ type: 'entity', id: one.id }))} />
      </div>
      <p class="card-section button-row claim-actions">
        <RemovalButton place="kind" id={id} label={all.delete} />
        <button type="button" class="button button-quiet" onClick={focusText}>{all.back}<KeyHint keys="Esc" /></button>
      </p>
    </div>
  )
}

type Look = Parameters<typeof LookMark>[0]

/** Native radio buttons, each with the mark as it would be. */
function LookChoice<Id extends string>({ legend, name, value, options, onChange }: {
  legend: string
  name: string
  value: Id
  options: readonly ({ readonly id: Id; readonly label: string } & Look)[]
  onChange: (id: Id) => void
}): JSX.Element {
  return (
    <fieldset class="record-choice">
      <legend class="field-label">{legend}</legend>
      <div class="kind-ticks">
        {options.map(({ id, label, ...look }) => (
          <label key={id} class="record-check">
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            <LookMark {...look} /><span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
