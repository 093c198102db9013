/** Python's own reader of CSV, and pandas, find the cells that we wrote. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tabulate } from '../../../src/formats/claim-table/tabulate.ts'
import { claimsCsv } from '../../../src/formats/claims-csv.ts'
import { scanRows } from '../../../src/formats/csv/scan-rows.ts'
import { csv } from '../../../src/formats/csv.ts'
import type { Format } from '../../../src/formats/format.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { writeFiles } from '../write-text.ts'
import { hasPython, runPython } from './peer-tools.ts'

const SCRIPT = `
import csv, io, json, sys
csv.field_size_limit(1 << 28)
tables = json.load(sys.stdin)
json.dump([list(csv.reader(io.StringIO(table, newline=''), strict=True)) for table in tables], sys.stdout)
`
const PANDAS = `
import io, json, sys, pandas
tables = json.load(sys.stdin)
json.dump([pandas.read_csv(io.StringIO(table), dtype=str, keep_default_na=False).values.tolist() for table in tables], sys.stdout)
`

function contentsOf(format: Format, options = {}): string[] {
  const dossiers = fc.sample(arbitraryDossier(), { seed: 7, numRuns: 60 })
  return dossiers.flatMap((dossier) => writeFiles(format, dossier, options).map(({ content }) => content))
}

function askPython(script: string, contents: readonly string[]): string[][][] {
  return JSON.parse(runPython(script, JSON.stringify(contents))) as string[][][]
}

describe.skipIf(!hasPython('csv'))('Python’s csv', () => {
  it.each([['csv', csv], ['claims-csv', claimsCsv]] as const)('finds the same cells as we do in %s', (_, format) => {
    const contents = contentsOf(format)
    expect(askPython(SCRIPT, contents)).toStrictEqual(contents.map((content) => [...scanRows(content, ',')].map(({ cells }) => [...cells])))
  })

  it('finds ids, ends, labels and quotes as they are in the dossier', () => {
    const [dossier] = fc.sample(arbitraryDossier(), { seed: 11, numRuns: 20 }).filter(({ articles }) => articles.some(({ claims }) => claims.length > 2))
    if (!dossier) throw new Error('no dossier with claims in the sample')
    const [nodes = [], edges = []] = askPython(SCRIPT, writeFiles(csv, dossier).map(({ content }) => content))
    expect(nodes.slice(1).map(([id, label]) => [id, label])).toStrictEqual(dossier.entities.map(({ id, label }) => [id, label.en]))
    const evidence = edges[0]?.indexOf('evidence') ?? -1
    expect(edges.slice(1).map((row) => [row[0], row[1], row[3], row[4], row[evidence]])).toStrictEqual(
      [...tabulate(dossier).edges].map(({ source, target, id, label, cells }) => [source, target, id, label, cells.evidence]))
  })
})

describe.skipIf(!hasPython('pandas'))('pandas', () => {
  it('reads every table', () => {
    const contents = contentsOf(csv)
    const rows = askPython(PANDAS, contents)
    expect(rows.map(({ length }) => length)).toStrictEqual(contents.map((content) => [...scanRows(content, ',')].length - 1))
  })
})
