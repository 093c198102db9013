/** How it is counted: every choice explained, and each of them at work at once. */
import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CountingPanel } from '../../src/alliances/panels/counting-panel.tsx'
import { INITIAL_ALLIANCES, tieChoices } from '../../src/state/alliances/choices.ts'
import { ties } from '../../src/state/alliances/ties.ts'
import { stageAlliances } from './alliances-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

const WINDOW = { start: Date.UTC(2022, 0), end: Date.UTC(2023, 0) }

beforeEach(async () => {
  await page.viewport(480, 900)
  stageAlliances(<CountingPanel />, { alliances: { choices: { ...INITIAL_ALLIANCES.choices, window: WINDOW } } })
})

it('explains each choice, and warns of the naive one', async () => {
  const country = page.getByRole('radio', { name: 'Everyone for their country' })
  await expect.element(country).toHaveAccessibleDescription(/Naive: France’s strikes on armed groups inside Mali would count against Mali\./)
  expect(find('.counting').textContent).toContain('One event counts once: 3 events, 3 sentences or lines.')
  await expectAccessible()
})

it('changes who counts for whom, the scale, and what is let in', async () => {
  await page.getByRole('radio', { name: 'Nobody: as named' }).click()
  expect(tieChoices.value.rollUp).toBe('named')
  await page.getByRole('radio', { name: 'Goldstein' }).click()
  expect(tieChoices.value.scale).toBe('goldstein')
  await page.getByRole('checkbox', { name: /^Let plans in/ }).click()
  expect(tieChoices.value.firmnesses).toEqual(['affirmed', 'planned'])
  await page.getByRole('checkbox', { name: 'Keep what may lie in the window' }).click()
  expect(tieChoices.value.undated).toBe(true)
})

it('weighs a class by keyboard, and leaves it out at 0', async () => {
  const slider = page.getByRole('slider', { name: 'Material conflict' })
  await slider.click()
  slider.element().focus()
  await userEvent.keyboard('{Home}')
  expect(tieChoices.value.weights['material-conflict']).toBe(0)
  await expect.element(slider).toHaveAttribute('aria-valuetext', 'left out')
  expect(ties.value.omitted.weight).toBeGreaterThan(0)
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(tieChoices.value.weights['material-conflict']).toBe(1.5)
  await expect.element(slider).toHaveAttribute('aria-valuetext', '× 1.5')
})

it('counts as at first again; what is looked at stays', async () => {
  const reset = page.getByRole('button', { name: 'Count as at first' })
  await expect.element(reset).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('radio', { name: 'Nobody: as named' }).click()
  await reset.click()
  expect(tieChoices.value).toEqual({ ...INITIAL_ALLIANCES.choices, window: WINDOW })
  await expect.element(reset).toHaveFocus()
})

it('opens what is left out', async () => {
  await page.getByRole('button', { name: /outside of the time window/ }).click()
  await expect.element(page.getByRole('list', { name: /outside of the time window/ })).toHaveTextContent('1 March 2021')
  await expectAccessible()
})
