/** Cohen's kappa: how much two annotators agree beyond what their habits alone would give. */

/** What two annotators called one unit. */
export type LabelPair = readonly [a: string, b: string]

/** Kappa of nominal labels, at most 1 and 0 for agreement by chance; `undefined` without units, or where chance alone would make them agree
 * on all. Source: J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20(1). */
export function cohenKappa(pairs: readonly LabelPair[]): number | undefined {
  const inA = new Map<string, number>()
  const inB = new Map<string, number>()
  let agreed = 0
  for (const [a, b] of pairs) {
    inA.set(a, (inA.get(a) ?? 0) + 1)
    inB.set(b, (inB.get(b) ?? 0) + 1)
    if (a === b) agreed++
  }
  let byChance = 0
  for (const [label, count] of inA) byChance += count * (inB.get(label) ?? 0)
  // Why in whole numbers: annotations that are the same have to give exactly 1.
  const all = pairs.length
  const most = all * all - byChance
  return most === 0 ? undefined : (all * agreed - byChance) / most
}
