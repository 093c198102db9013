/** A name in one or two lines of a label. */

/** More than a line of a label holds well, in UTF-16 units. */
const LONGEST_LINE = 18

/** Breaks a long name where its halves are most alike; what is too long even then ends in an ellipsis. */
export function wrapName(name: string): readonly string[] {
  if (name.length <= LONGEST_LINE) return [name]
  const breaks = [...name.matchAll(/[ -]/g)].map(({ index, 0: sign }) => (sign === '-' ? index + 1 : index))
  const best = breaks.toSorted((one, other) => longer(name, one) - longer(name, other))[0]
  if (best === undefined) return [shorten(name)]
  const [first, second] = [name.slice(0, best), name.slice(best).trimStart()]
  if (first.length > LONGEST_LINE + 2) return [shorten(first)]
  return [first, shorten(second)]
}

function longer(name: string, at: number): number {
  return Math.max(at, name.length - at)
}

function shorten(line: string): string {
  return line.length <= LONGEST_LINE + 2 ? line : `${line.slice(0, LONGEST_LINE + 1).trimEnd()}…`
}
