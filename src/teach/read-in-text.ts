/** Opens the text where something stands. */
import type { Article } from '../core/schema.ts'
import type { Range } from '../core/spans.ts'
import { dossierIndex } from '../state/project.ts'
import { select, showWorkspace, type Selection } from '../state/view.ts'

/** Chooses what stands in a sentence, shows it in its text, and gives the focus to the card that holds the sentence. */
export function readInText(chosen: Selection): void {
  select(chosen)
  showWorkspace('explore')
  // Why later: the card is drawn with the workspace.
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.inspector')?.focus({ preventScroll: true }))
}

/** What can be chosen of a stretch of a text: the first claim whose sentence begins in it, else the first mention; `undefined` for neither. */
export function selectionIn(article: Article, { start, end }: Range): Selection | undefined {
  const { claims, mentions } = dossierIndex.value
  const claim = [...claims.values()].find((placed) =>
    placed.article.id === article.id && placed.sentence.start >= start && placed.sentence.start < end)
  if (claim) return { type: 'claim', id: claim.claim.id }
  const mention = [...mentions.values()].find((placed) => placed.article.id === article.id
    && placed.mention.spans.some((span) => span.start >= start && span.start < end))?.mention
  return mention && { type: 'entity', id: mention.entity, mention: mention.id }
}
