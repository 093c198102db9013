/** How to load what was written into Neo4j. */
import type { Neo4jModel } from './model-tables.ts'

/** `longest` is the number of bytes of the longest cell, which the import's buffer has to hold. */
export function writeReadme({ nodes, relationships }: Neo4jModel, longest: number): string {
  const buffer = longest < DEFAULT_BUFFER / 2 ? [] : [`  --read-buffer-size=${Math.ceil((2 * longest) / 2 ** 20)}m`]
  const command = [
    'neo4j-admin database import full',
    '  --multiline-fields=true',
    '  --array-delimiter="U+001F"',
    ...buffer,
    ...nodes.map(({ file }) => `  --nodes=${file}`),
    ...relationships.map(({ file }) => `  --relationships=${file}`),
    '  neo4j',
  ].join(' \\\n')
  return `A dossier of Triplomat for Neo4j 5 and later. There are two ways to load it.

1. Into a database that is running, empty or not, Aura included:

cypher-shell -f load.cypher

A second run changes nothing. Nodes are found by their label and id.

2. Into a new database that is not running, for large dossiers:

${command}

then, once it runs:

cypher-shell -f constraints.cypher

The model

(:Entity)      a party, with its kind as a second label
(:Article)     a source, with its text
(:Event)       what one or several claims tell of
(:Claim)       one claim with its evidence: quotes, and starts and ends in UTF-16 units of the article's text

(:Entity)-[:RELATION {claim}]->(:Entity)     the same claim as a tie, of its relation's type; claim is the id of its node
(:Claim)-[:SUBJECT|OBJECT|SAID_BY|PLACE]->(:Entity)
(:Claim)-[:FOUND_IN]->(:Article)
(:Claim)-[:TELLS_OF]->(:Event)
(:Entity)-[:MENTIONED_IN]->(:Article)
(:Entity)-[:ACTS_FOR]->(:Entity)

A tie may be a plan, an allegation or a denial: see modality and polarity. counts is true of what is affirmed and told as having
happened. time is EDTF (ISO 8601-2); first_day and last_day are its limits, missing where it is open.

MATCH (a:Entity)-[tie {counts: true}]->(b:Entity) RETURN a.name, type(tie), b.name, tie.quotes;
MATCH (speaker)<-[:SAID_BY]-(claim:Claim)-[:FOUND_IN]->(article) RETURN speaker.name, claim.quotes, article.title;
`
}

/** Of the import tool, in bytes. */
const DEFAULT_BUFFER = 4_194_304
