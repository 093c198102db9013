/** Correcting where a sentence begins: two deeds that take each other back. */
import { headOf } from '../../core/edit.ts'
import type { Article, Borders } from '../../core/schema.ts'
import type { Range } from '../../core/spans.ts'
import { perform } from '../history.ts'
import { dossierIndex } from '../project.ts'
import { findArticle } from './find-records.ts'

/** Lets a sentence begin at `offset`. Whether it did not begin there before. */
export function splitSentence(articleId: string, offset: number): boolean {
  const article = findArticle(articleId)
  const sentences = dossierIndex.value.sentences.get(articleId) ?? []
  const around = sentences.find(({ start, end }) => start <= offset && offset < end)
  if (!article || !around || around.start === offset) return false
  const { added, removed } = bordersOf(article)
  // Why the question: what was joined by hand is parted by forgetting that.
  return removed.includes(offset)
    ? put(article, { added, removed: removed.filter((one) => one !== offset) }, around)
    : put(article, { added: [...added, offset].sort((a, b) => a - b), removed }, around)
}

/** Joins the sentence in which `offset` stands to the one before it. Whether there is one before it. */
export function joinSentence(articleId: string, offset: number): boolean {
  const article = findArticle(articleId)
  const sentences = dossierIndex.value.sentences.get(articleId) ?? []
  const index = sentences.findIndex(({ end }) => offset < end)
  const [before, own] = [sentences[index - 1], sentences[index]]
  if (!article || !before || !own) return false
  const { added, removed } = bordersOf(article)
  const kept = added.filter((one) => one <= before.end - 1 || one > own.start)
  return kept.length < added.length
    ? put(article, { added: kept, removed }, own)
    : put(article, { added, removed: [...removed, own.start].sort((a, b) => a - b) }, own)
}

function bordersOf({ borders }: Article): Borders {
  return borders ?? { added: [], removed: [] }
}

function put(article: Article, borders: Borders, { start, end }: Range): boolean {
  const { borders: _, ...head } = headOf(article)
  const hasSome = borders.added.length + borders.removed.length > 0
  const record = { ...head, ...(hasSome ? { borders } : {}) }
  return perform({ type: 'put-head', record }, 'sentence', article.text.slice(start, end)).length === 0
}
