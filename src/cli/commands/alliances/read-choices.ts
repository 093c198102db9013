/** The options of `alliances` → the choices that ties are made by. */
import { parseDate } from '../../../core/dates.ts'
import { FIRMNESSES, type EventTable, type Firmness } from '../../../core/event-table.ts'
import { INITIAL_CHOICES, ROLL_UPS, SCALES, type TieChoices } from '../../../core/ties/tie-types.ts'
import type { TimeOrigin } from '../../../formats/event-sources/event-format.ts'
import type { Arguments, Terminal } from '../../command.ts'

/** The choices, or a sentence on what is wrong. */
export type ReadChoices =
  | { readonly choices: TieChoices; readonly top: number; readonly origin: TimeOrigin | undefined }
  | { readonly problem: string }

/** How many ties are printed where the user does not say. */
const TOP = 40

/** Reads all options but `--source`, for which the sources have to be known: see `hideSources`. */
export function readChoices(values: Arguments['values'], { texts: { alliances: words } }: Terminal): ReadChoices {
  const wordOf = (option: string): string | undefined => (typeof values[option] === 'string' ? values[option] : undefined)
  const [from, to] = [wordOf('from'), wordOf('to')]
  const [start, end] = [from === undefined ? undefined : parseDate(from), to === undefined ? undefined : parseDate(to)]
  if (from !== undefined && !start) return { problem: words.badDate('--from', from) }
  if (to !== undefined && !end) return { problem: words.badDate('--to', to) }
  const window = start || end ? { start: start?.start ?? -Infinity, end: end?.end ?? Infinity } : undefined
  if (window && window.end <= window.start) return { problem: words.windowReversed(from ?? '', to ?? '') }
  const [rollUp, scale] = [pick(wordOf('rollup'), ROLL_UPS, 'official'), pick(wordOf('scale'), SCALES, 'plover')]
  if (rollUp === undefined) return { problem: words.unknownWord('--rollup', wordOf('rollup') ?? '', ROLL_UPS.join(', ')) }
  if (scale === undefined) return { problem: words.unknownWord('--scale', wordOf('scale') ?? '', SCALES.join(', ')) }
  const asked = listOf(wordOf('include'))
  const unknown = asked.find((one) => !isFirmness(one))
  if (unknown !== undefined) return { problem: words.unknownWord('--include', unknown, FIRMNESSES.join(', ')) }
  const top = wordOf('top') === undefined ? TOP : Number(wordOf('top'))
  if (!Number.isInteger(top) || top < 0) return { problem: words.unknownWord('--top', wordOf('top') ?? '', '0, 1, 2 …') }
  const origin = readOrigin(wordOf('origin'))
  if (wordOf('origin') !== undefined && !origin) return { problem: words.badOrigin(wordOf('origin') ?? '') }
  const firmnesses = FIRMNESSES.filter((one) => one === 'affirmed' || asked.includes(one))
  return { choices: { ...INITIAL_CHOICES, rollUp, scale, firmnesses, undated: values['undated'] === true, window }, top, origin }
}

/** Leaves only the sources that `--source` names, by id; all of them without it. */
export function hideSources(
  choices: TieChoices,
  { sources }: EventTable,
  given: unknown,
  { texts: { alliances: words } }: Terminal,
): TieChoices | { readonly problem: string } {
  if (typeof given !== 'string') return choices
  const asked = listOf(given)
  const ids = sources.map(({ id }) => id)
  const unknown = asked.find((one) => !ids.includes(one))
  if (unknown !== undefined) return { problem: words.unknownSource(unknown, ids.join(', ')) }
  return { ...choices, hiddenSources: ids.filter((id) => !asked.includes(id)) }
}

/** `2018-01-01:hour:0`: the day, what is counted, the first number. */
function readOrigin(given: string | undefined): TimeOrigin | undefined {
  const [, date, unit = 'day', first = '0'] = /^(\d{4}-\d\d-\d\d)(?::(day|hour)(?::(\d{1,6}))?)?$/.exec(given ?? '') ?? []
  if (date === undefined || !parseDate(date)) return undefined
  return { date, unit: unit === 'hour' ? 'hour' : 'day', first: Number(first) }
}

function pick<Word extends string>(given: string | undefined, words: readonly Word[], initial: Word): Word | undefined {
  return given === undefined ? initial : words.find((one) => one === given)
}

function listOf(words: string | undefined): string[] {
  return (words ?? '').split(',').map((one) => one.trim()).filter((one) => one !== '')
}

function isFirmness(word: string): word is Firmness {
  return FIRMNESSES.some((one) => one === word)
}
