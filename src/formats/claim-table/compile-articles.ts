/** Articles whose texts are put together anew from the quotes of their claims. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { parseDate } from '../../core/dates.ts'
import type { Article, ArticleEvent, Claim, Mention, Span } from '../../core/schema.ts'
import type { EdgeRow } from '../claim-table.ts'
import type { Ids } from '../make-id.ts'
import { composeText } from './compose-text.ts'
import { numberOf, textOf } from './read-cells.ts'

/** A claim whose quotes have no place in a text yet. */
export interface ClaimDraft {
  readonly claim: Omit<Claim, 'evidence'>
  readonly quotes: readonly string[]
  /** Who is named where in the first quote: for lines that were written from rows. */
  readonly names: readonly { readonly entity: string; readonly start: number; readonly name: string }[]
  readonly row: number
  /** Place in the order of the text. */
  readonly number: number
}

export interface ArticleDraft {
  readonly id: string
  readonly first: EdgeRow
  readonly events: ArticleEvent[]
  readonly drafts: ClaimDraft[]
}

export interface ArticleDrafts {
  /** Ids of events by those of the file. */
  readonly events: Map<string, string>
  readonly take: (row: EdgeRow) => ArticleDraft
  /** The articles, and for each of them the rows of its claims. */
  readonly finish: () => { readonly records: readonly Article[]; readonly rowsOf: readonly (readonly number[])[] }
}

/** Rows without the cell `article` are of one that is named like the file. What an article is, its first row says. */
export function draftArticles(fileName: string, ids: Ids): ArticleDrafts {
  const drafts = new Map<string | undefined, ArticleDraft>()
  return {
    events: new Map(),
    take(row) {
      const given = textOf(row.cells.article)
      const known = drafts.get(given)
      if (known) return known
      const name = fileName.replace(/(\.[A-Za-z0-9]{1,8}){1,2}$/, '')
      const id = given === undefined ? ids.make('article', name) : ids.keep('article', given)
      const draft: ArticleDraft = { id, first: row, events: [], drafts: [] }
      drafts.set(given, draft)
      return draft
    },
    finish() {
      const mentionIds = { last: 0 }
      const all = [...drafts.values()]
      return {
        records: all.map((draft) => finishArticle(draft, mentionIds)),
        rowsOf: all.map((draft) => draft.drafts.map(({ row }) => row)),
      }
    },
  }
}

/** The place in the text that a row's own number gives it. */
export function numberOfRow({ cells }: EdgeRow, index: number): number {
  return numberOf(cells.number) ?? index
}

function finishArticle({ id, first, events, drafts }: ArticleDraft, mentionIds: { last: number }): Article {
  const inOrder = [...drafts].sort((one, other) => one.number - other.number)
  const { text, spans } = composeText(inOrder.map(({ quotes }) => quotes), inOrder.map(({ row }) => row))
  const evidence = new Map(inOrder.map((draft, index) => [draft, [...spans[index] ?? []]]))
  const published = textOf(first.cells.published)
  const url = textOf(first.cells.url)
  return {
    id,
    title: id,
    ...(published === undefined || !parseDate(published) ? {} : { published }),
    language: UNDETERMINED,
    ...(url === undefined || !WEB_ADDRESS.test(url) ? {} : { url }),
    rights: RIGHTS,
    sha256: bytesToHex(sha256(utf8ToBytes(text))),
    mentions: inOrder.flatMap((draft) => mentionsOf(draft, evidence.get(draft)?.[0], mentionIds)),
    events,
    claims: drafts.map((draft) => ({ ...draft.claim, evidence: evidence.get(draft) ?? [] })),
    text,
  }
}

/** BCP 47: no claim about the language is made. */
const UNDETERMINED = 'und'
/** As the schema wants addresses. */
const WEB_ADDRESS = /^https?:\/\/[^\s]+$/
const RIGHTS = {
  en: 'Not known: the file does not say. The text was put together from the quotes in it.',
  fr: 'Inconnus : le fichier ne le dit pas. Le texte a été recomposé à partir de ses citations.',
}

function mentionsOf({ names }: ClaimDraft, line: Span | undefined, ids: { last: number }): Mention[] {
  if (!line) return []
  return names.map(({ entity, start, name }) => {
    const from = line.start + start
    const span = { start: from, end: from + name.length, quote: name }
    return { id: `mention-${++ids.last}`, entity, form: 'name', spans: [span] }
  })
}
