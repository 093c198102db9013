/** Ties and sides → tables and sentences for people. */
import { membersOfSides } from '../../../core/analysis/sides.ts'
import type { FoundSides } from '../../../core/analysis/find-sides.ts'
import { showDate } from '../../../core/dates.ts'
import { TIE_CLASSES } from '../../../core/event-table.ts'
import { OMISSIONS, type Tie, type Ties } from '../../../core/ties/tie-types.ts'
import type { Terminal } from '../../command.ts'

/** What is printed without `--json`. `top` ties at most. */
export function showAlliances(ties: Ties, sides: FoundSides, top: number, terminal: Terminal): string {
  return [
    showSources(ties, terminal),
    showOmitted(ties, terminal),
    showTies(ties, top, terminal),
    showSides(ties, sides, terminal),
    showSentences(ties, sides, terminal),
  ].join('\n')
}

type Row = readonly [label: string, ...values: string[]]

function showSources({ table, omissionOf }: Ties, terminal: Terminal): string {
  const { alliances: words } = terminal.texts
  const count = numberFormat(terminal)
  const rows = table.sources.map(() => ({ events: 0, tellings: 0, counted: 0 }))
  for (let event = 0; event < table.size; event++) {
    const row = rows[table.source[event] as number]
    if (!row) continue
    row.events++
    row.tellings += table.tellings[event] as number
    if (omissionOf(event) === undefined) row.counted++
  }
  return showTable(words.sources, [words.events, words.tellings, words.counted], table.sources.map(({ id }, source): Row => {
    const { events = 0, tellings = 0, counted = 0 } = rows[source] ?? {}
    return [id, count(events), count(tellings), count(counted)]
  }))
}

function showOmitted({ omitted }: Ties, terminal: Terminal): string {
  const { alliances: words } = terminal.texts
  const count = numberFormat(terminal)
  const rows = OMISSIONS.filter((reason) => omitted[reason] > 0).map((reason): Row => [words.reasons[reason], count(omitted[reason])])
  const all = OMISSIONS.reduce((sum, reason) => sum + omitted[reason], 0)
  return showTable(words.leftOut, [words.events], [...rows, [words.all, count(all)]])
}

function showTies(ties: Ties, top: number, terminal: Terminal): string {
  const { alliances: words } = terminal.texts
  const count = numberFormat(terminal)
  const columns = [words.score, words.sign, words.events, words.tellings, ...TIE_CLASSES.map((one) => words.classes[one]), words.dates]
  const rows = ties.ties.slice(0, top).map((tie): Row => [
    nameTie(ties, tie, terminal),
    showScore(tie.score, terminal),
    tie.sign > 0 ? '+' : tie.sign < 0 ? '-' : '0',
    count(tie.events.length),
    count(tie.tellings),
    ...TIE_CLASSES.map((one) => (tie.counts[one] === 0 ? '' : count(tie.counts[one]))),
    showDays(tie),
  ])
  const more = ties.ties.length - rows.length
  return `${showTable(words.ties, columns, rows)}${more > 0 ? `  ${words.moreTies(more)}\n` : ''}`
}

function showSides(ties: Ties, sides: FoundSides, terminal: Terminal): string {
  const { alliances: words } = terminal.texts
  const { upper, lower, isProven } = sides.frustration
  const named = nameSides(ties, sides, terminal)
  const members = named.slice(0, MOST_SIDES).map((side, number) => `  ${number + 1}  ${words.list(side)}`)
  const contradictions = sides.contradictions.map((tie) => `  ${nameTie(ties, tie, terminal)}  ${showScore(tie.score, terminal)}`)
  const shown = contradictions.slice(0, MOST_CONTRADICTIONS)
  const more = contradictions.length - shown.length
  return [
    words.sides,
    ...(members.length === 0 ? [`  ${words.none}`] : members),
    ...(named.length > MOST_SIDES ? [`  ${words.moreSides(named.length - MOST_SIDES)}`] : []),
    ...showStandings(ties, sides, terminal),
    `  ${words.against(upper, isProven ? 'proven' : 'bounded', lower)}`,
    '',
    words.contradictions,
    ...(shown.length === 0 ? [`  ${words.none}`] : shown),
    ...(more > 0 ? [`  ${words.moreTies(more)}`] : []),
    '',
  ].join('\n')
}

/** Who is on no side, by the reason. */
function showStandings(ties: Ties, { standings }: FoundSides, terminal: Terminal): string[] {
  const { alliances: words } = terminal.texts
  return STANDINGS.flatMap((standing) => {
    const names = [...standings].flatMap(([actor, one]) => (one === standing ? [nameOf(ties, actor, terminal)] : []))
    return names.length === 0 ? [] : [`  ${words.onNone(words.standings[standing], words.list(names))}`]
  })
}

const STANDINGS = ['between', 'alone', 'untied'] as const
const MOST_SIDES = 8
const MOST_CONTRADICTIONS = 20

/** Names, those with the strongest ties first. */
function nameSides(ties: Ties, sides: FoundSides, terminal: Terminal): string[][] {
  const order = new Map([...new Set(ties.ties.flatMap(({ a, b }) => [a, b]))].map((actor, place) => [actor, place]))
  return membersOfSides(sides).map((side) =>
    side.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)).map((actor) => nameOf(ties, actor, terminal)))
}

function showSentences(ties: Ties, sides: FoundSides, terminal: Terminal): string {
  const { alliances: words } = terminal.texts
  const { window } = ties.choices
  const dayOf = (time: number): string => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '..')
  const period = window ? showDate(`${dayOf(window.start)}/${dayOf(window.end - 1)}`, terminal.language) : ''
  const closest = ties.ties.find(({ sign }) => sign > 0)
  const furthest = ties.ties.find(({ sign }) => sign < 0)
  const say = (tie: Tie): [string, string, string, number, number] =>
    [nameOf(ties, tie.a, terminal), nameOf(ties, tie.b, terminal), showScore(tie.score, terminal), tie.events.length, tie.tellings]
  const [one, other] = nameSides(ties, sides, terminal)
  const signed = ties.ties.filter(({ sign }) => sign !== 0).length
  const sentences = [
    ...(closest ? [words.closest(period, ...say(closest))] : []),
    ...(furthest ? [words.furthest(...say(furthest))] : []),
    ...(one && other ? [words.twoSides(one, other, sides.contradictions.length, signed)] : []),
  ]
  const said = sentences.length === 0 ? [words.nothing(period)] : sentences
  return `${[words.inWords, ...said.map((sentence) => `  ${sentence}`)].join('\n')}\n`
}

function nameOf({ table }: Ties, actor: number, { language }: Terminal): string {
  return table.actors[actor]?.label[language] ?? ''
}

function nameTie(ties: Ties, { a, b }: Tie, terminal: Terminal): string {
  return `${nameOf(ties, a, terminal)} – ${nameOf(ties, b, terminal)}`
}

function showScore(score: number, { language }: Terminal): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(score)
}

function numberFormat({ language }: Terminal): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return (value) => format.format(value)
}

/** ISO days, the last one included; `..` where an end is not known. */
function showDays({ first, last }: Tie): string {
  if (first === undefined && last === undefined) return ''
  const [from, to] = [first, last === undefined ? undefined : last - 1].map((time) =>
    (time === undefined ? '..' : new Date(time).toISOString().slice(0, 10)))
  return from === to ? (from ?? '') : `${from}/${to}`
}

function showTable(title: string, columns: readonly string[], rows: readonly Row[]): string {
  const labelWidth = Math.max(title.length, ...rows.map(([label]) => label.length + 2))
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index + 1]?.length ?? 0)))
  const showLine = (label: string, cells: readonly string[]): string =>
    [label.padEnd(labelWidth), ...cells.map((cell, index) => cell.padStart(widths[index] ?? 0))].join('  ').trimEnd()
  return `${[showLine(title, columns), ...rows.map(([label, ...cells]) => showLine(`  ${label}`, cells))].join('\n')}\n`
}
