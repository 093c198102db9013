/** Names that stand in files of event data by themselves and say nothing of what they are. */
import { foldName } from './fold-name.ts'
import type { Post } from './read-post.ts'

/** What is of this name, in English: organisations, armed groups, regions, media. `undefined` for all others, persons above all. Of
 * `JNIM: Group for …`, as ACLED writes it, what stands before the colon counts. */
export function findKnown(name: string): Post | undefined {
  known ??= new Map(LISTS.flatMap(([post, names]) => names.trim().split(/\s*\n\s*/).map((one): [string, Post] => [foldName(one), post])))
  const [beforeColon = ''] = name.split(':', 1)
  return known.get(foldName(beforeColon)) ?? PATTERNS.find(([, pattern]) => pattern.test(name))?.[0]
}

const ORGANISATION: Post = { role: 'organisation', sector: 'IGO' }
const SOCIETY: Post = { role: 'organisation', sector: 'NGO' }
const GROUP: Post = { role: 'group', sector: 'REB' }
const COMPANY: Post = { role: 'group', sector: 'PRM' }
const REGION: Post = { role: 'place' }
const MEDIA: Post = { role: 'other', sector: 'JRN' }
const NOBODY: Post = { role: 'other' }

const LISTS: readonly (readonly [Post, string])[] = [
  [ORGANISATION, `
    NATO
    ECOWAS
    ASEAN
    OPEC
    MINUSMA
    Nonaligned Movement
    Interpol
    G8
    G7
    G20
    BRICS
    La Francophonie
    European Commission
    European Parliament
    European Central Bank
    Council of Europe
    Gulf Cooperation Council
    High Commission for Refugees
    World Bank
    Arab League
  `],
  [SOCIETY, `
    Amnesty International
    Human Rights Watch
    Doctors Without Borders
    International Committee of the Red Cross
    Transparency International
    Non-Governmental Organizations
  `],
  [GROUP, `
    Boko Haram
    Al-Shabaab
    Hamas
    Hezbollah
    Taliban
    Houthis
    Abu Sayyaf
    Ansar Dine
    Ansar al-Sharia
    Jabhat al-Nusra
    Ahrar ash-Sham
    Lashkar-e-Taiba
    Jaish-e-Mohammad
    Hezbul Mujahedeen
    Tehrik-i-Taliban Pakistan
    JNIM
    Islamic State
    New People's Army
    National Liberation Army
    Kurdistan Workers' Party
    People's Protection Units
    Revolutionary Armed Forces of Colombia
    Lord's Resistance Army
    RENAMO
    ETA
    Séléka
    Seleka
    M23
  `],
  [REGION, `
    Africa
    West Africa
    East Africa
    North Africa
    Central Africa
    Sahel
    Middle East
    Persian Gulf
    Europe
    Eastern Europe
    Asia
    Central Asia
    South Asia
    Southeast Asia
    Latin America
    North America
    South America
    Caribbean
    Northern Ireland
    Scotland
    Crimea
    Chechnya
    Iraqi Kurdistan
    Indian Administered Kashmir
    Zanzibar
    Sicily
    The Hague
  `],
  [MEDIA, `
    Reuters
    Associated Press
    Agence France-Presse
    Al Jazeera
    Xinhua
    Interfax
    RIA Novosti
    Ukrinform
  `],
  [NOBODY, `
    Unspecified Actor
    Unidentified State Actor
    International
    Social Group
    Google
    Facebook
    Gazprom
  `],
]

/** For the many names that say it themselves. */
const PATTERNS: readonly (readonly [Post, RegExp])[] = [
  [COMPANY, /\b(wagner|blackwater)\b/i],
  [GROUP, /\b(al[- ]qaeda|islamic state|liberation (front|army|movement)|mujahid|mujahed|jihad|brigades)\b/i],
  [ORGANISATION, /\b(united nations|un (security council|general assembly)|(european|african|eurasian|arab maghreb) union)\b/i],
  [ORGANISATION, /\b(organi[sz]ation|association of \w+ \w+ nations|league of)\b/i],
  [ORGANISATION, /\binternational (court|criminal|atomic|monetary|government)\b/i],
  [ORGANISATION, /\b(economic (and monetary )?(community|union)|cooperation (council|organi[sz]ation)|commonwealth of)\b/i],
]

let known: ReadonlyMap<string, Post> | undefined
