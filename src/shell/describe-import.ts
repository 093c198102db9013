/** The report of an import as plain text, to be kept beside the file. */
import { OUTCOMES, outcomeOf, TAKEN, type ImportSummary } from '../state/import-summary.ts'
import { language } from '../state/view.ts'
import { messages } from '../state/words.ts'
import { exchangeWords, formatWords, issueWords, placeWords } from './exchange-words.ts'

/** In the language of the interface; every issue that is known of, group by group. */
export function describeImport(name: string, summary: ImportSummary, formatId: string | undefined): string {
  const { report } = exchangeWords.value
  const { labelled } = messages.value
  const figure = (what: string, count: number): string => labelled(what, count.toLocaleString(language.value))
  const groups = OUTCOMES.flatMap((outcome) => {
    const issues = summary.issues.filter((issue) => outcomeOf(issue) === outcome)
    if (issues.length === 0) return []
    return ['', `${report.outcomes[outcome]} — ${report.outcomeHints[outcome]}`, ...issues.map((issue) => {
      const { problem, remedy } = issueWords(issue)
      const place = placeWords(issue)
      const words = issue.place?.line?.text
      return `- ${[problem, remedy].filter(Boolean).join(' ')}${place ? ` [${place}]` : ''}${words ? `\n  > ${words}` : ''}`
    })]
  })
  return [
    report.title(name),
    ...(formatId === undefined ? [] : [labelled(report.readAs, formatWords(formatId).name)]),
    '',
    ...TAKEN.map((one) => figure(report.taken[one], summary.taken[one])),
    ...OUTCOMES.map((one) => figure(report.outcomes[one], summary.outcomes[one])),
    ...groups,
    '',
  ].join('\n')
}
