/** Reads the command line of `npm run bench`. */

/** What is to be measured. `only` is empty for everything. */
export interface BenchRequest {
  readonly only: readonly string[]
  readonly isJson: boolean
  readonly isQuick: boolean
  readonly help: boolean
}

/** Reads `--only NAME` (several with commas), `--json`, `--quick` and `--help`; refuses any other word. */
export function parseBenchArguments(
  words: readonly string[],
  names: readonly string[],
): BenchRequest | { readonly problem: string } {
  const only: string[] = []
  const flags = new Set<string>()
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '--only') only.push(...(words[(index += 1)] ?? '').split(','))
    else if (word.startsWith('--only=')) only.push(...word.slice('--only='.length).split(','))
    else if (FLAGS.includes(word)) flags.add(word)
    else return { problem: `"${word}" is not understood` }
  }
  const stranger = only.find((name) => !names.includes(name))
  if (stranger !== undefined) return { problem: `--only does not know "${stranger}"; it knows ${names.join(', ')}` }
  return {
    only,
    isJson: flags.has('--json'),
    isQuick: flags.has('--quick'),
    help: flags.has('--help') || flags.has('-h'),
  }
}

const FLAGS = ['--json', '--quick', '--help', '-h']
