/** What a file brings, before it takes the place of what is open: taken, repaired, to be looked at, left out. */
import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { capitalise } from '../i18n/grammar.ts'
import { chooseColumns, importFormats, openImport, stopImport, type ImportStep } from '../state/import.ts'
import { OUTCOMES, outcomeOf, TAKEN, type ImportSummary, type Outcome, type SampleClaim } from '../state/import-summary.ts'
import { language } from '../state/view.ts'
import { messages, say } from '../state/words.ts'
import { download } from '../ui/download.ts'
import { MessageDialog } from '../ui/message-dialog.tsx'
import { describeImport } from './describe-import.ts'
import { exchangeWords, fileWords } from './exchange-words.ts'
import { FormatChoice } from './format-choice.tsx'
import { IssueList } from './issue-list.tsx'
import { SampleText } from './sample-text.tsx'

/** Issues of one group that are listed on the page; the saved report has more. */
const MOST_LISTED = 100

/** From here on the page takes seconds to draw them. */
const MANY_CLAIMS = 5000

/** Waits for "Open" or "Cancel". */
export function ImportReport({ step }: { step: Extract<ImportStep, { type: 'report' }> }): JSX.Element {
  const { report, cancel } = exchangeWords.value
  const { name, summary, isTable } = step
  const { claims, entities, articles } = summary.taken
  const isClean = OUTCOMES.every((outcome) => summary.outcomes[outcome] === 0)
  const save = (): void => download(
    new Blob([describeImport(fileWords(name), summary, importFormats.value.formatId)], { type: 'text/plain' }),
    `${[name, report.fileName].filter(Boolean).join('.')}.txt`,
  )
  return (
    <MessageDialog isOpen isWide title={report.title(fileWords(name))} closeLabel={messages.value.close} onClose={stopImport} actions={[
      { label: report.save, onChoose: save },
      ...(isTable ? [{ label: report.columns, onChoose: chooseColumns }] : []),
      { label: cancel, onChoose: stopImport },
      { label: report.open, kind: 'primary', onChoose: openImport },
    ]}>
      <p>
        {claims > 0 ? report.summary(claims, entities, articles) : report.marked(summary.taken.mentions)}
        {isClean && ` ${report.clean}`} {report.replaces}{claims > MANY_CLAIMS && ` ${report.large}`}
      </p>
      <FormatChoice />
      <Figures summary={summary} />
      {OUTCOMES.map((outcome) => <Group key={outcome} outcome={outcome} summary={summary} />)}
      <Preview summary={summary} />
    </MessageDialog>
  )
}

function Figures({ summary }: { summary: ImportSummary }): JSX.Element {
  const { report } = exchangeWords.value
  const show = (count: number): string => count.toLocaleString(language.value)
  return (
    <table class="figures">
      <caption class="visually-hidden">{report.table}</caption>
      <thead class="visually-hidden"><tr><th scope="col">{report.what}</th><th scope="col">{report.howMany}</th></tr></thead>
      <tbody>
        {TAKEN.map((one) => <tr key={one}><th scope="row">{report.taken[one]}</th><td>{show(summary.taken[one])}</td></tr>)}
        {OUTCOMES.map((one) => (
          <tr key={one} class="figures-outcome"><th scope="row">{report.outcomes[one]}</th><td>{show(summary.outcomes[one])}</td></tr>
        ))}
      </tbody>
    </table>
  )
}

function Group({ outcome, summary }: { outcome: Outcome; summary: ImportSummary }): JSX.Element | null {
  const { report } = exchangeWords.value
  const isOpen = useSignal(false)
  const count = summary.outcomes[outcome]
  if (count === 0) return null
  const issues = summary.issues.filter((issue) => issue.code !== 'and-more' && outcomeOf(issue) === outcome)
  const shown = issues.slice(0, MOST_LISTED)
  return (
    <details class="outcome-group" onToggle={({ currentTarget }) => (isOpen.value = currentTarget.open)}>
      <summary>{messages.value.labelled(report.outcomes[outcome], report.notes(count))}</summary>
      <p class="quiet">{report.outcomeHints[outcome]}</p>
      {/* Why only then: a long list takes its time to draw, and most are never looked at. */}
      {isOpen.value && <IssueList issues={shown} />}
      {count > shown.length && <p class="quiet">{report.more(count - shown.length)}</p>}
    </details>
  )
}

function Preview({ summary: { claims, lines } }: { summary: ImportSummary }): JSX.Element | null {
  if (claims.length === 0 && lines.length === 0) return null
  return (
    <section class="import-preview">
      <h3 class="card-heading">{exchangeWords.value.report.preview}</h3>
      {claims.map((claim, index) => (
        <div key={index}>
          <p class="sample-triple">{tripleOf(claim)}</p>
          <SampleText line={claim.sentence} />
        </div>
      ))}
      {lines.map((line, index) => <SampleText key={index} line={line} />)}
    </section>
  )
}

function tripleOf({ subject, relation, object, unary, modality, polarity }: SampleClaim): string {
  const words = [capitalise(say(subject)), say(relation), ...(unary ? [] : [say(object)])].join(' ')
  const qualifiers = [
    ...(modality === 'asserted' ? [] : [messages.value.modality[modality]]),
    ...(polarity === 'denied' ? [messages.value.denied] : []),
  ]
  return qualifiers.length === 0 ? words : `${words} (${qualifiers.join(', ')})`
}
