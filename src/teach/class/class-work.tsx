/** The part class: what students hand in, and what comes of it. */
import { useSignalEffect } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import '../../styles/teach-class.css'
import { areNamesHidden, classFailure, classProgress, classStudents, mergeAgain, stopClass } from '../../state/teaching/class.ts'
import { announce } from '../../ui/live-region.tsx'
import { ProgressNote } from '../../ui/progress-note.tsx'
import { language } from '../../state/view.ts'
import { ClassMapTools } from './class-map-tools.tsx'
import { ClassResult, summaryWords } from './class-result.tsx'
import { ClassStudents } from './class-students.tsx'
import { classWords } from './class-words.ts'
import { GiveWork } from './give-work.tsx'
import { resultView } from './result-view.ts'

export function ClassWork(): JSX.Element {
  const words = classWords.value
  const view = resultView.value
  const told = useRef(resultView.peek()?.merged)
  useSignalEffect(() => {
    const now = resultView.value
    if (now && now.merged !== told.current) announce(now.outside.size < now.students.length ? summaryWords(now) : classWords.peek().allOther)
    told.current = now?.merged
  })
  return (
    <section class="class-work" aria-labelledby="class-title">
      <div class="class-overview">
        <h2 class="teach-title" id="class-title">{words.title}</h2>
        <p class="teach-lead">{words.lead}</p>
        <GiveWork />
        <ClassStudents />
        <Standing />
      </div>
      {view && view.outside.size < view.students.length && <ClassResult view={view} />}
      <ClassMapTools />
    </section>
  )
}

/** What is being done, or why nothing came of it. */
function Standing(): JSX.Element | null {
  const words = classWords.value
  const now = classProgress.value
  if (now) {
    return (
      <ProgressNote text={now.type === 'reading' ? words.reading(areNamesHidden.value ? '…' : now.name, Math.min(now.done, now.of - 1), now.of) : words.merging}
        part={now.type === 'reading' ? now.done / now.of : now.part} language={language.value} barLabel={words.progress}
        stopLabel={words.stop} onStop={stopClass} />
    )
  }
  if (classFailure.value !== undefined) return <p role="alert" class="class-trouble">{words.failed(classFailure.value)} <Again /></p>
  if (classStudents.value.length > 0 && !resultView.value) return <p role="status">{words.stopped} <Again /></p>
  return null
}

function Again(): JSX.Element {
  return <button type="button" class="button" onClick={mergeAgain}>{classWords.value.mergeAgain}</button>
}
