/** Keeps a spreadsheet from taking text for a formula. */

/** An apostrophe before what a spreadsheet would compute: `=`, `+`, `-`, `@` and their full-width forms, at the beginning of the cell
 * and after any separator, quotation mark or line break within it, since a program that expects other separators begins a cell there;
 * and before a tab or line break at the beginning. After OWASP, "CSV Injection". `unprotectCell` takes it away again. */
export function protectCell(text: string): string {
  if (!/[=+\-@＝＋－＠\t\n\r]/.test(text)) return text
  return text.replace(/([\t\n\r",;|])(?='*[=+\-@＝＋－＠])/g, '$1\'').replace(/^(?='*[=+\-@＝＋－＠\t\n\r])/, '\'')
}

/** Undoes `protectCell`. A text that was never protected loses an apostrophe where one stands before such a character. */
export function unprotectCell(text: string): string {
  if (!text.includes('\'')) return text
  return text.replace(/^'(?='*[=+\-@＝＋－＠\t\n\r])/, '').replace(/([\t\n\r",;|])'(?='*[=+\-@＝＋－＠])/g, '$1')
}
