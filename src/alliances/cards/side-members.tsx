/** The sides with their members, once they are found. */
import { useSignal } from '@preact/signals'
import type { JSX, TargetedKeyboardEvent } from 'preact'
import type { EventActor } from '../../core/event-table.ts'
import { groupBySide, type SideGroup } from '../../state/alliances/group-by-side.ts'
import { sides } from '../../state/alliances/sides.ts'
import { headsOfSides } from '../sides/heads-of-sides.ts'
import { sidesWords } from '../sides/sides-words.ts'
import { ActorButton } from './actor-button.tsx'
import { CappedList } from './capped-list.tsx'
import { cardsWords } from './cards-words.ts'
import { groupName } from './group-name.ts'

const MEMBERS_AT_FIRST = 12

export function SideMembers(): JSX.Element | null {
  const picture = sides.value
  if (!picture || picture.settled.length === 0) return null
  const { actors } = picture.ties.table
  const heads = headsOfSides(picture)
  return (
    <section class="card-section">
      <h3 class="card-heading">{cardsWords.value.overview.sides}</h3>
      {groupBySide(picture.settled, picture).map((group) => (
        <Members key={group.side} group={group} label={groupName(group, heads)} actors={actors} />
      ))}
      {picture.strangers > 0 && <p class="quiet">{sidesWords.value.strangers(picture.strangers)}</p>}
    </section>
  )
}

/** Tab stops once at the members of a side; arrows, Home and End go from one to the other. */
function Members({ group, label, actors }: { group: SideGroup; label: string; actors: readonly EventActor[] }): JSX.Element {
  const stop = useSignal(0)
  const buttonsIn = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('.entity-button')]
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const buttons = buttonsIn(event.currentTarget)
    const next = buttons[nextPlace(event.key, buttons.findIndex((one) => one === event.target), buttons.length)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div class="side-members" role="toolbar" aria-label={label} onKeyDown={onKeyDown} onFocusIn={({ currentTarget, target }) => {
      const place = buttonsIn(currentTarget).findIndex((one) => one === target)
      if (place >= 0) stop.value = place
    }}>
      <h4 class="side-name">{label} <span class="quiet">{group.actors.length}</span></h4>
      <CappedList items={group.actors} step={MEMBERS_AT_FIRST} keyOf={(actor) => actor} class="side-list">
        {(actor, place) => (
          <li><ActorButton actor={actors[actor] as EventActor} isSkipped={place !== Math.min(stop.value, group.actors.length - 1)} /></li>
        )}
      </CappedList>
    </div>
  )
}

/** -1 for other keys, and where the focus is on none of them. */
function nextPlace(key: string, place: number, count: number): number {
  if (place < 0) return -1
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : undefined
  return step === undefined ? -1 : place + step
}
