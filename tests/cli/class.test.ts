/** The command `class`: a class with planted disagreements, from its files to the lines, the figures and the map. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { makeExercise } from '../../src/core/teaching/make-exercise.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { plantedClass } from '../core/teaching/planted-class.ts'
import { ROOT, run, runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'triplomat-class-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: Dossier | string): string {
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const SIZE = 7
const { dossier, article } = articleDossier()
const words = { en: 'x', fr: 'x' }
const plan = { articles: [article.id], hide: 'claims', title: words, instructions: words, tolerance: 'codebook' } as const
const exercise = write('exercise.json', makeExercise(dossier, plan))
const { students, planted } = plantedClass(dossier, article, SIZE, 3)
const files = students.map(({ name, dossier: work }) => write(`Task - ${name}.triplomat.json`, work))

describe.concurrent('class', () => {
  it('gives the disputes as JSON, and the map as a file', async () => {
    const map = join(folder, 'map.json')
    const { code, out } = await runCli(['class', exercise, ...files, '--map', map, '--json'])
    expect(code).toBe(0)
    const merged = JSON.parse(out) as {
      students: number
      sentences: { sentence: { start: number }; disputes: { code: string }[] }[]
      sheets: { name: string; counts: { claims: Record<string, number> } }[]
    }
    expect(merged.students).toBe(SIZE)
    const found = merged.sentences.flatMap(({ sentence, disputes }) => disputes.map(({ code: about }) => `${sentence.start} ${about}`))
    const wanted = planted.map(({ code: about, sentence }) => `${sentence} ${about}`)
    expect(found.sort()).toEqual(wanted.sort())
    expect(merged.sheets.map(({ name }) => name)).toEqual(students.map(({ name }) => name))
    const written = JSON.parse(readFileSync(map, 'utf8')) as Dossier
    expect(written.articles[0]?.claims[0]?.note?.en).toMatch(/^\d of 7 students says? so\.$/)
  })

  it('says it in lines, in French too, and goes on without a file that cannot be read', async () => {
    const { code, out, complaints } = await runCli(['class', exercise, ...files.slice(0, 3), write('broken.json', '{'), '--language', 'fr'])
    expect(code).toBe(1)
    expect(complaints).toContain('broken.json')
    expect(out).toMatch(/^3 élèves\u00a0: /)
    expect(out).toContain('alpha: ')
    expect(out).toMatch(/^ {2}student-01: \d+ /m)
  })

  it('says what a picture is, and goes on without it', async () => {
    const picture = join(folder, 'Ada.jpg')
    writeFileSync(picture, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10))
    const { code, out, complaints } = await runCli(['class', exercise, ...files.slice(0, 2), picture])
    expect(code).toBe(1)
    expect(complaints).toContain('Ada.jpg: This is a picture')
    expect(complaints).not.toContain('UTF-8')
    expect(out).toMatch(/^2 students: /)
  })

  it('reads the whole of a pipe', async () => {
    const words = ['cat "$1" | "$2" "$3" class "$4" "$5" /dev/stdin', 'sh', files[1] ?? '']
    const program = [`${ROOT}node_modules/.bin/tsx`, `${ROOT}src/cli/triplomat.ts`]
    const { code, out } = await run('sh', ['-c', ...words, ...program, exercise, files[0] ?? ''])
    expect(code).toBe(0)
    expect(out).toMatch(/^2 students: /)
  })

  it('compares students with one another where there is no key', async () => {
    const bare = write('bare.json', { ...dossier, articles: [{ ...article, mentions: [], events: [], claims: [] }] })
    const { code, out } = await runCli(['class', bare, ...files.slice(0, 2)])
    expect(code).toBe(0)
    expect(out).toMatch(/^2 students: .+ disputed\.$/m)
    expect(out).not.toContain('nobody found')
  })

  it('asks for what is missing', async () => {
    expect((await runCli(['class', exercise])).code).toBe(2)
  })
})
