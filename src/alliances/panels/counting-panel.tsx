/** How ties are counted: every choice with what it means, and what is left out by it. */
import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import '../../styles/alliances-cards.css'
import { FIRMNESSES, TIE_CLASSES } from '../../core/event-table.ts'
import { INITIAL_CHOICES, ROLL_UPS, SCALES } from '../../core/ties/tie-types.ts'
import { countAsAtFirst, keepUndated, letIn, rollUpBy, scoreBy, tieChoices } from '../../state/alliances/choices.ts'
import { ties } from '../../state/alliances/ties.ts'
import { announce } from '../../ui/live-region.tsx'
import { AllLeftOut } from '../cards/all-left-out.tsx'
import { showTellings } from '../cards/cards-words.ts'
import { ClassWeights } from '../cards/class-weights.tsx'
import { countingWords } from '../cards/counting-words.ts'
import { ExplainedChoice } from '../cards/explained-choice.tsx'
import { sumEvidence } from '../cards/sum-evidence.ts'

const LET_IN = ['planned', 'alleged', 'denied'] as const

/** By firmness: events of the sources that are switched on, counted or not. */
const eventsOfFirmness = computed(() => {
  const { table, choices: { hiddenSources } } = ties.value
  const counts = new Uint32Array(FIRMNESSES.length)
  const isHidden = table.sources.map(({ id }) => hiddenSources.includes(id))
  for (let event = 0; event < table.size; event++) {
    if (!isHidden[table.source[event] as number]) (counts[table.firmness[event] as number] as number)++
  }
  return counts
})

/** Whatever is looked at: the window is no part of how it is counted. */
const isAsAtFirst = computed(() => {
  const [now, initial] = [tieChoices.value, INITIAL_CHOICES]
  return now.rollUp === initial.rollUp && now.scale === initial.scale && now.undated === initial.undated
    && now.firmnesses.length === initial.firmnesses.length && now.hiddenSources.length === 0
    && TIE_CLASSES.every((tieClass) => now.weights[tieClass] === initial.weights[tieClass])
})

export function CountingPanel(): JSX.Element {
  const words = countingWords.value
  return (
    <div class="tie-card counting">
      <div>
        <h2 class="card-title">{words.heading}</h2>
        <p class="counting-lead">{words.lead}</p>
        <Once />
      </div>
      <RollUps />
      <Scales />
      <ClassWeights />
      <LetIn />
      <Undated />
      <p>
        {/* Why not disabled: the button would lose the focus at the moment it has done its work. */}
        <button type="button" class="button" aria-disabled={isAsAtFirst.value} onClick={() => {
          if (isAsAtFirst.value) return
          countAsAtFirst()
          announce(words.isReset)
        }}>{words.reset}</button>
      </p>
      <AllLeftOut />
    </div>
  )
}

function Once(): JSX.Element {
  const words = countingWords.value
  const { events, tellings } = sumEvidence(ties.value.table, ties.value.ties)
  return <p>{words.once(words.events(events), showTellings(tellings))}</p>
}

function RollUps(): JSX.Element {
  const words = countingWords.value.rollUp
  const name = useId()
  return (
    <fieldset>
      <legend class="counting-heading">{words.heading}</legend>
      <p class="counting-lead">{words.lead}</p>
      {ROLL_UPS.map((rollUp) => (
        <ExplainedChoice key={rollUp} type="radio" name={name} {...words.choices[rollUp]}
          {...(rollUp === 'country' ? { warning: words.warning } : {})}
          isChosen={tieChoices.value.rollUp === rollUp} onChange={() => rollUpBy(rollUp)} />
      ))}
    </fieldset>
  )
}

function Scales(): JSX.Element {
  const words = countingWords.value.scale
  const name = useId()
  return (
    <fieldset>
      <legend class="counting-heading">{words.heading}</legend>
      <p class="counting-lead">{words.lead}</p>
      {SCALES.map((scale) => (
        <ExplainedChoice key={scale} type="radio" name={name} {...words.choices[scale]}
          isChosen={tieChoices.value.scale === scale} onChange={() => scoreBy(scale)} />
      ))}
    </fieldset>
  )
}

function LetIn(): JSX.Element {
  const words = countingWords.value
  return (
    <fieldset>
      <legend class="counting-heading">{words.letIn.heading}</legend>
      <p class="counting-lead">{words.letIn.lead}</p>
      {LET_IN.map((firmness) => (
        <ExplainedChoice key={firmness} type="checkbox" words={words.letIn.choices[firmness].words}
          label={(
            <>
              {words.letIn.choices[firmness].label}{' '}
              <span class="quiet">{words.events(eventsOfFirmness.value[FIRMNESSES.indexOf(firmness)] ?? 0)}</span>
            </>
          )}
          isChosen={tieChoices.value.firmnesses.includes(firmness)} onChange={(isIn) => letIn(firmness, isIn)} />
      ))}
    </fieldset>
  )
}

function Undated(): JSX.Element {
  const words = countingWords.value.undated
  return (
    <fieldset>
      <legend class="counting-heading">{words.heading}</legend>
      <ExplainedChoice type="checkbox" label={words.label} words={words.words} isChosen={tieChoices.value.undated} onChange={keepUndated} />
    </fieldset>
  )
}
