/** Kinds and relations as types that brat takes. */

/** Types by id: of letters, digits, `_` and `-`. */
export interface TypeNames {
  readonly kinds: ReadonlyMap<string, string>
  readonly relations: ReadonlyMap<string, string>
}

/** No two of them have the same type: brat tells marks from events by it. Most ids are their own type; a number tells apart those that
 * would be the same, so that the types depend on the order. */
export function nameTypes({ kinds, relations }: {
  readonly kinds: readonly { readonly id: string }[]
  readonly relations: readonly { readonly id: string }[]
}): TypeNames {
  const taken = new Set<string>()
  const nameAll = (records: readonly { readonly id: string }[]): Map<string, string> => new Map(records.map(({ id }) => {
    const plain = safeName(id)
    let name = plain
    for (let number = 2; taken.has(name); number++) name = `${plain}-${number}`
    taken.add(name)
    return [id, name]
  }))
  return { kinds: nameAll(kinds), relations: nameAll(relations) }
}

function safeName(id: string): string {
  const name = id.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[^A-Za-z0-9_-]/g, '_')
  // Why: brat takes a line of hyphens for a rule between types.
  return /^-*$/.test(name) ? `_${name}` : name
}
