/** What every issue means and what to do about it, in English; and the type that every language has to fill. */

import { showSize, type IssueArguments, type IssueMessage } from './issue-message.ts'
import { readingIssuesEn } from './reading-issues-en.ts'

export type { IssueArguments, IssueMessage } from './issue-message.ts'

/** A message for every code. A code without one does not compile where the shells use the messages, a language without one
 * not where it is written. */
export type IssueMessages = Readonly<Record<keyof typeof issuesEn, (args: IssueArguments) => IssueMessage>>

export const issuesEn = {
  'not-utf8': ({ offset, guess }) => ({
    problem: `The file is not UTF-8: byte ${offset} (counted from 0) cannot stand there${
      guess ? `; it looks like ${guess}` : ''}.`,
    remedy: 'Save it again with the encoding UTF-8.',
  }),
  'file-empty': () => ({ problem: 'The file is empty.', remedy: 'Choose another file, or restore this one from a copy.' }),
  'file-too-large': ({ size, limit }) => ({
    problem: `The file is larger than ${showSize(limit)}, the most that is read${
      size === undefined ? '' : `: it has ${showSize(size)}`}.`,
    remedy: 'Split the dossier into several files.',
  }),
  'not-json': ({ line, column }) => ({
    problem: `This is not JSON: it breaks off or goes wrong in line ${line}, column ${column}.`,
    remedy: 'Look just before that place for a missing or surplus comma, quotation mark or bracket.',
  }),
  'too-deep': ({ depth }) => ({
    problem: `Lists, objects or elements are nested more than ${depth} levels deep.`,
    remedy: 'No file that is meant needs as many: check what made this one.',
  }),
  'not-a-dossier': () => ({
    problem: 'This is not a Triplomat dossier: "format": "triplomat" is missing.',
    remedy: 'Give a file that Triplomat wrote, or the folder that holds ontology.json, entities.json and articles.',
  }),
  'version-newer': ({ version, known }) => ({
    problem: `The file is of version ${version}, and this Triplomat reads versions up to ${known}.`,
    remedy: 'Update Triplomat.',
  }),
  'wrong-shape': ({ expected, found }) => describeShape(String(expected), String(found)),
  'unknown-field': ({ key }) => ({
    problem: `There is no field “${key}” here.`,
    remedy: 'Correct its name or remove it.',
  }),
  'duplicate-id': ({ id, what }) => ({
    problem: `The id “${id}” is already taken by another ${nameRecord(what)}.`,
    remedy: 'Give one of the two another id, and change what refers to it.',
  }),
  'unknown-reference': ({ id, what, near }) => ({
    problem: `There is no ${nameRecord(what)} “${id}”.`,
    remedy: near ? `Did you mean “${near}”?` : 'Add it, or refer to one that exists.',
  }),
  'span-outside-text': ({ start, end, length }) => ({
    problem: `The span from ${start} to ${end} is empty, reversed or outside the text, which is ${length} units long.`,
    remedy: 'Mark the words again.',
  }),
  'span-shifted': ({ quote, found, at }) => ({
    problem: `The span should read “${quote}”, but “${found}” stands there.`,
    remedy: at === ''
      ? 'The quote is nowhere in the text: mark the words again.'
      : `The quote is now found at ${at}: move the span there.`,
  }),
  'spans-overlap': ({ start, end, otherStart, otherEnd }) => ({
    problem: `The span from ${start} to ${end} does not come after the one before it (${otherStart} to ${otherEnd}).`,
    remedy: 'Put the spans in the order of the text, and join those that overlap.',
  }),
  'span-splits-character': ({ start, end }) => ({
    problem: `The span from ${start} to ${end} cuts a character in two.`,
    remedy: 'Move its border by one.',
  }),
  'bad-date': ({ edtf }) => ({
    problem: `“${edtf}” is not an EDTF date.`,
    remedy: 'Write it like 2023-07-26, 2023-07, 2023~ or 2023-07/..',
  }),
  'end-does-not-fit': ({ end, kind, relation, allowed }) => ({
    problem: `An entity of the kind “${kind}” cannot be the ${end === 'subject' ? 'subject' : 'object'} of “${relation}”.`,
    remedy: `Kinds that can: ${allowed}.`,
  }),
  'unary-with-two-ends': ({ relation }) => ({
    problem: `“${relation}” says something of one party only, but subject and object differ.`,
    remedy: 'Give the same entity for both.',
  }),
  'both-ends-the-same': ({ relation }) => ({
    problem: `Subject and object are the same, which the relation ${relation} hardly means.`,
    remedy: 'Check both ends; for what is said of one party only, mark the relation as unary.',
  }),
  'text-changed': ({ sha256 }) => ({
    problem: 'The text is no longer the one that was annotated: its SHA-256 differs.',
    remedy: `Restore the text; or, if the change is meant, check every span and write ${sha256}.`,
  }),
  'sign-against-quad': ({ quad, sign }) => ({
    problem: `The sign “${sign}” goes against PLOVER’s quad class ${quad}.`,
    remedy: 'Classes 1 and 2 are cooperation, 3 and 4 conflict: correct one of the two.',
  }),
  'acts-for-itself': ({ entity }) => ({
    problem: `“${entity}” is said to act for itself.`,
    remedy: 'Remove the entry, or name the entity that it acts for.',
  }),
  'period-reversed': ({ from, until }) => ({
    problem: `The period ends (${until}) before it begins (${from}).`,
    remedy: 'Exchange or correct the dates.',
  }),
  'scored-without-event': ({ relation }) => ({
    problem: `A claim of “${relation}” has a score but names no event, so that its score may be counted twice.`,
    remedy: 'Name the event that it tells of.',
  }),
  'reported-by-nobody': ({ modality }) => ({
    problem: `The claim is marked “${modality}”, but nobody is named who says so.`,
    remedy: 'Add the source, or mark the claim “asserted”.',
  }),
  'asserted-by-somebody': () => ({
    problem: 'The claim is marked “asserted”, the article’s own voice, but names somebody who says so.',
    remedy: 'Mark it “reported”, or remove the source.',
  }),
  'event-without-claims': ({ id }) => ({
    problem: `No claim tells of the event “${id}”.`,
    remedy: 'Link a claim to it, or remove it.',
  }),
  'date-after-publication': ({ edtf, published }) => ({
    problem: `The date ${edtf} lies after the article’s own, ${published}, though the claim is not marked “planned”.`,
    remedy: 'Correct the date, or mark the claim “planned”.',
  }),
  'still-in-use': ({ id, what, count }) => ({
    problem: `The ${nameRecord(what)} “${id}” is still in use: ${
      count === 1 ? 'one record refers' : `${count} records refer`} to it.`,
    remedy: 'Change or remove what refers to it first.',
  }),
  'no-such-record': ({ id, what }) => ({
    problem: `There is no ${nameRecord(what)}${id === '' ? '' : ` “${id}”`} any more.`,
    remedy: 'Choose another one.',
  }),
  'edited-elsewhere': () => ({
    problem: 'This dossier is being edited in another tab.',
    remedy: 'Choose “Edit here” first, or go on in the other tab.',
  }),
  'and-more': ({ count }) => ({
    problem: count === 1 ? 'There is one more problem.' : `There are ${count} more problems.`,
    remedy: 'Correct the ones listed, then check again.',
  }),
  'left-out': ({ what }) => ({
    problem: `This format cannot carry ${nameParts(what)}.`,
    remedy: 'Keep the dossier in Triplomat’s own format as well.',
  }),
  'git-lfs-pointer': ({ size }) => ({
    problem: `This is only a Git LFS pointer to the file, which is ${showSize(size)} large.`,
    remedy: 'Run “git lfs pull” to fetch the file itself.',
  }),
  'file-missing': ({ name }) => ({
    problem: `“${name}” is not there.`,
    remedy: 'Check the name, or create the file.',
  }),
  'file-unreadable': ({ reason }) => ({
    problem: `The file cannot be read (${reason}).`,
    remedy: 'Check that it is a file and that you may read it.',
  }),
  'graph-mismatch': ({ expected, found }) => ({
    problem: `The graph has “${found}” here, but the record that it carries has “${expected}”.`,
    remedy: 'Make the two agree.',
  }),
  ...readingIssuesEn,
} satisfies Readonly<Record<string, (args: IssueArguments) => IssueMessage>>

const RECORDS: Readonly<Record<string, string>> = {
  kind: 'kind of entity', relation: 'relation', entity: 'entity', article: 'article', mention: 'mention', event: 'event',
  claim: 'claim', story: 'story', step: 'step', exercise: 'exercise', key: 'key for the article',
}

const PARTS: Readonly<Record<string, string>> = {
  ontology: 'the definitions of kinds and relations',
  entities: 'the registry of entities',
  names: 'the other names',
  actsFor: 'who acts for whom',
  articles: 'the articles',
  text: 'the text of the articles',
  mentions: 'the mentions',
  spans: 'the places in the text',
  claims: 'the claims',
  events: 'the events',
  untoldEvents: 'events without claims, and in which article an event stands',
  qualifiers: 'place and quantity',
  attribution: 'who says so',
  time: 'the dates',
  notes: 'the notes',
  descriptions: 'the descriptions',
  identifiers: 'the identifiers',
  bases: 'what dates rest on',
  orphans: 'the orphans and the files kept',
  drafts: 'unfinished work and corrected sentences',
  teaching: 'stories, exercises and their keys',
  order: 'the order of the records',
}

function nameParts(what: string | number | undefined): string {
  return String(what).split(', ').map((part) => PARTS[part] ?? part).join(', ')
}

const FOUND: Readonly<Record<string, string>> = {
  nothing: 'nothing', null: 'null', object: 'an object', string: 'text', number: 'a number', int: 'a whole number',
  boolean: 'true or false', array: 'a list', undefined: 'nothing',
}

function nameRecord(what: string | number | undefined): string {
  return RECORDS[String(what)] ?? String(what)
}

function describeShape(expected: string, found: string): IssueMessage {
  const remedy = 'Correct the value; public/schema says what each field holds.'
  if (found === 'nothing') {
    return { problem: `A field is missing here; expected: ${nameValue(expected)}.`, remedy: 'Add it.' }
  }
  if (expected === '≥ 1' && (found === '""' || found === 'array (0)')) {
    return { problem: 'This must not be empty.', remedy: 'Fill it in, or remove the field if it is optional.' }
  }
  return { problem: `Expected: ${nameValue(expected)}; found: ${nameValue(found)}.`, remedy }
}

function nameValue(value: string): string {
  const list = /^array \((\d+)\)$/.exec(value)
  if (list) return `a list of ${list[1]}`
  return FOUND[value] ?? value
}
