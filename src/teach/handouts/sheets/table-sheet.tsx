/** The claims as rows: who, what, whom, when, who says so, how firmly. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../../core/index-dossier.ts'
import type { HandoutMaterial } from '../../../state/teaching/handouts.ts'
import { dateWords, messages, nameOf, relationWords, sourceWords } from '../../../state/words.ts'
import { markOf, sentenceNumberer, timeOf } from '../claim-facts.ts'
import { handoutsWords } from '../handouts-words.ts'
import type { SheetContent } from '../sheet-content.ts'

export function makeTableSheet(material: HandoutMaterial): SheetContent {
  const words = handoutsWords.value
  const numberOf = sentenceNumberer(material)
  const { number, sentenceShort, who, relation, whom, when, saysSo, howFirmly } = words
  const heads = [number, sentenceShort, who, relation, whom, when, saysSo, howFirmly]
  return {
    title: words.sheet.table,
    isWrittenOn: false,
    nothing: words.noClaims,
    frame: (blocks) => (
      <table class="handout-table">
        <colgroup>{WIDTHS.map((width, column) => <col key={column} style={{ width: `${width}%` }} />)}</colgroup>
        <thead>
          <tr>
            {heads.map((head) => <th key={head} scope="col">{head}</th>)}
          </tr>
        </thead>
        <tbody data-blocks>{blocks}</tbody>
      </table>
    ),
    blocks: material.claims.map((placed) => ({
      id: placed.claim.id,
      draw: () => <Row placed={placed} sentence={numberOf(placed.article.id, placed.sentence.start)} isUnary={isUnary(placed, material)} />,
    })),
  }
}

/** Percent of the width; their sum is 100. */
const WIDTHS = [8, 6, 17, 18, 17, 12, 12, 10]

function isUnary({ claim }: PlacedClaim, { index }: HandoutMaterial): boolean {
  return index.relations.get(claim.relation)?.unary ?? false
}

function Row({ placed, sentence, isUnary: isAlone }: { placed: PlacedClaim; sentence: string; isUnary: boolean }): JSX.Element {
  const { claim } = placed
  const time = timeOf(placed)
  return (
    <tr>
      <th scope="row">{markOf(placed)}</th>
      <td>{sentence}</td>
      <td>{nameOf(claim.subject)}</td>
      <td>{claim.polarity === 'denied' && <>{messages.value.denied}{'\u00a0– '}</>}{relationWords(claim.relation)}</td>
      <td>{isAlone ? '–' : nameOf(claim.object)}</td>
      <td>{time ? dateWords(time.edtf) : '–'}</td>
      <td>{sourceWords(claim)}</td>
      <td>{messages.value.modality[claim.modality]}</td>
    </tr>
  )
}
