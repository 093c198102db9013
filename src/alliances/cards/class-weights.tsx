/** What each class of events counts, 0 to 5 by halves. */
import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { TIE_CLASSES, type TieClass } from '../../core/event-table.ts'
import { tieChoices, weigh } from '../../state/alliances/choices.ts'
import { ties } from '../../state/alliances/ties.ts'
import { language } from '../../state/view.ts'
import { countingWords } from './counting-words.ts'

const MOST = 5
const STEP = 0.5

/** Events by class, counted or not, of the sources that are switched on. */
const eventsOfClass = computed(() => {
  const { table, choices: { hiddenSources } } = ties.value
  const counts = new Map<TieClass, number>()
  const perCoding = new Uint32Array(table.codings.length)
  const isHidden = table.sources.map(({ id }) => hiddenSources.includes(id))
  for (let event = 0; event < table.size; event++) {
    if (!isHidden[table.source[event] as number]) (perCoding[table.coding[event] as number] as number)++
  }
  table.codings.forEach(({ tieClass }, coding) => counts.set(tieClass, (counts.get(tieClass) ?? 0) + (perCoding[coding] as number)))
  return counts
})

export function ClassWeights(): JSX.Element {
  const words = countingWords.value
  const { weights } = tieChoices.value
  return (
    <fieldset>
      <legend class="counting-heading">{words.weights.heading}</legend>
      <p class="counting-lead">{words.weights.lead}</p>
      {TIE_CLASSES.map((tieClass) => {
        const weight = weights[tieClass]
        const shown = weight === 0 ? words.weights.left : words.weights.value(weight.toLocaleString(language.value))
        return (
          <label key={tieClass} class="counting-weight">
            <span class="counting-weight-name">
              {words.weights.classes[tieClass]} <span class="quiet">{words.events(eventsOfClass.value.get(tieClass) ?? 0)}</span>
              <span class="counting-weight-about quiet">{words.weights.about[tieClass]}</span>
            </span>
            <input type="range" min={0} max={MOST} step={STEP} value={weight}
              aria-label={words.weights.classes[tieClass]} aria-valuetext={shown}
              onInput={({ currentTarget }) => weigh(tieClass, currentTarget.valueAsNumber)} />
            <span class="counting-weight-value">{shown}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
