/** Finds what a class disagrees on about two entities in one sentence. */
import type { Exercise } from '../../schema.ts'
import { differsInPrecision, namesSome } from '../list-points.ts'
import type { Group, Reading, Spot } from './gather-claims.ts'

/** `relation`, `direction` and the rest: students say different things of the same two ends; `one-only`: one student alone says it;
 * `some-only`: some say it, and others nothing of the kind. */
export const DISPUTE_CODES = [
  'relation', 'direction', 'modality', 'polarity', 'sources', 'time', 'place', 'quantity', 'some-only', 'one-only',
] as const
export type DisputeCode = (typeof DISPUTE_CODES)[number]

/** Those of one opinion, by their numbers in rising order. */
export interface Camp {
  /** Numbers of the groups that the camp holds; several where those are told apart by nobody. Empty for those who say nothing. */
  readonly groups: readonly number[]
  /** What they say of it, as a key of `ClaimKeys`; empty for nothing, and where the groups themselves are the dispute. */
  readonly value: string
  readonly students: readonly number[]
}

export interface FoundDispute {
  readonly code: DisputeCode
  /** The largest first, then the one with the first student. */
  readonly camps: readonly Camp[]
}

export interface Disagreement {
  readonly disputes: readonly FoundDispute[]
  /** How many pairs of students do not say the same here. */
  readonly pairs: number
}

/**
 * The disputes of a spot among `students`, all who have the text. Two of its groups compete where no annotator, nor the key, has both:
 * then they are two opinions about one claim, else two claims. With the tolerance `codebook`, what stands to the key's value as a date
 * does to a narrower one, or as some of several sources do to all of them, is the same; then so with the value that most are like, and so
 * on.
 */
export function findDisputes({ groups }: Spot, students: readonly number[], tolerance: Exercise['tolerance']): Disagreement {
  const parts = competing(groups).map((members) => disputesOf(members, groups, students, tolerance))
  return { disputes: parts.flatMap(({ disputes }) => disputes), pairs: parts.reduce((sum, { pairs }) => sum + pairs, 0) }
}

/** The groups in sets of those that compete, directly or by way of others. */
function competing(groups: readonly Group[]): number[][] {
  const sets: number[][] = []
  groups.forEach((group, at) => {
    if (group.readings.size === 0) return
    const joined = sets.filter((set) => set.some((other) => compete(group, groups[other] as Group)))
    const rest = sets.filter((set) => !joined.includes(set))
    sets.splice(0, sets.length, ...rest, [...joined.flat(), at].sort((a, b) => a - b))
  })
  return sets
}

function compete(one: Group, other: Group): boolean {
  if (one.inKey && other.inKey) return false
  return ![...one.readings.keys()].some((student) => other.readings.has(student))
}

function disputesOf(
  members: readonly number[], groups: readonly Group[], students: readonly number[], tolerance: Exercise['tolerance'],
): Disagreement {
  const said = new Set(members.flatMap((at) => [...(groups[at] as Group).readings.keys()]))
  const opinions = members.map((at): Camp => ({ groups: [at], value: '', students: numbersOf(groups[at] as Group) }))
  const silent: Camp = { groups: [], value: '', students: students.filter((one) => !said.has(one)) }
  const signatures = new Map<number, string>()
  const disputes: FoundDispute[] = []
  if (opinions.length > 1) disputes.push({ code: codeOf(members.map((at) => groups[at] as Group)), camps: inOrder(opinions) })
  for (const at of members) {
    for (const student of numbersOf(groups[at] as Group)) signatures.set(student, `${signatures.get(student) ?? ''}\n${at}`)
    for (const { code, keyOf, isLike } of FACETS) {
      const camps = campsOf(groups[at] as Group, at, keyOf, tolerance === 'codebook' ? isLike : equal)
      if (camps.length > 1) disputes.push({ code, camps })
      for (const camp of camps) {
        for (const student of camp.students) signatures.set(student, `${signatures.get(student) ?? ''}\r${camp.value}`)
      }
    }
  }
  if (silent.students.length > 0) {
    const sayers: Camp = { groups: members, value: '', students: [...said].sort((a, b) => a - b) }
    disputes.push({ code: said.size === 1 ? 'one-only' : 'some-only', camps: inOrder([sayers, silent]) })
  }
  return { disputes, pairs: countPairs(students.map((student) => signatures.get(student) ?? '')) }
}

function codeOf(groups: readonly Group[]): DisputeCode {
  const has = (part: 'relationClass' | 'direction'): boolean => new Set(groups.map((one) => one[part])).size > 1
  return has('relationClass') ? 'relation' : has('direction') ? 'direction' : 'polarity'
}

interface Facet {
  readonly code: DisputeCode
  readonly keyOf: (reading: Reading) => string
  /** Whether a value is let pass beside the one that counts. */
  readonly isLike: (counting: string, value: string) => boolean
}

const equal = (one: string, other: string): boolean => one === other

const FACETS: readonly Facet[] = [
  { code: 'modality', keyOf: ({ keys }) => keys.modality, isLike: equal },
  { code: 'polarity', keyOf: ({ keys }) => keys.polarity, isLike: equal },
  { code: 'sources', keyOf: ({ keys }) => keys.attribution, isLike: (all, some) => all === some || namesSome(all, some) },
  { code: 'time', keyOf: ({ keys }) => keys.time, isLike: (one, other) => one === other || differsInPrecision(one, other) },
  { code: 'place', keyOf: ({ keys }) => keys.place, isLike: equal },
  { code: 'quantity', keyOf: ({ keys }) => keys.quantity, isLike: equal },
]

function campsOf({ readings, inKey }: Group, at: number, keyOf: Facet['keyOf'], isLike: Facet['isLike']): Camp[] {
  let left = [...readings].map(([student, reading]) => ({ student, value: keyOf(reading) }))
  const camps: Camp[] = []
  for (let counting = inKey && keyOf(inKey); left.length > 0; counting = undefined) {
    const value = counting ?? mostLiked(left.map((one) => one.value), isLike)
    const members = left.filter((one) => isLike(value, one.value)).map(({ student }) => student)
    if (members.length > 0) camps.push({ groups: [at], value, students: members.sort((a, b) => a - b) })
    left = left.filter((one) => !isLike(value, one.value))
  }
  return inOrder(camps)
}

/** The value beside which most are let pass; of several the one that most have, then the first by its letters. */
function mostLiked(values: readonly string[], isLike: Facet['isLike']): string {
  const ranked = [...new Set(values)].map((value) => ({
    value, liked: values.filter((one) => isLike(value, one)).length, own: values.filter((one) => one === value).length,
  }))
  ranked.sort((a, b) => b.liked - a.liked || b.own - a.own || (a.value < b.value ? -1 : 1))
  return ranked[0]?.value ?? ''
}

function numbersOf({ readings }: Group): number[] {
  return [...readings.keys()].sort((a, b) => a - b)
}

function inOrder(camps: readonly Camp[]): Camp[] {
  return [...camps].sort((one, other) => other.students.length - one.students.length || (one.students[0] ?? 0) - (other.students[0] ?? 0))
}

/** From how many pairs there are, those that have the same. */
function countPairs(signatures: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const one of signatures) counts.set(one, (counts.get(one) ?? 0) + 1)
  const pairsOf = (count: number): number => count * (count - 1) / 2
  return [...counts.values()].reduce((rest, count) => rest - pairsOf(count), pairsOf(signatures.length))
}
