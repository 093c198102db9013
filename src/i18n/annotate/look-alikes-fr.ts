/** What tells look-alike names apart, in French. */
import type { LookAlikesMessages, NameToTellApart } from './look-alikes-en.ts'

const REGIONS: Readonly<Record<string, string>> = {
  'north-africa': 'Afrique du Nord',
  'west-africa': 'Afrique de l’Ouest',
  'central-africa': 'Afrique centrale',
  'east-africa': 'Afrique de l’Est',
  'southern-africa': 'Afrique australe',
  'north-america': 'Amérique du Nord',
  'central-america': 'Amérique centrale',
  caribbean: 'Caraïbes',
  'south-america': 'Amérique du Sud',
  'central-asia': 'Asie centrale',
  'east-asia': 'Asie de l’Est',
  'south-asia': 'Asie du Sud',
  'south-east-asia': 'Asie du Sud-Est',
  'west-asia': 'Asie de l’Ouest',
  'northern-europe': 'Europe du Nord',
  'western-europe': 'Europe de l’Ouest',
  'southern-europe': 'Europe du Sud',
  'eastern-europe': 'Europe de l’Est',
  oceania: 'Océanie',
}

const KINDS: Readonly<Record<string, string>> = {
  state: 'État',
  place: 'lieu, et non un État',
  'government-body': 'organe de gouvernement',
  'intergovernmental-organisation': 'organisation intergouvernementale',
  bloc: 'ensemble d’États ou d’organismes',
  'armed-force': 'force armée',
  'armed-group': 'groupe armé',
  person: 'personne',
  media: 'média',
  company: 'entreprise',
  event: 'événement',
}

const describe = (one: NameToTellApart, withDemonym: boolean): string => {
  const parts: string[] = []
  if (one.capitals.length > 0) parts.push(`${one.capitals.length > 1 ? 'capitales' : 'capitale'} : ${one.capitals.join(', ')}`)
  else if (one.region !== undefined) parts.push(REGIONS[one.region] ?? one.region)
  if (one.actsFor.length > 0) parts.push(`agit pour : ${one.actsFor.join(', ')}`)
  if (one.actsFor.length > 0 && one.from !== undefined) parts.push(`depuis : ${one.from}`)
  if (one.actsFor.length > 0 && one.until !== undefined) parts.push(`jusqu’à : ${one.until}`)
  if (withDemonym && one.demonym !== undefined) parts.push(`adjectif « ${one.demonym} »`)
  if (parts.length === 0) parts.push(KINDS[one.kind] ?? one.kind)
  return `${one.name}, ${parts.join(', ')}`
}

export const lookAlikesFr: LookAlikesMessages = {
  describe: (one) => describe(one, false),
  apart: (one, others, withDemonyms) =>
    `${describe(one, withDemonyms)} ; et non ${others.map((other) => describe(other, withDemonyms)).join(' ; ni ')}`,
}
