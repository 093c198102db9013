/** What is said about an article, and what becomes of it: every deed one step of the history. */
import { applyEdit, headOf, type Edit } from '../../core/edit.ts'
import { hasErrors, type Issue, type IssueCode } from '../../core/issues.ts'
import { dropOrphan } from '../../core/mending/drop-orphan.ts'
import type { Mended } from '../../core/mending/mended.ts'
import { placeOrphan, type PlacedOrphan } from '../../core/mending/place-orphan.ts'
import { dependantsOf, removeWithDependants } from '../../core/mending/remove-with-dependants.ts'
import type { Article, Dossier } from '../../core/schema.ts'
import { perform, type Deed } from '../history.ts'
import { dossier } from '../project.ts'
import { chosenStretches, cursor } from './cursor.ts'
import { desk, openDesk } from './desk.ts'
import { findArticle } from './find-records.ts'
import { quoteOf } from './mark.ts'
import type { ArticleFields } from './read-source.ts'

/** Says something about an article; `undefined` takes a part away that may be missing. Letters of one field are one step. Other parts than
 * publisher, date and address cannot be taken away, and are left as they are. */
export function setArticleField<Field extends keyof ArticleFields>(
  id: string, field: Field, value: ArticleFields[Field] | undefined,
): readonly Issue[] {
  const article = findArticle(id)
  if (!article) return []
  if (value === undefined) {
    if (!OPTIONAL.has(field)) return []
    const { [field]: _, ...head } = headOf(article)
    return perform({ type: 'put-head', record: { ...head, ...requiredOf(article) } }, 'article', article.title, `${id} ${field}`)
  }
  return perform({ type: 'put-head', record: { ...headOf(article), [field]: value } }, 'article', article.title, `${id} ${field}`)
}

const OPTIONAL: ReadonlySet<keyof ArticleFields> = new Set(['publisher', 'published', 'url'])

function requiredOf({ id, title, language, rights }: Article): Pick<Article, 'id' | 'title' | 'language' | 'rights'> {
  return { id, title, language, rights }
}

/** How much goes with an article. Claims of other articles that tell of its events stay, without them. */
export interface ArticleContents {
  readonly mentions: number
  readonly claims: number
  readonly events: number
  /** In other articles. */
  readonly changed: number
}

/** Counts what would go with an article. */
export function countContents(id: string): ArticleContents {
  const { mentions, claims, events } = dependantsOf(dossier.peek(), 'article', id)
  const own = claims.filter(({ becomes }) => becomes === 'removed').length
  return { mentions: mentions.length, claims: own, events: events.length, changed: claims.length - own }
}

/** Removes an article with all that is in it. */
export function removeArticle(id: string): readonly Issue[] {
  const article = findArticle(id)
  if (!article) return []
  const removal = removeWithDependants(dossier.peek(), 'article', id)
  if (!removal.edit) return removal.issues
  const issues = perform(removal.edit, 'remove-article', article.title)
  if (!hasErrors(issues) && desk.peek()?.id === id) openDesk(undefined)
  return issues
}

/** Gives an orphan the words that are chosen in its article, and puts it on the desk. `undefined` where none are chosen there. */
export function putOrphanAtChosen(
  articleId: string, what: 'mention' | 'claim', id: string,
): { readonly issues: readonly Issue[]; readonly becomes?: PlacedOrphan['becomes']; readonly codes?: readonly IssueCode[] } | undefined {
  const ranges = chosenStretches.peek()
  if (cursor.peek()?.article !== articleId || ranges.length === 0) return undefined
  const placed = placeOrphan(dossier.peek(), articleId, what, id, ranges)
  if (!placed.edit) return { issues: placed.issues }
  const issues = perform(placed.edit, 'orphan', wordsOfOrphan(articleId, what, id))
  return { issues, becomes: placed.becomes, codes: placed.codes }
}

/** Gives several claims that wait for a place the words that are chosen, in one step. `undefined` where none are chosen in the article;
 * `drafts` says how many no longer fit and are drafts now. */
export function putClaimsAtChosen(
  articleId: string, ids: readonly string[],
): { readonly issues: readonly Issue[]; readonly drafts: number } | undefined {
  const ranges = chosenStretches.peek()
  if (cursor.peek()?.article !== articleId || ranges.length === 0) return undefined
  let drafts = 0
  const issues = performInTurn(ids, 'orphan', wordsOfOrphan(articleId, 'claim', ids[0] ?? ''), (now, id) => {
    const placed = placeOrphan(now, articleId, 'claim', id, ranges)
    if (placed.edit && placed.becomes === 'draft-claim') drafts += 1
    return placed
  })
  return { issues, drafts }
}

/** Gives several claims that wait for a place up, in one step. */
export function giveUpClaims(articleId: string, ids: readonly string[]): readonly Issue[] {
  return performInTurn(ids, 'remove-claim', wordsOfOrphan(articleId, 'claim', ids[0] ?? ''), (now, id) => dropOrphan(now, articleId, 'claim', id))
}

/** Gives an orphan up. */
export function giveUpOrphan(articleId: string, what: 'mention' | 'claim', id: string): readonly Issue[] {
  const dropped = dropOrphan(dossier.peek(), articleId, what, id)
  return dropped.edit ? perform(dropped.edit, what === 'mention' ? 'unmark' : 'remove-claim', wordsOfOrphan(articleId, what, id)) : dropped.issues
}

/** One step of several deeds, each of which builds on the one before. Nothing is done where one of them is refused. */
function performInTurn(ids: readonly string[], deed: Deed, about: string, mend: (now: Dossier, id: string) => Mended): readonly Issue[] {
  const edits: Edit[] = []
  let now = dossier.peek()
  for (const id of ids) {
    const mended = mend(now, id)
    if (!mended.edit) return mended.issues
    edits.push(mended.edit)
    now = applyEdit(now, mended.edit).dossier
  }
  return perform({ type: 'all', edits }, deed, about)
}

/** The words that an orphan had. */
function wordsOfOrphan(articleId: string, what: 'mention' | 'claim', id: string): string {
  const { orphans } = findArticle(articleId) ?? {}
  const mention = what === 'mention' ? orphans?.mentions.find((one) => one.id === id) : undefined
  const claim = what === 'claim' ? orphans?.claims.find((one) => one.id === id) : undefined
  return quoteOf(mention?.spans ?? claim?.evidence ?? [])
}
