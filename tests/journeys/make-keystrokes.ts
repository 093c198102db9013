/** Keystrokes of somebody who annotates, drawn by chance: most of them letters of a word, some marks, some steps back and forth. */
import type { Edit } from '../../src/core/edit.ts'
import type { Dossier, DraftClaim, DraftMention } from '../../src/core/schema.ts'
import type { Deed } from '../../src/state/history.ts'
import type { Random } from '../bench/seeded-random.ts'

/** What a key does to the open dossier. */
export type Keystroke =
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'edit'; readonly edit: Edit; readonly deed: Deed; readonly field?: string }

const LETTERS = 'abcdefghij éèŋ🙂'

/** The next keystroke on a dossier with one article; `number` differs from that of each other mark. */
export function makeKeystroke({ articles }: Dossier, random: Random, number: number): Keystroke {
  const article = articles[0]
  if (!article) throw new Error('there is no article to annotate')
  const chance = random.next()
  const letter = random.pick([...LETTERS])
  if (chance < 0.1) return { type: 'undo' }
  if (chance < 0.15) return { type: 'redo' }
  if (chance < 0.3) {
    const start = random.below(article.text.length - 5)
    const span = { start, end: start + 4, quote: article.text.slice(start, start + 4) }
    const record: DraftMention = { id: `kill-${number}`, form: 'name', spans: [span] }
    return { type: 'edit', deed: 'mark', edit: { type: 'put-draft-mention', article: article.id, record } }
  }
  if (chance < 0.35) {
    const record: DraftClaim = { id: `kill-${number}`, modality: 'asserted', polarity: 'affirmed', attribution: [], evidence: [] }
    return { type: 'edit', deed: 'draft', edit: { type: 'put-draft-claim', article: article.id, record } }
  }
  const draft = article.draftClaims?.at(-1)
  if (draft && chance < 0.7) {
    const note = (draft.note?.en ?? '') + letter
    const record = { ...draft, note: { en: note, fr: note } }
    return { type: 'edit', deed: 'draft', field: `note ${draft.id}`, edit: { type: 'put-draft-claim', article: article.id, record } }
  }
  const { id, title, language, rights } = article
  const record = { id, title: title + letter, language, rights }
  return { type: 'edit', deed: 'article', field: 'title', edit: { type: 'put-head', record } }
}
