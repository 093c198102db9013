/** Lays the work of a class on one text side by side: what all say, what they dispute, and what each of them missed. */
import { measureAgreement, type Agreement } from '../agreement.ts'
import { CLAIM_FACETS } from '../agreement/claim-keys.ts'
import { krippendorffAlpha } from '../agreement/krippendorff-alpha.ts'
import type { Coefficient } from '../agreement/measure-pair.ts'
import type { Claim, Dossier, Exercise, Relation, Text } from '../schema.ts'
import { sentencesOf, type Range } from '../spans.ts'
import { giveFeedback, type Feedback } from './give-feedback.ts'
import { findDisputes, type DisputeCode } from './merge-class/find-disputes.ts'
import { gatherClaims, type Group, type Reading } from './merge-class/gather-claims.ts'
import { makeClassMap } from './merge-class/make-class-map.ts'
import { numberIds } from './merge-class/number-ids.ts'
import { translateStudents, type TranslatedArticle } from './merge-class/translate-students.ts'
import { readExercise } from './read-exercise.ts'
import { withoutGiven } from './without-given.ts'

export interface Student {
  /** What the class calls them; no two have the same. */
  readonly name: string
  readonly dossier: Dossier
}

/** A claim that students make, or the key. */
export interface ClassClaim {
  /** `class-1` and so on, in the order of the text; the map has it under this id, where anybody says it. Numbers are
   * passed over that a given claim has. */
  readonly id: string
  readonly article: string
  readonly sentence: Range
  /** As the student has it who says it most like the others; as the key has it where no student says it. */
  readonly claim: Claim
  /** Names of those who say so, in the order of the class, and of how many who have the text. */
  readonly students: readonly string[]
  readonly of: number
  /** `undefined` where there is no key. */
  readonly isInKey: boolean | undefined
}

export interface Dispute {
  readonly code: DisputeCode
  /** The largest first. `claims` are ids of class claims, empty for those who say nothing; `value` is what the camp says where the dispute
   * is about a qualifier: a word of a list, ids of sources with line breaks between, EDTF, an id, or a quantity; empty for nothing. */
  readonly camps: readonly { readonly claims: readonly string[]; readonly value: string; readonly students: readonly string[] }[]
}

export interface DisputedSentence {
  readonly article: string
  readonly sentence: Range
  /** How many pairs of students do not say the same, summed over the pairs of entities that the sentence is said to be about. */
  readonly pairs: number
  readonly disputes: readonly Dispute[]
}

/** One student's sheet. */
export interface Sheet {
  readonly name: string
  /** Against the key; left out where there is none. */
  readonly feedback?: Feedback
  /** Ids of the class claims that nobody else makes. */
  readonly alone: readonly string[]
  /** Ids of the class claims that more than half make, and this student does not. */
  readonly unsaid: readonly string[]
  /** Ids of articles of the class whose text this student's dossier does not have to the letter. */
  readonly notThere: readonly string[]
}

export interface MergedClass {
  /** Against the key as a whole, or against the first student where there is none; `undefined` where there is nobody to compare with. */
  readonly agreement: Agreement | undefined
  /** Krippendorff's alpha of the students over the class claims that any of them makes: said or not. The key has no part in it. */
  readonly claimsAlpha: Coefficient
  readonly claims: readonly ClassClaim[]
  /** The most disputed first, then in the order of the text. */
  readonly sentences: readonly DisputedSentence[]
  /** The class map: a dossier with each claim once, where a note says how many of how many say so. */
  readonly map: Dossier
  readonly sheets: readonly Sheet[]
}

/**
 * Merges the dossiers of a class. `exercise` is what was handed out, with its keys, or an annotation without keys that is the key; the
 * texts of the class are its texts, and what it gave counts for nobody. Without it every text of any student is the class's, what each
 * dossier names as given counts for nobody, and the tolerance is `codebook`. What is the same claim is in `gatherClaims`, what is a dispute
 * in `findDisputes`. `noteOf` writes the note of a claim of the map. `onProgress` hears how much is done, from 0 to 1.
 */
export function mergeClass(
  exercise: Dossier | undefined, students: readonly Student[], noteOf: (count: number, of: number) => Text,
  onProgress: (part: number) => void = () => {},
): MergedClass {
  const read = exercise && readExercise(exercise)
  const own = students.map(({ dossier }) => withoutGiven(dossier, read ? read.given : givenIn(dossier)))
  const translated = translateStudents(exercise, read ? [read.key, ...own] : own)
  const works = translated.works.slice(read ? 1 : 0)
  const { shared } = translated
  const tolerance = read?.tolerance ?? 'codebook'
  const relations = new Map(shared.ontology.relations.map((one): [string, Relation] => [one.id, one]))
  const numberClaim = numberIds('class', read?.given.articles.flatMap(({ claims }) => claims))
  const ofArticles = shared.articles.map(({ id, text, language, borders }) => {
    const present = new Map(works.flatMap((work, at) => {
      const found = work.get(id)
      return found ? [[at, found] as const] : []
    }))
    const key = read && translated.works[0]?.get(id)
    const spots = gatherClaims({ students: present, key }, sentencesOf(text, language, borders), relations, tolerance)
    const numbers = [...present.keys()]
    const found = spots.map(({ groups, ...rest }) => ({ ...rest, groups: groups.map((group) => ({ group, id: numberClaim() })) }))
    return {
      numbers,
      claims: found.flatMap(({ sentence, groups }) => groups.map((one) => ({ ...one, ...describe(one.group), article: id, sentence }))),
      sentences: disputedSentences(found, id, numbers, tolerance, students),
    }
  })
  const claims = ofArticles.flatMap((one) => one.claims.map(({ id, article, sentence, claim, group }): ClassClaim => ({
    id, article, sentence, claim,
    students: namesOf([...group.readings.keys()], students),
    of: one.numbers.length,
    isInKey: read && group.inKey !== undefined,
  })))
  const mapped = ofArticles.flatMap(({ claims: found, numbers }) => found.filter(({ group }) => group.readings.size > 0)
    .map(({ id, claim, group, article, readings }) =>
      ({ article, claim: { ...claim, id }, readings, note: noteOf(group.readings.size, numbers.length) })))
  const [reference, ...others] = read ? [read.key, ...own] : own
  return {
    agreement: reference && others.length > 0 ? measureAgreement(reference, others) : undefined,
    claimsAlpha: alphaOf(ofArticles.flatMap(({ claims: found, numbers }) =>
      found.filter(({ group }) => group.readings.size > 0).map(({ group }) => numbers.map((one) => (group.readings.has(one) ? 1 : 0))))),
    claims,
    sentences: ofArticles.flatMap((one) => one.sentences).sort((one, other) => other.pairs - one.pairs),
    map: makeClassMap({ shared, works }, read?.given, mapped),
    sheets: students.map(({ name, dossier }, at) => {
      onProgress(at / students.length)
      const feedback = read && giveFeedback(dossier, exercise, read)
      return { name, ...(feedback && { feedback }), ...standing(name, works[at] ?? new Map(), claims, shared) }
    }),
  }
}

/** How a student stands to the class. */
function standing(
  name: string, work: ReadonlyMap<string, TranslatedArticle>, claims: readonly ClassClaim[], { articles }: Dossier,
): Omit<Sheet, 'name'> {
  return {
    alone: claims.filter((one) => one.of > 1 && one.students.length === 1 && one.students[0] === name).map(({ id }) => id),
    unsaid: claims
      .filter((one) => 2 * one.students.length > one.of && !one.students.includes(name) && work.has(one.article))
      .map(({ id }) => id),
    notThere: articles.filter(({ id }) => !work.has(id)).map(({ id }) => id),
  }
}

function givenIn(dossier: Dossier): Dossier {
  const { given } = readExercise(dossier)
  return dossier.exercise?.given ? given : { ...given, articles: [] }
}

/** The reading that stands for the group, and all of them with it first. */
function describe({ readings, inKey }: Group): { readonly claim: Claim; readonly readings: readonly Reading[] } {
  const all = readings.size > 0 ? [...readings.values()] : inKey ? [inKey] : []
  const facets = CLAIM_FACETS.filter((facet) => facet !== 'event')
  const counts = facets.map((facet) => {
    const ofFacet = new Map<string, number>()
    for (const { keys } of all) ofFacet.set(keys[facet], (ofFacet.get(keys[facet]) ?? 0) + 1)
    return ofFacet
  })
  const likeness = ({ keys }: Reading): number => facets.reduce((sum, facet, at) => sum + (counts[at]?.get(keys[facet]) ?? 0), 0)
  const ranked = all.map((one) => ({ one, likeness: likeness(one) })).sort((a, b) => b.likeness - a.likeness).map(({ one }) => one)
  const [best] = ranked
  if (!best) throw new Error('a group has a reading')
  return { claim: best.keys.claim, readings: ranked }
}

interface NumberedSpot {
  readonly sentence: Range
  readonly groups: readonly { readonly group: Group; readonly id: string }[]
}

/** Spots of one sentence stand next to each other. */
function disputedSentences(
  spots: readonly NumberedSpot[], article: string, numbers: readonly number[], tolerance: Exercise['tolerance'],
  students: readonly Student[],
): DisputedSentence[] {
  const sentences = new Map<number, { article: string; sentence: Range; pairs: number; disputes: Dispute[] }>()
  for (const { sentence, groups } of spots) {
    const { disputes, pairs } = findDisputes({ sentence, groups: groups.map(({ group }) => group) }, numbers, tolerance)
    if (disputes.length === 0) continue
    const known = sentences.get(sentence.start) ?? { article, sentence, pairs: 0, disputes: [] }
    sentences.set(sentence.start, known)
    known.pairs += pairs
    for (const { code, camps } of disputes) {
      known.disputes.push({
        code,
        camps: camps.map((camp) => ({
          claims: camp.groups.flatMap((at) => groups[at]?.id ?? []), value: camp.value, students: namesOf(camp.students, students),
        })),
      })
    }
  }
  return [...sentences.values()]
}

function namesOf(numbers: readonly number[], students: readonly Student[]): string[] {
  return [...numbers].sort((a, b) => a - b).flatMap((at) => students[at]?.name ?? [])
}

function alphaOf(units: readonly number[][]): Coefficient {
  return { n: units.length, value: krippendorffAlpha(units) }
}
