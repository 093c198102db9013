/** Sentences, and for each of their claims an empty one to be filled in. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../../core/index-dossier.ts'
import { MODALITIES } from '../../../core/vocabulary.ts'
import type { HandoutMaterial } from '../../../state/teaching/handouts.ts'
import { messages } from '../../../state/words.ts'
import { sentenceNumberer } from '../claim-facts.ts'
import { handoutsWords } from '../handouts-words.ts'
import type { SheetBlock, SheetContent } from '../sheet-content.ts'
import { cutIntoPieces } from './shorten.ts'

/** Of the claims that an exercise hides, or of all where nothing is hidden. */
export function makeExerciseSheet(material: HandoutMaterial): SheetContent {
  const words = handoutsWords.value
  const { claims, asked } = material
  const wanted = asked.size > 0 ? claims.filter(({ claim }) => asked.has(claim.id)) : claims
  const numberOf = sentenceNumberer(material)
  return {
    title: words.sheet.exercise,
    isWrittenOn: true,
    task: words.tasks.exercise,
    nothing: words.noClaims,
    frame: (blocks) => <div class="handout-exercise" data-blocks>{blocks}</div>,
    blocks: wanted.flatMap((placed, at) => [
      ...(isSameSentence(wanted[at - 1], placed) ? [] : sentenceBlocks(placed, numberOf(placed.article.id, placed.sentence.start))),
      { id: placed.claim.id, draw: () => <EmptyClaim number={placed.number} /> },
    ]),
  }
}

function isSameSentence(before: PlacedClaim | undefined, { article, sentence }: PlacedClaim): boolean {
  return before?.article.id === article.id && before.sentence.start === sentence.start
}

function sentenceBlocks({ article, sentence }: PlacedClaim, number: string): SheetBlock[] {
  const pieces = cutIntoPieces(article.text.slice(sentence.start, sentence.end))
  return pieces.map((text, piece) => ({
    id: `sentence ${article.id} ${sentence.start} ${piece}`,
    keepsNext: piece === pieces.length - 1,
    draw: () => (
      <div class={`handout-sentence${piece === 0 ? ' begins-paragraph' : ''}`}>
        <span class="handout-sentence-number">{piece === 0 ? number : ''}</span>
        <span class="handout-sentence-text" lang={article.language}>{text}</span>
      </div>
    ),
  }))
}

function EmptyClaim({ number }: { number: number }): JSX.Element {
  const words = handoutsWords.value
  return (
    <div class="handout-empty-claim">
      <span class="handout-empty-number">{number}</span>
      <Gap label={words.who} /><Gap label={words.what} isWide /><Gap label={words.whom} />
      <span class="handout-empty-sign">+ &nbsp; − &nbsp; n</span>
      <Gap label={words.when} /><Gap label={words.saysSo} isWide />
      <span class="handout-empty-firmness">
        {MODALITIES.map((modality) => <span key={modality}>☐ {messages.value.modality[modality]} </span>)}
      </span>
    </div>
  )
}

function Gap({ label, isWide = false }: { label: string; isWide?: boolean }): JSX.Element {
  return <span class={`handout-gap${isWide ? ' is-wide' : ''}`}><span class="handout-gap-label">{label}</span></span>
}
