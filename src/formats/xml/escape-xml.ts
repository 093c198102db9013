/** Texts in XML 1.0, which has no place for some characters. */

/**
 * A text as the content of an element or an attribute. What would be lost on the way (white space in attributes,
 * carriage returns) becomes a character reference. What XML cannot hold (control characters, U+FFFE, U+FFFF, halves of
 * characters) is written `\u{1}`, by its hexadecimal number, and the text `\u{` itself is written `\u{5c}u{`:
 * `restoreXml` undoes it.
 */
export function escapeXml(text: string): string {
  // Why: most texts need nothing, and this says so fastest.
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, escapeOne) : text
}

/** Undoes what `escapeXml` did beyond XML. Only for what it wrote: elsewhere `\u{1}` may be meant as it stands. */
export function restoreXml(text: string): string {
  if (!text.includes('\\u{')) return text
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

const SPECIAL = /[&<>"'\u0000-\u001f\ufffe\uffff\ud800-\udfff]|\\u\{/
const EACH_SPECIAL =
  /[&<>"'\u0000-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\\u\{/g
const ESCAPED = /\\u\{([0-9a-f]{1,4})\}/g

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&apos;'],
  ['\t', '&#9;'], ['\n', '&#10;'], ['\r', '&#13;'], ['\\u{', '\\u{5c}u{'],
])

function escapeOne(one: string): string {
  return NAMED.get(one) ?? `\\u{${one.charCodeAt(0).toString(16)}}`
}
