/** Beside the picture: the page in brief, an actor, a tie with its history and events, and every sentence in reach. */
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ChosenPanel } from '../../src/alliances/panels/chosen-panel.tsx'
import { chooseTie, chosenTie, INITIAL_ALLIANCES, openedActors, tieChoices } from '../../src/state/alliances/choices.ts'
import { keepNewestChoice } from '../../src/state/alliances/newest-choice.ts'
import { selection, workspace } from '../../src/state/view.ts'
import { stageAlliances } from './alliances-stage.tsx'
import { told } from './desk-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const text = (): string => find('.tie-card').textContent
const tie = (one: string, other: string) => ({ alliances: { tie: { one, other } } })

beforeEach(() => page.viewport(480, 900))

describe('nothing chosen', () => {
  it('says what counts, the sides, the strongest ties, and why the rest does not count', async () => {
    stageAlliances(<ChosenPanel />)
    expect(text()).toContain('7 events between states and organisations count, told in 7 sentences or lines of 2 sources. They make 5 ties between 6 actors.')
    await expect.element(page.getByRole('heading', { name: /With Aland/ })).toBeVisible()
    await expect.element(button(/^Aland and Bria/)).toHaveTextContent('+13')
    expect(text()).toContain('Left out: 3')
    await expectAccessible()
  })

  it('opens the events behind each number that is left out', async () => {
    stageAlliances(<ChosenPanel />)
    await button(/planned, alleged or denied/).click()
    await expect.element(page.getByRole('list', { name: /planned, alleged or denied/ })).toHaveTextContent('Aland, toward Dunmark')
    await expect.element(page.getByText('Not counted: planned, alleged or denied, and not let in.').first()).toBeInTheDocument()
    await expectAccessible()
    await button(/planned, alleged or denied/).click()
    expect(document.querySelectorAll('.tie-event')).toHaveLength(0)
  })

  it('leads on to a tie', async () => {
    stageAlliances(<ChosenPanel />)
    await button(/^Aland and Bria/).click()
    expect(new Set(Object.values(chosenTie.value ?? {}))).toEqual(new Set(['Aland', 'Bria']))
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Aland')
    await expect.poll(told).toBe('Aland and Bria: 2 events, 2 sentences or lines: 2 of cooperation (+13)')
  })
})

describe('a tie', () => {
  it('sums up its events, by sign and by class', async () => {
    stageAlliances(<ChosenPanel />, tie('Aland', 'Corva'))
    expect(text()).toContain('2 events, 2 sentences or lines: 1 of cooperation (+2), 1 of conflict (−8). Conflict prevails. (in all −6)')
    await expect.element(page.getByRole('row', { name: /Material 1 1/ })).toBeVisible()
    await expectAccessible()
  })

  it('says for whom it counts who is named, and which line of which file it is', async () => {
    stageAlliances(<ChosenPanel />, tie('Bria', 'Aland'))
    expect(text()).toContain('envoy, counted for Bria')
    expect(text()).toContain('Line 1 of file')
  })

  it('shows how it went, and looks at a period of it', async () => {
    stageAlliances(<ChosenPanel />, tie('Aland', 'Corva'))
    await expect.element(page.getByRole('img', { name: 'Events, from June 2021 to January 2023: 1 of cooperation above the line, 1 of conflict below it.' })).toBeVisible()
    await page.getByText('As a table').click()
    await button('Look at it: January 2023').click()
    expect(tieChoices.value.window).toEqual({ start: Date.UTC(2023, 0), end: Date.UTC(2023, 1) })
    await expect.element(page.getByText('The marked part is the time window: January 2023.').first()).toBeVisible()
    expect(text()).toContain('1 event, 1 sentence or line: 1 of cooperation (+2). Cooperation prevails.')
    expect(text()).toContain('Not counted between them: 1')
  })

  it('shows the sentence with its evidence and who says so, and opens it in the text', async () => {
    stageAlliances(<ChosenPanel />, tie('varn', 'oltrea'))
    await expect.element(page.getByRole('list', { name: 'What tells of it' })).toHaveTextContent('On Monday the island of Varn signed a fishing pact with Oltrea.')
    expect(find('.telling mark').textContent).toBe('the island of Varn signed a fishing pact with Oltrea')
    expect(text()).toContain('the article itself')
    expect(text()).toContain('13 May 2024')
    await expectAccessible()
    await button(/Read it in the text/).click()
    expect(selection.value).toEqual({ type: 'claim', id: 'c1' })
    expect(workspace.value).toBe('explore')
  })

  it('tells what was let in from facts, in words and by form', async () => {
    const choices = { ...INITIAL_ALLIANCES.choices, firmnesses: ['affirmed', 'planned'] as const }
    stageAlliances(<ChosenPanel />, { alliances: { choices, tie: { one: 'Aland', other: 'Dunmark' } } })
    expect(text()).toContain('Among them, let in though no facts: 1 planned.')
    expect(text()).toContain('Planned, not done: counted because you let plans in.')
    const event = find('.tie-event.is-no-fact summary')
    expect(getComputedStyle(event).color).not.toBe(getComputedStyle(find('.tie-card')).color)
    expect(event.querySelectorAll('.tick > path[d^="M2"]')).toHaveLength(2)
    await expectAccessible()
  })

  it('that has no event here says so, and what does not count', async () => {
    stageAlliances(<ChosenPanel />, tie('Aland', 'Dunmark'))
    expect(text()).toContain('Nothing between them counts here.')
    expect(text()).toContain('Not counted between them: 1')
  })

  it('goes when it is let go, or when an actor is chosen', async () => {
    stageAlliances(<ChosenPanel />, tie('Aland', 'Corva'))
    // Why here: the workspace around the panel keeps to it.
    onTestFinished(keepNewestChoice())
    await button('Corva').click()
    expect(chosenTie.value).toBeUndefined()
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Corva')
    chooseTie({ one: 'Aland', other: 'Corva' })
    await button('Let go of this tie').click()
    expect(chosenTie.value).toBeUndefined()
  })

  it('speaks French, with its spaces', async () => {
    stageAlliances(<ChosenPanel />, { ...tie('Aland', 'Corva'), view: { language: 'fr' } })
    expect(text()).toContain('2 événements, 2 phrases ou lignes\u00a0: 1 de coopération (+2), 1 de conflit (−8). Le conflit l’emporte.')
  })
})

describe('an actor', () => {
  const actor = (id: string) => ({ view: { selection: { type: 'entity' as const, id } } })

  it('stands with some and against others, and shows who counts for it', async () => {
    stageAlliances(<ChosenPanel />, actor('Bria'))
    await expect.element(page.getByRole('list', { name: 'Stands with' })).toHaveTextContent('Aland')
    await expect.element(page.getByRole('list', { name: 'Stands against' })).toHaveTextContent('Dunmark')
    await expect.element(page.getByRole('list', { name: 'Who counts for it' })).toHaveTextContent('envoy 1 event')
    await expectAccessible()
    await button('Show all its ties').click()
    expect(openedActors.value).toEqual(['Bria'])
    expect(find('[aria-pressed=true]').textContent).toBe('Show all its ties')
  })

  it('that acts for another leads there', async () => {
    stageAlliances(<ChosenPanel />, actor('envoy'))
    expect(text()).toContain('No tie of this actor counts here.')
    await userEvent.click(button('Bria'))
    expect(selection.value).toEqual({ type: 'entity', id: 'Bria' })
  })

  it('that no source names leaves the page in brief', () => {
    stageAlliances(<ChosenPanel />, actor('nobody'))
    expect(text()).toContain('No event of the sources names it.')
    expect(text()).toContain('In brief')
  })
})

describe('the members of a side, in brief', () => {
  it('are one stop for Tab, and the arrows go from one to the other', async () => {
    stageAlliances(<ChosenPanel />)
    await expect.poll(() => document.querySelectorAll('.side-members').length).toBeGreaterThan(1)
    const members = () => [...find('.side-members').querySelectorAll<HTMLElement>('.entity-button')]
    const stops = () => members().filter(({ tabIndex }) => tabIndex === 0).map(({ textContent }) => textContent)
    const focused = () => document.activeElement?.textContent
    const [first = '', second = ''] = members().map(({ textContent }) => textContent)
    expect(stops()).toEqual([first])
    members()[0]?.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toBe(second)
    await expect.poll(stops).toEqual([second])
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe(second)
    await userEvent.keyboard('{Home}')
    expect(focused()).toBe(first)
    await userEvent.tab()
    expect(find('.side-members').contains(document.activeElement)).toBe(false)
    await expectAccessible()
    await userEvent.tab({ shift: true })
    await userEvent.keyboard('{End}{Enter}')
    expect(selection.value).toMatchObject({ type: 'entity' })
  })
})
