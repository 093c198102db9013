/** The one place from which the app tells assistive technology that something changed. */
import { signal } from '@preact/signals'

const message = signal({ text: '', count: 0 })

/** A polite region that is not seen; put it on the page once, before the first announcement. */
export function LiveRegion() {
  const { text, count } = message.value
  return (
    <div class="visually-hidden" role="status">
      {/* Why the key: the same words said twice are heard twice only if the element is new. */}
      <span key={count}>{text}</span>
    </div>
  )
}

/** Has the text read out when the reader is idle; a later text takes the place of one not yet read. */
export function announce(text: string): void {
  message.value = { text, count: message.peek().count + 1 }
}
