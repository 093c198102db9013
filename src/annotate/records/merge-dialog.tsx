/** Two entities made one: which other, which one stays, and what moves. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Conflict, Merger } from '../../core/mending/merge-entities.ts'
import { mergeInto, planMerger } from '../../state/annotating/entities.ts'
import { dossier, dossierIndex } from '../../state/project.ts'
import { kindOf, nameOf, say } from '../../state/words.ts'
import { EntityFinder } from '../../parts/entity-finder.tsx'
import { announce } from '../../ui/live-region.tsx'
import { MessageDialog } from '../../ui/message-dialog.tsx'
import { MisfitList } from './misfit-dialog.tsx'
import { RecordSign } from './record-line.tsx'
import { wordsOfRecord } from './record-words.ts'
import { recordsWords } from './records-words.ts'

/** `other` is proposed; another can be chosen. */
export function MergeDialog({ id, other: proposed, onClose }: {
  id: string
  other?: string | undefined
  onClose: () => void
}): JSX.Element {
  const words = recordsWords.value
  const other = useSignal(proposed)
  const keep = useSignal(id)
  const gone = keep.value === id ? other.value : id
  const now = dossier.value
  const plan = useMemo(() => (gone === undefined ? undefined : planMerger(keep.value, gone)), [now, gone, keep.value])
  const merge = (): void => {
    if (gone === undefined) return
    const names = [nameOf(gone), nameOf(keep.value)] as const
    if (mergeInto(keep.value, gone).length > 0) return
    onClose()
    announce(words.merge.done(...names))
  }
  return (
    <MessageDialog isOpen title={words.merge.title(nameOf(id))} closeLabel={words.close} onClose={onClose} actions={[
      { label: words.cancel, onChoose: onClose },
      ...(plan?.edit ? [{ label: words.merge.confirm, onChoose: merge, kind: 'primary' } as const] : []),
    ]}>
      <EntityFinder id="merge-other" label={words.merge.other} labelVisible placeholder={words.merge.placeholder} except={id}
        onChoose={(chosen) => {
          other.value = chosen
          keep.value = id
        }} />
      {other.value !== undefined && (
        <fieldset class="record-choice">
          <legend class="field-label">{words.merge.keep}</legend>
          {[id, other.value].map((one) => (
            <label key={one} class="record-check">
              <input type="radio" name="merge-keep" checked={keep.value === one} onChange={() => (keep.value = one)} />
              <RecordSign type="entity" id={one} /><span><bdi>{nameOf(one)}</bdi> <span class="quiet">{kindOf(one)}</span></span>
            </label>
          ))}
        </fieldset>
      )}
      {gone !== undefined && plan?.edit && <Preview keep={keep.value} gone={gone} merger={plan} />}
    </MessageDialog>
  )
}

function Preview({ keep, gone, merger: { conflicts, doubtful, folded } }: { keep: string; gone: string; merger: Merger }): JSX.Element {
  const words = recordsWords.value.merge
  const { mentionsOf, claimsOf } = dossierIndex.value
  const [mentions, claims] = [mentionsOf.get(gone)?.length ?? 0, claimsOf.get(gone)?.length ?? 0]
  return (
    <div class="record-preview" role="status">
      <p><bdi>{words.moves(words.mentions(mentions), words.claims(claims), nameOf(gone), nameOf(keep))}</bdi></p>
      {folded.length > 0 && <p>{words.folded(folded.length)}</p>}
      {conflicts.length > 0 && (
        <>
          <p>{words.conflicts}</p>
          <ul class="plain-list">{conflicts.map((one) => <li key={one.field}><bdi>{conflictWords(one, keep, gone)}</bdi></li>)}</ul>
        </>
      )}
      {doubtful.length > 0 && <><p>{words.doubtful(doubtful.length)}</p><MisfitList misfits={doubtful} /></>}
    </div>
  )
}

function conflictWords({ field, kept, gone: lost }: Conflict, keep: string, gone: string): string {
  const words = recordsWords.value.merge
  const told = (value: string, entity: string): string => {
    if (field === 'kind') return wordsOfRecord('kind', value).words
    const described = dossierIndex.value.entities.get(entity)?.description
    return field === 'description' && described ? words.quoted(say(described)) : value
  }
  return words.conflict(words.fields[field], told(kept, keep), told(lost, gone))
}
