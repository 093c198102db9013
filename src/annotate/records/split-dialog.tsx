/** One entity made two: the name of the new one, and what goes to it. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ChosenUses } from '../../core/mending/split-entity.ts'
import { planSplit, splitOff } from '../../state/annotating/entities.ts'
import { dossierIndex } from '../../state/project.ts'
import { nameOf } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { MessageDialog } from '../../ui/message-dialog.tsx'
import { KindSelect } from './kind-select.tsx'
import { recordsWords } from './records-words.ts'
import { UseTicks } from './use-ticks.tsx'
import { usesOf, type EntityUse } from './uses-of.ts'

export function SplitDialog({ id, onClose }: { id: string; onClose: () => void }): JSX.Element {
  const words = recordsWords.value.split
  const { dossier, entities } = dossierIndex.value
  const name = useSignal('')
  const kind = useSignal(entities.get(id)?.kind ?? '')
  const ticked = useSignal<ReadonlySet<string>>(new Set())
  const isTried = useSignal(false)
  const uses = useMemo(() => usesOf(id), [dossier, id])
  const chosen = useMemo(() => chosenUses([...uses.mentions, ...uses.claims], ticked.value), [uses, ticked.value])
  const isNamed = name.value.trim() !== ''
  const isNameMissing = isTried.value && !isNamed
  // Why without the name: it changes nothing about what fits, and letters must not cost a look at every claim.
  const plan = useMemo(() => planSplit(id, '', kind.value, chosen), [dossier, id, kind.value, chosen])
  const split = (): void => {
    isTried.value = true
    if (!isNamed) {
      document.getElementById('split-name')?.focus()
      return
    }
    if (ticked.peek().size === 0) {
      announce(words.usesNeeded)
      return
    }
    const before = nameOf(id)
    if (splitOff(id, name.value, kind.value, chosen).length > 0) return
    onClose()
    announce(words.done(before, name.value.trim()))
  }
  const tick = (keys: readonly string[], isOn: boolean): void => {
    const next = new Set(ticked.value)
    for (const key of keys) {
      if (isOn) next.add(key)
      else next.delete(key)
    }
    ticked.value = next
  }
  return (
    <MessageDialog isOpen isWide title={words.title(nameOf(id))} closeLabel={recordsWords.value.close} onClose={onClose} actions={[
      { label: recordsWords.value.cancel, onChoose: onClose },
      { label: words.confirm(ticked.value.size), onChoose: split, kind: 'primary' },
    ]}>
      <p>{words.told}</p>
      <div class="both-languages">
        <div class="typed-field">
          <label class="field-label" for="split-name">{words.name}</label>
          <input id="split-name" class="typed-input" type="text" dir="auto" autocomplete="off" value={name.value}
            aria-invalid={isNameMissing ? true : undefined} aria-describedby={isNameMissing ? 'split-name-needed' : undefined}
            onInput={({ currentTarget }) => (name.value = currentTarget.value)} />
          {isNameMissing && <p class="field-note" id="split-name-needed">{words.nameNeeded}</p>}
        </div>
        <KindSelect id="split-kind" label={words.kind} value={kind.value} onChange={(next) => (kind.value = next)} />
      </div>
      <UseTicks legend={words.mentions} uses={uses.mentions} ticked={ticked.value} onTick={tick} />
      <UseTicks legend={words.claims} uses={uses.claims} ticked={ticked.value} onTick={tick} />
      {isTried.value && isNamed && ticked.value.size === 0 && <p class="field-note">{words.usesNeeded}</p>}
      {plan.edit && plan.misfits.length > 0 && <p role="status">{words.misfits(plan.misfits.length)}</p>}
    </MessageDialog>
  )
}

function chosenUses(uses: readonly EntityUse[], ticked: ReadonlySet<string>): ChosenUses {
  const chosen = uses.filter(({ key }) => ticked.has(key))
  return {
    mentions: chosen.flatMap(({ id, end }) => (end === undefined ? [id] : [])),
    claims: chosen.flatMap(({ id, end }) => (end === undefined ? [] : [{ id, end }])),
  }
}
