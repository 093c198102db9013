/** The whole app: header, workspace, messages. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { capitalise } from '../i18n/grammar.ts'
import { isEmbedded } from '../state/one-file/embedded.ts'
import { SAMPLE } from '../state/sample-address.ts'
import { opened, openFirst, phase } from '../state/session.ts'
import { isExercise } from '../state/teaching/exercise.ts'
import { story, wantsBackground, workspace } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { mentionWords, questionSentence } from '../explore/question.tsx'
import { announce, LiveRegion } from '../ui/live-region.tsx'
import { DropTarget } from './drop-target.tsx'
import { dialogsWanted, isCodeLost } from './exchange-parts.ts'
import { Header } from './header.tsx'
import { keepWanted } from './keep-parts.ts'
import { LazyPart } from '../ui/lazy-part.tsx'
import { MissingPart } from '../ui/missing-part.tsx'
import { embeddedWanted, loadEmbedded, loadInstalled, mayBeInstalled, prepareInstalling } from './load-installed.ts'
import { loadExercise } from './load-exercise.ts'
import { loadKeptNotice } from './load-kept.ts'
import { prepareSaving } from './save-menu.ts'
import { takePasted } from './take-pasted.ts'
import { loadStory, storyWanted } from './load-story.ts'
import { Workspace } from './workspace.tsx'

/** Loads the sample once, takes what is dropped or pasted on the page, and says aloud what is chosen. */
export function Shell(): JSX.Element {
  const said = useRef<string | undefined>(undefined)
  const lastOpened = useRef(opened.value)
  useEffect(() => {
    void openFirst(SAMPLE).then(prepareSaving).then(prepareInstalling)
    return isEmbedded ? undefined : takePasted()
  }, [])
  useSignalEffect(() => {
    if (wantsBackground.value) void import('../state/background.ts').then(({ keepBackground }) => keepBackground())
  })
  useSignalEffect(() => {
    const words = [mentionWords.value, questionSentence.value].filter(Boolean).join(' ')
    // Why not the first: it stands on the page that is only now being read.
    const news = opened.value === lastOpened.current ? undefined : opened.value
    lastOpened.current = opened.value
    if (news) announce(`${messages.value.problems.opened(news.name || capitalise(messages.value.exchange.pasted))} ${words}`)
    // Why not elsewhere: there each deed says itself what it did, and this would speak over it.
    else if (said.current !== undefined && said.current !== words && workspace.value === 'explore' && !story.value) announce(words)
    if (phase.value === 'ready') said.current = words
  })
  const words = messages.value
  const missing = { text: words.partMissing, reload: words.reload }
  return (
    <>
      {!isEmbedded && <Header />}
      {!isEmbedded && <LazyPart isWanted={keepWanted} load={loadKeptNotice} />}
      <LazyPart isWanted={mayBeInstalled} load={loadInstalled} />
      {!isEmbedded && <LazyPart isWanted={storyWanted} load={loadStory} missing={missing} />}
      {!isEmbedded && <LazyPart isWanted={isExercise} load={loadExercise} missing={missing} />}
      <LazyPart isWanted={dialogsWanted} missing={missing}
        load={() => import('./exchange-dialogs.tsx').then(({ ExchangeDialogs }) => ExchangeDialogs)} />
      {isCodeLost.value && <MissingPart {...missing} />}
      {phase.value === 'ready' && (isEmbedded ? <LazyPart isWanted={embeddedWanted} load={loadEmbedded} missing={missing} /> : <Workspace />)}
      {phase.value === 'loading' && <main class="waiting"><p>{words.loading}</p></main>}
      {phase.value === 'sample-missing' && (
        <main class="waiting">
          <p role="alert">{words.sampleMissing}</p>
          <button type="button" class="button" onClick={() => location.reload()}>{words.reload}</button>
        </main>
      )}
      {!isEmbedded && <DropTarget />}
      <LiveRegion />
    </>
  )
}
