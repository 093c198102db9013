/** Surrogate pairs. */

/** Whether an offset stands between the two halves of one character (a surrogate pair). */
export function splitsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
