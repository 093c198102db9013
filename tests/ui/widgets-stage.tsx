/** Puts one widget after the other on the page, with its styles, and takes it away after the test. */
import axe from 'axe-core'
import { render, type ComponentChild } from 'preact'
import { afterEach, expect } from 'vitest'
import '../../src/styles/tokens.css'
import '../../src/styles/widgets.css'

/** Why: a page of one widget has no title and no headings of its own. */
const WITHOUT = {
  'page-has-heading-one': { enabled: false },
  'document-title': { enabled: false },
  'html-has-lang': { enabled: false },
}

let root: HTMLElement | undefined

afterEach(() => {
  if (root) render(null, root)
  root?.remove()
  root = undefined
  delete document.documentElement.dataset.theme
})

/** Draws a widget on an empty page; a second call in the same test draws over the first. */
export function stage(widget: ComponentChild): HTMLElement {
  document.body.style.cssText = 'margin: 0; background: var(--paper); color: var(--ink)'
  root ??= document.body.appendChild(document.createElement('main'))
  render(widget, root)
  return root
}

/** The one element of the page with this selector; fails where there is none. */
export function find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const element = document.querySelector<Found>(selector)
  if (!element) throw new Error(`nothing on the page is ${selector}`)
  return element
}

/** Fails where axe-core finds something on the page as it stands, in the light or in the dark theme. */
export async function expectAccessible(): Promise<void> {
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme
    // Why: a colour on its way from one theme to the other has a contrast of its own.
    // Why settled: a transition that another one takes over is aborted, and has come to its end too.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    const { violations } = await axe.run(document, { rules: WITHOUT, preload: false })
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${theme} ${id} ${html} ${failureSummary}`),
    )
    expect(found).toEqual([])
  }
}

/** Whether the whole element lies inside the window. */
export function isInsideWindow(element: Element): boolean {
  const { top, left, right, bottom } = element.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  return top >= 0 && left >= 0 && right <= clientWidth && bottom <= clientHeight
}
