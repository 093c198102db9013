/** A field of a question: the actor that is asked about, and a search for another. */
import { computed, useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { EventActor } from '../../core/event-table.ts'
import { askActors, askTies } from '../../state/alliances/ask-ties.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { kindOf, say } from '../../state/words.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { ActorMark } from '../cards/actor-mark.tsx'
import { cardsWords } from '../cards/cards-words.ts'
import { askWords } from './ask-words.ts'
import { findActors, listActorNames } from './find-actors.ts'

const MOST_SHOWN = 30

const actorNames = computed(() =>
  listActorNames(askActors.value.actors, askTies.value.table.actors, dossierIndex.value.entities, language.value))

/** `actor` is its index; without one the field says `placeholder`. The id of who is chosen goes to `onChoose`; where it `canBeEmpty`,
 * `undefined` too. */
export function ActorField({ id, label, actor, placeholder, canBeEmpty = false, onChoose }: {
  id: string
  label: string
  actor: number | undefined
  placeholder?: string
  canBeEmpty?: boolean
  onChoose: (actor: string | undefined) => void
}): JSX.Element {
  const words = askWords.value.actor
  const typed = useSignal<string | undefined>(undefined)
  const field = useRef<HTMLSpanElement>(null)
  const { actors } = askTies.value.table
  const chosen = actor === undefined ? undefined : actors[actor]
  const name = chosen ? say(chosen.label) : ''
  const found = findActors(actorNames.value, typed.value ?? '', MOST_SHOWN)
  const choose = (next: string | undefined): void => {
    typed.value = undefined
    onChoose(next)
  }
  const clearing = canBeEmpty ? { onClear: () => choose(undefined), clearLabel: words.clear } : {}
  return (
    // Why selected: who comes to the field wants another name, not one more letter of this one.
    <span class="ask-field" ref={field} onFocusIn={({ target }) => target instanceof HTMLInputElement && target.select()}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && field.current?.contains(relatedTarget))) typed.value = undefined
      }}>
      <Combobox id={id} label={label} labelVisible={false} placeholder={placeholder ?? words.placeholder} value={typed.value ?? name}
        {...(chosen ? { icon: <ActorMark actor={chosen} /> } : {})}
        onInput={(text) => (typed.value = text)} onEscape={() => (typed.value = undefined)}
        onChoose={choose} {...clearing}
        emptyText={askWords.value.foundNone} countText={askWords.value.found(found.length)}
        options={found.flatMap((match) => optionOf(match, actors[match.actor]))} />
    </span>
  )
}

function optionOf({ name }: { readonly name: string }, actor: EventActor | undefined) {
  if (!actor) return []
  const label = say(actor.label)
  return [{
    id: actor.id,
    icon: <ActorMark actor={actor} />,
    text: name === label ? label : `${label} (${name})`,
    detail: kindOf(actor.id) || cardsWords.value.roles[actor.role],
  }]
}
