/** The sides with their members, once they are found. */
import type { JSX } from 'preact'
import type { EventActor } from '../../core/event-table.ts'
import { groupBySide, type SideGroup } from '../../state/alliances/group-by-side.ts'
import { sides } from '../../state/alliances/sides.ts'
import { headsOfSides } from '../sides/heads-of-sides.ts'
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
    </section>
  )
}

function Members({ group, label, actors }: { group: SideGroup; label: string; actors: readonly EventActor[] }): JSX.Element {
  return (
    <div class="side-members">
      <h4 class="side-name">{label} <span class="quiet">{group.actors.length}</span></h4>
      <CappedList items={group.actors} step={MEMBERS_AT_FIRST} keyOf={(actor) => actor} class="side-list" label={label}>
        {(actor) => <li><ActorButton actor={actors[actor] as EventActor} /></li>}
      </CappedList>
    </div>
  )
}
