/** What is said of an answer once it is checked: the evidence, and why another answer is wrong. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../core/index-dossier.ts'
import type { Answer, Question } from '../../core/teaching/make-questions.ts'
import { toldOfAnswer } from '../../core/teaching/told-of-answer.ts'
import { dossierIndex } from '../../state/project.ts'
import { readInText } from '../read-in-text.ts'
import { evidenceOf } from './evidence-of.ts'
import { ProofItem } from './proof-item.tsx'
import { answerWords, claimWords, inside, questionsWords, timeWords } from './question-words.ts'

const MOST_PROOFS = 4
/** An order or a change is shown as a whole, as far as somebody reads. */
const MOST_STEPS = 8

/** `chosen` is the answer that was given; nothing more is said of it where it is the right one. */
export function QuestionProof({ question, chosen }: { question: Question; chosen: Answer | undefined }): JSX.Element {
  const words = questionsWords.value
  const index = dossierIndex.value
  const proofs = evidenceOf(question, index)
  const shown = proofs.slice(0, question.kind === 'change' ? MOST_STEPS : MOST_PROOFS)
  return (
    <>
      <h3 class="teach-label">{words.evidence.because}</h3>
      <ul class="plain-list">
        {shown.map((proof) => (
          <ProofItem key={proof.claims[0].claim.id} proof={proof} index={index}><ReadButton placed={proof.claims[0]} /></ProofItem>
        ))}
      </ul>
      {proofs.length > shown.length && <p class="quiet">{words.evidence.more(proofs.length - shown.length)}</p>}
      {chosen && chosen !== question.answers[question.right] && (
        <>
          <h3 class="teach-label">{words.why.heading}</h3>
          <WhyWrong question={question} chosen={chosen} />
        </>
      )}
    </>
  )
}

function WhyWrong({ question, chosen }: { question: Question; chosen: Answer }): JSX.Element {
  const index = dossierIndex.value
  const told = toldOfAnswer(question, chosen, index)
  return (
    <>
      <p>{reasonOf(question, chosen, told)}</p>
      <ul class="plain-list">
        {told.map((placed) => (
          <li key={placed.claim.id} class="why-line">
            <span>{[claimWords(placed, index), timeWords(placed, index)].filter(Boolean).join(' · ')}</span>
            <ReadButton placed={placed} />
          </li>
        ))}
      </ul>
    </>
  )
}

function reasonOf({ kind }: Question, chosen: Answer, told: readonly PlacedClaim[]): string {
  const { why } = questionsWords.value
  const index = dossierIndex.value
  switch (chosen.what) {
    case 'entity': {
      const name = inside(chosen.entity, index)
      if (kind === 'source') return told.length > 0 ? why.source(name) : why.sourceNone(name)
      return told.length > 0 ? why.entity(name) : why.entityNone(name)
    }
    case 'article': return why.ownVoice
    case 'date': return told.length > 0 ? why.date(answerWords(chosen, index)) : why.dateNone(answerWords(chosen, index))
    case 'sentence': return why.sentence
    case 'order': return why.order
    case 'change': return why.change
    case 'modality': return why.modality[chosen.modality]
  }
}

/** Opens the claim in its text. */
function ReadButton({ placed: { claim, number } }: { placed: PlacedClaim }): JSX.Element {
  return (
    <button type="button" class="button button-quiet proof-read" onClick={() => readInText({ type: 'claim', id: claim.id })}>
      {questionsWords.value.evidence.read(number)}
    </button>
  )
}
