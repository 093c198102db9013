/** A search over the entities of the dossier, by any of their names in either language. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { searchEntities } from '../core/entities.ts'
import { dossierIndex } from '../state/project.ts'
import { language } from '../state/view.ts'
import { kindOf, messages, nameOf, say } from '../state/words.ts'
import { Combobox } from '../ui/combobox.tsx'
import { EntityMark } from './entity-mark.tsx'

const MOST_SHOWN = 30

/** The chosen entity goes to `onChoose`, and the field is empty again. `except` is left out of the answers. */
export function EntityFinder({ id, label, placeholder, labelVisible = false, except, onChoose }: {
  id: string
  label: string
  placeholder: string
  labelVisible?: boolean
  except?: string
  onChoose: (entity: string) => void
}): JSX.Element {
  const query = useSignal('')
  const words = messages.value.find
  const matches = searchEntities(dossierIndex.value.dossier.entities, query.value, language.value)
    .filter(({ entity }) => entity.id !== except)
    .slice(0, MOST_SHOWN)
  return (
    <Combobox id={id} label={label} labelVisible={labelVisible} placeholder={placeholder} value={query.value}
      onInput={(text) => (query.value = text)}
      onClear={() => (query.value = '')}
      onChoose={(entity) => {
        query.value = ''
        onChoose(entity)
      }}
      emptyText={words.empty} countText={words.found(matches.length)}
      options={matches.map(({ entity, name }) => ({
        id: entity.id,
        icon: <EntityMark entity={entity.id} />,
        text: query.value === '' || name === say(entity.label) ? nameOf(entity.id) : `${nameOf(entity.id)} (${name})`,
        detail: kindOf(entity.id),
      }))} />
  )
}
