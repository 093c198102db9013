/** The command `balance`: from tables of signed ties to their measures, and what it says of tables that are none. */
import { describe, expect, it, vi } from 'vitest'
import { hasStates } from '../core/analysis/balance/signed-fixtures.ts'
import { runCli } from './run-cli.ts'

vi.setConfig({ testTimeout: 60_000 })

const TRIBES = 'tests/fixtures/signed/tribes.csv'
const STATES = '../shared/data/signed/cow-signed-1946-1999-edges.csv'

interface Report {
  readonly window: string | null
  readonly nodes: number
  readonly frustration: { readonly upper: number; readonly isProven: boolean; readonly parts: readonly (readonly string[][])[] }
}

function reportsOf(out: string): Report[] {
  return (JSON.parse(out) as { graphs: Report[] }).graphs
}

describe.concurrent('balance', () => {
  it('prints the known answers of the tribes', async () => {
    const { code, out, complaints } = await runCli(['balance', TRIBES, '--sides', '3'])
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    const lines = [
      /^nodes +16$/, /^edges +58$/, /^ {2}positive +29$/, /^ {2}negative +29$/, /^triangles \+\+\+ +19$/, /^triangles \+\+- +2$/,
      /^triangles \+-- +40$/, /^triangles --- +7$/, /^triangle index +0\.867647$/, /^walk balance +0\.357576$/,
      /^frustration index L +7 {2}proven; no other division has as few$/, /^ {2}1 − 2 L \/ m +0\.758621 {2}Aref & Wilson$/,
      /^ {2}1 − L \/ m +0\.879310 {2}signnet$/, /^ {2}Seuve − Ukudz$/, /^ {2}B \(4\) {2}Gama, Gavev, Kotun, Nagad$/,
      /^at most 3 sides: 2 errors \(negative within: 0, positive between: 2\), proven$/,
    ]
    for (const line of lines) expect(out).toMatch(new RegExp(line.source, 'm'))
  })

  it('speaks French', async () => {
    const { out } = await runCli(['balance', TRIBES, '--language', 'fr'])
    expect(out).toMatch(/^indice de frustration L +7 {2}prouvé\u00a0; aucune autre division n’en a si peu$/m)
    expect(out).toMatch(/^équilibre des marches +0,357576$/m)
  })

  it('gives the same as JSON', async () => {
    const { code, out } = await runCli(['balance', TRIBES, '--json', '--sides', '2'])
    expect(code).toBe(0)
    expect(reportsOf(out)).toMatchObject([{
      window: null,
      nodes: 16,
      edges: 58,
      positive: 29,
      negative: 29,
      triads: { '+++': 19, '++-': 2, '+--': 40, '---': 7 },
      frustration: { lower: 7, upper: 7, isProven: true, isUnique: true },
      divisions: [{ allowed: 1, errors: 29, isProven: true }, { allowed: 2, errors: 7, leastErrors: 7, isProven: true }],
    }])
  })

  it('measures each window by itself, or the one that is asked for', async () => {
    const input = 'Window,Source,Target,Sign\nbefore,a,b,1\nafter,a,b,-1\nbefore,b,c,1\n'
    const [all, one] = await Promise.all([
      runCli(['balance', '-', '--json'], { input }), runCli(['balance', '-', '--window', 'after'], { input }),
    ])
    expect(reportsOf(all.out)).toMatchObject([
      { window: 'before', nodes: 3, positive: 2, negative: 0 }, { window: 'after', nodes: 2, positive: 0, negative: 1 },
    ])
    expect(one.out).toMatch(/^Window after\nnodes +2$/m)
    expect(one.out.match(/^Window/gm)).toHaveLength(1)
  })

  it.skipIf(!hasStates)('measures the states of 1996 to 1999 (skipped where their file is not there)', async () => {
    const { code, out } = await runCli(['balance', STATES, '--window', '1996-1999'])
    expect(code).toBe(0)
    expect(out).toMatch(/^nodes +151$/m)
    expect(out).toMatch(/^frustration index L +45 {2}proven/m)
  })

  it.each([
    ['commas and names', 'from,to,sign\na,b,+1\nb,c,-1\n'],
    ['semicolons, French names, a typographic minus', 'signe;cible;source\n+;b;a\n\u2212;c;b\n'],
    ['tabs without names, a byte order mark', '\ufeffa\tb\t+\nb\tc\t-\n'],
    ['decimals and line ends of Windows', 'source,target,weight\r\na,b,1.0\r\nb,c,-1.0\r\n'],
    ['both directions', 'source,target,sign\na,b,1\nb,a,1\nb,c,-1\n'],
  ])('reads %s', async (_, input) => {
    const { code, out, complaints } = await runCli(['balance', '-', '--json'], { input })
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' })
    expect(reportsOf(out)).toMatchObject([{ nodes: 3, positive: 1, negative: 1, frustration: { upper: 0, parts: [[['a', 'b'], ['c']]] } }])
  })

  it('says which lines it does not take, and goes on without them', async () => {
    const input = 'source,target,sign\na,b,1\na,a,1\nb,c,0\nc,b,-1\na,b,-1\na,b,1\n'
    const { code, out, complaints } = await runCli(['balance', '-'], { input })
    expect(code).toBe(0)
    expect(complaints.trim().split('\n')).toEqual([
      '-:3: warning: The tie “a – a” was not taken: it ties a node to itself. Correct it in the file, or add it by hand.',
      '-:4: warning: The tie “b – c” was not taken: its sign is 0. Correct it in the file, or add it by hand.',
      '-:6: warning: The tie “a – b” was not taken: other ties of the same two have the opposite sign, and weigh as much or more. '
        + 'Correct it in the file, or add it by hand.',
    ])
    expect(out).toMatch(/^edges +2$/m)
  })

  it('cannot be steered by names', async () => {
    const { out } = await runCli(['balance', '-'], { input: 'a\u001b[31m,__proto__,1\n__proto__,c,-1\n' })
    expect(out).toContain('a\\u001b[31m')
    expect(out).not.toContain('\u001b')
  })
})

describe.concurrent('balance refuses, with place and remedy', () => {
  it.each([
    ['', 1, '-: error: The file is empty.'],
    ['source,target,sign\na,b,friend\n', 1, '-:2: error: The tie “a – b” was not taken: its sign is none of 1, -1, + and -.'],
    ['source,target,score,note\na,b,2.5,x\n', 1, 'No column looks like the sign of a tie. Give it the name “sign”. Columns there are: source, target'],
    ['one column\nof words\n', 1, 'No column looks like'],
    [Uint8Array.of(0x61, 0x2c, 0xe9, 0x2c, 0x31, 0x0a), 1, 'not UTF-8'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 872293\n', 1, 'Git LFS pointer'],
  ])('%j', async (input, expected, sentence) => {
    const [english, french] = await Promise.all([
      runCli(['balance', '-'], { input }), runCli(['balance', '-', '--language', 'fr'], { input }),
    ])
    expect([english.code, english.out, french.code]).toEqual([expected, '', expected])
    expect(english.complaints).toContain(sentence)
    expect(french.complaints).not.toContain(sentence)
    expect(english.complaints).not.toMatch(/\bat .*\.[jt]s:\d/)
  })

  it.each([
    [['balance'], 'Missing: EDGES.csv.'],
    [['balance', 'a.csv', 'b.csv'], 'These arguments are too many: b.csv.'],
    [['balance', 'nowhere.csv'], '“nowhere.csv” is not there.'],
    [['balance', TRIBES, '--sides', '9'], '“9” is no number of sides; give a whole number from 1 to 8.'],
    [['balance', TRIBES, '--window', '1999'], 'The table has no column of windows, so there is no window “1999”.'],
  ])('%j', async (words, sentence) => {
    const { code, out, complaints } = await runCli(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(complaints).toContain(sentence)
  })

  it('names the windows there are', async () => {
    const input = 'window,source,target,sign\nbefore,a,b,1\nafter,a,b,-1\n'
    const { code, complaints } = await runCli(['balance', '-', '--window', 'during'], { input })
    expect(code).toBe(2)
    expect(complaints).toContain('There is no window “during”. Windows: before, after.')
  })
})
