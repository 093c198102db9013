/** Texts with marks → a dossier. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { MAX_ISSUES } from '../core/check-shape.ts'
import { parseDate } from '../core/dates.ts'
import { shorten } from '../core/describe-value.ts'
import { issue, type Issue } from '../core/issues.ts'
import type { Article, Mention, Relation } from '../core/schema.ts'
import { DOSSIER_VERSION } from '../core/vocabulary.ts'
import type { AnnotatedText } from './annotated-text.ts'
import { guessLanguage } from './compile-annotations/guess-language.ts'
import { makeClaims, type MadeClaims } from './compile-annotations/make-claims.ts'
import { isPronoun, makeEntities, wordsOf } from './compile-annotations/make-entities.ts'
import { placeMarks, type PlacedMark, type PlacedMarks } from './compile-annotations/place-marks.ts'
import type { ReadResult } from './format.ts'
import { makeRelation } from './guess-kind.ts'
import { makeIds, type Ids } from './make-id.ts'
import { readDossier } from './read-dossier.ts'

/**
 * Makes one article of each text that is not empty, one entity of each reference, chain or surface text, and one claim of each link.
 * Marks that stand nowhere go to the orphans of their article, with the claims that need them. Ids of the file stay as they are, with
 * that of the article before them where two texts have the same.
 */
export function compileAnnotations(texts: readonly AnnotatedText[]): ReadResult {
  const issues: Issue[] = []
  const ids = makeIds()
  const parts = texts.flatMap((text): Part[] => {
    if (text.text.trim() === '') {
      issues.push(issue('record-left-out', text.name, { what: 'article', id: shorten(text.name), reason: 'no-text' }))
      return []
    }
    const marks = placeMarks(text, issues)
    return [{ text, marks, articleId: ids.make('article', text.name), language: languageOf(text) }]
  })
  if (parts.length === 0) return { issues: [...issues, issue('file-empty', '')] }

  const made = makeEntities(parts.map(({ marks }) => marks.all.filter(({ mark }) => !mark.isCue)), ids)
  const types = new Map<string, string>()
  const relationOf = (type: string): string => {
    const id = types.get(type) ?? ids.make('relation', type)
    types.set(type, id)
    return id
  }
  const mentionId = keepIds('mention', parts.map(({ text }) => text.marks), ids)
  const claimId = keepIds('claim', parts.map(({ text }) => text.links), ids)
  const articles = parts.map((part) => {
    const { text, marks, articleId, language } = part
    const surroundings = { marks, entityOf: made.entityOf, relationOf, claimId: (id: string) => claimId(id, articleId), language }
    const claims = makeClaims(text, surroundings, issues)
    const mention = (one: PlacedMark): Mention[] => {
      const entity = made.entityOf.get(one)
      return entity === undefined ? [] : [makeMention(one, mentionId(one.mark.id, articleId), entity)]
    }
    return makeArticle(part, marks.all.filter((one) => !one.isOrphan).flatMap(mention),
      marks.all.filter((one) => one.isOrphan).flatMap(mention), claims, issues)
  })
  const kinds = made.kinds.map(({ id }) => id)
  const symmetric = findSymmetric(texts)
  const joining = new Set(articles.flatMap((one) => [...one.claims, ...one.orphans?.claims ?? []])
    .filter(({ subject, object }) => subject !== object)
    .map(({ relation }) => relation))
  const relations = [...types].map(([type, id]): Relation =>
    makeRelation(type, id, kinds, { symmetric: symmetric.has(type), unary: !joining.has(id) }))
  const result = readDossier({
    format: 'triplomat',
    version: DOSSIER_VERSION,
    ontology: { kinds: made.kinds, relations },
    entities: made.entities,
    articles,
  })
  return { ...result, issues: [...limitIssues([...issues, ...ids.issues]), ...result.issues.map((one) => inFile(one, parts))] }
}

interface Part {
  readonly text: AnnotatedText
  readonly marks: PlacedMarks
  readonly articleId: string
  readonly language: string
}

function languageOf({ language, text }: AnnotatedText): string {
  return language !== undefined && LANGUAGE.test(language) ? language : guessLanguage(text)
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/

/** Gives out ids of records by their ids in the file and that of their article. */
function keepIds(what: string, texts: readonly (readonly { readonly id: string }[])[], ids: Ids): (id: string, article: string) => string {
  const owners = new Map<string, number>()
  texts.forEach((records, index) => {
    // Why -1: in two texts, and so with neither as its owner.
    for (const { id } of records) owners.set(id, (owners.get(id) ?? index) === index ? index : -1)
  })
  return (id, article) => (owners.get(id) === -1 ? ids.make(what, `${article}/${id}`) : ids.keep(what, id))
}

function makeMention(one: PlacedMark, id: string, entity: string): Mention {
  const note = one.mark.note?.trim()
  return {
    id,
    entity,
    form: isPronoun(wordsOf(one)) ? 'pronoun' : 'name',
    spans: [...one.spans],
    ...(note ? { note: { en: note, fr: note } } : {}),
  }
}

function makeArticle(
  { text, articleId, language }: Part,
  mentions: Mention[],
  lostMentions: Mention[],
  { claims, orphans }: MadeClaims,
  issues: Issue[],
): Article {
  const { name, url, published, publisher } = text
  const hasDay = published !== undefined && parseDate(published)?.precision === 'day'
  if (published?.trim() && !hasDay) issues.push(issue('date-unreadable', name, { words: shorten(published) }))
  const hasUrl = url !== undefined && /^https?:\/\/[^\s]+$/.test(url)
  if (url?.trim() && !hasUrl) issues.push(issue('field-left-out', name, { field: shorten(url), count: 1 }))
  return {
    id: articleId,
    title: titleOf(text),
    ...(publisher?.trim() ? { publisher: publisher.trim() } : {}),
    ...(hasDay ? { published } : {}),
    language,
    ...(hasUrl ? { url } : {}),
    rights: { en: 'Not stated in the imported file.', fr: 'Non indiqués dans le fichier importé.' },
    sha256: bytesToHex(sha256(utf8ToBytes(text.text))),
    mentions,
    events: [],
    claims: [...claims],
    text: text.text,
    ...(lostMentions.length + orphans.length > 0 ? { orphans: { mentions: lostMentions, claims: [...orphans] } } : {}),
  }
}

/** The first line where it is short enough to be one. */
function titleOf({ title, text, name }: AnnotatedText): string {
  const line = text.slice(0, 4 * LONGEST_TITLE).trimStart().split(/[\r\n]/, 1)[0]?.trim() ?? ''
  const first = line.length <= LONGEST_TITLE ? line : ''
  return title?.trim() || first || name.trim() || `${line.slice(0, LONGEST_TITLE).replace(/[\ud800-\udbff]$/, '')}…`
}

const LONGEST_TITLE = 160

/** Types of which every link reads the same both ways. */
function findSymmetric(texts: readonly AnnotatedText[]): ReadonlySet<string> {
  const links = texts.flatMap((text) => text.links)
  const oneWay = new Set(links.filter((link) => !link.symmetric).map(({ type }) => type))
  return new Set(links.map(({ type }) => type).filter((type) => !oneWay.has(type)))
}

/** At most `MAX_ISSUES` of each code; the others are counted. */
function limitIssues(issues: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>()
  const listed = issues.filter(({ code }) => {
    const count = counts.get(code) ?? 0
    counts.set(code, count + 1)
    return count < MAX_ISSUES
  })
  const count = issues.length - listed.length
  return count === 0 ? listed : [...listed, { ...issue('and-more', '', { count }), level: 'warning' }]
}

/** Names the file's text where validation names an article of the dossier, which the reader of the file has never seen. */
function inFile(one: Issue, parts: readonly Part[]): Issue {
  const index = /^articles\[(\d+)\]/.exec(one.path)?.[1]
  return index === undefined ? one : { ...one, path: parts[Number(index)]?.text.name ?? one.path }
}
