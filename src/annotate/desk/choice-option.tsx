/** One line of a search for an entity: its mark, its name, what tells it from others, and where it comes from. */
import { dossierIndex } from '../../state/project.ts'
import { say } from '../../state/words.ts'
import { KindMark } from '../../parts/entity-mark.tsx'
import type { ComboboxOption } from '../../ui/combobox.tsx'
import { mentionCardWords } from './desk-words.ts'
import type { EntityChoice } from './entity-choices.ts'
import { describeEntity } from './tell-apart.ts'

/** `kind`, of a new entity: what it is taken for; `undefined` where a person is to say. `near` says in which way nearby ones are near. */
export function choiceOption(choice: EntityChoice, kind?: string, near = mentionCardWords.value.nearby): ComboboxOption {
  const words = mentionCardWords.value
  if (choice.type === 'new') {
    return {
      id: choice.id,
      text: <bdi>{words.newEntity(choice.name)}</bdi>,
      detail: kind === undefined ? words.newAsk : words.newOf(kindLabel(kind)),
      ...(kind === undefined ? {} : { icon: <KindMark kind={kind} /> }),
    }
  }
  const { entity, name, type } = choice
  const told = describeEntity(entity)
  const isOtherName = name !== say(entity.label)
  const notes = [isOtherName ? words.alsoCalled(name) : '', told].filter(Boolean)
  return {
    id: choice.id,
    icon: <KindMark kind={entity.kind} />,
    text: (
      <>
        <bdi>{say(entity.label)}</bdi>
        {notes.length > 0 && <span class="option-note">{notes.join(' · ')}</span>}
      </>
    ),
    detail: [kindLabel(entity.kind), type === 'registry' ? words.fromList : '', type === 'nearby' ? near : ''].filter(Boolean).join(' · '),
  }
}

export function kindLabel(kind: string): string {
  const found = dossierIndex.value.kinds.get(kind)
  return found ? say(found.label) : kind
}
