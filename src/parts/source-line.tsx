/** A line that names a source, with its addresses as links. */
import type { JSX } from 'preact'

/** Why the host for the whole address: an address is no reading, and the link has all of it. */
export function SourceLine({ line, urls }: { line: string; urls: readonly string[] }): JSX.Element {
  let rest = line
  const parts: (string | JSX.Element)[] = []
  for (const url of urls) {
    const at = rest.indexOf(url)
    parts.push(rest.slice(0, at), <a key={url} href={url} title={url} target="_blank" rel="noreferrer noopener">{hostOf(url)}</a>)
    rest = rest.slice(at + url.length)
  }
  return <>{parts}{rest}</>
}

function hostOf(url: string): string {
  return url.split('/', 3)[2]?.replace(/^www\./, '') ?? url
}
