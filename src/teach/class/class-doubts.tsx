/** What a teacher should know of what came in before they trust the figures: the same twice, one name for several, nothing done, other texts. */
import type { JSX } from 'preact'
import { groupBy } from '../../core/group-by.ts'
import { areNamesHidden, classRepeated, classStudents } from '../../state/teaching/class.ts'
import { listWords } from '../../state/words.ts'
import { classWords } from './class-words.ts'
import { resultView, type ResultView } from './result-view.ts'

/** Empty where there is no doubt. Why still there: what comes into the page together with its words is not read out. */
export function ClassDoubts(): JSX.Element {
  const doubts = [...repeatedWords(), ...namesakeWords(), ...(resultView.value ? doubtsOf(resultView.value) : [])]
  return (
    <div role="status">
      {doubts.length > 0 && (
        <div class="class-doubts">
          <ul class="plain-list">{doubts.map((doubt) => <li key={doubt}>{doubt}</li>)}</ul>
        </div>
      )}
    </div>
  )
}

/** How many names, or titles, are told. */
const MOST_NAMES = 8

function repeatedWords(): string[] {
  const words = classWords.value
  const repeated = classRepeated.value
  if (repeated.length === 0) return []
  return [words.repeated(repeated.length, areNamesHidden.value ? '' : namesOf(repeated))]
}

function namesakeWords(): string[] {
  const words = classWords.value
  const all = classStudents.value
  const shown = new Map(all.map(({ name }, at) => [name, areNamesHidden.value ? words.student(at + 1) : name]))
  return [...groupBy(all, ({ givenName }) => givenName).values()].filter((group) => group.length > 1)
    .map((group) => words.namesakes(group.length, namesOf(group.map(({ name }) => shown.get(name) ?? name))))
}

function doubtsOf(view: ResultView): string[] {
  const words = classWords.value
  const { merged, students, outside, shown } = view
  const others = students.filter(({ name }) => outside.has(name))
  const making = new Set(merged.claims.flatMap(({ students: by }) => by))
  const idle = merged.claims.length === 0 ? [] : students.filter(({ name }) => !outside.has(name) && !making.has(name))
  const missing = new Map(merged.sheets.map(({ name, notThere }) => [name, new Set(notThere)]))
  const counts = merged.map.articles.map(({ id, title }) =>
    ({ title, count: students.filter(({ name }) => missing.get(name)?.has(id) === false).length }))
  const isMixed = view.key === undefined && counts.some(({ count }) => count < students.length)
  const titles = [...new Set(others.flatMap(({ dossier }) => dossier.articles.map(({ title }) => title)))]
  return [
    ...(idle.length === 0 ? [] : [words.idle(idle.length, namesOf(idle.map(({ name }) => shown(name))))]),
    ...(isMixed ? [words.mixed(namesOf(counts.map(({ title, count }) => words.textBy(title, count))))] : []),
    ...(others.length === 0 ? [] : [
      others.length === students.length ? words.allOther
        : `${words.otherTexts(others.length)} ${words.theyAre(namesOf(others.map(({ name }) => shown(name))))}`,
      ...(titles.length === 0 ? [] : [words.otherTitles(namesOf(titles.map((title) => words.quoted(title))))]),
    ]),
  ]
}

function namesOf(names: readonly string[]): string {
  const told = names.slice(0, MOST_NAMES)
  return listWords(told.length < names.length ? [...told, classWords.value.more(names.length - told.length)] : told)
}
