/** A checksum that finds what a slip, a fold of paper or a messenger did to a code. */

/** CRC-32 of the bytes, as in gzip (RFC 1952), from 0 to 2³² − 1. It guards against accidents, not against intent. */
export function crc32(bytes: Iterable<number>): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

const TABLE: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum >>> 0
})
