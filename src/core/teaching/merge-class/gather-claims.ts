/** Finds what a class says about a text: each claim once, with who says it. */
import { keysOfClaim, type ClaimKeys, type Naming } from '../../agreement/claim-keys.ts'
import { reachOf } from '../../agreement/overlapping-pairs.ts'
import { pairKey } from '../../checks/triple-key.ts'
import { groupBy } from '../../group-by.ts'
import type { ArticleEvent, Claim, Exercise, Relation } from '../../schema.ts'
import { sentenceAt, type Range } from '../../spans.ts'
import { relationClass } from '../relation-class.ts'
import type { TranslatedArticle } from './translate-students.ts'

/** A claim as one annotator has it. */
export interface Reading {
  readonly keys: ClaimKeys
  readonly event: ArticleEvent | undefined
}

/** One claim of the class: what is taken for the same, with a reading of each who has it. */
export interface Group {
  /** What tells it from other claims about the same two ends in the same sentence. */
  readonly relationClass: string
  readonly direction: string
  readonly polarity: string
  /** By the student's number. */
  readonly readings: ReadonlyMap<number, Reading>
  readonly inKey: Reading | undefined
}

/** All that the class says of two entities in one sentence. */
export interface Spot {
  readonly sentence: Range
  /** In the order of the text. */
  readonly groups: readonly Group[]
}

/** The annotators of one text. */
export interface Annotators {
  /** By the student's number. */
  readonly students: ReadonlyMap<number, TranslatedArticle>
  readonly key: TranslatedArticle | undefined
}

/**
 * The spots of a text, in its order. Two claims are the same where they stand in the same sentence (the one in which the evidence begins)
 * and have the same ends, direction and relation, or with the tolerance `codebook` a relation of the same class (see `relationClass`): a
 * tie is claimed once per sentence, by the codebook. What is affirmed and what is denied is the same claim, told differently, unless some
 * annotator has both. Of several that are the same by one annotator the first in the text is taken. The answer does not depend on the
 * order of students.
 */
export function gatherClaims(
  { students, key }: Annotators, sentences: readonly Range[], relations: ReadonlyMap<string, Relation>, tolerance: Exercise['tolerance'],
): Spot[] {
  const works = [...key ? [{ by: OF_KEY, work: key }] : [], ...[...students].map(([by, work]) => ({ by, work }))]
  const entries = works.flatMap(({ by, work }) =>
    work.claims.map((claim): Entry => ({ by, ...readClaim(claim, work, sentences, relations, tolerance) })))
  const compare = compareByContent()
  entries.sort((one, other) => one.start - other.start || one.end - other.end || compare(one.reading.keys.claim, other.reading.keys.claim))
  return [...groupBy(entries, ({ spot }) => spot).values()]
    .map((inSpot): Spot => ({ sentence: (inSpot[0] as Entry).sentence, groups: makeGroups(inSpot) }))
    .sort((one, other) => one.sentence.start - other.sentence.start)
}

const OF_KEY = -1
const AS_IS: Naming = { entity: (id) => id, relation: (id) => id }

interface Entry {
  readonly by: number
  readonly start: number
  readonly end: number
  readonly sentence: Range
  readonly spot: string
  readonly relationClass: string
  readonly reading: Reading
}

function readClaim(
  claim: Claim, { events }: TranslatedArticle, sentences: readonly Range[], relations: ReadonlyMap<string, Relation>,
  tolerance: Exercise['tolerance'],
): Omit<Entry, 'by'> {
  const { start, end } = reachOf(undefined, claim.evidence)
  const sentence = sentenceAt(sentences, start) ?? { start, end }
  const relation = relations.get(claim.relation)
  return {
    start,
    end,
    sentence,
    spot: `${sentence.start}\r${pairKey(claim.subject, claim.object)}`,
    relationClass: relation && tolerance === 'codebook' ? relationClass(relation) : claim.relation,
    reading: { keys: keysOfClaim(claim, relations, AS_IS), event: claim.event === undefined ? undefined : events.get(claim.event) },
  }
}

/** Why by content, and ids last: which student was opened first must not matter. */
function compareByContent(): (one: Claim, other: Claim) => number {
  const known = new Map<Claim, string>()
  const contentOf = (claim: Claim): string => {
    const content = known.get(claim) ?? JSON.stringify({ ...claim, id: '' })
    known.set(claim, content)
    return content
  }
  return (one, other) => {
    const [a, b] = [contentOf(one), contentOf(other)]
    return a < b ? -1 : a > b ? 1 : 0
  }
}

function makeGroups(entries: readonly Entry[]): Group[] {
  const sayings = groupBy(entries, ({ relationClass, reading }) => `${relationClass}\r${reading.keys.direction}`)
  return [...sayings.values()].flatMap((same) => {
    const polarities = groupBy(same, ({ by, reading }) => `${by}\r${reading.keys.polarity}`)
    const hasBoth = new Set(same.map(({ by }) => by)).size < polarities.size
    return [...groupBy(same, ({ reading }) => (hasBoth ? reading.keys.polarity : '')).entries()]
      .map(([polarity, group]) => makeGroup(group, polarity))
  })
}

function makeGroup(entries: readonly Entry[], polarity: string): Group {
  const readings = new Map<number, Reading>()
  for (const { by, reading } of entries) if (!readings.has(by)) readings.set(by, reading)
  const inKey = readings.get(OF_KEY)
  readings.delete(OF_KEY)
  const [first] = entries
  return { relationClass: first?.relationClass ?? '', direction: first?.reading.keys.direction ?? '', polarity, readings, inKey }
}
