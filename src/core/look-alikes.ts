/** Names that readers take for one another, and what tells them apart. */
import type { Registry } from './registry.ts'
import type { Region } from './registry-schema.ts'
import type { Language } from './vocabulary.ts'

/** What tells an entry from its look-alikes, in one language. What the registry does not know is left out. */
export interface Distinction {
  readonly id: string
  readonly name: string
  /** The id of the ontology's kind. */
  readonly kind: string
  /** Labels; more than one where the state itself names more. */
  readonly capitals: readonly string[]
  readonly region?: Region
  /** The adjective, in French in the masculine: `nigérien` against `nigérian`. */
  readonly demonym?: string
  /** Labels of those for whom the entity acts or acted. */
  readonly actsFor: readonly string[]
  /** EDTF dates of the first of these, where the registry has them. */
  readonly from?: string
  readonly until?: string
}

/** The ids of the entries that are taken for this one, nearest first, without it; none for most. */
export function lookAlikesOf(id: string): readonly string[] {
  return byId.get(id) ?? []
}

/** What tells an entry and its look-alikes apart: the entry first. Empty where the registry has no such entry, or nothing is like it. */
export function tellApart(registry: Registry, id: string, language: Language): Distinction[] {
  const others = lookAlikesOf(id)
  if (others.length === 0 || !registry.byId.has(id)) return []
  return [id, ...others].flatMap((one) => distinctionOf(registry, one, language) ?? [])
}

/** Whether two adjectives are taken for each other as well: they differ, and begin alike (`nigérien`, `nigérian`). */
export function areAdjectivesAlike(distinctions: readonly Distinction[]): boolean {
  const beginnings = distinctions.map(({ demonym }) => demonym?.slice(0, LETTERS_ALIKE))
  return new Set(distinctions.map(({ demonym }) => demonym)).size > 1
    && beginnings[0] !== undefined && beginnings.slice(1).some((one) => one === beginnings[0])
}

/** What the registry knows of one entry that may tell it from another. */
export function distinctionOf(registry: Registry, id: string, language: Language): Distinction | undefined {
  const entry = registry.byId.get(id)
  if (!entry) return undefined
  const labels = (ids: readonly string[]): string[] => ids.flatMap((one) => registry.byId.get(one)?.label[language] ?? [])
  const [demonym] = entry.demonyms[language]
  const [first] = entry.actsFor
  return {
    id,
    name: entry.label[language],
    kind: entry.kind,
    capitals: labels(entry.capitals),
    ...(entry.region ? { region: entry.region } : {}),
    ...(demonym === undefined ? {} : { demonym }),
    actsFor: labels(entry.actsFor.map(({ entity }) => entity)),
    ...(first?.from === undefined ? {} : { from: first.from }),
    ...(first?.until === undefined ? {} : { until: first.until }),
  }
}

/** In UTF-16 units. */
const LETTERS_ALIKE = 4

/** Each is like every other of its group. A name in several groups is nearest to those of the first. */
const GROUPS: readonly (readonly string[])[] = [
  ['niger', 'nigeria'],
  ['niger', 'niger-state-nigeria', 'niger-river', 'niger-delta'],
  ['president-of-niger', 'president-of-nigeria'],
  ['guinea', 'guinea-bissau', 'equatorial-guinea', 'papua-new-guinea'],
  ['papua-new-guinea', 'new-guinea'],
  ['republic-of-the-congo', 'democratic-republic-of-the-congo', 'congo-river'],
  ['president-of-republic-of-the-congo', 'president-of-democratic-republic-of-the-congo'],
  ['mali', 'malawi'],
  ['mauritania', 'mauritius'],
  ['austria', 'australia'],
  ['sudan', 'south-sudan'],
  ['dominica', 'dominican-republic'],
  ['north-korea', 'south-korea'],
  ['slovakia', 'slovenia'],
  ['iran', 'iraq'],
  ['libya', 'lebanon'],
  ['libya', 'liberia'],
  ['latvia', 'lithuania'],
  ['gambia', 'zambia'],
  ['georgia', 'georgia-united-states'],
  ['jordan', 'river-jordan'],
  ['chad', 'lake-chad'],
  ['senegal', 'senegal-river'],
  ['mexico', 'new-mexico'],
  ['samoa', 'american-samoa'],
  ['ireland', 'northern-ireland'],
  ['ireland', 'iceland'],
  ['mongolia', 'inner-mongolia'],
  ['china', 'taiwan'],
  ['cyprus', 'northern-cyprus'],
  ['india', 'indonesia'],
  ['paraguay', 'uruguay'],
  ['sweden', 'switzerland'],
  ['central-african-republic', 'central-africa'],
  ['western-sahara', 'sahara'],
  ['sahel', 'sahara'],
  ['grenada', 'saint-vincent-and-the-grenadines'],
  ['el-salvador', 'san-salvador'],
  ['cnsp-niger', 'cnsp-mali'],
  ['niger-military-government', 'malian-military-government', 'burkinabe-military-government'],
  ['nigerien-military', 'malian-army', 'burkinabe-army', 'chadian-army'],
  ['alliance-of-sahel-states', 'confederation-of-sahel-states', 'g5-sahel'],
  ['ecowas', 'uemoa'],
  ['minusma', 'afisma'],
  ['international-criminal-court', 'international-court-of-justice'],
  ['africa-corps', 'wagner-group'],
  ['islamic-state', 'islamic-state-sahel', 'iswap'],
  ['al-qaeda', 'aqim', 'jnim'],
  ['csp-psd', 'csp-dpa'],
  ['mohamed-bazoum', 'salem-bazoum'],
  ['choguel-maiga', 'abdoulaye-maiga'],
  ['ibrahim-traore', 'dioncounda-traore'],
  ['mahamat-idriss-deby', 'idriss-deby'],
]

const byId: ReadonlyMap<string, readonly string[]> = collect()

function collect(): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const group of GROUPS) {
    for (const id of group) {
      const others = found.get(id) ?? new Set()
      for (const other of group) if (other !== id) others.add(other)
      found.set(id, others)
    }
  }
  return new Map([...found].map(([id, others]) => [id, [...others]]))
}
