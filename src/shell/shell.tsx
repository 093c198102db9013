/** The whole app: header, workspace, messages. */
import { useSignalEffect } from '@preact/signals'
import type { FunctionComponent, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Explore } from '../explore/explore.tsx'
import { opened, openFile, openFirst, phase, reading, refusal, stopReading } from '../state/session.ts'
import { messages } from '../state/words.ts'
import { mentionWords, questionSentence } from '../explore/question.tsx'
import { announce, LiveRegion } from '../ui/live-region.tsx'
import { Header, SAMPLE } from './header.tsx'

/** Loads the sample once, takes files that are dropped on the page, and says aloud what is chosen. */
export function Shell(): JSX.Element {
  const said = useRef<string | undefined>(undefined)
  const lastOpened = useRef(opened.value)
  useEffect(() => {
    void openFirst(SAMPLE)
    return takeDroppedFiles()
  }, [])
  useSignalEffect(() => {
    const words = [mentionWords.value, questionSentence.value].filter(Boolean).join(' ')
    // Why not the first: it stands on the page that is only now being read.
    const news = opened.value === lastOpened.current ? undefined : opened.value
    lastOpened.current = opened.value
    if (news) announce(`${messages.value.problems.opened(news.name)} ${words}`)
    else if (said.current !== undefined && said.current !== words) announce(words)
    if (phase.value === 'ready') said.current = words
  })
  const words = messages.value
  return (
    <>
      <Header />
      {phase.value === 'ready' && <Explore />}
      {phase.value === 'loading' && <main class="waiting"><p>{words.loading}</p></main>}
      {phase.value === 'sample-missing' && (
        <main class="waiting">
          <p role="alert">{words.sampleMissing}</p>
          <button type="button" class="button" onClick={() => location.reload()}>{words.reload}</button>
        </main>
      )}
      {reading.value !== undefined && (
        <p class="reading-note" role="status">
          {words.problems.reading(reading.value)}{' '}
          <button type="button" class="button" onClick={stopReading}>{words.problems.stop}</button>
        </p>
      )}
      <Problems />
      <LiveRegion />
    </>
  )
}

/** The dialog and its many messages come only when there is something to say. */
function Problems(): JSX.Element | null {
  const [Dialog, setDialog] = useState<{ component: FunctionComponent } | undefined>(undefined)
  useSignalEffect(() => {
    if (!refusal.value) return
    void import('./problems-dialog.tsx').then(({ ProblemsDialog }) => setDialog({ component: ProblemsDialog }))
  })
  return Dialog ? <Dialog.component /> : null
}

function takeDroppedFiles(): () => void {
  const allow = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  }
  const take = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    void openFile(file)
  }
  document.addEventListener('dragover', allow)
  document.addEventListener('drop', take)
  return () => {
    document.removeEventListener('dragover', allow)
    document.removeEventListener('drop', take)
  }
}
