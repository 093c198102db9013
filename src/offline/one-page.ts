/** Where the app starts inside a page that stands alone: what it would fetch is in the page, and its workers run from the page's own code. */
import type { OnePage } from './packed-app.ts'
import { ONE_PAGE_ADDRESS, readView } from '../state/one-file/page-parts.ts'
import { BACKGROUND, SAMPLE } from '../state/sample-address.ts'
import { restoreQuotes } from './spare-quotes.ts'

/** By the name under which the page starts it; `one-page-plugin.ts` refuses a worker that is not listed. */
const WORKERS: Readonly<Record<string, () => Promise<unknown>>> = {
  layout: () => import('../state/layout-worker.ts'),
  formats: () => import('../state/format-worker.ts'),
  compare: () => import('../state/comparing/compare-worker.ts'),
  correct: () => import('../state/annotating/correct-worker.ts'),
  'coded-events': () => import('../state/alliances/coded-worker.ts'),
  sides: () => import('../state/alliances/sides-worker.ts'),
  balance: () => import('../state/alliances/balance-worker.ts'),
  class: () => import('../state/teaching/class-worker.ts'),
  lessons: () => import('../state/teaching/lesson-worker.ts'),
}

const page = globalThis.onePage
if (page) startApp(page)
else void WORKERS[self.name]?.()

function startApp(page: OnePage): void {
  const files: Readonly<Record<string, () => string>> = {
    ...Object.fromEntries(Object.entries(page.files).map(([address, text]) => [address, () => (address === BACKGROUND ? restoreQuotes(text) : text)])),
    [SAMPLE]: () => document.getElementById('page-dossier')?.textContent ?? 'null',
    [ONE_PAGE_ADDRESS]: () => page.shell.replace('%APP%', () => page.packed),
  }
  globalThis.fetch = async (address) => {
    const file = typeof address === 'string' ? files[address] : undefined
    // Why not asked: there is no network by intent, and the policy of the page would complain aloud.
    if (!file) throw new TypeError(`${String(address)} is not in this page`)
    return new Response(file())
  }
  const view = readView(document)
  if (location.hash === '' && view !== '') history.replaceState(null, '', `#${view}`)
  void import('../main.tsx')
}
