/** Steps by keyboard: through mentions and through claims, in the order of the text. */
import { dossierIndex } from '../state/project.ts'
import { visible } from '../state/focus.ts'
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

/** Chooses the next or the previous shown claim; from an entity, the nearest of its own claims. */
export function stepClaim(step: 1 | -1): boolean {
  const claims = [...dossierIndex.value.claims.values()].filter(({ claim }) => visible.value.claims.has(claim.id))
  const here = placeOfSelection()
  const at = claims.findIndex(({ claim }) => selection.value?.type === 'claim' && claim.id === selection.value.id)
  const next = at >= 0 ? claims[at + step] : nearest(claims, ({ sentence }) => sentence.start, here, step)
  if (next) select({ type: 'claim', id: next.claim.id })
  return true
}

function stepMention(step: 1 | -1): boolean {
  const mentions = [...dossierIndex.value.mentions.values()]
  const about = selection.value
  const at = mentions.findIndex(({ mention }) => about?.type === 'entity' && mention.id === about.mention)
  const next = at >= 0
    ? mentions[at + step]
    : nearest(mentions, ({ mention }) => mention.spans[0]?.start ?? 0, placeOfSelection(), step)
  if (next) select({ type: 'entity', id: next.mention.entity, mention: next.mention.id })
  return true
}

/** Where in the text the selection stands; before it where there is none. */
function placeOfSelection(): number {
  const about = selection.value
  const index = dossierIndex.value
  if (about?.type === 'claim') return index.claims.get(about.id)?.claim.evidence[0]?.start ?? -1
  if (about?.type !== 'entity') return -1
  const mention = index.mentions.get(about.mention ?? '') ?? index.mentionsOf.get(about.id)?.[0]
  return mention?.mention.spans[0]?.start ?? -1
}

function nearest<Item>(items: readonly Item[], startOf: (item: Item) => number, here: number, step: 1 | -1): Item | undefined {
  return step === 1
    ? items.find((item) => startOf(item) >= here)
    : items.findLast((item) => startOf(item) <= here)
}
