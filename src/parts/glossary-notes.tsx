/** What the glossary says of a term: in the other language, what it means, whether it takes sides, and on what that rests. */
import type { JSX } from 'preact'
import type { Term } from '../core/glossary-schema.ts'
import { dossierIndex } from '../state/project.ts'
import { language, select } from '../state/view.ts'
import { nameOf, say } from '../state/words.ts'
import { glossaryWords } from './glossary-words.ts'
import { SourceLine } from './source-line.tsx'

/** Without the term itself, which stands above. `onLeave` is called before its entity is chosen, so that what stands over the page can close. */
export function GlossaryNotes({ term, onLeave }: { term: Term; onLeave?: () => void }): JSX.Element {
  const words = glossaryWords.value
  const other = language.value === 'en' ? 'fr' : 'en'
  const { entity, contested, sources } = term
  return (
    <div class="glossary-notes">
      <p class="quiet">{words.other} <span lang={other}>{term.term[other]}</span></p>
      <p>{say(term.definition)}</p>
      {contested && <p class="glossary-contested"><strong>{words.contested}.</strong> {say(contested)}</p>}
      {sources.length > 0 && (
        <details class="glossary-sources">
          <summary>{words.sources} ({sources.length})</summary>
          <ul class="plain-list">
            {sources.map(({ number, line, urls }) => <li key={number} lang="en"><SourceLine line={line} urls={urls} /></li>)}
          </ul>
        </details>
      )}
      {onLeave && entity !== undefined && dossierIndex.value.entities.has(entity) && (
        <p>
          <button type="button" class="button" onClick={() => {
            onLeave()
            select({ type: 'entity', id: entity })
          }}>{words.showEntity(nameOf(entity))}</button>
        </p>
      )}
    </div>
  )
}
