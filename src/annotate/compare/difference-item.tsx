/** One difference: the sentence it is in, both sides, and the choice between them. */
import type { JSX } from 'preact'
import type { Difference } from '../../core/agreement/list-differences.ts'
import { sentenceAt } from '../../core/spans.ts'
import { moveCursor } from '../../state/annotating/cursor.ts'
import { dossierIndex } from '../../state/project.ts'
import { compareWords } from './compare-words.ts'
import { claimOf, sidesOf } from './sides-of.ts'

const LONGEST_SENTENCE = 240

export function DifferenceItem({ difference, onSettle }: {
  difference: Difference
  onSettle: (choice: 'mine' | 'theirs' | 'both') => void
}): JSX.Element {
  const words = compareWords.value
  const { mine, theirs } = sidesOf(difference)
  const claim = claimOf(difference)
  const about = 'facet' in difference ? words.facets[difference.facet] : words.about[difference.what]
  const canKeepBoth = difference.kind !== 'only-a' && !('facet' in difference && (difference.facet === 'form' || difference.facet === 'event'))
  return (
    <li class="difference">
      <p class="difference-place">
        <span class="difference-what">{about}</span>{' '}
        <button type="button" class="link-button" onClick={() => moveCursor(difference.article, difference.place)}>
          <Sentence difference={difference} />
        </button>
      </p>
      {claim !== undefined && <p><bdi>{claim}</bdi></p>}
      <dl class="difference-sides">
        <div><dt>{words.mine}</dt><dd>{mine || <span class="quiet">{words.nothing}</span>}</dd></div>
        <div><dt>{words.theirs}</dt><dd>{theirs || <span class="quiet">{words.nothing}</span>}</dd></div>
      </dl>
      <p class="button-row">
        <button type="button" class="button" onClick={() => onSettle('mine')}>{words.keepMine}</button>
        <button type="button" class="button" onClick={() => onSettle('theirs')}>{words.takeTheirs}</button>
        {canKeepBoth && difference.kind === 'differs' && (
          <button type="button" class="button" onClick={() => onSettle('both')}>{words.keepBoth}</button>
        )}
      </p>
    </li>
  )
}

/** The sentence with the words concerned marked. */
function Sentence({ difference: { article: id, place } }: { difference: Difference }): JSX.Element | null {
  const { dossier, sentences } = dossierIndex.value
  const article = dossier.articles.find((one) => one.id === id)
  if (!article) return null
  const sentence = sentenceAt(sentences.get(id) ?? [], place.start) ?? place
  const start = Math.max(sentence.start, place.start - LONGEST_SENTENCE / 2)
  const end = Math.min(Math.max(sentence.end, place.end), start + LONGEST_SENTENCE)
  const { text } = article
  return (
    <q lang={article.language}>
      {start > sentence.start && '… '}{text.slice(start, place.start)}
      <mark>{text.slice(place.start, Math.min(place.end, end))}</mark>
      {text.slice(place.end, end)}{end < sentence.end && ' …'}
    </q>
  )
}
