/** Plural forms of demonyms, by rules that hold for every demonym of the registry. */

/** The plurals that differ from the singular: `Nigerien` gives `Nigeriens`. None for adjectives that name nobody by themselves (`French`,
 * `Chinese`, `Irish`), for `-man` and `-woman`, and for words that are plurals already. */
export function englishPlurals(words: readonly string[]): string[] {
  return words.filter((word) => !/(?:[sxzy]|sh|ch|ese|man|tho|tswana)$/.test(word)).map((word) => `${word}s`)
}

/** The plurals that differ from the singular: `nigérienne` gives `nigériennes`, `français` nothing. */
export function frenchPlurals(words: readonly string[]): string[] {
  return words.filter((word) => !/[sxz]$/.test(word)).map((word) => `${word}s`)
}
