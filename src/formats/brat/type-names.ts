/** Kinds and relations as types that brat takes. */

/** Types by id: of letters, digits, `_` and `-`. */
export interface TypeNames {
  readonly kinds: ReadonlyMap<string, string>
  readonly relations: ReadonlyMap<string, string>
  /** Of words that tell a time, which are no entity. */
  readonly time: string
}

/** No two of them have the same type: brat tells marks from events by it. Most ids are their own type; a number
 * tells apart those that would be the same, so that the types depend on the order. */
export function nameTypes({ kinds, relations }: {
  readonly kinds: readonly { readonly id: string }[]
  readonly relations: readonly { readonly id: string }[]
}): TypeNames {
  const taken = new Set<string>()
  const take = (id: string): string => {
    const plain = safeName(id)
    let name = plain
    for (let number = 2; taken.has(name); number++) name = `${plain}-${number}`
    taken.add(name)
    return name
  }
  return {
    kinds: new Map(kinds.map(({ id }) => [id, take(id)])),
    relations: new Map(relations.map(({ id }) => [id, take(id)])),
    time: take('Time'),
  }
}

function safeName(id: string): string {
  const name = id.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[^A-Za-z0-9_-]/g, '_')
  // Why: brat takes a line of hyphens for a rule between types.
  return /^-*$/.test(name) ? `_${name}` : name
}
