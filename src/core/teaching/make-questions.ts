/** Makes questions with four answers from the claims of a dossier. */
import { randomNumbers, shuffledNumbers } from '../analysis/balance/random-numbers.ts'
import { parseDate } from '../dates.ts'
import { fold } from '../fold.ts'
import type { DossierIndex } from '../index-dossier.ts'
import { MODALITIES } from '../vocabulary.ts'
import { askChange } from './make-questions/ask-change.ts'
import { askModality } from './make-questions/ask-modality.ts'
import { askOrder } from './make-questions/ask-order.ts'
import { askSameEvent } from './make-questions/ask-same-event.ts'
import { askSource } from './make-questions/ask-source.ts'
import { askWhen } from './make-questions/ask-when.ts'
import { askWho } from './make-questions/ask-who.ts'
import { know } from './make-questions/know.ts'
import {
  CHANGES, cite, QUESTION_KINDS, type Answer, type Draft, type Knowledge, type Maker, type Question, type QuestionKind,
} from './make-questions/question.ts'

export { QUESTION_KINDS } from './make-questions/question.ts'
export type { Answer, Question, QuestionKind } from './make-questions/question.ts'

export interface QuestionPlan {
  /** How many at most, from 0; default 12. */
  readonly count?: number
  /** Default all. */
  readonly kinds?: readonly QuestionKind[]
  /** Ids of the articles of which at least one citation must be; default all of the dossier's. */
  readonly articles?: readonly string[]
}

/**
 * Questions drawn by chance, as many of one kind as of another as far as there are, and within a kind with
 * different answers as far as that goes; the same for the same dossier, plan and seed (a whole number of 32 bits). What one question says,
 * another does not ask while there is anything else. Each has one right answer, which cites the claims and the sentences that it rests on,
 * and three wrong ones that no claim of the dossier makes right; what makes them plausible is said where each kind is made. Not asked: what
 * has fewer than three wrong answers, and what would have the answer among its own words. No two answers of a question read the same in
 * either language. What can be asked of a dossier is found once for its look-ups; of ten thousand claims that takes some tenths of a second.
 */
export function makeQuestions(
  index: DossierIndex, seed: number, { count = 12, kinds = QUESTION_KINDS, articles }: QuestionPlan = {},
): Question[] {
  const next = randomNumbers(seed)
  const { knowledge, draftsOf } = materialOf(index)
  const drafts = [...new Set(kinds.map((kind) => MAKERS[kind]))].flatMap(draftsOf)
    .filter(({ claims }) => !articles || claims.some(({ article }) => articles.includes(article.id)))
  const queues = QUESTION_KINDS.filter((kind) => kinds.includes(kind))
    .map((kind) => inTurns(shuffled(drafts.filter((one) => one.kind === kind), next)))
  const questions: Question[] = []
  const told = new Set<string>()
  while (questions.length < count && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      const question = questions.length < count && takeQuestion(queue, index, knowledge, told, next)
      if (question) questions.push(question)
    }
  }
  return questions
}

const MAKERS: Readonly<Record<QuestionKind, Maker>> = {
  'who-subject': askWho, 'who-object': askWho, when: askWhen, order: askOrder, change: askChange, source: askSource, modality: askModality,
  'same-event': askSameEvent,
}

interface Material {
  readonly knowledge: Knowledge
  readonly draftsOf: (make: Maker) => readonly Draft[]
}

const materials = new WeakMap<DossierIndex, Material>()

/** Why kept: one number after the other is drawn from a dossier. */
function materialOf(index: DossierIndex): Material {
  const known = materials.get(index)
  if (known) return known
  const knowledge = know(index)
  const drafts = new Map<Maker, readonly Draft[]>()
  const draftsOf = (make: Maker): readonly Draft[] => {
    const made = drafts.get(make) ?? make(index, knowledge)
    drafts.set(make, made)
    return made
  }
  const material = { knowledge, draftsOf }
  materials.set(index, material)
  return material
}

/** The wrong answers are drawn from the most plausible ones, as many as this. */
const DRAWN_FROM = 6

/** Wrong answers that are looked at for three that are not close to one another. */
const MOST_SEEN = 200

/** Of different answers first, each as often as the other. */
function inTurns(drafts: readonly Draft[]): Draft[] {
  const turns = new Map<string, number>()
  const placed = drafts.map((draft) => {
    const face = JSON.stringify(draft.rightAnswer)
    const turn = turns.get(face) ?? 0
    turns.set(face, turn + 1)
    return { draft, turn }
  })
  return placed.sort((one, other) => one.turn - other.turn).map(({ draft }) => draft)
}

/** Kinds whose questions cite many claims and tell none of them. */
const TELLING_NOTHING: readonly QuestionKind[] = ['order', 'change', 'same-event']

/** The first draft of the queue that makes a question, of claims that no other has told if there is one; those that make none are given
 * up. */
function takeQuestion(
  queue: Draft[], index: DossierIndex, knowledge: Knowledge, told: Set<string>, next: () => number,
): Question | undefined {
  const isFresh = ({ kind, claims }: Draft): boolean => TELLING_NOTHING.includes(kind) || claims.every(({ claim }) => !told.has(claim.id))
  // Why one way: what is not fresh will not become so.
  let fresh = 0
  while (queue.length > 0) {
    while (fresh < queue.length && !isFresh(queue[fresh] as Draft)) fresh++
    const [draft] = queue.splice(fresh < queue.length ? fresh : 0, 1)
    const question = draft && finish(draft, index, knowledge, next)
    if (!question) continue
    if (!TELLING_NOTHING.includes(question.kind)) for (const { claim } of question.citations) told.add(claim)
    return question
  }
  return undefined
}

/** `undefined` where there are fewer than three wrong answers. */
function finish(
  { rightAnswer, findWrong, claims, ...rest }: Draft, index: DossierIndex, knowledge: Knowledge, next: () => number,
): Question | undefined {
  const different = differentOnes(rightAnswer, findWrong(), index)
  const first = take(different, DRAWN_FROM)
  if (first.length < 3) return undefined
  const seen: Answer[] = []
  const [apart, close]: [Answer[], Answer[]] = [[], []]
  // Why apart: a state and its government side by side are both left out by whoever leaves out one.
  for (const one of chain(shuffled(first, next), different)) {
    const isClose = seen.some((other) => one.what === 'entity' && other.what === 'entity' && knowledge.areClose(one.entity, other.entity));
    (isClose ? close : apart).push(one)
    if (apart.length === 3 || seen.push(one) === MOST_SEEN) break
  }
  const chosen = [...apart, ...close].slice(0, 3)
  const answers = shuffled([rightAnswer, ...chosen], next).sort((one, other) => placeOf(one) - placeOf(other))
  return { ...rest, answers, right: answers.indexOf(rightAnswer), citations: claims.map(cite) }
}

/** Those that read otherwise than the right one, and than one another. */
function* differentOnes(right: Answer, wrong: Iterable<Answer>, index: DossierIndex): Generator<Answer> {
  const faces = new Set(facesOf(right, index))
  for (const answer of wrong) {
    const own = facesOf(answer, index)
    if (own.some((face) => faces.has(face))) continue
    for (const face of own) faces.add(face)
    yield answer
  }
}

/** The next ones; unlike a loop that is left, it leaves the others to come. */
function take<Item>(items: Iterator<Item>, count: number): Item[] {
  const taken: Item[] = []
  while (taken.length < count) {
    const next = items.next()
    if (next.done) break
    taken.push(next.value)
  }
  return taken
}

function* chain<Item>(...lists: readonly Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list
}

/** Where an answer stands among those that have an order of their own. */
function placeOf(answer: Answer): number {
  switch (answer.what) {
    case 'date': return parseDate(answer.edtf)?.start ?? 0
    case 'change': return CHANGES.indexOf(answer.change)
    case 'modality': return MODALITIES.indexOf(answer.modality)
    default: return 0
  }
}

/** How an answer reads, so that two that read the same are found. */
function facesOf(answer: Answer, { entities, dossier }: DossierIndex): string[] {
  switch (answer.what) {
    case 'entity': {
      const label = entities.get(answer.entity)?.label
      return label ? [...new Set([`en ${fold(label.en) || label.en}`, `fr ${fold(label.fr) || label.fr}`])] : [answer.entity]
    }
    case 'article': return ['article']
    case 'date': return [answer.edtf]
    case 'order': return [answer.events.join('\n')]
    case 'change': return [answer.change]
    case 'modality': return [answer.modality]
    case 'sentence':
      return [dossier.articles.find(({ id }) => id === answer.article)?.text.slice(answer.sentence.start, answer.sentence.end) ?? '']
  }
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return [...shuffledNumbers(items.length, next)].flatMap((at) => items[at] ?? [])
}
