/** The commands convert, stats and schema, as black boxes. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { ROOT, runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: 60_000 })

const small = 'tests/fixtures/small-dossier.json'
const golden = 'tests/fixtures/golden/small.graph.json'
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'triplomat-convert-'))
const at = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

describe('convert', () => {
  it('goes there and back by the names of the files', async () => {
    expect(await runCli(['convert', small, at('one.graph.json')])).toEqual({ code: 0, out: '', complaints: '' })
    expect(readFileSync(at('one.graph.json'), 'utf8')).toBe(read(golden))
    expect((await runCli(['convert', at('one.graph.json'), at('back.json')])).code).toBe(0)
    expect(readFileSync(at('back.json'), 'utf8')).toBe(read(small))
  })

  it('goes there and back through streams', async () => {
    const there = await runCli(['convert', '-', '-', '--to', 'graphology'], { input: read(small) })
    expect(there.out).toBe(read(golden))
    expect((await runCli(['convert', '-', '-', '--from', 'graphology'], { input: there.out })).out).toBe(read(small))
  })

  it('writes a data folder as one file', async () => {
    const { out, code } = await runCli(['convert', 'data', '-'])
    expect(code).toBe(0)
    const { articles } = JSON.parse(out) as { articles: { id: string; text: string }[] }
    expect(articles.length).toBeGreaterThan(0)
    for (const { id, text } of articles) expect(text).toBe(read(`data/articles/${id}.txt`))
  })

  it('replaces its own input, and follows a link', async () => {
    writeFileSync(at('own.json'), JSON.stringify(JSON.parse(read(small))))
    symlinkSync(at('own.json'), at('link.json'))
    expect((await runCli(['convert', at('link.json'), at('link.json')])).code).toBe(0)
    expect(readFileSync(at('own.json'), 'utf8')).toBe(read(small))
  })

  it('leaves the output alone where the input is bad, and leaves nothing behind', async () => {
    writeFileSync(at('kept.json'), 'precious')
    const before = readdirSync(folder)
    const { code, out, complaints } = await runCli(['convert', 'tests/fixtures/bad/unknown-entity.json', at('kept.json')])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(complaints).toContain('There is no entity “oltera”.')
    expect(readFileSync(at('kept.json'), 'utf8')).toBe('precious')
    expect(readdirSync(folder)).toEqual(before)
  })

  it('reads as the format that is said, whatever the content', async () => {
    const { code, complaints } = await runCli(['convert', small, at('never.json'), '--from', 'graphology'])
    expect(code).toBe(1)
    expect(complaints).toContain('This is not a Triplomat dossier')
    expect(existsSync(at('never.json'))).toBe(false)
  })
})

describe('stats', () => {
  it('prints tables with the labels of the language', async () => {
    const { code, out } = await runCli(['stats', small])
    expect(code).toBe(0)
    expect(out).toMatch(/^Records\n {2}articles +1\n {2}entities +3\n {2}mentions +4\n {2}claims +3\n {2}events +1\n/)
    expect(out).toMatch(/\n {2}signed a pact with +1\n/)
    expect(out).toMatch(/\n {2}\(the article itself\) +2\n {2}Ida Kern +1\n/)
    expect(out).toMatch(/\n {2}all texts, by evidence +80\.1%\n/)
    const french = await runCli(['stats', small, '--language', 'fr'])
    expect(french.out).toMatch(/\n {2}a signé un pacte avec +1\n/)
    expect(french.out).toMatch(/\n {2}tous les textes, par les preuves +80,1\s%\n/)
  })

  it('gives the figures as JSON', async () => {
    const { out } = await runCli(['stats', '--json', small])
    expect(JSON.parse(out)).toMatchObject({ articles: 1, claims: 3, covered: { evidence: 129 / 161 } })
  })
})

describe('schema', () => {
  it('writes the schemas of the repository into any folder, and says which differ', async () => {
    expect(await runCli(['schema', '--check'])).toMatchObject({ code: 0 })
    expect((await runCli(['schema', at('schema')])).code).toBe(0)
    expect(readdirSync(at('schema')).sort()).toEqual(readdirSync(join(ROOT, 'public/schema')).sort())
    writeFileSync(at('schema/article.schema.json'), '{}')
    const { code, out } = await runCli(['schema', at('schema'), '--check'])
    expect(code).toBe(1)
    expect(out).toBe(`${at('schema/article.schema.json')}: differs from the code. Write it again with the command schema.\n`)
  })
})
