/** What UCDP calls a side of a conflict → who it is. */
import { stateActor, stateOfNumber, type ActorParts } from '../../core/actors/actor-parts.ts'
import { roleOfSector } from '../../core/actors/sectors.ts'
import { cleanName, splitName } from '../../core/actors/split-name.ts'
import { isNobody } from './actor-cache.ts'

/** `name\tnumber`: the number of Gleditsch and Ward goes before the name, which is `Government of …` for a state. Others are groups. */
export function splitSide(key: string): ActorParts | undefined {
  const [given = '', number = ''] = key.split('\t')
  if (/^\d{1,4}$/.test(number.trim())) return stateOfNumber(Number(number))
  if (isNobody(given)) return undefined
  const parts = splitName(cleanName(given))
  if (parts.home && parts.sector === 'GOV') return stateActor(parts.home)
  if (/^civilians\b/i.test(given.trim())) return { ...parts, sector: 'CVL', role: roleOfSector('CVL') }
  return parts.role === 'person' || parts.role === 'other' ? { ...parts, sector: 'REB', role: roleOfSector('REB') } : parts
}
