/** What compiling made of a collection, put together with the records that Triplomat noted in it. */
import { makeAnchorer, type Anchorer } from '../../core/anchor.ts'
import type { Issue } from '../../core/issues.ts'
import { makeOffsets } from '../../core/offsets.ts'
import type { Article, Claim, Dossier, Mention, Text } from '../../core/schema.ts'
import { MENTION_FORMS } from '../../core/vocabulary.ts'
import { makeIds, type Ids } from '../make-id.ts'
import type { ArticleRecord, Configuration } from './configuration.ts'
import type { MadeText } from './make-annotated-text.ts'
import { makeQuoteReader } from './read-quotes.ts'
import type { Standoff } from './read-standoff.ts'
import { readVoices } from './read-voices.ts'
import { restoreClaim, textAt, type ClaimContext } from './restore-claim.ts'
import { makeVocabulary, type Vocabulary } from './restore-vocabulary.ts'

/** A document and what was made of it for compiling. */
export interface ReadDocument {
  readonly standoff: Standoff
  readonly made: MadeText
}

/** A dossier that is to be checked yet, and from which line each record comes: by id, the id of a mark, relation or
 * event. */
export interface Restored {
  readonly dossier: Dossier
  readonly marks: ReadonlyMap<string, MarkOrigin>
  readonly links: ReadonlyMap<string, string>
  readonly issues: readonly Issue[]
}

/** The line of a mention, and what the lines alone say of its entity. */
export interface MarkOrigin {
  readonly from: string
  readonly kind: string | undefined
  readonly wikidata: string | undefined
}

/** Records of notes get their own ids, entities and fields back; the others stay as compiled. `compiled` has one
 * article a document, in the same order, and the id of each line as the note of its record. */
export function restoreRecords(compiled: Dossier, documents: readonly ReadDocument[], configuration: Configuration): Restored {
  const ids = makeIds()
  const issues: Issue[] = []
  const vocabulary = makeVocabulary(compiled, configuration, ids)
  const pairs = documents.flatMap((document, index) => {
    const article = compiled.articles[index]
    return article ? [{ ...document, article }] : []
  })
  for (const { standoff, article } of pairs) {
    for (const { note, entity } of allMentions(article)) {
      const from = note?.en ?? ''
      const own = standoff.fields.get(from)?.get('entity')
      if (own !== undefined) vocabulary.keepEntity(own, entity, standoff.marks.get(from)?.type)
    }
  }
  const marks = new Map<string, MarkOrigin>()
  const links = new Map<string, string>()
  const articles = pairs.map(({ standoff, made, article }): Article => {
    const mentionsOf = (list: readonly Mention[]): Mention[] =>
      inOrder(standoff.marks, list).map(({ from, record }) => restoreMention(record, from, standoff, vocabulary, ids, marks))
    const mentions = mentionsOf(article.mentions)
    const orphanMentions = mentionsOf(article.orphans?.mentions ?? [])
    const entityOf = new Map([...mentions, ...orphanMentions].map(({ id, entity }) => [marks.get(id)?.from ?? '', entity]))
    const restored = restoreClaims(standoff, made, article, vocabulary, entityOf, ids, links)
    issues.push(...restored.issues)
    const { sha256: _, ...record } = standoff.record ?? { sha256: '' }
    const { orphans: __, ...rest } = article
    const hasOrphans = orphanMentions.length + restored.orphans.length > 0
    return {
      ...rest,
      ...record,
      id: 'id' in record ? ids.keep('article', record.id) : ids.make('article', article.id),
      mentions,
      claims: restored.claims,
      ...(hasOrphans ? { orphans: { mentions: orphanMentions, claims: restored.orphans } } : {}),
      standoff: standoff.parts.map(({ extension, lines }) => ({ extension, content: lines.map(({ raw }) => raw).join('') })),
    }
  })
  return {
    dossier: {
      format: compiled.format,
      version: compiled.version,
      ...vocabulary.finish(articles),
      articles: inRecordOrder(addEvents(articles, ids), configuration.articles),
    },
    marks,
    links,
    issues: [...issues, ...ids.issues],
  }
}

function allMentions({ mentions, orphans }: Article): Mention[] {
  return [...mentions, ...orphans?.mentions ?? []]
}

/** Records in the order of their lines, each with the id of its line. */
function inOrder<Item extends { readonly note?: Text | undefined }>(
  lines: ReadonlyMap<string, unknown>,
  records: readonly Item[],
): { from: string; record: Item }[] {
  const places = new Map([...lines.keys()].map((id, index) => [id, index]))
  return records
    .map((record) => ({ from: record.note?.en.split(' ', 1)[0] ?? '', record }))
    .sort((a, b) => (places.get(a.from) ?? 0) - (places.get(b.from) ?? 0))
}

function restoreMention(
  { note: _, ...mention }: Mention,
  from: string,
  standoff: Standoff,
  vocabulary: Vocabulary,
  ids: Ids,
  marks: Map<string, MarkOrigin>,
): Mention {
  const fields = standoff.fields.get(from)
  const written = standoff.notes.get(from)?.join('\n')
  const note = fields ? textAt(fields, 'note') : written === undefined ? undefined : { en: written, fr: written }
  const form = standoff.attributes.get(from)?.find(({ name }) => name === 'Form')?.value
  const id = fields ? ids.keep('mention', fields.get('id') ?? from) : ids.make('mention', mention.id)
  const entity = vocabulary.entityOf(mention.entity, fields?.get('entity'))
  marks.set(id, { from, ...vocabulary.saidByLines(entity, mention.entity) })
  return {
    ...mention,
    id,
    entity,
    form: MENTION_FORMS.find((one) => one === form) ?? (fields ? 'name' : mention.form),
    ...(note ? { note } : {}),
  }
}

/** Compiled claims and noted ones, in the order of their lines. */
function restoreClaims(
  standoff: Standoff,
  made: MadeText,
  article: Article,
  vocabulary: Vocabulary,
  entityOf: ReadonlyMap<string, string>,
  ids: Ids,
  links: Map<string, string>,
): { claims: Claim[]; orphans: Claim[]; issues: Issue[] } {
  const issues: Issue[] = []
  const found: { from: string; claim: Claim; isOrphan: boolean }[] = []
  let anchorer: Anchorer | undefined
  const readQuotes = makeQuoteReader(standoff.text)
  const context: ClaimContext = {
    standoff,
    offsets: makeOffsets(standoff.text, 'code-points'),
    anchorer: () => (anchorer ??= makeAnchorer(standoff.text)),
    rangesOf: (mark) => {
      const known = standoff.marks.get(mark)
      return known ? readQuotes(known) : []
    },
    entityOf: (mark) => entityOf.get(mark),
    entityNamed: (id) => vocabulary.entityOf(id, id),
    relationOf: (type) => vocabulary.relationOf(type),
    voiceOf: readVoices(standoff),
  }
  for (const own of made.ownLinks) {
    const { claim, isOrphan, issues: complaints } = restoreClaim(own, context)
    issues.push(...complaints)
    if (!claim) continue
    const kept = { ...claim, id: ids.keep('claim', claim.id) }
    found.push({ from: own.link.id, isOrphan, claim: kept })
  }
  const compiled = [article.claims, article.orphans?.claims ?? []].flatMap((list, index) =>
    inOrder(standoff.links, list).map((one) => ({ ...one, isOrphan: index === 1 })))
  for (const { from, record: { note: compiledNote, ...claim }, isOrphan } of compiled) {
    const written = joinNotes(standoff.notes.get(from), compiledNote)
    found.push({ from, isOrphan, claim: {
      ...vocabulary.withCompiledEntities(claim),
      id: ids.make('claim', claim.id),
      relation: vocabulary.relationOf(standoff.links.get(from)?.type ?? claim.relation, claim.relation),
      ...(written ? { note: written } : {}),
    } })
  }
  const places = new Map([...standoff.links.keys()].map((id, index) => [id, index]))
  found.sort((a, b) => (places.get(a.from) ?? 0) - (places.get(b.from) ?? 0))
  for (const { from, claim } of found) links.set(claim.id, from)
  return {
    claims: found.filter(({ isOrphan }) => !isOrphan).map(({ claim }) => claim),
    orphans: found.filter(({ isOrphan }) => isOrphan).map(({ claim }) => claim),
    issues,
  }
}

/** What people wrote of a link, and what compiling added after the id. */
function joinNotes(written: readonly string[] = [], compiled: Text | undefined): Text | undefined {
  const join = (note = ''): string => [...written, ...note.split(' ').slice(1)].join(' ')
  const note = { en: join(compiled?.en), fr: join(compiled?.fr) }
  return note.en === '' ? undefined : note
}

/** Makes the events that notes name and no configuration tells of; an event that several articles have is of the
 * first. */
function addEvents(articles: readonly Article[], ids: Ids): Article[] {
  const known = new Set(articles.flatMap(({ events }) => events.map(({ id }) => id)))
  const kept = new Map([...known].map((id) => [id, ids.keep('event', id)]))
  const placed = new Set<string>()
  return articles.map((article) => {
    const made = new Map<string, string>()
    const events = article.events.filter(({ id }) => !placed.has(id))
    for (const { id } of events) placed.add(id)
    for (const { event } of [...article.claims, ...article.orphans?.claims ?? []]) {
      if (event !== undefined && !kept.has(event)) {
        kept.set(event, ids.keep('event', event))
        made.set(event, kept.get(event) ?? event)
      }
    }
    const rename = (claim: Claim): Claim =>
      (claim.event === undefined ? claim : { ...claim, event: kept.get(claim.event) ?? claim.event })
    return {
      ...article,
      events: [...events, ...[...made.values()].map((id) => ({ id, label: { en: id, fr: id } }))],
      claims: article.claims.map(rename),
      ...(article.orphans ? { orphans: { ...article.orphans, claims: article.orphans.claims.map(rename) } } : {}),
    }
  })
}

/** Articles that the configuration tells of in its order, then the others. */
function inRecordOrder(articles: readonly Article[], records: readonly ArticleRecord[]): Article[] {
  const places = new Map(records.map(({ id }, index) => [id, index]))
  return [...articles].sort((a, b) => (places.get(a.id) ?? records.length) - (places.get(b.id) ?? records.length))
}
