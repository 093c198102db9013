/** Reads from the page what a screen reader would tell: where Tab stops, what has the focus, what a box offers. */
import type { Page } from 'playwright'

/** One place at which Tab stops. */
export interface Stop {
  readonly name: string
  /** Names of the groups, field sets, list items and sections around it, the nearest first. */
  readonly around: readonly string[]
  readonly value: string
  readonly isFocused: boolean
}

/** One line that a box offers: `name` is its first words, `text` all of it. */
export interface Option {
  readonly name: string
  readonly text: string
  readonly isActive: boolean
}

/** Every stop of the page in the order of Tab; of an open dialog only its own. */
export async function listStops(page: Page): Promise<Stop[]> {
  return page.evaluate(readStops, false)
}

/** What has the focus; `undefined` where nothing has. */
export async function readFocus(page: Page): Promise<Stop | undefined> {
  return (await page.evaluate(readStops, true))[0]
}

export async function readOptions(page: Page): Promise<Option[]> {
  return page.evaluate(() => {
    const list = document.getElementById(document.activeElement?.getAttribute('aria-controls') ?? '')
    return [...list?.querySelectorAll<HTMLElement>('[role=option]') ?? []].map((option) => {
      const walker = document.createTreeWalker(option, NodeFilter.SHOW_TEXT)
      let name = ''
      while (name === '' && walker.nextNode()) name = walker.currentNode.textContent?.trim() ?? ''
      return { name, text: option.textContent, isActive: option.ariaSelected === 'true' }
    })
  })
}

/** Runs in the page. Why one function: what runs there cannot call what is here. */
function readStops(isFocusOnly: boolean): Stop[] {
  const ground = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  const candidates = isFocusOnly
    ? [document.activeElement]
    : [...ground.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
  const stops = candidates.filter((one): one is HTMLElement => one instanceof HTMLElement && one !== document.body)
    .filter((one) => isFocusOnly || (one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true })))
    .filter((one) => isFocusOnly || !isPassedOver(one))
  return stops.map((one) => ({
    name: nameOf(one),
    around: aroundOf(one),
    value: 'value' in one ? String(one.value) : '',
    isFocused: one === document.activeElement,
  }))

  /** Of a group of radio buttons Tab stops at the chosen one only. */
  function isPassedOver(one: HTMLElement): boolean {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked) return false
    return one.closest('fieldset')?.querySelector('input[type=radio]:checked') !== null
  }

  function nameOf(one: Element): string {
    const by = one.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    const label = 'labels' in one ? (one.labels as NodeListOf<HTMLLabelElement> | null)?.[0] : undefined
    return (one.getAttribute('aria-label') ?? by ?? shownText(label ?? one)).replace(/[ \n]+/g, ' ').trim()
  }

  function shownText(one: Element): string {
    const copy = one.cloneNode(true) as Element
    for (const hidden of copy.querySelectorAll('[aria-hidden=true], select, input, textarea')) hidden.remove()
    return copy.textContent
  }

  function aroundOf(one: Element): string[] {
    const names: string[] = []
    for (let at = one.parentElement; at && at !== document.body; at = at.parentElement) {
      if (at.matches('[aria-label]')) names.push(at.getAttribute('aria-label') ?? '')
      else if (at instanceof HTMLFieldSetElement) names.push(shownText(at.querySelector('legend') ?? at).trim())
      else if (at.matches('li')) names.push(shownText(at).replace(/[ \n]+/g, ' ').trim())
      else if (at.matches('section')) names.push(shownText(at.querySelector('h2, h3') ?? document.createElement('p')).trim())
    }
    return names.filter((name) => name !== '')
  }
}
