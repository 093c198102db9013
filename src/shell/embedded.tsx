/** The app inside another page: one picture, above it the sentence and the words of a story, and a link to all of it. */
import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { GraphView } from '../explore/graph-view.tsx'
import { Question } from '../explore/question.tsx'
import { readDossier } from '../state/project.ts'
import { INITIAL_VIEW, lens, view, workspace } from '../state/view.ts'
import { writeHash } from '../state/url.ts'
import { messages } from '../state/words.ts'
import { LazyPart } from '../ui/lazy-part.tsx'
import { storyWanted } from './load-story.ts'
import { offlineWords } from './offline-words.ts'
import '../styles/embedded.css'

const isTies = computed(() => workspace.value === 'alliances')
const isTable = computed(() => !isTies.value && lens.value === 'table')

/** Which picture it is says the address: workspace, lens, selection, window, step of a story. */
export function Embedded(): JSX.Element {
  const words = messages.value
  const missing = { text: words.partMissing, reload: words.reload }
  return (
    <main class="embedded">
      <h1 class="visually-hidden">{titleOf()}</h1>
      <LazyPart key="story" isWanted={storyWanted} load={loadStory} missing={missing} />
      {isTies.value ? <LazyPart key="ties" isWanted={isTies} load={loadTies} missing={missing} /> : (
        <section class="lens-area" id="lens" aria-label={words.lens[lens.value]}>
          <Question />
          <div class="lens-body">
            {isTable.value ? <LazyPart key="table" isWanted={isTable} load={loadTable} missing={missing} /> : <GraphView />}
          </div>
        </section>
      )}
      <footer class="embedded-foot">
        <p class="embedded-source">{sourceOf()}</p>
        <a href={wholeAddress()} target="_blank" rel="noopener">{offlineWords.value.embedded.open}</a>
      </footer>
    </main>
  )
}

function titleOf(): string {
  return readDossier.value.articles[0]?.title ?? 'Triplomat'
}

function sourceOf(): string {
  const [first] = readDossier.value.articles
  if (!first) return ''
  const source = [first.title, first.publisher].filter(Boolean).join(', ')
  return messages.value.labelled(offlineWords.value.embedded.source, source)
}

/** The same view, with everything around it. */
function wholeAddress(): string {
  return `${location.origin === 'null' ? 'file://' : location.origin}${location.pathname}#${writeHash(view.value, INITIAL_VIEW)}`
}

async function loadStory(): Promise<() => JSX.Element | null> {
  return (await import('./embedded-story.tsx')).EmbeddedStory
}

async function loadTable(): Promise<() => JSX.Element> {
  return (await import('../explore/claims-table.tsx')).ClaimsTable
}

async function loadTies(): Promise<() => JSX.Element> {
  return (await import('./embedded-ties.tsx')).EmbeddedTies
}
