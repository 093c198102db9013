/** A second annotation of the same text beside this one. */
import type { JSX } from 'preact'
import '../../styles/annotate-compare.css'
import {
  addAnnotations, annotations, comparison, endComparison, readingName, refusedAnnotation, showAnnotation, shownAnnotation,
} from '../../state/comparing/compare.ts'
import { AgreementTable } from '../compare/agreement-table.tsx'
import { compareWords } from '../compare/compare-words.ts'
import { DifferenceList } from '../compare/difference-list.tsx'
import { issueWords } from '../issue-words.ts'

export function ComparePanel(): JSX.Element {
  const words = compareWords.value
  const given = annotations.value
  return (
    <div class="compare">
      {given.length === 0 && <p>{words.intro}</p>}
      <p class="button-row">
        <label class="button">
          {given.length === 0 ? words.open : words.add}
          <input class="visually-hidden" type="file" multiple onChange={({ currentTarget }) => {
            const files = [...currentTarget.files ?? []]
            currentTarget.value = ''
            void addAnnotations(files)
          }} />
        </label>
        {given.length > 0 && <button type="button" class="button" onClick={endComparison}>{words.end}</button>}
      </p>
      <div role="status">
        {readingName.value !== undefined && <p>{words.reading(readingName.value)}</p>}
        {given.length > 0 && !comparison.value && <p>{words.working}</p>}
      </div>
      <Refusal />
      {given.length > 1 && (
        <label class="field">
          <span class="field-label">{words.which}</span>
          <select value={shownAnnotation.value} onChange={({ currentTarget }) => showAnnotation(Number(currentTarget.value))}>
            {given.map(({ name }, index) => <option key={index} value={index}>{name}</option>)}
          </select>
        </label>
      )}
      {comparison.value && <Result />}
    </div>
  )
}

function Refusal(): JSX.Element | null {
  const refused = refusedAnnotation.value
  if (!refused) return null
  return (
    <div role="alert" class="compare-refusal">
      <p>{compareWords.value.refused(refused.name)}</p>
      {refused.issues.slice(0, 3).map((issue, index) => {
        const { problem, remedy } = issueWords(issue)
        return <p key={index}>{problem} {remedy}</p>
      })}
    </div>
  )
}

function Result(): JSX.Element | null {
  const words = compareWords.value
  const index = shownAnnotation.value
  const pair = comparison.value?.agreement.pairs[index]
  const name = annotations.value[index]?.name ?? ''
  if (!pair) return null
  if (pair.texts === 0) return <p role="alert">{words.noCommonText(name)}</p>
  const { overlapping } = pair.mentions
  const { matched } = pair.claims
  return (
    <>
      <p class="compare-summary">
        {words.summary(name, words.of(overlapping.both, allOf(overlapping)), words.of(matched.both, allOf(matched)))}
      </p>
      <AgreementTable pair={pair} alpha={comparison.value?.agreement.words} annotators={comparison.value?.agreement.annotators ?? 2} />
      <DifferenceList />
    </>
  )
}

/** All records that either has, those that both have once. */
function allOf({ a, b, both }: { readonly a: number; readonly b: number; readonly both: number }): number {
  return a + b - both
}
