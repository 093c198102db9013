/** The ticks in the margin of a block: one for each claim, hollow for one that is being made, grouped by sentence. */
import { useComputed } from '@preact/signals'
import type { JSX } from 'preact'
import { sentenceAt, type Range } from '../../core/spans.ts'
import { Tick } from '../../parts/tick.tsx'
import { desk, openDesk } from '../../state/annotating/desk.ts'
import { dossierIndex } from '../../state/project.ts'
import { hover, language } from '../../state/view.ts'
import { claimWords, messages } from '../../state/words.ts'
import { marksOf, sentences } from './shown-text.ts'
import { textWords } from './text-words.ts'

/** `block` is the stretch of the text in whose margin they stand: a claim stands where its evidence begins. */
export function BlockTicks({ index, block }: { index: number; block: Range }): JSX.Element {
  // Why as text: an edit elsewhere makes all lists anew, and the margin only changes where one of its ids does.
  const groups = useComputed(() => listGroups(index, block)).value
  return (
    <div class="paragraph-ticks">
      {groups !== '' && groups.split('\n\n').map((group) => {
        const ids = group.split('\n')
        return (
          <div key={ids[0]} class="tick-group" role="group" lang={language.value} aria-label={textWords.value.ticks(ids.length)}>
            {ids.map((id) => <TickButton key={id} id={id} />)}
          </div>
        )
      })}
    </div>
  )
}

/** Ids of claims, those of one sentence between two blank lines. Why line breaks: an id cannot have any. */
function listGroups(index: number, { start: from, end: to }: Range): string {
  const claims = marksOf(index).flatMap(({ type, start, record }) => {
    if (type !== 'claim' || start < from || start >= to) return []
    const isFirst = 'evidence' in record && record.evidence.every((span) => start <= span.start)
    return isFirst ? [{ id: record.id, start, sentence: sentenceAt(sentences.value, start)?.start }] : []
  })
  claims.sort((a, b) => a.start - b.start)
  return claims.map(({ id, sentence }, at) => {
    const last = claims[at - 1]
    return last ? `${last.sentence === sentence ? '\n' : '\n\n'}${id}` : id
  }).join('')
}

function TickButton({ id }: { id: string }): JSX.Element {
  const placed = useComputed(() => dossierIndex.value.claims.get(id)).value
  const isOpen = useComputed(() => desk.value?.type === 'claim' && desk.value.id === id).value
  const relation = placed && dossierIndex.value.relations.get(placed.claim.relation)
  const words = placed ? claimWords(placed) : ''
  const label = placed ? messages.value.labelled(messages.value.inspector.claim(placed.number), words) : textWords.value.draftTick
  return (
    <button type="button" tabIndex={-1} title={placed ? words : label} aria-label={label} aria-pressed={isOpen}
      class={`tick-button${placed ? '' : ' is-draft'}`}
      // Why prevented: the focus stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openDesk({ type: 'claim', id })}
      onPointerEnter={() => hover({ type: 'claim', id })} onPointerLeave={() => hover(undefined)}>
      {placed
        ? <><Tick sign={relation?.sign ?? 'neutral'} modality={placed.claim.modality} denied={placed.claim.polarity === 'denied'} />
            <span>{placed.number}</span></>
        : <DraftTick />}
    </button>
  )
}

/** A tick that nothing fills yet. */
function DraftTick(): JSX.Element {
  return (
    <svg class="tick tick-draft" viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
      <rect x="2" y="2.5" width="20" height="5" rx="1" />
    </svg>
  )
}
