/** The sum by which a text is known again. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the text in UTF-8, lower-case hexadecimal, as `Article.sha256` has it. Why not the browser's own: pages without https have
 * none. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
