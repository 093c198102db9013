/** What somebody does, as coders of events write it ("Head of Government", "Armed Rebel") → sector and role. */
import type { ActorRole } from '../event-table.ts'
import type { Sector } from './sectors.ts'

export interface Post {
  readonly sector?: Sector
  readonly role: ActorRole
}

/**
 * By the first rule that fits, in an order that lets what is armed against the state, and what was an office once, go before the offices.
 * `undefined` where no rule fits. English only: that is what the files are in.
 */
export function readPost(words: string): Post | undefined {
  const known = posts.get(words)
  if (known || posts.has(words)) return known
  if (posts.size === MOST_POSTS) posts.clear()
  const post = applyRules(words)
  posts.set(words, post)
  return post
}

/** Why: a file has the same few hundred posts in every country. */
const posts = new Map<string, Post | undefined>()
const MOST_POSTS = 4000

function applyRules(words: string): Post | undefined {
  const found = ANY.test(words) ? RULES.find(([pattern]) => pattern.test(words)) : undefined
  if (!found) return undefined
  const [, sector, role] = found
  return { role, ...(sector === undefined ? {} : { sector }) }
}

/** Whole words, in any case; `~` at the end of one stands for any ending. */
type Rule = readonly [pattern: RegExp, sector: Sector | undefined, role: ActorRole]

const RULES: readonly Rule[] = [
  rule('mutin~', 'REB', 'group'),
  rule('presidential candidate|candidate', 'PTY', 'person'),
  rule('former|ex|retired|veteran~|presidential family|royal family', 'ELI', 'other'),
  rule('rebel~|insurgen~|guerrilla~|separatist~|armed opposition|liberation~|mujahid~|mujahed~|jihad~', 'REB', 'group'),
  rule('militant~|combatant~|militia~|armed band|attacker~|terror~|extremist~|gunm~n|armed group|brigades|suicide bomber', 'UAF', 'group'),
  rule('gang~|criminal~|thief|thieves|drug~|murderer~|kidnapper~|organi~ crime|mafia|smuggl~|pirate~|hacker~|sex trade', 'CRM', 'group'),
  rule('mercenar~|private (military|security) compan~', 'PRM', 'group'),
  rule('opposition force', 'REB', 'group'),
  rule('protest~|demonstrator~|activist~|rioter~|mob|strikers?|detainee~|prisoner~', 'CVL', 'other'),
  rule('main opposition|opposition', 'OPP', 'body'),
  rule('dissident~|defector~|exile~', 'OPP', 'person'),
  rule('lawyer~(?!.*government)|defen[cs]e attorney|human rights group|bar association', 'CVL', 'other'),
  rule('party (member|president|leader)', 'PTY', 'person'),
  rule('party|parties|ruling coalition|political alliance|liberals|conservatives|awami|janata', 'PTY', 'body'),
  rule('state media|media~|newspaper~|news~|journalist~|radio|television|tv|press|blogger~|editor~|reporter~|publish~', 'JRN', 'other'),
  rule('police~|gendarm~|constab~|customs~|border (guard~|security)|prison~|fire brigade|carabinieri', 'COP', 'force'),
  rule('(defen[cs]e|security).*(minist~|department)|(minist~|department) (of|for) (the )?defen[cs]e', 'MIL', 'body'),
  rule('national security (advis~|council)|military advis~', 'GOV', 'person'),
  rule('ministry|ministery|ministries|department|cabinet|council of ministers|foreign affairs|domestic affairs|interior', 'GOV', 'body'),
  rule('(attorney|prosecutor) general|prosecutor~|court judge|judges?|magistrate~', 'JUD', 'person'),
  rule('court~|judicia~|tribunal~|government lawyer', 'JUD', 'body'),
  rule('member of parliament|member of (the )?legislati~|lawmaker~|senators?|president of the senate', 'LEG', 'person'),
  rule('parliament~|congress~|senate|legislat~|assembl~|representatives|duma|rada|lok sabha|rajya sabha|seimas|shura', 'LEG', 'body'),
  rule('intelligence~|security services?|secret (agent~|service~)|spy|spies|state security', 'SPY', 'body'),
  rule('air force~|naval|navy|marines?|armed forces?|army~|military~|soldier~|troops?|defen[cs]e forces?', 'MIL', 'force'),
  rule('commando~|admiral~|general staff|chief of staff|reserve personnel', 'MIL', 'force'),
  rule('(coast|national|presidential|republican) guard', 'MIL', 'force'),
  rule('fighter bomber|warship~|special forces|peacekeeping troop~', 'MIL', 'force'),
  rule('government affiliated bank|compan~|business~|industr~|banks?|airlines?|corporation~', 'BUS', 'other'),
  rule('owner~|trader~|employee~|economist~', 'BUS', 'other'),
  rule('labor union|labour union|trade union|workers?|labor~|labour~', 'LAB', 'other'),
  rule('head of (government|state)|president|prime minister|minister~|premier|chancellor', 'GOV', 'person'),
  rule('king|queen|emperor|emir|sultan', 'GOV', 'person'),
  rule('governor~|mayor~|envoy~|ambassador~|consul~|diplomat~|undersecretary|secretary~|official~|authorities', 'GOV', 'person'),
  rule('commissioner~|(director|inspector) general|civil servant~|crown prince~|attach[eé]|spokes~|ombudsm~n|bureaucrat~', 'GOV', 'person'),
  rule('government~|royal~|embassy|election commission|high commission|commission|secretariat|treasury|executive', 'GOV', 'body'),
  rule('national council for|public sector|security council|regulator~|municipal~|federal|interim', 'GOV', 'body'),
  rule('administration|junta|state council|politburo', 'GOV', 'body'),
  rule('student~|educat~|professor~|universit~|school~|teacher~|scholar~|scientist~|academ~|engineer~|intellectual~', 'EDU', 'other'),
  rule('medical|hospital~|doctor~|nurses?|health~|patient~', 'MED', 'other'),
  rule('religio~|bishop~|archbishop~|priest~|cleric~|muslim~|christian~|hindu~|sikh~|jews?|rabbi~|imam~|preacher~', 'REL', 'other'),
  rule('farm~|fisher~|agricult~|peasant~|hunter~', 'AGR', 'other'),
  rule('refugee~|displaced~|asylum~|immigrant~|migrant~', 'REF', 'other'),
  rule('citizen~|m[ae]n|wom[ae]n|child~|population|villager~|civic~|civilian~|people|tourist~|settler~|pilgrim~|actors?', 'CVL', 'other'),
  rule('ethnic~|indigenous~|trib~|social group', 'SOC', 'other'),
]

/** Why: most names are of persons, and fit none. */
const ANY = new RegExp(RULES.map(([{ source }]) => source).join('|'), 'i')

function rule(words: string, sector: Sector | undefined, role: ActorRole): Rule {
  return [new RegExp(`\\b(?:${words.replaceAll('~', '[a-z]*')})(?![a-z\u00c0-\u024f])`, 'i'), sector, role]
}
