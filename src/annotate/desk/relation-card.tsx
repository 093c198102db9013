/** A relation, each field an edit. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import '../../styles/annotate-records.css'
import type { Relation } from '../../core/schema.ts'
import { SIGNS } from '../../core/vocabulary.ts'
import { askDeskFocus, deskFocusWanted, takeDeskFocus } from '../../state/annotating/desk-focus.ts'
import { claimInHand, openDesk } from '../../state/annotating/desk.ts'
import { findClaim } from '../../state/annotating/find-records.ts'
import { changeRelation, planRelation, signOfQuad, type RelationPart } from '../../state/annotating/vocabulary.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { messages, say } from '../../state/words.ts'
import { BothLanguages } from '../../parts/both-languages.tsx'
import { Tick } from '../../parts/tick.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { KindTicks } from '../records/kind-ticks.tsx'
import { MisfitDialog } from '../records/misfit-dialog.tsx'
import { PloverFields } from '../records/plover-fields.tsx'
import { pressEscape } from '../records/press-escape.ts'
import { RecordList } from '../records/record-list.tsx'
import { recordsWords, vocabularyWords } from '../records/records-words.ts'
import { RemovalButton } from '../records/removal-button.tsx'
import { sayRefusal } from '../records/say-refusal.ts'
import { selectField } from '../records/select-field.ts'
import { focusText } from './focus-text.ts'
import { KeyHint } from './key-hint.tsx'

/** Its words take the focus when the desk is asked to. What claims would not survive is shown before it is done. */
export function RelationCard({ id }: { id: string }): JSX.Element | null {
  const all = vocabularyWords.value
  const words = all.relation
  const relation = dossierIndex.value.relations.get(id)
  const isWanted = deskFocusWanted.value
  const wanted = useSignal<RelationPart | undefined>(undefined)
  useLayoutEffect(() => {
    if (isWanted && takeDeskFocus()) selectField(`relation-label-${language.peek()}`)
  }, [isWanted])
  const held = claimInHand.value
  const claim = held !== undefined && findClaim(held) ? held : undefined
  if (!relation) return null
  const plan = wanted.value && planRelation(id, wanted.value)
  const change = (part: RelationPart): void => {
    const planned = planRelation(id, part)
    if (planned.edit && planned.misfits.length > 0) wanted.value = part
    else changeRelation(id, part)
  }
  const isSymmetric = relation.symmetric
  return (
    <div class="record-card" onKeyDown={pressEscape}>
      <Head relation={relation} />
      <BothLanguages id="relation-label" label={words.label} value={relation.label} isNeeded
        onType={(label, changed) => label && sayRefusal(changeRelation(id, { label }, `label ${changed}`))} />
      {!isSymmetric && !relation.unary && (
        <BothLanguages id="relation-inverse" label={words.inverse} value={relation.inverse} isNeeded
          onType={(inverse, changed) => inverse && sayRefusal(changeRelation(id, { inverse }, `inverse ${changed}`))} />
      )}
      <BothLanguages id="relation-definition" label={words.definition} value={relation.definition} isLong isNeeded
        onType={(definition, changed) => definition && sayRefusal(changeRelation(id, { definition }, `definition ${changed}`))} />
      <SignChoice relation={relation} />
      <label class="record-check">
        <input type="checkbox" checked={isSymmetric} onChange={() => change({ symmetric: !isSymmetric })} /><span>{words.symmetric}</span>
      </label>
      <label class="record-check">
        <input type="checkbox" checked={relation.unary === true} onChange={({ currentTarget }) => {
          // Why: whether it changes is for the dialog to say.
          currentTarget.checked = relation.unary === true
          change(relation.unary ? { unary: undefined } : { unary: true, objects: relation.subjects })
        }} /><span>{words.unary}</span>
      </label>
      <PloverFields relation={relation} />
      <KindTicks legend={words.subjects} value={relation.subjects}
        onChange={(subjects) => change(relation.unary ? { subjects, objects: subjects } : { subjects })} />
      {!relation.unary && <KindTicks legend={words.objects} value={relation.objects} onChange={(objects) => change({ objects })} />}
      <Uses id={id} />
      <p class="card-section button-row claim-actions">
        <RemovalButton place="relation" id={id} label={all.delete} />
        {claim !== undefined && (
          <button type="button" class="button" onClick={() => {
            openDesk({ type: 'claim', id: claim })
            askDeskFocus()
          }}>{all.backToClaim}</button>
        )}
        <button type="button" class="button button-quiet" onClick={focusText}>{all.back}<KeyHint keys="Esc" /></button>
      </p>
      <MisfitDialog title={all.misfits.title} misfits={plan?.edit ? plan.misfits : []} confirm={all.misfits.confirm}
        onClose={() => (wanted.value = undefined)} onConfirm={() => {
          const part = wanted.value
          wanted.value = undefined
          if (part && changeRelation(id, part).length === 0) announce(all.misfits.done)
        }} />
    </div>
  )
}

function Head({ relation: { label, sign, symmetric, unary } }: { relation: Relation }): JSX.Element {
  const words = vocabularyWords.value.relation
  return (
    <>
      <p class="card-kind"><Tick sign={sign} modality="asserted" arrow={!symmetric} /> {words.type} · {messages.value.sign[sign]}</p>
      <h2 class="card-title card-triple">
        <span class="quiet">{words.subjectSample}</span> <bdi>{say(label)}</bdi>
        {!unary && <> <span class="quiet">{words.objectSample}</span></>}
      </h2>
    </>
  )
}

function SignChoice({ relation: { id, sign, plover } }: { relation: Relation }): JSX.Element {
  const words = vocabularyWords.value.relation
  return (
    <section class="card-section">
      <Segmented legend={words.sign} legendVisible value={sign} onChange={(next) => void changeRelation(id, { sign: next })}
        options={SIGNS.map((one) =>
          ({ id: one, label: messages.value.sign[one], isDisabled: plover !== undefined && signOfQuad(plover.quad) !== one }))} />
      {plover && <p class="field-hint">{words.signFixed}</p>}
    </section>
  )
}

function Uses({ id }: { id: string }): JSX.Element {
  const { claims, dossier } = dossierIndex.value
  const used = [...claims.values()].filter(({ claim }) => claim.relation === id)
  const drafts = dossier.articles.flatMap(({ draftClaims = [] }) => draftClaims.filter(({ relation }) => relation === id))
  const all = used.length + drafts.length
  return (
    <div class="card-section">
      {all === 0 && <p class="quiet">{vocabularyWords.value.used(0)}</p>}
      <RecordList heading={recordsWords.value.card.claims(all)} records={[
        ...used.map(({ claim }) => ({ type: 'claim', id: claim.id } as const)),
        ...drafts.map((claim) => ({ type: 'draft-claim', id: claim.id, note: recordsWords.value.list.draft } as const)),
      ]} />
    </div>
  )
}
