/** The other names of an entity, in each language. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Entity, Language } from '../../core/schema.ts'
import { addAlias, removeAlias } from '../../state/annotating/entities.ts'
import { language } from '../../state/view.ts'
import { languagesShown } from '../../parts/languages-shown.ts'
import { announce } from '../../ui/live-region.tsx'
import { Icon } from '../../ui/icon.tsx'
import { recordsWords } from './records-words.ts'
import { useNextFocus } from './use-next-focus.ts'

export function AliasList({ entity }: { entity: Entity }): JSX.Element {
  return (
    <div class="both-languages">
      {languagesShown().map((one) => <AliasesIn key={one} entity={entity} language={one} />)}
    </div>
  )
}

function AliasesIn({ entity: { id, aliases }, language: one }: { entity: Entity; language: Language }): JSX.Element {
  const words = recordsWords.value.card
  const typed = useSignal('')
  const isKnown = useSignal(false)
  const group = useRef<HTMLDivElement>(null)
  const leave = useNextFocus(group, '.record-chip, .alias-add')
  const field = `entity-alias-${one}`
  const add = (): void => {
    const name = typed.value.trim()
    if (name === '') return
    isKnown.value = !addAlias(id, one, name)
    announce(isKnown.value ? words.aliasKnown : words.aliasAdded(name))
    if (!isKnown.value) typed.value = ''
    document.getElementById(field)?.focus()
  }
  return (
    <div class="typed-field" role="group" aria-label={words.aliases[one]} ref={group} tabIndex={-1}>
      <label class="field-label" for={field}>{words.aliases[one]}</label>
      {aliases[one].length > 0 && (
        <ul class="chip-row" lang={one}>
          {aliases[one].map((name, index) => (
            <li key={name} class="record-chip">
              <bdi>{name}</bdi>
              <button type="button" class="button button-quiet button-square" aria-label={words.removeAlias(name)} lang={language.value}
                onClick={() => {
                  leave(index)
                  removeAlias(id, one, name)
                  announce(words.aliasRemoved(name))
                }}><Icon name="close" /></button>
            </li>
          ))}
        </ul>
      )}
      <div class="alias-add">
        <input id={field} class="typed-input" type="text" lang={one} dir="auto" autocomplete="off" placeholder={words.aliasHint}
          value={typed.value}
          aria-invalid={isKnown.value ? true : undefined} aria-describedby={isKnown.value ? `${field}-known` : undefined}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value
            isKnown.value = false
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            add()
          }} />
        <button type="button" class="button" aria-disabled={typed.value.trim() === ''} onClick={add}>{words.addAlias}</button>
      </div>
      {isKnown.value && <p class="field-note" id={`${field}-known`}>{words.aliasKnown}</p>}
    </div>
  )
}
