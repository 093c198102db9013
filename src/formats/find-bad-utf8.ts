/** Says where bytes stop being UTF-8, which `TextDecoder` does not tell, and what they may be instead. */

/** The offset of the first byte that cannot stand where it stands in UTF-8, or `undefined`. Table 3-7 of the Unicode
 * Standard: no overlong forms, no surrogates, nothing above U+10FFFF. */
export function findBadUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 :
      first >= 0xf0 && first < 0xf5 ? 4 : 0
    if (length === 0) return at
    for (let offset = 1; offset < length; offset++) {
      const next = bytes[at + offset]
      if (next === undefined || next < lowest(first, offset) || next > highest(first, offset)) return at
    }
    at += length
  }
  return undefined
}

/** UTF-16 by its byte order mark, or by a zero in every other byte of the first four; an empty string where neither holds. */
export function guessEncoding(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return 'UTF-16 (little-endian)'
  if (a === 0xfe && b === 0xff) return 'UTF-16 (big-endian)'
  if (a && b === 0 && c && d === 0) return 'UTF-16 (little-endian)'
  if (a === 0 && b && c === 0 && d) return 'UTF-16 (big-endian)'
  return ''
}

function lowest(first: number, offset: number): number {
  return offset === 1 && first === 0xe0 ? 0xa0 : offset === 1 && first === 0xf0 ? 0x90 : 0x80
}

function highest(first: number, offset: number): number {
  return offset === 1 && first === 0xed ? 0x9f : offset === 1 && first === 0xf4 ? 0x8f : 0xbf
}
