/** The run of the tests itself: what it chooses, in which order it tells, and the clock it gives to every test. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles, ROOT } from '../rig/list-files.ts'
import { parseArguments } from '../rig/parse-arguments.ts'
import { PREPARED_PACKAGES } from '../rig/prepared-packages.ts'
import { readImports } from '../rig/read-imports.ts'
import { runSteps } from '../rig/run-steps.ts'
import { type Step, STEPS } from '../rig/steps.ts'

const SURROUNDINGS = { filters: [], variables: {}, isVerbose: false, chromium: Promise.resolve({ remedy: 'none' }) }

describe('the arguments of npm test', () => {
  it.each([
    [[], 'types types lint unused build node browser journeys'],
    [['--only', 'lint,types'], 'types types lint'],
    [['--only=browser'], 'browser'],
    [['--only', 'journeys'], 'build journeys'],
    [['dates'], 'build node browser journeys'],
    [['--only', 'node', '-t', 'a name'], 'build node'],
  ])('%j run %s', (words, names) => {
    expect(namesOf(parseArguments(words, STEPS))).toBe(names)
  })

  it('refuse a step that there is not', () => {
    expect(parseArguments(['--only', 'lint,lnit'], STEPS)).toHaveProperty('problem', expect.stringContaining('"lnit"'))
  })

  it('pass the rest on to Vitest', () => {
    expect(parseArguments(['--only', 'node', 'dates', '-t', 'a name'], STEPS)).toHaveProperty('filters', [
      'dates',
      '-t',
      'a name',
    ])
  })
})

describe('the steps', () => {
  it('are told in their order, wait for those they need or cannot run beside, and go on after a failure', async () => {
    const told: string[] = []
    const begun: string[] = []
    let finishSlow = (): void => {}
    const slow = new Promise<void>((resolve) => {
      finishSlow = resolve
    })
    const steps = [
      makeStep('slow', [], async () => {
        begun.push('slow')
        await slow
        throw new Error('broken')
      }),
      makeStep('after', ['slow'], async () => void begun.push('after')),
      { ...makeStep('beside', [], async () => void begun.push('beside')), after: ['slow', 'not chosen'] },
      makeStep('quick', [], async () => void begun.push('quick')),
    ]
    const run = runSteps(steps, SURROUNDINGS, ({ step, outcome }) => told.push(`${step.name} ${outcome.failed}`))
    finishSlow()
    await run
    expect(told).toEqual(['slow 1', 'after 0', 'beside 0', 'quick 0'])
    expect(begun.indexOf('slow')).toBeLessThan(begun.indexOf('after'))
    expect(begun.indexOf('slow')).toBeLessThan(begun.indexOf('beside'))
    expect(begun).toContain('quick')
  })
})

describe('the reader of imports', () => {
  it('refuses an address that is made up as the code runs', () => {
    expect(() => readImports('a.ts', 'const a = await import(`./${name}.ts`)')).toThrow(/not written out/)
  })

  it('refuses a file that is no TypeScript', () => {
    expect(() => readImports('a.ts', 'import {')).toThrow(/a\.ts cannot be parsed/)
  })
})

it('every package that a page loads is made ready before the tests in a browser', () => {
  const files = listFiles('src').filter((path) => /\.tsx?$/.test(path) && !/^src\/(cli|offline)\//.test(path))
  const asked = files.flatMap((path) => readImports(path, readFileSync(resolve(ROOT, path), 'utf8')).map(({ specifier }) => specifier))
  const packages = asked.filter((name) => /^[@a-z]/.test(name) && !/^node:|\/types$|-specification$|-types$/.test(name))
  expect(packages.length).toBeGreaterThan(100)
  expect([...new Set(packages)].filter((name) => !PREPARED_PACKAGES.includes(name))).toEqual([])
})

it('tests run in the time zone UTC', () => {
  expect(new Date(2024, 6, 1, 12).toISOString()).toBe('2024-07-01T12:00:00.000Z')
})

function makeStep(name: string, needs: readonly string[], work: () => Promise<void>): Step {
  return {
    name,
    title: name,
    needs,
    async run() {
      await work()
      return { passed: 1, failed: 0, skipped: 0, output: '' }
    },
  }
}

function namesOf(request: ReturnType<typeof parseArguments>): string {
  return 'problem' in request ? request.problem : request.steps.map(({ name }) => name).join(' ')
}
