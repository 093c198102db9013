/** What a dossier's shape cannot say: unique ids, references, spans, dates, ends that fit, claims that make sense. */
import { MAX_ISSUES } from './check-shape.ts'
import { closest } from './closest.ts'
import { shorten } from './describe-value.ts'
import { parseDate } from './dates.ts'
import { issue, ISSUE_LEVELS, type Issue, type IssueCode } from './issues.ts'
import type { Article, Claim, Dossier, DraftClaim, Entity, Mention, Orphans, Relation, Span, Time } from './schema.ts'
import { nearestOccurrence, splitsCharacter } from './spans.ts'

/** `args` may be a function, so that a remedy is only looked for where the issue is listed. */
type Report = (code: IssueCode, path: string, args?: Issue['args'] | (() => Issue['args']), record?: string) => void

/** Every problem of a dossier whose shape is right, in the order of the file. At most `MAX_ISSUES` are listed one by one. */
export function validateDossier(dossier: Dossier): Issue[] {
  const issues: Issue[] = []
  let [unlisted, unlistedErrors] = [0, 0]
  const report: Report = (code, path, args, record) => {
    if (issues.length < MAX_ISSUES) {
      issues.push(issue(code, path, typeof args === 'function' ? args() : args, record))
      return
    }
    unlisted++
    if (ISSUE_LEVELS[code] === 'error') unlistedErrors++
  }
  const known = knownIds(dossier, report)
  checkOntology(dossier, known, report)
  dossier.entities.forEach((entity, index) => checkEntity(entity, `entities[${index}]`, known, report))
  dossier.articles.forEach((article, index) => checkArticle(article, `articles[${index}]`, known, report))
  checkStories(dossier, report)
  // Why: warnings do not make a dossier unusable, however many.
  const level = unlistedErrors > 0 ? 'error' : 'warning'
  if (unlisted > 0) issues.push({ ...issue('and-more', '', { count: unlisted }), level })
  return issues
}

const DRAFTS = { mentions: 'draftMentions', claims: 'draftClaims' } as const

/** The problems of one claim by itself: what `validateDossier` would say of it. Paths begin at the claim. */
export function validateClaim(claim: Claim, article: Article, known: Known): Issue[] {
  return collect((report) => checkClaim(claim, article, '', known, report))
}

/** The same of a draft, of which nothing is said to be missing. */
export function validateDraftClaim(claim: DraftClaim, { text }: Article, known: Known): Issue[] {
  return collect((report) => checkDraftClaim(claim, text, '', known, report))
}

function collect(check: (report: Report) => void): Issue[] {
  const issues: Issue[] = []
  check((code, path, args, record) =>
    issues.push(issue(code, path.replace(/^\./, ''), typeof args === 'function' ? args() : args, record)))
  return issues
}

/** What records refer to; a `DossierIndex` is one. */
interface Known {
  readonly kinds: Ids
  readonly relations: ReadonlyMap<string, Relation>
  readonly entities: ReadonlyMap<string, Entity>
  readonly events: Ids
}
type Ids = ReadonlySet<string> | ReadonlyMap<string, unknown>

/** Ids are unique in the whole dossier among records of one type, so that an address or an edge key names one thing. */
function knownIds({ ontology, entities, articles }: Dossier, report: Report): Known {
  const unique = (what: string, records: readonly PlacedId[]): Set<string> => checkUnique(what, records, report)
  const inArticles = (key: 'mentions' | 'events' | 'claims') =>
    articles.flatMap((article, index) => [
      ...at(article[key], `articles[${index}].${key}`),
      ...(key === 'events' ? [] : at(article.orphans?.[key] ?? [], `articles[${index}].orphans.${key}`)),
      ...(key === 'events' ? [] : at(article[DRAFTS[key]] ?? [], `articles[${index}].${DRAFTS[key]}`)),
    ])
  unique('relation', at(ontology.relations, 'ontology.relations'))
  unique('entity', at(entities, 'entities'))
  unique('article', at(articles, 'articles'))
  unique('mention', inArticles('mentions'))
  unique('claim', inArticles('claims'))
  return {
    kinds: unique('kind', at(ontology.kinds, 'ontology.kinds')),
    relations: new Map(ontology.relations.map((one) => [one.id, one])),
    entities: new Map(entities.map((one) => [one.id, one])),
    events: unique('event', inArticles('events')),
  }
}

type PlacedId = readonly [id: string, path: string]

function at(records: readonly { id: string }[], path: string): PlacedId[] {
  return records.map(({ id }, index) => [id, `${path}[${index}]`] as const)
}

function checkUnique(what: string, records: readonly PlacedId[], report: Report): Set<string> {
  const seen = new Set<string>()
  for (const [id, path] of records) {
    if (seen.has(id)) report('duplicate-id', `${path}.id`, { id, what }, id)
    seen.add(id)
  }
  return seen
}

function checkOntology({ ontology }: Dossier, known: Known, report: Report): void {
  ontology.relations.forEach((relation, index) => {
    const path = `ontology.relations[${index}]`
    for (const end of ['subjects', 'objects'] as const) {
      relation[end].forEach((kind, at) =>
        checkReference('kind', kind, known.kinds, `${path}.${end}[${at}]`, relation.id, report))
    }
    const { plover, sign } = relation
    if (plover && sign !== (plover.quad <= 2 ? 'cooperation' : 'conflict')) {
      report('sign-against-quad', `${path}.sign`, { sign, quad: plover.quad }, relation.id)
    }
  })
}

function checkEntity(entity: Entity, path: string, known: Known, report: Report): void {
  checkReference('kind', entity.kind, known.kinds, `${path}.kind`, entity.id, report)
  entity.actsFor.forEach((acting, index) => {
    const here = `${path}.actsFor[${index}]`
    checkReference('entity', acting.entity, known.entities, `${here}.entity`, entity.id, report)
    if (acting.entity === entity.id) report('acts-for-itself', `${here}.entity`, { entity: entity.id }, entity.id)
    const { from, until } = acting
    checkDate(from, `${here}.from`, entity.id, report)
    checkDate(until, `${here}.until`, entity.id, report)
    const start = from === undefined ? undefined : parseDate(from)
    const end = until === undefined ? undefined : parseDate(until)
    if (start && end && start.start >= end.end) {
      report('period-reversed', here, { from: from ?? '', until: until ?? '' }, entity.id)
    }
  })
}

function checkArticle(article: Article, path: string, known: Known, report: Report): void {
  checkDate(article.published, `${path}.published`, article.id, report)
  checkOrphans(article.orphans, `${path}.orphans`, known, report)
  article.mentions.forEach((mention, index) => checkMention(mention, article.text, `${path}.mentions[${index}]`, known, report))
  checkDrafts(article, path, known, report)
  checkKey(article, `${path}.key`, known, report)
  const told = new Set([...article.claims, ...article.orphans?.claims ?? [], ...article.draftClaims ?? []].map((claim) => claim.event))
  article.events.forEach((event, index) => {
    checkTime(event.time, `${path}.events[${index}].time`, event.id, report)
    if (!told.has(event.id)) report('event-without-claims', `${path}.events[${index}]`, { id: event.id }, event.id)
  })
  article.claims.forEach((claim, index) => checkClaim(claim, article, `${path}.claims[${index}]`, known, report))
}

/** Orphans are not held against the text, but what they refer to has to be there. */
function checkOrphans(orphans: Orphans | undefined, path: string, known: Known, report: Report): void {
  orphans?.mentions.forEach((mention, index) => {
    checkReference('entity', mention.entity, known.entities, `${path}.mentions[${index}].entity`, mention.id, report)
  })
  orphans?.claims.forEach((claim, index) => checkReferences(claim, `${path}.claims[${index}]`, known, report))
}

/** What is there of a draft has to be right; what is missing is for the desk to say. */
function checkDrafts({ draftMentions, draftClaims, text }: Article, path: string, known: Known, report: Report): void {
  draftMentions?.forEach(({ id, spans }, index) => checkSpans(spans, text, `${path}.draftMentions[${index}].spans`, id, report))
  draftClaims?.forEach((claim, index) => checkDraftClaim(claim, text, `${path}.draftClaims[${index}]`, known, report))
}

/** Why no more than of a draft: entities and relations change with the dossier, and what no longer fits is the teacher's to mend. */
function checkKey({ key, text }: Article, path: string, known: Known, report: Report): void {
  if (!key) return
  checkUnique('mention', at(key.mentions, `${path}.mentions`), report)
  checkUnique('claim', at(key.claims, `${path}.claims`), report)
  const events = checkUnique('event', at(key.events, `${path}.events`), report)
  key.mentions.forEach((mention, index) => checkMention(mention, text, `${path}.mentions[${index}]`, known, report))
  key.events.forEach(({ id, time }, index) => checkTime(time, `${path}.events[${index}].time`, id, report))
  key.claims.forEach((claim, index) => checkDraftClaim(claim, text, `${path}.claims[${index}]`, { ...known, events }, report))
}

function checkStories({ stories = [] }: Dossier, report: Report): void {
  checkUnique('story', at(stories, 'stories'), report)
  stories.forEach(({ steps }, index) => checkUnique('step', at(steps, `stories[${index}].steps`), report))
}

function checkMention({ id, entity, spans }: Mention, text: string, path: string, known: Known, report: Report): void {
  checkReference('entity', entity, known.entities, `${path}.entity`, id, report)
  checkSpans(spans, text, `${path}.spans`, id, report)
}

function checkDraftClaim(claim: DraftClaim, text: string, path: string, known: Known, report: Report): void {
  checkReferences(claim, path, known, report)
  checkSpans(claim.evidence, text, `${path}.evidence`, claim.id, report)
}

function checkClaim(claim: Claim, article: Article, path: string, known: Known, report: Report): void {
  const { id } = claim
  checkReferences(claim, path, known, report)
  checkEnds(claim, path, known, report)
  checkAgainstPublication(claim, article, path, report)
  checkSpans(claim.evidence, article.text, `${path}.evidence`, id, report)
  checkVoice(claim, path, known, report)
}

function checkReferences(claim: Claim | DraftClaim, path: string, known: Known, report: Report): void {
  const { id } = claim
  for (const end of ['subject', 'object', 'place'] as const) {
    const entity = claim[end]
    if (entity !== undefined) checkReference('entity', entity, known.entities, `${path}.${end}`, id, report)
  }
  if (claim.relation !== undefined) checkReference('relation', claim.relation, known.relations, `${path}.relation`, id, report)
  if (claim.event !== undefined) checkReference('event', claim.event, known.events, `${path}.event`, id, report)
  claim.attribution.forEach((said, index) => {
    checkReference('entity', said.entity, known.entities, `${path}.attribution[${index}].entity`, id, report)
    checkTime(said.time, `${path}.attribution[${index}].time`, id, report)
  })
  checkTime(claim.time, `${path}.time`, id, report)
}

function checkEnds(claim: Claim, path: string, known: Known, report: Report): void {
  const relation = known.relations.get(claim.relation)
  if (!relation) return
  for (const [end, allowed] of [['subject', relation.subjects], ['object', relation.objects]] as const) {
    const kind = known.entities.get(claim[end])?.kind
    if (kind !== undefined && !allowed.includes(kind)) {
      const args = { end, kind, relation: relation.id, allowed: allowed.join(', ') }
      report('end-does-not-fit', `${path}.${end}`, args, claim.id)
    }
  }
  if (relation.unary && claim.subject !== claim.object) {
    report('unary-with-two-ends', `${path}.object`, { relation: relation.id }, claim.id)
  }
  if (!relation.unary && claim.subject === claim.object) {
    report('both-ends-the-same', `${path}.object`, { relation: relation.id }, claim.id)
  }
}

/** The codebook's rules on voice: somebody's word has a speaker, and what has a speaker is somebody's word. */
function checkVoice(claim: Claim, path: string, known: Known, report: Report): void {
  const { id, modality, attribution, relation } = claim
  if (modality === 'reported' && attribution.length === 0) {
    report('reported-by-nobody', `${path}.attribution`, { modality }, id)
  }
  if (modality === 'asserted' && attribution.length > 0) {
    report('asserted-by-somebody', `${path}.modality`, { modality }, id)
  }
  if (known.relations.get(relation)?.plover && claim.event === undefined) {
    report('scored-without-event', `${path}.event`, { relation }, id)
  }
}

/** What is not planned cannot have begun after the article came out. */
function checkAgainstPublication({ id, time, modality }: Claim, article: Article, path: string, report: Report): void {
  const date = time && parseDate(time.edtf)
  const { published } = article
  const day = published === undefined ? undefined : parseDate(published)
  if (date && published !== undefined && day && modality !== 'planned' && date.start >= day.end) {
    report('date-after-publication', `${path}.time`, { edtf: time.edtf, published }, id)
  }
}

function checkReference(
  what: string,
  id: string,
  known: Ids,
  path: string,
  record: string,
  report: Report,
): void {
  if (!known.has(id)) report('unknown-reference', path, () => ({ id, what, near: closest(id, known.keys()) }), record)
}

function checkTime(time: Time | undefined, path: string, record: string, report: Report): void {
  checkDate(time?.edtf, `${path}.edtf`, record, report)
}

function checkDate(edtf: string | undefined, path: string, record: string, report: Report): void {
  if (edtf !== undefined && !parseDate(edtf)) report('bad-date', path, { edtf }, record)
}

function checkSpans(spans: readonly Span[], text: string, path: string, record: string, report: Report): void {
  spans.forEach((span, index) => {
    const { start, end, quote } = span
    const here = `${path}[${index}]`
    const found = text.slice(start, end)
    if (start >= end || end > text.length) {
      report('span-outside-text', here, { start, end, length: text.length }, record)
    } else if (found !== quote) {
      const where = (): Issue['args'] =>
        ({ quote: shorten(quote), found: shorten(found), at: nearestOccurrence(text, quote, start) ?? '' })
      report('span-shifted', here, where, record)
    } else if (splitsCharacter(text, start) || splitsCharacter(text, end)) {
      report('span-splits-character', here, { start, end }, record)
    }
    const before = spans[index - 1]
    if (before && start < before.end) {
      report('spans-overlap', here, { start, end, otherStart: before.start, otherEnd: before.end }, record)
    }
  })
}
