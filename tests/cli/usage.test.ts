/** Help, languages, wrong usage: what every command shares. */
import { describe, expect, it, vi } from 'vitest'
import { chooseLanguage } from '../../src/cli/choose-language.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { cliEn } from '../../src/i18n/cli-en.ts'
import { cliFr } from '../../src/i18n/cli-fr.ts'
import { run, runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: 60_000 })

describe.concurrent('help', () => {
  it('lists every command and the exit codes, in both languages', async () => {
    const [english, french] = await Promise.all([runCli(['--help']), runCli(['-h', '--language', 'fr'])])
    for (const { name } of COMMANDS) {
      expect(english.out).toContain(`  ${name.padEnd(9)}  ${cliEn.commands[name].summary}`)
      expect(french.out).toContain(`  ${name.padEnd(9)}  ${cliFr.commands[name].summary}`)
    }
    expect(english.out).toContain('Exit codes:\n  0  all is well')
    expect(french.out).toContain('Codes de sortie\u00a0:')
    expect([english.code, french.code]).toEqual([0, 0])
  })

  it.each(COMMANDS)('explains every option of $name', async ({ name, options }) => {
    const { code, out } = await runCli([name, '--help'])
    expect(code).toBe(0)
    for (const option of ['help', 'language', ...Object.keys(options)]) expect(out).toMatch(new RegExp(`^ +.*--${option}\\b`, 'm'))
    for (const option of Object.keys(options)) expect(cliFr.commands[name].help).toMatch(new RegExp(`^ +--${option}\\b`, 'm'))
  })
})

describe.concurrent('wrong usage gives a sentence, a hint and exit code 2', () => {
  it.concurrent.each([
    [['valdate'], 'There is no command “valdate”. Did you mean “validate”?'],
    [['validate', '--strikt'], 'There is no option --strikt here.'],
    [['validate', '-x'], 'There is no option -x here.'],
    [['validate', '--json=yes'], 'The option --json takes no value.'],
    [['--language', 'de'], 'The language “de” is not known; en and fr are.'],
    [['stats', 'a', 'b'], 'These arguments are too many: b.'],
    [['stats', 'nowhere.json'], 'nowhere.json: error: “nowhere.json” is not there.'],
    [['validate', 'nowhere.json'], 'nowhere.json: error: “nowhere.json” is not there.'],
    [['validate', 'tsconfig.json/inside.json'], '“tsconfig.json/inside.json” is not there.'],
    [['validate', 'src/i18n/cli-en.ts'], 'The format of “src/i18n/cli-en.ts” cannot be told. Formats: triplomat, graphology'],
    [['convert'], 'Missing: INPUT, OUTPUT.'],
    [['convert', 'data'], 'Missing: OUTPUT.'],
    [['convert', 'data', 'out.unknown'], 'The format of “out.unknown” cannot be told.'],
    [['convert', 'data', '-', '--to', 'word'], 'There is no format “word” for this.'],
    [['convert', 'data', '-', '--to'], 'The option --to needs a value.'],
    [['convert', 'data/ontology.json', '-', '--from', 'word'], 'There is no format “word” for this.'],
    [['convert', 'data', 'data', '--to', 'triplomat'], '“data” is a folder; the output must be a file.'],
    [['convert', 'data', 'nowhere/out.json'], '“nowhere/out.json” cannot be written (ENOENT). It stays as it was.'],
  ])('%j', async (words, sentence) => {
    const { code, out, complaints } = await runCli(words)
    expect(`${out}${complaints}`).toContain(sentence)
    expect(complaints).not.toMatch(/\bat .*\.[jt]s:\d/)
    expect(code).toBe(2)
  })

  it('shows the help to who says nothing', async () => {
    const { code, out, complaints } = await runCli([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(complaints).toContain('Commands:')
  })
})

describe('language', () => {
  it.each([
    [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'en_GB' }, 'fr'],
    [{ LC_ALL: 'C', LANG: 'fr_FR' }, 'en'],
    [{ LANG: 'fry_NL' }, 'en'],
    [{}, 'en'],
  ])('of %j is %s', (environment, language) => {
    expect(chooseLanguage(environment)).toBe(language)
  })

  it('follows the system, and --language goes before it, wherever it stands', async () => {
    const french = { LC_ALL: 'fr_FR.UTF-8' }
    const words = ['validate', 'tests/fixtures/small-dossier.json']
    expect((await runCli(words, { environment: french })).out).toBe('Tout va bien.\n')
    expect((await runCli(['--language=en', ...words], { environment: french })).out).toBe('All is well.\n')
    expect((await runCli(['--language', 'fr', ...words])).out).toBe('Tout va bien.\n')
    expect((await runCli([...words, '--oops'], { environment: french })).complaints).toContain('Il n’y a pas d’option --oops ici.')
  })
})

it('takes a reader that stops early for no failure', async () => {
  const command = 'node_modules/.bin/tsx src/cli/triplomat.ts convert data - 2>&1 >&3 | cat; :'
  const { complaints, out } = await run('sh', ['-c', `{ ${command}; } 3>&1 | head -c 10`])
  expect({ complaints, out }).toEqual({ complaints: '', out: '{\n  "forma' })
})
