/** Questions after the order of events. */
import { hull, parseDate, type Extent } from '../../dates.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { cite, isTold, type Draft, type Maker } from './question.ts'

/** In which order three events happened. Only events that are told as having happened and that have a date; what any claim says of
 * their dates counts, and the three do not overlap by it. Each question takes the next three in time that fit, so that no two have an
 * event in common. Names of events with a year in them would tell, and are not asked for; nor are names that another event has. */
export const askOrder: Maker = (index) => {
  const names = new Map<string, number>()
  for (const { label } of index.events.values()) {
    for (const name of new Set([label.en, label.fr])) names.set(name, (names.get(name) ?? 0) + 1)
  }
  const dated = [...index.events.values()].flatMap(({ id, label }) => {
    const tellings = index.tellings.get(id) ?? []
    const extent = extentOf(id, tellings, index)
    const tells = [label.en, label.fr].some((name) => /[0-9]{4}/.test(name) || (names.get(name) ?? 0) > 1)
    return extent && tellings.length > 0 && tellings.every(isTold) && !tells ? [{ id, extent, tellings }] : []
  })
  dated.sort((a, b) => a.extent.start - b.extent.start || a.extent.end - b.extent.end)
  const drafts: Draft[] = []
  let three: typeof dated = []
  for (const one of dated) {
    const last = three.at(-1)
    if (last && last.extent.end > one.extent.start) continue
    three.push(one)
    if (three.length < 3) continue
    drafts.push(draftOf(three))
    three = []
  }
  return drafts
}

interface Dated {
  readonly id: string
  readonly tellings: readonly PlacedClaim[]
}

function draftOf(three: readonly Dated[]): Draft {
  const ids = three.map(({ id }) => id)
  const orders = [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].map((order) => order.map((at) => ids[at] ?? ''))
  return {
    id: `order-${ids.join('-')}`,
    kind: 'order',
    // Why sorted: the order of the question must not be the answer's.
    asked: { events: [...ids].sort() },
    rightAnswer: { what: 'order', events: ids },
    wrong: orders.map((events) => ({ what: 'order', events })),
    citations: three.flatMap(({ tellings }) => tellings.map(cite)),
  }
}

/** Around all that is said of its date; `undefined` where that is nothing, or open. */
function extentOf(id: string, tellings: readonly PlacedClaim[], index: DossierIndex): Extent | undefined {
  const edtfs = [index.events.get(id)?.time?.edtf, ...tellings.map(({ claim }) => claim.time?.edtf)]
  const all = hull(edtfs.flatMap((edtf) => (edtf === undefined ? [] : parseDate(edtf) ?? [])))
  return all && Number.isFinite(all.start) && Number.isFinite(all.end) ? all : undefined
}
