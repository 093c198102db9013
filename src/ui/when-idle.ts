/** Puts off what no first view needs. */

/** Runs it once, when the page has nothing better to do; after a second where the browser does not say when that is. */
export function whenIdle(deed: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(deed)
  else setTimeout(deed, 1000)
}
