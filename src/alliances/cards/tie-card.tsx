/** A tie: whose it is, what it sums up, how it went, and every event of it with its sentences; of actors that no source has, the page in
 * brief. */
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { EventTable } from '../../core/event-table.ts'
import { knownStartOf } from '../../core/ties/known-start.ts'
import type { Tie } from '../../core/ties/tie-types.ts'
import { tieBetween } from '../../core/ties/ties-of.ts'
import { chooseTie, type ChosenTie } from '../../state/alliances/choices.ts'
import { contradictsFitting } from '../../state/alliances/fitting-sides.ts'
import { omittedBetween } from '../../state/alliances/events-of.ts'
import { actorNumbers, ties, tiesEver } from '../../state/alliances/ties.ts'
import { Icon } from '../../ui/icon.tsx'
import { ActorButton } from './actor-button.tsx'
import { cardsWords, showNumber, showScore } from './cards-words.ts'
import { ClassBars } from './class-bars.tsx'
import { EventList } from './event-list.tsx'
import { LeftOut } from './left-out.tsx'
import { countNoFacts } from './no-facts.ts'
import { OverviewCard } from './overview-card.tsx'
import { TieHistoryChart } from './tie-history-chart.tsx'
import { TieMark } from './tie-mark.tsx'
import { signWords, tieWords } from './tie-words.ts'

export function TieCard({ chosen }: { chosen: ChosenTie }): JSX.Element {
  const words = cardsWords.value
  const from = ties.value
  const [one, other] = [actorNumbers.value.get(chosen.one), actorNumbers.value.get(chosen.other)]
  const found = useMemo(() => (one === undefined || other === undefined ? undefined : tieBetween(from, one, other)), [from, one, other])
  const ever = tiesEver.value
  const everFound = useMemo(() => (one === undefined || other === undefined ? undefined : tieBetween(ever, one, other)), [ever, one, other])
  const [first, second] = [from.table.actors[one ?? -1], from.table.actors[other ?? -1]]
  // Why: an address may name whom no source knows, or not yet.
  if (!first || !second) return <OverviewCard />
  return (
    <>
      <p class="card-kind">
        {found && <TieMark tie={found} />} {words.tie.kind}{found && ` · ${signWords(found)}`}
        <button type="button" class="icon-button card-let-go" aria-label={words.tie.let} title={words.tie.let}
          onClick={({ currentTarget }) => letGo(currentTarget)}>
          <Icon name="close" />
        </button>
      </p>
      <h2 class="card-title card-triple">
        <ActorButton actor={first} /> <span class="card-relation">{words.tie.between}</span>{' '}
        <ActorButton actor={second} />
      </h2>
      {found
        ? (
          <>
            <p>
              {tieWords(found)}. {words.tie.prevails[`${found.sign}`]}{' '}
              <span class="quiet">({words.total(showScore(found.score))})</span>{' '}
              {contradictsFitting(found) && words.tie.contradicts}
            </p>
            <NoFacts tie={found} table={from.table} />
            <ClassBars tie={found} />
          </>
        )
        : <p>{words.tie.none}</p>}
      {everFound && <TieHistoryChart tie={everFound} />}
      {found && (
        <section class="card-section">
          <h3 class="card-heading">{words.tie.events} <span class="quiet">{found.events.length}</span></h3>
          <EventList key={`${found.a} ${found.b}`} from={from} events={byKnownStart(from.table, found.events)} label={words.tie.events} />
        </section>
      )}
      {one !== undefined && other !== undefined && <NotCounted one={one} other={other} />}
    </>
  )
}

/** Where the tie is in the picture, whichever it is. */
const CHOSEN_MARK = [
  '.sides-tie[aria-selected="true"]', '.change-line[aria-selected="true"]', '.map-tie.is-chosen', '.matrix-cell.is-chosen',
  '.data-row[aria-current="true"]',
].map((mark) => `#lens ${mark}`).join()

/** The focus goes to the tie in the picture, and to the panel where it is not, or no longer, drawn. */
function letGo(button: HTMLElement): void {
  const mark = document.querySelector<HTMLElement | SVGElement>(CHOSEN_MARK)
  button.closest<HTMLElement>('.tie-panel')?.focus()
  chooseTie(undefined)
  // Why later: a tie that was drawn only since it was chosen goes with the choice.
  requestAnimationFrame(() => {
    if (mark?.isConnected) mark.focus()
  })
}

function NoFacts({ tie, table }: { tie: Tie; table: EventTable }): JSX.Element | null {
  const words = cardsWords.value
  const parts = countNoFacts(table, tie).map(({ firmness, count }) => `${showNumber(count)} ${words.firmness[firmness]}`)
  return parts.length === 0 ? null : <p class="tie-event-firmness">{words.tie.noFacts(parts)}</p>
}

/** Why not as they stand in the tie: what is only known to have been over by 2022 was not before all else. Without a date they come
 * last. */
function byKnownStart({ start, end }: EventTable, events: readonly number[]): number[] {
  const known = (event: number): number => knownStartOf(start[event] as number, end[event] as number) ?? Infinity
  return [...events].sort((one, other) => (known(one) === known(other) ? 0 : known(one) - known(other)))
}

function NotCounted({ one, other }: { one: number; other: number }): JSX.Element | null {
  const from = ties.value
  const omitted = useMemo(() => omittedBetween(from, one, other), [from, one, other])
  return (
    <LeftOut from={from} heading={cardsWords.value.leftOut.headingBetween}
      reasons={omitted.map(({ reason, events }) => ({ reason, count: events.length }))}
      listEvents={(wanted) => omitted.find(({ reason }) => reason === wanted)?.events ?? []} />
  )
}
