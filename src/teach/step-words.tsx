/** What a step says: its title, its text, its question, and whether the dossier has what it speaks of. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { SAMPLE } from '../state/sample-address.ts'
import { openSample } from '../state/session.ts'
import { isStoryForeign, type PlayedStep } from '../state/teaching/play-story.ts'
import { dossierIndex } from '../state/project.ts'
import { readHash } from '../state/url.ts'
import { say } from '../state/words.ts'
import { Tick } from '../parts/tick.tsx'
import { GlossaryOfStep } from './glossary/glossary-of-step.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { playerWords } from './player-words.ts'

export function StepWords({ now }: { now: PlayedStep }): JSX.Element {
  const words = playerWords.value
  const { story, step, isReady } = now
  const frame = useRef<HTMLDivElement>(null)
  // Why: each step is read from its beginning.
  useLayoutEffect(() => frame.current?.scrollTo({ top: 0 }), [story.id, step.id])
  return (
    <div class="story-words" ref={frame} tabIndex={0} role="group" aria-label={say(step.title)}>
      <h2 class="story-title"><StepTick view={step.view} />{say(step.title)}</h2>
      <div class="story-text"><Paragraphs words={say(step.text)} /></div>
      {step.question && (
        <div class="story-question">
          <h3 class="story-label">{words.question}</h3>
          <Paragraphs words={say(step.question)} />
        </div>
      )}
      <GlossaryOfStep step={step} />
      {isStoryForeign.value && (
        <p class="story-note" role="status">
          {isReady ? words.foreignReady : words.foreign}
          {/* Why not there: what a page that stands alone opens with need not be the sample. */}
          {isReady && !globalThis.onePage && (
            <button type="button" class="button" onClick={() => void openSample(SAMPLE)}>{words.openSample}</button>
          )}
        </p>
      )}
    </div>
  )
}

/** The tick of the claim that the step shows, as it stands beside its sentence. */
function StepTick({ view }: { view: string }): JSX.Element | null {
  const { selection } = readHash(view)
  const claim = selection?.type === 'claim' ? dossierIndex.value.claims.get(selection.id)?.claim : undefined
  if (!claim) return null
  const sign = dossierIndex.value.relations.get(claim.relation)?.sign ?? 'neutral'
  return <Tick sign={sign} modality={claim.modality} denied={claim.polarity === 'denied'} />
}
