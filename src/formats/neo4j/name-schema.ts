/** Labels and relationship types from the ids of kinds and relations, as Neo4j's style guide has them. */

/** `signed-pact-with` → `SIGNED_PACT_WITH`: letters and digits of any script, words apart by `_`. Each name once, none of `reserved`. */
export function nameTypes(ids: Iterable<string>, reserved: readonly string[]): ReadonlyMap<string, string> {
  return nameEach(ids, reserved, (words) => words.map((word) => word.toUpperCase()).join('_') || 'RELATED_TO')
}

/** `armed-group` → `ArmedGroup`. */
export function nameLabels(ids: Iterable<string>, reserved: readonly string[]): ReadonlyMap<string, string> {
  return nameEach(ids, reserved, (words) => words.map(capitalise).join('') || 'Kind')
}

function nameEach(ids: Iterable<string>, reserved: readonly string[], join: (words: string[]) => string): Map<string, string> {
  const taken = new Set(reserved)
  const names = new Map<string, string>()
  for (const id of ids) {
    const words = id.normalize('NFC').split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
    const base = join(words)
    let name = base
    for (let number = 2; taken.has(name); number++) name = `${base}_${number}`
    taken.add(name)
    names.set(id, name)
  }
  return names
}

function capitalise(word: string): string {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('')
}
