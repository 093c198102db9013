/** The configurations of several folders → one. */
import { readConfiguration, type Configuration } from './configuration.ts'

/** Of records with one id, the first is taken. */
export function joinConfigurations(all: readonly Configuration[]): Configuration {
  const [first, ...others] = all
  if (!first) return readConfiguration('')
  if (others.length === 0) return first
  return {
    kinds: joinRecords(all.map(({ kinds }) => kinds)),
    relations: joinRecords(all.map(({ relations }) => relations)),
    entities: joinRecords(all.map(({ entities }) => entities)),
    articles: joinRecords(all.map(({ articles }) => articles)),
    symmetric: new Set(all.flatMap(({ symmetric }) => [...symmetric])),
    isOwn: all.some(({ isOwn }) => isOwn),
    isOfLines: false,
    issues: all.flatMap(({ issues }) => issues),
  }
}

function joinRecords<Item extends { readonly id: string }>(lists: readonly (readonly Item[])[]): Item[] {
  const records = new Map<string, Item>()
  for (const record of lists.flat()) if (!records.has(record.id)) records.set(record.id, record)
  return [...records.values()]
}
