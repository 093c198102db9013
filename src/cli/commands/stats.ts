/** The command `stats`: how much a dossier holds. */
import type { Dossier } from '../../core/schema.ts'
import { statisticsOf, type Statistics } from '../../core/statistics.ts'
import { refuse, type Arguments, type Command, type ExitCode, type Terminal } from '../command.ts'
import { readOne } from '../read-one.ts'
import { DEFAULT_INPUT } from '../read-input.ts'

/** A readable table, or JSON with shares from 0 to 1. */
export const stats: Command = { name: 'stats', options: { json: { type: 'boolean' } }, run: runStats }

type Row = readonly [label: string, value: string]

function runStats({ values, positionals }: Arguments, terminal: Terminal): ExitCode {
  const [name = DEFAULT_INPUT, ...surplus] = positionals
  if (surplus.length > 0) return refuse(terminal, terminal.texts.surplusArguments(surplus.join(' ')), 'stats')
  const { dossier, code } = readOne([name], terminal, 'stats')
  if (!dossier) return code
  const statistics = statisticsOf(dossier)
  terminal.print(values['json'] === true
    ? `${JSON.stringify(statistics, null, 2)}\n`
    : showTables(statistics, dossier, terminal))
  return 0
}

function showTables(statistics: Statistics, { ontology, entities }: Dossier, { texts, language }: Terminal): string {
  const words = texts.stats
  const labels = new Map([...ontology.relations, ...entities].map(({ id, label }) => [id, label[language]]))
  const number = new Intl.NumberFormat(language)
  const percent = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const counts = (['articles', 'entities', 'mentions', 'claims', 'events'] as const)
    .map((key): Row => [words[key], number.format(statistics[key])])
  const rowOf = ({ key, claims }: { key: string | null; claims: number }): Row =>
    [key === null ? words.ownVoice : (labels.get(key) ?? key), number.format(claims)]
  const shares = [{ id: words.allTexts, covered: statistics.covered }, ...statistics.byArticle].flatMap(({ id, covered }): Row[] => [
    [`${id}, ${words.byEvidence}`, percent.format(covered.evidence)],
    [`${id}, ${words.byMentions}`, percent.format(covered.mentions)],
  ])
  const tables: (readonly [string, readonly Row[]])[] = [
    [words.records, counts],
    [words.byRelation, statistics.byRelation.map(rowOf)],
    [words.byModality, statistics.byModality.map(rowOf)],
    [words.bySign, statistics.bySign.map(rowOf)],
    [words.bySpeaker, statistics.bySpeaker.map(rowOf)],
    [words.covered, shares],
  ]
  const all = tables.flatMap(([, rows]) => rows)
  const labelWidth = Math.max(...all.map(([label]) => label.length))
  const valueWidth = Math.max(...all.map(([, value]) => value.length))
  return tables
    .map(([title, rows]) =>
      [title, ...rows.map(([label, value]) => `  ${label.padEnd(labelWidth)}  ${value.padStart(valueWidth)}`), ''].join('\n'))
    .join('\n')
}
