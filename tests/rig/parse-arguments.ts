/** Reads the command line of `npm test`. */
import type { Step } from './steps.ts'

/** What is to be run. `filters` are passed on to Vitest. */
export interface Request {
  readonly steps: readonly Step[]
  readonly filters: string[]
  readonly help: boolean
  readonly verbose: boolean
}

/**
 * The steps asked for, with those that they need; with filters and no `--only`, those that run tests. Refuses a name
 * in `--only` that no step has.
 */
export function parseArguments(words: readonly string[], all: readonly Step[]): Request | { readonly problem: string } {
  const filters: string[] = []
  const only: string[] = []
  let help = false
  let verbose = false
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--help' || word === '-h') help = true
    else if (word === '--verbose') verbose = true
    else if (word.startsWith('--only=')) only.push(...word.slice('--only='.length).split(','))
    else if (word === '--only') only.push(...(words[(index += 1)] ?? '').split(','))
    else filters.push(word)
  }
  const names = new Set(all.map(({ name }) => name))
  const stranger = only.find((name) => !names.has(name))
  if (stranger !== undefined) {
    return { problem: `--only does not know "${stranger}"; it knows ${[...names].join(', ')}` }
  }
  return { steps: chooseSteps(all, only, filters), filters, help, verbose }
}

function chooseSteps(all: readonly Step[], only: readonly string[], filters: readonly string[]): readonly Step[] {
  if (only.length === 0 && filters.length === 0) return all
  const chosen = only.length > 0 ? only : ['node', 'browser', 'journeys']
  const needed = all.filter(({ name }) => chosen.includes(name)).flatMap(({ needs }) => needs)
  return all.filter(({ name }) => chosen.includes(name) || needed.includes(name))
}
