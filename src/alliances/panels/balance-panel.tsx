/** How well two camps describe the ties: measures, what contradicts them, and what they do not say. */
import type { JSX } from 'preact'
import '../../styles/alliances-balance.css'
import { balance, isMeasuring, type Balance } from '../../state/alliances/balance.ts'
import type { BalanceFigures as Figures } from '../../state/alliances/balance-worker.ts'
import { circle, openedActors } from '../../state/alliances/choices.ts'
import { tiesForSides } from '../../state/alliances/sides.ts'
import { answerWords } from '../answer/answer-words.ts'
import { BalanceFigures } from '../balance/balance-figures.tsx'
import { balanceWords } from '../balance/balance-words.ts'
import { cardsWords } from '../cards/cards-words.ts'
import { TriadCensus } from '../balance/triad-census.tsx'
import { UnbalancedList } from '../balance/unbalanced-list.tsx'

export function BalancePanel(): JSX.Element {
  const words = balanceWords.value
  const measured = balance.value
  return (
    <div class="balance-panel" aria-busy={isMeasuring.value}>
      <h2 class="balance-heading">{words.heading}</h2>
      {!measured ? <p class="quiet">{words.busy}</p>
        : measured.figures.actors === 0 ? <p>{words.nothing}</p>
          : (
            <>
              <p class="balance-answer">{answerOf(measured.figures)}</p>
              <p class="quiet">{measuredOn(measured)}</p>
              <section>
                <h3>{words.triads.heading}</h3>
                <TriadCensus census={measured.figures.triads} />
              </section>
              <section>
                <h3>{words.figures}</h3>
                <BalanceFigures figures={measured.figures} />
              </section>
              <UnbalancedList balance={measured} />
            </>
          )}
      <section class="balance-evidence">
        <h3>{words.evidence.heading}</h3>
        <p><strong>{words.evidence.question}</strong></p>
        <ul>{words.evidence.items.map((item) => <li key={item}>{item}</li>)}</ul>
        <p>{words.evidence.says}</p>
        <p>{words.evidence.saysNot}</p>
      </section>
    </div>
  )
}

/** How many of the ties the figures are of. */
function measuredOn({ ties, settled, figures: { actors, positive, negative } }: Balance): string {
  const of = answerWords.value.circles[circle.value]
  return balanceWords.value.measured(settled.length, tiesForSides(ties, openedActors.value).length, of, cardsWords.value.actors(actors), positive, negative)
}

function answerOf({ positive, negative, frustration: { isProven, upper, lower } }: Figures): string {
  const words = balanceWords.value.answer
  if (negative === 0) return words.onlyPositive
  return isProven ? words.exact(upper, positive + negative) : words.bounds(lower, upper, positive + negative)
}
