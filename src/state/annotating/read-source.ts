/** What a person brings as the text of an article: a file, or what is on the clipboard. */
import { cleanText } from '../../core/clean-text.ts'
import { isDate } from '../../core/dates.ts'
import { htmlToText, type HtmlFacts } from '../../core/html-to-text.ts'
import type { Issue } from '../../core/issues.ts'
import type { Article } from '../../core/schema.ts'
import { guessLanguage } from '../../formats/compile-annotations/guess-language.ts'
import { readText } from '../../formats/read-text.ts'

/** What is said about an article, as far as it is known. */
export type ArticleFields = Partial<Pick<Article, 'title' | 'publisher' | 'published' | 'language' | 'url' | 'rights'>>

/** A text, what it says about itself, and how many characters had to go. */
export interface Source {
  readonly text: string
  readonly proposed: ArticleFields
  readonly removed: number
  readonly isHtml: boolean
}

/** Whether a file is read as the text of an article; all others are for the import. */
export function isSourceFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return /\.(txt|text|md|markdown|html?|xhtml)$/i.test(name) || (!/\.[a-z0-9]{1,8}$/i.test(name) && /^text\/(plain|html|markdown)$/.test(type))
}

/** Reads a file of text or HTML. Issues where it is empty, too large or not UTF-8. */
export async function readSourceFile(file: File): Promise<{ readonly source?: Source; readonly issues: readonly Issue[] }> {
  const { text, issues } = readText(new Uint8Array(await file.arrayBuffer()))
  if (text === undefined) return { issues }
  return { source: /\.x?html?$/i.test(file.name) || file.type === 'text/html' ? readHtml(text) : readPlain(text), issues }
}

/** Reads what was pasted: the text of the HTML where there is any, otherwise the plain text, or the text of the page whose source it is. */
export function readPasted(html: string, plain: string): Source {
  const fromHtml = html && readHtml(html)
  if (fromHtml && fromHtml.text !== '') return fromHtml
  return /^\s{0,200}<(?:!doctype\s{1,20}html|html[\s>])/i.test(plain) ? readHtml(plain) : readPlain(plain)
}

/** What a text tells of itself: its first line as the title, and the language it seems to be in. */
export function proposeFrom(text: string): ArticleFields {
  if (text.trim() === '') return {}
  const title = /[^\n]*\S[^\n]*/.exec(cleanText(text.slice(0, 20_000)).text)?.[0].replace(/\s+/g, ' ').replace(/^ ?#{1,6} /, '').trim() ?? ''
  return { ...(title ? { title: shorten(title) } : {}), language: guessLanguage(text) }
}

function readHtml(html: string): Source {
  const { text: raw, facts } = htmlToText(html)
  const { text, removed } = cleanText(raw)
  return { text, removed, isHtml: true, proposed: { ...proposeFrom(text), ...fieldsOf(facts) } }
}

function readPlain(raw: string): Source {
  const { text, removed } = cleanText(raw)
  return { text, removed, isHtml: false, proposed: proposeFrom(text) }
}

/** What can stand in a record as it is. */
function fieldsOf({ title, publisher, published = '', language = '', url = '' }: HtmlFacts): ArticleFields {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? ''
  return {
    ...(title ? { title: shorten(title) } : {}),
    ...(publisher ? { publisher } : {}),
    ...(isDate(day) ? { published: day } : {}),
    ...(isLanguageTag(language) ? { language } : {}),
    ...(isWebAddress(url) ? { url } : {}),
  }
}

/** A tag as records have it, such as `en`, `pt-BR`. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)
}

/** A whole address of the web: http or https, without white space. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/.test(url)
}

const LONGEST_TITLE = 200

function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title
  return `${title.slice(0, LONGEST_TITLE - 1).replace(/[\ud800-\udbff]$|\s+\S{0,40}$/, '')}…`
}
