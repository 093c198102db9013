/** A mention whose words are the name of another entity, and not of its own: Niger, linked to Nigeria. */
import { checkEach } from './check-each.ts'
import { keyOfMention, quoteOf } from './name-keys.ts'
import { choose, problemOf, type Fix } from './problem.ts'

/** Names and demonyms only: a metonym is another's name on purpose, and descriptions and pronouns are anybody's. Offers the entities
 * with that name, at most two, and to take the words as a name of the entity that is linked. */
export const otherEntityNamed = checkEach({
  id: 'other-entity-named',
  of: ['mention'],
  given: ({ names, entities }, { language }) => ({ names, entities, language: language.startsWith('fr') ? 'fr' as const : 'en' as const }),
  problemsOf: ({ type, record, article }, { names, entities, language }) => {
    if (record.form !== 'name' && record.form !== 'demonym') return []
    const named = names.get(keyOfMention(record))
    const entity = entities.get(record.entity)
    if (!named || !entity || named.has(record.entity)) return []
    const others = [...named].slice(0, MOST_OFFERED)
    const { aliases } = entity
    const renamed = { ...entity, aliases: { ...aliases, [language]: [...aliases[language], quoteOf(record)] } }
    return [problemOf({
      check: 'other-entity-named',
      level: 'warning',
      article,
      record: { type, id: record.id },
      spans: record.spans,
      related: others.map((id) => ({ type: 'entity', id })),
      args: { quote: quoteOf(record), entity: record.entity, others },
      fixes: [
        ...others.map((other): Fix =>
          ({ id: 'link-to', args: { entity: other }, edit: { type: 'put-mention', article, record: { ...record, entity: other } } })),
        { id: 'add-name', args: { entity: record.entity, quote: quoteOf(record) }, edit: { type: 'put-entity', record: renamed } },
        choose('link'),
      ],
    })]
  },
})

const MOST_OFFERED = 2
