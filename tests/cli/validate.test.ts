/** The command validate, as a black box over files with one mistake each. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { ROOT, run, runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: 60_000 })

const BAD = 'tests/fixtures/bad'
const folder = mkdtempSync(join(tmpdir(), 'triplomat-validate-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** file, place, what is said in English, in French. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['shifted-span', 'articles[0].claims[0].evidence[0] (c1)', 'The quote is now found at 3: move the span there.',
    'La citation se trouve maintenant à 3 : déplacez-y le passage.'],
  ['lost-quote', 'articles[0].claims[0].evidence[0] (c1)', 'The span should read “Varn thanks Oltreaa”, but “Varn thanked Oltrea” stands',
    'Le passage devrait être « Varn thanks Oltreaa », mais on y lit « Varn thanked Oltrea »'],
  ['unknown-entity', 'articles[0].claims[0].object (c1)', 'There is no entity “oltera”. Did you mean “oltrea”?',
    'Il n’y a pas d’entité « oltera ». Vouliez-vous dire « oltrea » ?'],
  ['ends-do-not-fit', 'articles[0].claims[0].object (c1)',
    'An entity of the kind “person” cannot be the object of “thanked”. Kinds that can: state.',
    'Une entité du genre « person » ne peut pas être l’objet de « thanked ». Genres possibles : state.'],
  ['impossible-date', 'articles[0].published (thanks)', '“2024-02-30” is not an EDTF date.', '« 2024-02-30 » n’est pas une date EDTF.'],
  ['duplicate-ids', 'entities[1].id (varn)', 'The id “varn” is already taken by another entity.',
    'L’identifiant « varn » est déjà pris par une autre entité.'],
  ['broken', '', 'it breaks off or goes wrong in line 4, column 3.', 'à la ligne 4, colonne 3.'],
  ['latin-1', '', 'byte 166 (counted from 0) cannot stand there; it looks like Latin-1', 'l’octet 166'],
  ['utf-16', '', 'it looks like UTF-16 (little-endian). Save it again with the encoding UTF-8.', 'semble être en UTF-16'],
  ['empty', '', 'The file is empty.', 'Le fichier est vide.'],
  ['newer-version', 'version', 'The file is of version 99, and this Triplomat reads versions up to 4. Update Triplomat.',
    'Mettez Triplomat à jour.'],
  ['proto', 'entities[0] (varn)', 'There is no field “__proto__” here.', 'Il n’y a pas de champ « __proto__ » ici.'],
  ['deep', '', 'nested more than 100 levels deep', 'imbriqués sur plus de 100 niveaux'],
  ['lfs-pointer', '', 'only a Git LFS pointer to the file, which is 12.1 KiB large. Run “git lfs pull”', 'pointeur Git LFS'],
  ['not-a-dossier', '', 'This is not a Triplomat dossier', 'Ce n’est pas un dossier Triplomat'],
  ['wrong-shape', 'articles[0].claims[0].modality (c1)', 'Expected: asserted | reported | planned | alleged; found: "certain".',
    'Attendu : asserted | reported | planned | alleged ; trouvé : "certain".'],
  ['unknown-field', 'entities[1] (oltrea)', 'There is no field “nick\\u001bname” here.', 'nick\\u001bname'],
]

/** One process for all files: starting one takes most of the time. */
const inFrench = runCli(['validate', '--language', 'fr', ...CASES.map(([name]) => `${BAD}/${name}.json`)])

describe.concurrent.each(CASES)('%s', (name, place, english, french) => {
  const file = `${BAD}/${name}.json`
  it('says what is wrong, where, and what to do', async () => {
    const { code, out, complaints } = await runCli(['validate', file])
    expectLine(out, [file, place, 'error'], english)
    expect(complaints).toBe('')
    expect(code).toBe(1)
  })

  it('says so in French', async () => {
    const { out } = await inFrench
    expectLine(out, [file, place, 'erreur'], french)
  })
})

it('fails with as many files as there are', async () => {
  const { code, out, complaints } = await inFrench
  expect(out).toContain(`\n${CASES.length + 2} erreurs, 1 avertissement.\n`)
  expect({ code, complaints }).toEqual({ code: 1, complaints: '' })
})

/** Finds the line of a place that says these words, with what to do as a second sentence and without a stack. */
function expectLine(out: string, place: readonly string[], words: string): void {
  const lines = out.split('\n').map((line) => line.replace(/[\u00a0\u202f]/g, ' '))
  const start = `${place.filter((part) => part !== '').join(': ')}: `
  const line = lines.find((one) => one.startsWith(start) && one.includes(words))
  expect(line, out).toMatch(/[.?!] \S.*[.?!]{1,2}$/)
  expect(out).not.toMatch(/\bat .*\.[jt]s:\d/)
}

describe('a data folder', () => {
  it('names the file of each problem, and the path in it', async () => {
    const { code, out } = await runCli(['validate', `${BAD}/folder`])
    expect(out.split('\n').map((line) => line.split(': error')[0])).toEqual([
      `${BAD}/folder/articles/thanks.json: sha256 (thanks)`,
      `${BAD}/folder/entities.json: entities[1].kind (oltrea)`,
      `${BAD}/folder/articles/thanks.json: mentions[0].spans[0] (m1)`,
      `${BAD}/folder/articles/thanks.json: claims[0].object (c1)`,
      `${BAD}/folder/articles/thanks.json: claims[0].evidence[0] (c1)`,
      '5 errors, 0 warnings.',
      '',
    ])
    expect(code).toBe(1)
  })

  it('lists the files that are missing', async () => {
    const { code, out } = await runCli(['validate', `${BAD}/incomplete-folder`])
    expect(out).toContain(`${BAD}/incomplete-folder/entities.json: error: “${BAD}/incomplete-folder/entities.json” is not there.`)
    expect(out).toContain(`${BAD}/incomplete-folder/articles/orphan.json: error: `)
    expect(code).toBe(1)
  })
})

describe('large files', () => {
  it('refuses 300 MB by the size, and a terabyte, which it could not hold', async () => {
    const large = join(folder, 'large.json')
    writeFileSync(large, '{')
    truncateSync(large, 300 * 1024 * 1024)
    const huge = join(folder, 'huge.json')
    writeFileSync(huge, '{')
    truncateSync(huge, 1024 ** 4)
    const { code, out } = await runCli(['validate', large, huge])
    expect(out).toContain(`${large}: error: The file is larger than 256.0 MiB, the most that is read: it has 300.0 MiB.`)
    expect(out).toContain(`${huge}: error: The file is larger than 256.0 MiB, the most that is read: it has 1048576.0 MiB.`)
    expect(code).toBe(1)
  })

  it('stops reading a stream without end', async () => {
    const { code, out } = await run('sh', ['-c', 'exec node_modules/.bin/tsx src/cli/triplomat.ts validate - </dev/zero'])
    expect(out).toContain('-: error: The file is larger than 256.0 MiB, the most that is read.')
    expect(code).toBe(1)
  })
})

describe('success and strictness', () => {
  const small = 'tests/fixtures/small-dossier.json'
  const warned = join(folder, 'warned.json')

  it('ends with a line of summary', async () => {
    expect(await runCli(['validate', small])).toEqual({ code: 0, out: 'All is well.\n', complaints: '' })
    expect((await runCli(['validate', small, 'tests/fixtures/golden/small.graph.json'])).out).toBe('All is well in 2 files.\n')
  })

  it('lets warnings pass, but not with --strict', async () => {
    const text = (await runCli(['convert', small, '-'])).out
    writeFileSync(warned, text.replace('"event": "the-pact",', ''))
    const lenient = await runCli(['validate', warned])
    expect(lenient.out).toContain('warning: No claim tells of the event “the-pact”. Link a claim to it, or remove it.')
    expect(lenient.out).toContain('All is well, with 2 warnings.')
    expect(lenient.code).toBe(0)
    const strict = await runCli(['validate', '--strict', warned])
    expect(strict.out).toContain('0 errors, 2 warnings.')
    expect(strict.code).toBe(1)
  })

  it('reads standard input', async () => {
    const { out } = await runCli(['convert', small, '-'])
    expect((await runCli(['validate', '-'], { input: out })).code).toBe(0)
    expect((await runCli(['validate', '-'], { input: '{"format":' })).out).toContain('-: error: This is not JSON')
  })

  it('lists the problems as JSON', async () => {
    const { code, out } = await runCli(['validate', '--json', `${BAD}/unknown-entity.json`])
    expect(JSON.parse(out)).toEqual({
      valid: false,
      errors: 1,
      warnings: 0,
      problems: [{
        file: `${BAD}/unknown-entity.json`,
        path: 'articles[0].claims[0].object',
        record: 'c1',
        level: 'error',
        code: 'unknown-reference',
        args: { id: 'oltera', what: 'entity', near: 'oltrea' },
        problem: 'There is no entity “oltera”.',
        remedy: 'Did you mean “oltrea”?',
      }],
    })
    expect(code).toBe(1)
  })

  it('checks the data of this repository where no input is named, through npm too', async () => {
    const npm = await run('npm', ['run', '--silent', 'triplomat', '--', 'validate', '--strict'])
    expect(npm).toMatchObject({ code: 0, out: 'All is well.\n' })
    const elsewhere = await runCli(['validate'], { folder })
    expect(elsewhere.out).toContain('data: error: “data” is not there.')
    expect(elsewhere.code).toBe(2)
    expect(ROOT).not.toBe(folder)
  })
})
