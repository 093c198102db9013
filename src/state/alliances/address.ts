/** The choices of the Alliances workspace as words in the address: `lens=map&from=2020-07-26&to=2023-07-26`. */
import { effect, untracked } from '@preact/signals-core'
import { SIDE_COUNTS } from '../../core/analysis/sides.ts'
import { DAY, type Extent } from '../../core/dates.ts'
import { FIRMNESSES, TIE_CLASSES } from '../../core/event-table.ts'
import { INITIAL_CHOICES, ROLL_UPS, SCALES, type TieChoices } from '../../core/ties/tie-types.ts'
import { alliancesAddress, noteAlliances } from '../view.ts'
import {
  alliancesView, CHANGE_VIEWS, CIRCLES, INITIAL_ALLIANCES, LINK_KINDS, MOST_TIES, QUESTIONS, restoreAlliances, TIE_LENSES, TIE_PANELS,
  type AlliancesView,
} from './choices.ts'

const MOST_WEIGHT = 5

/** Keeps choices and address in step from now on; gives the way to stop. */
export function keepAlliancesAddress(): () => void {
  let ours: string | undefined
  const stopReading = effect(() => {
    const words = alliancesAddress.value
    if (words !== ours) untracked(() => restoreAlliances(readAlliances(words)))
  })
  const stopWriting = effect(() => {
    ours = writeAlliances(alliancesView.value)
    noteAlliances(ours)
  })
  return () => {
    stopReading()
    stopWriting()
  }
}

/** What differs from the initial view. */
export function writeAlliances(view: AlliancesView): string {
  const { lens, panel, choices, comparison, tie, circle, shown, opened } = view
  const initial = INITIAL_ALLIANCES
  const entries: [string, string][] = []
  const put = (key: string, value: string, usual: string): void => void (value !== usual && entries.push([key, value]))
  put('lens', lens, initial.lens)
  put('panel', panel, initial.panel)
  put('roll-up', choices.rollUp, INITIAL_CHOICES.rollUp)
  put('scale', choices.scale, INITIAL_CHOICES.scale)
  for (const tieClass of TIE_CLASSES) {
    put(`weight-${tieClass}`, String(choices.weights[tieClass]), String(INITIAL_CHOICES.weights[tieClass]))
  }
  for (const firmness of choices.firmnesses) if (firmness !== 'affirmed') entries.push(['with', firmness])
  for (const source of choices.hiddenSources) entries.push(['without', source])
  if (choices.window) entries.push(['window', writeExtent(choices.window)])
  if (choices.undated) entries.push(['undated', 'shown'])
  put('before', writeExtent(comparison.before), writeExtent(initial.comparison.before))
  put('after', writeExtent(comparison.after), writeExtent(initial.comparison.after))
  if (tie) entries.push(['one', tie.one], ['other', tie.other])
  put('of', circle, initial.circle)
  put('sides', view.sideCount, initial.sideCount)
  put('change', view.changeView, initial.changeView)
  put('ask', view.question, initial.question)
  if (view.asked.x) entries.push(['x', view.asked.x])
  if (view.asked.y) entries.push(['y', view.asked.y])
  if (view.asked.around) entries.push(['around', view.asked.around])
  put('links', view.asked.links, initial.asked.links)
  put('ties', String(shown), String(initial.shown))
  for (const actor of opened) entries.push(['open', actor])
  return new URLSearchParams(entries).toString()
}

/** What it does not know or cannot read is left as at first. */
export function readAlliances(words: string): AlliancesView {
  const values = new URLSearchParams(words)
  const initial = INITIAL_ALLIANCES
  const [one, other] = [values.get('one'), values.get('other')]
  const shown = Number(values.get('ties') ?? initial.shown)
  return {
    lens: oneOf(TIE_LENSES, values.get('lens')) ?? initial.lens,
    panel: oneOf(TIE_PANELS, values.get('panel')) ?? initial.panel,
    choices: readChoices(values),
    comparison: {
      before: readExtent(values.get('before')) ?? initial.comparison.before,
      after: readExtent(values.get('after')) ?? initial.comparison.after,
    },
    tie: one && other && one !== other ? { one, other } : undefined,
    circle: oneOf(CIRCLES, values.get('of')) ?? initial.circle,
    sideCount: oneOf(SIDE_COUNTS, values.get('sides')) ?? initial.sideCount,
    changeView: oneOf(CHANGE_VIEWS, values.get('change')) ?? initial.changeView,
    question: oneOf(QUESTIONS, values.get('ask')) ?? initial.question,
    asked: {
      x: values.get('x') || undefined,
      y: values.get('y') || undefined,
      around: values.get('around') || undefined,
      links: oneOf(LINK_KINDS, values.get('links')) ?? initial.asked.links,
    },
    shown: Number.isInteger(shown) && shown > 0 ? Math.min(shown, MOST_TIES) : initial.shown,
    opened: [...new Set(values.getAll('open'))],
  }
}

function readChoices(values: URLSearchParams): TieChoices {
  const window = readExtent(values.get('window'))
  const weights = { ...INITIAL_CHOICES.weights }
  for (const tieClass of TIE_CLASSES) {
    const words = values.get(`weight-${tieClass}`)
    const weight = Number(words)
    if (words && weight >= 0 && weight <= MOST_WEIGHT) weights[tieClass] = weight
  }
  const letIn = FIRMNESSES.filter((firmness) => firmness !== 'affirmed' && values.getAll('with').includes(firmness))
  return {
    ...(window ? { window } : {}),
    undated: values.get('undated') === 'shown',
    rollUp: oneOf(ROLL_UPS, values.get('roll-up')) ?? INITIAL_CHOICES.rollUp,
    scale: oneOf(SCALES, values.get('scale')) ?? INITIAL_CHOICES.scale,
    weights,
    firmnesses: ['affirmed', ...letIn],
    hiddenSources: [...new Set(values.getAll('without'))],
  }
}

function writeExtent({ start, end }: Extent): string {
  return `${isoDay(start)}/${isoDay(end)}`
}

function readExtent(words: string | null): Extent | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(words ?? '')
  const [start, end] = [Date.parse(match?.[1] ?? ''), Date.parse(match?.[2] ?? '')]
  return Number.isFinite(start) && Number.isFinite(end) && end - start >= DAY ? { start, end } : undefined
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function oneOf<Value extends string>(known: readonly Value[], value: string | null): Value | undefined {
  return known.find((one) => one === value)
}
