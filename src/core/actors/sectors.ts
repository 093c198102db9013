/** PLOVER 2.0's sectors: what each is called, what role its actors have, and which are the state's. */
import type { ActorRole } from '../event-table.ts'
import type { Text } from '../schema.ts'

interface SectorFacts {
  readonly label: Text
  readonly role: ActorRole
}

const SECTORS = {
  GOV: { label: { en: 'government', fr: 'gouvernement' }, role: 'body' },
  MIL: { label: { en: 'armed forces', fr: 'forces armées' }, role: 'force' },
  COP: { label: { en: 'police', fr: 'police' }, role: 'force' },
  JUD: { label: { en: 'courts', fr: 'justice' }, role: 'body' },
  LEG: { label: { en: 'legislature', fr: 'parlement' }, role: 'body' },
  SPY: { label: { en: 'intelligence services', fr: 'services de renseignement' }, role: 'body' },
  PTY: { label: { en: 'political parties', fr: 'partis politiques' }, role: 'body' },
  OPP: { label: { en: 'opposition', fr: 'opposition' }, role: 'body' },
  REB: { label: { en: 'rebels', fr: 'rebelles' }, role: 'group' },
  UAF: { label: { en: 'unidentified armed forces', fr: 'forces armées non identifiées' }, role: 'group' },
  PRM: { label: { en: 'private military companies', fr: 'sociétés militaires privées' }, role: 'group' },
  CRM: { label: { en: 'criminals', fr: 'criminels' }, role: 'group' },
  IGO: { label: { en: 'international organisations', fr: 'organisations internationales' }, role: 'organisation' },
  NGO: { label: { en: 'non-governmental organisations', fr: 'organisations non gouvernementales' }, role: 'organisation' },
  MNC: { label: { en: 'multinational companies', fr: 'entreprises multinationales' }, role: 'organisation' },
  BUS: { label: { en: 'business', fr: 'entreprises' }, role: 'other' },
  CVL: { label: { en: 'civilians', fr: 'civils' }, role: 'other' },
  JRN: { label: { en: 'media', fr: 'médias' }, role: 'other' },
  MED: { label: { en: 'health care', fr: 'santé' }, role: 'other' },
  EDU: { label: { en: 'education', fr: 'enseignement' }, role: 'other' },
  AGR: { label: { en: 'agriculture', fr: 'agriculture' }, role: 'other' },
  LAB: { label: { en: 'workers', fr: 'travailleurs' }, role: 'other' },
  REF: { label: { en: 'refugees', fr: 'réfugiés' }, role: 'other' },
  REL: { label: { en: 'religion', fr: 'religion' }, role: 'other' },
  ELI: { label: { en: 'elites', fr: 'élites' }, role: 'other' },
  SOC: { label: { en: 'social groups', fr: 'groupes sociaux' }, role: 'other' },
} as const satisfies Readonly<Record<string, SectorFacts>>

export type Sector = keyof typeof SECTORS

/** Those who act for their state by office: an event of theirs is one of the state under the roll-up `official`. */
const OFFICIAL: ReadonlySet<string> = new Set<Sector>(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY'])

export function isSector(code: string): code is Sector {
  return Object.hasOwn(SECTORS, code)
}

export function isOfficial(sector: string | undefined): boolean {
  return sector !== undefined && OFFICIAL.has(sector)
}

/** The role of an actor of whom nothing but the sector is known. */
export function roleOfSector(sector: Sector): ActorRole {
  return SECTORS[sector].role
}

export function labelOfSector(sector: Sector): Text {
  return SECTORS[sector].label
}

/**
 * The one sector that counts of several: what is armed against the state or apart from it, then the opposition, then the state's in the
 * order given, then whatever else. A rebel soldier acts for no state, an officer in government does.
 */
export function leadingSector(sectors: readonly Sector[]): Sector | undefined {
  return AGAINST_THE_STATE.find((one) => sectors.includes(one)) ?? sectors.find((one) => OFFICIAL.has(one)) ?? sectors[0]
}

const AGAINST_THE_STATE = ['REB', 'UAF', 'PRM', 'CRM', 'OPP'] as const
