/** The only script that stands written out in a page that stands alone: unpacks the app (gzip, base 85) and starts it. */
import { readBase85 } from './base-85.ts'
import type { PackedApp } from './packed-app.ts'

/** Why both languages: the words of the app are packed too. */
const TOO_OLD = 'This browser is too old to open this page. Ce navigateur est trop ancien pour ouvrir cette page.'

unpack().catch((error: unknown) => {
  const notice = document.createElement('p')
  notice.setAttribute('role', 'alert')
  notice.textContent = TOO_OLD
  document.body.append(notice)
  throw error
})

async function unpack(): Promise<void> {
  const packed = document.getElementById('page-app')?.textContent ?? ''
  const [length = '', letters = ''] = packed.split(' ')
  const bytes = readBase85(letters, Number(length))
  const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  const app = JSON.parse(text) as PackedApp
  globalThis.onePage = { ...app, packed }
  // Why as elements: the policy of the page knows both by their hashes, and lets nothing else run.
  for (const [kind, content] of [['style', app.style], ['script', app.code]] as const) {
    const element = document.createElement(kind)
    element.textContent = content
    document.head.append(element)
  }
}
