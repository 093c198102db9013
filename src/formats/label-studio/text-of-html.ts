/** HTML → the text that a page shows of it. */
import { decodeReferences } from '../../core/html-to-text/decode-references.ts'
import { readTokens } from '../../core/html-to-text/read-tokens.ts'

/** Takes the tags, comments, scripts and styles away and decodes the references. Nothing is run or fetched; the cost is
 * linear in the length. White space stays as it is, since offsets count it. */
export function textOfHtml(html: string): string {
  return Array.from(readTokens(html), (token) => (token.type === 'text' ? decodeReferences(token.text) : '')).join('')
}
