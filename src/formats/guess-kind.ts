/** Types of other tools → kinds and relations of a dossier. */
import { fold } from '../core/fold.ts'
import type { EntityKind, Relation } from '../core/schema.ts'

type Look = Pick<EntityKind, 'shape' | 'filled' | 'colour'>

/** The kind that a type such as `GPE` or `Organisation` names. Its label is the type's own words; its look is that of the nearest kind
 * of Triplomat's ontology, or a plain ring where none is near. `id` has to be valid, see `makeIds`. */
export function guessKind(type: string, id: string): EntityKind {
  const words = readType(type)
  return { id, label: { en: words, fr: words }, ...lookOf(words) }
}

/** The relation that a type such as `located_in` names: neutral, without score, between any of `kinds` (ids, at least one; all have
 * to be valid). By default it has two ends and reads one way. */
export function makeRelation(
  type: string,
  id: string,
  kinds: readonly string[],
  { symmetric = false, unary = false }: { readonly symmetric?: boolean; readonly unary?: boolean } = {},
): Relation {
  const words = readType(type)
  const label = { en: words, fr: words }
  return {
    id,
    label,
    inverse: symmetric ? label : { en: `is the object of “${words}”, said of`, fr: `est l’objet de «\u00a0${words}\u00a0», dit de` },
    definition: {
      en: `A relation that an imported file calls “${type.trim() || id}”. The file does not define it.`,
      fr: `Relation qu’un fichier importé nomme «\u00a0${type.trim() || id}\u00a0». Le fichier ne la définit pas.`,
    },
    sign: 'neutral',
    symmetric,
    ...(unary ? { unary } : {}),
    subjects: [...kinds],
    objects: [...kinds],
  }
}

/** `located_in` → `located in`, `foundedAt` → `founded at`, `Type-Arg` → `Type Arg`; what is all capitals stays so. Of an address the
 * last part. */
function readType(type: string): string {
  const shown = type.slice(0, MOST_UNITS)
  const name = /^https?:\/\//.test(shown) ? shown.replace(/[/#]+$/, '').replace(/^.*[/#]/, '') : shown
  const words = name
    .replace(/(\p{Ll})(\p{Lu})(?=\p{Ll})/gu, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replace(/[\s_\u0000-\u001f-]+/g, ' ')
    .trim()
  return words || shown.trim() || '?'
}

const MOST_UNITS = 120

/** Of the whole type, else of its first word that is known: `PER_Individual`, `armed group`. */
function lookOf(words: string): Look {
  const folded = fold(words)
  const known = [folded, ...folded.split(' ')].find((word) => KINDS.has(word))
  return LOOKS[known === undefined ? 'unknown' : KINDS.get(known) ?? 'unknown']
}

/** As in `data/ontology.json`. */
const LOOKS = {
  state: { shape: 'circle', filled: true, colour: 'state' },
  governmentBody: { shape: 'circle', filled: false, colour: 'state' },
  intergovernmental: { shape: 'hexagon', filled: true, colour: 'igo' },
  bloc: { shape: 'hexagon', filled: false, colour: 'igo' },
  armedForce: { shape: 'diamond', filled: true, colour: 'group' },
  armedGroup: { shape: 'diamond', filled: false, colour: 'group' },
  person: { shape: 'triangle', filled: true, colour: 'person' },
  media: { shape: 'bar', filled: true, colour: 'org' },
  company: { shape: 'bar', filled: false, colour: 'org' },
  place: { shape: 'square', filled: true, colour: 'place' },
  equipment: { shape: 'square', filled: false, colour: 'place' },
  event: { shape: 'cross', filled: true, colour: 'place' },
  unknown: { shape: 'circle', filled: false, colour: 'org' },
} as const satisfies Readonly<Record<string, Look>>

/** Folded names of types: of CoNLL-2003, OntoNotes 5, ACE, brat's examples, spaCy and newsroom practice, in English and French. */
const WORDS: Readonly<Record<Exclude<keyof typeof LOOKS, 'unknown'>, string>> = {
  state: 'gpe state states country countries nation norp nationality etat etats pays nationalite geopolitical',
  governmentBody: 'government ministry agency administration institution parliament court '
    + 'gouvernement ministere agence parlement tribunal gov junta junte',
  intergovernmental: 'igo intergovernmental intergouvernementale international internationale',
  bloc: 'bloc coalition alliance union',
  armedForce: 'military army force forces mil armee militaire police',
  armedGroup: 'group militia rebel rebels insurgent insurgents terrorist '
    + 'groupe milice rebelle rebelles insurges terroriste',
  person: 'per person persons people pers politician leader individual human '
    + 'personne personnes individu dirigeant dirigeante politicien',
  media: 'media press newspaper broadcaster medias presse journal',
  company: 'org organization organisation organizations organisations company corporation '
    + 'business ngo com entreprise societe ong orga association party parti',
  place: 'loc location locations place fac facility geo city region '
    + 'lieu lieux ville site localisation endroit gsp address adresse',
  equipment: 'equipment weapon weapons product vehicle wea veh equipement arme materiel produit vehicule',
  event: 'event events evt evenement evenements incident conflict war conflit guerre attack attaque',
}

const KINDS: ReadonlyMap<string, keyof typeof LOOKS> = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((look) => WORDS[look].split(' ').map((word) => [word, look] as const)),
)
