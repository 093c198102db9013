/** Names of the files that are handed out and handed in. */

/** A title, and a person's name where there is one, which stands after the last hyphen between spaces. What the name of a file may not hold
 * becomes a space. At most 120 letters long before its ending. */
export function nameFile(title: string, person = '', ending: 'triplomat.json' | 'page.html' = 'triplomat.json'): string {
  const clean = (words: string): string => words.replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ').trim()
  const begin = [...clean(title)].slice(0, LONGEST_TITLE).join('').trim()
  const who = [...clean(person).replace(/ [-–—]+ /g, ' ')].slice(0, LONGEST_PERSON).join('').trim()
  return `${[begin, who].filter(Boolean).join(' - ') || 'triplomat'}.${ending}`
}

const LONGEST_TITLE = 70
const LONGEST_PERSON = 47
