/** For whom an entity acts, and in which period. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { hasErrors } from '../../core/issues.ts'
import type { Entity } from '../../core/schema.ts'
import { changeEntity } from '../../state/annotating/entities.ts'
import { readPeriodDate } from '../../state/annotating/read-period-date.ts'
import { endField } from '../../state/history.ts'
import { dateWords, nameOf } from '../../state/words.ts'
import { EntityFinder } from '../../parts/entity-finder.tsx'
import { EntityMark } from '../../parts/entity-mark.tsx'
import { Icon } from '../../ui/icon.tsx'
import { announce } from '../../ui/live-region.tsx'
import { recordsWords } from './records-words.ts'
import { useNextFocus } from './use-next-focus.ts'

type ActsFor = Entity['actsFor'][number]

export function ActsForList({ entity: { id, actsFor } }: { entity: Entity }): JSX.Element {
  const words = recordsWords.value.card
  const list = useRef<HTMLUListElement>(null)
  const leave = useNextFocus(list, '.acts-for')
  const set = (index: number, next: ActsFor | undefined, field?: string) =>
    changeEntity(id, { actsFor: actsFor.flatMap((one, at) => (at === index ? (next ? [next] : []) : [one])) }, field)
  return (
    <section class="card-section" aria-labelledby="entity-acting">
      <h3 class="card-heading" id="entity-acting">{words.actsFor}</h3>
      <ul class="plain-list" ref={list} tabIndex={-1} aria-labelledby="entity-acting">
        {actsFor.map((one, index) => (
          <li key={`${index} ${one.entity}`} class="acts-for">
            <p class="acts-for-whom"><EntityMark entity={one.entity} /> <bdi>{nameOf(one.entity)}</bdi></p>
            {(['from', 'until'] as const).map((end) => (
              <PeriodDate key={end} id={`acts-${index}-${end}`} end={end} acting={one}
                onDate={(edtf, field) => {
                  const { [end]: _, ...rest } = one
                  return hasErrors(set(index, edtf === undefined ? rest : { ...rest, [end]: edtf }, field && `acts ${index} ${end}`))
                }} />
            ))}
            <button type="button" class="button button-quiet button-square" aria-label={words.removeActsFor(nameOf(one.entity))}
              onClick={() => {
                leave(index)
                set(index, undefined)
                announce(words.removed)
              }}><Icon name="close" /></button>
          </li>
        ))}
      </ul>
      <EntityFinder id="entity-acts-for" label={words.addActsFor} labelVisible placeholder={words.actsForHint} except={id}
        onChoose={(other) => {
          if (actsFor.some((one) => one.entity === other && one.from === undefined && one.until === undefined)) announce(words.actsForKnown)
          else if (!hasErrors(changeEntity(id, { actsFor: [...actsFor, { entity: other }] }))) announce(words.actsForAdded(nameOf(other)))
        }} />
    </section>
  )
}

/** Takes any words that are a date. `onDate` tells whether the dossier refused it. */
function PeriodDate({ id, end, acting, onDate }: {
  id: string
  end: 'from' | 'until'
  acting: ActsFor
  onDate: (edtf: string | undefined, field?: string) => boolean
}): JSX.Element {
  const words = recordsWords.value.card
  const value = acting[end]
  const typed = useSignal<{ readonly words: string; readonly refusal: string | undefined } | undefined>(undefined)
  const sent = useRef(value)
  useLayoutEffect(() => {
    // Why: an undo, or an edit elsewhere, brings another date, and what was typed is done with.
    if (value !== sent.current) typed.value = undefined
    sent.current = value
  }, [value])
  const refusal = typed.value?.refusal
  const type = (said: string): void => {
    const before = sent.current
    const edtf = said.trim() === '' ? undefined : readPeriodDate(said, end)
    const isUnread = said.trim() !== '' && edtf === undefined
    sent.current = edtf
    const isRefused = !isUnread && onDate(edtf, 'date')
    if (isUnread || isRefused) sent.current = before
    typed.value = { words: said, refusal: isUnread ? words.dateBad : isRefused ? words.periodReversed : undefined }
  }
  return (
    <div class="typed-field">
      <label class="field-label" for={id}>
        <span aria-hidden="true">{words[end]}</span><span class="visually-hidden">{words[`${end}Of`](nameOf(acting.entity))}</span>
      </label>
      <input id={id} class="typed-input" type="text" autocomplete="off" placeholder={words.dateHint}
        value={typed.value?.words ?? value ?? ''}
        aria-invalid={refusal === undefined ? undefined : true} aria-describedby={`${id}-note`}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => {
          if (typed.value?.refusal === undefined) typed.value = undefined
          endField()
        }} />
      <p class={refusal === undefined ? 'field-hint' : 'field-note'} id={`${id}-note`}>
        {refusal ?? (value === undefined ? '' : words.readAs(dateWords(value)))}
      </p>
    </div>
  )
}
