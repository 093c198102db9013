/** The command `compare`: two readings that are counted by hand in the tests of the core, from the files to the figures. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { twoReadings } from '../core/two-readings.ts'
import { runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'triplomat-compare-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, dossier: Dossier): string {
  const file = join(folder, name)
  const articles = dossier.articles.map((one) => ({ ...one, sha256: createHash('sha256').update(one.text).digest('hex') }))
  writeFileSync(file, JSON.stringify({ ...dossier, articles }))
  return file
}

const { a, b } = twoReadings()
const [key, student] = [write('key.json', a), write('student.json', b)]

describe.concurrent('compare', () => {
  it('shows each measure with what it was counted from', async () => {
    const { code, out, complaints } = await runCli(['compare', key, student])
    expect({ code, complaints }).toEqual({ code: 0, complaints: expect.not.stringContaining('error') as string })
    expect(out).toContain(`A ${key}, B ${student}: 1 text in common, 14 differences`)
    expect(out).toMatch(/^ {2}mentions, same spans +0\.667 +0\.667 +0\.667 +6 +6 +4$/m)
    expect(out).toMatch(/^ {2}claims +0\.857 +1\.000 +0\.750 +4 +3 +3$/m)
    expect(out).toMatch(/^ {2}modality +0\.667 +0\.500 +2 +3$/m)
    expect(out).toMatch(/^ {2}direction +0\.500 +1 +2$/m)
    expect(out).toMatch(/^ {2}place +1\.000 +– +3 +3$/m)
    expect(out).toMatch(/^ {2}words, kappa +0\.395 +13$/m)
    expect(out).toMatch(/^ {2}words, alpha of 2 annotators +0\.405 +13$/m)
  })

  it('measures each of the others against the first', async () => {
    const { code, out } = await runCli(['compare', key, student, key, '--language', 'fr'])
    expect(code).toBe(0)
    expect(out.match(/^ {2}affirmations {2,}.*$/gm)).toEqual([
      expect.stringMatching(/0,857 +1,000 +0,750 +4 +3 +3$/) as string, expect.stringMatching(/1,000 +1,000 +1,000 +4 +4 +4$/) as string,
    ])
    expect(out).toContain('0 différence\n')
    expect(out).toContain('mots, alpha de 3 annotateurs')
  })

  it('gives figures and differences as JSON, and null where nothing is defined', async () => {
    const { code, out } = await runCli(['compare', key, student, '--json'])
    expect(code).toBe(0)
    const { annotators, pairs: [pair] } = JSON.parse(out) as { annotators: number; pairs: Record<string, unknown>[] }
    expect(annotators).toBe(2)
    expect(pair).toMatchObject({
      a: key,
      b: student,
      texts: 1,
      claims: { matched: { a: 4, b: 3, both: 3, recall: 0.75 }, facets: { place: { n: 3, same: 3, share: 1, kappa: null } } },
    })
    expect(pair?.['differences']).toHaveLength(14)
    expect(pair?.['differences']).toContainEqual(
      { what: 'link', kind: 'differs', facet: 'entity', article: 'text', place: { start: 30, end: 36 }, a: 'm3', b: 'm3' })
  })

  it('says where there is nothing to compare, and ends with 1', async () => {
    const { code, out, complaints } = await runCli(['compare', key, 'tests/fixtures/small-dossier.json'])
    expect(code).toBe(1)
    expect(complaints).toContain(`${key} and tests/fixtures/small-dossier.json have no text in common`)
    expect(out).toMatch(/alpha of 2 annotators +– +0$/m)
  })

  it.each([
    [[], 'Missing: A, B.', 2],
    [[key], 'Missing: B.', 2],
    [[key, 'nowhere.json'], '“nowhere.json” is not there.', 2],
    [[key, 'tests/fixtures/bad/unknown-entity.json'], 'error', 1],
  ])('refuses %j', async (names, sentence, expected) => {
    const { code, out, complaints } = await runCli(['compare', ...names])
    expect(complaints).toContain(sentence)
    expect({ code, out }).toEqual({ code: expected, out: '' })
  })
})
