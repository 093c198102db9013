/** Words with an empty line between their paragraphs. */
import type { JSX } from 'preact'

export function Paragraphs({ words }: { words: string }): JSX.Element {
  return <>{splitParagraphs(words).map((one, index) => <p key={index}>{one}</p>)}</>
}

function splitParagraphs(words: string): string[] {
  return words.split(/\n\s*\n/).map((one) => one.trim()).filter((one) => one !== '')
}
