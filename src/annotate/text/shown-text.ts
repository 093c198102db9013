/** The text on the page: its blocks, what is marked in each, and which of them are near enough to be looked at. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Range } from '../../core/spans.ts'
import type { Suggestion } from '../../core/suggest-names.ts'
import { currentArticle } from '../../state/annotating/cursor.ts'
import { suggestionsIn, suggestionsKnown, suggestionVersion } from '../../state/annotating/suggestions.ts'
import { dossierIndex } from '../../state/project.ts'
import { cutBlocks, groupIntoRuns, indexAt, type Block, type Run } from './cut-blocks.ts'
import { indexMarks, type Mark, type MarkIndex } from './index-marks.ts'

/** A text that is laid out: the same object as long as it is the same text of the same article. */
export interface Layout {
  readonly article: string
  readonly text: string
  readonly language: string
  readonly blocks: readonly Block[]
  readonly runs: readonly Run[]
}

const NO_LAYOUT: Layout = { article: '', text: '', language: 'en', blocks: [], runs: [] }
const NO_MARKS: readonly Mark[] = []
const NO_SUGGESTIONS: readonly Suggestion[] = []
/** UTF-16 units in which names are looked for at a time, so that the page answers in between. */
const READ_AT_ONCE = 4000

let lastLayout = NO_LAYOUT
let lastMarks: { readonly layout: Layout; readonly index: MarkIndex } | undefined

export const layout: ReadonlySignal<Layout> = computed(() => {
  const article = currentArticle.value
  if (!article) return (lastLayout = NO_LAYOUT)
  const { id, text, language } = article
  if (lastLayout.article === id && lastLayout.text === text && lastLayout.language === language) return lastLayout
  const blocks = lastLayout.text === text ? lastLayout.blocks : cutBlocks(text)
  offeredIn = new Map()
  return (lastLayout = { article: id, text, language, blocks, runs: groupIntoRuns(blocks) })
})

export const sentences: ReadonlySignal<readonly Range[]> = computed(() =>
  dossierIndex.value.sentences.get(currentArticle.value?.id ?? '') ?? [])

const marks: ReadonlySignal<MarkIndex> = computed(() => {
  const article = currentArticle.value
  const current = layout.value
  if (!article) return new Map()
  const index = indexMarks(current.blocks, article, lastMarks?.layout === current ? lastMarks.index : undefined)
  lastMarks = { layout: current, index }
  return index
})

/** What is marked in a block: the same list as long as nothing of it changed. */
export function marksOf(block: number): readonly Mark[] {
  return marks.value.get(block) ?? NO_MARKS
}

/** All marks that touch a stretch of the text. */
export function marksAt({ start, end }: Range): Mark[] {
  const { blocks } = layout.value
  const found = new Set<Mark>()
  for (let index = Math.max(0, indexAt(blocks, start)); (blocks[index]?.start ?? Infinity) < Math.max(end, start + 1); index++) {
    for (const mark of marksOf(index)) if (mark.start < Math.max(end, start + 1) && start < mark.end) found.add(mark)
  }
  return [...found]
}

/** The stretches of all mentions, drafts too; a mention of several stretches has each of them. */
export function mentionSpans(): Range[] {
  const { mentions = [], draftMentions = [] } = currentArticle.value ?? {}
  return [...mentions, ...draftMentions].flatMap(({ spans }) => spans)
}

const nearRuns = signal<ReadonlySet<number>>(new Set())
/** The numbers of the runs that are in sight or close to it. */
export const near: ReadonlySignal<ReadonlySet<number>> = nearRuns

/** Says which runs came near, and which are so no more. */
export function setNear(changes: readonly { readonly run: number; readonly isNear: boolean }[]): void {
  const next = new Set(nearRuns.peek())
  for (const { run, isNear } of changes) {
    if (isNear) next.add(run)
    else next.delete(run)
  }
  nearRuns.value = next
}

/** Forgets what was near: another text is shown. */
export function forgetNear(): void {
  if (nearRuns.peek().size > 0) nearRuns.value = new Set()
}

const suggestionsRead = signal(0)

/** The names that are offered in a block, in offsets of the text; none until they were looked for. They overlap nothing that is marked but
 * a longer name around them, or a shorter one of somebody else inside: “Niger” in “Niger’s military government”. */
export function suggestionsOf(block: number): readonly Suggestion[] {
  const readings = suggestionsRead.value
  const { blocks, text, language } = layout.value
  const range = blocks[block]
  const known = range && readings >= 0 ? suggestionsKnown(text.slice(range.start, range.end), language) : undefined
  return range && known ? unmarked(known, range, block) : NO_SUGGESTIONS
}

/** The same, looked for where nobody did yet: a block's worth of work. */
export function findSuggestions(block: number): readonly Suggestion[] {
  const { blocks, text, language } = layout.peek()
  const range = blocks[block]
  return range ? unmarked(suggestionsIn(text.slice(range.start, range.end), language), range, block) : NO_SUGGESTIONS
}

interface Offered {
  readonly known: readonly Suggestion[]
  readonly marks: readonly Mark[]
  readonly free: readonly Suggestion[]
}

/** Why kept: a block is drawn anew where its list is another one. */
let offeredIn = new Map<number, Offered>()

function unmarked(known: readonly Suggestion[], range: Range, block: number): readonly Suggestion[] {
  if (known.length === 0) return NO_SUGGESTIONS
  const own = marksOf(block)
  const kept = offeredIn.get(block)
  if (kept?.known === known && kept.marks === own) return kept.free
  const free = freeOf(known, range, own)
  offeredIn.set(block, { known, marks: own, free })
  return free
}

function freeOf(suggestions: readonly Suggestion[], { start: shift }: Range, marks: readonly Mark[]): readonly Suggestion[] {
  const mentions = marks.filter(({ type }) => type === 'mention')
  const free = suggestions
    .map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }))
    .filter(({ start, end, isInside, entity }) => mentions.every((mark) => {
      const isAround = mark.start <= start && end <= mark.end && mark.end - mark.start > end - start
      const isPart = start <= mark.start && mark.end <= end && mark.end - mark.start < end - start
      return mark.end <= start || mark.start >= end || (isInside === true && isAround) || (isPart && isSomebodyElse(mark, entity.id))
    }))
  return free.length === 0 ? NO_SUGGESTIONS : free
}

/** Why not where it is undecided: who marks a part of a name may want no more of it. */
function isSomebodyElse({ record }: Mark, entity: string): boolean {
  return 'entity' in record && record.entity !== entity
}

let reading: ReturnType<typeof setTimeout> | undefined

// Why in turns: what is near is drawn first, and the names in it a moment later.
effect(() => {
  const { runs, blocks, text, language } = layout.value
  const wanted = [...near.value].sort((a, b) => a - b).flatMap((run) => {
    const { first, last } = runs[run] ?? { first: 0, last: 0 }
    return Array.from({ length: last - first }, (_, at) => first + at)
  })
  const version = suggestionVersion.value
  clearTimeout(reading)
  const read = (from: number): void => {
    let units = 0
    let at = from
    for (; at < wanted.length && units < READ_AT_ONCE; at++) {
      const range = blocks[wanted[at] as number]
      if (!range || suggestionsKnown(text.slice(range.start, range.end), language)) continue
      suggestionsIn(text.slice(range.start, range.end), language)
      units += range.end - range.start
    }
    if (units > 0) suggestionsRead.value += 1
    if (at < wanted.length) reading = setTimeout(() => read(at), 0)
  }
  if (version > 0) reading = setTimeout(() => read(0), 0)
})
