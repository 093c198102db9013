/** An article for the open dossier, or for a new one. */
import { cleanText } from '../../core/clean-text.ts'
import type { Issue } from '../../core/issues.ts'
import type { Article, Dossier } from '../../core/schema.ts'
import { nextWord } from '../../core/words.ts'
import { DOSSIER_VERSION } from '../../core/vocabulary.ts'
import { hashText } from '../../formats/hash-text.ts'
import { perform } from '../history.ts'
import { dossier } from '../project.ts'
import { openRead } from '../session.ts'
import { begunFields, begunText, settleBegun, throwAwayBegun } from './begun-article.ts'
import { moveCursor } from './cursor.ts'
import { openDesk } from './desk.ts'
import { makeReadableId } from './make-record-id.ts'

/** Where a new article goes: into the open dossier, or into a new one with the vocabulary, and perhaps the entities, of the open one or of
 * the sample that comes with the app. */
export type ArticlePlace =
  | { readonly type: 'here' }
  | { readonly type: 'new'; readonly vocabulary: 'open' | 'own'; readonly withEntities: boolean }

/** The article, or why there is none: a part is missing, the text is there already, or an edit was refused. */
export type MadeArticle =
  | { readonly type: 'made'; readonly article: Article }
  | { readonly type: 'missing'; readonly part: 'text' | 'title' }
  | { readonly type: 'present'; readonly article: Article }
  | { readonly type: 'no-vocabulary' }
  | { readonly type: 'refused'; readonly issues: readonly Issue[] }

/** Makes an article of what was begun, and goes to its first word. What was begun is forgotten then. `sample` is the address of the sample. */
export async function makeArticle(place: ArticlePlace, sample: string): Promise<MadeArticle> {
  settleBegun()
  const { text } = cleanText(begunText.peek())
  const title = begunFields.peek().title?.trim() ?? ''
  if (text === '') return { type: 'missing', part: 'text' }
  if (title === '') return { type: 'missing', part: 'title' }
  const sha256 = hashText(text)
  const present = place.type === 'here' ? dossier.peek().articles.find((one) => one.sha256 === sha256) : undefined
  if (present) return { type: 'present', article: present }
  const base = place.type === 'here' ? dossier.peek() : await newDossier(place, sample)
  if (!base) return { type: 'no-vocabulary' }
  const taken = new Set(base.articles.map(({ id }) => id))
  const article: Article = {
    ...fieldsFor(title), id: makeReadableId(title, (id) => taken.has(id), 'article'), sha256, mentions: [], events: [], claims: [], text,
  }
  // Why opened empty: the first edit is what makes the browser keep a dossier.
  if (place.type === 'new') openRead(base)
  const issues = perform({ type: 'put-article', record: article }, 'new-article', title)
  if (issues.length > 0) return { type: 'refused', issues }
  throwAwayBegun()
  openDesk(undefined)
  goToArticle(article)
  return { type: 'made', article }
}

/** Puts the cursor on the first word of an article. */
export function goToArticle({ id, text, language }: Article): void {
  moveCursor(id, nextWord(text, 0, language) ?? { start: 0, end: 0 })
}

function fieldsFor(title: string): Pick<Article, 'title' | 'publisher' | 'published' | 'language' | 'url' | 'rights'> {
  const { publisher = '', published, language = 'en', url, rights } = begunFields.peek()
  return {
    title,
    ...(publisher.trim() ? { publisher: publisher.trim() } : {}),
    ...(published ? { published } : {}),
    language,
    ...(url ? { url } : {}),
    rights: rights ?? { en: '–', fr: '–' },
  }
}

async function newDossier(
  { vocabulary, withEntities }: Extract<ArticlePlace, { type: 'new' }>,
  sample: string,
): Promise<Dossier | undefined> {
  const from = vocabulary === 'open' ? dossier.peek() : await fetchSample(sample)
  if (!from) return undefined
  return { format: 'triplomat', version: DOSSIER_VERSION, ontology: from.ontology, entities: withEntities ? from.entities : [], articles: [] }
}

/** The sample was validated when the app was built, so it is taken as it is. */
async function fetchSample(address: string): Promise<Dossier | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? ((await response.json()) as Dossier) : undefined
  } catch {
    return undefined
  }
}
