/** What the subject of a claim does: its relation. */
import { computed, useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import type { Relation } from '../../core/schema.ts'
import type { FoundClaim } from '../../state/annotating/find-records.ts'
import { makeRelationFor } from '../../state/annotating/new-relation.ts'
import { setClaim, type ClaimPart } from '../../state/annotating/state-claims.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { listWords, messages, relationWords, say, tripleWords } from '../../state/words.ts'
import { Combobox, type ComboboxOption } from '../../ui/combobox.tsx'
import { Tick } from '../../parts/tick.tsx'
import { kindLabel } from './choice-option.tsx'
import { claimCardWords } from './desk-words.ts'
import { FieldNote, notesOf } from './field-note.tsx'
import { focusText } from './focus-text.ts'
import { KeyHint } from './key-hint.tsx'
import { report } from './refusals.ts'
import { findRelationChoices, isRelationName, RELATION_FIELD as ID, type RelationChoice } from './relation-choices.ts'

const NEW = 'new relation'

/** The first claim of each relation, to show how it is used. */
const examples = computed(() => {
  const found = new Map<string, PlacedClaim>()
  for (const placed of dossierIndex.value.claims.values()) if (!found.has(placed.claim.relation)) found.set(placed.claim.relation, placed)
  return found
})

/** Offers the relations whose ends fit first, the others paler, and why; and to make a new one of words that none has. */
export function RelationField({ found }: { found: FoundClaim }): JSX.Element {
  const words = claimCardWords.value
  const typed = useSignal<string | undefined>(undefined)
  const isEntered = useSignal(false)
  const { claim } = found
  const relation = claim.relation === undefined ? undefined : dossierIndex.value.relations.get(claim.relation)
  const notes = notesOf(claim.id, 'relation', relation !== undefined)
  // Why not always: the card is drawn anew with each letter that is typed into any of its fields.
  const choices = isEntered.value ? findRelationChoices(typed.value ?? '', claim) : []
  const newWords = typed.value?.trim() ?? ''
  const options = [
    ...choices.map(optionOf),
    ...(newWords === '' || isRelationName(newWords) ? [] : [newOption(newWords)]),
  ]
  return (
    <div class="claim-field" data-field="relation"
      onFocusIn={({ target }) => {
        isEntered.value = true
        if (target instanceof HTMLInputElement) target.select()
      }}
      onFocusOut={() => {
        isEntered.value = false
        typed.value = undefined
      }}>
      <KeyHint keys="R" />
      <div class="claim-field-row">
        <Combobox id={ID} label={words.relation} placeholder={words.relationHint}
          value={typed.value ?? (relation ? say(relation.label) : '')}
          opensOnFocus={relation === undefined} onEscape={focusText}
          onInput={(text) => (typed.value = text)}
          onChoose={(id) => {
            typed.value = undefined
            if (id === NEW) report(claim.id, 'relation', makeRelationFor(claim.id, newWords, partOf(id, found)), words.madeRelation(newWords))
            else report(claim.id, 'relation', setClaim(claim.id, partOf(id, found)), relationWords(id))
          }}
          icon={relation && typed.value === undefined
            ? <Tick sign={relation.sign} modality={claim.modality} denied={claim.polarity === 'denied'} arrow={!relation.symmetric} />
            : undefined}
          isInvalid={notes.length > 0} describedBy={notes.length > 0 ? `${ID}-note` : `${ID}-told`}
          emptyText={words.noRelation} countText={words.relations(options.length)} options={options} />
      </div>
      <FieldNote id={`${ID}-note`} claim={claim.id} field="relation" hasValue={relation !== undefined} />
      {relation && <p class="relation-told quiet" id={`${ID}-told`}>{toldOf(relation)}</p>}
    </div>
  )
}

/** A relation of one party has the same entity at both ends, and one of two parties has not. */
function partOf(id: string, { claim, isDraft }: FoundClaim): ClaimPart {
  const isUnary = dossierIndex.peek().relations.get(id)?.unary
  const only = claim.subject ?? claim.object
  if (isUnary) return { relation: id, subject: only, object: only }
  const wasUnary = claim.relation !== undefined && dossierIndex.peek().relations.get(claim.relation)?.unary
  return { relation: id, ...(isDraft && wasUnary && claim.subject === claim.object ? { object: undefined } : {}) }
}

function toldOf(relation: Relation): string {
  const words = claimCardWords.value
  const direction = relation.unary ? words.unary : relation.symmetric ? words.either : words.backwards(say(relation.inverse))
  return [codingOf(relation), direction].join(' · ')
}

function codingOf({ plover, sign }: Relation): string {
  const words = claimCardWords.value
  if (!plover) return `${messages.value.sign[sign]}, ${words.unscored}`
  const score = new Intl.NumberFormat(language.value, { signDisplay: 'exceptZero' }).format(plover.score)
  return `PLOVER ${plover.type}${plover.mode ? `/${plover.mode}` : ''}, ${words.score(score)}`
}

function optionOf({ relation, misfit }: RelationChoice): ComboboxOption {
  const words = claimCardWords.value
  const example = examples.value.get(relation.id)
  return {
    id: relation.id,
    icon: <Tick sign={relation.sign} modality="asserted" arrow={!relation.symmetric} />,
    text: (
      <span class={misfit ? 'option-misfit' : undefined}>
        {say(relation.label)}
        {misfit && <span class="option-note">{misfitWords(misfit)}</span>}
        <span class="option-note">{codingOf(relation)}</span>
        <span class="option-note">{example ? words.example(tripleWords(example.claim)) : say(relation.definition)}</span>
      </span>
    ),
  }
}

function newOption(name: string): ComboboxOption {
  const words = claimCardWords.value
  return {
    id: NEW,
    icon: <Tick sign="neutral" modality="asserted" arrow />,
    text: <><bdi>{words.newRelation(name)}</bdi><span class="option-note">{words.newRelationNote}</span></>,
  }
}

function misfitWords(misfit: NonNullable<RelationChoice['misfit']>): string {
  const { unfit } = claimCardWords.value
  if (misfit.isSame) return unfit.both
  const kinds = (ids: readonly string[]): string => listOr(ids.map(kindLabel))
  return [
    ...(misfit.isSwapped ? [unfit.swapped] : []),
    ...(misfit.subject ? [unfit.subject(kinds(misfit.subject))] : []),
    ...(misfit.object ? [unfit.object(kinds(misfit.object))] : []),
  ].join(' · ')
}

function listOr(words: readonly string[]): string {
  return words.length > 1 ? new Intl.ListFormat(language.value, { type: 'disjunction' }).format(words) : listWords(words)
}
