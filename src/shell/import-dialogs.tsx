/** What stands between a file and the page that shows it: progress, columns, report. */
import type { JSX } from 'preact'
import { importStep, stopImport } from '../state/import.ts'
import { language } from '../state/view.ts'
import { ProgressNote } from '../ui/progress-note.tsx'
import { exchangeWords, fileWords } from './exchange-words.ts'
import { ImportReport } from './import-report.tsx'
import { MappingDialog } from './mapping-dialog.tsx'

export function ImportDialogs(): JSX.Element | null {
  const step = importStep.value
  const { progress, stop } = exchangeWords.value
  switch (step?.type) {
    case 'reading':
      return (
        <ProgressNote text={progress.reading(fileWords(step.name))} part={step.part} language={language.value} barLabel={progress.bar}
          stopLabel={stop} onStop={stopImport} />
      )
    case 'mapping': return <MappingDialog step={step} />
    case 'report': return <ImportReport step={step} />
    default: return null
  }
}
