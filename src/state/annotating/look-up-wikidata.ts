/** What Wikidata knows by some words. Called only when a person asks for it: the words leave this machine. */
import { signal, type ReadonlySignal } from '@preact/signals-core'
import type { Language, Text } from '../../core/schema.ts'
import { LANGUAGES } from '../../core/vocabulary.ts'

/** An item of Wikidata. A label or description that it has in one language only stands for both. */
export interface WikidataItem {
  readonly id: string
  readonly label: Text
  readonly description?: Text
}

/** Why there is no answer: this browser says that it is offline; the server was not reached, or not in time; it refused; or it said
 * something else than what was asked. */
export type WikidataFailure = 'offline' | 'unreached' | 'refused' | 'unreadable'

export type WikidataAnswer =
  | { readonly items: readonly WikidataItem[]; readonly failure?: undefined }
  | { readonly failure: WikidataFailure }

const allowed = signal(false)

/** Whether a person has agreed since the page was opened. Why not kept: what leaves the machine is worth a question each day. */
export const isWikidataAllowed: ReadonlySignal<boolean> = allowed

export function allowWikidata(): void {
  allowed.value = true
}

/** How long an answer may take, ms. */
const PATIENCE = 10_000
/** Where the interface of MediaWiki lies (https://www.wikidata.org/w/api.php documents it). */
const ADDRESS = 'https://www.wikidata.org/w/api.php'
const MOST_ITEMS = 7
const MOST_UNITS = 200

/** Asks Wikidata for items called by `words`, of which it sends the first 200 units, and for their names in both languages. Sends no
 * cookies and no address of the page. Never throws for what the network does. */
export async function lookUpWikidata(words: string, language: Language): Promise<WikidataAnswer> {
  if (!navigator.onLine) return { failure: 'offline' }
  const search = words.slice(0, MOST_UNITS).replace(/[\ud800-\udbff]$/, '')
  const found = await ask({ action: 'wbsearchentities', search, language, uselang: language, type: 'item', limit: String(MOST_ITEMS) })
  if (found.failure) return found
  const ids = listOf(found.value, 'search').map((one) => wordsAt(one, 'id')).filter(isItem)
  if (!isRecord(found.value) || !Array.isArray(found.value.search)) return { failure: 'unreadable' }
  if (ids.length === 0) return { items: [] }
  const told = await ask({ action: 'wbgetentities', ids: ids.join('|'), props: 'labels|descriptions', languages: LANGUAGES.join('|') })
  if (told.failure) return told
  const entities = isRecord(told.value) ? told.value.entities : undefined
  if (!isRecord(entities)) return { failure: 'unreadable' }
  return { items: ids.flatMap((id) => itemOf(id, entities[id])) }
}

type Answer = { readonly value: unknown; readonly failure?: undefined } | { readonly failure: WikidataFailure }

async function ask(parameters: Readonly<Record<string, string>>): Promise<Answer> {
  // Why the origin: with it the server answers anybody's page, and takes nobody for logged in.
  const query = new URLSearchParams({ ...parameters, format: 'json', formatversion: '2', origin: '*' })
  let response: Response
  try {
    response = await fetch(`${ADDRESS}?${query}`, {
      credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(PATIENCE),
    })
  } catch {
    return { failure: navigator.onLine ? 'unreached' : 'offline' }
  }
  if (!response.ok) return { failure: 'refused' }
  try {
    const value: unknown = await response.json()
    return isRecord(value) && 'error' in value ? { failure: 'refused' } : { value }
  } catch {
    return { failure: 'unreadable' }
  }
}

function itemOf(id: string, told: unknown): WikidataItem[] {
  const [label, description] = [textAt(told, 'labels'), textAt(told, 'descriptions')]
  return [{ id, label: label ?? { en: id, fr: id }, ...(description ? { description } : {}) }]
}

function textAt(told: unknown, key: string): Text | undefined {
  const texts = isRecord(told) ? told[key] : undefined
  if (!isRecord(texts)) return undefined
  const [en, fr] = LANGUAGES.map((language) => wordsAt(texts[language], 'value'))
  const either = en || fr
  return either ? { en: en || either, fr: fr || either } : undefined
}

function listOf(value: unknown, key: string): unknown[] {
  const list = isRecord(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}

function wordsAt(value: unknown, key: string): string | undefined {
  const words = isRecord(value) ? value[key] : undefined
  return typeof words === 'string' ? words : undefined
}

function isItem(id: string | undefined): id is string {
  return id !== undefined && /^Q[1-9][0-9]*$/.test(id)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
