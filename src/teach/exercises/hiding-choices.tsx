/** What readers are to find: all claims, the mentions too, or claims that are chosen sentence by sentence. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import { dossier, dossierIndex } from '../../state/project.ts'
import { chooseForExercise, exerciseChoices, hiddenCount, hideClaim, HIDING_CHOICES } from '../../state/teaching/exercise-plan.ts'
import { claimWords } from '../../state/words.ts'
import { Tick } from '../../parts/tick.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { exercisesWords } from './exercises-words.ts'

export function HidingChoices(): JSX.Element {
  const words = exercisesWords.value.maker
  const { hiding, without } = exerciseChoices.value
  const all = dossier.value.articles.filter(({ id }) => !without.has(id)).reduce((sum, { claims }) => sum + claims.length, 0)
  return (
    <>
      <Segmented legend={words.hiding} legendVisible value={hiding}
        onChange={(value) => {
          chooseForExercise({ hiding: value })
          announce(words.hidden(hiddenCount.peek(), all))
        }}
        options={HIDING_CHOICES.map((id) => ({ id, label: words.hidings[id] }))} />
      <p class="exercise-note">{words.hidingNotes[hiding]}</p>
      {hiding === 'chosen' && <ClaimChoices />}
      <p class="exercise-hidden">{words.hidden(hiddenCount.value, all)}</p>
    </>
  )
}

/** What is chosen in one go. `at` is the number of the sentence among those that have claims, from 0. */
const QUICK = {
  all: () => true,
  none: () => false,
  second: (_: PlacedClaim, at: number) => at % 2 === 1,
  uncertain: ({ claim }: PlacedClaim) => claim.modality === 'planned' || claim.modality === 'alleged',
  reported: ({ claim }: PlacedClaim) => claim.modality === 'reported',
} as const

function ClaimChoices(): JSX.Element {
  const words = exercisesWords.value.maker
  const groups = groupClaims()
  const chooseQuickly = (id: keyof typeof QUICK): void => {
    const chosen = groups.flatMap((claims, at) => claims.filter((one) => QUICK[id](one, at)).map(({ claim }) => claim.id))
    chooseForExercise({ chosen: new Set(chosen) })
    announce(words.hidden(chosen.length, groups.reduce((sum, claims) => sum + claims.length, 0)))
  }
  return (
    <>
      <div class="button-row exercise-quick" role="group" aria-label={words.choose}>
        {(Object.keys(QUICK) as (keyof typeof QUICK)[]).map((id) => (
          <button key={id} type="button" class="button" onClick={() => chooseQuickly(id)}>{words.quick[id]}</button>
        ))}
      </div>
      <ol class="exercise-sentences">
        {groups.map((claims) => <SentenceChoice key={claims[0]?.claim.id} claims={claims} />)}
      </ol>
    </>
  )
}

/** The claims of the articles that are taken in, sentence by sentence. */
function groupClaims(): PlacedClaim[][] {
  const { without } = exerciseChoices.value
  const groups: PlacedClaim[][] = []
  for (const placed of dossierIndex.value.claims.values()) {
    const last = groups.at(-1)
    if (without.has(placed.article.id)) continue
    if (last?.[0]?.article.id === placed.article.id && last[0].sentence.start === placed.sentence.start) last.push(placed)
    else groups.push([placed])
  }
  return groups
}

function SentenceChoice({ claims }: { claims: readonly PlacedClaim[] }): JSX.Element | null {
  const [first] = claims
  if (!first) return null
  const { article, sentence } = first
  const { relations } = dossierIndex.value
  const number = 1 + (dossierIndex.value.sentences.get(article.id)?.findIndex(({ start }) => start === sentence.start) ?? 0)
  return (
    <li>
      <fieldset class="exercise-sentence">
        <legend class="visually-hidden">{exercisesWords.value.maker.sentence(number)}</legend>
        <p class="exercise-quote" lang={article.language}>{article.text.slice(sentence.start, sentence.end)}</p>
        {claims.map((placed) => {
          const { claim } = placed
          return (
            <label key={claim.id} class="toggle">
              <input type="checkbox" checked={exerciseChoices.value.chosen.has(claim.id)}
                onChange={({ currentTarget }) => hideClaim(claim.id, currentTarget.checked)} />
              <span class="toggle-icon">
                <Tick sign={relations.get(claim.relation)?.sign ?? 'neutral'} modality={claim.modality} denied={claim.polarity === 'denied'} />
              </span>
              <span class="toggle-label">{claimWords(placed)}</span>
            </label>
          )
        })}
      </fieldset>
    </li>
  )
}
