/** What a file is that is no hand-in, by its first bytes. */

/** `office`: of a word processor, a spreadsheet or slides; `recording`: sound or film. */
export const FOREIGN_KINDS = ['picture', 'pdf', 'office', 'recording'] as const
export type ForeignKind = (typeof FOREIGN_KINDS)[number]

/** So many bytes tell. */
export const TELLING_BYTES = 512

/** `undefined` for a text, and for an archive or anything else that may hold a hand-in. Source: the signatures that the formats' own
 * specifications give (PNG, JPEG, GIF, WebP, TIFF, ISO/IEC 14496-12, PDF, OPC, OpenDocument, RTF, MS-CFB). */
export function nameForeignFile(bytes: Uint8Array): ForeignKind | undefined {
  // Why one unit a byte: signatures are of letters and of bytes that are none.
  const start = String.fromCharCode(...bytes.subarray(0, TELLING_BYTES))
  return SIGNATURES.find(([, signature]) => signature.test(start))?.[0]
}

const SIGNATURES: readonly (readonly [ForeignKind, RegExp])[] = [
  ['picture', /^(\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|RIFF[^]{4}WEBP|II\*\0|MM\0\*|BM[^]{4}\0{4})/],
  ['picture', /^\0[^]{3}ftyp(heic|heix|hevc|heim|heis|mif1|msf1|avif|avis)/],
  ['recording', /^(\0[^]{3}ftyp|RIFF[^]{4}(WAVE|AVI )|ID3[\x02-\x04]|OggS|\x1a\x45\xdf\xa3|fLaC)/],
  ['pdf', /^%PDF-/],
  ['office', /^(\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\{\\rtf)/],
  // Why what the zip begins with: another archive may well hold a hand-in.
  ['office', /^PK\x03\x04[^]{26}(\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/)/],
  ['office', /^PK\x03\x04[^]{26}mimetypeapplication\/(vnd\.oasis\.opendocument|epub)/],
]
