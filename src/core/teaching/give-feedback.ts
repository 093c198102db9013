/** Holds a reader's work against the key of an exercise, claim by claim. */
import { alignDossiers, type AlignedArticle, type Alignment } from '../agreement/align-dossiers.ts'
import { keysOfClaim, type Naming } from '../agreement/claim-keys.ts'
import { reachOf } from '../agreement/overlapping-pairs.ts'
import type { Article, Claim, Dossier, Exercise, Relation } from '../schema.ts'
import { sentenceAt, type Range } from '../spans.ts'
import { judgeMentions, type MentionFeedback, type MentionVerdict } from './give-feedback/judge-mentions.ts'
import { pairInSentences } from './give-feedback/pair-in-sentences.ts'
import { reasonOfAddition, type AdditionReason } from './give-feedback/reason-of-addition.ts'
import { listPoints, type Compared, type FeedbackPoint, type PointCode } from './list-points.ts'
import { readExercise, type ReadExercise } from './read-exercise.ts'
import { withoutGiven } from './without-given.ts'

/** `found`: says what the key says; `also-right`: differs in nothing but what the codebook leaves to readers; `differs`: found, and says
 * something otherwise; `missed`: only the key has it; `additional`: only the reader has it, which may be a good find. */
export type ClaimVerdict = 'found' | 'also-right' | 'differs' | 'missed' | 'additional'

/** `sentence` is the reason: where in the article's text the claim stands. */
export type ClaimFeedback = { readonly article: string; readonly sentence: Range } & (
  | {
    readonly verdict: 'found' | 'also-right' | 'differs'
    readonly key: Claim
    readonly own: Claim
    readonly points: readonly FeedbackPoint[]
  }
  /** `isUntouched` where the reader has no claim in the sentence. */
  | { readonly verdict: 'missed'; readonly key: Claim; readonly isUntouched: boolean }
  | { readonly verdict: 'additional'; readonly own: Claim; readonly reason: AdditionReason }
)

export interface Feedback {
  readonly tolerance: Exercise['tolerance']
  /** In the order of the articles and of the text. Those of articles whose key hides no claim are not judged; so with mentions. */
  readonly claims: readonly ClaimFeedback[]
  readonly mentions: readonly MentionFeedback[]
  /** How many of each; there is no mark that sums them up. */
  readonly counts: {
    readonly claims: Readonly<Record<ClaimVerdict, number>>
    readonly mentions: Readonly<Record<MentionVerdict, number>>
    readonly points: Readonly<Partial<Record<PointCode, number>>>
  }
  /** Ids of the articles whose text the reader's dossier does not have to the letter; they are not judged. */
  readonly notThere: readonly string[]
}

/**
 * Feedback on a reader's dossier. `exercise` is the exercise as it was handed out, or an annotation without keys that is the key as a
 * whole; default the reader's own dossier, which has the keys in it. What was given is left out: the reader's records that the exercise
 * names as given; where it names nothing, those it has, and nothing where it is the reader's own. Two claims are the same where they have
 * the same two ends and their evidence overlaps (see `matchClaims`), and of those left where they have the same ends in the same sentence.
 * `read` spares the reading of an exercise that many dossiers are held against.
 */
export function giveFeedback(student: Dossier, exercise: Dossier = student, read: ReadExercise = readExercise(exercise)): Feedback {
  const isOwn = exercise === student && !exercise.exercise?.given
  const own = isOwn ? student : withoutGiven(student, read.given)
  const alignment = alignDossiers(read.key, own)
  const claims = alignment.articles.flatMap((one) => judgeClaims(one, alignment, read))
  const mentions = alignment.articles.flatMap((one) => judgeMentions(one, read))
  const there = new Set(alignment.articles.map(({ a }) => a.id))
  return {
    tolerance: read.tolerance,
    claims,
    mentions,
    counts: {
      claims: { found: 0, 'also-right': 0, differs: 0, missed: 0, additional: 0, ...countBy(claims.map(({ verdict }) => verdict)) },
      mentions: { found: 0, 'also-right': 0, differs: 0, missed: 0, additional: 0, ...countBy(mentions.map(({ verdict }) => verdict)) },
      points: countBy(claims.flatMap((one) => ('points' in one ? one.points : [])).map(({ code }) => code)),
    },
    notThere: read.key.articles.flatMap(({ id }) => (there.has(id) ? [] : [id])),
  }
}

function judgeClaims(aligned: AlignedArticle, alignment: Alignment, { key, sentences: cut, tolerance }: ReadExercise): ClaimFeedback[] {
  const { a, b, claims } = aligned
  if (a.claims.length === 0) return []
  const sentences = cut.get(a.id) ?? []
  const sentenceOf = ({ evidence }: Claim): Range => findSentence(sentences, evidence)
  const { ofKey, ofOwn } = makeComparers(key, alignment)
  const { pairs, onlyA, onlyB } = pairInSentences(claims.onlyA.map(ofKey), claims.onlyB.map(ofOwn), sentenceOf)
  const matched = [...claims.matched.map((one) => [ofKey(one.a), ofOwn(one.b)] as const), ...pairs]
  const reasonOf = reasonOfAddition(a.claims.map(ofKey), sentenceOf)
  const touched = new Set(b.claims.map((one) => sentenceOf(one).start))
  const all: ClaimFeedback[] = [
    ...matched.map(([one, other]): ClaimFeedback => {
      const points = listPoints(one, other, tellsSame(one.claim, other.claim, alignment), tolerance)
      const verdict = points.length === 0 ? 'found' : points.every(({ isRight }) => isRight) ? 'also-right' : 'differs'
      return { article: a.id, sentence: sentenceOf(one.claim), verdict, key: one.claim, own: other.claim, points }
    }),
    ...onlyA.map(({ claim }): ClaimFeedback => {
      const sentence = sentenceOf(claim)
      return { article: a.id, sentence, verdict: 'missed', key: claim, isUntouched: !touched.has(sentence.start) }
    }),
    ...onlyB.map((one): ClaimFeedback =>
      ({ article: a.id, sentence: sentenceOf(one.claim), verdict: 'additional', own: one.claim, reason: reasonOf(one) })),
  ]
  return inTextOrder(all)
}

/** The keys of claims of both sides, by the ids of the key's dossier. */
function makeComparers(key: Dossier, { b, twins }: Alignment): { ofKey: (claim: Claim) => Compared; ofOwn: (claim: Claim) => Compared } {
  const nameBy = (ids: ReadonlyMap<string, string>) => (id: string): string => ids.get(id) ?? `\t${id}`
  const own: Naming = { entity: nameBy(twins.entities), relation: nameBy(twins.relations) }
  const same: Naming = { entity: (id) => id, relation: (id) => id }
  const comparer = ({ ontology }: Dossier, naming: Naming) => {
    const relations = new Map(ontology.relations.map((one): [string, Relation] => [one.id, one]))
    return (claim: Claim): Compared => ({ claim, keys: keysOfClaim(claim, relations, naming), relation: relations.get(claim.relation) })
  }
  return { ofKey: comparer(key, same), ofOwn: comparer(b, own) }
}

function tellsSame(one: Claim, other: Claim, { events }: Alignment): boolean {
  return one.event === (other.event === undefined ? undefined : events.get(other.event) ?? `\t${other.event}`)
}

function findSentence(sentences: readonly Range[], spans: Article['claims'][number]['evidence']): Range {
  const { start, end } = reachOf(undefined, spans)
  return sentenceAt(sentences, start) ?? { start, end }
}

function inTextOrder(all: readonly ClaimFeedback[]): ClaimFeedback[] {
  const startOf = (one: ClaimFeedback): number => reachOf(undefined, ('key' in one ? one.key : one.own).evidence).start
  return all.map((one) => ({ one, start: startOf(one) })).sort((x, y) => x.start - y.start).map(({ one }) => one)
}

function countBy<Code extends string>(codes: readonly Code[]): Partial<Record<Code, number>> {
  const counts: Partial<Record<Code, number>> = {}
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return counts
}
