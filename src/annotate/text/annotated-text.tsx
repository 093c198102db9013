/** The text that is being annotated. */
import { untracked, useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import '../../styles/annotate-text.css'
import type { Range } from '../../core/spans.ts'
import { currentArticle, cursor, moveCursor } from '../../state/annotating/cursor.ts'
import { desk } from '../../state/annotating/desk.ts'
import { askNewArticle } from '../../state/annotating/new-article.ts'
import { loadRegistry } from '../../state/registry.ts'
import { selection } from '../../state/view.ts'
import { publicationWords } from '../../state/words.ts'
import { Icon } from '../../ui/icon.tsx'
import { KeysHelp } from '../keys-help.tsx'
import { followHandles, POINTER_HANDLERS } from './choose-by-pointer.ts'
import { FarEnds } from './far-ends.tsx'
import { placeOf } from './focused-claim.ts'
import { pressKey } from './press-key.ts'
import { scrollToPlace } from './scroll-to-place.ts'
import { layout } from './shown-text.ts'
import { TextBar } from './text-bar.tsx'
import { TextBody } from './text-body.tsx'
import { isChosenInSight, isTextFocused, reveal, revealWish } from './text-focus.ts'
import { TextOverlay } from './text-overlay.tsx'
import { textWords } from './text-words.ts'
import { usePlaces } from './use-places.ts'
import { WordTools } from './word-tools.tsx'

/** Loads the registry of names once, and listens to the keys of the whole workspace while it is there. */
export function AnnotatedText(): JSX.Element {
  // Why before the first paint: no key is lost that is pressed as soon as the text is there.
  useLayoutEffect(() => {
    void loadRegistry()
    document.addEventListener('keydown', pressKey)
    return () => document.removeEventListener('keydown', pressKey)
  }, [])
  const hasArticle = currentArticle.value !== undefined
  return (
    <div class="annotated">
      <TextBar />
      {hasArticle ? <ArticleInHand /> : <EmptyText />}
      <KeysHelp />
    </div>
  )
}

function EmptyText(): JSX.Element {
  const words = textWords.value
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // Why: an undo may take the last article, and the text that had the focus with it.
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div class="no-article">
      <p>{words.empty}</p>
      <button type="button" class="button button-primary" aria-haspopup="dialog" ref={button} onClick={() => askNewArticle(true)}>
        {words.newArticle}
      </button>
    </div>
  )
}

function ArticleInHand(): JSX.Element | null {
  const region = useRef<HTMLDivElement>(null)
  const places = usePlaces(region)
  const onGrown = useRevealing(region)
  useEffect(() => (region.current ? followHandles(region.current) : undefined), [])
  const article = currentArticle.value
  const shown = layout.value
  if (!article) return null
  const words = textWords.value
  const [first] = shown.blocks
  const hasTitle = first !== undefined && shown.text.slice(first.start, first.end).trim() === article.title
  const publication = publicationWords(article)
  return (
    <div class="article annotated-article">
      {(publication || article.url) && (
        <p class="article-source">
          {publication}
          {publication && article.url && ' · '}
          {article.url && <a href={article.url} target="_blank" rel="noreferrer noopener">{words.original}<Icon name="external" /></a>}
        </p>
      )}
      {!hasTitle && <h1 class="article-title" lang={article.language}>{article.title}</h1>}
      {!first && <p class="quiet">{words.emptyText}</p>}
      <p id="text-hint" class="visually-hidden">{words.hint}</p>
      <FarEnds places={places} edge="above" />
      <div class="text-ground">
        {/* Why an application: its letters are commands, and a screen reader in browse mode would take them for its own. As a text
            field it would promise a caret and typing; as a document it would get no keys. What is moved to is told by the live region,
            word by word; to read the text line by line there is the Explore workspace. */}
        <div class="article-text" role="application" tabIndex={0} ref={region} aria-label={words.region(article.title)}
          aria-roledescription={words.role} aria-describedby="text-hint" {...POINTER_HANDLERS}>
          <TextBody region={region} hasTitle={hasTitle} onGrown={onGrown} />
        </div>
        <TextOverlay places={places} />
        <WordTools places={places} />
      </div>
      <FarEnds places={places} edge="below" />
    </div>
  )
}

/** Shows a record that was chosen elsewhere. Why not from the text: there it is in sight, and the words that are chosen shall stay so. */
function showRecord(type: 'claim' | 'mention', id: string): void {
  const place = isTextFocused() ? undefined : untracked(() => placeOf(type, id))
  if (!place) return
  if (place.article === layout.peek().article) reveal(place)
  else moveCursor(place.article, { start: place.start, end: place.start })
}

/** Scrolls to where the cursor moves, to what is put on the desk from elsewhere, and to what somebody asks to see. What is to be called
 * when more of the text is in the page. */
function useRevealing(region: { readonly current: HTMLDivElement | null }): () => void {
  const pending = useRef<Range | undefined>(undefined)
  const seen = useRef(desk.peek())
  const tryPending = useRef(() => {
    if (pending.current && region.current && scrollToPlace(region.current, pending.current)) pending.current = undefined
  })
  useSignalEffect(() => {
    const at = cursor.value
    if (at && !isChosenInSight()) reveal(at.focus)
  })
  useSignalEffect(() => {
    const open = desk.value
    if (open === seen.current) return
    seen.current = open
    if (open?.type === 'claim' || open?.type === 'mention') showRecord(open.type, open.id)
  })
  useSignalEffect(() => {
    // Why also what is selected: in the graph a claim is chosen without being put on the desk.
    const about = selection.value
    if (about?.type === 'claim') showRecord('claim', about.id)
  })
  useSignalEffect(() => {
    pending.current = revealWish.value
    // Why a frame later: the page may still show the text from before.
    if (pending.current) requestAnimationFrame(() => tryPending.current())
  })
  return tryPending.current
}
