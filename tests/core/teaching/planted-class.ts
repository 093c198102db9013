/** A class whose every disagreement was put there on purpose. */
import { parseDate } from '../../../src/core/dates.ts'
import type { Article, Claim, Dossier, Relation } from '../../../src/core/schema.ts'
import { sentenceAt, sentencesOf } from '../../../src/core/spans.ts'
import type { DisputeCode } from '../../../src/core/teaching/merge-class/find-disputes.ts'
import type { Student } from '../../../src/core/teaching/merge-class.ts'
import { relationClass } from '../../../src/core/teaching/relation-class.ts'
import { seededRandom } from '../../bench/seeded-random.ts'

/** What was planted: the students who do as planted, of all. */
export interface Planted {
  readonly code: DisputeCode
  /** Where the sentence begins. */
  readonly sentence: number
  readonly minority: readonly string[]
}

export interface PlantedClass {
  readonly students: readonly Student[]
  readonly planted: readonly Planted[]
}

type Plant = 'omit' | 'add' | 'relation' | 'direction' | 'modality' | 'polarity' | 'sources' | 'time'
const PLANTS: readonly Plant[] = ['omit', 'add', 'relation', 'direction', 'modality', 'polarity', 'sources', 'time']

/** `size` students who all have the claims of an annotation of one article, but for 8 to 14 disagreements, each about another pair of
 * ends in a sentence and by up to half of the class. Besides, each student differs in what the codebook leaves to readers: evidence
 * cut short, a relation of the same class, ids, an order, a date one part narrower. The same for the same seed. */
export function plantedClass(dossier: Dossier, article: Article, size: number, seed: number): PlantedClass {
  const random = seededRandom(seed)
  const places = placesOf(article)
  const free = places.alone.map((claim) => ({ claim, order: random.next() })).sort((a, b) => a.order - b.order).map(({ claim }) => claim)
  const changes = new Map<number, Map<string, (claim: Claim) => Claim[]>>()
  const planted: Planted[] = []
  const added = new Set<string>()
  const addsAgain = (claim: Claim): boolean => added.has(`${places.sentenceOf(claim)} ${claim.subject}`)
  for (let count = 8 + random.below(7); count > 0; count--) {
    const plant = random.pick(PLANTS)
    const at = free.findIndex((claim) => fits(plant, claim, dossier, places) && !(plant === 'add' && addsAgain(claim)))
    const [claim] = at < 0 ? [] : free.splice(at, 1)
    if (!claim) continue
    if (plant === 'add') added.add(`${places.sentenceOf(claim)} ${claim.subject}`)
    const most = plant === 'add' ? 1 : 1 + random.below(Math.floor(size / 2))
    const who = [...new Set(Array.from({ length: most }, () => random.below(size)))]
    const change = changeOf(plant, claim, dossier, places)
    for (const student of who) changes.set(student, (changes.get(student) ?? new Map()).set(claim.id, change))
    const minority = who.sort((a, b) => a - b).map(nameOf)
    const code = plant === 'omit' ? 'some-only' : plant === 'add' ? 'one-only' : plant
    planted.push({ code, sentence: places.sentenceOf(claim), minority })
  }
  const students = Array.from({ length: size }, (_, student): Student => {
    const own = changes.get(student)
    const claims = article.claims.flatMap((claim) => {
      const change = own?.get(claim.id)
      return change ? change(claim) : [random.next() < 0.5 ? claim : vary(claim, dossier)]
    })
    const renamed = claims.map((claim, at) => ({ ...claim, id: `${nameOf(student)}-${at}` })).reverse()
    return { name: nameOf(student), dossier: { ...dossier, articles: [{ ...article, claims: renamed }] } }
  })
  return { students, planted }
}

function nameOf(student: number): string {
  return `student-${String(student + 1).padStart(2, '0')}`
}

interface Places {
  readonly sentenceOf: (claim: Claim) => number
  /** Claims whose two ends have no other claim in their sentence. */
  readonly alone: readonly Claim[]
  /** Two entities of the article without a claim in the sentence of a claim. */
  readonly strangersTo: (claim: Claim) => readonly [string, string] | undefined
}

function placesOf({ text, language, claims, mentions }: Article): Places {
  const sentences = sentencesOf(text, language)
  const sentenceOf = (claim: Claim): number => sentenceAt(sentences, claim.evidence[0]?.start ?? 0)?.start ?? -1
  const spotOf = (claim: Claim): string => [sentenceOf(claim), ...[claim.subject, claim.object].sort()].join(' ')
  const counts = new Map<string, number>()
  for (const claim of claims) counts.set(spotOf(claim), (counts.get(spotOf(claim)) ?? 0) + 1)
  const entities = [...new Set(mentions.map(({ entity }) => entity))]
  return {
    sentenceOf,
    alone: claims.filter((claim) => counts.get(spotOf(claim)) === 1),
    strangersTo: (claim) => {
      const inSentence = claims.filter((one) => sentenceOf(one) === sentenceOf(claim))
      const here = new Set(inSentence.flatMap(({ subject, object }) => [subject, object]))
      // Why by the claim: two claims of a sentence must not be given the same strangers.
      const [first, second] = [claim.subject, ...entities.filter((one) => !here.has(one))]
      return first !== undefined && second !== undefined ? [first, second] : undefined
    },
  }
}

function relationOf({ ontology }: Dossier, id: string): Relation {
  const found = ontology.relations.find((one) => one.id === id)
  if (!found) throw new Error(`there is no relation ${id}`)
  return found
}

/** A relation that has a direction as the claim's has, and is of another class, or of the same. */
function otherRelation(claim: Claim, dossier: Dossier, sameClass: boolean): string | undefined {
  const own = relationOf(dossier, claim.relation)
  return dossier.ontology.relations.find((one) => one.id !== own.id && one.symmetric === own.symmetric && !one.unary
    && (relationClass(one) === relationClass(own)) === sameClass && joins(one, claim.subject, claim.object, dossier))?.id
}

/** Whether it joins these two, so that a file that says so is read without a complaint. */
function joins(relation: Relation, subject: string, object: string, { entities }: Dossier): boolean {
  const kindOf = (id: string): string => entities.find((one) => one.id === id)?.kind ?? ''
  return relation.subjects.includes(kindOf(subject)) && relation.objects.includes(kindOf(object))
}

const OTHER_YEAR = '2030'

function fits(plant: Plant, claim: Claim, dossier: Dossier, { strangersTo }: Places): boolean {
  if (claim.subject === claim.object) return false
  const relation = relationOf(dossier, claim.relation)
  const [first, second] = strangersTo(claim) ?? []
  if (plant === 'add') return first !== undefined && second !== undefined && joins(relation, first, second, dossier)
  if (plant === 'relation') return otherRelation(claim, dossier, false) !== undefined
  if (plant === 'direction') return !relation.symmetric && joins(relation, claim.object, claim.subject, dossier)
  if (plant === 'time') return claim.time === undefined || parseDate(claim.time.edtf)?.openEnd === false
  return true
}

function changeOf(plant: Plant, claim: Claim, dossier: Dossier, { strangersTo }: Places): (claim: Claim) => Claim[] {
  const [first = '', second = ''] = strangersTo(claim) ?? []
  switch (plant) {
    case 'omit': return () => []
    case 'add': return (one) => [one, { ...one, subject: first, object: second }]
    case 'relation': return (one) => [{ ...one, relation: otherRelation(claim, dossier, false) ?? '' }]
    case 'direction': return (one) => [{ ...one, subject: one.object, object: one.subject }]
    case 'modality': return (one) => [{ ...one, modality: 'alleged' }]
    case 'polarity': return (one) => [{ ...one, polarity: 'denied' }]
    case 'sources': return (one) => [{ ...one, attribution: [{ entity: 'mali' }] }]
    case 'time': return (one) => [{ ...one, time: { edtf: OTHER_YEAR, basis: { en: 'planted', fr: 'planté' } } }]
  }
}

/** The same claim as another careful reader would have it. */
function vary(claim: Claim, dossier: Dossier): Claim {
  const evidence = claim.evidence.map((span) =>
    (span.end - span.start > 2 ? { ...span, end: span.end - 1, quote: span.quote.slice(0, -1) } : span))
  const time = claim.time && /^[0-9]{4}-[0-9]{2}$/.test(claim.time.edtf) ? { ...claim.time, edtf: `${claim.time.edtf}-15` } : claim.time
  const relation = claim.subject === claim.object ? undefined : otherRelation(claim, dossier, true)
  return { ...claim, evidence, ...(time && { time }), relation: relation ?? claim.relation }
}
