/** What the table at the end of a zip archive says that there is in it. */

/** An entry of the table. */
export interface ZipEntry {
  readonly name: string
  readonly crc: number
  readonly size: number
}

/** The entries of the central directory (APPNOTE 6.3.10, 4.3.12); `undefined` where it is missing or broken. Archives of more than 65,534
 * files or 4 GiB, which have another table, are not read. */
export function listZipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < count; entry++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return undefined
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number]
    entries.push({
      name: DECODER.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name)),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
    })
    at += ENTRY_SIZE + name + extra + comment
  }
  return entries
}

const DECODER = new TextDecoder()
const [ENTRY, END] = [0x02014b50, 0x06054b50]
const [ENTRY_SIZE, END_SIZE, LONGEST_COMMENT] = [46, 22, 65_535]

/** The end record stands last, before a comment of any words. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return undefined
}

/** CRC-32 as zip and gzip have it (ISO 3309, polynomial 0xEDB88320). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})
