/** Puts beside an issue the words of the text that it is about, so that a person finds them. */
import type { Issue } from '../core/issues.ts'
import type { Article, Dossier } from '../core/schema.ts'
import { sampleSentence, type SampleLine } from './sample-sentence.ts'

/** An issue with the place in the text that it is about, where it is about one. */
export interface PlacedIssue extends Issue {
  readonly place?: {
    /** The title of the article. */
    readonly article: string
    /** What stands there now; nothing where the file does not say where. */
    readonly line?: SampleLine
  }
}

/** Words that were found elsewhere get the sentence in which they are marked now, words that were not found the one to which the file
 * points. Takes time in proportion to the size of the dossier, and to the number of issues. */
export function placeIssues(dossier: Dossier, issues: readonly Issue[]): PlacedIssue[] {
  if (!issues.some(isAboutWords)) return [...issues]
  const articles = articlesByRecord(dossier)
  const taken = new Map(issues.filter(({ code }) => code === 'id-changed').map(({ args }) => [args['id'], args['taken']]))
  return issues.map((issue) => {
    if (!isAboutWords(issue)) return issue
    const { record, args } = issue
    const article = articles.get(record ?? '') ?? articles.get(String(taken.get(record))) ?? onlyOne(dossier.articles)
    if (!article) return issue
    const at = issue.code === 'span-moved' ? args['to'] : args['start']
    const words = String((issue.code === 'span-moved' ? args['found'] : args['quote']) ?? '')
    if (typeof at !== 'number' || article.text === '') return { ...issue, place: { article: article.title } }
    const start = Math.min(at, article.text.length - 1)
    const line = sampleSentence(article, [{ start, end: Math.min(at + words.length, article.text.length) }])
    return { ...issue, place: { article: article.title, line } }
  })
}

function isAboutWords({ code }: Issue): boolean {
  return code === 'span-moved' || code === 'span-orphan'
}

/** By the ids of mentions and claims, those without a place in the text too. */
function articlesByRecord({ articles }: Dossier): Map<string, Article> {
  const found = new Map<string, Article>()
  for (const article of articles) {
    for (const list of [article.mentions, article.claims, article.orphans?.mentions ?? [], article.orphans?.claims ?? []]) {
      for (const { id } of list) found.set(id, article)
    }
  }
  return found
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}
