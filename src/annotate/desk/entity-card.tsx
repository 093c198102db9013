/** An entity, each field an edit. */
import type { JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import '../../styles/annotate-records.css'
import { hasErrors } from '../../core/issues.ts'
import type { Entity } from '../../core/schema.ts'
import { DETERMINERS } from '../../core/vocabulary.ts'
import { deskFocusWanted, takeDeskFocus } from '../../state/annotating/desk-focus.ts'
import { changeEntity, openEntityDialog } from '../../state/annotating/entities.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { kindOf, nameOf } from '../../state/words.ts'
import { bothLanguagesWords } from '../../parts/both-languages-words.ts'
import { BothLanguages } from '../../parts/both-languages.tsx'
import { EntityMark } from '../../parts/entity-mark.tsx'
import { languagesShown } from '../../parts/languages-shown.ts'
import { ActsForList } from '../records/acts-for-list.tsx'
import { AliasList } from '../records/alias-list.tsx'
import { EntityDialogs } from '../records/entity-dialogs.tsx'
import { IdentifierFields } from '../records/identifier-fields.tsx'
import { ProblemsOf } from '../records/problems-of.tsx'
import { RecordList } from '../records/record-list.tsx'
import { recordsWords } from '../records/records-words.ts'
import { RetypeField } from '../records/retype-field.tsx'
import { sayRefusal } from '../records/say-refusal.ts'
import { pressEscape } from '../records/press-escape.ts'
import { selectField } from '../records/select-field.ts'
import { usesOf } from '../records/uses-of.ts'
import { focusText } from './focus-text.ts'
import { KeyHint } from './key-hint.tsx'

/** Its name takes the focus when the desk is asked to. Escape goes back to the text. */
export function EntityCard({ id }: { id: string }): JSX.Element | null {
  const words = recordsWords.value.card
  const entity = dossierIndex.value.entities.get(id)
  const isWanted = deskFocusWanted.value
  useLayoutEffect(() => {
    if (isWanted && takeDeskFocus()) selectField(`entity-label-${language.peek()}`)
  }, [isWanted])
  if (!entity) return null
  return (
    <div class="record-card" onKeyDown={pressEscape}>
      <p class="card-kind"><EntityMark entity={id} /> {kindOf(id)}</p>
      <h2 class="card-title"><bdi>{nameOf(id)}</bdi></h2>
      <BothLanguages id="entity-label" label={words.label} value={entity.label} isNeeded
        onType={(label, changed) => label && sayRefusal(changeEntity(id, { label }, `label ${changed}`))} />
      <Determiners entity={entity} />
      <RetypeField entity={entity} />
      <BothLanguages id="entity-description" label={words.description} value={entity.description} isLong
        onType={(description, changed) => sayRefusal(changeEntity(id, { description }, `description ${changed}`))} />
      <AliasList entity={entity} />
      <IdentifierFields entity={entity} />
      <ActsForList entity={entity} />
      <ProblemsOf type="entity" id={id} />
      <Uses id={id} />
      <p class="card-section button-row claim-actions">
        <button type="button" class="button" onClick={() => openEntityDialog({ type: 'merge', id })}>{words.merge}</button>
        <button type="button" class="button" onClick={() => openEntityDialog({ type: 'split', id })}>{words.split}</button>
        <button type="button" class="button button-danger" onClick={() => openEntityDialog({ type: 'remove', id })}>{words.delete}</button>
        <button type="button" class="button button-quiet" onClick={focusText}>{words.back}<KeyHint keys="Esc" /></button>
      </p>
      <EntityDialogs />
    </div>
  )
}

function Determiners({ entity: { id, determiner = {} } }: { entity: Entity }): JSX.Element {
  const words = recordsWords.value
  return (
    <div class="both-languages">
      {languagesShown().map((one) => {
        const choices: readonly string[] = DETERMINERS[one]
        return (
          <div key={one} class="typed-field">
            <label class="field-label" for={`entity-determiner-${one}`}>{bothLanguagesWords.value.inLanguage[one](words.card.determiner)}</label>
            <select id={`entity-determiner-${one}`} class="typed-input" value={determiner[one] ?? ''}
              onChange={({ currentTarget }) => {
                const { [one]: _, ...rest } = determiner
                const next = currentTarget.value === '' ? rest : { ...rest, [one]: currentTarget.value }
                const issues = changeEntity(id, { determiner: Object.keys(next).length === 0 ? undefined : next })
                // Why: a choice that was refused must not stay on the page.
                if (hasErrors(issues)) currentTarget.value = determiner[one] ?? ''
              }}>
              <option value="">{words.card.noDeterminer}</option>
              {choices.map((choice) => <option key={choice} value={choice} lang={one}>{choice}</option>)}
            </select>
          </div>
        )
      })}
    </div>
  )
}

function Uses({ id }: { id: string }): JSX.Element {
  const words = recordsWords.value
  const { mentions, claims } = usesOf(id)
  return (
    <div class="card-section">
      {mentions.length + claims.length === 0 && <p class="quiet">{words.card.noUses}</p>}
      <RecordList heading={words.card.claims(new Set(claims.map((one) => one.id)).size)}
        records={claims.map(({ type, id: claim, end }) => ({ type, id: claim, note: end && words.split.ends[end] }))} />
      <RecordList heading={words.card.mentions(mentions.length)} records={mentions.map(({ type, id: mention }) => ({ type, id: mention, hasContext: true }))} />
    </div>
  )
}
