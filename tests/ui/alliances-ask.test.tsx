/** The questions: asked of anybody with ties, answered by a sentence, a picture, ties, and the sentences behind them. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AskPanel } from '../../src/alliances/panels/ask-panel.tsx'
import { INITIAL_CHOICES } from '../../src/core/ties/tie-types.ts'
import { chosenTie, tieLens, tiePanel, type Question } from '../../src/state/alliances/choices.ts'
import { askAround, askByLinks, askToward } from '../../src/state/alliances/ask.ts'
import { select, selection, speak, workspace } from '../../src/state/view.ts'
import type { EventRow } from '../core/ties/make-table.ts'
import { stageAlliances } from './alliances-stage.tsx'
import { told } from './desk-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

const answer = (): string => find('.ask-answer').textContent
const picture = () => page.getByRole('img')
const button = (name: string | RegExp) => page.getByRole('button', { name })

/** Asks it of Aland, who is selected, unless the rows and the view say otherwise. */
function show(question: Question, given: Parameters<typeof stageAlliances>[1] = {}): void {
  const { alliances } = given ?? {}
  stageAlliances(<AskPanel />, { view: { selection: { type: 'entity', id: 'Aland' } }, ...given, alliances: { ...alliances, question } })
}

beforeEach(async () => {
  await page.viewport(480, 900)
  askAround(undefined)
  askByLinks('any')
  askToward('nobody')
  select(undefined)
})

describe('who stands with somebody', () => {
  it('says so of who is selected, draws it, and has a tie and its decisive event for each', async () => {
    show('stands')
    await expect.element(page.getByRole('combobox')).toHaveValue('Aland')
    expect(answer()).toBe('Aland stands here with Bria, and against Corva.')
    await expect.element(picture()).toHaveAccessibleName('Picture: Aland with Bria; against Corva.')
    await expect.element(page.getByRole('list', { name: 'Stands against' })).toHaveTextContent('Aland, toward Corva')
    await expectAccessible()
    await button(/^Corva/).click()
    expect(new Set(Object.values(chosenTie.value ?? {}))).toEqual(new Set(['Aland', 'Corva']))
    expect(tiePanel.value).toBe('chosen')
  })

  it('is asked of another by name, who is then selected; the answer is announced', async () => {
    show('stands')
    await userEvent.click(page.getByRole('combobox'))
    await userEvent.keyboard('dunm')
    await expect.element(page.getByRole('option')).toHaveTextContent('DunmarkState')
    await userEvent.keyboard('{Enter}')
    await expect.poll(answer).toBe('Dunmark stands here with Corva, and against Bria.')
    expect(selection.value).toEqual({ type: 'entity', id: 'Dunmark' })
    await expect.poll(told).toBe(answer())
  })

  it('lets a name that was not finished go with the focus', async () => {
    show('stands')
    const field = find<HTMLInputElement>('#ask-x')
    await userEvent.fill(field, 'zzz')
    await expect.element(page.getByText('No actor of this name has a tie here.').first()).toBeVisible()
    field.blur()
    await expect.element(page.getByRole('combobox')).toHaveValue('Aland')
  })

  it('follows who is selected elsewhere, and takes the power for who acts for it', async () => {
    show('stands')
    select({ type: 'entity', id: 'Corva' })
    await expect.poll(answer).toMatch(/^Corva stands here with Dunmark/)
    select({ type: 'entity', id: 'envoy' })
    await expect.poll(answer).toMatch(/^Bria stands here with Aland/)
  })

  it('makes what is only planned paler, and says that it is', async () => {
    show('stands', { alliances: { choices: { ...INITIAL_CHOICES, firmnesses: ['affirmed', 'planned'] } }, view: { selection: { type: 'entity', id: 'Aland' } } })
    await expect.element(picture()).toHaveAccessibleName('Picture: Aland with Bria; against Corva and Dunmark (only planned, alleged or denied).')
    expect(document.querySelectorAll('.ask-across.is-no-fact')).toHaveLength(1)
  })

  it('quotes the sentence of an article with who says so, and opens it in the text', async () => {
    show('stands', { rows: [], view: { selection: { type: 'entity', id: 'varn' } } })
    expect(answer()).toBe('Varn stands here with Oltrea, and against nobody.')
    expect(find('mark').textContent).toContain('fishing pact')
    await expect.element(page.getByText(/^Who says so|^Says so/).first()).toBeVisible()
    await button(/^Read it in the text/).first().click()
    expect(workspace.value).toBe('explore')
    expect(selection.value?.type).toBe('claim')
  })

  it('speaks French', async () => {
    show('stands')
    speak('fr')
    await expect.poll(answer).toBe('Aland se tient ici avec Bria, et contre Corva.')
    await expectAccessible()
  })
})

describe('who is between two', () => {
  it('begins with the strongest opponent, and has each with the ties to both', async () => {
    show('between')
    await expect.poll(() => find<HTMLInputElement>('#ask-y').value).toBe('Corva')
    askToward('Dunmark')
    await expect.poll(answer).toBe(
      'Between Aland and Dunmark: 2 with one and against the other (most of all Corva). The two have no tie of their own here.')
    const label = find('.ask-between').getAttribute('aria-label')
    expect(label).toMatch(/^Picture: Aland on the left, Dunmark on the right\. Corva: conflict \(\w+\) on the left, cooperation on the right\. Bria: /)
    await expect.element(page.getByRole('list', { name: 'The ties of Corva' })).toHaveTextContent('Dunmark')
    await expectAccessible()
  })

  it('lets the two change places where one is chosen for the other', async () => {
    show('between')
    await userEvent.fill(find('#ask-y'), 'aland')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('combobox').first()).toHaveValue('Corva')
    expect(find<HTMLInputElement>('#ask-y').value).toBe('Aland')
  })
})

describe('what links two', () => {
  it('leads from event to event in the order of time, one way or the other', async () => {
    show('links')
    askToward('Dunmark')
    await expect.poll(answer).toBe('From Aland to Dunmark it takes at least 2 events, one after the other (the last: 1 January 2022).')
    expect([...document.querySelectorAll('.ask-chain > li')].map((item) => item.querySelector('.ask-name')?.textContent).filter(Boolean))
      .toEqual(['Aland', 'Bria', 'Dunmark'])
    await expectAccessible()
    await button('Ask it the other way round').click()
    await expect.poll(answer).toMatch(/^From Dunmark to Aland .*\(the last: 1 May 2022\)\.$/)
    await button('Open the tie of Dunmark and Bria').click()
    expect(chosenTie.value).toEqual({ one: 'Dunmark', other: 'Bria' })
  })

  it('goes by cooperation only, and says where nothing leads', async () => {
    show('links')
    askToward('Dunmark')
    await page.getByRole('radio', { name: 'Only cooperation' }).click()
    await expect.poll(answer).toBe('No chain of up to 5 dated events leads here from Aland to Dunmark.')
  })
})

const early = { start: Date.UTC(2021, 0, 1), end: Date.UTC(2021, 0, 2) }
const late = { start: Date.UTC(2024, 0, 1), end: Date.UTC(2024, 0, 2) }
const WINDOWS = {
  before: { start: Date.UTC(2021, 0, 1), end: Date.UTC(2022, 0, 1) },
  after: { start: Date.UTC(2024, 0, 1), end: Date.UTC(2025, 0, 1) },
}
const pair = (subject: string, object: string, score: number, when: { start: number; end: number }): EventRow => ({ subject, object, score, ...when })
const TURNING: readonly EventRow[] = [
  ...[early, late].flatMap((when) => [pair('North', 'Norden', 9, when), pair('South', 'Souden', 9, when), pair('North', 'South', -9, when)]),
  pair('Mid', 'North', 5, early), pair('Mid', 'North', -8, late), pair('Mid', 'South', 9, late), pair('Isle', 'South', 2, late),
]

describe('who changed sides', () => {
  it('names who, from which side to which, with the ties and events that say so', async () => {
    show('changed', { rows: TURNING, alliances: { comparison: WINDOWS, choices: { ...INITIAL_CHOICES, hiddenSources: ['tides'] } } })
    await expect.poll(answer).toBe(
      'Of 6 actors with ties in the two windows, only Mid changed sides: from the side of North and Norden to the side of South and Souden. '
      + 'Isle leans to the side of South and Souden now, and leaned to none before.')
    await expect.element(picture().first()).toHaveAccessibleName(
      'Mid: before, −1 on the line from −1 (the side of North and Norden) to +1 (the side of South and Souden); '
      + 'after, +1 on the line from −1 (the side of North and Norden) to +1 (the side of South and Souden).')
    await expect.element(page.getByRole('list', { name: 'Changed sides' })).toHaveTextContent('turned')
    await expectAccessible()
    await button(/^See all changes/).click()
    expect(tieLens.value).toBe('change')
  })
})

describe('which triangles are unbalanced', () => {
  const rows = [
    pair('Hub', 'One', 9, early), pair('Hub', 'Two', 7, early), pair('One', 'Two', -5, early),
    pair('Two', 'Three', -4, early), pair('One', 'Three', -3, early),
  ]

  it('says why, names the weakest tie, and what the two definitions say', async () => {
    show('triangles', { rows })
    await expect.poll(answer).toBe('Of 2 triangles, 2 are unbalanced. The contradiction is deepest between Hub, One, and Two.')
    await expect.element(page.getByText(/^Hub stands with One and with Two, who stand against each other\. Unbalanced by the strict/)).toBeVisible()
    await expect.element(page.getByText(/^The weakest tie is that between One and Two \(−5\)/)).toBeVisible()
    await expect.element(picture()).toHaveAccessibleName('Picture of three actors: Hub and One: cooperation, +9; Hub and Two: cooperation, +7; One and Two: conflict, −5.')
    await expectAccessible()
    await page.getByText('One, Two and Three').click()
    await expect.element(page.getByText(/three opponents without a friend are balanced/)).toBeVisible()
  })

  it('is asked of one actor, and of everybody again', async () => {
    show('triangles', { rows })
    await userEvent.fill(find('#ask-around'), 'three')
    await userEvent.keyboard('{Enter}')
    await expect.poll(answer).toMatch(/^Three stands in 1 unbalanced triangle\./)
    await button('Ask for everyone').click()
    await expect.poll(answer).toMatch(/^Of 2 triangles/)
  })
})

describe('the list of questions', () => {
  it('is walked with the arrows, and says where there is nothing to ask', async () => {
    show('stands')
    await userEvent.click(page.getByRole('radio', { name: /^Who stands/ }))
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(page.getByRole('radio', { name: /^Who is between/ })).toBeChecked()
    expect(find('#ask-y')).toBeInTheDocument()
    show('stands', { rows: [], alliances: { choices: { ...INITIAL_CHOICES, hiddenSources: ['tides'] } } })
    await expect.element(page.getByText(/^No two actors are tied here/)).toBeVisible()
  })
})
