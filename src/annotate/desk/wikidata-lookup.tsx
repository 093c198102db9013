/** Asking Wikidata who somebody is: never by itself, and not before a person has read what is sent where. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import {
  allowWikidata, isWikidataAllowed, lookUpWikidata, type WikidataAnswer, type WikidataItem,
} from '../../state/annotating/look-up-wikidata.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { mentionCardWords } from './desk-words.ts'

/** `onTake` gets the item that was chosen. */
export function WikidataLookup({ words, onTake }: { words: string; onTake: (item: WikidataItem) => void }): JSX.Element {
  const texts = mentionCardWords.value.wikidata
  const isWarned = useSignal(false)
  const answer = useSignal<WikidataAnswer | 'busy' | undefined>(undefined)
  const button = useRef<HTMLButtonElement>(null)
  const send = useRef<HTMLButtonElement>(null)
  const asked = useRef(0)
  useLayoutEffect(() => {
    if (isWarned.value) send.current?.focus()
  }, [isWarned.value])

  const ask = async (): Promise<void> => {
    const turn = ++asked.current
    answer.value = 'busy'
    announce(texts.busy)
    const found = await lookUpWikidata(words.trim(), language.peek())
    // Why: an answer to an earlier question must not stand under the words of a later one.
    if (turn !== asked.current) return
    answer.value = found
    announce(found.failure ? texts.failures[found.failure] : texts.found(found.items.length))
  }
  const close = (): void => {
    isWarned.value = false
    button.current?.focus()
  }
  const { value: told } = answer
  return (
    <div class="wikidata">
      <button type="button" class="button button-quiet link-button" ref={button} aria-disabled={words.trim() === ''}
        onClick={() => {
          if (words.trim() === '') return
          if (isWikidataAllowed.value) void ask()
          else isWarned.value = true
        }}>
        {texts.ask}
      </button>
      {isWarned.value && (
        <div class="wikidata-warning" role="group" aria-label={texts.ask}>
          <p><bdi>{texts.warn(words.trim())}</bdi></p>
          <p class="button-row">
            <button type="button" class="button" ref={send} onClick={() => {
              allowWikidata()
              close()
              void ask()
            }}>{texts.send}</button>
            <button type="button" class="button button-quiet" onClick={close}>{texts.cancel}</button>
          </p>
        </div>
      )}
      {told === 'busy' && <p class="quiet">{texts.busy}</p>}
      {told && told !== 'busy' && (told.failure
        ? <p class="field-note">{texts.failures[told.failure]}</p>
        : <Items items={told.items} onTake={onTake} />)}
    </div>
  )
}

function Items({ items, onTake }: { items: readonly WikidataItem[]; onTake: (item: WikidataItem) => void }): JSX.Element {
  const texts = mentionCardWords.value.wikidata
  const known = new Set([...dossierIndex.value.entities.values()].map(({ identifiers }) => identifiers.wikidata))
  return (
    <>
      <p class="quiet">{texts.found(items.length)}</p>
      <ul class="plain-list">
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" class="wikidata-item" aria-label={texts.take(say(item.label))} onClick={() => onTake(item)}>
              <span>
                <bdi>{say(item.label)}</bdi> <span class="data quiet">{item.id}</span>
                {known.has(item.id) && <span class="quiet"> · {texts.known}</span>}
              </span>
              {item.description && <span class="option-note"><bdi>{say(item.description)}</bdi></span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
