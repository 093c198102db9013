/** Before and after: two pictures, their difference, their table, who changed, and the event that says so. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ChangeLens } from '../../src/alliances/lenses/change-lens.tsx'
import { chosenTie, comparison, COUP } from '../../src/state/alliances/choices.ts'
import { hovered, selection } from '../../src/state/view.ts'
import { stageAlliances } from './alliances-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

const year = (number: number): { start: number; end: number } => ({ start: Date.UTC(number, 0), end: Date.UTC(number + 1, 0) })
const day = (date: string): { start: number; end: number } => ({ start: Date.parse(date), end: Date.parse(date) + 86_400_000 })
/** Aland turns from Bria to Corva; Bria and Dunmark no longer meet. */
const TURN = [
  { subject: 'Aland', object: 'Bria', score: 9, ...day('2021-03-01') },
  { subject: 'Aland', object: 'Bria', score: -8, ...day('2022-03-01') },
  { subject: 'Aland', object: 'Bria', score: -7, ...day('2022-06-01') },
  { subject: 'Aland', object: 'Corva', score: 6, ...day('2022-07-01') },
  { subject: 'Bria', object: 'Dunmark', score: 4, ...day('2021-05-01') },
]
const show = (): void => {
  stageAlliances(<div style={{ height: '1000px', display: 'flex' }}><ChangeLens /></div>,
    { rows: TURN, alliances: { lens: 'change', comparison: { before: year(2021), after: year(2022) } } })
}
const picture = (name: RegExp) => page.getByRole('group', { name })

beforeEach(() => page.viewport(1200, 1100))

describe('the lens of before and after', () => {
  it('draws both windows with the same actors at the same places', async () => {
    show()
    await expect.element(picture(/^Before: 2021: 4 actors, 2 ties$/)).toBeVisible()
    await expect.element(picture(/^After: 2022: 4 actors, 2 ties$/)).toBeVisible()
    const placesIn = (place: number): (string | null)[] =>
      [...(document.querySelectorAll('.change-picture')[place]?.querySelectorAll('.change-actor') ?? [])].map((mark) => mark.getAttribute('transform'))
    expect(placesIn(0)).toHaveLength(4)
    expect(placesIn(0)).toEqual(placesIn(1))
    await expectAccessible()
  })

  it('says of each tie in the difference what became of it, by word and by sign', async () => {
    show()
    await page.getByRole('radio', { name: 'Difference' }).click()
    await expect.element(page.getByRole('option', { name: /Aland and Bria, conflict, .*, turned$/ })).toBeInTheDocument()
    await expect.element(page.getByRole('option', { name: /Aland and Corva, .*, new$/ })).toBeInTheDocument()
    await expect.element(page.getByRole('option', { name: /Bria and Dunmark, .*, ended$/ })).toBeInTheDocument()
    expect(document.querySelectorAll('.change-picture .change-sign')).toHaveLength(3)
    await expectAccessible()
  })

  it('moves among actors and ties by arrows, selects with Enter, lets go with Escape', async () => {
    show()
    await expect.element(picture(/^Before/)).toBeVisible()
    find('.change-actor[tabindex="0"]').focus()
    const first = hovered.value
    await userEvent.keyboard('{End}')
    expect(hovered.value).not.toEqual(first)
    await userEvent.keyboard('{Enter}')
    expect(selection.value).toEqual(hovered.value ?? selection.value)
    expect(selection.value?.type).toBe('entity')
    find('.change-line[tabindex="0"]').focus()
    await userEvent.keyboard('{Enter}')
    expect(chosenTie.value).toBeDefined()
    await userEvent.keyboard('{Escape}')
    expect([chosenTie.value, selection.value]).toEqual([undefined, undefined])
  })

  it('counts the kinds of change, and warns that fewer events may be fewer sentences', async () => {
    show()
    const kinds = [...document.querySelectorAll('.change-kinds > li')].map((item) => item.textContent)
    expect(kinds).toEqual(['1 new', '1 turned', '1 ended', '0 firmer', '0 looser', '0 as before'])
    expect(find('.change-note').textContent).toMatch(/2 events in 2 .* before, 3 events in 3 .* after/)
  })

  it('lists who changed, opens the tie, and shows the first event that says so', async () => {
    show()
    const who = page.getByRole('region', { name: 'Who changed' })
    await expect.element(who.getByRole('heading', { level: 3 }).first()).toHaveTextContent('Aland')
    const turn = who.getByRole('button', { name: /^Bria turned before with \(\+9, 1 event\), after against \(−15, 2 events\)/ })
    await expect.element(turn).toHaveTextContent('−24')
    await turn.click()
    expect(chosenTie.value).toEqual({ one: 'Aland', other: 'Bria' })
    await expect.element(page.getByRole('list', { name: 'First event of the new window that says so' }).first()).toHaveTextContent('1 March 2022')
    await expectAccessible()
  })

  it('has the same as a table, whose rows open the tie', async () => {
    show()
    await page.getByRole('radio', { name: 'Table' }).click()
    const row = page.getByRole('row', { name: /Aland and Corva new no event with \(\+6, 1 event\) \+6/ })
    await row.click()
    expect(new Set(Object.values(chosenTie.value ?? {}))).toEqual(new Set(['Aland', 'Corva']))
    await expectAccessible()
  })

  it('takes an example, or dates of one’s own once they are in order', async () => {
    show()
    await page.getByRole('button', { name: 'Compare Dates of my own' }).click()
    await page.getByRole('menuitemradio', { name: /Niger/ }).click()
    expect(comparison.value).toEqual(COUP)
    await page.getByRole('button', { name: 'Dates …' }).click()
    const last = page.getByLabelText('Before: last day')
    await last.fill('2019-01-01')
    await expect.element(page.getByRole('alert')).toHaveTextContent('The last day comes before the first')
    expect(comparison.value).toEqual(COUP)
    await last.fill('2023-06-30')
    expect(comparison.value.before.end).toBe(Date.UTC(2023, 6))
    await expect.poll(() => find('[role=alert]').textContent).toBe('')
    await expectAccessible()
  })

  it('says so where neither window has a tie', async () => {
    stageAlliances(<ChangeLens />, { rows: TURN, alliances: { lens: 'change', comparison: { before: year(1950), after: year(1951) } } })
    await expect.element(page.getByText('Neither window has a tie', { exact: false })).toBeVisible()
    expect(document.querySelector('.who-changed')).toBeNull()
  })
})
