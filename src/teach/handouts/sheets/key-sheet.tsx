/** The key: each claim in words, with its evidence and what an exercise asks for. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../../core/index-dossier.ts'
import type { HandoutMaterial } from '../../../state/teaching/handouts.ts'
import { dateWords, messages, nameOf, say, sourceWords, tripleWords } from '../../../state/words.ts'
import { markOf, sentenceNumberer, signOf, timeOf } from '../claim-facts.ts'
import { ClaimTick } from '../claim-tick.tsx'
import { handoutsWords } from '../handouts-words.ts'
import type { SheetContent } from '../sheet-content.ts'
import { shorten } from './shorten.ts'

export function makeKeySheet(material: HandoutMaterial): SheetContent {
  const words = handoutsWords.value
  const numberOf = sentenceNumberer(material)
  return {
    title: words.sheet.key,
    isWrittenOn: false,
    nothing: words.noClaims,
    frame: (blocks) => <div class="handout-key" data-blocks>{blocks}</div>,
    blocks: material.claims.map((placed) => ({
      id: placed.claim.id,
      draw: () => (
        <Entry placed={placed} sentence={numberOf(placed.article.id, placed.sentence.start)}
          isAsked={material.asked.has(placed.claim.id)} />
      ),
    })),
  }
}

function Entry({ placed, sentence, isAsked }: { placed: PlacedClaim; sentence: string; isAsked: boolean }): JSX.Element {
  const words = handoutsWords.value
  const { claim, article } = placed
  const time = timeOf(placed)
  const facts = [
    messages.value.sign[signOf(placed)],
    ...(claim.polarity === 'denied' ? [messages.value.denied] : []),
    messages.value.modality[claim.modality],
    sourceWords(claim),
    ...(time ? [dateWords(time.edtf)] : []),
    ...(claim.place === undefined ? [] : [nameOf(claim.place)]),
    ...(claim.quantity ? [claim.quantity.words] : []),
    ...(isAsked ? [words.asked] : []),
  ]
  return (
    <div class="handout-entry">
      <span class="handout-entry-number"><ClaimTick placed={placed} />{markOf(placed)}</span>
      <div>
        <p class="handout-entry-claim">{tripleWords(claim)}</p>
        <p class="handout-entry-evidence">
          <span lang={article.language}>{words.quote(shorten(claim.evidence.map(({ quote }) => quote).join(' […] ')))}</span>
          {' '}({words.sentenceOf(sentence)})
        </p>
        <p class="handout-quiet">{facts.join(' · ')}</p>
        {claim.note && <p class="handout-quiet">{messages.value.labelled(words.note, shorten(say(claim.note)))}</p>}
      </div>
    </div>
  )
}
