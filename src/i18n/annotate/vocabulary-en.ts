/** English words of the vocabulary: relations and kinds of entity. */
import { count } from '../numbers-en.ts'

/** `1 claim`, `12 claims`. */

export const vocabularyEn = {
  newRelation: 'new relation to',
  newInverse: 'new relation from',
  inverseOf: (words: string) => `object of “${words}” by`,
  newDefinition: 'Says what the subject does to the object, or how they stand to each other.',
  newKind: 'New kind',
  told: 'What claims can say, and who can be named in them. It is saved with the dossier.',
  relations: (n: number) => count(n, 'relation', 'relations'),
  kinds: (n: number) => count(n, 'kind of entity', 'kinds of entity'),
  addRelation: 'New relation',
  addKind: 'New kind',
  madeRelation: 'A new relation is on the desk. Give it words.',
  madeKind: 'A new kind is on the desk. Give it a name.',
  filter: 'Filter relations',
  claims: (n: number) => count(n, 'claim', 'claims'),
  entities: (n: number) => count(n, 'entity', 'entities'),
  state: 'a state of affairs',
  score: (score: string) => `score ${score}`,
  noMatch: 'No relation has these words.',
  backToClaim: 'Back to the claim',
  used: (n: number) => (n === 0 ? 'Not used in a claim yet.' : `Used in ${count(n, 'claim', 'claims')}.`),
  relation: {
    type: 'Relation',
    label: 'Words, from subject to object',
    inverse: 'Words, from object to subject',
    definition: 'Definition',
    subjectSample: 'Subject',
    objectSample: 'Object',
    sign: 'Sign',
    signFixed: 'The quad class of PLOVER decides the sign.',
    symmetric: 'Reads the same both ways',
    unary: 'Says something of one party only',
    subjects: 'Who can be its subject',
    objects: 'Who can be its object',
    needsKind: 'At least one kind stays.',
    allKinds: 'All kinds',
    plover: 'Coded by PLOVER',
    ploverHint: 'With a type it is an event with a score; without, a state of affairs.',
    ploverType: 'Type',
    mode: 'Mode',
    context: 'Context',
    quad: 'Quad class',
    quads: { 1: '1 – verbal cooperation', 2: '2 – material cooperation', 3: '3 – verbal conflict', 4: '4 – material conflict' },
    score: 'Score, −10 to +10',
    scoreBad: 'A number from −10 to +10.',
    typeSet: (type: string, score: string) => `${type}, score ${score}.`,
  },
  misfits: {
    title: 'Change the relation?',
    confirm: 'Change it',
    done: 'The relation is changed.',
  },
  kind: {
    type: 'Kind of entity',
    label: 'Name',
    shape: 'Shape',
    shapes: {
      circle: 'Circle', hexagon: 'Hexagon', diamond: 'Diamond', triangle: 'Triangle', square: 'Square', bar: 'Bar', cross: 'Cross',
    },
    filled: 'Filled',
    colour: 'Colour',
    colours: {
      state: 'as states', igo: 'as intergovernmental ones', group: 'as armed ones',
      person: 'as persons', place: 'as places', org: 'as companies',
    },
    same: (kinds: string) => `Looks like: ${kinds}.`,
    entities: (n: number) => count(n, 'entity of this kind', 'entities of this kind'),
  },
  delete: 'Delete…',
  back: 'Back to the text',
}

/** What every language provides. */
export type VocabularyWords = typeof vocabularyEn
