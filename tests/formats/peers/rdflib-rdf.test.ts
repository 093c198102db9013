/** RDFLib, a library of RDF 1.1, reads the TriG and the N-Quads, answers questions, and gives the dossier back. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/core/schema.ts'
import { nquads } from '../../../src/formats/nquads.ts'
import { trig } from '../../../src/formats/trig.ts'
import { articleDossier } from '../../core/article-dossier.ts'
import { arbitraryDossier } from '../../fixtures/arbitrary-dossier.ts'
import { readFiles, writeText } from '../write-text.ts'
import { hasPython, runPython } from './peer-tools.ts'
import { expectedAnswer, gatherAnswer, queryWithGraphs, type AnswerRow } from './query-rdf.ts'

const FORMATS = [[trig, 'trig'], [nquads, 'nquads']] as const

/** Why without a name for the default graph: RDFLib gives it the file's, and then a query of the default graph finds
 * nothing. */
const LOAD = `
import json, logging, sys, rdflib
logging.disable(logging.CRITICAL)
sys.stdin.reconfigure(encoding='utf-8', newline='')
sys.stdout.reconfigure(encoding='utf-8', newline='')
def load(text, syntax):
    graph = rdflib.Dataset(default_union=False)
    graph.parse(data=text, format=syntax, publicID=graph.default_context.identifier)
    return graph
`

describe.skipIf(!hasPython('rdflib'))('RDFLib', () => {
  const { dossier } = articleDossier()

  it.each(FORMATS)('tells what the article states from what others say: $id', (format, syntax) => {
    const rows = runPython(`${LOAD}
graph = load(sys.stdin.read(), '${syntax}')
rows = [row for query in sys.argv[1:] for row in graph.query(query)]
names = ['claim', 'stated', 'modality', 'speaker', 'quote']
print(json.dumps([{name: '' if row[name] is None else str(row[name]) for name in names} for row in rows]))
`, writeText(format, dossier), [queryWithGraphs(true), queryWithGraphs(false)])
    const answer = gatherAnswer(JSON.parse(rows) as AnswerRow[])
    expect(answer).toEqual(expectedAnswer(dossier))
    expect(answer.some((row) => row.includes(',true,'))).toBe(true)
  })

  it.each(FORMATS)('gives back the very dossier, in either syntax: $id', (format, syntax) => {
    const dossiers = [dossier, ...fc.sample(arbitraryDossier(), { numRuns: 15, seed: 7 })]
    const texts = dossiers.map((one) => writeText(format, one))
    const again = JSON.parse(runPython(`${LOAD}
print(json.dumps([[load(text, '${syntax}').serialize(format=out) for out in ('trig', 'nquads')] for text in json.load(sys.stdin)]))
`, JSON.stringify(texts))) as string[][]
    again.forEach((written, index) => {
      for (const text of written) expect(readFiles(format, text)).toStrictEqual({ dossier: dossiers[index], issues: [] })
    })
  })

  it('finds as many statements in the TriG as there are different lines of N-Quads', () => {
    const count = (text: string, syntax: string): number =>
      Number(runPython(`${LOAD}\nprint(len(set(load(sys.stdin.read(), '${syntax}').quads((None, None, None, None)))))`, text))
    const lines = countLines(dossier)
    expect(count(writeText(nquads, dossier), 'nquads')).toBe(lines)
    expect(count(writeText(trig, dossier), 'trig')).toBe(lines)
  })
})

function countLines(dossier: Dossier): number {
  return new Set(writeText(nquads, dossier).trimEnd().split('\n')).size
}
