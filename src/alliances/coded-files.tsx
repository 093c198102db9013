/** Adding files of coded events: the button, how far the reading is, and what came of each file. */
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Issue } from '../core/issues.ts'
import { issuesEn, type IssueMessage } from '../i18n/issues-en.ts'
import { issuesFr } from '../i18n/issues-fr.ts'
import { wordsOf } from '../parts/words-of.ts'
import { codedTables } from '../state/alliances/coded-files.ts'
import {
  codedReading, codedReports, dismissCodedReports, readCoded, stopReadingCoded, type CodedReport,
} from '../state/alliances/read-coded.ts'
import { language } from '../state/view.ts'
import { Icon } from '../ui/icon.tsx'
import { ProgressNote } from '../ui/progress-note.tsx'
import { CodedOrigin } from './coded-origin.tsx'
import { frameWords } from './frame-words.ts'

type IssueMessages = Readonly<Record<Issue['code'], (args: Issue['args']) => IssueMessage>>

const issueWords = wordsOf<IssueMessages>({ en: issuesEn, fr: issuesFr })

export function CodedFiles(): JSX.Element {
  const words = frameWords.value.coded
  const field = useRef<HTMLInputElement>(null)
  const reading = codedReading.value
  return (
    <>
      <button type="button" class="button" title={words.hint} onClick={() => field.current?.click()}>{words.add}</button>
      <input ref={field} type="file" class="visually-hidden" tabIndex={-1} multiple aria-label={words.add}
        onChange={({ currentTarget }) => {
          readCoded([...currentTarget.files ?? []])
          currentTarget.value = ''
        }} />
      {reading && (
        <ProgressNote text={words.reading(reading.name)} part={reading.part} language={language.value} barLabel={words.bar}
          stopLabel={words.stop} onStop={stopReadingCoded} />
      )}
    </>
  )
}

/** What came of the files that were asked for last, until it is put away. */
export function CodedReports(): JSX.Element | null {
  const words = frameWords.value.coded
  // Why: with a file that was removed goes what was said of it.
  const held = new Set(codedTables.value.flatMap(({ sources }) => sources.map(({ id }) => id)))
  const reports = codedReports.value.filter(({ name, formatName }) => formatName === undefined || held.has(name))
  if (codedReading.value || reports.length === 0) return null
  return (
    <section class="coded-reports" aria-label={words.report}>
      <button type="button" class="icon-button coded-close" aria-label={words.close} title={words.close}
        onClick={({ currentTarget }) => {
          // Why: the button goes, and would take the focus with it.
          currentTarget.closest<HTMLElement>('.sources-bar')?.focus()
          dismissCodedReports()
        }}>
        <Icon name="close" />
      </button>
      {reports.map((report) => <Report key={report.name} report={report} />)}
    </section>
  )
}

function Report({ report }: { report: CodedReport }): JSX.Element {
  const words = frameWords.value.coded
  const { name, formatName, rows, events, issues, asksOrigin = false } = report
  return (
    <div class="coded-report">
      <p role="status">{formatName === undefined ? words.refused(name) : words.read(name, formatName, events, rows)}</p>
      {issues.length > 0 && (
        <ul class="plain-list">
          {issues.map(({ code, args, path }, place) => {
            const { problem, remedy } = issueWords.value[code](args)
            return <li key={place}>{problem} {remedy} {path && <span class="data quiet">{path}</span>}</li>
          })}
        </ul>
      )}
      {asksOrigin && <CodedOrigin name={name} />}
    </div>
  )
}
