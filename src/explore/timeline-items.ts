/** What the timeline draws: events, and dated claims without an event, as bars in lanes. */
import { DAY, finiteHull, parseDate, type Extent, type FuzzyDate } from '../core/dates.ts'
import type { DossierIndex, PlacedClaim } from '../core/index-dossier.ts'
import type { Sign } from '../core/schema.ts'

/** One bar: an event with all its tellings, or a dated state of affairs. */
export interface TimelineItem {
  readonly id: string
  readonly label: string
  readonly date: FuzzyDate
  readonly claims: readonly PlacedClaim[]
  readonly sign: Sign
}

/** A bar with its place, in px: `labelX` is where its label begins or, at `end`, where it ends. */
export interface PlacedItem extends TimelineItem {
  readonly left: number
  readonly right: number
  readonly lane: number
  readonly labelX: number
  readonly labelAnchor: 'start' | 'end'
  /** False where no lane has room for the words; the bar is drawn all the same. */
  readonly labelled: boolean
}

/** A day is drawn at least this wide, px, so that it can be pointed at. */
const NARROWEST = 7
const GAP = 8
/** Length over which a bar fades in that has no known beginning, px. */
const OPEN_BAR = 110
/** Between the end of a bar and its label, px. */
const INSET = 5

/** The dated items in order of time. `nameOf` gives an event's or a claim's words. */
export function timelineItems(
  index: DossierIndex,
  words: { event: (id: string) => string; claim: (placed: PlacedClaim) => string },
): TimelineItem[] {
  const items: TimelineItem[] = []
  for (const [id, event] of index.events) {
    const claims = index.tellings.get(id) ?? []
    const edtf = event.time?.edtf ?? claims.find(({ claim }) => claim.time)?.claim.time?.edtf
    const date = edtf === undefined ? undefined : parseDate(edtf)
    if (date && claims.length > 0) items.push({ id, label: words.event(id), date, claims, sign: signOf(claims, index) })
  }
  for (const placed of index.claims.values()) {
    const { event, time, id } = placed.claim
    const date = event === undefined && time ? parseDate(time.edtf) : undefined
    if (date) items.push({ id, label: words.claim(placed), date, claims: [placed], sign: signOf([placed], index) })
  }
  return items.sort((a, b) => a.date.end - b.date.end || a.date.start - b.date.start)
}

/** The time that the items span, widened to whole months; `undefined` where none has a date. Where something has no known
 * beginning, a twelfth is added for it to fade in. */
export function timelineExtent(items: readonly TimelineItem[]): Extent | undefined {
  const hull = finiteHull(items.map(({ date }) => date))
  if (!hull) return undefined
  const open = items.some(({ date }) => !Number.isFinite(date.start))
  const start = open ? hull.start - Math.max(DAY * 10, (hull.end - hull.start) / 12) : hull.start
  // Why the larger: what is known by nothing but its beginning would span no time at all.
  return { start: monthStart(start, 0), end: monthStart(Math.max(hull.end - 1, start), 1) }
}

/** The first days of the months, or of every third, sixth or twelfth month, so that at most `most` are given. */
export function monthMarks({ start, end }: Extent, most: number): number[] {
  for (const step of [1, 3, 6, 12, 60, 120, 600]) {
    const marks: number[] = []
    const from = new Date(start)
    for (let month = Math.ceil(from.getUTCMonth() / step) * step; ; month += step) {
      const mark = monthOf(from.getUTCFullYear(), month)
      if (mark > end) break
      if (mark >= start) marks.push(mark)
      if (marks.length > most) break
    }
    if (marks.length <= most) return marks
  }
  return []
}

/** Gives each item a lane, the topmost in which neither its bar nor its label meets another. A bar with room for it bears its
 * label; beside a short one the label stands at its right, or its left at the edge. `x` maps time to px. */
export function placeItems(
  items: readonly TimelineItem[],
  { lanes, width, x, widthOf }: { lanes: number; width: number; x: (time: number) => number; widthOf: (label: string) => number },
): PlacedItem[] {
  const taken: { left: number; right: number }[][] = Array.from({ length: lanes }, () => [])
  // Why the longest first: they take a lane each and bear their label themselves; what is short finds room beside the rest.
  const lengthOf = ({ date }: TimelineItem): number => (Number.isFinite(date.start) ? x(date.end) - x(date.start) : 0)
  const isLong = (item: TimelineItem): boolean => lengthOf(item) > width / 3
  const inOrder = [...items].sort((a, b) =>
    Number(isLong(b)) - Number(isLong(a)) || b.claims.length - a.claims.length || a.date.end - b.date.end)
  return inOrder.map((item) => {
    const to = Math.min(width, x(item.date.end))
    const from = Math.max(0, Number.isFinite(item.date.start) ? x(item.date.start) : to - OPEN_BAR)
    const narrow = Math.min(Math.max(0, (from + to - NARROWEST) / 2), width - NARROWEST)
    const [left, right] = to - from < NARROWEST ? [narrow, narrow + NARROWEST] : [from, to]
    for (const side of sidesOf(left, right, widthOf(item.label), Number.isFinite(item.date.start))) {
      const lane = taken.findIndex((ranges) => isFree(ranges, side.range))
      if (side.range.left < 0 || side.range.right > width || lane < 0) continue
      taken[lane]?.push(side.range)
      return { ...item, left, right, lane, labelled: true, labelX: side.labelX, labelAnchor: side.labelAnchor }
    }
    const free = taken.findIndex((ranges) => isFree(ranges, { left, right }))
    const lane = free < 0 ? lanes - 1 : free
    taken[lane]?.push({ left, right })
    return { ...item, left, right, lane, labelled: false, labelX: left, labelAnchor: 'start' }
  })
}

/** Why the end first where the beginning is open: there the bar fades, and the words stand where the knowledge is. */
function sidesOf(left: number, right: number, label: number, known: boolean) {
  const inside = right - left >= label + 2 * INSET
  if (inside && known) return [{ labelAnchor: 'start' as const, labelX: left + INSET, range: { left, right } }]
  if (inside) return [{ labelAnchor: 'end' as const, labelX: right - INSET, range: { left, right } }]
  const after = { labelAnchor: 'start' as const, labelX: right + INSET, range: { left, right: right + INSET + label } }
  const before = { labelAnchor: 'end' as const, labelX: left - INSET, range: { left: left - INSET - label, right } }
  return known ? [after, before] : [before, after]
}

function isFree(ranges: readonly { left: number; right: number }[], { left, right }: { left: number; right: number }): boolean {
  return ranges.every((one) => right + GAP <= one.left || left >= one.right + GAP)
}

/** An event that is cooperation in one telling and neither in another counts as cooperation; conflict likewise. */
function signOf(claims: readonly PlacedClaim[], index: DossierIndex): Sign {
  const signs = claims.map(({ claim }) => index.relations.get(claim.relation)?.sign)
  return signs.includes('conflict') ? 'conflict' : signs.includes('cooperation') ? 'cooperation' : 'neutral'
}

function monthStart(time: number, plus: number): number {
  const date = new Date(time)
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + plus)
}

/** Why not Date.UTC: it takes the years 0 to 99 for 1900 to 1999. */
function monthOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1)
}
