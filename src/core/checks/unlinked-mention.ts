/** A mention that is marked and not linked to an entity. */
import type { DraftMention, Mention } from '../schema.ts'
import { checkEach } from './check-each.ts'
import { keyOfMention, quoteOf } from './name-keys.ts'
import { choose, problemOf, type Fix } from './problem.ts'

/** Offers the entities whose name is the very words of the mention, at most three; the form of the mention stays. */
export const unlinkedMention = checkEach({
  id: 'unlinked-mention',
  of: ['draft-mention'],
  given: ({ names }) => ({ names }),
  problemsOf: ({ type, record, article }, { names }) => {
    const { id, spans } = record
    const links = [...names.get(keyOfMention(record)) ?? []].slice(0, MOST_OFFERED).map((entity) => linkTo(entity, record, article))
    return [problemOf({
      check: 'unlinked-mention',
      level: 'warning',
      article,
      record: { type, id },
      spans,
      args: { quote: quoteOf(record) },
      fixes: [...links, choose('link'), { id: 'remove-mark', args: {}, edit: { type: 'remove-draft-mention', article, id } }],
    })]
  },
})

const MOST_OFFERED = 3

function linkTo(entity: string, draft: DraftMention, article: string): Fix {
  const { id, ...rest } = draft
  const record: Mention = { id, entity, ...rest }
  const edits = [{ type: 'remove-draft-mention', article, id }, { type: 'put-mention', article, record }] as const
  return { id: 'link-to', args: { entity }, edit: { type: 'all', edits } }
}
