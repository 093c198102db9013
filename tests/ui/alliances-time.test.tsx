/** The strip below everything: events along time, the window, and what steps it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TimeStrip } from '../../src/alliances/time-strip.tsx'
import { comparison, tieChoices } from '../../src/state/alliances/choices.ts'
import { ROWS, stageAlliances } from './alliances-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

const text = (): string => find('.time-strip').textContent
const button = (name: string) => page.getByRole('button', { name })
const slider = (name: string) => page.getByRole('slider', { name })
const year = (number: number): { start: number; end: number } => ({ start: Date.UTC(number, 0), end: Date.UTC(number + 1, 0) })
const inWindow = (number: number) => ({ alliances: { choices: { ...tieChoices.peek(), window: year(number) } } })
/** Two more that may lie anywhere. */
const UNDATED = [...ROWS, { subject: 'Bria', object: 'Corva', score: -3 }, { subject: 'Bria', object: 'Corva', score: -3, end: Date.UTC(2023, 0) }]

beforeEach(() => page.viewport(1200, 500))

describe('the time strip', () => {
  it('says how many events there are and when, and draws them', async () => {
    stageAlliances(<TimeStrip />, { rows: UNDATED })
    await expect.element(page.getByRole('img', { name: /^Events by (month|quarter), .*: \d events? of cooperation above the line, \d events? of conflict below it\.$/ })).toBeVisible()
    expect(text()).toMatch(/All of time, from .*: \d+ events, and 1 without a date\./)
    expect(document.querySelectorAll('.time-cooperation').length).toBeGreaterThan(2)
    expect(document.querySelectorAll('.time-conflict').length).toBeGreaterThan(1)
    await expectAccessible()
  })

  it('narrows to a window by its handles, and gives all of time back', async () => {
    stageAlliances(<TimeStrip />)
    await expect.element(slider('From')).toBeVisible()
    find('.window-thumb-start').focus()
    await userEvent.keyboard('{PageUp}')
    expect(tieChoices.value.window).toBeDefined()
    await button('All of time').click()
    expect(tieChoices.value.window).toBeUndefined()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('From')
  })

  it('says how many events may lie in the window, and counts them on demand', async () => {
    stageAlliances(<TimeStrip />, { rows: UNDATED, ...inWindow(2022) })
    await page.getByRole('checkbox', { name: /Count \d events? that may lie in it/ }).click()
    expect(tieChoices.value.undated).toBe(true)
    await expectAccessible()
  })

  it('steps on and back by a quarter of the window, and tells what it shows', async () => {
    stageAlliances(<TimeStrip />, inWindow(2022))
    await button('Step on').click()
    expect(tieChoices.value.window).toEqual({ start: Date.UTC(2022, 3), end: Date.UTC(2023, 3) })
    await expect.element(page.getByRole('status')).toHaveTextContent(/^From April 2022 to March 2023: \d events?, \d ties?\.$/)
    await button('Step back').click()
    expect(tieChoices.value.window).toEqual(year(2022))
    await page.getByRole('combobox', { name: 'Window of' }).selectOptions('2 years')
    expect(tieChoices.value.window).toEqual({ start: Date.UTC(2022, 0), end: Date.UTC(2024, 0) })
    for (let press = 0; press < 30; press++) find('[aria-label="Step on"]').click()
    await expect.element(page.getByRole('status')).toHaveTextContent('There is nothing more in that direction.')
  })

  it('says so where nothing has a date', async () => {
    stageAlliances(<TimeStrip />, { rows: [{ subject: 'Bria', object: 'Corva', score: -3 }], alliances: { choices: { ...tieChoices.peek(), hiddenSources: ['tides'] } } })
    expect(text()).toContain('No event here has a date')
    expect(document.querySelector('.window-slider')).toBeNull()
  })

  it('has a handle at each end of the two windows in the lens of before and after', async () => {
    stageAlliances(<TimeStrip />, { alliances: { lens: 'change', comparison: { before: year(2021), after: year(2022) } } })
    expect(text()).toContain('Before: 2021. After: 2022.')
    await expect.element(slider('Before: until')).toHaveAttribute('aria-valuetext', '31 December 2021')
    find('[aria-label="After: from"]').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(comparison.value).toEqual({ before: year(2021), after: { start: Date.UTC(2022, 0, 2), end: Date.UTC(2023, 0) } })
    await expectAccessible()
  })
})
