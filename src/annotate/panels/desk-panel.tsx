/** The one record that is being worked on. */
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import '../../styles/annotate-desk.css'
import { desk } from '../../state/annotating/desk.ts'
import { findArticle, findClaim, findMention } from '../../state/annotating/find-records.ts'
import { dossierIndex } from '../../state/project.ts'
import { ArticleCard } from '../desk/article-card.tsx'
import { ClaimCard } from '../desk/claim-card.tsx'
import { mentionCardWords } from '../desk/desk-words.ts'
import { EmptyDesk } from '../desk/empty-desk.tsx'
import { EntityCard } from '../desk/entity-card.tsx'
import { KindCard } from '../desk/kind-card.tsx'
import { MentionCard } from '../desk/mention-card.tsx'
import { RelationCard } from '../desk/relation-card.tsx'

export function DeskPanel(): JSX.Element {
  const open = desk.value
  const panel = useRef<HTMLDivElement>(null)
  const wasInside = useRef(false)
  const id = open ? `${open.type} ${open.id}` : ''
  useLayoutEffect(() => {
    // Why: as in `Gone`, where another record has come to the desk.
    if (wasInside.current && document.activeElement === document.body) panel.current?.focus()
  })
  useLayoutEffect(() => {
    // Why: a card is read from its beginning; but what has the focus stays in sight.
    const [card, active] = [panel.current, document.activeElement]
    if (active === card || !card?.contains(active)) card?.parentElement?.scrollTo({ top: 0 })
  }, [id])
  return (
    <div class="desk" ref={panel} tabIndex={-1} onFocusIn={() => (wasInside.current = true)} onFocusOut={({ relatedTarget }) => {
      if (relatedTarget instanceof Node) wasInside.current = panel.current?.contains(relatedTarget) ?? false
    }}>
      <OpenRecord key={id} />
    </div>
  )
}

function OpenRecord(): JSX.Element {
  const open = desk.value
  switch (open?.type) {
    case undefined:
      return <EmptyDesk />
    case 'mention': {
      const found = findMention(open.id)
      return found ? <MentionCard found={found} /> : <Gone />
    }
    case 'claim': {
      const found = findClaim(open.id)
      return found ? <ClaimCard found={found} /> : <Gone />
    }
    case 'article':
      return findArticle(open.id) ? <ArticleCard id={open.id} /> : <Gone />
    case 'entity':
      return dossierIndex.value.entities.has(open.id) ? <EntityCard id={open.id} /> : <Gone />
    case 'relation':
      return dossierIndex.value.relations.has(open.id) ? <RelationCard id={open.id} /> : <Gone />
    case 'kind':
      return dossierIndex.value.kinds.has(open.id) ? <KindCard id={open.id} /> : <Gone />
  }
}

/** Undo, another tab, or the removal of something else may take a record from the desk. */
function Gone(): JSX.Element {
  useLayoutEffect(() => {
    // Why: what had the focus may have gone with the record, and the keyboard must not start at the top of the page again.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.desk')?.focus()
  }, [])
  return (
    <>
      <p class="desk-gone" role="status">{mentionCardWords.value.gone}</p>
      <EmptyDesk />
    </>
  )
}
