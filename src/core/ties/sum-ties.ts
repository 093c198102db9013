/** The events that count → ties, strongest first. */
import { TIE_CLASSES, type TieClass } from '../event-table.ts'
import { IN_A_TIE, type PreparedTies, type RolledUp } from './prepare-ties.ts'
import { scoreOfCoding, signOf, signOfCoding } from './score-of-coding.ts'
import type { Tie, TieChoices } from './tie-types.ts'

/** Sums up the events whose reason is `IN_A_TIE`, by pair of powers. Columns of numbers instead of an object a pair on the way,
 * so that a window can be moved over a year of coded events while it is redrawn. */
export function sumTies(prepared: PreparedTies, choices: TieChoices, rolledUp: RolledUp, reasons: Uint8Array): Tie[] {
  const sums = sumUp(prepared, choices, rolledUp, reasons)
  return sortPairs(sums, rolledUp, prepared.ranks).map((pair) => makeTie(pair, rolledUp, sums))
}

const CLASSES = TIE_CLASSES.length

/** A row a pair; `counts` has a row of as many numbers as there are classes. */
interface Sums {
  readonly events: Uint32Array
  /** Where the events of each pair begin among `members`, and where those of the last end. */
  readonly starts: Uint32Array
  readonly members: Uint32Array
  readonly counts: Uint32Array
  readonly tellings: Uint32Array
  readonly cooperation: Float64Array
  readonly conflict: Float64Array
  readonly scored: Uint32Array
  /** Signs of the events without a score, summed. */
  readonly standing: Int32Array
  /** 1 where there is cooperation, 2 where there is conflict, 3 where there are both. */
  readonly signs: Uint8Array
  readonly first: Float64Array
  readonly last: Float64Array
}

function sumUp({ table, order }: PreparedTies, choices: TieChoices, { pair, pairs }: RolledUp, reasons: Uint8Array): Sums {
  const { coding, start, end, tellings } = table
  const { scores, isScored, signs, classes } = weigh(table.codings, choices)
  const sums = { ...emptySums(pairs.length), ...listMembers(order, pair, pairs.length, reasons) }
  for (let event = 0; event < table.size; event++) {
    if (reasons[event] !== IN_A_TIE) continue
    const at = pair[event] as number
    const code = coding[event] as number
    const score = scores[code] as number
    const sign = signs[code] as number
    ;(sums.counts[at * CLASSES + (classes[code] as number)] as number)++
    ;(sums.tellings[at] as number) += tellings[event] as number
    if (score > 0) (sums.cooperation[at] as number) += score
    else (sums.conflict[at] as number) += score
    if (isScored[code] === 1) (sums.scored[at] as number)++
    else (sums.standing[at] as number) += sign
    if (sign !== 0) (sums.signs[at] as number) |= sign > 0 ? 1 : 2
    const from = start[event] as number
    const until = end[event] as number
    if (from !== -Infinity && from < (sums.first[at] as number)) sums.first[at] = from
    if (until !== Infinity && until > (sums.last[at] as number)) sums.last[at] = until
  }
  for (let at = 0; at < pairs.length; at++) {
    sums.cooperation[at] = round(sums.cooperation[at] as number)
    sums.conflict[at] = round(sums.conflict[at] as number)
  }
  return sums
}

interface Weighed {
  /** Score × weight; 0 without a score. */
  readonly scores: Float64Array
  readonly isScored: Uint8Array
  readonly signs: Int8Array
  readonly classes: Uint8Array
}

function weigh(codings: PreparedTies['table']['codings'], { scale, weights }: TieChoices): Weighed {
  return {
    scores: Float64Array.from(codings, (one) => (scoreOfCoding(one, scale) ?? 0) * weights[one.tieClass]),
    isScored: Uint8Array.from(codings, (one) => Number(scoreOfCoding(one, scale) !== undefined)),
    signs: Int8Array.from(codings, (one) => signOfCoding(one, scale)),
    classes: Uint8Array.from(codings, ({ tieClass }) => TIE_CLASSES.indexOf(tieClass)),
  }
}

function emptySums(pairs: number): Omit<Sums, 'events' | 'starts' | 'members'> {
  return {
    counts: new Uint32Array(pairs * CLASSES),
    tellings: new Uint32Array(pairs),
    cooperation: new Float64Array(pairs),
    conflict: new Float64Array(pairs),
    scored: new Uint32Array(pairs),
    standing: new Int32Array(pairs),
    signs: new Uint8Array(pairs),
    first: new Float64Array(pairs).fill(Infinity),
    last: new Float64Array(pairs).fill(-Infinity),
  }
}

/** The events of each pair side by side, in the order given. */
function listMembers(
  order: Uint32Array,
  pair: Uint32Array,
  pairs: number,
  reasons: Uint8Array,
): Pick<Sums, 'events' | 'starts' | 'members'> {
  const events = new Uint32Array(pairs)
  for (let event = 0; event < reasons.length; event++) if (reasons[event] === IN_A_TIE) (events[pair[event] as number] as number)++
  const starts = new Uint32Array(pairs + 1)
  for (let at = 0; at < pairs; at++) starts[at + 1] = (starts[at] as number) + (events[at] as number)
  const members = new Uint32Array(starts[pairs] as number)
  const next = starts.slice()
  for (let place = 0; place < order.length; place++) {
    const event = order[place] as number
    if (reasons[event] === IN_A_TIE) members[(next[pair[event] as number] as number)++] = event
  }
  return { events, starts, members }
}

function sortPairs({ events, cooperation, conflict }: Sums, { pairs }: RolledUp, ranks: Uint32Array): number[] {
  const strength = cooperation.map((value, at) => Math.abs(round(value + (conflict[at] as number))))
  const first = new Uint32Array(pairs.length)
  const second = new Uint32Array(pairs.length)
  const present: number[] = []
  for (let at = 0; at < pairs.length; at++) {
    if (events[at] === 0) continue
    const [a, b] = pairs[at] as readonly [number, number]
    const [one, other] = [ranks[a] as number, ranks[b] as number]
    first[at] = Math.min(one, other)
    second[at] = Math.max(one, other)
    present.push(at)
  }
  return present.sort((one, other) =>
    (strength[other] as number) - (strength[one] as number) || (events[other] as number) - (events[one] as number) ||
    (first[one] as number) - (first[other] as number) || (second[one] as number) - (second[other] as number))
}

function makeTie(pair: number, { pairs }: RolledUp, sums: Sums): Tie {
  const [a, b] = pairs[pair] as readonly [number, number]
  const [cooperation, conflict] = [sums.cooperation[pair] as number, sums.conflict[pair] as number]
  const [first, last] = [sums.first[pair] as number, sums.last[pair] as number]
  const score = round(cooperation + conflict)
  const tie: { -readonly [Field in keyof Tie]: Tie[Field] } = {
    a,
    b,
    events: membersOf(pair, sums),
    tellings: sums.tellings[pair] as number,
    counts: countsOf(pair, sums.counts),
    score,
    cooperation,
    conflict,
    sign: signOf((sums.scored[pair] as number) > 0 ? score : (sums.standing[pair] as number)),
    isMixed: sums.signs[pair] === 3,
  }
  if (first !== Infinity) tie.first = first
  if (last !== -Infinity) tie.last = last
  return tie
}

function membersOf(pair: number, { starts, members }: Sums): number[] {
  const end = starts[pair + 1] as number
  const events: number[] = []
  for (let at = starts[pair] as number; at < end; at++) events.push(members[at] as number)
  return events
}

/** Why written out: made from a list of entries, the records of twenty thousand ties take longer than all the sums. */
function countsOf(pair: number, counts: Uint32Array): Record<TieClass, number> {
  const at = pair * CLASSES
  return {
    treaty: counts[at] as number,
    'material-cooperation': counts[at + 1] as number,
    'verbal-cooperation': counts[at + 2] as number,
    neutral: counts[at + 3] as number,
    'verbal-conflict': counts[at + 4] as number,
    'material-conflict': counts[at + 5] as number,
    'treaty-conflict': counts[at + 6] as number,
  }
}

/** To a billionth, so that a sum does not hang on the order of its parts; never -0. */
function round(value: number): number {
  return Math.round(value * BILLION) / BILLION + 0
}

const BILLION = 1e9
