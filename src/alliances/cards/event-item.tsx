/** One event of a list: what, when, how it is coded, for whom it counts, and what tells of it. */
import type { JSX } from 'preact'
import { CappedList } from './capped-list.tsx'
import { Tick } from '../../parts/tick.tsx'
import { eventsOf, type EventFacts } from '../../state/alliances/events-of.ts'
import { dossierIndex } from '../../state/project.ts'
import type { Ties } from '../../core/ties/tie-types.ts'
import { cardsWords, reasonWords, showScore, showTellings } from './cards-words.ts'
import { codingWords, countedForWords, eventDate, eventWords } from './event-words.ts'
import { groupTellings } from './group-tellings.ts'
import { TellingItem } from './telling-item.tsx'

const LINES_AT_FIRST = 8

/** `isOpen`: whether its sentences are shown at once. An event that is no fact is paler, and says so. */
export function EventItem({ from, event, isOpen }: { from: Ties; event: number; isOpen: boolean }): JSX.Element {
  const facts = eventsOf(from, event)
  const { firmness, source, omission } = facts
  const words = cardsWords.value
  const isOfArticle = source.kind === 'article'
  const tellings = isOfArticle ? groupTellings(dossierIndex.value, facts.references) : []
  return (
    <li class={`tie-event${firmness === 'affirmed' ? '' : ' is-no-fact'}`}>
      <details open={isOpen}>
        <summary class="tie-event-summary">
          <EventTick facts={facts} />
          <span class="tie-event-words">
            <span class="tie-event-date">{eventDate(facts)}</span>{' '}
            {eventWords(facts)}
            {firmness !== 'affirmed' && <span class="tie-event-firmness"> · {words.firmness[firmness]}</span>}
          </span>
          {facts.score !== undefined && (
            <span class="claim-line-number">{showScore(facts.score * (omission === 'weight' ? 1 : facts.weight))}</span>
          )}
        </summary>
        <div class="tie-event-body">
          {firmness !== 'affirmed' && <p class="tie-event-firmness">{(omission === undefined ? words.letIn : words.notFact)[firmness]}</p>}
          {omission !== undefined && <p>{words.event.notCounted(reasonWords(omission))}</p>}
          {countedForWords(facts).map((one) => <p key={one}>{one}</p>)}
          <p class="quiet">{codingWords(facts)}{isOfArticle && ` · ${toldIn(facts.references.length, tellings.length)}`}</p>
          {isOfArticle
            ? (
              <CappedList key={event} items={tellings} step={LINES_AT_FIRST} keyOf={([{ claim }]) => claim.id} class="telling-list"
                label={words.event.tellings}>
                {(telling) => <TellingItem telling={telling} />}
              </CappedList>
            )
            : <p><Lines facts={facts} /> <span class="data quiet">{facts.coding.code}</span></p>}
        </div>
      </details>
    </li>
  )
}

/** `2 sentences`, and where one sentence makes several claims `2 claims in 1 sentence`. */
function toldIn(claims: number, sentences: number): string {
  const told = showTellings(sentences, 'article')
  return claims === sentences ? told : cardsWords.value.event.claimsIn(claims, told)
}

/** The sign by colour and dash, the firmness by the form of the line. */
function EventTick({ facts: { sign, firmness, coding } }: { facts: EventFacts }): JSX.Element {
  return (
    <Tick sign={sign > 0 ? 'cooperation' : sign < 0 ? 'conflict' : 'neutral'} denied={firmness === 'denied'} arrow={!coding.isMutual}
      modality={firmness === 'planned' || firmness === 'alleged' ? firmness : 'asserted'} />
  )
}

function Lines({ facts: { references, source } }: { facts: EventFacts }): JSX.Element {
  const words = cardsWords.value.event
  const [first = '', ...further] = references
  if (further.length === 0) return <>{words.line(first, source.title)}</>
  const shown = references.slice(0, LINES_AT_FIRST)
  return <>{words.lines(`${shown.join(', ')}${references.length > shown.length ? ' …' : ''}`, source.title)}</>
}
