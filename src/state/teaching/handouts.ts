/** Which sheets are to be printed, and how. Changed only by the actions below. */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core'
import { unhide } from '../../core/teaching/unhide.ts'
import { buildGraph, type ClaimGraph } from '../../core/graph.ts'
import { indexDossier, type DossierIndex, type PlacedClaim } from '../../core/index-dossier.ts'
import type { Article } from '../../core/schema.ts'
import { claimGraph, dossierIndex, opening } from '../project.ts'
import { language } from '../view.ts'

/** In the order in which they are printed. */
export const SHEETS = [
  'article', 'text', 'exercise', 'graph', 'blank-graph', 'legend', 'timeline', 'table', 'key',
  'questions', 'answers', 'mind-map', 'blank-mind-map', 'glossary',
] as const
export type SheetId = (typeof SHEETS)[number]

/** What stands beside the marks of the blank graph. */
export const BLANK_NAMES = ['names', 'empty'] as const
export type BlankNames = (typeof BLANK_NAMES)[number]
/** Whether the blank graph has its lines, with a box for the number of each. */
export const BLANK_LINES = ['none', 'boxes'] as const
export type BlankLines = (typeof BLANK_LINES)[number]

export interface HandoutChoices {
  readonly sheets: readonly SheetId[]
  /** Whether sheets to write on begin with a line for name, class and date. */
  readonly hasNameLine: boolean
  readonly blankNames: BlankNames
  readonly blankLines: BlankLines
}

/** What the sheets are made from. */
export interface HandoutMaterial {
  /** Of everything, with what an exercise hides. */
  readonly index: DossierIndex
  readonly graph: ClaimGraph
  /** The articles chosen, in the order of the dossier. */
  readonly articles: readonly Article[]
  /** The claims of these articles, in the order of the text. */
  readonly claims: readonly PlacedClaim[]
  /** Ids of the claims that an exercise asks for; empty where nothing is hidden. */
  readonly asked: ReadonlySet<string>
}

const choices = signal<HandoutChoices>({
  sheets: ['article', 'graph', 'blank-graph', 'legend', 'table', 'key'],
  hasNameLine: true,
  blankNames: 'names',
  blankLines: 'none',
})
const article = signal<{ readonly id: string; readonly opening: number } | undefined>(undefined)

export const handoutChoices: ReadonlySignal<HandoutChoices> = choices
/** Id of the article that the sheets are about, the first unless another is chosen; empty for all. */
export const handoutArticle: ReadonlySignal<string> = computed(() => {
  const { articles } = dossierIndex.value.dossier
  const chosen = article.value?.opening === opening.value ? article.value.id : undefined
  if (chosen === '' || articles.some(({ id }) => id === chosen)) return chosen ?? ''
  return articles[0]?.id ?? ''
})
export const handoutMaterial: ReadonlySignal<HandoutMaterial> = computed(() => {
  const { index, graph, asked } = whole.value
  const { articles } = index.dossier
  const shown = handoutArticle.value === '' ? articles : articles.filter(({ id }) => id === handoutArticle.value)
  const ids = new Set(shown.map(({ id }) => id))
  return { index, graph, asked, articles: shown, claims: [...index.claims.values()].filter((one) => ids.has(one.article.id)) }
})

/** Puts a sheet among those to be printed, or takes it away. */
export function wantSheet(sheet: SheetId, isWanted: boolean): void {
  const { sheets } = choices.value
  choices.value = { ...choices.value, sheets: SHEETS.filter((one) => (one === sheet ? isWanted : sheets.includes(one))) }
}

/** Changes how sheets are made. */
export function changeHandouts(part: Partial<Omit<HandoutChoices, 'sheets'>>): void {
  choices.value = { ...choices.value, ...part }
}

/** Makes the sheets about one article, or about all with an empty id. */
export function chooseHandoutArticle(id: string): void {
  article.value = { id, opening: opening.peek() }
}

/** Why unhidden: a teacher prints the key, and a sheet with holes would be numbered in another way than the key. */
const whole = computed(() => {
  const index = dossierIndex.value
  if (!index.dossier.articles.some(({ key }) => key)) return { index, graph: claimGraph.value, asked: new Set<string>() }
  const full = indexDossier(unhide(index.dossier))
  const asked = new Set([...full.claims.keys()].filter((id) => !index.claims.has(id)))
  return { index: full, graph: buildGraph(full, language.value), asked }
})
