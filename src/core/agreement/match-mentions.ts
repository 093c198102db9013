/** Which mentions of one text by two annotators are the same. */
import type { Mention } from '../schema.ts'
import { keyOfSpans, type Naming } from './claim-keys.ts'
import { pairAnnotations } from './pair-annotations.ts'

/** What two mentions that were matched can differ on. */
export type MentionFacet = 'spans' | 'form' | 'entity'

export interface MatchedMentions {
  readonly a: Mention
  readonly b: Mention
  readonly differing: readonly MentionFacet[]
}

export interface MentionMatching {
  readonly matched: readonly MatchedMentions[]
  readonly onlyA: readonly Mention[]
  readonly onlyB: readonly Mention[]
}

/** Matches one to one: mentions of the same spans first, among them those linked to the same entity; then those that overlap, greedily, the
 * same entity and the larger overlap first. */
export function matchMentions(a: readonly Mention[], b: readonly Mention[], ofA: Naming, ofB: Naming): MentionMatching {
  const keyed = (mentions: readonly Mention[], naming: Naming) => mentions.map((mention): Keyed =>
    ({ mention, spans: keyOfSpans(mention.spans), entity: naming.entity(mention.entity) }))
  const { pairs, onlyA, onlyB } = pairAnnotations(keyed(a, ofA), keyed(b, ofB), {
    spansOf: ({ mention }) => mention.spans,
    keys: [
      ({ mention: { id, form }, spans, entity }) => [spans, entity, form, id].join('\r'),
      ({ mention: { form }, spans, entity }) => [spans, entity, form].join('\r'),
      ({ spans, entity }) => [spans, entity].join('\r'),
      ({ spans }) => spans,
    ],
    scoreOf: (one, other, overlap) => overlap + (one.entity === other.entity ? 1 : 0),
  })
  return {
    matched: pairs.map(([one, other]) => ({ a: one.mention, b: other.mention, differing: differingOf(one, other) })),
    onlyA: onlyA.map(({ mention }) => mention),
    onlyB: onlyB.map(({ mention }) => mention),
  }
}

interface Keyed {
  readonly mention: Mention
  readonly spans: string
  readonly entity: string
}

function differingOf(a: Keyed, b: Keyed): MentionFacet[] {
  return [
    ...(a.spans === b.spans ? [] : ['spans' as const]),
    ...(a.mention.form === b.mention.form ? [] : ['form' as const]),
    ...(a.entity === b.entity ? [] : ['entity' as const]),
  ]
}
