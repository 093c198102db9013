/** CAMEO's chained codes of actors, such as NERGOVMIL → state, sector and role. */
import { stateActor, type ActorParts } from './actor-parts.ts'
import { homeOfCode, type Home } from './find-state.ts'
import { isSector, labelOfSector, leadingSector, roleOfSector, type Sector } from './sectors.ts'
import { cleanName } from './split-name.ts'

/**
 * Codes of three letters in a chain: a state, a region or a kind of organisation first, then roles. MED and HLH are the media and health
 * care, which PLOVER calls JRN and MED. `name` is what the file calls the actor; it labels what the code alone does not tell. `undefined`
 * for no code.
 */
export function splitCode(code: string, name = ''): ActorParts | undefined {
  const chain = code.trim().toUpperCase()
  const parts = chain.match(/[A-Z0-9]{3}/g) ?? []
  const [first = ''] = parts
  if (first === '' || !/^[A-Z0-9]{3,15}$/.test(chain)) return undefined
  const home = homeOfCode(first)
  const sectors = parts.slice(home ? 1 : 0).flatMap((part) => CAMEO_SECTORS[part] ?? (isSector(part) && part !== 'MED' ? part : []))
  if (home && parts.length === 1) return stateActor(home)
  const sector = leadingSector(sectors)
  const label = labelOf(chain, name, home, parts.length === 2 ? sector : undefined)
  if (home) return { id: chain, label, role: sector ? roleOfSector(sector) : 'other', home, ...(sector ? { sector } : {}) }
  if (ORGANISATIONS.has(first)) return { id: chain, label, role: 'organisation', sector: 'IGO' }
  if (REGIONS.has(first) && !sector) return { id: chain, label, role: 'place' }
  return { id: chain, label, role: sector ? roleOfSector(sector) : 'other', ...(sector ? { sector } : {}) }
}

/** CAMEO's roles that PLOVER has under another code. */
const CAMEO_SECTORS: Readonly<Record<string, Sector>> = {
  MED: 'JRN', HLH: 'MED', INS: 'REB', SEP: 'REB', RAD: 'REB', IMG: 'UAF', HRI: 'NGO', NGM: 'NGO', DEV: 'SOC', ENV: 'SOC', MOD: 'SOC',
  INT: 'IGO',
}

/** What begins the code of an organisation of states, or is one. */
const ORGANISATIONS: ReadonlySet<string> = new Set(['IGO', 'UNO', 'EUU', 'EEC', 'NAT', 'ECW', 'AUN', 'WBK', 'IMF'])

/** CAMEO's codes of regions. */
const REGIONS: ReadonlySet<string> = new Set(
  'AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST SHL'.split(' '),
)

function labelOf(chain: string, name: string, home: Home | undefined, sector: Sector | undefined): ActorParts['label'] {
  if (home && sector) {
    const { en, fr } = labelOfSector(sector)
    return { en: `${home.label.en}: ${en}`, fr: `${home.label.fr}\u00a0: ${fr}` }
  }
  const cleaned = cleanName(name)
  const told = cleaned === '' ? chain : inTitleCase(cleaned)
  return home ? { en: `${told} (${home.label.en})`, fr: `${told} (${home.label.fr})` } : { en: told, fr: told }
}

/** GDELT writes names in capitals. */
function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase())
}
