/** For whom an entity acts, as one item of a list. */
import type { Entity } from '../../core/schema.ts'

export type ActsFor = Entity['actsFor'][number]

/** `entity`, `entity@from/`, `entity@/until` or `entity@from/until`. Where a date is itself an interval, `;` stands
 * between the two. */
export function showActsFor({ entity, from = '', until = '' }: ActsFor): string {
  if (from === '' && until === '' && !entity.includes('@')) return entity
  const between = from.includes('/') || until.includes('/') ? ';' : '/'
  return `${entity}@${from}${between}${until}`
}

/** Takes apart what `showActsFor` made; an item without period is an entity. Dates are not looked at. */
export function readActsFor(item: string): ActsFor {
  const at = item.lastIndexOf('@')
  const period = item.slice(at + 1)
  const between = period.includes(';') ? period.indexOf(';') : period.indexOf('/')
  if (at < 0 || between < 0) return { entity: item }
  const from = period.slice(0, between)
  const until = period.slice(between + 1)
  return { entity: item.slice(0, at), ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }) }
}
