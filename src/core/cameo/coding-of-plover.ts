/** A PLOVER type and mode as the coding of an event. */
import type { Coding, TieClass } from '../event-table.ts'
import { goldsteinOfPlover } from '../goldstein-of-plover.ts'
import type { Text } from '../schema.ts'
import { PLOVER_SCORES, type PloverType } from './plover-scores.ts'

/**
 * Scores of the mode where PLOVER 2.0 has one, else of the type; Goldstein's as CAMEO scores the like. `context` (such as `military`)
 * matters to Goldstein only. An unknown mode counts as none.
 */
export function codingOfPlover(
  type: PloverType,
  { mode, context, isMutual = false }: { readonly mode?: string; readonly context?: string; readonly isMutual?: boolean } = {},
): Coding {
  const { score, modes } = PLOVER_SCORES[type]
  const known = mode !== undefined && Object.hasOwn(modes, mode) ? mode : undefined
  return {
    code: [type, known, context].filter((part) => part !== undefined).join('/') + (isMutual ? '*' : ''),
    label: known === undefined ? TYPE_LABELS[type] : labelMode(type, known),
    type, ...(known === undefined ? {} : { mode: known }),
    tieClass: classOfPlover(type, known), isMutual,
    plover: known === undefined ? score : modes[known] ?? score,
    goldstein: goldsteinOfPlover(type, known, context),
  }
}

/** By the quad class; a treaty signed (SUPPORT, `sign`) or left (SANCTION, `withdraw`) is told apart, as the codebook has it. */
export function classOfPlover(type: PloverType, mode: string | undefined): TieClass {
  if (type === 'SUPPORT' && mode === 'sign') return 'treaty'
  if (type === 'SANCTION' && mode === 'withdraw') return 'treaty-conflict'
  return CLASSES[PLOVER_SCORES[type].quad]
}

const CLASSES = { 1: 'verbal-cooperation', 2: 'material-cooperation', 3: 'verbal-conflict', 4: 'material-conflict' } as const

const TYPE_LABELS: Readonly<Record<PloverType, Text>> = {
  AGREE: { en: 'agreement to cooperate', fr: 'accord pour coopérer' },
  CONSULT: { en: 'consultation', fr: 'consultation' },
  SUPPORT: { en: 'diplomatic support', fr: 'soutien diplomatique' },
  CONCEDE: { en: 'concession', fr: 'concession' },
  COOPERATE: { en: 'material cooperation', fr: 'coopération matérielle' },
  AID: { en: 'aid', fr: 'aide' },
  RETREAT: { en: 'retreat', fr: 'recul' },
  REQUEST: { en: 'demand', fr: 'exigence' },
  ACCUSE: { en: 'accusation', fr: 'accusation' },
  REJECT: { en: 'refusal', fr: 'refus' },
  THREATEN: { en: 'threat', fr: 'menace' },
  PROTEST: { en: 'protest', fr: 'protestation' },
  SANCTION: { en: 'relations reduced', fr: 'relations réduites' },
  MOBILIZE: { en: 'mobilisation', fr: 'mobilisation' },
  COERCE: { en: 'coercion', fr: 'coercition' },
  ASSAULT: { en: 'assault', fr: 'agression' },
}

const MODE_LABELS: Readonly<Record<string, Text>> = {
  visit: { en: 'visit', fr: 'visite' },
  'third-party': { en: 'third party', fr: 'tierce partie' },
  multilateral: { en: 'several parties', fr: 'plusieurs parties' },
  phone: { en: 'telephone', fr: 'téléphone' },
  sign: { en: 'signed', fr: 'signé' },
  withdraw: { en: 'withdrawal', fr: 'retrait' },
  release: { en: 'release', fr: 'libération' },
  disarm: { en: 'disarmament', fr: 'désarmement' },
  ceasefire: { en: 'ceasefire', fr: 'cessez-le-feu' },
  access: { en: 'access', fr: 'accès' },
  resign: { en: 'resignation', fr: 'démission' },
  assist: { en: 'help', fr: 'aide' },
  change: { en: 'change', fr: 'changement' },
  yield: { en: 'yielding', fr: 'concession' },
  meet: { en: 'meeting', fr: 'rencontre' },
  disapprove: { en: 'disapproval', fr: 'désapprobation' },
  investigate: { en: 'investigation', fr: 'enquête' },
  allege: { en: 'allegation', fr: 'allégation' },
  restrict: { en: 'restriction', fr: 'restriction' },
  arrest: { en: 'arrest', fr: 'arrestation' },
  relations: { en: 'relations', fr: 'relations' },
  expel: { en: 'expulsion', fr: 'expulsion' },
  territory: { en: 'territory', fr: 'territoire' },
  violence: { en: 'violence', fr: 'violence' },
  demo: { en: 'demonstration', fr: 'manifestation' },
  riot: { en: 'riot', fr: 'émeute' },
  strike: { en: 'strike', fr: 'grève' },
  hunger: { en: 'hunger strike', fr: 'grève de la faim' },
  boycott: { en: 'boycott', fr: 'boycott' },
  obstruct: { en: 'obstruction', fr: 'blocage' },
  vandalize: { en: 'vandalism', fr: 'vandalisme' },
  convict: { en: 'conviction', fr: 'condamnation' },
  discontinue: { en: 'broken off', fr: 'interruption' },
  troops: { en: 'troops', fr: 'troupes' },
  weapons: { en: 'weapons', fr: 'armes' },
  police: { en: 'police', fr: 'police' },
  militia: { en: 'militia', fr: 'milice' },
  seize: { en: 'seizure', fr: 'saisie' },
  censor: { en: 'censorship', fr: 'censure' },
  curfew: { en: 'curfew', fr: 'couvre-feu' },
  'martial-law': { en: 'martial law', fr: 'loi martiale' },
  deport: { en: 'deportation', fr: 'reconduite à la frontière' },
  withhold: { en: 'withholding', fr: 'rétention' },
  misinformation: { en: 'misinformation', fr: 'désinformation' },
  cyber: { en: 'cyber attack', fr: 'cyberattaque' },
  abduct: { en: 'abduction', fr: 'enlèvement' },
  beat: { en: 'beating', fr: 'coups' },
  torture: { en: 'torture', fr: 'torture' },
  sexual: { en: 'sexual violence', fr: 'violence sexuelle' },
  targeted: { en: 'targeted killing', fr: 'assassinat ciblé' },
  destroy: { en: 'destruction', fr: 'destruction' },
  primitive: { en: 'simple weapons', fr: 'armes rudimentaires' },
  firearms: { en: 'firearms', fr: 'armes à feu' },
  explosives: { en: 'explosives', fr: 'explosifs' },
  'suicide-attack': { en: 'suicide attack', fr: 'attentat-suicide' },
  aerial: { en: 'from the air', fr: 'par les airs' },
  drone: { en: 'drone', fr: 'drone' },
  'heavy-weapons': { en: 'heavy weapons', fr: 'armes lourdes' },
  'crowd-control': { en: 'crowd control', fr: 'contrôle des foules' },
  unconventional: { en: 'unconventional weapons', fr: 'armes non conventionnelles' },
}

function labelMode(type: PloverType, mode: string): Text {
  const [{ en, fr }, added] = [TYPE_LABELS[type], MODE_LABELS[mode]]
  return added ? { en: `${en}: ${added.en}`, fr: `${fr}\u00a0: ${added.fr}` } : { en, fr }
}
