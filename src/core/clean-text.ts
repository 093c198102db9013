/** Text from a file or the clipboard → text that can be annotated. */

/** `removed` counts the characters that were taken out or replaced, line ends not among them. */
export interface CleanText {
  readonly text: string
  readonly removed: number
}

/** Line ends become `\n`, control characters go (but tabs), halves of characters become U+FFFD, and so do the blank lines before and the
 * white space after the text. Nothing else changes: letters stay composed as they came, and bidi and zero-width marks stay. */
export function cleanText(raw: string): CleanText {
  let removed = 0
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, () => {
      removed++
      return ''
    })
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, () => {
      removed++
      return '\ufffd'
    })
  return { text: text.trimEnd().slice(blankBefore(text)), removed }
}

/** The units of the blank lines at the beginning; the indent of the first line stays. */
function blankBefore(text: string): number {
  const first = text.search(/\S/)
  return first < 0 ? 0 : text.lastIndexOf('\n', first) + 1
}
