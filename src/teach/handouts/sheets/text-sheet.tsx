/** The article, sentence by sentence: with its claims in the margin, or with a margin to write in. */
import type { JSX } from 'preact'
import type { PlacedClaim } from '../../../core/index-dossier.ts'
import type { Article } from '../../../core/schema.ts'
import type { Range } from '../../../core/spans.ts'
import type { HandoutMaterial } from '../../../state/teaching/handouts.ts'
import { publicationWords } from '../../../state/words.ts'
import { markOf, sentenceNumberer } from '../claim-facts.ts'
import { ClaimTick } from '../claim-tick.tsx'
import { handoutsWords } from '../handouts-words.ts'
import type { SheetBlock, SheetContent } from '../sheet-content.ts'
import { cutIntoPieces } from './shorten.ts'

/** Why not more: what is not torn has to fit on a page. */
const MOST_MARKS = 60
/** Of white space before a sentence, as far as it is looked at. */
const WIDEST_GAP = 40

/** The sheet `article` with the claims, `text` without. */
export function makeTextSheet(material: HandoutMaterial, sheet: 'article' | 'text'): SheetContent {
  const words = handoutsWords.value
  const numberOf = sentenceNumberer(material)
  const claims = sheet === 'article' ? groupBySentence(material.claims) : new Map<string, PlacedClaim[]>()
  return {
    title: words.sheet[sheet],
    isWrittenOn: sheet === 'text',
    ...(sheet === 'text' ? { task: words.tasks.text } : {}),
    nothing: words.noClaims,
    frame: (blocks) => <div class={`handout-text${sheet === 'text' ? ' has-wide-margin' : ''}`} data-blocks>{blocks}</div>,
    blocks: material.articles.flatMap((article) => [
      ...titleOf(article, material),
      ...(material.index.sentences.get(article.id) ?? []).flatMap((sentence) =>
        sentenceBlocks(article, sentence, numberOf(article.id, sentence.start), claims.get(keyOf(article.id, sentence.start)) ?? [])),
    ]),
  }
}

function titleOf(article: Article, { articles, index }: HandoutMaterial): SheetBlock[] {
  const first = index.sentences.get(article.id)?.[0]
  const isInText = first && article.text.slice(first.start, first.end).trim() === article.title
  if (isInText && articles.length < 2) return []
  return [{
    id: article.id,
    keepsNext: true,
    draw: () => (
      <div class="handout-article-title">
        {!isInText && <p class="handout-text-title" lang={article.language}>{article.title}</p>}
        {articles.length > 1 && <p class="handout-quiet">{publicationWords(article)}</p>}
      </div>
    ),
  }]
}

function sentenceBlocks(article: Article, sentence: Range, number: string, claims: readonly PlacedClaim[]): SheetBlock[] {
  const isParagraph = /\n\s*$/.test(article.text.slice(Math.max(0, sentence.start - WIDEST_GAP), sentence.start))
  const isTitle = article.text.slice(sentence.start, sentence.end).trim() === article.title
  const texts = cutIntoPieces(article.text.slice(sentence.start, sentence.end))
  return Array.from({ length: Math.max(texts.length, Math.ceil(claims.length / MOST_MARKS)) }, (_, piece) => ({
    id: `${article.id} ${sentence.start} ${piece}`,
    keepsNext: isTitle,
    draw: () => (
      <div class={`handout-sentence${isParagraph && piece === 0 ? ' begins-paragraph' : ''}${isTitle ? ' is-title' : ''}`}>
        <span class="handout-sentence-number">{piece === 0 ? number : ''}</span>
        <span class="handout-sentence-text" lang={article.language}>{texts[piece]}</span>
        <span class="handout-sentence-claims">
          {claims.slice(piece * MOST_MARKS, (piece + 1) * MOST_MARKS).map((placed) => <Mark key={placed.claim.id} placed={placed} />)}
        </span>
      </div>
    ),
  }))
}

function Mark({ placed }: { placed: PlacedClaim }): JSX.Element {
  return <span class="handout-mark"><ClaimTick placed={placed} />{markOf(placed)}{' '}</span>
}

function groupBySentence(claims: readonly PlacedClaim[]): Map<string, PlacedClaim[]> {
  const groups = new Map<string, PlacedClaim[]>()
  for (const placed of claims) {
    const key = keyOf(placed.article.id, placed.sentence.start)
    const group = groups.get(key)
    if (group) group.push(placed)
    else groups.set(key, [placed])
  }
  return groups
}

function keyOf(article: string, start: number): string {
  return `${article}\n${start}`
}
