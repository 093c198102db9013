/** Somebody without a mouse and without sight: the keys that they press, and what a screen reader tells them. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import { PATIENCE } from '../../rig/patience.ts'
import { listStops, readFocus, readOptions, type Option, type Stop } from './read-page.ts'

/** A place at which Tab stops, by its name and, where several have that name, by what it stands in. */
export interface Place {
  readonly name: string | RegExp
  /** The name of a group, a field set, a list item or a section around it. */
  readonly within?: string | RegExp
}

/** Between two looks at a page that does not yet show what is waited for, ms: it needs the time itself. */
const PAUSE = 30
/** After so many walks a place that moves away is given up. */
const MOST_WALKS = 4

/** What a person does with a page by keys alone. */
export interface Person {
  readonly page: Page
  press(key: string, times?: number): Promise<void>
  /** Puts words in place of those in the field that has the focus. */
  fill(words: string): Promise<void>
  /** Waits until the screen reader says something of the kind, and gives all that it says. */
  hear(words: string | RegExp): Promise<string>
  /** What the screen reader said last. */
  heard(): Promise<string>
  /** Goes to a stop with Tab, or with Shift+Tab where that is nearer. */
  goTo(place: Place): Promise<void>
  /** Whether the focus is there. */
  isAt(place: Place): Promise<boolean>
  /** The stop of a place, where there is one. */
  look(place: Place): Promise<Stop | undefined>
  /** Waits until the focus is there. */
  arriveAt(place: Place): Promise<void>
  /** Chooses one of a group of radio buttons by arrows. */
  chooseRadio(legend: string, option: string): Promise<void>
  /** What the box that has the focus offers. */
  options(): Promise<readonly Option[]>
  /** Takes an offered option by arrows and Enter. Whether there is one of this name. */
  takeOption(name: string): Promise<boolean>
}

export function makePerson(page: Page): Person {
  const press = async (key: string, times = 1): Promise<void> => {
    for (let count = 0; count < times; count++) await page.keyboard.press(key)
  }
  const heard = async (): Promise<string> => (await page.locator('#app > [role=status]').last().textContent()) ?? ''
  const isAt = async (place: Place): Promise<boolean> => fits(await readFocus(page), place)
  const walkTo = async (place: Place): Promise<boolean> => {
    const stops = await listStops(page)
    const target = stops.findIndex((stop) => fits(stop, place))
    if (target < 0) return false
    const from = stops.findIndex(({ isFocused }) => isFocused)
    const way = target - from
    await press(way < 0 ? 'Shift+Tab' : 'Tab', Math.abs(way))
    return isAt(place)
  }
  const person: Person = {
    page,
    press,
    heard,
    isAt,
    fill: async (words) => {
      await press('Control+A')
      if (words === '') await press('Delete')
      else await page.keyboard.insertText(words)
    },
    hear: async (words) => {
      const said = await waitFor(heard, (text) => matches(text, words))
      if (said === undefined) throw new Error(`never heard ${String(words)}, but: ${await heard()}`)
      return said
    },
    goTo: async (place) => {
      await waitFor(() => listStops(page), (stops) => stops.some((stop) => fits(stop, place)))
      for (let walk = 0; walk < MOST_WALKS; walk++) if (await walkTo(place)) return
      const names = (await listStops(page)).map(({ name }) => name)
      throw new Error(`Tab does not lead to ${describe(place)}, but to: ${names.join(' | ')}`)
    },
    look: async (place) => (await listStops(page)).find((stop) => fits(stop, place)),
    arriveAt: async (place) => {
      const focus = await waitFor(() => readFocus(page), (stop) => fits(stop, place))
      if (!focus) throw new Error(`the focus never came to ${describe(place)}, but to ${JSON.stringify(await readFocus(page))}`)
    },
    chooseRadio: async (legend, option) => {
      await person.goTo({ name: /./, within: legend })
      const choices = await page.getByRole('group', { name: legend, exact: true }).getByRole('radio').evaluateAll((radios) =>
        radios.map((radio) => ({ name: (radio as HTMLInputElement).labels?.[0]?.textContent.trim() ?? '', isChosen: (radio as HTMLInputElement).checked })))
      const [from, to] = [choices.findIndex(({ isChosen }) => isChosen), choices.findIndex(({ name }) => name === option)]
      if (to < 0) throw new Error(`${legend} has no ${option}: ${choices.map(({ name }) => name).join(', ')}`)
      await press(to < from ? 'ArrowLeft' : 'ArrowRight', Math.abs(to - from))
      await person.arriveAt({ name: option, within: legend })
    },
    options: () => readOptions(page),
    takeOption: async (name) => {
      const offered = await readOptions(page)
      const [from, to] = [offered.findIndex(({ isActive }) => isActive), offered.findIndex((one) => one.name === name)]
      if (to < 0) return false
      await press(to < from ? 'ArrowUp' : 'ArrowDown', Math.abs(to - from))
      await press('Enter')
      return true
    },
  }
  return person
}

async function waitFor<Value>(read: () => Promise<Value>, isIt: (value: Value) => boolean): Promise<Value | undefined> {
  const until = performance.now() + PATIENCE.wait
  for (;;) {
    const value = await read()
    if (isIt(value)) return value
    if (performance.now() > until) return undefined
    await pause(PAUSE)
  }
}

function fits(stop: Stop | undefined, { name, within }: Place): boolean {
  if (!stop || !(typeof name === 'string' ? stop.name === name : name.test(stop.name))) return false
  return within === undefined || stop.around.some((one) => (typeof within === 'string' ? one === within : within.test(one)))
}

function matches(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text)
}

function describe({ name, within }: Place): string {
  return `${String(name)}${within === undefined ? '' : ` in ${String(within)}`}`
}
