/** An entity that nobody knows yet, made from the words that name it. */
import { fold } from '../../core/fold.ts'
import type { Entity } from '../../core/schema.ts'
import { dossierIndex } from '../project.ts'
import { registry } from '../registry.ts'
import { makeReadableId } from './make-record-id.ts'

/** Makes an entity called by `words` in both languages, with an id that neither the dossier nor the built-in list has. It is not in the
 * dossier yet: it enters with the first link to it. */
export function makeNewEntity(
  words: string, kind: string, more: Partial<Pick<Entity, 'label' | 'description' | 'identifiers'>> = {},
): Entity {
  const label = words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_LABEL).replace(/[\ud800-\udbff]$/, '') || '?'
  const isTaken = (id: string): boolean => dossierIndex.peek().entities.has(id) || (registry.peek()?.byId.has(id) ?? false)
  return {
    id: makeReadableId(more.label?.en ?? label, isTaken),
    kind,
    label: { en: label, fr: label },
    aliases: { en: [], fr: [] },
    identifiers: {},
    actsFor: [],
    ...more,
  }
}

/** The kind that words speak of: a title before a name makes a person, `ministry` a government body. `undefined` where they tell nothing,
 * or the dossier has no such kind. Reads the first 200 units. */
export function guessKindOf(words: string): string | undefined {
  const tokens = fold(words.slice(0, MOST_READ)).split(' ')
  const found = tokens.flatMap((token) => KIND_BY_WORD.get(token) ?? [])[0]
  return found !== undefined && dossierIndex.peek().kinds.has(found) ? found : undefined
}

const LONGEST_LABEL = 200
const MOST_READ = 200

/** Kinds of the built-in vocabulary, by what stands in the names of such entities; the first word that is known tells. */
const WORDS: Readonly<Record<string, string>> = {
  person: 'mr mrs ms dr sir president vice minister general gen colonel col captain lieutenant commander sheikh imam king queen prince '
    + 'princess ambassador senator governor mayor chancellor spokesman spokeswoman spokesperson '
    + 'm mme mlle maitre presidente ministre colonelle capitaine commandant cheikh roi reine princesse ambassadeur ambassadrice '
    + 'senateur senatrice gouverneur gouverneure maire chancelier porte',
  'government-body': 'ministry government parliament senate court junta assembly '
    + 'ministere gouvernement parlement senat cour junte assemblee',
  'intergovernmental-organisation': 'union organisation organization nations community cedeao ecowas otan nato onu '
    + 'communaute',
  'armed-force': 'army navy battalion regiment police guard gendarmerie armee marine bataillon garde forces',
  'armed-group': 'militia rebels jihadists insurgents front mouvement movement milice rebelles djihadistes jihadistes',
  media: 'television tv radio newspaper channel agency news journal chaine agence presse',
  company: 'company inc ltd corp group societe entreprise groupe',
  place: 'city airport river lake region desert base ville aeroport fleuve lac',
  equipment: 'plane aircraft missile missiles drone drones system tank avion systeme char helicopter helicoptere',
  event: 'coup war summit election elections attack attaque guerre sommet',
}
const KIND_BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)
