/** The view in the address: `#entity=russia&hide-modality=planned&window=2023-07-01/2024-01-01`. */
import { DAY } from '../core/dates.ts'
import { NO_FILTER, type Filter } from '../core/filter.ts'
import { LAYOUT_IDS } from '../core/layout/layout-types.ts'
import { LANGUAGES, MODALITIES, SIGNS } from '../core/vocabulary.ts'
import { INITIAL_VIEW, LENSES, TEACH_PARTS, THEMES, WORKSPACES, type Selection, type StoryPlace, type View } from './view.ts'

const MAX_EGO_STEPS = 9

/** What differs from the initial view, as a hash without `#`. `base` is the view that an empty hash stands for. */
export function writeHash(view: View, base: View = INITIAL_VIEW): string {
  const entries: [string, string][] = [...selectionEntries(view.selection), ...filterEntries(view.filter)]
  if (view.workspace !== base.workspace) entries.push(['work', view.workspace])
  if (view.lens !== base.lens) entries.push(['lens', view.lens])
  if (view.layout !== base.layout) entries.push(['layout', view.layout])
  if (view.language !== base.language) entries.push(['language', view.language])
  if (view.theme !== base.theme) entries.push(['theme', view.theme])
  if (view.background) entries.push(['background', 'on'])
  if (view.alliances !== base.alliances) entries.push(['alliances', view.alliances])
  if (view.story) entries.push(['story', view.story.id])
  if (view.story?.step) entries.push(['step', view.story.step])
  if (view.teachPart !== base.teachPart) entries.push(['part', view.teachPart])
  if (view.questionSet) entries.push(['set', view.questionSet])
  return new URLSearchParams(entries).toString()
}

/** The view that a hash (with or without `#`) describes. What it does not know or cannot read is left at `base`. */
export function readHash(hash: string, base: View = INITIAL_VIEW): View {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  return {
    workspace: oneOf(WORKSPACES, values.get('work')) ?? base.workspace,
    selection: readSelection(values),
    filter: readFilter(values),
    lens: oneOf(LENSES, values.get('lens')) ?? base.lens,
    layout: oneOf(LAYOUT_IDS, values.get('layout')) ?? base.layout,
    language: oneOf(LANGUAGES, values.get('language')) ?? base.language,
    theme: oneOf(THEMES, values.get('theme')) ?? base.theme,
    background: values.get('background') === 'on',
    alliances: values.get('alliances') ?? base.alliances,
    story: readStory(values),
    teachPart: oneOf(TEACH_PARTS, values.get('part')) ?? base.teachPart,
    questionSet: values.get('set') ?? '',
  }
}

function readStory(values: URLSearchParams): StoryPlace | undefined {
  const id = values.get('story')
  return id ? { id, step: values.get('step') ?? '' } : undefined
}

function selectionEntries(selection: Selection | undefined): [string, string][] {
  switch (selection?.type) {
    case 'entity':
      return [['entity', selection.id], ...(selection.mention ? [['mention', selection.mention] as [string, string]] : [])]
    case 'claim':
      return [['claim', selection.id]]
    case 'path':
      return [['from', selection.from], ['to', selection.to]]
    case undefined:
      return []
  }
}

function filterEntries(filter: Filter): [string, string][] {
  const { hiddenKinds, hiddenRelations, hiddenSigns, hiddenModalities, hiddenSources, window, undated, ego } = filter
  const many = (key: string, list: readonly string[]): [string, string][] => list.map((value) => [key, value])
  return [
    ...many('hide-kind', hiddenKinds),
    ...many('hide-relation', hiddenRelations),
    ...many('hide-sign', hiddenSigns),
    ...many('hide-modality', hiddenModalities),
    ...many('hide-source', hiddenSources),
    ...(window ? [['window', `${isoDay(window.start)}/${isoDay(window.end)}`] as [string, string]] : []),
    ...(undated ? [] : [['undated', 'hidden'] as [string, string]]),
    ...(ego ? [['around', ego.entity] as [string, string], ['steps', String(ego.steps)] as [string, string]] : []),
  ]
}

function readSelection(values: URLSearchParams): Selection | undefined {
  const claim = values.get('claim')
  if (claim) return { type: 'claim', id: claim }
  const [from, to] = [values.get('from'), values.get('to')]
  if (from && to) return { type: 'path', from, to }
  const [id, mention] = [values.get('entity'), values.get('mention')]
  if (!id) return undefined
  return mention ? { type: 'entity', id, mention } : { type: 'entity', id }
}

function readFilter(values: URLSearchParams): Filter {
  const entity = values.get('around')
  const steps = Number(values.get('steps') ?? 1)
  const window = readWindow(values.get('window'))
  return {
    ...NO_FILTER,
    hiddenKinds: values.getAll('hide-kind'),
    hiddenRelations: values.getAll('hide-relation'),
    hiddenSigns: values.getAll('hide-sign').flatMap((value) => oneOf(SIGNS, value) ?? []),
    hiddenModalities: values.getAll('hide-modality').flatMap((value) => oneOf(MODALITIES, value) ?? []),
    hiddenSources: values.getAll('hide-source'),
    undated: values.get('undated') !== 'hidden',
    ...(window ? { window } : {}),
    ...(entity && Number.isInteger(steps) && steps >= 1 && steps <= MAX_EGO_STEPS ? { ego: { entity, steps } } : {}),
  }
}

function readWindow(words: string | null): { start: number; end: number } | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(words ?? '')
  const [start, end] = [Date.parse(match?.[1] ?? ''), Date.parse(match?.[2] ?? '')]
  return Number.isFinite(start) && Number.isFinite(end) && end - start >= DAY ? { start, end } : undefined
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

function oneOf<Value extends string>(known: readonly Value[], value: string | null): Value | undefined {
  return known.find((one) => one === value)
}
