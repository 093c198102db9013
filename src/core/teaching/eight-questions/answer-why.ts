/** Why: no relation says why, so what sentences and reproaches give away. */
import { groupBy } from '../../group-by.ts'
import type { PlacedClaim } from '../../index-dossier.ts'
import type { Language } from '../../vocabulary.ts'
import type { Statement } from './statements.ts'
import { idsOf, type Survey } from './survey.ts'

/** Words after which a reason or a purpose may stand. Not among them: words of time, since what came after need not be because of it. */
const CUES: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`\b(?:because(?: of)?|in order to|so that|as part of|due to|owing to|in response to|in return for|thanks to|${
    ''}on account of|aimed at|for \w+ reasons|on the grounds? (?:of|that)|to (?:fight|protect|help|prevent|restore|stop|put down|develop))\b`, 'giu'),
  fr: new RegExp(String.raw`(?<!\p{L})(?:parce qu(?:e|’)|car|afin (?:de|d’|que)|pour que|en raison (?:de|d’|du|des)|à cause (?:de|d’|du|des)|${
    ''}grâce (?:à|au|aux)|dans le cadre (?:de|d’|du|des)|en réponse (?:à|au|aux)|visant à|pour des raisons|${
    ''}pour (?:lutter|combattre|protéger|aider|empêcher|rétablir|arrêter|développer))(?!\p{L})`, 'giu'),
}

/** So many sentences, so that reproaches have their place too. */
const MOST_REASONS = 6

/** Words of reason once a sentence, in the order of the text, then who reproaches whom. */
export function answerWhy({ index, claims }: Survey): Statement[] {
  const sentences = groupBy(claims, ({ article, sentence }) => `${article.id} ${sentence.start}`)
  const reasons = [...sentences.values()].flatMap((told) => reasonsIn(told))
  const reproaches = claims.filter(({ claim }) => index.relations.get(claim.relation)?.plover?.type === 'ACCUSE')
  return [...reasons.slice(0, MOST_REASONS), ...reproaches.map((placed): Statement => ({ kind: 'reproach', claims: idsOf([placed]) }))]
}

function reasonsIn(told: readonly PlacedClaim[]): Statement[] {
  const [first] = told
  if (!first) return []
  const { article, sentence } = first
  const pattern = article.language.toLowerCase().startsWith('fr') ? CUES.fr : CUES.en
  const found = article.text.slice(sentence.start, sentence.end).matchAll(pattern).next().value
  if (!found) return []
  const at = sentence.start + found.index
  const around = told.filter(({ claim }) => claim.evidence.some(({ start, end }) => start <= at && at < end))
  return [{ kind: 'reason', cue: found[0], claims: idsOf(around.length > 0 ? around : told.slice(0, 1)) }]
}
