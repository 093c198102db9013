/** What the issues of reading files of other tools mean, in English. */
import { showSize, type IssueArguments, type IssueMessage } from './issue-message.ts'

export const readingIssuesEn = {
  'too-many-values': ({ limit }) => ({
    problem: `The file holds more than ${limit} values.`,
    remedy: 'Split it into several files.',
  }),
  'archive-broken': ({ name }) => ({
    problem: `“${name}” is not a whole archive.`,
    remedy: 'Fetch it again, or unpack it and open the files in it.',
  }),
  'archive-too-large': ({ limit }) => ({
    problem: `The archive holds more than ${showSize(limit)} or 10,000 files, the most that is read.`,
    remedy: 'Unpack it, and open the files that you need.',
  }),
  'format-unknown': ({ name }) => ({
    problem: name ? `No format recognises “${name}”.` : 'No format recognises this.',
    remedy: 'Name its format, or save it in one of those that Triplomat reads.',
  }),
  'not-this-format': ({ format, missing }) => ({
    problem: `This is not ${nameFormat(format)}: it has no ${missing}.`,
    remedy: 'Choose the format that the file is of.',
  }),
  'not-xml': ({ line, column, reason }) => ({
    problem: `This is not XML: it goes wrong in line ${line}, column ${column} (${reason}).`,
    remedy: 'Export it again, or correct it at that place.',
  }),
  'xml-entities': () => ({
    problem: 'The document declares entities of its own, which is not read since they can swell or fetch files.',
    remedy: 'Save it without a document type, with its entities written out.',
  }),
  'not-rdf': ({ line, reason }) => ({
    problem: `This cannot be read as RDF: it goes wrong in line ${line} (${reason}).`,
    remedy: 'Correct it there, or export it again.',
  }),
  'too-many-columns': ({ count, limit }) => ({
    problem: `There are ${count} columns, attributes or keys, or more; at most ${limit} are read.`,
    remedy: 'Keep those that you need; in a table, check that the separator is the right one.',
  }),
  'too-many-rows': ({ limit }) => ({
    problem: `The table has more than ${limit} rows.`,
    remedy: 'Split it into several files, by year for instance.',
  }),
  'column-missing': ({ column, known }) => ({
    problem: `There is no column “${column}”.`,
    remedy: `Columns there are: ${known}.`,
  }),
  'column-not-found': ({ role, known }) => ({
    problem: `No column looks like the ${nameRole(role)}.`,
    remedy: `${role === 'sign' ? 'Give it the name “sign”.' : 'Say which one it is.'} Columns there are: ${known}.`,
  }),
  'row-of-other-length': ({ line, expected, found }) => ({
    problem: `Line ${line} has ${found} cells instead of ${expected}.`,
    remedy: 'Check separators and quotation marks in that line.',
  }),
  'partner-missing': ({ name, partner }) => ({
    problem: `“${name}” cannot be read without “${partner}”.`,
    remedy: 'Open both together.',
  }),
  'file-left-out': ({ name }) => ({
    problem: `“${name}” was not needed and not read.`,
    remedy: 'Open it by itself if it holds something of its own.',
  }),
  'offsets-counted-in': ({ unit, count }) => ({
    problem: `Offsets agree with the quotes when they are counted in ${nameUnit(unit)} (marks: ${count}).`,
    remedy: 'They were read so.',
  }),
  'offsets-unproven': ({ unit }) => ({
    problem: `The file has no quotes, and its offsets could be counted in several ways; they were taken for ${nameUnit(unit)}.`,
    remedy: 'Look at marks after an emoji or a rare character.',
  }),
  'span-moved': ({ quote, found, from, to }) => ({
    problem: `“${quote}” does not stand at ${from}; the nearest words, “${found}”, were marked at ${to}.`,
    remedy: 'Check that they are the right ones.',
  }),
  'span-orphan': ({ quote, start }) => ({
    problem: `“${quote}” (at ${start}) is not in the text, or nobody can say where.`,
    remedy: 'It is kept as an orphan of its article: mark the words again, or delete it.',
  }),
  'id-changed': ({ id, taken }) => ({
    problem: `The id “${id}” is taken or cannot be used.`,
    remedy: `It is now “${taken}”.`,
  }),
  'date-unreadable': ({ words }) => ({
    problem: `“${words}” could not be read as a date.`,
    remedy: 'Add the date to the claim by hand, such as 2023-07-26.',
  }),
  'voice-unreadable': ({ words }) => ({
    problem: `“${words}” does not say whether the claim is a fact, a plan, somebody’s word or denied.`,
    remedy: 'It was read as the least firm that it can mean, with the words in its note: correct it by hand.',
  }),
  'field-left-out': ({ field, count }) => ({
    problem: `“${field}” has no place in a dossier (values: ${count}).`,
    remedy: 'Keep the file if you need it.',
  }),
  'line-kept': ({ line, words }) => ({
    problem: `Line ${line} says nothing that a dossier can hold: ${words}`.replace(/[.…]?$/, '.'),
    remedy: 'It is kept, and written again when the format is.',
  }),
  'record-left-out': ({ what, id, reason }) => ({
    problem: `The ${RECORDS[String(what)] ?? what} “${id}” was not taken: ${REASONS[String(reason)] ?? reason}.`,
    remedy: 'Correct it in the file, or add it by hand.',
  }),
  'node-made': ({ id }) => ({
    problem: `An edge names “${id}”, which is not among the nodes.`,
    remedy: 'An entity of that name was made.',
  }),
  'evidence-made': ({ count }) => ({
    problem: `The file gives no sentences, so one was written for each row (${count}).`,
    remedy: 'They say what the row says, and prove nothing more.',
  }),
  'direction-assumed': ({ count }) => ({
    problem: `Edges without a direction (${count}) go from the end that is written first.`,
    remedy: 'Check those for which the direction matters.',
  }),
  'events-unknown': ({ name, known }) => ({
    problem: `“${name}” is not a table of events that is read here. Its columns: ${known}.`,
    remedy: 'Files of ICEWS, POLECAT, GDELT, ACLED, UCDP and ATOP are read as they are published. A table of your own needs a column for who '
      + '(source, from, subject or actor1), one for to whom (target, to, object or actor2) and one for what happened (type, sign or score); '
      + `it may have one for when (date, or start and end). ${TYPES} A sign is 1, -1 or 0, a score goes from -10 to 10. ${DATES}`,
  }),
  'rows-left-out': ({ reason, count, lines, format }) => ({
    problem: `Rows left out because ${LEFT_OUT[String(reason)] ?? reason}: ${count} (${showLines('line', lines, count)}).`,
    remedy: [...acceptedInstead(reason, format), 'Correct them in the file if they matter; all others were read.'].join(' '),
  }),
  'no-events': ({ rows, columns }) => ({
    problem: `No row tells of an event between two actors (rows: ${rows}).`,
    remedy: `Check that these columns are there and filled in: ${columns}.`,
  }),
  'dates-need-origin': ({ example }) => ({
    problem: `Times are numbers such as ${example}, and the file does not say from which day they count.`,
    remedy: 'Say which day the first number is, and whether days or hours are counted; or give dates such as 2014-01-31.',
  }),
} satisfies Readonly<Record<string, (args: IssueArguments) => IssueMessage>>

const DATES = 'Dates are read as 2014-01-31, 20140131, 31 January 2014, 2014-01, 2014 or 1946-1949.'
const TYPES = 'A type is a code or a name of CAMEO (190, “Consult”) or a type of PLOVER (SANCTION).'

/** What would have been read. */
function acceptedInstead(reason: string | number | undefined, format: string | number | undefined): string[] {
  if (reason === 'no-date') return [DATES]
  return reason === 'no-code' && format === 'dyads' ? [TYPES] : []
}

/** The first lines, which may not be all. */
function showLines(word: string, lines: string | number | undefined, count: string | number | undefined): string {
  return `${count === 1 ? word : `${word}s`} ${lines}${Number(count) > 10 ? ', …' : ''}`
}

/** Why rows of coded events are left out. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'no-actor': 'one of the two actors is missing',
  'no-date': 'the date is missing or impossible',
  'no-code': 'the kind of event is missing or unknown',
  'no-obligation': 'they name no obligation of a treaty',
  'no-sign': 'the sign or the score is missing or not from -10 to 10',
  'too-many-actors': 'more actors are named than take part in one event',
  'not-a-row': 'cells are missing',
}

const RECORDS: Readonly<Record<string, string>> = {
  relation: 'relation', hyperedge: 'hyperedge', entity: 'entity', article: 'article', mention: 'mention', event: 'event', claim: 'claim',
  tie: 'tie', attribute: 'attribute', modification: 'modification', track: 'track', line: 'line', record: 'record', annotation: 'annotation',
}

const REASONS: Readonly<Record<string, string>> = {
  'no-ends': 'it says neither who nor whom',
  'no-such-end': 'one of its ends is not in the file',
  'one-end': 'it has one party only, and a claim joins two',
  'no-text': 'there is no text to it',
  'same-end': 'it ties a node to itself',
  'no-sign': 'its sign is none of 1, -1, + and -',
  neutral: 'its sign is 0',
  contradicted: 'other ties of the same two have the opposite sign, and weigh as much or more',
  unreadable: 'it cannot be read',
}

const UNITS: Readonly<Record<string, string>> = {
  'code-points': 'Unicode code points', 'utf-16': 'UTF-16 units', 'utf-8': 'bytes of UTF-8', graphemes: 'visible characters',
}

const ROLES: Readonly<Record<string, string>> = { source: 'subject of a row', target: 'object of a row', sign: 'sign of a tie' }

const FORMATS: Readonly<Record<string, string>> = {
  gexf: 'GEXF', graphml: 'GraphML', csv: 'a table', brat: 'a brat annotation', 'web-annotation': 'a Web Annotation',
  pubannotation: 'PubAnnotation', doccano: 'doccano’s JSON', 'label-studio': 'Label Studio’s JSON', 'webanno-tsv': 'WebAnno TSV', turtle: 'RDF of Triplomat', trig: 'RDF of Triplomat', nquads: 'RDF of Triplomat',
}

function nameUnit(unit: string | number | undefined): string {
  return UNITS[String(unit)] ?? String(unit)
}

function nameRole(role: string | number | undefined): string {
  return ROLES[String(role)] ?? String(role)
}

function nameFormat(format: string | number | undefined): string {
  return FORMATS[String(format)] ?? String(format)
}
