/** The coded events of ICEWS14 as a dossier, where they lie beside the project. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Dossier } from '../../src/core/schema.ts'
import { ROOT } from '../rig/list-files.ts'
import { makeDossierOf, type Tie } from './make-bench-dossier.ts'

/** Where the events are looked for, from the project's folder. */
export const ICEWS_PATH = '../shared/data/icews14/icews14.tsv'

/** One claim an event, 250 to an article (about a day's events), with a made sentence as evidence; `undefined` without the file. */
export function readIcews(): Dossier | undefined {
  const path = resolve(ROOT, ICEWS_PATH)
  if (!existsSync(path)) return undefined
  const places = new Map<string, number>()
  const placeOf = (actor: string): number => {
    const known = places.get(actor)
    if (known !== undefined) return known
    places.set(actor, places.size)
    return places.size - 1
  }
  const ties = readFileSync(path, 'utf8').trimEnd().split('\n').slice(1).map((line): Tie => {
    const [subject = '', , object = ''] = line.split('\t')
    return { subject: placeOf(subject), object: placeOf(object) }
  })
  return makeDossierOf(places.size, ties, 250)
}
