/** What links two entities: a chain, each step with the sentence that it rests on. */
import type { JSX } from 'preact'
import { path } from '../state/focus.ts'
import { dossierIndex } from '../state/project.ts'
import { messages, nameOf } from '../state/words.ts'
import { ClaimLine } from '../parts/claim-line.tsx'
import { Sentence } from './claim-card.tsx'
import { EntityMark } from '../parts/entity-mark.tsx'
import { pathSentence } from './question.tsx'

/** The chain as steps from one entity to the next; the firmest claim of a step comes first and brings its sentence. */
export function PathCard({ from, to }: { from: string; to: string }): JSX.Element {
  const words = messages.value.inspector
  const steps = path.value
  const { claims } = dossierIndex.value
  return (
    <>
      <h2 class="card-title">{words.pathFrom(nameOf(from), nameOf(to))}</h2>
      <p class="card-description">{pathSentence()}</p>
      {steps && steps !== 'none' && (
        <ol class="path-list">
          {steps.map((step) => {
            const tied = step.claims.flatMap((id) => claims.get(id) ?? [])
            const firmest = tied[0]
            return (
              <li key={step.to}>
                <p class="path-ends">
                  <EntityMark entity={step.from} />{nameOf(step.from)} — <EntityMark entity={step.to} />{nameOf(step.to)}
                </p>
                {firmest && <Sentence placed={firmest} />}
                <ul class="plain-list">{tied.map((placed) => <ClaimLine key={placed.claim.id} placed={placed} />)}</ul>
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
}
