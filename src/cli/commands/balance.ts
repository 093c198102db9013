/** The command `balance`: the measures of signed graphs, of any table of signed ties. */
import { escapeControls } from '../escape-controls.ts'
import { hasErrors } from '../../core/issues.ts'
import { refuse, type Arguments, type Command, type ExitCode, type Terminal } from '../command.ts'
import { readBytes } from '../read-bytes.ts'
import { showIssue } from '../show-issue.ts'
import { describeBalance, type BalanceReport } from './balance/describe-balance.ts'
import { readSignedEdges } from './balance/read-signed-edges.ts'

/** A report for each window of the table, or JSON. Exit code 1 where the table cannot be read as it stands. */
export const balance: Command = {
  name: 'balance',
  options: { window: { type: 'string' }, sides: { type: 'string' }, json: { type: 'boolean' } },
  run: runBalance,
}

function runBalance({ values, positionals }: Arguments, terminal: Terminal): ExitCode {
  const { texts, print, complain } = terminal
  const [file, ...surplus] = positionals
  if (file === undefined) return refuse(terminal, texts.missingArguments('EDGES.csv'), 'balance')
  if (surplus.length > 0) return refuse(terminal, texts.surplusArguments(surplus.join(' ')), 'balance')
  const sides = values['sides'] === undefined ? 0 : readSides(String(values['sides']))
  if (sides === undefined) return refuse(terminal, texts.balance.unreadableSides(String(values['sides'])), 'balance')
  const { bytes, issues: unread } = readBytes(file)
  const { graphs, issues } = bytes ? readSignedEdges(bytes) : { issues: unread }
  for (const { path, ...one } of issues) {
    complain(showIssue({ ...one, path: '', file: path === '' ? file : `${file}:${path}` }, terminal))
  }
  if (!graphs) return issues.some(({ code }) => code === 'file-missing' || code === 'file-unreadable') ? 2 : 1
  const { window } = values
  const chosen = graphs.filter((one) => window === undefined || one.window === window)
  if (chosen.length === 0 && window !== undefined) {
    const known = graphs.flatMap((one) => one.window ?? [])
    return refuse(terminal, texts.balance.unknownWindow(String(window), known.join(', ')), 'balance')
  }
  if (values['json'] === true) {
    print(`${JSON.stringify({ graphs: chosen.map((one) => describeBalance(one, sides)) }, null, 2)}\n`)
  } else {
    for (const [index, one] of chosen.entries()) print(`${index === 0 ? '' : '\n'}${showReport(describeBalance(one, sides), terminal)}`)
  }
  return hasErrors(issues) ? 1 : 0
}

function readSides(words: string): number | undefined {
  return /^[1-8]$/.test(words) ? Number(words) : undefined
}

function showReport(report: BalanceReport, terminal: Terminal): string {
  const { balance: words } = terminal.texts
  const { frustration, triads } = report
  const count = (value: number): string => new Intl.NumberFormat(terminal.language).format(value)
  const share = (value: number | null): string => (value === null ? '–'
    : new Intl.NumberFormat(terminal.language, { minimumFractionDigits: 6, maximumFractionDigits: 6 }).format(value))
  const rows: (readonly [label: string, value: string, note?: string])[] = [
    [words.nodes, count(report.nodes)],
    [words.edges, count(report.edges)],
    [`  ${words.positive}`, count(report.positive)],
    [`  ${words.negative}`, count(report.negative)],
    ...Object.entries(triads).map(([type, number]) => [`${words.triangles} ${type}`, count(number)] as const),
    [words.triangleIndex, share(report.triangleIndex)],
    [words.walkBalance, share(report.walkBalance)],
    [words.frustration, showBounds(frustration, count), showStatus(frustration, terminal)],
    ['  1 − 2 L / m', share(frustration.arefWilson), 'Aref & Wilson'],
    ['  1 − L / m', share(frustration.signnet), 'signnet'],
  ]
  const labelWidth = Math.max(...rows.map(([label]) => label.length))
  const valueWidth = Math.max(...rows.map(([, value]) => value.length))
  const lines = rows.map(([label, value, note]) =>
    `${label.padEnd(labelWidth)}  ${value.padStart(valueWidth)}${note === undefined ? '' : `  ${note}`}`)
  return `${[
    ...(report.window === null ? [] : [words.window(report.window)]),
    ...lines,
    ...(frustration.frustratedEdges.length > 0 ? [words.against, ...frustration.frustratedEdges.flatMap(({ source, target, sign }) =>
      `  ${source} ${sign === 1 ? '+' : '−'} ${target}`)] : []),
    ...frustration.parts.flatMap((part, index) => [
      frustration.parts.length === 1 ? words.sides : words.sidesOfPart(index + 1),
      ...part.flatMap((names, side) => wrap(`  ${'AB'[side]} (${count(names.length)}) `, names)),
    ]),
    ...showDivisions(report, terminal),
  ].map(escapeControls).join('\n')}\n`
}

function showBounds({ lower, upper }: BalanceReport['frustration'], count: (value: number) => string): string {
  return lower === upper ? count(upper) : `${count(lower)}–${count(upper)}`
}

function showStatus({ isProven, isUnique }: BalanceReport['frustration'], { texts: { balance: words } }: Terminal): string {
  if (!isProven) return words.unproven
  return isUnique === null ? words.maybeUnique : isUnique ? words.unique : words.notUnique
}

function showDivisions({ divisions = [] }: BalanceReport, { texts: { balance: words } }: Terminal): string[] {
  return divisions.flatMap(({ allowed, errors, leastErrors, negativesWithin, positivesBetween, isProven, sides }) => [
    `${words.division(allowed, errors, negativesWithin, positivesBetween)}, ${isProven ? words.proven : words.atLeast(leastErrors)}`,
    ...sides.flatMap((names, side) => wrap(`  ${'ABCDEFGH'[side]} (${names.length}) `, names)),
  ])
}

const WIDTH = 100

/** Names after a heading, on as many lines as they need. */
function wrap(heading: string, names: readonly string[]): string[] {
  const lines = [`${heading} `]
  for (const [index, name] of names.entries()) {
    const piece = index < names.length - 1 ? `${name},` : name
    const line = lines.at(-1) as string
    if (line.length + 1 + piece.length > WIDTH && line.trim() !== '') lines.push(`    ${piece}`)
    else lines[lines.length - 1] = `${line}${line.endsWith(' ') ? '' : ' '}${piece}`
  }
  return lines.map((line) => line.trimEnd())
}
