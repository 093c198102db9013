/** The box that links a mention: who is it? */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Entity } from '../../core/schema.ts'
import type { FoundMention } from '../../state/annotating/find-records.ts'
import { linkMention, quoteOf, type LinkTarget } from '../../state/annotating/mark.ts'
import { guessKindOf, makeNewEntity } from '../../state/annotating/new-entity.ts'
import { dossierIndex } from '../../state/project.ts'
import { loadRegistry } from '../../state/registry.ts'
import { nameOf, say } from '../../state/words.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { announce } from '../../ui/live-region.tsx'
import { choiceOption, kindLabel } from './choice-option.tsx'
import { mentionCardWords } from './desk-words.ts'
import { findEntityChoices, NEW, targetOf } from './entity-choices.ts'
import { focusText } from './focus-text.ts'
import { KindChoice } from './kind-choice.tsx'
import { nearbyEntities } from './nearby-entities.ts'
import { warnOfLookAlikes } from './tell-apart.ts'
import { WikidataLookup } from './wikidata-lookup.tsx'

export const LINK_BOX = 'link-box'

/** In UTF-16 units. */
const LONGEST_NAME = 200

/** Its first query is what the mention says. Enter links to the first choice and goes back to the text, and so does Escape without. */
export function LinkBox({ found }: { found: FoundMention }): JSX.Element {
  const words = mentionCardWords.value
  const { mention, article } = found
  // Why cut: no name is as long, and each letter is looked for.
  const quote = quoteOf(mention.spans).slice(0, LONGEST_NAME)
  const query = useSignal(quote)
  const newName = useSignal<string | undefined>(undefined)
  const more = useSignal<Pick<Entity, 'label' | 'description' | 'identifiers'> | undefined>(undefined)
  useEffect(() => void loadRegistry(), [])
  const choices = findEntityChoices(query.value, {
    nearby: nearbyEntities(article, mention.spans[0]?.start ?? 0),
    // Why not for a query of the person's own: who types knows whom they look for.
    isByPlace: query.value === quote,
    hasNew: query.value.trim() !== '',
  })
  const guess = guessKindOf(query.value)

  const link = (target: LinkTarget, said: string): void => {
    const id = typeof target === 'string' ? target : target.id
    // Why: what changes nothing is no step to undo.
    if (found.isDraft || found.mention.entity !== id) linkMention(mention.id, target)
    newName.value = undefined
    more.value = undefined
    query.value = quote
    announce([said, warnOfLookAlikes(id)].filter(Boolean).join(' '))
    focusText()
  }
  const makeNew = (name: string, kind: string): void => {
    const entity = makeNewEntity(name, kind, more.value)
    link(entity, words.linkedAsNew(say(entity.label), kindLabel(kind)))
  }
  const choose = (id: string): void => {
    const choice = choices.find((one) => one.id === id)
    if (!choice) return
    if (choice.type !== 'new') return link(targetOf(choice), words.linkedTo(say(choice.entity.label)))
    more.value = undefined
    if (guess === undefined) newName.value = choice.name
    else makeNew(choice.name, guess)
  }
  const leaveNew = (): void => {
    newName.value = undefined
    more.value = undefined
    document.getElementById(LINK_BOX)?.focus()
  }

  return (
    <div class="link-box">
      <Combobox id={LINK_BOX} label={found.isDraft ? words.who : words.another} placeholder={words.placeholder}
        value={query.value} opensOnFocus
        onInput={(text) => {
          query.value = text.slice(0, LONGEST_NAME)
          newName.value = undefined
        }}
        onChoose={choose} onEscape={focusText}
        emptyText={words.none} countText={words.found(choices.length)}
        options={choices.map((choice) => choiceOption(choice, choice.id === NEW ? guess : undefined))} />
      {newName.value !== undefined && (
        <KindChoice name={newName.value} guess={guessKindOf(`${newName.value} ${more.value?.description?.en ?? ''}`)}
          onChoose={(kind) => newName.value !== undefined && makeNew(newName.value, kind)} onCancel={leaveNew} />
      )}
      <WikidataLookup words={query.value} onTake={({ id, label, description }) => {
        const known = [...dossierIndex.peek().entities.values()].find((one) => one.identifiers.wikidata === id)
        if (known) return link(known.id, words.linkedTo(nameOf(known.id)))
        more.value = { label, identifiers: { wikidata: id }, ...(description ? { description } : {}) }
        newName.value = say(label)
      }} />
    </div>
  )
}
