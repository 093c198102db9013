/** Neo4j: tables for its bulk import, and a script for a database that runs. */
import type { Dossier } from '../core/schema.ts'
import type { Format, WrittenFile } from './format.ts'
import { modelTables } from './neo4j/model-tables.ts'
import { writeConstraints, writeCypher } from './neo4j/write-cypher.ts'
import { writeNodeCsv, writeRelationshipCsv } from './neo4j/write-import-csv.ts'
import { writeReadme } from './neo4j/write-readme.ts'
import { piecesOf } from './pieces-of.ts'

/** Written only. The same nodes and relationships twice: as CSV and as Cypher; `README.txt` says how to load either. */
export const neo4j: Format = {
  id: 'neo4j',
  extension: 'neo4j.zip',
  isCollection: true,
  mediaType: 'application/zip',
  loses: ['ontology', 'bases', 'orphans', 'drafts', 'teaching', 'order'],
  write: writeFiles,
}

function writeFiles(dossier: Dossier): WrittenFile[] {
  const model = modelTables(dossier)
  const file = (name: string, make: () => Iterable<string>): WrittenFile => ({ name, pieces: piecesOf(make) })
  return [
    file('README.txt', () => [writeReadme(model, longestText(dossier))]),
    file('load.cypher', () => writeCypher(model)),
    file('constraints.cypher', () => writeConstraints(model)),
    ...model.nodes.map((table) => file(table.file, () => writeNodeCsv(table))),
    ...model.relationships.map((table) => file(table.file, () => writeRelationshipCsv(table))),
  ]
}

/** At most so many bytes of UTF-8. */
function longestText({ articles }: Dossier): number {
  return articles.reduce((most, { text }) => Math.max(most, 3 * text.length), 0)
}
