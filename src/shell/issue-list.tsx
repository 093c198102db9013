/** Issues in words, each with its place and what to do. */
import type { JSX } from 'preact'
import type { Issue } from '../core/issues.ts'
import { issueWords, placeWords } from './exchange-words.ts'

export function IssueList({ issues }: { issues: readonly Issue[] }): JSX.Element {
  return <ul class="problem-list">{issues.map((issue, index) => <Problem key={index} issue={issue} />)}</ul>
}

function Problem({ issue }: { issue: Issue }): JSX.Element {
  const { problem, remedy } = issueWords(issue)
  const place = placeWords(issue)
  return (
    <li>
      <p>{problem}</p>
      {remedy && <p class="problem-remedy">{remedy}</p>}
      {place && <p class="data quiet">{place}</p>}
    </li>
  )
}
