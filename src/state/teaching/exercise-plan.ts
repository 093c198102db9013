/** Making an exercise of the open dossier: its words are in the dossier, what it hides is chosen anew for each that is made. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core'
import type { Issue } from '../../core/issues.ts'
import type { Dossier, Exercise } from '../../core/schema.ts'
import { makeExercise, type Hiding } from '../../core/teaching/make-exercise.ts'
import { unhide } from '../../core/teaching/unhide.ts'
import { perform } from '../history.ts'
import { dossier, opening } from '../project.ts'
import { openRead } from '../session.ts'
import { say } from '../words.ts'

/** What readers are to find. */
export const HIDING_CHOICES = ['claims', 'claims-and-mentions', 'chosen'] as const
export type HidingChoice = (typeof HIDING_CHOICES)[number]

export interface ExerciseChoices {
  /** Ids of the articles that are left out. */
  readonly without: ReadonlySet<string>
  readonly hiding: HidingChoice
  /** Ids of the claims that are hidden where the hiding is `chosen`. */
  readonly chosen: ReadonlySet<string>
  /** Whether the file has the key, so that readers check their own work. */
  readonly hasKey: boolean
}

/** The words that an exercise begins with. */
export type ExerciseWords = Pick<Exercise, 'title' | 'instructions' | 'tolerance'>

const FIRST: ExerciseChoices = { without: new Set(), hiding: 'claims', chosen: new Set(), hasKey: true }

const choices = signal<ExerciseChoices>(FIRST)

export const exerciseChoices: ReadonlySignal<ExerciseChoices> = choices
/** How many claims would be hidden. */
export const hiddenCount: ReadonlySignal<number> = computed(() => {
  const { without, hiding, chosen } = choices.value
  const claims = dossier.value.articles.filter(({ id }) => !without.has(id)).flatMap((one) => one.claims)
  return hiding === 'chosen' ? claims.filter(({ id }) => chosen.has(id)).length : claims.length
})

// Why: ids of one dossier say nothing about another.
effect(() => {
  if (opening.value >= 0) choices.value = FIRST
})

/** Changes some of the choices and keeps the others. */
export function chooseForExercise(part: Partial<ExerciseChoices>): void {
  choices.value = { ...choices.peek(), ...part }
}

/** Takes an article in, or leaves it out. */
export function takeArticle(id: string, isIn: boolean): void {
  chooseForExercise({ without: withMember(choices.peek().without, id, !isIn) })
}

/** Hides a claim, or leaves it in sight. */
export function hideClaim(id: string, isHidden: boolean): void {
  chooseForExercise({ chosen: withMember(choices.peek().chosen, id, isHidden) })
}

/** Writes what the exercise says of itself; `first` are the words that it has before anything is written. Letters typed into one field are
 * one step of the history. */
export function writeExercise(first: ExerciseWords, part: Partial<ExerciseWords>, field?: string): readonly Issue[] {
  const record = { ...first, ...dossier.peek().exercise, ...part }
  return perform({ type: 'put-exercise', record }, 'exercise', say(record.title), field)
}

/** The exercise as it would be handed out; `first` as above. */
export function planExercise(first: ExerciseWords): Dossier {
  const { without, hiding, chosen, hasKey } = choices.value
  const open = dossier.value
  const hide: Hiding = hiding === 'chosen' ? { claims: [...chosen], mentions: [] } : hiding
  const articles = open.articles.map(({ id }) => id).filter((id) => !without.has(id))
  const { title, instructions, tolerance } = { ...first, ...open.exercise }
  const made = makeExercise(open, { articles, hide, title, instructions, tolerance })
  return hasKey ? made : { ...made, articles: made.articles.map(({ key: _, ...article }) => article) }
}

/** Opens an exercise that was made, in place of what it was made from. */
export function openExercise(made: Dossier): void {
  openRead(made)
}

/** Brings to light what the open exercise hides, so that it can be made anew; its words and its choices stay. */
export function reopenExercise(): void {
  const { exercise, articles } = dossier.peek()
  const chosen = new Set(articles.flatMap(({ key }) => key?.claims ?? []).map(({ id }) => id))
  const isAll = articles.every(({ claims }) => claims.length === 0)
  const hasMentions = articles.some(({ key }) => key !== undefined && key.mentions.length > 0)
  const words = exercise && { title: exercise.title, instructions: exercise.instructions, tolerance: exercise.tolerance }
  openRead({ ...unhide(dossier.peek()), ...(words ? { exercise: words } : {}) })
  // Why after: with each opening the choices begin anew.
  chooseForExercise({ chosen, hiding: !isAll ? 'chosen' : hasMentions ? 'claims-and-mentions' : 'claims' })
}

function withMember(set: ReadonlySet<string>, id: string, isIn: boolean): Set<string> {
  const next = new Set(set)
  if (isIn) next.add(id)
  else next.delete(id)
  return next
}
