/** What the columns of somebody else's edge list seem to hold, by their names in English and French. */
import { fold } from '../../core/fold.ts'
import { COLUMN_ROLES, type ColumnMap, type ColumnRole } from '../column-map.ts'

/** At most one column a role, at most one role a column. Of several that fit a role, the name that comes first in its list. */
export function guessColumns(columns: readonly string[], rows: readonly (readonly string[])[]): ColumnMap {
  const names = columns.map(foldName)
  const taken = new Set<number>()
  const guess: Partial<Record<ColumnRole, string>> = {}
  for (const role of COLUMN_ROLES) {
    const column = ROLE_NAMES[role]
      .map((name) => names.indexOf(name))
      .find((at) => at >= 0 && !taken.has(at) && !(role === 'type' && holdsDirections(rows, at)))
    if (column === undefined) continue
    taken.add(column)
    guess[role] = columns[column] ?? ''
  }
  return guess
}

/** How many of these could be names of columns of an edge list. */
export function countColumnNames(cells: readonly string[]): number {
  return cells.filter((cell) => EVERY_NAME.has(foldName(cell))).length
}

/** Without case, accents, spaces and signs: `Source Name`, `source_name` and `SourceName` are one. */
export function foldName(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '')
}

const ROLE_NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  source: [
    'source', 'subject', 'from', 'actor1', 'head', 'sujet', 'src', 'subj', 'sourcename', 'subjectname', 'actor1name', 'sourceactor',
    'sourceid', 'subjectid', 'fromid', 'fromnodeid', 'actora', 'sidea', 'state1', 'statea', 'country1', 'countrya', 'node1', 'nodea',
    'sender', 'initiator', 'ego', 'entity1', 'acteur1', 'origine', 'depart', 'emetteur', 'pays1', 'de', 'ccode1', 'statenme1',
  ],
  target: [
    'target', 'object', 'to', 'actor2', 'tail', 'objet', 'cible', 'tgt', 'obj', 'targetname', 'objectname', 'actor2name', 'targetactor',
    'targetid', 'objectid', 'toid', 'tonodeid', 'actorb', 'sideb', 'state2', 'stateb', 'country2', 'countryb', 'node2', 'nodeb',
    'receiver', 'recipient', 'alter', 'entity2', 'acteur2', 'destination', 'arrivee', 'recepteur', 'pays2', 'vers', 'ccode2', 'statenme2',
  ],
  type: [
    'relation', 'predicate', 'relationship', 'relationtype', 'relationshiptype', 'edgetype', 'interaction', 'verb', 'action',
    'predicat', 'lien', 'verbe', 'typederelation', 'typedelien', 'type', 'event', 'eventtype', 'eventtext', 'evenement', 'label',
    'libelle', 'rel', 'pred', 'kind',
  ],
  time: [
    'time', 'date', 'start', 'startdate', 'starttime', 'startyear', 'eventdate', 'timestamp', 'day', 'year', 'when', 'period', 'window',
    'published', 'datedebut', 'debut', 'jour', 'annee', 'quand', 'periode',
  ],
  end: ['end', 'enddate', 'endtime', 'endyear', 'until', 'datefin', 'fin', 'jusqua'],
  evidence: ['evidence', 'sentence', 'quote', 'phrase', 'citation', 'preuve', 'extrait', 'passage', 'snippet', 'excerpt', 'text', 'texte'],
  sourceKind: ['sourcetype', 'sourcekind', 'subjecttype', 'subjectkind', 'headtype', 'actor1type', 'typesource', 'typesujet'],
  targetKind: ['targettype', 'targetkind', 'objecttype', 'objectkind', 'tailtype', 'actor2type', 'typecible', 'typeobjet'],
  saidBy: ['saidby', 'attribution', 'attributedto', 'speaker', 'reportedby', 'accordingto', 'ditpar', 'selon', 'locuteur'],
  modality: ['modality', 'modalite'],
  polarity: ['polarity', 'polarite', 'negated', 'isnegated', 'denied', 'isdenied', 'negation', 'nie', 'dementi'],
  article: ['article', 'articleid', 'document', 'documentid', 'doc', 'docid', 'storyid', 'idarticle'],
  note: ['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'commentaire', 'commentaires', 'remarque'],
  sign: ['sign', 'signe', 'valence', 'sentiment'],
}

const EVERY_NAME: ReadonlySet<string> = new Set([
  ...Object.values(ROLE_NAMES).flat(), 'id', 'name', 'nom', 'weight', 'poids', 'split', 'label', 'category', 'categorie', 'value', 'valeur',
])

/** Gephi's column `Type` says whether an edge has a direction. */
function holdsDirections(rows: readonly (readonly string[])[], column: number): boolean {
  const values = rows.map((row) => row[column] ?? '').filter((value) => value !== '')
  return values.length > 0 && values.every((value) => /^(un)?directed$|^mixed$/i.test(value))
}
