/** The closed lists of words that records use. Apart from the shapes, so that the page can know them without loading zod. */

/** The file version this code writes. An older file is brought up by `migrate.ts`; a newer one is refused. */
export const DOSSIER_VERSION = 4

/** The two languages of the interface and of every label that Triplomat writes itself. */
export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** The determiners that a label may want inside a sentence. `les` also says that the name is a plural. */
export const DETERMINERS = { en: ['the'], fr: ['le', 'la', 'l’', 'les'] } as const
/** How a mention refers: by name, by the adjective of a country, by description, by pronoun, by metonymy. */
export const MENTION_FORMS = ['name', 'demonym', 'description', 'pronoun', 'metonym'] as const
/** How firmly a claim stands: in the article's own voice, somebody's word, not yet done, or held to be doubtful. */
export const MODALITIES = ['asserted', 'reported', 'planned', 'alleged'] as const
export const POLARITIES = ['affirmed', 'denied'] as const
export const SIGNS = ['cooperation', 'conflict', 'neutral'] as const
export const SHAPES = ['circle', 'hexagon', 'diamond', 'triangle', 'square', 'bar', 'cross'] as const
/** Names of the colour tokens `--actor-…` in `styles/tokens.css`. */
export const ACTOR_COLOURS = ['state', 'igo', 'group', 'person', 'place', 'org'] as const
/** PLOVER 2.0 event types (openeventdata/PLOVER, manual of 2024-02-04). */
export const PLOVER_TYPES = [
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST',
  'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT',
] as const

/** How an exercise holds work against its key: to the letter, or letting pass what the codebook leaves to the reader. */
export const TOLERANCES = ['strict', 'codebook'] as const

/** The most UTF-16 units that the view of a step may have. */
export const LONGEST_VIEW = 4000

/** Names that every object has. No id may be one of them: the graph library keeps neighbours as properties of an object, and
 * would find such a neighbour where there is none. */
export const RESERVED_IDS = [
  '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__', '__proto__', 'constructor', 'hasOwnProperty',
  'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'toString', 'valueOf',
] as const
/** What an id is not. Apart from the other pattern, so that an issue can say which of the two is broken. */
export const UNRESERVED = new RegExp(`^(?!(${RESERVED_IDS.join('|')})$)`)
