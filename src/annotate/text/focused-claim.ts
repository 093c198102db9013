/** What is in focus in the text: the claim or the entity that is pointed at, or else the one that is chosen. */
import { computed, type ReadonlySignal } from '@preact/signals'
import type { Article, Claim, DraftClaim } from '../../core/schema.ts'
import type { Range } from '../../core/spans.ts'
import { currentArticle } from '../../state/annotating/cursor.ts'
import { desk } from '../../state/annotating/desk.ts'
import { findClaim, findMention } from '../../state/annotating/find-records.ts'
import { hovered, selection } from '../../state/view.ts'

/** What stands out: the evidence of a claim, or the mentions of an entity, one of them before the others. */
export interface Emphasis {
  readonly claim?: string
  readonly entity?: string
  readonly mention?: string
}

/** An end of a claim where the text names it. */
export interface End extends Range {
  readonly role: 'subject' | 'object'
  readonly entity: string
}

/** A claim with the mentions of its ends that stand nearest to its evidence, as far as the text names them. */
export interface FocusedClaim {
  readonly claim: Claim | DraftClaim
  readonly isDraft: boolean
  /** Whether it is chosen, and not only pointed at. */
  readonly isChosen: boolean
  readonly ends: readonly End[]
}

const NOTHING: Emphasis = {}

export const emphasis: ReadonlySignal<Emphasis> = computed(() => {
  const about = hovered.value ?? selection.value
  if (about?.type === 'claim') return { claim: about.id }
  if (about?.type === 'entity') return { entity: about.id, ...(about.mention === undefined ? {} : { mention: about.mention }) }
  // Why the desk last: what it holds is selected too, but for drafts, which the graph does not know.
  const open = desk.value
  if (open?.type === 'claim') return { claim: open.id }
  if (open?.type === 'mention') return { mention: open.id }
  return NOTHING
})

export const focusedClaim: ReadonlySignal<FocusedClaim | undefined> = computed(() => {
  const { claim: id } = emphasis.value
  const found = id === undefined ? undefined : findClaim(id)
  if (!found || found.article.id !== currentArticle.value?.id) return undefined
  const { claim, isDraft, article } = found
  const isUnary = claim.subject === claim.object
  const ends = [
    ...endOf('subject', claim.subject, claim, article),
    ...(isUnary ? [] : endOf('object', claim.object, claim, article)),
  ]
  return { claim, isDraft, ends, isChosen: hovered.value?.type !== 'claim' }
})

/** Where the claim's evidence begins, or the mention's first stretch; of the article on the page only. */
export function placeOf(type: 'claim' | 'mention', id: string): (Range & { readonly article: string }) | undefined {
  const found = type === 'claim' ? findClaim(id) : findMention(id)
  const spans = found && ('claim' in found ? found.claim.evidence : found.mention.spans)
  const first = spans && firstOf(spans)
  return found && first && { article: found.article.id, start: first.start, end: first.end }
}

function endOf(role: End['role'], entity: string | undefined, { evidence }: Claim | DraftClaim, article: Article): End[] {
  if (entity === undefined) return []
  const here = firstOf(evidence)
  let [best, least]: [Range | undefined, number] = [undefined, Infinity]
  for (const mention of article.mentions) {
    if (mention.entity !== entity) continue
    for (const span of mention.spans) {
      const isInside = evidence.some(({ start, end }) => start <= span.start && span.end <= end)
      const distance = isInside ? 0 : Math.abs(span.start - (here?.start ?? 0)) + 1
      if (distance < least) [best, least] = [span, distance]
    }
  }
  return best ? [{ role, entity, start: best.start, end: best.end }] : []
}

function firstOf<Span extends Range>(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>((first, one) => (first && first.start <= one.start ? first : one), undefined)
}
