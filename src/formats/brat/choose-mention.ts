/** Which mention of an entity stands for it in a claim. */
import type { Article, Mention, Span } from '../../core/schema.ts'

/** The mention of an entity nearest to the evidence: the first inside it, else the one before or after. */
export type ChooseMention = (entity: string, evidence: readonly Span[]) => Mention | undefined

/** Sorts an article's mentions once. Each choice costs the logarithm of their number. */
export function chooseMentions({ mentions }: Pick<Article, 'mentions'>): ChooseMention {
  const places = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const known = places.get(mention.entity)
    if (known) known.push(mention)
    else places.set(mention.entity, [mention])
  }
  for (const known of places.values()) known.sort((a, b) => startOf(a.spans) - startOf(b.spans))
  return (entity, evidence) => {
    const known = places.get(entity) ?? []
    const start = startOf(evidence)
    const end = evidence.at(-1)?.end ?? start
    const next = firstFrom(known, start)
    const [before, after] = [known[next - 1], known[next]]
    if (!before || !after) return after ?? before
    const afterStart = startOf(after.spans)
    return afterStart < end || afterStart - end < start - (before.spans.at(-1)?.end ?? 0) ? after : before
  }
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0
}

/** The index of the first mention that begins at a position or after it. */
function firstFrom(mentions: readonly Mention[], position: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(mentions[middle]?.spans ?? []) < position) low = middle + 1
    else high = middle
  }
  return low
}
