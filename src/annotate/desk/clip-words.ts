/** Words of a text as a card shows them: a mark may be as long as a book. */

/** At most `most` UTF-16 units, and three dots where there were more; no character is cut in two. */
export function clipWords(words: string, most = 200): string {
  return words.length <= most ? words : `${words.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}
