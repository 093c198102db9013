/** Which characters XML 1.0 (fifth edition) allows where, and its references. */

/** What no document may hold: control characters, U+FFFE, U+FFFF and halves of characters. */
export const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

const NAME_START = 1
const NAME_PART = 2

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const one = String.fromCharCode(code)
  return /[A-Za-z_:]/.test(one) ? NAME_START | NAME_PART : /[0-9.-]/.test(one) ? NAME_PART : 0
})
/** First and last UTF-16 unit of each stretch; halves of characters stand for U+10000 to U+EFFFF. */
const START_RANGES = [
  [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x2ff], [0x370, 0x37d], [0x37f, 0x1fff], [0x200c, 0x200d], [0x2070, 0x218f],
  [0x2c00, 0x2fef], [0x3001, 0xd7ff], [0xd800, 0xdb7f], [0xdc00, 0xdfff], [0xf900, 0xfdcf], [0xfdf0, 0xfffd],
] as const
const PART_RANGES = [...START_RANGES, [0xb7, 0xb7], [0x300, 0x36f], [0x203f, 0x2040]] as const

/** Where the name that begins at `start` ends; `start` itself where none does. */
export function endOfName(text: string, start: number): number {
  if (!belongsToName(text, start, NAME_START)) return start
  let end = start + 1
  while (belongsToName(text, end, NAME_PART)) end++
  return end
}

function belongsToName(text: string, at: number, where: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return ((ASCII[code] ?? 0) & where) !== 0
  return (where === NAME_PART ? PART_RANGES : START_RANGES).some(([first, last]) => code >= first && code <= last)
}

/** Where the white space that begins at `start` ends. */
export function endOfSpace(text: string, start: number): number {
  let end = start
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}

const NAMED: ReadonlyMap<string, string> = new Map(
  [['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]],
)

/** The text with its references resolved; `undefined` where one is unknown, names no character of XML, or is not
 * closed. */
export function resolveReferences(text: string): string | undefined {
  let resolved = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at)
    const one = end < 0 || end - at > LONGEST_REFERENCE ? undefined : resolveOne(text.slice(at + 1, end))
    if (one === undefined) return undefined
    resolved += text.slice(from, at) + one
    from = end + 1
  }
  return from === 0 ? text : resolved + text.slice(from)
}

/** With room for leading zeros. */
const LONGEST_REFERENCE = 40

function resolveOne(name: string): string | undefined {
  const found = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name)
  if (!found) return NAMED.get(name)
  const code = found[1] === undefined ? Number(found[2]) : Number.parseInt(found[1], 16)
  if (code > 0x10ffff) return undefined
  const one = String.fromCodePoint(code)
  return FORBIDDEN.test(one) ? undefined : one
}
