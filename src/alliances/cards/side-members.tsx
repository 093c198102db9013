/** The sides with their members, once they are found. */
import type { JSX } from 'preact'
import type { EventActor } from '../../core/event-table.ts'
import { groupBySide } from '../../state/alliances/group-by-side.ts'
import { sides } from '../../state/alliances/sides.ts'
import { ActorButton } from './actor-button.tsx'
import { CappedList } from './capped-list.tsx'
import { cardsWords } from './cards-words.ts'

const MEMBERS_AT_FIRST = 16

export function SideMembers(): JSX.Element | null {
  const picture = sides.value
  const words = cardsWords.value.overview
  if (!picture || picture.settled.length === 0) return null
  const { actors } = picture.ties.table
  const groups = groupBySide(picture.settled, picture.sides)
  return (
    <section class="card-section">
      <h3 class="card-heading">{words.sides}</h3>
      {groups.map(({ side, actors: members }) => {
        const label = side === undefined ? words.noSide : words.side(side + 1)
        return (
          <div key={side ?? 'none'} class="side-members">
            <h4 class="side-name">{label} <span class="quiet">{members.length}</span></h4>
            <CappedList items={members} step={MEMBERS_AT_FIRST} keyOf={(actor) => actor} class="side-list" label={label}>
              {(actor) => <li><ActorButton actor={actors[actor] as EventActor} /></li>}
            </CappedList>
          </div>
        )
      })}
    </section>
  )
}
