/** Folds a text for the reading of times, without moving anything. */

/** Small letters without accents, plain apostrophes, hyphens and spaces. Every UTF-16 unit stays where it is; a letter with a combining
 * accent keeps it. */
export function foldLetters(text: string): string {
  return text
    .replace(/[^ -~]/gu, (character) => SIGNS[character] ?? (/\s/u.test(character) ? ' ' : foldLetter(character)))
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

const SIGNS: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '–': '-', '—': '-', '‑': '-', '‐': '-' }

function foldLetter(character: string): string {
  const [base = character] = character.normalize('NFD')
  const small = base.toLowerCase()
  return small.length === character.length ? small : character
}
