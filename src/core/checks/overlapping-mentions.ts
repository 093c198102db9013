/** Two mentions of the same entity that cover the same words. */
import type { Mention } from '../schema.ts'
import type { Range } from '../spans.ts'
import { checkArticles } from './check-each.ts'
import { quoteOf } from './name-keys.ts'
import { problemOf, type Fix, type Problem } from './problem.ts'

/** A warning where both have the very same words, else a hint: a phrase may name its entity again inside. Says so of the shorter one.
 * Each mention is held against the one before it that reaches furthest, so that a pile of a thousand gives a thousand problems and not
 * as many as it has pairs. */
export const overlappingMentions = checkArticles({
  id: 'overlapping-mentions',
  given: (_, { id, mentions }) => ({ article: id, mentions }),
  problemsIn: ({ article, mentions }) => {
    const problems: Problem[] = []
    const furthest = new Map<string, Placed>()
    const seen = new Set<string>()
    for (const placed of inOrder(mentions)) {
      const { span, mention } = placed
      const before = furthest.get(mention.entity)
      if (before && before.mention !== mention && span.start < before.span.end) {
        const [shorter, longer] = lengthOf(mention) > lengthOf(before.mention) ? [before.mention, mention] : [mention, before.mention]
        const pair = `${shorter.id}\n${longer.id}`
        if (!seen.has(pair)) problems.push(describe(shorter, longer, article))
        seen.add(pair)
      }
      if (!before || span.end > before.span.end) furthest.set(mention.entity, placed)
    }
    return problems
  },
})

interface Placed {
  readonly span: Range
  readonly mention: Mention
}

function inOrder(mentions: readonly Mention[]): Placed[] {
  return mentions
    .flatMap((mention) => mention.spans.map((span) => ({ span, mention })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

function lengthOf({ spans }: Mention): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

function describe(shorter: Mention, longer: Mention, article: string): Problem {
  const removal = (mention: Mention): Fix => ({
    id: 'remove-mention', args: { quote: quoteOf(mention) }, edit: { type: 'remove-mention', article, id: mention.id },
  })
  const areTwins = haveSameSpans(shorter, longer)
  return problemOf({
    check: 'overlapping-mentions',
    level: areTwins ? 'warning' : 'hint',
    article,
    record: { type: 'mention', id: shorter.id },
    spans: shorter.spans,
    related: [{ type: 'mention', id: longer.id }],
    args: { entity: shorter.entity, quote: quoteOf(shorter), other: quoteOf(longer) },
    fixes: areTwins ? [removal(shorter)] : [removal(shorter), removal(longer)],
  }, longer.id)
}

function haveSameSpans(one: Mention, other: Mention): boolean {
  return one.spans.length === other.spans.length &&
    one.spans.every(({ start, end }, at) => start === other.spans[at]?.start && end === other.spans[at]?.end)
}
