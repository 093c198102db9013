/** What a person looks at: workspace, selection, filter, lens, layout, language. Changed only by the actions below. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core'
import { isNarrowed, NO_FILTER, type Filter } from '../core/filter.ts'
import type { LayoutId } from '../core/layout/layout-types.ts'
import type { Language } from '../core/schema.ts'
import { LANGUAGES } from '../core/vocabulary.ts'

/** One thing, in text, graph, table and inspector alike. A mention selects its entity and remembers the place. */
export type Selection =
  | { readonly type: 'entity'; readonly id: string; readonly mention?: string }
  | { readonly type: 'claim'; readonly id: string }
  /** Who links `from` and `to`. */
  | { readonly type: 'path'; readonly from: string; readonly to: string }

/** Reading what the claims say, who stands with whom by them, making them, or teaching with them. */
export const WORKSPACES = ['explore', 'alliances', 'annotate', 'teach'] as const
export type Workspace = (typeof WORKSPACES)[number]
/** What there is to teach with; the address says which part of the workspace is open. */
export const TEACH_PARTS = ['stories', 'exercises', 'questions', 'class', 'eight-questions', 'glossary', 'handouts'] as const
export type TeachPart = (typeof TEACH_PARTS)[number]
export const LENSES = ['graph', 'table'] as const
export type Lens = (typeof LENSES)[number]
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Where a story stands. */
export interface StoryPlace {
  readonly id: string
  /** Id of the step; empty for the first. */
  readonly step: string
}

/** The part of the state that an address carries. */
export interface View {
  readonly workspace: Workspace
  readonly selection: Selection | undefined
  readonly filter: Filter
  readonly lens: Lens
  readonly layout: LayoutId
  readonly language: Language
  readonly theme: Theme
  /** Whether the background that comes with the app is read beside the dossier. */
  readonly background: boolean
  /** The choices of the alliances workspace, as it writes them itself (`alliances/address.ts`). */
  readonly alliances: string
  /** The story that is played or made. */
  readonly story: StoryPlace | undefined
  readonly teachPart: TeachPart
  /** Which set of questions, as `teaching/questions-plan.ts` writes it; empty for one drawn by chance. */
  readonly questionSet: string
}

export const INITIAL_VIEW: View = {
  workspace: 'explore',
  selection: undefined,
  filter: NO_FILTER,
  lens: 'graph',
  layout: 'force',
  language: 'en',
  theme: 'auto',
  background: false,
  alliances: '',
  story: undefined,
  teachPart: 'stories',
  questionSet: '',
}

const shownWorkspace = signal<Workspace>(INITIAL_VIEW.workspace)
const selected = signal<Selection | undefined>(INITIAL_VIEW.selection)
const pointed = signal<Selection | undefined>(undefined)
const narrowing = signal<Filter>(INITIAL_VIEW.filter)
const shownLens = signal<Lens>(INITIAL_VIEW.lens)
const chosenLayout = signal<LayoutId>(INITIAL_VIEW.layout)
const spoken = signal<Language>(INITIAL_VIEW.language)
const chosenTheme = signal<Theme>(INITIAL_VIEW.theme)
const isWithBackground = signal(INITIAL_VIEW.background)
const alliancesWords = signal(INITIAL_VIEW.alliances)
const shownStory = signal<StoryPlace | undefined>(INITIAL_VIEW.story)
const shownTeachPart = signal<TeachPart>(INITIAL_VIEW.teachPart)
const chosenQuestions = signal(INITIAL_VIEW.questionSet)

export const workspace: ReadonlySignal<Workspace> = shownWorkspace
export const selection: ReadonlySignal<Selection | undefined> = selected
/** What the pointer or the keyboard rests on; it passes, and is not part of the address. */
export const hovered: ReadonlySignal<Selection | undefined> = pointed
export const filter: ReadonlySignal<Filter> = narrowing
export const narrowed: ReadonlySignal<boolean> = computed(() => isNarrowed(narrowing.value))
export const lens: ReadonlySignal<Lens> = shownLens
export const layoutId: ReadonlySignal<LayoutId> = chosenLayout
export const language: ReadonlySignal<Language> = spoken
export const theme: ReadonlySignal<Theme> = chosenTheme
export const wantsBackground: ReadonlySignal<boolean> = isWithBackground
export const alliancesAddress: ReadonlySignal<string> = alliancesWords
export const story: ReadonlySignal<StoryPlace | undefined> = shownStory
export const teachPart: ReadonlySignal<TeachPart> = shownTeachPart
export const questionSet: ReadonlySignal<string> = chosenQuestions
export const view: ReadonlySignal<View> = computed(() => ({
  workspace: shownWorkspace.value,
  selection: selected.value,
  filter: narrowing.value,
  lens: shownLens.value,
  layout: chosenLayout.value,
  language: spoken.value,
  theme: chosenTheme.value,
  background: isWithBackground.value,
  alliances: alliancesWords.value,
  story: shownStory.value,
  teachPart: shownTeachPart.value,
  questionSet: chosenQuestions.value,
}))

/** Chooses one thing, or nothing. What was pointed at is forgotten: it may be gone from the page with this very choice. */
export function select(next: Selection | undefined): void {
  batch(() => {
    selected.value = next
    pointed.value = undefined
  })
}

export function hover(next: Selection | undefined): void {
  const before = pointed.value
  if (before?.type === next?.type && JSON.stringify(before) === JSON.stringify(next)) return
  pointed.value = next
}

/** Changes some parts of the filter and keeps the others. */
export function narrow(part: Partial<Filter>): void {
  narrowing.value = { ...narrowing.value, ...part }
}

export function showAll(): void {
  narrowing.value = NO_FILTER
}

/** Shows or hides one value of a list of the filter. */
export function toggleHidden(
  list: 'hiddenKinds' | 'hiddenRelations' | 'hiddenSigns' | 'hiddenModalities' | 'hiddenSources',
  value: string,
): void {
  const before: readonly string[] = narrowing.value[list]
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  narrowing.value = { ...narrowing.value, [list]: after }
}

export function showWorkspace(next: Workspace): void {
  shownWorkspace.value = next
}

export function showLens(next: Lens): void {
  shownLens.value = next
}

export function chooseLayout(next: LayoutId): void {
  chosenLayout.value = next
}

export function speak(next: Language): void {
  spoken.value = next
}

export function chooseTheme(next: Theme): void {
  chosenTheme.value = next
}

export function wantBackground(isWanted: boolean): void {
  isWithBackground.value = isWanted
}

/** Keeps the choices of the alliances workspace in the address. */
export function noteAlliances(words: string): void {
  alliancesWords.value = words
}

/** Goes to a step of a story; `undefined` ends it. */
export function showStory(next: StoryPlace | undefined): void {
  shownStory.value = next
}

/** Opens a part of the Teach workspace; it is seen where that workspace is. */
export function showTeachPart(next: TeachPart): void {
  shownTeachPart.value = next
}

/** Keeps the choice of questions in the address. */
export function noteQuestionSet(words: string): void {
  chosenQuestions.value = words
}

/** Takes over a whole view, as an address gave it. */
export function restoreView(next: View): void {
  batch(() => {
    shownWorkspace.value = next.workspace
    selected.value = next.selection
    narrowing.value = next.filter
    shownLens.value = next.lens
    chosenLayout.value = next.layout
    spoken.value = next.language
    chosenTheme.value = next.theme
    isWithBackground.value = next.background
    alliancesWords.value = next.alliances
    shownStory.value = next.story
    shownTeachPart.value = next.teachPart
    chosenQuestions.value = next.questionSet
  })
}

/** The language of the interface that fits a list of BCP 47 tags best; English where none does. */
export function preferredLanguage(tags: readonly string[]): Language {
  const bare = tags.map((tag) => tag.toLowerCase().split('-')[0])
  return LANGUAGES.find((known) => known === bare.find((tag) => LANGUAGES.some((one) => one === tag))) ?? 'en'
}
