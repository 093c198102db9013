/** Which words of the article are marked as chosen, as a reader sees them. */
import type { Page } from 'playwright'

/** Marked words in the order of the text, joined where they touch, and whether the first of them is in sight. */
export interface MarkedText {
  readonly words: readonly string[]
  readonly isInSight: boolean
}

/** Reads the marks off the painted colours, not off classes. */
export function readMarkedText(page: Page): Promise<MarkedText> {
  return page.evaluate(() => {
    const article = document.querySelector('article [role=group]')
    if (!article) return { words: [], isInSight: false }
    const probe = document.createElement('span')
    probe.style.background = 'var(--evidence-selected)'
    article.append(probe)
    const yellow = getComputedStyle(probe).backgroundColor
    probe.remove()
    const words: string[] = []
    let before: Element | null = null
    let first: Element | undefined
    for (const stretch of article.querySelectorAll('h1 > span, p > span')) {
      if (getComputedStyle(stretch).backgroundColor !== yellow) continue
      first ??= stretch
      if (before !== null && stretch.previousElementSibling === before) words.push((words.pop() ?? '') + stretch.textContent)
      else words.push(stretch.textContent ?? '')
      before = stretch
    }
    if (!first) return { words, isInSight: false }
    const { left, top, height } = first.getClientRects()[0] ?? first.getBoundingClientRect()
    return { words, isInSight: document.elementFromPoint(left + 2, top + height / 2) === first }
  })
}
