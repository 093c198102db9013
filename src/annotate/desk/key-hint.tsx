/** The key that does the same, small beside what it does. */
import type { JSX } from 'preact'

export function KeyHint({ keys }: { keys: string }): JSX.Element {
  // Why hidden: a name such as “Subject S” would be read out with each field; the list of keys tells them.
  return <kbd class="key-hint" aria-hidden="true">{keys}</kbd>
}
