/** Breaks words into lines for a drawing, which cannot do so itself. */

/**
 * Lines of at most `width` px for letters of `size` px, `most` lines at most; where they do not suffice, the last one ends with `…`. Widths
 * are those of a wide sans serif, so that other faces fit too. A word that is wider than a line is cut. The same for the same words.
 */
export function wrapWords(words: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/[ \n\t]+/).flatMap((one) => cutWord(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), withEllipsis(lines[most - 1] ?? '', width, size)]
}

function widthOf(words: string, size: number): number {
  let ems = 0
  for (const letter of words) ems += NARROW.has(letter) ? 0.37 : WIDE.test(letter) ? 0.86 : 0.6
  return ems * size
}

const NARROW: ReadonlySet<string> = new Set('iljtfrI.,;:!|’\'()[]  \u00a0\u202f')
const WIDE = /[\p{Lu}mwœæ—…%@]/u

function cutWord(word: string, width: number, size: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, size) > width) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return part === '' ? parts : [...parts, part]
}

function withEllipsis(line: string, width: number, size: number): string {
  let kept = line
  while (kept !== '' && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
