/** Which years are named along a scale of time, and where. */

/** The years to name so that no name runs into the next or over the right edge: every first, second, fifth … `labelWidth` in px. */
export function nameYears(from: number, until: number, { x, labelWidth, width }: {
  x: (time: number) => number
  labelWidth: number
  width: number
}): { readonly year: number; readonly x: number }[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(until - 1).getUTCFullYear()]
  const room = Math.max(1, Math.floor(width / labelWidth))
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => (last - first + 1) / one <= room) ?? 5000
  const years: { year: number; x: number }[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    // Why: Date.UTC takes the years 0 to 99 for 1900 to 1999.
    const at = x(new Date(Date.UTC(2000, 0)).setUTCFullYear(year))
    const previous = years.at(-1)
    if (at >= x(from) - 1 && at + labelWidth <= width && (!previous || at - previous.x >= labelWidth)) years.push({ year, x: at })
  }
  return years
}
