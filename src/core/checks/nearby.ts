/** Ends and sources that are not mentioned near the words that a claim rests on. */
import type { Range } from '../spans.ts'
import { checkEach } from './check-each.ts'
import { choose, placeOf, problemOf } from './problem.ts'

/** An end without a mention in the lines of the evidence: a pronoun may not be marked yet, or the wrong entity was taken. An article
 * without a single mention is not looked at. */
export const endsNotNearby = checkEach({
  id: 'ends-not-nearby',
  of: ['claim'],
  given: ({ spansIn, linesOf }, article) => ({ spans: spansIn(article), lines: linesOf(article) }),
  problemsOf: (one, { spans, lines }) => {
    const { subject, object, evidence } = one.record
    if (spans.size === 0 || evidence.length === 0) return []
    const near = linesAround(evidence, lines, 0)
    const missing = [...new Set([subject, object])].filter((id) => !isMentioned(spans.get(id), near))
    if (missing.length === 0) return []
    return [problemOf({
      check: 'ends-not-nearby',
      level: 'hint',
      ...placeOf(one),
      related: missing.map((id) => ({ type: 'entity', id })),
      args: { entities: missing },
      fixes: [
        ...missing.map((entity) => choose('mark', { entity })),
        ...(missing.includes(subject) ? [choose('subject')] : []),
        ...(missing.includes(object) ? [choose('object')] : []),
        choose('evidence'),
      ],
    })]
  },
})

/** A source that no mention within two lines of the evidence names. */
export const sourceNotNearby = checkEach({
  id: 'source-not-nearby',
  of: ['claim'],
  given: ({ spansIn, linesOf }, article) => ({ spans: spansIn(article), lines: linesOf(article) }),
  problemsOf: (one, { spans, lines }) => {
    const { attribution, evidence } = one.record
    if (spans.size === 0 || evidence.length === 0 || attribution.length === 0) return []
    const near = linesAround(evidence, lines, 2)
    const missing = [...new Set(attribution.map(({ entity }) => entity))].filter((id) => !isMentioned(spans.get(id), near))
    if (missing.length === 0) return []
    return [problemOf({
      check: 'source-not-nearby',
      level: 'hint',
      ...placeOf(one),
      related: missing.map((id) => ({ type: 'entity', id })),
      args: { entities: missing },
      fixes: [...missing.map((entity) => choose('mark', { entity })), choose('source')],
    })]
  },
})

/** From the line in which the evidence begins to that in which it ends, and `more` lines on either side. */
function linesAround(evidence: readonly Range[], lines: readonly number[], more: number): Range {
  const [first, last] = evidence.reduce(([from, to], { start, end }) => [Math.min(from, start), Math.max(to, end)], [Infinity, 0])
  const [from, to] = [lineAt(lines, first), lineAt(lines, Math.max(first, last - 1))]
  return { start: lines[Math.max(0, from - more)] ?? 0, end: lines[to + more + 1] ?? Infinity }
}

/** The number of the last line that begins at or before an offset. */
function lineAt(lines: readonly number[], offset: number): number {
  return countUpTo(lines.length, (at) => (lines[at] ?? Infinity) <= offset) - 1
}

/** `spans` in the order of their starts. Only the start of a span is looked at: a mention belongs where it begins. */
function isMentioned(spans: readonly Range[] | undefined, { start, end }: Range): boolean {
  if (!spans) return false
  const first = countUpTo(spans.length, (at) => (spans[at]?.start ?? Infinity) < start)
  return (spans[first]?.start ?? Infinity) < end
}

/** How many of the first indexes hold, where all that hold come first. */
function countUpTo(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
