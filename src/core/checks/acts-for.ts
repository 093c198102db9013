/** Whom an entity acts for: not itself, and not until before it began. */
import { parseDate } from '../dates.ts'
import type { Entity } from '../schema.ts'
import { checkWhole } from './check-each.ts'
import { problemOf, type Fix, type Problem } from './problem.ts'

type ActsFor = Entity['actsFor'][number]

/** A period that ends before it begins. */
export const periodReversed = checkWhole({
  id: 'period-reversed',
  given: ({ dossier }) => ({ entities: dossier.entities }),
  problemsIn: ({ entities }) => entities.flatMap((entity) => entity.actsFor.flatMap((acting, at): Problem[] => {
    const { from, until } = acting
    if (from === undefined || until === undefined || !isReversed(acting)) return []
    const swapped = { ...acting, from: until, until: from }
    const { until: _, ...open } = acting
    return [problemOf({
      check: 'period-reversed',
      level: 'error',
      record: { type: 'entity', id: entity.id },
      related: [{ type: 'entity', id: acting.entity }],
      args: { entity: entity.id, other: acting.entity, from, until },
      fixes: [
        ...(isReversed(swapped) ? [] : [replacePeriod(entity, at, swapped, 'swap-dates')]),
        replacePeriod(entity, at, open, 'clear-until'),
      ],
    }, String(at))]
  })),
})

/** An entity that is said to act for itself. */
export const actsForItself = checkWhole({
  id: 'acts-for-itself',
  given: ({ dossier }) => ({ entities: dossier.entities }),
  problemsIn: ({ entities }) => entities.filter(actsForOneself).map((entity) => problemOf({
    check: 'acts-for-itself',
    level: 'error',
    record: { type: 'entity', id: entity.id },
    args: { entity: entity.id },
    fixes: [{
      id: 'remove-acts-for',
      args: { entity: entity.id },
      edit: { type: 'put-entity', record: { ...entity, actsFor: entity.actsFor.filter((acting) => acting.entity !== entity.id) } },
    }],
  })),
})

function actsForOneself({ id, actsFor }: Entity): boolean {
  return actsFor.some(({ entity }) => entity === id)
}

function isReversed({ from = '', until = '' }: ActsFor): boolean {
  const [start, end] = [parseDate(from), parseDate(until)]
  return start !== undefined && end !== undefined && start.start >= end.end
}

function replacePeriod(entity: Entity, at: number, acting: ActsFor, id: 'swap-dates' | 'clear-until'): Fix {
  const actsFor = entity.actsFor.map((one, index) => (index === at ? acting : one))
  return { id, args: { until: acting.until ?? '' }, edit: { type: 'put-entity', record: { ...entity, actsFor } } }
}
