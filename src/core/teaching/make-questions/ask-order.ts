/** Questions after the order of events. */
import { hull, parseDate, type Extent } from '../../dates.ts'
import type { DossierIndex, PlacedClaim } from '../../index-dossier.ts'
import { isTold, type Draft, type Maker } from './question.ts'

/** In which order three events happened. Only events that are told as having happened and that have a date; what any claim says of
 * their dates counts, and the three do not overlap by it. The three lie some events apart, so that the question is after the course of
 * things and not after two days; no two questions have an event in common. Names of events with a year in them would tell, and are not
 * asked for; nor are names that another event has. */
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
  const chain: typeof dated = []
  for (const one of dated.sort((a, b) => a.extent.end - b.extent.end || a.extent.start - b.extent.start)) {
    if ((chain.at(-1)?.extent.end ?? -Infinity) <= one.extent.start) chain.push(one)
  }
  const drafts: Draft[] = []
  for (let from = 0; from < chain.length; from += STRETCH) {
    const stretch = chain.slice(from, from + STRETCH)
    const apart = Math.floor(stretch.length / 3)
    for (let at = 0; at < apart; at++) drafts.push(draftOf([at, at + apart, at + 2 * apart].flatMap((one) => stretch[one] ?? [])))
  }
  return drafts
}

/** Each three are taken out of as many events that follow one another. */
const STRETCH = 12

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
    findWrong: () => orders.map((events) => ({ what: 'order', events })),
    claims: three.flatMap(({ tellings }) => tellings),
  }
}

/** Around all that is said of its date; `undefined` where that is nothing, or open. */
function extentOf(id: string, tellings: readonly PlacedClaim[], index: DossierIndex): Extent | undefined {
  const edtfs = [index.events.get(id)?.time?.edtf, ...tellings.map(({ claim }) => claim.time?.edtf)]
  const all = hull(edtfs.flatMap((edtf) => (edtf === undefined ? [] : parseDate(edtf) ?? [])))
  return all && Number.isFinite(all.start) && Number.isFinite(all.end) ? all : undefined
}
