/** Nodes that are known to stand together or apart, whatever the rest decides: a union-find that remembers on which side. */

/** The root that melted into another one, and how the two stand. */
export interface Joined {
  readonly root: number
  readonly into: number
  readonly sign: number
}

export interface SignedUnion {
  /** The node that stands for all that are tied to this one, and whether this one is where that is (1) or opposite (-1). */
  readonly top: (node: number) => { readonly root: number; readonly sign: number }
  /** Ties two nodes, `sign` 1 together, -1 apart. Gives the root that melts into another one and how the two stand; `undefined`,
   * and nothing changes, where the two were tied already. */
  readonly join: (one: number, other: number, sign: number) => Joined | undefined
  /** A side for every node, 1 or -1, that fits all ties; the roots stand as `sides` says, or else on the side 1. */
  readonly spread: (sides?: Int8Array) => Int8Array
}

/** Begins with `count` nodes that are not tied. */
export function openSignedUnion(count: number): SignedUnion {
  const above = Int32Array.from({ length: count }, (_, node) => node)
  const against = new Int8Array(count).fill(1)

  return { top, join, spread }

  function top(node: number): { root: number; sign: number } {
    let [root, sign] = [node, 1]
    while (above[root] !== root) {
      sign *= against[root] as number
      root = above[root] as number
    }
    // Why: the next time the way is one step.
    if (root !== node) {
      above[node] = root
      against[node] = sign
    }
    return { root, sign }
  }

  function join(one: number, other: number, sign: number): Joined | undefined {
    const [first, second] = [top(one), top(other)]
    if (first.root === second.root) return undefined
    const relation = first.sign * second.sign * sign
    above[first.root] = second.root
    against[first.root] = relation
    return { root: first.root, into: second.root, sign: relation }
  }

  function spread(sides?: Int8Array): Int8Array {
    return Int8Array.from({ length: count }, (_, node) => {
      const { root, sign } = top(node)
      return sign * (sides?.[root] ?? 1)
    })
  }
}
