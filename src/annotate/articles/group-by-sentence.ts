/** Gathers what concerns the same sentence, so that a sentence with many claims is one line of a list. */

/** In the order of the first of each group. `sentenceOf` names the sentence; what has none stands alone. */
export function groupBySentence<One>(all: readonly One[], sentenceOf: (one: One) => string | undefined): readonly (readonly One[])[] {
  const groups: One[][] = []
  const known = new Map<string, One[]>()
  for (const one of all) {
    const sentence = sentenceOf(one)
    const group = sentence === undefined ? undefined : known.get(sentence)
    if (group) group.push(one)
    else {
      const made = [one]
      groups.push(made)
      if (sentence !== undefined) known.set(sentence, made)
    }
  }
  return groups
}
