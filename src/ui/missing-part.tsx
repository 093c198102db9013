/** Says that a part of the page could not be loaded: the network is gone, or a newer version has taken the place of this one. */
import type { JSX } from 'preact'

export interface MissingPartProps {
  readonly text: string
  /** What the button says that loads the page anew. */
  readonly reload: string
}

/** Read out as it comes. */
export function MissingPart({ text, reload }: MissingPartProps): JSX.Element {
  return (
    <div class="waiting" role="alert">
      <p>{text}</p>
      {/* Why not once more: a browser remembers what it could not load. */}
      <button type="button" class="button" onClick={() => location.reload()}>{reload}</button>
    </div>
  )
}
