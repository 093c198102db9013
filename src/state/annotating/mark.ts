/** Marking who is mentioned: every deed on mentions, each one step of the history. */
import type { Edit } from '../../core/edit.ts'
import type { Issue } from '../../core/issues.ts'
import type { DraftMention, Entity, Mention, Span, Text } from '../../core/schema.ts'
import { makeSpans } from '../../core/mending/make-spans.ts'
import type { Range } from '../../core/spans.ts'
import { dossierIndex } from '../project.ts'
import { perform } from '../history.ts'
import { chosenStretches, currentArticle, cursor, dropPicked } from './cursor.ts'
import { desk, openDesk } from './desk.ts'
import { findArticle, findMention } from './find-records.ts'
import { makeRecordId } from './make-record-id.ts'

/** An entity to link to. One that the dossier does not have yet comes as a whole record, and enters with the link. */
export type LinkTarget = string | Entity

/** Marks what is chosen, and puts the mention on the desk to be linked; one that stands there already is put there instead. Its id, or
 * `undefined` where nothing is chosen. With `isAlso` the words are marked though they are marked already, as another entity. */
export function markChosen(target?: LinkTarget, form: Mention['form'] = 'name', isAlso = false): string | undefined {
  const article = cursor.value && currentArticle.value
  if (!article) return undefined
  return markStretches(article.id, chosenStretches.value, target, form, isAlso)
}

/** Marks stretches of an article as one mention. `undefined` where they are no stretches of its text, the dossier does not have the
 * entity, or nothing can be edited. */
export function markStretches(
  articleId: string, ranges: readonly Range[], target?: LinkTarget, form: Mention['form'] = 'name', isAlso = false,
): string | undefined {
  const article = findArticle(articleId)
  if (!article) return undefined
  const { spans, issues } = makeSpans(article.text, ranges)
  if (issues.length > 0) return undefined
  const present = isAlso ? undefined : mentionAt(articleId, ranges, target)
  if (present !== undefined) {
    if (target !== undefined) linkMention(present, target)
    openDesk({ type: 'mention', id: present })
    return present
  }
  const id = makeRecordId('mention')
  const edit = target === undefined
    ? { type: 'put-draft-mention', article: articleId, record: { id, form, spans } } as const
    : withTarget(target, (entity) => ({ type: 'put-mention', article: articleId, record: { id, entity, form, spans } }))
  if (!edit || perform(edit, 'mark', quoteOf(spans)).length > 0) return undefined
  dropPicked()
  openDesk({ type: 'mention', id })
  return id
}

/** Links a mention, or a draft of one, to an entity. */
export function linkMention(id: string, target: LinkTarget): void {
  const found = findMention(id)
  if (!found) return
  const { article, mention } = found
  const put = (entity: string): Edit => ({ type: 'put-mention', article: article.id, record: { ...mention, entity } })
  const edit = withTarget(target, (entity): Edit => (found.isDraft
    ? { type: 'all', edits: [{ type: 'remove-draft-mention', article: article.id, id }, put(entity)] }
    : put(entity)))
  if (edit) perform(edit, 'link', quoteOf(mention.spans))
  openDesk({ type: 'mention', id })
}

/** Makes a draft of a mention again: its entity is not decided. */
export function unlinkMention(id: string): void {
  const found = findMention(id)
  if (!found || found.isDraft) return
  const { entity: _, ...draft } = found.mention
  perform({ type: 'all', edits: [
    { type: 'remove-mention', article: found.article.id, id },
    { type: 'put-draft-mention', article: found.article.id, record: draft },
  ] }, 'link', quoteOf(draft.spans))
  openDesk({ type: 'mention', id })
}

/** How a mention refers: by name, as a demonym, by description … */
export function setForm(id: string, form: Mention['form']): void {
  change(id, { form }, 'form')
}

/** Says something of a mention, or nothing any more; letters that are typed one after the other are one step. */
export function setMentionNote(id: string, note: Text | undefined): readonly Issue[] {
  return change(id, { note }, 'form', `${id} note`)
}

/** Gives a mention other stretches: more of them, or longer or shorter ones. At least one. */
export function setStretches(id: string, ranges: readonly Range[]): void {
  const text = findMention(id)?.article.text
  if (text === undefined) return
  const { spans, issues } = makeSpans(text, ranges)
  if (issues.length === 0) change(id, { spans }, 'mark')
}

export function removeMention(id: string): void {
  const found = findMention(id)
  if (!found) return
  const type = found.isDraft ? 'remove-draft-mention' : 'remove-mention'
  const issues = perform({ type, article: found.article.id, id }, 'unmark', quoteOf(found.mention.spans))
  if (issues.length === 0 && desk.value?.id === id) openDesk(undefined)
}

/** An edit about an entity; one that comes as a whole and is not in the dossier is put before it. `undefined` for an id that the dossier
 * does not have: an undo may have taken it away since it was offered. */
function withTarget(target: LinkTarget, edit: (entity: string) => Edit): Edit | undefined {
  const id = typeof target === 'string' ? target : target.id
  if (dossierIndex.value.entities.has(id)) return edit(id)
  if (typeof target === 'string') return undefined
  return { type: 'all', edits: [{ type: 'put-entity', record: target }, edit(target.id)] }
}

function change(
  id: string, part: Partial<Pick<DraftMention, 'form' | 'spans'>> & { readonly note?: Text | undefined }, deed: 'form' | 'mark', field?: string,
): readonly Issue[] {
  const found = findMention(id)
  if (!found) return []
  const { note, ...rest } = { ...found.mention, ...part }
  const changed = note === undefined ? rest : { ...rest, note }
  const edit: Edit = found.isDraft
    ? { type: 'put-draft-mention', article: found.article.id, record: changed }
    : { type: 'put-mention', article: found.article.id, record: { ...changed, entity: found.mention.entity } }
  return perform(edit, deed, quoteOf(found.mention.spans), field)
}

/** A mention with the very stretches, of the very entity where one is given: it is not marked twice. */
function mentionAt(articleId: string, ranges: readonly Range[], target: LinkTarget | undefined): string | undefined {
  const article = findArticle(articleId)
  const wanted = typeof target === 'object' ? target.id : target
  const isThere = ({ spans }: { spans: readonly Span[] }): boolean =>
    spans.length === ranges.length && spans.every(({ start, end }, index) => start === ranges[index]?.start && end === ranges[index].end)
  const linked = article?.mentions.find((one) => isThere(one) && (wanted === undefined || one.entity === wanted))
  return (linked ?? article?.draftMentions?.find(isThere))?.id
}

/** The words of a mention, its stretches joined by ` … `. */
export function quoteOf(spans: readonly Span[]): string {
  return spans.map(({ quote }) => quote).join(' … ')
}
