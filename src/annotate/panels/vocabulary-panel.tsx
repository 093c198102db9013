/** What claims can say, and who can be named in them: relations and kinds, which a person extends. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import '../../styles/annotate-records.css'
import { codingOfPlover } from '../../core/cameo/coding-of-plover.ts'
import { fold } from '../../core/fold.ts'
import type { Plover, Relation, Text } from '../../core/schema.ts'
import { addKind, addRelation } from '../../state/annotating/vocabulary.ts'
import { dossierIndex } from '../../state/project.ts'
import { language } from '../../state/view.ts'
import { say } from '../../state/words.ts'
import { announce } from '../../ui/live-region.tsx'
import { FilterField } from '../records/filter-field.tsx'
import { RecordLine } from '../records/record-line.tsx'
import { vocabularyWords } from '../records/records-words.ts'

export function VocabularyPanel(): JSX.Element {
  const words = vocabularyWords.value
  const index = dossierIndex.value
  const query = useSignal('')
  const { kinds, relations } = index.dossier.ontology
  const wanted = fold(query.value)
  const shown = relations.filter((one) => wanted === '' || searchedWords(one).includes(wanted))
  const used = useMemo(() => countUses(), [index])
  return (
    <div class="records">
      <p class="quiet">{words.told}</p>
      <section>
        <h2 class="panel-heading">{words.relations(relations.length)}</h2>
        <div class="records-head">
          <FilterField id="relation-filter" label={words.filter} value={query.value} onInput={(text) => (query.value = text)} />
          <button type="button" class="button" onClick={() => {
            addRelation()
            announce(words.madeRelation)
          }}>{words.addRelation}</button>
        </div>
        {shown.length === 0 && relations.length > 0 && <p class="quiet" role="status">{words.noMatch}</p>}
        <ul class="plain-list">
          {shown.map(({ id, plover }) => (
            <li key={id}><RecordLine type="relation" id={id} note={[
              plover ? `${say(labelOf(plover))} (${plover.type}), ${words.score(showScore(plover.score))}` : words.state,
              words.claims(used.relations.get(id) ?? 0),
            ].join(' · ')} /></li>
          ))}
        </ul>
      </section>
      <section>
        <h2 class="panel-heading">{words.kinds(kinds.length)}</h2>
        <div class="records-head">
          <button type="button" class="button" onClick={() => {
            addKind()
            announce(words.madeKind)
          }}>{words.addKind}</button>
        </div>
        <ul class="plain-list">
          {kinds.map(({ id }) => <li key={id}><RecordLine type="kind" id={id} note={words.entities(used.kinds.get(id) ?? 0)} /></li>)}
        </ul>
      </section>
    </div>
  )
}

/** How many claims and drafts have each relation, and how many entities are of each kind. */
function countUses(): { readonly relations: ReadonlyMap<string, number>; readonly kinds: ReadonlyMap<string, number> } {
  const { dossier } = dossierIndex.value
  const relations = dossier.articles.flatMap(({ claims, draftClaims = [] }) => [...claims, ...draftClaims].map(({ relation }) => relation))
  return { relations: countEach(relations), kinds: countEach(dossier.entities.map(({ kind }) => kind)) }
}

function countEach(ids: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** What the type and mode mean, in words. */
function labelOf({ type, mode }: Plover): Text {
  return codingOfPlover(type, mode === undefined ? {} : { mode }).label
}

function searchedWords({ label, inverse, definition, plover }: Relation): string {
  return fold([label, inverse, definition, ...(plover ? [labelOf(plover)] : [])].map(({ en, fr }) => `${en} ${fr}`).join(' ') + ` ${plover?.type ?? ''} ${plover?.mode ?? ''}`)
}

function showScore(score: number): string {
  return new Intl.NumberFormat(language.value, { signDisplay: 'exceptZero' }).format(score)
}
