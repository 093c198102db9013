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

A second run changes nothing. Nodes are found by their label and key: id alone is not unique among dossiers.

Articles, events and claims have the key text/id, where text is the first 12 digits of the SHA-256 of the article's text. What the
database holds of the same texts is replaced: claims, events, articles, mentions and ties that are no longer in the dossier go, and
so do properties of your own on these nodes. What was loaded of other texts stays.

Entities have the key wikidata/Q… where they have an identifier of Wikidata that no other entity of the dossier has; so those of
several dossiers meet, and say of themselves what the dossier loaded last says. Other entities have the key text/id of the dossier's
first article, and do not meet. Entities are never deleted, nor are labels of kinds that have left the ontology.

What was loaded before stays beside the new where a text itself was changed, an article was taken out, another one stands first, or an
entity has another identifier. To delete what belongs to a text, and then entities that no claim and no article names:

MATCH ()-[tie]->() WHERE tie.claim STARTS WITH 'text/' DELETE tie;
MATCH (n) WHERE (n:Article OR n:Event OR n:Claim) AND n.key STARTS WITH 'text/' DETACH DELETE n;
MATCH (n:Entity) WHERE NOT (n)<-[:SUBJECT|OBJECT|SAID_BY|PLACE]-(:Claim) AND NOT (n)-[:MENTIONED_IN]->() DETACH DELETE n;

2. Into a new database that is not running, for large dossiers:

${command}

then, once it runs:

cypher-shell -f constraints.cypher

The model

(:Entity)      a party, with its kind as a second label
(:Article)     a source, with its text
(:Event)       what one or several claims tell of
(:Claim)       one claim with its evidence: quotes, and starts and ends in UTF-16 units of the article's text

(:Entity)-[:RELATION {claim}]->(:Entity)     the same claim as a tie, of its relation's type; claim is the key of its node
(:Claim)-[:SUBJECT|OBJECT|SAID_BY|PLACE]->(:Entity)
(:Claim)-[:FOUND_IN]->(:Article)
(:Claim)-[:TELLS_OF]->(:Event)
(:Entity)-[:MENTIONED_IN]->(:Article)
(:Entity)-[:ACTS_FOR]->(:Entity)

A tie may be hearsay, a plan, an allegation or a denial, which its type does not say: see its name, such as "expelled (denied)", its
modality and its polarity. counts is true of what is affirmed and asserted or reported.

time is EDTF (ISO 8601-2); first_day and last_day are its limits, missing where it is open. A claim and its tie have time, which is
their own, and event_time, that of their event; first_day and last_day are the limits of time, or of event_time where there is none.

MATCH (a:Entity)-[tie {counts: true}]->(b:Entity) RETURN a.name, type(tie), b.name, tie.quotes;
MATCH (speaker)<-[:SAID_BY]-(claim:Claim)-[:FOUND_IN]->(article) RETURN speaker.name, claim.quotes, article.title;
`
}

/** Of the import tool, in bytes. */
const DEFAULT_BUFFER = 4_194_304
