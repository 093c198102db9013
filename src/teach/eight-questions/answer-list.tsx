/** One question with all that answers it: statements, each with the claims that it rests on, and the class's own words. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import { EIGHT_QUESTIONS, type EightAnswers, type EightQuestion } from '../../core/teaching/eight-questions.ts'
import { Tick } from '../../parts/tick.tsx'
import { dossierIndex } from '../../state/project.ts'
import { chooseTurn, ownWords, writeOwnWords } from '../../state/teaching/eight-questions.ts'
import { claimWords, dateWords, tripleWords } from '../../state/words.ts'
import { readInText } from '../read-in-text.ts'
import { eightWords } from './eight-words.ts'
import { happeningWords, statementWords } from './statement-words.ts'

/** So many claims stand beside a statement; the others open. */
const SHOWN = 6

export function AnswerList({ question, answers }: { question: EightQuestion; answers: EightAnswers }): JSX.Element {
  const words = eightWords.value
  const statements = answers.statements[question]
  const id = `eight-${question}`
  return (
    <section class="eight-answer" aria-labelledby={id}>
      <h3 class="teach-label" id={id}>{EIGHT_QUESTIONS.indexOf(question) + 1}. {words.questions[question]}</h3>
      <p class="quiet eight-note">{words.notes[question]}</p>
      {question === 'consequences' && <TurnChoice answers={answers} />}
      {statements.length === 0 && <p>{words.unsaid}</p>}
      <ul class="plain-list">
        {statements.map((statement, place) => (
          <li key={place} class={`eight-statement eight-${statement.kind}`}>
            <span class="eight-words">{statementWords(statement, answers.centre)}</span>
            <Claims ids={statement.claims} />
          </li>
        ))}
      </ul>
      <label class="field-label" for={`${id}-own`}>{words.own}</label>
      <textarea class="teach-input" id={`${id}-own`} rows={2} value={ownWords.value[question] ?? ''} aria-describedby="eight-own-note"
        onInput={(event) => writeOwnWords(question, event.currentTarget.value)} />
    </section>
  )
}

function TurnChoice({ answers: { turn, turns } }: { answers: EightAnswers }): JSX.Element | null {
  const words = eightWords.value
  if (turns.length < 2) return null
  return (
    <p class="eight-choice">
      <label class="field-label" for="eight-turn">{words.turn}</label>
      <select class="teach-input" id="eight-turn" value={turn} onChange={(event) => chooseTurn(event.currentTarget.value)}>
        {turns.map(({ id, event, date, claims }) => (
          <option key={id} value={id}>
            {dateWords(date.edtf)} · {happeningWords(event, claims[0] ? tripleWords(claims[0].claim) : id)}
          </option>
        ))}
      </select>
    </p>
  )
}

function Claims({ ids }: { ids: readonly string[] }): JSX.Element {
  const words = eightWords.value
  const placed = ids.flatMap((id) => dossierIndex.value.claims.get(id) ?? [])
  const rest = placed.slice(SHOWN)
  return (
    <span class="eight-claims">
      {placed.slice(0, SHOWN).map((one) => <ClaimButton key={one.claim.id} placed={one} />)}
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          {rest.map((one) => <ClaimButton key={one.claim.id} placed={one} />)}
        </details>
      )}
    </span>
  )
}

function ClaimButton({ placed }: { placed: PlacedClaim }): JSX.Element {
  const { claim, number } = placed
  const words = claimWords(placed)
  const sign = dossierIndex.value.relations.get(claim.relation)?.sign ?? 'neutral'
  return (
    <button type="button" class="tick-button" title={words} aria-label={eightWords.value.claim(number, words)}
      onClick={() => readInText({ type: 'claim', id: claim.id })}>
      <Tick sign={sign} modality={claim.modality} denied={claim.polarity === 'denied'} />
      <span>{number}</span>
    </button>
  )
}
