/** Which triangles are unbalanced, and why. */
import type { JSX } from 'preact'
import type { UnbalancedTriangle } from '../../core/analysis/unbalanced-triangles.ts'
import type { NamePhrase } from '../../i18n/grammar.ts'
import { triangles } from '../../state/alliances/ask-answers.ts'
import { askTies } from '../../state/alliances/ask-ties.ts'
import { askedAround } from '../../state/alliances/ask.ts'
import { say } from '../../state/words.ts'
import { CappedList } from '../cards/capped-list.tsx'
import { showScore } from '../cards/cards-words.ts'
import { actorPhrase } from '../sides/actor-phrase.ts'
import { actorAt } from './actor-at.ts'
import { AfterPaint } from './after-paint.tsx'
import { AnswerSentence } from './answer-sentence.tsx'
import { askWords } from './ask-words.ts'
import { TieEvidence } from './tie-evidence.tsx'
import { TrianglePicture } from './triangle-picture.tsx'

const TRIANGLES_IN_A_LIST = 8

export function TrianglesAnswer(): JSX.Element {
  return <AfterPaint inputs={[askTies.value, askedAround.value]}>{() => <Unbalanced />}</AfterPaint>
}

function Unbalanced(): JSX.Element {
  const words = askWords.value.triangles
  const { unbalanced, triangles: all } = triangles.value
  const [from, around] = [askTies.value, askedAround.value]
  const [deepest] = unbalanced
  const sentence = around === undefined ? words.answer(unbalanced.length, all ?? 0) : words.around(phraseOf(around), unbalanced.length)
  return (
    <>
      <AnswerSentence words={deepest ? `${sentence} ${words.deepest(deepest.actors.map(phraseOf))}` : sentence} />
      <p class="quiet">{words.law}</p>
      {unbalanced.length > 0 && (
        <section class="card-section">
          <h3 class="card-heading">{words.heading}</h3>
          <CappedList key={around ?? 'everyone'} items={unbalanced} step={TRIANGLES_IN_A_LIST} label={words.heading}
            keyOf={({ actors }) => actors.join(' ')}>
            {(triangle, place) => <TriangleItem triangle={triangle} isOpen={place === 0} />}
          </CappedList>
        </section>
      )}
      {from.ties.length > 0 && unbalanced.length > 0 && <p class="quiet card-section">{askWords.value.decisive}</p>}
    </>
  )
}

function TriangleItem({ triangle, isOpen }: { triangle: UnbalancedTriangle; isOpen: boolean }): JSX.Element {
  const words = askWords.value.triangles
  const from = askTies.value
  const [one, two, three] = triangle.actors.map((actor) => say(actorAt(from, actor).label)) as [string, string, string]
  const { weakest } = triangle
  return (
    <li class="ask-row">
      <details open={isOpen}>
        <summary class="tie-event-summary"><span class="tie-event-words ask-triangle-names">{words.names(one, two, three)}</span></summary>
        <p>{whyWords(triangle)} {triangle.kind === 'two-against' ? words.bothSay : words.strictSays}</p>
        <TrianglePicture from={from} triangle={triangle} />
        <p>{words.weakest(phraseOf(weakest.a), phraseOf(weakest.b), showScore(weakest.score))}</p>
        <ul class="plain-list ask-evidence" aria-label={words.names(one, two, three)}>
          {triangle.ties.map((tie) => <TieEvidence key={`${tie.a} ${tie.b}`} from={from} tie={tie} isOpen={isOpen && tie.sign < 0} />)}
        </ul>
      </details>
    </li>
  )
}

function whyWords({ kind, actors, ties }: UnbalancedTriangle): string {
  const words = askWords.value.triangles
  const opponents = ties.find(({ sign }) => sign < 0)
  const friend = actors.find((actor) => actor !== opponents?.a && actor !== opponents?.b)
  if (kind === 'all-against' || !opponents || friend === undefined) return words.allAgainst(actors.map(phraseOf))
  return words.twoAgainst(phraseOf(friend), phraseOf(opponents.a), phraseOf(opponents.b))
}

function phraseOf(actor: number): NamePhrase {
  return actorPhrase(actorAt(askTies.value, actor))
}
