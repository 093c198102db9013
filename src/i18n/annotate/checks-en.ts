/** What each check says, and what each fix does, in English; and the type that every language has to fill. */
import { all, clip, one, type CheckArguments, type CheckNames } from './check-arguments.ts'

export type { CheckNames } from './check-arguments.ts'

type Say = (args: CheckArguments, names: CheckNames) => string

/** Words for every check, every fix and every question to a person. */
export interface CheckWords {
  readonly problems: Readonly<Record<keyof typeof problems, Say>>
  readonly fixes: Readonly<Record<keyof typeof fixes, Say>>
  /** What a fix that asks a person is called: a button's words. */
  readonly asks: Readonly<Record<keyof typeof asks, Say>>
  readonly levels: Readonly<Record<'error' | 'warning' | 'hint', string>>
}

const ENDS: Readonly<Record<string, string>> = { subject: 'its subject', relation: 'its relation', object: 'its object' }

const problems = {
  'unlinked-mention': ({ quote }) => `“${clip(quote)}” is marked, but not linked to an entity.`,
  'unfinished-claim': ({ missing }, { list }) => all(missing).length === 0
    ? 'Nothing is missing, but this claim is still a draft.'
    : `This claim still needs ${list(all(missing).map((part) => ENDS[part] ?? part))}.`,
  'missing-evidence': () => 'This claim rests on no words of the text.',
  'ends-do-not-fit': (args, names) => all(args.ends).map((end) => {
    const relation = names.relation(one(args.relation))
    if (end === 'both') return `“${relation}” says something of one party only, but subject and object differ.`
    const [entity, kind] = end === 'subject' ? [args.subject, args.subjectKind] : [args.object, args.objectKind]
    return `${names.entity(one(entity))} (${names.kind(one(kind))}) cannot be the ${end} of “${relation}”.`
  }).join(' '),
  'both-ends-the-same': ({ relation, entity }, names) =>
    `Subject and object are both ${names.entity(one(entity))}, which “${names.relation(one(relation))}” hardly means.`,
  'date-after-article': ({ date, published, of, entity }, names) => one(of) === 'source'
    ? `${names.entity(one(entity))} is said to have spoken after the article came out: ${names.date(one(date))}; the article’s date is ${
      names.date(one(published))}.`
    : `This is dated after the article, and not marked as planned: ${names.date(one(date))}; the article’s date is ${
      names.date(one(published))}.`,
  contradiction: (args, names) => {
    const [claim, other] = [names.claim(one(args.claim)), names.claim(one(args.other))]
    const voice = names.voice(all(args.sources), one(args.article))
    const otherVoice = names.voice(all(args.otherSources), one(args.otherArticle))
    if (one(args.how) === 'denied') {
      return one(args.voices) === 'one'
        ? `The same voice (${voice}) both affirms and denies: ${claim}.`
        : `Affirmed by one voice (${otherVoice}), denied by another (${voice}): ${claim}.`
    }
    return one(args.voices) === 'one'
      ? `The same voice (${voice}) tells of cooperation and of conflict at the same time: ${other}; ${claim}.`
      : `Cooperation in one voice (${otherVoice}), conflict in another (${voice}), at the same time: ${other}; ${claim}.`
  },
  'reported-by-nobody': () => 'This claim is marked as reported, but nobody is named who says so.',
  'asserted-by-somebody': ({ sources }, names) =>
    `This claim is marked as the article’s own word, but names who says so: ${names.list(all(sources).map(names.entity))}.`,
  'scored-without-event': ({ relation }, names) =>
    `“${names.relation(one(relation))}” has a score, but this claim names no event: told twice, it would count twice.`,
  'event-without-claims': ({ event }, names) => `No claim tells of this event: ${names.event(one(event))}.`,
  'same-claim-twice': ({ claim }, names) => `The same claim was made twice from the same words: ${names.claim(one(claim))}.`,
  'other-entity-named': ({ quote, entity, others }, names) =>
    `“${clip(quote)}” is linked to ${names.entity(one(entity))}, but it is a name of ${names.list(all(others).map(names.entity))}.`,
  'overlapping-mentions': ({ entity, quote, other }, names) => one(quote) === one(other)
    ? `“${clip(quote)}” is marked twice for ${names.entity(one(entity))}.`
    : `“${clip(quote)}” and “${clip(other)}” share words, and are both linked to ${names.entity(one(entity))}.`,
  'unused-entity': ({ entity }, names) => `Nothing mentions ${names.entity(one(entity))}, and no claim is made about it.`,
  'same-entity-twice': ({ entity, other, why, shared }, names) =>
    `${names.entity(one(entity))} and ${names.entity(one(other))} may be one: ${WHY[one(why)] ?? ''} (${one(shared)}).`,
  'period-reversed': ({ entity, other, from, until }, names) =>
    `${names.entity(one(entity))} is said to act for ${names.entity(one(other))} from ${names.date(one(from))} until ${
      names.date(one(until))}, which is earlier.`,
  'acts-for-itself': ({ entity }, names) => `${names.entity(one(entity))} is said to act for itself.`,
  'ends-not-nearby': ({ entities }, names) =>
    `No mention near these words stands for ${names.list(all(entities).map(names.entity))}.`,
  'source-not-nearby': ({ entities }, names) =>
    `The source is not mentioned near these words: ${names.list(all(entities).map(names.entity))}.`,
} satisfies Readonly<Record<string, Say>>

const WHY: Readonly<Record<string, string>> = {
  identifier: 'they have the same identifier', label: 'they have the same name', name: 'the name of one is another name of the other',
}

const fixes = {
  'link-to': ({ entity }, names) => `Link to ${names.entity(one(entity))}`,
  'remove-mark': () => 'Remove the mark',
  'swap-ends': ({ subject, object }, names) => `Swap the ends: ${names.entity(one(subject))} → ${names.entity(one(object))}`,
  'use-relation': ({ relation }, names) => `Use “${names.relation(one(relation))}”`,
  'say-of-one': ({ relation }, names) => `Say it of one party: “${names.relation(one(relation))}”`,
  'mark-planned': () => 'Mark it as planned',
  'clear-date': () => 'Remove the date',
  affirm: () => 'Mark it as affirmed',
  'set-modality': ({ modality }, names) => `Mark it as ${names.modality(one(modality))}`,
  'remove-sources': () => 'Remove the sources',
  'make-event': () => 'Make an event of it',
  'join-event': ({ event }, names) => `Same event as: ${names.event(one(event))}`,
  'remove-event': () => 'Remove the event',
  'remove-claim': () => 'Remove this claim',
  'remove-mention': ({ quote }) => `Remove the mark on “${clip(quote)}”`,
  'add-name': ({ entity, quote }, names) => `Take “${clip(quote)}” as a name of ${names.entity(one(entity))} too`,
  'remove-entity': () => 'Remove the entity',
  'swap-dates': () => 'Swap the two dates',
  'clear-until': () => 'Leave the end open',
  'remove-acts-for': () => 'Remove that',
} satisfies Readonly<Record<string, Say>>

const asks = {
  link: () => 'Choose an entity…',
  mark: ({ entity }, names) => `Mark where ${names.entity(one(entity))} is mentioned…`,
  subject: () => 'Choose the subject…',
  relation: () => 'Choose the relation…',
  object: () => 'Choose the object…',
  kind: ({ entity }, names) => `Change the kind of ${names.entity(one(entity))}…`,
  evidence: () => 'Choose the evidence…',
  date: () => 'Correct the date…',
  source: () => 'Choose who says so…',
  event: () => 'Choose the event…',
  merge: ({ entity, other }, names) => `Merge ${names.entity(one(entity))} and ${names.entity(one(other))}…`,
  finish: () => 'Finish the claim',
} satisfies Readonly<Record<string, Say>>

export const checksEn: CheckWords = {
  problems, fixes, asks, levels: { error: 'Error', warning: 'Warning', hint: 'Worth a look' },
}
