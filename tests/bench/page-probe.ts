/** What is put into a page before its own scripts, to note when things are there. Runs in the browser. */

/** Milliseconds since the page was asked for; what has not happened is left out. */
export interface Milestones {
  /** First contentful paint. */
  painted?: number
  /** The article's words are in the document. */
  text?: number
  /** A frame with the graph's labels, the last thing drawn, has ended. */
  graph?: number
}

declare global {
  // Why: the bench reads them from outside.
  var milestones: Milestones
  var frameTimes: number[]
}

/** Starts to note the milestones of the page; `textSelector` is the element that holds the article. */
export function probePage(textSelector: string): void {
  globalThis.milestones = {}
  globalThis.frameTimes = []
  const now = (): number => performance.now()
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') milestones.painted = startTime
    }
  }).observe({ type: 'paint', buffered: true })
  const watcher = new MutationObserver(() => {
    if ((document.querySelector(textSelector)?.textContent?.length ?? 0) < 200) return
    milestones.text = now()
    watcher.disconnect()
  })
  watcher.observe(document, { childList: true, subtree: true })
  const fillText = CanvasRenderingContext2D.prototype.fillText
  CanvasRenderingContext2D.prototype.fillText = function noted(...parameters) {
    fillText.apply(this, parameters)
    if (!/\b(graph|sigma)-labels\b/.test(this.canvas.className)) return
    CanvasRenderingContext2D.prototype.fillText = fillText
    requestAnimationFrame(() => setTimeout(() => (milestones.graph = now())))
  }
}
