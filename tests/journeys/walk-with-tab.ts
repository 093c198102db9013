/** Goes through a page with Tab alone, as somebody does who has no mouse. */
import type { Page } from 'playwright'

/** One place where Tab stopped. */
export interface Stop {
  /** What it says, or what it is called. */
  readonly name: string
  /** Whether some part of it can be seen: in the window and under nothing else. */
  readonly isSeen: boolean
  /** Whether an outline shows that it has the focus. */
  readonly isMarked: boolean
}

/** Far more than any page of the app has. */
const MOST_STOPS = 120

/** All stops from the top of the page until the focus leaves it. Fails where Tab never leaves. */
export async function walkWithTab(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(readStop, MOST_FRAMES)
    if (!stop) return stops
    stops.push(stop)
  }
  throw new Error(`Tab is caught: ${stops.slice(-5).map(({ name }) => name).join(', ')}`)
}

/** What comes into sight only now is drawn in the first and has its place in the second; what makes room for it may take a few more. */
const MOST_FRAMES = 60

async function readStop(mostFrames: number): Promise<Stop | undefined> {
  let stop: Stop | undefined
  for (let frame = 1; frame <= mostFrames; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (frame < 2) continue
    stop = readNow()
    if (!stop || (stop.isSeen && stop.isMarked)) break
  }
  return stop

  // Why inside: what runs in the page cannot call what is here.
  function readNow(): Stop | undefined {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return undefined
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2
    const [from, to] = [Math.max(0, top), Math.min(innerHeight, bottom)]
    // Why several: of something as tall as the article, a part is enough.
    const hits = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => document.elementFromPoint(x, from + (to - from) * share))
    const bearers = [element, element.nextElementSibling, element.parentElement].filter((one) => one !== null)
    const styles = bearers.flatMap((one) => ['', '::before', '::after'].map((part) => getComputedStyle(one, part)))
    const named = element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null)
    return {
      name: (named ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60),
      // Why the label too: a radio button is drawn by the face beside it.
      isSeen: hits.some((hit) => hit !== null && (element.closest('label') ?? element).contains(hit)),
      isMarked: styles.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
    }
  }
}
