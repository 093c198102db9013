/** Krippendorff's alpha for nominal values, any number of annotators and missing values. */

/** A unit's value from each annotator who gave one. */
export type UnitValues = readonly (string | number | undefined)[]

/** Alpha of the units, at most 1 and 0 for agreement by chance. Units with fewer than two values count for nothing; `undefined` where no
 * unit is left, or where all values are the same, so that nothing could have disagreed. Source: K. Krippendorff (2011), Computing
 * Krippendorff's alpha-reliability, section C (nominal data, any number of observers, missing data). */
export function krippendorffAlpha(units: Iterable<UnitValues>): number | undefined {
  const totals = new Map<string | number, number>()
  let paired = 0
  let coincident = 0
  for (const unit of units) {
    const counts = new Map<string | number, number>()
    let values = 0
    for (const value of unit) {
      if (value === undefined) continue
      counts.set(value, (counts.get(value) ?? 0) + 1)
      values++
    }
    if (values < 2) continue
    paired += values
    let same = 0
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count)
      same += count * (count - 1)
    }
    coincident += same / (values - 1)
  }
  let expected = 0
  for (const count of totals.values()) expected += count * (count - 1)
  const most = paired * (paired - 1) - expected
  return most === 0 ? undefined : ((paired - 1) * coincident - expected) / most
}
