/** The keys of somebody who annotates fast, drawn by chance: they mark, link, begin claims, write notes, go back and forth. */
import type { Page } from 'playwright'
import type { Random } from '../bench/seeded-random.ts'

/** One key, in the words of Playwright; or a hand that goes to a field, which edits nothing. */
export type Keystroke =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'go'; readonly to: 'text' | 'note' | 'link-box' }

const LETTERS = 'abcdefghij lmnopqrst uvwxyzéèŋ🙂'
/** Where they go with which selector; nothing happens where it is not there. */
const PLACES = { text: '.article-text', note: '#claim-note-en', 'link-box': '#link-box' } as const

/** Keys without end. What comes next does not depend on the page, so that the same can be pressed in another one. */
export function* makeKeystrokes(random: Random): Generator<Keystroke> {
  for (;;) {
    yield* random.pick(HABITS)(random)
  }
}

/** Does it in the page. */
export async function press(page: Page, keystroke: Keystroke): Promise<void> {
  if (keystroke.type === 'go') {
    await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), PLACES[keystroke.to])
  } else if (/^[\x20-\x7e]/.test(keystroke.key)) {
    await page.keyboard.press(keystroke.key)
  } else {
    // Why: no key of this keyboard writes it; it comes as from a phone or an input method.
    await page.keyboard.insertText(keystroke.key)
  }
}

type Habit = (random: Random) => Iterable<Keystroke>

const HABITS: readonly Habit[] = [
  (random) => [go('text'), ...some('ArrowRight', 1 + random.below(4)), key('m')],
  (random) => [go('text'), key('ArrowRight'), ...some('Shift+ArrowRight', 1 + random.below(2)), key('m')],
  (random) => [go('text'), ...some('ArrowRight', 1 + random.below(3)), key('s'), ...some('ArrowRight', 2), key('o')],
  (random) => [go('text'), ...some('ArrowDown', random.below(2)), key('c'), go('note'), ...letters(random)],
  (random) => [go('note'), ...letters(random), key('Backspace')],
  () => [go('text'), key('ArrowRight'), key('m'), go('link-box'), key('ArrowDown'), key('Enter')],
  (random) => [go('text'), ...some('Control+z', 1 + random.below(4)), ...some('Control+Shift+z', random.below(3))],
  () => [go('text'), key('Shift+ArrowRight'), key('e')],
  () => [go('text'), key('Delete')],
]

function key(name: string): Keystroke {
  return { type: 'key', key: name }
}

function go(to: 'text' | 'note' | 'link-box'): Keystroke {
  return { type: 'go', to }
}

function some(name: string, times: number): Keystroke[] {
  return Array.from({ length: times }, () => key(name))
}

function letters(random: Random): Keystroke[] {
  return Array.from({ length: 3 + random.below(12) }, () => key(random.pick([...LETTERS])))
}
