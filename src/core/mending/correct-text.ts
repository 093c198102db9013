/** Another text for an article that is annotated already. */
import { issue } from '../issues.ts'
import type { Article, Borders, Claim, DraftClaim, DraftMention, Mention, Span } from '../schema.ts'
import { changesBetween } from './correct-text/changes-between.ts'
import { makeSpanMover, type MovedSpans } from './correct-text/move-spans.ts'
import { changeKey } from './change-key.ts'
import { placeChanges, type PlacedChanges } from './correct-text/place-changes.ts'
import type { Mended } from './mended.ts'
import { withRecords } from './with-records.ts'

/** A record that a change of the text touched. `after` is empty where its words are gone; `likeness` is 1 where words and surroundings
 * are the same, and 0 where nothing is left. */
export interface Touched {
  readonly what: 'mention' | 'claim' | 'draft-mention' | 'draft-claim'
  readonly id: string
  readonly before: readonly Span[]
  readonly after: readonly Span[]
  readonly likeness: number
}

/** What happened to records, in the order of the article. Those that only shifted with their surroundings are not listed. */
export interface Correction {
  /** Their words are the same, and so is most of what stands around them. */
  readonly moved: readonly Touched[]
  /** They were put where they most likely belong; a person should look at each. */
  readonly doubtful: readonly Touched[]
  /** Their words are gone. Mentions and claims are orphans of the article now; a draft claim stays without evidence, a draft mention
   * goes. */
  readonly orphans: readonly Touched[]
}

/**
 * The edit that gives the article the text, with the spans of mentions, claims and drafts and the borders of sentences brought along.
 * Spans away from every change keep their words by arithmetic; others follow the changes inside them while half of their words is
 * left, or are looked for among the new words, by `anchor.ts`. What is in neither place is lost, and never put on words that were
 * something else before. A removed border of sentences goes with its words. Earlier orphans and standoff files stay as they are. In a
 * key the same moves, what is lost goes from it, and nobody is told.
 *
 * `sha256` is that of the new text in UTF-8, lower-case hexadecimal. Refused where the text is empty; the edit is empty
 * where it is the same.
 */
export function correctText(article: Article, nextText: string, { sha256 }: { readonly sha256: string }): Mended<Correction> {
  if (nextText === '') return { issues: [issue('file-empty', 'text')] }
  const lists = { moved: [] as Touched[], doubtful: [] as Touched[], orphans: [] as Touched[] }
  if (nextText === article.text) return { edit: { type: 'all', edits: [] }, ...lists }
  const placed = placeChanges(changesBetween(article.text, nextText))
  const move = makeSpanMover(article.text, nextText, placed)
  const follow = (what: Touched['what'], id: string, before: Span[]): MovedSpans => {
    const moved = before.length === 0 ? STILL : move(before)
    const touched = { what, id, before, after: moved.spans, likeness: moved.likeness }
    if (moved.outcome !== 'shifted') lists[LISTS[moved.outcome]].push(touched)
    return moved
  }
  const lost: { readonly mentions: Mention[]; readonly claims: Claim[] } = { mentions: [], claims: [] }
  const mentions = article.mentions.flatMap((one): Mention[] => {
    const { outcome, spans } = follow('mention', one.id, one.spans)
    if (outcome === 'lost') lost.mentions.push(one)
    return outcome === 'lost' ? [] : [spans === one.spans ? one : { ...one, spans }]
  })
  const claims = article.claims.flatMap((one): Claim[] => {
    const { outcome, spans } = follow('claim', one.id, one.evidence)
    if (outcome === 'lost') lost.claims.push(one)
    return outcome === 'lost' ? [] : [spans === one.evidence ? one : { ...one, evidence: spans }]
  })
  const draftMentions = (article.draftMentions ?? []).flatMap((one): DraftMention[] => {
    const { outcome, spans } = follow('draft-mention', one.id, one.spans)
    return outcome === 'lost' ? [] : [spans === one.spans ? one : { ...one, spans }]
  })
  const draftClaims = (article.draftClaims ?? []).map((one): DraftClaim => {
    if (one.evidence.length === 0) return one
    const { spans } = follow('draft-claim', one.id, one.evidence)
    return spans === one.evidence ? one : { ...one, evidence: spans }
  })
  const hasLost = lost.mentions.length + lost.claims.length > 0
  const { mentions: lostBefore = [], claims: claimsBefore = [] } = article.orphans ?? {}
  const orphans = hasLost ? { mentions: [...lostBefore, ...lost.mentions], claims: [...claimsBefore, ...lost.claims] } : article.orphans
  const { borders: _, ...rest } = withRecords(moveKey(article, move), { mentions, claims, draftMentions, draftClaims, orphans })
  const borders = moveBorders(article.borders, placed, nextText.length)
  return {
    edit: { type: 'put-article', record: { ...rest, ...(borders ? { borders } : {}), text: nextText, sha256 } },
    ...lists,
  }
}

const STILL: MovedSpans = { outcome: 'shifted', spans: [], likeness: 1 }
const LISTS = { moved: 'moved', doubtful: 'doubtful', lost: 'orphans' } as const

function moveKey(article: Article, move: (spans: Span[]) => MovedSpans): Article {
  const follow = (before: Span[]): Span[] | undefined => {
    const { outcome, spans } = move(before)
    return outcome === 'lost' ? undefined : spans
  }
  return changeKey(article, {
    mention: (mention) => {
      const spans = follow(mention.spans)
      return spans && (spans === mention.spans ? mention : { ...mention, spans })
    },
    claim: (claim) => {
      const evidence = follow(claim.evidence)
      return evidence && (evidence === claim.evidence ? claim : { ...claim, evidence })
    },
  })
}

function moveBorders(borders: Borders | undefined, placed: PlacedChanges, length: number): Borders | undefined {
  if (!borders) return undefined
  const move = (offsets: readonly number[]): number[] => [...new Set(offsets.flatMap((offset) => {
    const around = placed.changes[placed.lastUpTo(offset - 1)]
    const isGone = around !== undefined && offset < around.end
    // Why not behind new words: what is put before a sentence's first word belongs to it.
    const inserted = placed.changes[placed.lastUpTo(offset)]
    const next = inserted?.start === offset ? inserted.at : placed.moved(offset)
    return isGone || next >= length ? [] : [next]
  }))]
  const moved = { added: move(borders.added), removed: move(borders.removed) }
  return moved.added.length + moved.removed.length > 0 ? moved : undefined
}
