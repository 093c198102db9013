/** Names for groups that do not depend on how they were found. */

/** Numbers from 0: the larger group first, of two as large the one whose first node comes first. */
export function numberGroups(groups: Int32Array): Int32Array {
  const sizes = new Map<number, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  // Why no more to it: a map keeps the order of the first nodes, and sorting keeps it among those as large.
  const ranked = [...sizes].sort((one, other) => other[1] - one[1]).map(([group], rank) => [group, rank] as const)
  const rankOf = new Map(ranked)
  return groups.map((group) => rankOf.get(group) as number)
}
