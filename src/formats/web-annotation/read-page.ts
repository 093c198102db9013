/** The page that Triplomat writes → the dossier. */
import { isRecord } from '../../core/describe-value.ts'
import type { Issue } from '../../core/issues.ts'
import type { ReadResult } from '../format.ts'
import { listOf, makeLeftOut, type Fields } from '../loose-json.ts'
import { readDossier } from '../read-dossier.ts'
import { idOf } from './iris.ts'
import { makeSpanReader, type SpanReader } from './read-spans.ts'
import { readClaim, readEntity, readKind, readMention, readRelation, readSource } from './read-records.ts'

/** Whether a file is the page that we write, and not only annotations of somebody else. */
export function isOwnPage(value: unknown): value is Fields {
  return isRecord(value) && isRecord(value['ontology']) &&
    Array.isArray(value['entities']) && Array.isArray(value['articles'])
}

/** Paths of issues are those of the file. Annotations that are neither a mention nor a claim of the page's texts are
 * left out; one whose words are not where its offsets say is put where they are, or kept as an orphan. */
export function readPage(page: Fields): ReadResult {
  const leftOut = makeLeftOut()
  const articles = listOf(page['articles']).map((source): PageArticle => {
    const spans = makeSpanReader(isRecord(source) ? source['value'] : undefined)
    return { source, spans, mentions: [], claims: [], lostMentions: [], lostClaims: [] }
  })
  // Why backwards: of two articles with one id the first gets the annotations, and the other one is reported.
  const byId = new Map([...articles].reverse().map((one) => [isRecord(one.source) ? one.source['id'] : undefined, one]))
  listOf(page['items']).forEach((item, index) => {
    const path = `items[${index}]`
    const source = isRecord(item) ? sourceOf(item) : undefined
    const article = byId.get(source)
    if (!isRecord(item) || !article) leftOut.record('annotation', isRecord(item) ? item['id'] : item, 'no-text', path)
    else if (!readItem(item, article, index)) leftOut.record('annotation', item['id'], 'unreadable', path)
  })
  const ontology = isRecord(page['ontology']) ? page['ontology'] : {}
  const result = readDossier({
    format: 'triplomat',
    version: page['version'],
    ontology: {
      kinds: listOf(ontology['kinds']).map(readKind),
      relations: listOf(ontology['relations']).map(readRelation),
    },
    entities: listOf(page['entities']).map(readEntity),
    articles: articles.map(assemble),
    ...('stories' in page && { stories: page['stories'] }),
    ...('exercise' in page && { exercise: page['exercise'] }),
  })
  const moved = articles.flatMap(({ spans }) => spans.issues)
  const issues = [...leftOut.issues(), ...moved, ...result.issues.map((one) => relocate(one, articles))]
  return result.dossier ? { dossier: result.dossier, issues } : { issues }
}

interface PlacedRecord {
  readonly record: Fields
  /** In `items`. */
  readonly index: number
}

interface PageArticle {
  readonly source: unknown
  readonly spans: SpanReader
  readonly mentions: PlacedRecord[]
  readonly claims: PlacedRecord[]
  readonly lostMentions: PlacedRecord[]
  readonly lostClaims: PlacedRecord[]
}

function sourceOf(item: Fields): unknown {
  const [target] = listOf(item['target'])
  return isRecord(target) ? target['source'] : undefined
}

/** Whether the item is one of ours. */
function readItem(item: Fields, article: PageArticle, index: number): boolean {
  const claim = listOf(item['body']).find((body) => isRecord(body) && body['type'] === 'Claim')
  const isMention = idOf('mention', item['id']) !== undefined
  if (!isRecord(claim) && !isMention) return false
  const { spans, isLost } = article.spans.read(item['target'], `items[${index}]`)
  if (isRecord(claim)) {
    const list = isLost ? article.lostClaims : article.claims
    list.push({ record: { ...readClaim(claim, item), evidence: spans }, index })
  } else {
    const list = isLost ? article.lostMentions : article.mentions
    list.push({ record: { ...readMention(item), spans }, index })
  }
  return true
}

function assemble({ source, mentions, claims, lostMentions, lostClaims }: PageArticle): unknown {
  if (!isRecord(source)) return source
  const record = readSource(source)
  const recordsOf = (placed: readonly PlacedRecord[]): Fields[] => placed.map((one) => one.record)
  if (lostMentions.length === 0 && lostClaims.length === 0) {
    return { ...record, mentions: recordsOf(mentions), claims: recordsOf(claims) }
  }
  const orphans = isRecord(source['orphans']) ? source['orphans'] : {}
  return {
    ...record,
    mentions: recordsOf(mentions),
    claims: recordsOf(claims),
    orphans: {
      mentions: [...listOf(orphans['mentions']), ...recordsOf(lostMentions)],
      claims: [...listOf(orphans['claims']), ...recordsOf(lostClaims)],
    },
  }
}

/** `articles[0].mentions[2].spans[1]` → `items[2].target[1]`, and so on. */
function relocate(one: Issue, articles: readonly PageArticle[]): Issue {
  const [, at, key, inList, rest = ''] = /^articles\[(\d+)\]\.(mentions|claims)\[(\d+)\](.*)$/s.exec(one.path) ?? []
  if (key !== 'mentions' && key !== 'claims') {
    return { ...one, path: one.path.replace(/^(articles\[\d+\])\.text$/, '$1.value') }
  }
  const index = articles[Number(at)]?.[key][Number(inList)]?.index
  return { ...one, path: `items[${index}]${relocateInItem(key, rest)}` }
}

function relocateInItem(key: 'mentions' | 'claims', path: string): string {
  if (/^\.(?:spans|evidence)/.test(path)) return path.replace(/^\.\w+/, '.target')
  if (path.startsWith('.note')) return '.body'
  if (key === 'claims') return `.body[0]${path}`
  return path.startsWith('.entity') ? '.body' : path
}
