/** The card of an entity: each field an edit, and the dialogs that merge, split, re-type and delete. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Entity } from '../../src/core/schema.ts'
import { askDeskFocus } from '../../src/state/annotating/desk-focus.ts'
import { desk, openDesk } from '../../src/state/annotating/desk.ts'
import { addEntity } from '../../src/state/annotating/entities.ts'
import { stepCount, undo } from '../../src/state/history.ts'
import { dossier, dossierIndex } from '../../src/state/project.ts'
import { speak } from '../../src/state/view.ts'
import { DOSSIER, isInText, stageDesk, told } from './desk-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

const input = (id: string): HTMLInputElement => find<HTMLInputElement>(`#${id}`)
const focused = (): string | undefined => document.activeElement?.id
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const dialogs = (): number => document.querySelectorAll('dialog[open]').length

function entity(id: string): Entity {
  const found = dossierIndex.value.entities.get(id)
  if (!found) throw new Error(`the dossier has no ${id}`)
  return found
}

async function open(id: string): Promise<void> {
  openDesk({ type: 'entity', id })
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent(entity(id).label.en)
}

beforeEach(async () => {
  await page.viewport(900, 900)
  stageDesk()
})

describe('the fields of an entity', () => {
  it('are edits as they are typed, one step a field', async () => {
    await open('varn')
    await userEvent.fill(input('entity-label-en'), 'Varna')
    await userEvent.type(input('entity-label-en'), 'x')
    expect(entity('varn').label).toEqual({ en: 'Varnax', fr: 'Varn' })
    await userEvent.type(input('entity-description-en'), 'An island')
    expect(entity('varn').description).toEqual({ en: 'An island', fr: 'An island' })
    expect(stepCount.value).toBe(2)
    undo()
    undo()
    expect(dossier.value).toEqual(DOSSIER)
    await expect.poll(() => input('entity-label-en').value).toBe('Varn')
  })

  it('keep what cannot stand beside the reason, and out of the dossier, until another value comes', async () => {
    await open('varn')
    await userEvent.fill(input('entity-label-fr'), '')
    await expect.element(page.getByText('It needs words.')).toBeVisible()
    expect(input('entity-label-fr').getAttribute('aria-invalid')).toBe('true')
    await userEvent.type(input('entity-wikidata'), 'Q12x')
    await expect.element(page.getByText('An item of Wikidata is Q and a number: Q1032.')).toBeVisible()
    expect(entity('varn')).toMatchObject({ label: { en: 'Varn', fr: 'Varn' }, identifiers: { wikidata: 'Q12' } })
    await userEvent.keyboard('{Backspace}3')
    expect(entity('varn').identifiers.wikidata).toBe('Q123')
    expect(input('entity-wikidata').hasAttribute('aria-invalid')).toBe(false)
    await userEvent.fill(input('entity-wikidata'), '')
    expect(entity('varn').identifiers).toEqual({})
  })

  it('leave a space that is on its way to a second word', async () => {
    await open('varn')
    await userEvent.type(input('entity-label-en'), ' Island')
    expect(entity('varn').label.en).toBe('Varn Island')
  })

  it('say a new description in both languages until the other is typed into', async () => {
    await open('oltrea')
    await userEvent.type(input('entity-description-en'), 'A state')
    await userEvent.fill(input('entity-description-fr'), 'Un État')
    await userEvent.type(input('entity-description-en'), ' far off')
    expect(entity('oltrea').description).toEqual({ en: 'A state far off', fr: 'Un État' })
  })

  it('take other names by Enter and give them back by a button, with the focus on the next thing', async () => {
    await open('varn')
    input('entity-alias-en').focus()
    await userEvent.keyboard('Isle of Varn{Enter}Varnia{Enter}Varnia{Enter}')
    expect(entity('varn').aliases.en).toEqual(['the island of Varn', 'Isle of Varn', 'Varnia'])
    await expect.element(page.getByText('That name is there already.').first()).toBeVisible()
    await button('Remove the name Isle of Varn').click()
    expect(entity('varn').aliases.en).toEqual(['the island of Varn', 'Varnia'])
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Remove the name Varnia')
  })

  it('read a period from words, and refuse one that ends before it begins', async () => {
    await open('ida-kern')
    await userEvent.fill(input('acts-0-until'), 'July 2023')
    expect(entity('ida-kern').actsFor).toEqual([{ entity: 'oltrea', from: '2021', until: '2023-07' }])
    await userEvent.fill(input('acts-0-until'), '2019')
    await expect.element(page.getByText('The end would come before the beginning.')).toBeVisible()
    expect(entity('ida-kern').actsFor[0]?.until).toBe('2023-07')
    await userEvent.fill(input('entity-acts-for'), 'Varn')
    await userEvent.keyboard('{Enter}')
    expect(entity('ida-kern').actsFor).toHaveLength(2)
    await button('Remove that it acts for Oltrea').click()
    expect(entity('ida-kern').actsFor).toEqual([{ entity: 'varn' }])
    await expect.poll(focused).toBe('acts-0-from')
  })

  it('of a new entity begin with its name, all of it chosen', async () => {
    const id = addEntity()
    await expect.poll(focused).toBe('entity-label-en')
    await userEvent.keyboard('Somebody')
    expect(entity(id).label.en).toBe('Somebody')
    await userEvent.keyboard('{Escape}')
    expect(isInText()).toBe(true)
  })
})

describe('another kind', () => {
  it('is asked about where claims would not survive it, and the focus comes back', async () => {
    await open('varn')
    input('entity-kind').focus()
    await userEvent.selectOptions(input('entity-kind'), 'person')
    expect(dialogs()).toBe(1)
    expect(find('dialog').textContent).toContain('2 claims stop fitting')
    await button('Cancel').click()
    expect(entity('varn').kind).toBe('state')
    expect(input('entity-kind').value).toBe('state')
    await expect.poll(focused).toBe('entity-kind')
    await userEvent.selectOptions(input('entity-kind'), 'person')
    await button('Change the kind').click()
    expect(entity('varn').kind).toBe('person')
    expect(dossier.value.articles[0]?.draftClaims).toHaveLength(2)
  })
})

describe('the dialogs of an entity', () => {
  it('merge it with another, and show first what moves', async () => {
    await open('varn')
    await button('Merge with another…').click()
    await userEvent.fill(input('merge-other'), 'Ida')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Kind: State, not Person')).toBeVisible()
    await page.getByRole('radio', { name: 'Ida Kern Person' }).click()
    await expect.element(page.getByText('Kind: Person, not State')).toBeVisible()
    await expectAccessible()
    await button('Merge').click()
    expect(dossierIndex.value.entities.has('varn')).toBe(false)
    expect(desk.value).toEqual({ type: 'entity', id: 'ida-kern' })
    await expect.poll(told).toBe('Varn is merged into Ida Kern.')
    expect(document.activeElement).not.toBe(document.body)
  })

  it('split it, and want a name and something that goes', async () => {
    await open('oltrea')
    await button('Split…').click()
    await button(/^Split off/).click()
    expect(focused()).toBe('split-name')
    await userEvent.keyboard('East Oltrea')
    await button(/^Split off/).click()
    expect(dialogs()).toBe(1)
    await page.getByRole('checkbox', { name: /Oltrea/ }).first().click()
    await expectAccessible()
    await button('Split off 1 record').click()
    expect(dialogs()).toBe(0)
    expect(desk.value?.id).toBe('east-oltrea')
    expect(dossier.value.articles[0]?.mentions.map((one) => one.entity)).toEqual(['varn', 'east-oltrea', 'ida-kern', 'oltrea'])
  })

  it('delete it with what depends on it, which is shown first', async () => {
    await open('oltrea')
    await button('Delete…').click()
    await expect.element(page.getByText('2 mentions').first()).toBeVisible()
    await expectAccessible()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.activeElement?.textContent).toBe('Delete…')
    await button('Delete…').click()
    await page.getByRole('checkbox', { name: /Keep marks/ }).click()
    await button('Delete').click()
    expect(dossierIndex.value.entities.has('oltrea')).toBe(false)
    expect(dossier.value.articles[0]?.mentions).toHaveLength(2)
    expect(dossier.value.articles[0]?.draftMentions).toBeUndefined()
    await expect.poll(() => document.activeElement?.className).toBe('desk')
    undo()
    expect(dossier.value).toEqual(DOSSIER)
  })
})

it.each(['en', 'fr'] as const)('the card is accessible in %s', async (language) => {
  speak(language)
  openDesk({ type: 'entity', id: 'ida-kern' })
  askDeskFocus()
  await expect.poll(focused).toBe(`entity-label-${language}`)
  await expectAccessible()
})
