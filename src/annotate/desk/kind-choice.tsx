/** A row of all kinds of entity, to say what a new one is. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { dossierIndex } from '../../state/project.ts'
import { say } from '../../state/words.ts'
import { KindMark } from '../../parts/entity-mark.tsx'
import { mentionCardWords } from './desk-words.ts'

/** Takes the focus when it comes; Escape and a button lead back. */
export function KindChoice({ name, guess, onChoose, onCancel }: {
  name: string
  guess: string | undefined
  onChoose: (kind: string) => void
  onCancel: () => void
}): JSX.Element {
  const words = mentionCardWords.value
  const group = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const first = group.current?.querySelector<HTMLElement>('[data-guess]') ?? group.current?.querySelector('button')
    first?.focus()
  }, [])
  return (
    <div class="kind-choice" role="group" aria-label={words.kindOf(name)} ref={group} onKeyDown={(event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }}>
      <p class="field-label">{words.kindOf(name)}</p>
      <div class="kind-row">
        {[...dossierIndex.value.kinds.values()].map((kind) => (
          <button key={kind.id} type="button" class="button" data-guess={kind.id === guess ? '' : undefined}
            onClick={() => onChoose(kind.id)}>
            <KindMark kind={kind.id} />{say(kind.label)}
          </button>
        ))}
        <button type="button" class="button button-quiet" onClick={onCancel}>{words.dropNew}</button>
      </div>
    </div>
  )
}
