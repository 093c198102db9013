/** Folds words for search: no case, no accents, no difference between apostrophes, hyphens and spaces. */

/** `'Télé-Sahel’s'` → `'tele sahel s'`. Characters without a Latin base form stay as they are, in lower case. */
export function fold(words: string): string {
  return words
    .normalize('NFKD')
    // Why upwards on the way down: some letters become two there, and must do so whichever case they are given in.
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
