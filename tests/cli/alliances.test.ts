/** The command `alliances`: from claims and coded events to ties, sides and the way back to the evidence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { articleDossier } from '../core/article-dossier.ts'
import { runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'triplomat-alliances-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const article = write('article.json', JSON.stringify(articleDossier().dossier))
const coded = write('coded.csv', `source,target,date,type,score
Niger,France,2023-08-03,SANCTION/expel,
Niger,France,2023-08-03,SANCTION/expel,
France,Niger,2022-02-01,AID,
Mali,Russia,2021-12-01,COOPERATE,
Mali,Russia,nonsense,COOPERATE,
`)

interface Shown {
  readonly events: number
  readonly omitted: Readonly<Record<string, number>>
  readonly ties: readonly {
    readonly a: string
    readonly b: string
    readonly score: number
    readonly tellings: number
    readonly events: readonly { readonly code: string; readonly references: readonly string[] }[]
  }[]
  readonly sides: readonly (readonly string[])[]
  readonly contradictions: readonly (readonly string[])[]
  readonly against: { readonly isProven: boolean }
}

async function readJson(words: readonly string[]): Promise<Shown> {
  const { code, out } = await runCli(['alliances', ...words, '--json'])
  expect(code).toBe(0)
  return JSON.parse(out) as Shown
}

describe.concurrent('alliances of the article', () => {
  it('prints sources, what is left out and why, ties, sides and sentences', async () => {
    const { code, out } = await runCli(['alliances', article])
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}niger-russia-2024-04-12 +57 +59 +18$/m)
    expect(out).toMatch(/^ {2}planned, alleged or denied +2$/m)
    expect(out).toMatch(/^ {2}Niger – Russia +\+18\.5 +\+ +4 +5 +1 +3 +.*\/2024-04-12$/m)
    expect(out).toMatch(/^ {2}1 {2}.*Russia/m)
    expect(out).toContain('Niger and Russia stand closest together (+18.5; 4 events, told 5 times).')
  })

  it('speaks French', async () => {
    const { out } = await runCli(['alliances', article, '--language', 'fr'])
    expect(out).toMatch(/^ {2}Niger – Russie +\+18,5/m)
    expect(out).toContain('Les plus proches\u00a0: Niger et Russie (+18,5\u00a0; 4 événements, racontés 5 fois).')
  })

  it('leads from every tie to its events and claims, and every event is somewhere', async () => {
    const { events, omitted, ties, against } = await readJson([article])
    const strongest = ties[0]
    expect([strongest?.a, strongest?.b, strongest?.score, strongest?.tellings]).toEqual(['niger', 'russia', 18.5, 5])
    expect(strongest?.events.flatMap(({ references }) => references).sort()).toEqual(['nr-c07', 'nr-c09', 'nr-c31', 'nr-c33', 'nr-c41'])
    expect(ties.reduce((sum, tie) => sum + tie.events.length, 0) + Object.values(omitted).reduce((sum, one) => sum + one, 0)).toBe(events)
    expect(against.isProven).toBe(true)
  })

  it('takes the period, the roll-up and what is let in', async () => {
    const [march, named, planned, none] = await Promise.all([
      readJson([article, '--from', '2024-03-20', '--to', '2024-03-31', '--rollup', 'named']),
      readJson([article, '--rollup', 'named']),
      readJson([article, '--include', 'planned']),
      readJson([article, '--source', 'niger-russia-2024-04-12', '--to', '1900']),
    ])
    expect(march.ties.map(({ a, b }) => [a, b])).toContainEqual(['abdourahamane-tchiani', 'vladimir-putin'])
    expect(named.ties.map(({ a, b }) => [a, b])).not.toContainEqual(['niger', 'france'])
    expect(planned.ties[0]?.score).toBe(21)
    expect([none.ties, none.sides]).toEqual([[], []])
  })

  it('reads a dossier from standard input', async () => {
    const { code, out } = await runCli(['alliances', '-'], { input: JSON.stringify(articleDossier().dossier) })
    expect([code, out.includes('Niger – Russia')]).toEqual([0, true])
  })
})

describe.concurrent('alliances of coded events', () => {
  it('counts what is told twice once, and says which rows it could not use', async () => {
    const { code, out, complaints } = await runCli(['alliances', coded])
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}coded\.csv +3 +4 +3$/m)
    expect(out).toMatch(/^ {2}Niger – France +\+4\.5 +\+ +2 +3 /m)
    expect(out).toMatch(/^ {2}Mali – Russia +\+9\.5 /m)
    expect(complaints).toContain('coded.csv:6')
  })

  it('a table of claims that we write is a dossier, not coded events', async () => {
    const { out } = await runCli(['alliances', 'tests/fixtures/golden/small.claims.csv', '--json'])
    expect(out).toContain('"kind": "article"')
  })

  it('asks from when times count that are numbers, and takes the answer', async () => {
    const numbered = write('numbered.csv', 'source,target,date,type\nNiger,France,3,AID\n')
    const { code, complaints } = await runCli(['alliances', numbered])
    expect([code, complaints.includes('Times are numbers')]).toEqual([1, true])
    const { out } = await runCli(['alliances', numbered, '--origin', '2018-01-01:day:1'])
    expect(out).toMatch(/2018-01-03$/m)
  })
})

describe.concurrent('wrong usage', () => {
  it.each([
    [['--from', 'soon'], '“soon” is no date for --from', 2],
    [['--to', '2023-13'], '“2023-13” is no date for --to', 2],
    [['--from', '2024', '--to', '2023'], 'The period ends before it begins: 2024, 2023.', 2],
    [['--rollup', 'all'], '“all” is nothing that --rollup knows; it knows named, official, country.', 2],
    [['--scale', 'x'], 'it knows plover, goldstein', 2],
    [['--include', 'planned,maybe'], '“maybe” is nothing that --include knows', 2],
    [['--top', 'many'], '“many” is nothing that --top knows', 2],
    [['--origin', 'today'], '“today” is no origin', 2],
    [['--source', 'nowhere'], 'There is no source “nowhere”. Sources: niger-russia-2024-04-12.', 2],
    [['more'], 'These arguments are too many: more.', 2],
  ])('%j', async (words, sentence, expected) => {
    const { code, out, complaints } = await runCli(['alliances', article, ...words])
    expect(complaints).toContain(sentence)
    expect([code, out]).toEqual([expected, ''])
  })

  it.each([
    ['nowhere.json', '“nowhere.json” is not there.', 2],
    ['tests/fixtures/bad/unknown-entity.json', 'error', 1],
  ])('%s', async (name, sentence, expected) => {
    const { code, out, complaints } = await runCli(['alliances', name])
    expect(complaints).toContain(sentence)
    expect([code, out]).toEqual([expected, ''])
  })
})
