/** `convert` between formats, as a black box: several files, folders, archives, streams, tables of others. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { FORMATS } from '../../src/formats/formats.ts'
import { ROOT, run, runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: 120_000 })

const small = join(ROOT, 'tests/fixtures/small-dossier.json')
const folder = mkdtempSync(join(tmpdir(), 'triplomat-exchange-'))
const at = (name: string): string => join(folder, name)
const open = (name: string): Dossier => JSON.parse(readFileSync(at(name), 'utf8')) as Dossier
const claimsOf = (dossier: Dossier): string[] =>
  dossier.articles.flatMap(({ claims }) => claims.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`)).sort()
const claims = claimsOf(JSON.parse(readFileSync(small, 'utf8')) as Dossier)
afterAll(() => rmSync(folder, { recursive: true }))

describe('every format that writes and reads', () => {
  const both = FORMATS.filter(({ read, write }) => read && write)

  it.each(both.map(({ id }) => id))('%s goes there and back in an archive with the same claims', async (id) => {
    const there = await runCli(['convert', small, at('there.zip'), '--to', id])
    expect(there.code).toBe(0)
    const written = ['there.zip']
    const inputs = written.map(at)
    const back = await runCli(['convert', ...inputs, '-', '--from', id, '--to', 'triplomat'])
    expect(back.code, back.complaints).toBe(0)
    expect(claimsOf(JSON.parse(back.out) as Dossier)).toEqual(claims)
    for (const name of readdirSync(folder).filter((one) => one.startsWith('there'))) rmSync(at(name))
  })

  it('says in one line what the format cannot carry, and nothing where it carries everything', async () => {
    const { complaints } = await runCli(['convert', small, at('lossy.gexf')])
    expect(complaints).toMatch(/^[^\n]*lossy\.gexf: warning: This format cannot carry the definitions of kinds and relations, [^\n]*\n$/)
    expect((await runCli(['convert', small, at('whole.ttl')])).complaints).toBe('')
  })
})

describe('a format of several files', () => {
  it('goes into a folder, which is made', async () => {
    expect((await runCli(['convert', small, `${at('tables')}/`, '--to', 'csv'])).code).toBe(0)
    expect(readdirSync(at('tables')).sort()).toEqual(['articles.csv', 'edges.csv', 'nodes.csv'])
    expect((await runCli(['convert', at('tables'), at('from-folder.json')])).code).toBe(0)
    expect(claimsOf(open('from-folder.json'))).toEqual(claims)
  })

  it('goes into one archive, and comes out of it', async () => {
    expect((await runCli(['convert', small, at('pair.zip'), '--to', 'brat'])).code).toBe(0)
    expect(Object.keys(unzipSync(readFileSync(at('pair.zip')))).sort()).toEqual(
      ['annotation.conf', 'tides.ann', 'tides.txt', 'visual.conf'])
    expect((await runCli(['convert', at('pair.zip'), at('from-zip.json')])).code).toBe(0)
    expect(claimsOf(open('from-zip.json'))).toEqual(claims)
  })

  it('refuses to rename files that name each other', async () => {
    const { code, complaints } = await runCli(['convert', small, at('alone.ann')])
    expect(code).toBe(2)
    expect(complaints).toContain('The files of brat must keep their names')
    expect(readdirSync(folder).filter((name) => name.startsWith('alone'))).toEqual([])
  })

  it('writes nothing where one of its files cannot be', async () => {
    mkdirSync(at('half/edges.csv'), { recursive: true })
    expect((await runCli(['convert', small, `${at('half')}/`, '--to', 'csv'])).code).toBe(2)
    expect(readdirSync(at('half'))).toEqual(['edges.csv'])
  })

  it('goes side by side under another name', async () => {
    mkdirSync(at('side'))
    expect((await runCli(['convert', small, at('side/by.csv')])).code).toBe(0)
    expect(readdirSync(at('side')).sort()).toEqual(['by.articles.csv', 'by.edges.csv', 'by.nodes.csv'])
    const back = await runCli(['convert', at('side/by.edges.csv'), at('side/by.nodes.csv'), at('side/by.articles.csv'), at('by.json')])
    expect(back.code, back.complaints).toBe(0)
    expect(open('by.json').articles[0]?.text).toContain('fishing pact')
  })

  it('begins its tables with a byte order mark where that is wanted', async () => {
    await runCli(['convert', small, at('excel.claims.csv'), '--bom'])
    await runCli(['convert', small, at('plain.claims.csv')])
    expect(readFileSync(at('excel.claims.csv')).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(readFileSync(at('plain.claims.csv')).subarray(0, 1).toString()).toBe('N')
  })
})

describe('files of others', () => {
  const table = 'when;who;what;whom\n2024-04-10;Niger;hosts;Russia\n2024-03-16;Niger;expels;United States\n'

  it('reads a table by the names that are said', async () => {
    writeFileSync(at('events.csv'), table)
    const map = 'source=who,target=whom,type=what,time=when'
    const { code, complaints } = await runCli(['convert', at('events.csv'), at('events.json'), '--map', map])
    expect(code, complaints).toBe(0)
    expect(complaints).toContain('so one was written for each row (2)')
    const [article] = open('events.json').articles
    expect(article?.claims.map(({ time, evidence }) => [time?.edtf, evidence[0]?.quote])).toEqual([
      ['2024-04-10', 'Niger – hosts – Russia, 2024-04-10.'], ['2024-03-16', 'Niger – expels – United States, 2024-03-16.'],
    ])
  })

  it('says which columns there are where one is not, in French too', async () => {
    const wrong = await runCli(['convert', '-', at('never.json'), '--from', 'csv', '--map', 'source=actor'], { input: table })
    expect(wrong.code).toBe(1)
    expect(wrong.complaints).toContain('There is no column “actor”. Columns there are: when, who, what, whom.')
    const french = await runCli(['convert', '-', at('never.json'), '--from', 'csv', '--map', 'source=actor', '--language', 'fr'], { input: table })
    expect(french.complaints).toContain('Il n’y a pas de colonne')
    expect(existsSync(at('never.json'))).toBe(false)
  })

  it.each(['who', 'subject=who', 'source=', 'source=a,source=b'])('refuses --map %s as wrong usage', async (map) => {
    const { code, complaints } = await runCli(['convert', '-', '-', '--from', 'csv', '--map', map], { input: table })
    expect(code).toBe(2)
    expect(complaints).toContain('does not say which column holds what')
  })

  it('opens gzip from a stream', async () => {
    const { out } = await runCli(['convert', small, '-', '--to', 'graphml'])
    const packed = gzipSync(out)
    expect(gunzipSync(packed).toString()).toBe(out)
    const { code, out: back } = await runCli(['convert', '-', '-'], { input: packed })
    expect(code).toBe(0)
    expect(claimsOf(JSON.parse(back) as Dossier)).toEqual(claims)
  })

  it('reads a graph with a note beside it, and folders in folders', async () => {
    mkdirSync(at('mixed/deeper'), { recursive: true })
    writeFileSync(at('mixed/about.txt'), 'A note.')
    await runCli(['convert', small, at('mixed/deeper/graph.gexf')])
    const { code, complaints } = await runCli(['convert', at('mixed'), at('mixed.json')])
    expect(code, complaints).toBe(0)
    expect(complaints).toContain('“about.txt” was not needed and not read.')
    expect(claimsOf(open('mixed.json'))).toEqual(claims)
  })

  it.skipIf(process.platform === 'win32')('writes into a pipe, and puts no file in its place', async () => {
    const { code, out } = await run('sh', ['-c', `node_modules/.bin/tsx src/cli/triplomat.ts convert '${small}' /dev/stdout --to graphology | cat`])
    expect(code).toBe(0)
    expect(out).toBe(readFileSync(join(ROOT, 'tests/fixtures/golden/small.graph.json'), 'utf8'))
  })

  it('asks for the partner of a lonely annotation', async () => {
    writeFileSync(at('lonely.ann'), 'T1\tPlace 0 5\tNiger\n')
    const { code, complaints } = await runCli(['convert', at('lonely.ann'), at('never.json')])
    expect(code).toBe(1)
    expect(complaints).toContain('“lonely.ann” cannot be read without “lonely.txt”.')
  })
})
