/** The sentences that a class reads differently, each with its camps. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Dispute, DisputedSentence } from '../../core/teaching/merge-class.ts'
import { MODALITIES } from '../../core/vocabulary.ts'
import { dateWords, listWords, messages } from '../../state/words.ts'
import { feedbackWords } from '../feedback-words.ts'
import { ClaimSentence, SentenceQuote } from './claim-sentence.tsx'
import { classWords } from './class-words.ts'
import { isPrinting } from './is-printing.ts'
import type { ResultView } from './result-view.ts'

/** Sentences that are shown at first. */
const FEW = 5
/** Names that are shown unfolded. */
const FEW_NAMES = 6

export function DisputedSentences({ view }: { view: ResultView }): JSX.Element {
  const words = classWords.value
  const isWhole = useSignal(false)
  const { sentences } = view.merged
  const shown = isWhole.value || isPrinting.value ? sentences : sentences.slice(0, FEW)
  return (
    <div class="teach-group">
      <h3 class="teach-label">{words.disputed(sentences.length)}</h3>
      <p>{sentences.length === 0 ? feedbackWords.value.class.undisputed : words.disputedLead}</p>
      <ol class="class-disputed">
        {shown.map((one) => <SentenceItem key={`${one.article} ${one.sentence.start}`} disputed={one} view={view} />)}
      </ol>
      {shown.length < sentences.length && (
        <p><button type="button" class="button" onClick={() => (isWhole.value = true)}>{words.showAll(sentences.length)}</button></p>
      )}
    </div>
  )
}

function SentenceItem({ disputed: { article, sentence, pairs, disputes }, view }: { disputed: DisputedSentence; view: ResultView }): JSX.Element {
  const claims = disputes.flatMap(({ camps }) => camps.flatMap((camp) => camp.claims.flatMap((id) => view.claims.get(id)?.claim ?? [])))
  return (
    <li>
      <SentenceQuote article={article} sentence={sentence} claims={claims} view={view} />
      <p class="quiet class-pairs">{feedbackWords.value.class.pairs(pairs)}</p>
      {disputes.map((dispute, at) => <DisputeItem key={at} dispute={dispute} view={view} />)}
    </li>
  )
}

function DisputeItem({ dispute: { code, camps }, view }: { dispute: Dispute; view: ResultView }): JSX.Element {
  const isOfValue = code !== 'relation' && code !== 'direction' && code !== 'some-only' && code !== 'one-only'
    && new Set(camps.map(({ value }) => value)).size > 1
  const about = isOfValue ? view.claims.get(camps[0]?.claims[0] ?? '') : undefined
  return (
    <div class="class-dispute">
      <h4>{feedbackWords.value.class.disputes[code]}</h4>
      {about && <p><ClaimSentence claim={{ ...about.claim, modality: 'asserted', polarity: 'affirmed' }} view={view} /></p>}
      <ul>
        {camps.map((camp, at) => (
          <li key={at} class="class-camp">
            <Camp students={camp.students} view={view} />
            <div>
              {isOfValue ? <span>{valueWords(code, camp.value, view)}</span> : <CampClaims camp={camp} view={view} />}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

function CampClaims({ camp: { claims, students }, view }: { camp: Dispute['camps'][number]; view: ResultView }): JSX.Element {
  const words = classWords.value
  if (claims.length === 0) return <span class="quiet">{students.length === 1 ? words.saysNothing : words.sayNothing}</span>
  return (
    <>
      {claims.map((id) => {
        const found = view.claims.get(id)
        return found && <ClaimSentence key={id} claim={found.claim} view={view} />
      })}
    </>
  )
}

/** How many, and who. */
function Camp({ students, view }: { students: readonly string[]; view: ResultView }): JSX.Element {
  const count = feedbackWords.value.class.camp(students.length)
  const names = listWords(students.map(view.shown))
  return students.length > FEW_NAMES && !isPrinting.value
    ? <details class="class-camp-who"><summary>{count}</summary><p>{names}</p></details>
    : <div class="class-camp-who"><strong>{count}</strong><p>{names}</p></div>
}

function valueWords(code: Dispute['code'], value: string, { naming }: ResultView): string {
  const words = classWords.value
  switch (code) {
    case 'modality': {
      const modality = MODALITIES.find((one) => one === value)
      return modality ? messages.value.modality[modality] : value
    }
    case 'polarity': return value === 'denied' ? feedbackWords.value.polarities.denied : feedbackWords.value.polarities.affirmed
    case 'sources': return value === '' ? words.article : listWords(value.split('\n').map(naming.entity))
    case 'time': return value === '' ? words.noDate : dateWords(value)
    case 'place': return value === '' ? words.noPlace : naming.entity(value)
    case 'quantity': return value === '' ? words.noQuantity : value.replace(/^(words|value) /, '').replace(/ or so$/, ' ±')
    default: return value
  }
}
