/** Issues in words, each with its place, what stands there, and what to do. */
import type { JSX } from 'preact'
import type { PlacedIssue } from '../state/place-issues.ts'
import { issueWords, placeWords } from './exchange-words.ts'
import { SampleText } from './sample-text.tsx'

export function IssueList({ issues }: { issues: readonly PlacedIssue[] }): JSX.Element {
  return <ul class="problem-list">{issues.map((issue, index) => <Problem key={index} issue={issue} />)}</ul>
}

function Problem({ issue }: { issue: PlacedIssue }): JSX.Element {
  const { problem, remedy } = issueWords(issue)
  const place = placeWords(issue)
  return (
    <li>
      <p>{problem}</p>
      {remedy && <p class="problem-remedy">{remedy}</p>}
      {issue.place?.line && <SampleText line={issue.place.line} />}
      {place && <p class="data quiet">{place}</p>}
    </li>
  )
}
