/** The choice of the happening after which consequences are counted. */
import { useComputed } from '@preact/signals'
import type { JSX } from 'preact'
import type { EightAnswers, Turn } from '../../core/teaching/eight-questions.ts'
import { dossierIndex } from '../../state/project.ts'
import { chooseTurn, eightAnswers } from '../../state/teaching/eight-questions.ts'
import { dateWords, tripleWords } from '../../state/words.ts'
import { lessonsWords } from '../lessons-words.ts'
import { eightWords } from './eight-words.ts'
import { happeningWords } from './statement-words.ts'

/** Longer lists are no choice, and take long to draw. */
const MOST = 300

/** Offers those of which most claims tell, in order of time, and the one that is chosen. Nothing where there are not two. */
export function TurnChoice(): JSX.Element | null {
  // Why computed: own words are typed beside it, and all options would be made anew with each letter.
  const options = useComputed(() => {
    const { turn, turns = [] } = eightAnswers.value ?? {}
    return choose(turns, turn).map((one) => <option key={one.id} value={one.id}>{wordsOfTurn(one)}</option>)
  })
  const { turn, turns = [] } = eightAnswers.value ?? {}
  if (turns.length < 2) return null
  return (
    <p class="eight-choice">
      <label class="field-label" for="eight-turn">{eightWords.value.turn}</label>
      <select class="teach-input" id="eight-turn" value={turn} aria-describedby={turns.length > MOST ? 'eight-turns' : undefined}
        onChange={(event) => chooseTurn(event.currentTarget.value)}>
        {options.value}
      </select>
      {turns.length > MOST && <span class="quiet eight-note" id="eight-turns">{lessonsWords.value.mostTold(MOST, turns.length)}</span>}
    </p>
  )
}

function choose(turns: EightAnswers['turns'], turn: string | undefined): readonly Turn[] {
  if (turns.length <= MOST) return turns
  const most = new Set(turns.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, MOST))
  return turns.filter((one) => most.has(one) || one.id === turn)
}

function wordsOfTurn({ id, event, edtf, claims: [first = ''] }: Turn): string {
  const placed = dossierIndex.value.claims.get(first)
  return `${dateWords(edtf)} · ${happeningWords(event, placed ? tripleWords(placed.claim) : id)}`
}
