/** A mention: its words in their sentence, whom it means, and how it refers. */
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Mention } from '../../core/schema.ts'
import { MENTION_FORMS } from '../../core/vocabulary.ts'
import { deskFocusWanted, takeDeskFocus } from '../../state/annotating/desk-focus.ts'
import { openDesk } from '../../state/annotating/desk.ts'
import type { FoundMention } from '../../state/annotating/find-records.ts'
import { quoteOf, removeMention, setForm, setMentionNote, unlinkMention } from '../../state/annotating/mark.ts'
import { askOccurrences, countOccurrences, occurrences } from '../../state/annotating/occurrences.ts'
import type { Role } from '../../state/annotating/take-as-end.ts'
import { dossier, dossierIndex } from '../../state/project.ts'
import { kindOf, messages, nameOf } from '../../state/words.ts'
import { BothLanguages } from '../../parts/both-languages.tsx'
import { EntityMark } from '../../parts/entity-mark.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { ProblemsOf } from '../records/problems-of.tsx'
import { sayRefusal } from '../records/say-refusal.ts'
import { clipWords } from './clip-words.ts'
import { mentionCardWords } from './desk-words.ts'
import { EverywhereButton } from './everywhere-button.tsx'
import { focusText } from './focus-text.ts'
import { giveEnd } from './give-end.ts'
import { KeyHint } from './key-hint.tsx'
import { LINK_BOX, LinkBox } from './link-box.tsx'
import { OccurrenceList, OCCURRENCES_HEADING } from './occurrence-list.tsx'
import { SentenceOf } from './sentence-of.tsx'
import { StretchList } from './stretch-list.tsx'
import { describeEntity } from './tell-apart.ts'

/** Its link box takes the focus when the desk is asked to, or the list of other places where that was asked for. */
export function MentionCard({ found }: { found: FoundMention }): JSX.Element {
  const words = mentionCardWords.value
  const { mention, article } = found
  const quote = clipWords(quoteOf(mention.spans))
  const isWanted = deskFocusWanted.value
  useLayoutEffect(() => {
    if (!isWanted || !takeDeskFocus()) return
    const isListed = occurrences.peek()?.mention === mention.id
    document.getElementById(isListed ? OCCURRENCES_HEADING : LINK_BOX)?.focus()
  }, [isWanted])
  return (
    <>
      <p class="card-kind">{found.isDraft ? words.unlinked : words.kind}</p>
      <h2 class="card-title" lang={article.language} dir="auto"><q>{quote}</q></h2>
      <SentenceOf article={article} spans={mention.spans} />
      {!found.isDraft && <Linked mention={found.mention} />}
      <LinkBox key={mention.id} found={found} />
      <MorePlaces mention={mention.id} quote={quote} />
      <OccurrenceList mention={mention.id} />
      <EverywhereButton found={found} />
      <section class="card-section">
        <Segmented legend={words.form} legendVisible value={mention.form} onChange={(form: Mention['form']) => setForm(mention.id, form)}
          options={MENTION_FORMS.map((id) => ({ id, label: messages.value.form[id] }))} />
      </section>
      <section class="card-section" data-field="note">
        <BothLanguages id="mention-note" label={words.note} value={mention.note} isLong isOneAtFirst
          onType={(note) => sayRefusal(setMentionNote(mention.id, note))} />
      </section>
      <StretchList found={found} />
      {!found.isDraft && <Uses entity={found.mention.entity} />}
      <ProblemsOf type="mention" id={mention.id} />
      <p class="card-section button-row">
        {!found.isDraft && (
          <button type="button" class="button" onClick={() => {
            unlinkMention(mention.id)
            announce(words.nowUnlinked)
            document.getElementById(LINK_BOX)?.focus()
          }}>{words.unlink}<KeyHint keys="U" /></button>
        )}
        <button type="button" class="button button-danger" onClick={() => {
          removeMention(mention.id)
          announce(words.removed(quote))
          focusText()
        }}>{words.remove}<KeyHint keys="Del" /></button>
        <button type="button" class="button button-quiet" onClick={focusText}>{words.back}<KeyHint keys="Esc" /></button>
      </p>
    </>
  )
}

function Linked({ mention: { entity } }: { mention: Mention }): JSX.Element {
  const words = mentionCardWords.value
  const record = dossierIndex.value.entities.get(entity)
  const told = record ? describeEntity(record) : ''
  return (
    <div class="linked-entity">
      <p>
        <EntityMark entity={entity} /> <strong><bdi>{nameOf(entity)}</bdi></strong> <span class="quiet">{kindOf(entity)}</span>
        {told && <span class="option-note"><bdi>{told}</bdi></span>}
      </p>
      <button type="button" class="button" aria-label={words.open(nameOf(entity))} onClick={() => openDesk({ type: 'entity', id: entity })}>
        {words.openShort}
      </button>
    </div>
  )
}

/** Says how many other places say the same, where there are some and they are not listed yet. */
function MorePlaces({ mention, quote }: { mention: string; quote: string }): JSX.Element | null {
  const words = mentionCardWords.value
  const [count, setCount] = useState(0)
  const at = dossier.value
  useEffect(() => {
    // Why later: a long text takes longer to look through than a key may take to answer.
    const waiting = setTimeout(() => setCount(countOccurrences(mention)), COUNTING_DELAY)
    return () => clearTimeout(waiting)
  }, [mention, at])
  if (count === 0 || occurrences.value?.mention === mention) return null
  return (
    <p class="card-section">
      <button type="button" class="button" onClick={() => void askOccurrences(mention)}>
        <bdi>{words.morePlaces(count, quote)}</bdi><KeyHint keys="A" />
      </button>
    </p>
  )
}

/** ms */
const COUNTING_DELAY = 150

interface Use {
  readonly role: Role
  readonly keys: string
  readonly label: 'asSubject' | 'asObject' | 'asSpeaker' | 'asPlace'
}

const USES: readonly Use[] = [
  { role: 'subject', keys: 'S', label: 'asSubject' },
  { role: 'object', keys: 'O', label: 'asObject' },
  { role: 'speaker', keys: 'W', label: 'asSpeaker' },
  { role: 'place', keys: 'L', label: 'asPlace' },
]

/** The entity as an end of the claim in hand, or of a new one. */
function Uses({ entity }: { entity: string }): JSX.Element {
  const words = mentionCardWords.value
  return (
    <section class="card-section">
      <h3 class="card-heading">{words.use}</h3>
      <p class="button-row">
        {USES.map(({ role, keys, label }) => (
          <button key={role} type="button" class="button" onClick={() => giveEnd(role, entity)}>
            {words[label]}<KeyHint keys={keys} />
          </button>
        ))}
      </p>
    </section>
  )
}
