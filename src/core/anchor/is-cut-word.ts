/** Whether a stretch begins or ends inside a word. */
import type { Range } from '../spans.ts'

/** Only of scripts that put spaces between words and join nothing to them: Latin, Greek, Cyrillic; and of digits. Where the letters
 * on one side of a border are of another script, it cuts nothing. */
export function isCutWord(text: string, { start, end }: Range): boolean {
  return isInsideWord(text, start) || isInsideWord(text, end)
}

const LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u

/** Whether letters or digits stand on both sides. */
export function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at))
}
