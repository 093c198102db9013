/** Our table of articles → what it says of each. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { parseDate } from '../../core/dates.ts'
import { issue } from '../../core/issues.ts'
import type { Article } from '../../core/schema.ts'
import type { IssueCollector } from '../claim-table/collect-issues.ts'
import { ownCell, pathOf, rowsOf, type Table } from './open-table.ts'

/** An article without what was found in it. */
export type BareArticle = Omit<Article, 'mentions' | 'events' | 'claims' | 'orphans' | 'standoff'>

export const ARTICLE_COLUMNS = [
  'id', 'title', 'publisher', 'published', 'language', 'url', 'rights_en', 'rights_fr', 'sha256', 'text',
] as const
type ArticleColumn = (typeof ARTICLE_COLUMNS)[number]

/** Whether a table is one that we wrote. */
export function isArticleTable(columns: readonly string[]): boolean {
  return (['id', 'title', 'sha256', 'text'] as const).every((name) => columns.includes(name))
}

/** By id; a second row of an id, and one without a text, is left out. The hash is made anew, since an edited text is a new text. */
export function readArticleRows(
  table: Table,
  issues: IssueCollector,
  onProgress?: (read: number) => void,
): ReadonlyMap<string, BareArticle> {
  const { columns } = table.shape
  const unknown = columns.flatMap((column, at) => (ARTICLE_COLUMNS.some((name) => name === column) ? [] : [{ column, at }]))
  const articles = new Map<string, BareArticle>()
  for (const { line, cells } of rowsOf(table, issues, onProgress)) {
    const textAt = (column: ArticleColumn): string => ownCell(table, cells[columns.indexOf(column)] ?? '')
    const [id, text] = [textAt('id'), textAt('text')]
    for (const { column, at } of unknown) if (cells[at] !== '') issues.leaveOut(column)
    if (id === '' || text === '' || articles.has(id)) {
      const reason = text === '' ? 'no-text' : 'unreadable'
      issues.add(issue('record-left-out', pathOf(table, line), { what: 'article', id: id.slice(0, 80), reason }))
      continue
    }
    const leaveOut = (column: ArticleColumn, isRight: boolean): boolean => {
      if (!isRight && textAt(column) !== '') issues.leaveOut(column)
      return isRight
    }
    const [language, url, published, publisher] = [textAt('language'), textAt('url'), textAt('published'), textAt('publisher')]
    articles.set(id, {
      id,
      title: textAt('title') || id,
      ...(publisher === '' ? {} : { publisher }),
      ...(leaveOut('published', parseDate(published) !== undefined) ? { published } : {}),
      language: leaveOut('language', LANGUAGE.test(language)) ? language : 'und',
      ...(leaveOut('url', WEB_ADDRESS.test(url)) ? { url } : {}),
      rights: readRights(textAt('rights_en'), textAt('rights_fr')),
      sha256: bytesToHex(sha256(utf8ToBytes(text))),
      text,
    })
  }
  return articles
}

/** As the schema wants them. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/
const WEB_ADDRESS = /^https?:\/\/[^\s]+$/

function readRights(en: string, fr: string): Article['rights'] {
  return {
    en: en || fr || 'Not known: the file does not say.',
    fr: fr || en || 'Inconnus : le fichier ne le dit pas.',
  }
}
