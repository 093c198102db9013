/** The command `compare`: how far annotators of the same texts agree. */
import { measureAgreement } from '../../core/agreement.ts'
import { alignDossiers } from '../../core/agreement/align-dossiers.ts'
import { CLAIM_FACETS } from '../../core/agreement/claim-keys.ts'
import { listDifferences, type Difference } from '../../core/agreement/list-differences.ts'
import type { Coefficient, Overlap, PairAgreement, Share } from '../../core/agreement/measure-pair.ts'
import type { Dossier } from '../../core/schema.ts'
import { refuse, type Arguments, type Command, type ExitCode, type Terminal } from '../command.ts'
import { readOne } from '../read-one.ts'

/** Tables, or JSON in which `null` is what is not defined. Exit code 1 where the reference and another have no text in common. */
export const compare: Command = { name: 'compare', options: { json: { type: 'boolean' } }, run: runCompare }

function runCompare({ values, positionals }: Arguments, terminal: Terminal): ExitCode {
  const { texts, print, complain } = terminal
  const [nameOfA, ...names] = positionals
  if (nameOfA === undefined || names.length === 0) {
    return refuse(terminal, texts.missingArguments(nameOfA === undefined ? 'A, B' : 'B'), 'compare')
  }
  const dossiers: Dossier[] = []
  for (const name of positionals) {
    const { dossier, code } = readOne([name], terminal, 'compare')
    if (!dossier) return code
    dossiers.push(dossier)
  }
  const [reference, ...others] = dossiers as [Dossier, ...Dossier[]]
  const alignments = others.map((other) => alignDossiers(reference, other))
  const agreement = measureAgreement(reference, others, alignments)
  const pairs = alignments.map((alignment, index): Pair => ({
    a: nameOfA,
    b: names[index] as string,
    measures: agreement.pairs[index] as PairAgreement,
    differences: listDifferences(alignment, (wish) => `${wish}-b`),
  }))
  const apart = pairs.filter(({ measures }) => measures.texts === 0)
  if (values['json'] === true) {
    const { annotators, words } = agreement
    const shown = pairs.map(({ measures, differences, ...rest }) => ({ ...rest, ...measures, differences: differences.map(outlineOf) }))
    print(`${JSON.stringify({ annotators, words, pairs: shown }, (_, value: unknown) => (value === undefined ? null : value), 2)}\n`)
  } else {
    for (const pair of pairs.filter((one) => !apart.includes(one))) print(`${showPair(pair, terminal)}\n`)
    const words = coefficientRow(texts.compare.wordsAlpha(agreement.annotators), agreement.words, terminal)
    print(showTable(texts.compare.coefficients, [texts.compare.value, 'n'], [words]))
  }
  for (const { a, b } of apart) complain(texts.compare.noCommonText(a, b))
  return apart.length > 0 ? 1 : 0
}

interface Pair {
  readonly a: string
  readonly b: string
  readonly measures: PairAgreement
  readonly differences: readonly Difference[]
}

type Row = readonly [label: string, ...values: string[]]

/** Ids in place of records: those of A, and for B's record its id in B. */
function outlineOf(difference: Difference): Record<string, unknown> {
  const { what, kind, article, place, idInB } = difference
  return {
    what,
    kind,
    ...(kind === 'differs' && { facet: difference.facet }),
    article,
    place,
    ...(kind !== 'only-b' && { a: difference.a.id }),
    ...(idInB !== undefined && { b: idInB }),
  }
}

function showPair({ a, b, measures, differences }: Pair, terminal: Terminal): string {
  const { compare: words } = terminal.texts
  const { mentions, links, claims, texts } = measures
  const records: Row[] = ([
    [words.mentionsExact, mentions.exact],
    [words.mentionsOverlapping, mentions.overlapping],
    [words.linksExact, links.exact],
    [words.linksOverlapping, links.overlapping],
    [words.claimsMatched, claims.matched],
    [words.claimsTriples, claims.triples],
    [words.eventPairs, claims.eventPairs],
  ] as const).map(([label, overlap]) => overlapRow(label, overlap, terminal))
  const matched: Row[] = [
    shareRow(words.form, mentions.form, terminal),
    shareRow(words.entity, links.entity, terminal),
    ...CLAIM_FACETS.filter((facet) => facet !== 'event').flatMap((facet) => [
      shareRow(words.facets[facet], claims.facets[facet], terminal),
      ...(facet === 'time' ? [shareRow(words.timeOverlaps, claims.timeOverlaps, terminal)] : []),
    ]),
  ]
  const coefficients = [
    coefficientRow(words.wordsKappa, mentions.words, terminal),
    coefficientRow(words.evidenceOverlap, claims.evidenceOverlap, terminal),
  ]
  return [
    `${words.against(a, b, texts)}, ${words.differences(differences.length)}\n`,
    showTable(words.records, [words.f1, words.precision, words.recall, 'a', 'b', words.both], records),
    showTable(words.matched, [words.share, words.kappa, words.same, 'n'], matched),
    showTable(words.coefficients, [words.value, 'n'], coefficients),
  ].join('\n')
}

function overlapRow(label: string, { f1, precision, recall, a, b, both }: Overlap, terminal: Terminal): Row {
  const parts = [f1, precision, recall].map((part) => showPart(part, terminal))
  return [label, ...parts, ...[a, b, both].map((count) => showCount(count, terminal))]
}

function shareRow(label: string, measure: Share, terminal: Terminal): Row {
  const { share, same, n } = measure
  const kappa = 'kappa' in measure ? showPart(measure.kappa, terminal) : ''
  return [label, showPart(share, terminal), kappa, showCount(same, terminal), showCount(n, terminal)]
}

function coefficientRow(label: string, { value, n }: Coefficient, terminal: Terminal): Row {
  return [label, showPart(value, terminal), showCount(n, terminal)]
}

function showPart(value: number | undefined, { language }: Terminal): string {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  return value === undefined ? '–' : format.format(value)
}

function showCount(count: number, { language }: Terminal): string {
  return new Intl.NumberFormat(language).format(count)
}

function showTable(title: string, columns: readonly string[], rows: readonly Row[]): string {
  const labelWidth = Math.max(title.length, ...rows.map(([label]) => label.length + 2))
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index + 1]?.length ?? 0)))
  const showLine = (label: string, cells: readonly string[]): string =>
    [label.padEnd(labelWidth), ...cells.map((cell, index) => cell.padStart(widths[index] ?? 0))].join('  ')
  return `${[showLine(title, columns), ...rows.map(([label, ...cells]) => showLine(`  ${label}`, cells))].join('\n')}\n`
}
