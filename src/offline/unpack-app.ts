/** The only script that stands written out in a page that stands alone: unpacks the app (LZMA, base 85) and starts it. */
import { readBase85 } from './base-85.ts'
import { splitParts } from './packed-app.ts'
import { readLzma } from './read-lzma.ts'

/** Why both languages: the words of the app are packed too. */
const TOO_OLD = 'This browser is too old to open this page. Ce navigateur est trop ancien pour ouvrir cette page.'

try {
  unpack()
} catch (error) {
  const notice = document.createElement('p')
  notice.setAttribute('role', 'alert')
  notice.textContent = TOO_OLD
  document.body.append(notice)
  throw error
}

function unpack(): void {
  // Why this: what the app takes for granted came to browsers at the same time, or before.
  if (!('toSorted' in Array.prototype)) throw new TypeError('Array.prototype.toSorted is missing: update the browser')
  const packed = document.getElementById('page-app')?.textContent ?? ''
  const [packedLength = '', length = '', letters = ''] = packed.split(' ')
  const app = splitParts(new TextDecoder().decode(readLzma(readBase85(letters, Number(packedLength)), Number(length))))
  globalThis.onePage = { ...app, packed }
  // Why as elements: the policy of the page knows both by their hashes, and lets nothing else run.
  for (const [kind, content] of [['style', app.style], ['script', app.code]] as const) {
    const element = document.createElement(kind)
    element.textContent = content
    document.head.append(element)
  }
}
