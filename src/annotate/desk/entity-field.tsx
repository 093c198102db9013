/** A part of a claim that is an entity: found by its names, or taken from the text while the field waits for it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { sentenceAt } from '../../core/spans.ts'
import { arm, armedRole } from '../../state/annotating/armed-field.ts'
import type { FoundClaim } from '../../state/annotating/find-records.ts'
import type { LinkTarget } from '../../state/annotating/mark.ts'
import { guessKindOf, makeNewEntity } from '../../state/annotating/new-entity.ts'
import type { Role } from '../../state/annotating/take-as-end.ts'
import { dossierIndex } from '../../state/project.ts'
import { nameOf } from '../../state/words.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { EntityMark } from '../../parts/entity-mark.tsx'
import { Icon } from '../../ui/icon.tsx'
import { choiceOption } from './choice-option.tsx'
import { claimCardWords } from './desk-words.ts'
import { findEntityChoices, NEW, targetOf } from './entity-choices.ts'
import { FieldNote, notesOf } from './field-note.tsx'
import { focusText } from './focus-text.ts'
import { KeyHint } from './key-hint.tsx'
import { KindChoice } from './kind-choice.tsx'
import { entitiesIn } from './nearby-entities.ts'

/** Without typing it offers those of the evidence's sentence first; what is typed may become a new entity. It waits for a mention of the
 * text from when it has the focus until it is filled, another field has it, or Escape. `onClear` is left out where it cannot be emptied. */
export function EntityField({ found, part, label, keys, hint, value, onTarget, onClear }: {
  found: FoundClaim
  part: Role
  label: string
  keys: string
  hint: string
  value: string | undefined
  onTarget: (target: LinkTarget) => void
  onClear?: (() => void) | undefined
}): JSX.Element {
  const words = claimCardWords.value
  const typed = useSignal<string | undefined>(undefined)
  const isEntered = useSignal(false)
  const newName = useSignal<string | undefined>(undefined)
  const id = `claim-${part}`
  const { claim } = found
  const isArmed = armedRole.value === part
  const notes = notesOf(claim.id, part, value !== undefined)
  // Why not always: the card is drawn anew with each letter that is typed into any of its fields.
  const choices = isEntered.value ? findEntityChoices(typed.value ?? '', { nearby: likeliestFor(part, found), hasNew: isNameLike(typed.value) }) : []
  const name = value === undefined ? '' : nameOf(value)
  const guess = guessFor(part, typed.value ?? newName.value ?? '')
  const makeNew = (newOne: string, kind: string): void => {
    newName.value = undefined
    onTarget(makeNewEntity(newOne, kind))
    document.getElementById(id)?.focus()
  }
  return (
    <div class={`claim-field${isArmed ? ' is-armed' : ''}`} data-role={part}
      onFocusIn={({ target }) => {
        arm(part)
        isEntered.value = true
        if (target instanceof HTMLInputElement) target.select()
      }}
      onFocusOut={() => {
        // Why: the keyboard empties a field as any other; the button is for the pointer.
        if (typed.value?.trim() === '' && value !== undefined) onClear?.()
        typed.value = undefined
        isEntered.value = false
      }}>
      <KeyHint keys={keys} />
      <div class="claim-field-row">
        <Combobox id={id} label={label} placeholder={hint} value={typed.value ?? name} opensOnFocus={value === undefined}
          onInput={(text) => {
            typed.value = text.slice(0, LONGEST_NAME)
            newName.value = undefined
          }}
          onChoose={(chosen) => {
            const choice = choices.find((one) => one.id === chosen)
            typed.value = undefined
            if (!choice) return
            if (choice.type !== 'new') onTarget(targetOf(choice))
            else if (guess === undefined) newName.value = choice.name
            else makeNew(choice.name, guess)
          }}
          icon={value !== undefined && typed.value === undefined ? <EntityMark entity={value} /> : undefined}
          onEscape={focusText} isInvalid={notes.length > 0}
          describedBy={notes.length > 0 ? `${id}-note` : isArmed ? `${id}-armed` : undefined}
          emptyText={words.noEntity} countText={words.ends(choices.length)}
          options={choices.map((choice) => choiceOption(choice, choice.id === NEW ? guess : undefined, words.inSentence))} />
        {value !== undefined && onClear && (
          <button type="button" class="button button-quiet button-square" tabIndex={-1} aria-label={words.clear(label)} onClick={() => {
            onClear()
            document.getElementById(id)?.focus()
          }}><Icon name="close" /></button>
        )}
      </div>
      {newName.value !== undefined && (
        <KindChoice name={newName.value} guess={guess} onCancel={() => {
          newName.value = undefined
          document.getElementById(id)?.focus()
        }} onChoose={(kind) => newName.value !== undefined && makeNew(newName.value, kind)} />
      )}
      <FieldNote id={`${id}-note`} claim={claim.id} field={part} hasValue={value !== undefined} />
      {isArmed && <p class="armed-note" id={`${id}-armed`}>{words.armed}</p>}
    </div>
  )
}

/** In UTF-16 units. */
const LONGEST_NAME = 200

function isNameLike(typed: string | undefined): boolean {
  return typed !== undefined && typed.trim() !== ''
}

/** What a new entity of that name is taken for; `undefined` where a person is to say. */
function guessFor(part: Role, name: string): string | undefined {
  const place = part === 'place' && dossierIndex.value.kinds.has('place') ? 'place' : undefined
  return place ?? guessKindOf(name)
}

/** Who is mentioned in the sentences of the evidence: those of a kind that the relation allows first, and nobody who is the other end. */
function likeliestFor(part: Role, found: FoundClaim): string[] {
  const { entities, relations } = dossierIndex.value
  const { subject, object, relation: id } = found.claim
  const relation = id === undefined ? undefined : relations.get(id)
  const other = part === 'subject' ? object : part === 'object' ? subject : undefined
  const allowed = part === 'subject' ? relation?.subjects : part === 'object' ? relation?.objects : undefined
  const rank = (entity: string): number => (!allowed || allowed.includes(entities.get(entity)?.kind ?? '') ? 0 : 1)
  return inSentences(found).filter((one) => one !== other).sort((a, b) => rank(a) - rank(b))
}

/** Who is mentioned in the sentences of the evidence, in the order of the text. */
function inSentences({ article, claim }: FoundClaim): string[] {
  const sentences = dossierIndex.value.sentences.get(article.id) ?? []
  const [first, last] = [claim.evidence[0], claim.evidence.at(-1)]
  if (!first || !last) return []
  return entitiesIn(article, sentenceAt(sentences, first.start)?.start ?? first.start, sentenceAt(sentences, last.end - 1)?.end ?? last.end)
}
