/** Steps by keyboard: through mentions and through claims, in the order of the articles and of their text. */
import { visible } from '../state/focus.ts'
import { dossierIndex } from '../state/project.ts'
import { select, selection } from '../state/view.ts'

/** Right and left go through the mentions, down and up through the shown claims, Escape lets go. Whether the key was one of these. */
export function stepThrough(key: string): boolean {
  switch (key) {
    case 'ArrowRight':
      return stepMention(1)
    case 'ArrowLeft':
      return stepMention(-1)
    case 'ArrowDown':
      return stepClaim(1)
    case 'ArrowUp':
      return stepClaim(-1)
    case 'Escape':
      select(undefined)
      return true
    default:
      return false
  }
}

/** Chooses the next or the previous shown claim; from a mention, the first claim of its sentence or the next one after it. */
export function stepClaim(step: 1 | -1): boolean {
  const offsets = articleOffsets()
  const claims = [...dossierIndex.value.claims.values()].filter(({ claim }) => visible.value.claims.has(claim.id))
  const at = claims.findIndex(({ claim }) => selection.value?.type === 'claim' && claim.id === selection.value.id)
  const next = at >= 0 ? claims[at + step] : nearest(claims, ({ article, sentence }) => {
    const offset = offsets.get(article.id) ?? 0
    return { start: offset + sentence.start, end: offset + sentence.end }
  }, placeOfSelection(offsets), step)
  if (next) select({ type: 'claim', id: next.claim.id })
  return true
}

function stepMention(step: 1 | -1): boolean {
  const offsets = articleOffsets()
  const mentions = [...dossierIndex.value.mentions.values()]
  const about = selection.value
  const at = mentions.findIndex(({ mention }) => about?.type === 'entity' && mention.id === about.mention)
  const next = at >= 0 ? mentions[at + step] : nearest(mentions, ({ article, mention }) => {
    const start = (offsets.get(article.id) ?? 0) + (mention.spans[0]?.start ?? 0)
    return { start, end: start + 1 }
  }, placeOfSelection(offsets), step)
  if (next) select({ type: 'entity', id: next.mention.entity, mention: next.mention.id })
  return true
}

/** Where each article would begin if all stood in one text. */
function articleOffsets(): Map<string, number> {
  const offsets = new Map<string, number>()
  let offset = 0
  for (const { id, text } of dossierIndex.value.dossier.articles) {
    offsets.set(id, offset)
    offset += text.length + 1
  }
  return offsets
}

/** Where in the one text the selection stands; before it where there is none. */
function placeOfSelection(offsets: ReadonlyMap<string, number>): number {
  const about = selection.value
  const index = dossierIndex.value
  if (about?.type === 'claim') {
    const placed = index.claims.get(about.id)
    return placed ? (offsets.get(placed.article.id) ?? 0) + placed.sentence.start : -1
  }
  if (about?.type !== 'entity') return -1
  const placed = index.mentions.get(about.mention ?? '') ?? index.mentionsOf.get(about.id)?.[0]
  return placed ? (offsets.get(placed.article.id) ?? 0) + (placed.mention.spans[0]?.start ?? 0) : -1
}

/** Forwards the first that ends after `here`, backwards the last that begins before it. */
function nearest<Item>(
  items: readonly Item[],
  rangeOf: (item: Item) => { readonly start: number; readonly end: number },
  here: number,
  step: 1 | -1,
): Item | undefined {
  return step === 1 ? items.find((item) => rangeOf(item).end > here) : items.findLast((item) => rangeOf(item).start <= here)
}
