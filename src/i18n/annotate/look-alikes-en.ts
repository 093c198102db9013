/** What tells look-alike names apart, in English; loaded with the box that links a mention. Its type is what every other language must
 * provide. */

/** What is known of a name: the shape of `Distinction` in `core/look-alikes.ts`. */
export interface NameToTellApart {
  readonly name: string
  readonly kind: string
  readonly capitals: readonly string[]
  readonly region?: string
  readonly demonym?: string
  readonly actsFor: readonly string[]
  readonly from?: string
  readonly until?: string
}

const REGIONS: Readonly<Record<string, string>> = {
  'north-africa': 'North Africa',
  'west-africa': 'West Africa',
  'central-africa': 'Central Africa',
  'east-africa': 'East Africa',
  'southern-africa': 'Southern Africa',
  'north-america': 'North America',
  'central-america': 'Central America',
  caribbean: 'the Caribbean',
  'south-america': 'South America',
  'central-asia': 'Central Asia',
  'east-asia': 'East Asia',
  'south-asia': 'South Asia',
  'south-east-asia': 'South-East Asia',
  'west-asia': 'West Asia',
  'northern-europe': 'Northern Europe',
  'western-europe': 'Western Europe',
  'southern-europe': 'Southern Europe',
  'eastern-europe': 'Eastern Europe',
  oceania: 'Oceania',
}

const KINDS: Readonly<Record<string, string>> = {
  state: 'state',
  place: 'place, not a state',
  'government-body': 'government body',
  'intergovernmental-organisation': 'intergovernmental organisation',
  bloc: 'group of states or bodies',
  'armed-force': 'armed force',
  'armed-group': 'armed group',
  person: 'person',
  media: 'media',
  company: 'company',
  event: 'event',
}

const describe = (one: NameToTellApart, withDemonym: boolean): string => {
  const parts: string[] = []
  if (one.capitals.length > 0) parts.push(`${one.capitals.length > 1 ? 'capitals' : 'capital'} ${one.capitals.join(', ')}`)
  else if (one.region !== undefined) parts.push(REGIONS[one.region] ?? one.region)
  if (one.actsFor.length > 0) parts.push(`acts for ${one.actsFor.join(', ')}`)
  if (one.actsFor.length > 0 && one.from !== undefined) parts.push(`from ${one.from}`)
  if (one.actsFor.length > 0 && one.until !== undefined) parts.push(`until ${one.until}`)
  if (withDemonym && one.demonym !== undefined) parts.push(`adjective “${one.demonym}”`)
  if (parts.length === 0) parts.push(KINDS[one.kind] ?? one.kind)
  return `${one.name}, ${parts.join(', ')}`
}

export const lookAlikesEn = {
  /** One name by itself: “Niger, capital Niamey”. */
  describe: (one: NameToTellApart) => describe(one, false),
  /** A name against those it is taken for. `withDemonyms` where the adjectives are like each other too. */
  apart: (one: NameToTellApart, others: readonly NameToTellApart[], withDemonyms: boolean) =>
    `${describe(one, withDemonyms)}; not ${others.map((other) => describe(other, withDemonyms)).join('; nor ')}`,
}

export type LookAlikesMessages = typeof lookAlikesEn
