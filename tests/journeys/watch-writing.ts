/** Whether a page still waits for its database: what it asked for may be there already, or not yet. */
import type { Page } from 'playwright'

/** Begins to count, in each document that the page opens from now on. */
export async function watchWriting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let underWay = 0
    const count = (target: EventTarget, ends: readonly string[]): void => {
      underWay++
      for (const end of ends) target.addEventListener(end, () => underWay--, { once: true })
    }
    Object.assign(globalThis, { isWriting: () => underWay > 0 })
    const begin = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const transaction = begin.call(this, stores, mode, options)
      if (mode === 'readwrite') count(transaction, ['complete', 'abort'])
      return transaction
    }
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function (name, version) {
      const opening = version === undefined ? open.call(this, name) : open.call(this, name, version)
      count(opening, ['success', 'error'])
      return opening
    }
  })
}

/** Whether something was asked for that has no answer yet. What the app holds back without asking does not count. */
export function isWriting(page: Page): Promise<boolean> {
  return page.evaluate(() => (Reflect.get(globalThis, 'isWriting') as () => boolean)())
}
