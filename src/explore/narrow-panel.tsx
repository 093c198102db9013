/** The filters: what to show, by kind, sign, firmness, source and relation. */
import type { JSX } from 'preact'
import { MODALITIES, SIGNS } from '../core/vocabulary.ts'
import { OWN_VOICE } from '../core/filter.ts'
import { claimGraph, dossierIndex } from '../state/project.ts'
import { filter, narrow, narrowed, showAll, toggleHidden } from '../state/view.ts'
import { messages, nameOf, say } from '../state/words.ts'
import { PopoverButton } from '../ui/popover-button.tsx'
import { ToggleList } from '../ui/toggle-list.tsx'
import { EntityMark, KindMark } from '../parts/entity-mark.tsx'
import { Tick } from '../parts/tick.tsx'

type List = 'hiddenKinds' | 'hiddenRelations' | 'hiddenSigns' | 'hiddenModalities' | 'hiddenSources'

interface Choice {
  readonly id: string
  readonly label: string
  readonly icon?: JSX.Element | null
  readonly count: number
}

/** A button that opens the filters and says how many are at work. */
export function NarrowPanel(): JSX.Element {
  const words = messages.value.narrow
  const { window, ego, ...lists } = filter.value
  const active = [lists.hiddenKinds, lists.hiddenSigns, lists.hiddenModalities, lists.hiddenSources, lists.hiddenRelations]
    .filter(({ length }) => length > 0).length + (window ? 1 : 0) + (ego ? 1 : 0)
  return (
    <PopoverButton label={active > 0 ? words.buttonOn(active) : words.button} panelLabel={words.heading} class="narrow-button">
      <div class="narrow-panel">
        {narrowed.value && (
          <button type="button" class="button" onClick={({ currentTarget }) => {
            // Why: the button goes with what it undoes, and would take the focus with it.
            currentTarget.parentElement?.querySelector('input')?.focus()
            showAll()
          }}>{words.reset}</button>
        )}
        <Choices list="hiddenSigns" legend={words.signs} choices={signs()} />
        <Choices list="hiddenModalities" legend={words.modalities} choices={modalities()} />
        <Choices list="hiddenSources" legend={words.sources} choices={sources()} />
        <Choices list="hiddenKinds" legend={words.kinds} choices={kinds()} />
        <Choices list="hiddenRelations" legend={words.relations} choices={relations()} />
      </div>
    </PopoverButton>
  )
}

function Choices({ list, legend, choices }: { list: List; legend: string; choices: readonly Choice[] }): JSX.Element | null {
  const words = messages.value.narrow
  const hidden: readonly string[] = filter.value[list]
  if (choices.length === 0) return null
  return (
    <ToggleList legend={legend} items={choices.map(({ count, ...choice }) => ({ ...choice, count: String(count), isOn: !hidden.includes(choice.id) }))}
      onToggle={(id) => toggleHidden(list, id)}
      onOnly={(id) => narrow({ [list]: choices.map((one) => one.id).filter((one) => one !== id) })}
      onAll={() => narrow({ [list]: [] })}
      onlyText={words.onlyShort} onlyLabel={words.only} allText={words.all} />
  )
}

function counted(keysOf: (edge: ReturnType<typeof claimGraph.value.getEdgeAttributes>) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  claimGraph.value.forEachEdge((_id, edge) => {
    for (const key of keysOf(edge)) counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  return counts
}

function signs(): Choice[] {
  const counts = counted(({ sign }) => [sign])
  return SIGNS.filter((sign) => counts.has(sign)).map((sign) => ({
    id: sign,
    label: messages.value.sign[sign],
    icon: <Tick sign={sign} modality="asserted" />,
    count: counts.get(sign) ?? 0,
  }))
}

function modalities(): Choice[] {
  const counts = counted(({ modality }) => [modality])
  return MODALITIES.filter((modality) => counts.has(modality)).map((modality) => ({
    id: modality,
    label: messages.value.modality[modality],
    icon: <Tick sign="cooperation" modality={modality} />,
    count: counts.get(modality) ?? 0,
  }))
}

function sources(): Choice[] {
  const counts = counted(({ saidBy }) => (saidBy.length === 0 ? [OWN_VOICE] : saidBy))
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id, count]) => ({
    id,
    count,
    label: id === OWN_VOICE ? messages.value.ownVoice : nameOf(id),
    icon: id === OWN_VOICE ? null : <EntityMark entity={id} />,
  }))
}

function kinds(): Choice[] {
  const counts = new Map<string, number>()
  claimGraph.value.forEachNode((_id, { kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1))
  return [...dossierIndex.value.kinds.values()].filter(({ id }) => counts.has(id)).map(({ id, label }) => ({
    id, label: say(label), icon: <KindMark kind={id} />, count: counts.get(id) ?? 0,
  }))
}

function relations(): Choice[] {
  const counts = counted(({ relation }) => [relation])
  return [...dossierIndex.value.relations.values()].filter(({ id }) => counts.has(id)).map(({ id, label, sign }) => ({
    id, label: say(label), icon: <Tick sign={sign} modality="asserted" />, count: counts.get(id) ?? 0,
  }))
}
