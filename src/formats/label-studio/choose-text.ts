/** Which of a task's values is the text that the regions are in. */
import { makeOffsets } from '../../core/offsets.ts'
import type { TextRange } from '../annotated-text.ts'
import type { Fields } from '../loose-json.ts'
import { textOfHtml } from './text-of-html.ts'

/** The key in the task's data, and the text; of HTML the text that a page shows. */
export interface ChosenText {
  readonly key: string
  readonly text: string
}

/** The task's data may have any keys, and the file does not say which one was shown: the text is the value that has
 * most of the regions' words at their offsets, then most of them anywhere, then the one that is long enough for the
 * offsets, then the one called `text`, then the longest. An address is no text. `isPage` says that the regions are in
 * HTML. */
export function chooseText(data: Fields, ranges: readonly TextRange[], isPage: boolean): ChosenText | undefined {
  const sample = ranges.slice(0, MAX_SAMPLE)
  const furthest = ranges.reduce((most, { end }) => Math.max(most, end ?? 0), 0)
  const candidates = Object.entries(data)
    .flatMap(([key, text]) => (isText(text) ? [{ key, text }] : []))
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, MAX_CANDIDATES)
    .flatMap((one) => (isPage ? [{ ...one, text: textOfHtml(one.text) }, one] : [one]))
  return candidates
    .map((candidate, order) => ({ candidate, order, rank: rankOf(candidate, sample, furthest) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || a.order - b.order)[0]?.candidate
}

/** Why limits: every region is looked for in every candidate. */
const MAX_SAMPLE = 40
const MAX_CANDIDATES = 12
const ADDRESS = /^(?:https?|s3|gs|file|azure-blob):\/\/\S+$|^\/data\/\S+$/

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !ADDRESS.test(value)
}

/** What counts most comes first. */
type Rank = readonly [placed: number, held: number, fits: number, named: number]

function rankOf({ key, text }: ChosenText, sample: readonly TextRange[], furthest: number): Rank {
  const counted = [makeOffsets(text, 'code-points'), makeOffsets(text, 'utf-16')]
  const isPlaced = ({ start = -1, end = -1, quote }: TextRange): boolean => quote !== undefined &&
    counted.some(({ toUtf16 }) => text.slice(toUtf16(start) ?? 0, toUtf16(end) ?? 0) === quote)
  const placed = sample.filter(isPlaced).length
  const held = sample.filter(({ quote }) => quote !== undefined && text.includes(quote)).length
  // Why no more exact: code points are never more than UTF-16 units.
  return [placed, held, Number(text.length >= furthest), Number(key === 'text')]
}

function compareRanks(one: Rank, other: Rank): number {
  return other[0] - one[0] || other[1] - one[1] || other[2] - one[2] || other[3] - one[3]
}
