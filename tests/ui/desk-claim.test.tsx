/** The desk with a claim on it: the sentence is completed by keyboard, qualified, finished, and mended afterwards. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { askDeskFocus } from '../../src/state/annotating/desk-focus.ts'
import { armedRole } from '../../src/state/annotating/armed-field.ts'
import { moveCursor } from '../../src/state/annotating/cursor.ts'
import { openDesk } from '../../src/state/annotating/desk.ts'
import { findClaim } from '../../src/state/annotating/find-records.ts'
import { beginClaim } from '../../src/state/annotating/state-claims.ts'
import { undo } from '../../src/state/history.ts'
import { dossier, dossierIndex } from '../../src/state/project.ts'
import { DOSSIER, isInText, rangeOf, stageDesk, told } from './desk-stage.tsx'
import { expectAccessible, find } from './widgets-stage.tsx'

const focused = (): string | undefined => document.activeElement?.id
const valueOf = (id: string): string => find<HTMLInputElement>(`#${id}`).value
const options = (): string[] => [...document.querySelectorAll('.combobox-option')].map(({ textContent }) => textContent ?? '')

/** Begins a claim at some words, and goes to the desk as the text does after its key. */
async function begin(words: string): Promise<string> {
  moveCursor('tides', rangeOf(words))
  const id = beginClaim() ?? ''
  askDeskFocus()
  await expect.poll(focused).toBe('claim-subject')
  return id
}

beforeEach(async () => {
  await page.viewport(800, 1200)
  stageDesk()
})

describe('a claim in the making', () => {
  it('is completed by keyboard in the order of its sentence, and finished', async () => {
    const id = await begin('Varn signed')
    await userEvent.keyboard('var{Enter}{Tab}')
    expect(focused()).toBe('claim-relation')
    await userEvent.keyboard('pact{Enter}{Tab}')
    expect(focused()).toBe('claim-object')
    await userEvent.keyboard('oltr{Enter}')
    await expect.element(page.getByRole('heading', { name: 'It reads: Varn signed a pact with Oltrea' })).toBeVisible()
    await expectAccessible()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    expect(findClaim(id)).toMatchObject({ isDraft: false, claim: { subject: 'varn', relation: 'signed-pact-with', object: 'oltrea' } })
    expect(dossierIndex.value.events.has(findClaim(id)?.claim.event ?? '')).toBe(true)
    await expect.poll(isInText).toBe(true)
    await expect.poll(told).toMatch(/^Claim \d is finished: Varn signed a pact with Oltrea\.$/)
  })

  it('says beside each field what is missing, and leads to the first of them', async () => {
    await begin('Varn signed')
    await userEvent.keyboard('var{Enter}{Control>}{Enter}{/Control}')
    await expect.poll(focused).toBe('claim-relation')
    expect(find('#claim-relation-note').textContent).toBe('The relation is missing.')
    expect(find('#claim-object-note').textContent).toBe('The object is missing.')
    expect(document.querySelector('#claim-subject-note')).toBeNull()
    expect(find('#claim-relation').getAttribute('aria-invalid')).toBe('true')
    await expect.poll(told).toBe('Not finished. The relation is missing. The object is missing.')
    await expectAccessible()
  })

  it('offers whom the sentence mentions first, and relations that fit before those that do not, with the reason', async () => {
    await begin('Ida Kern')
    await expect.poll(() => options()[0]).toMatch(/^Ida Kern/)
    await userEvent.keyboard('ida{Enter}{Tab}')
    await expect.poll(options).toHaveLength(3)
    expect(options()[0]).toMatch(/^is a minister of/)
    expect(options()[1]).toMatch(/subject must be: State/)
  })

  it('offers for one end nobody who is the other, and who fits the relation first', async () => {
    await begin('Ida Kern')
    await userEvent.keyboard('ida{Enter}{Tab}minister{Enter}{Tab}')
    await expect.poll(() => options()[0]).toMatch(/^Oltrea.*in the sentence/)
    expect(options().filter((one) => one.includes('in the sentence'))).toHaveLength(1)
  })

  it('has its ends swapped and emptied', async () => {
    const id = await begin('Varn signed')
    await userEvent.keyboard('var{Enter}')
    await userEvent.click(page.getByRole('button', { name: 'Swap the ends' }))
    expect(findClaim(id)?.claim).toMatchObject({ object: 'varn' })
    await userEvent.click(find('#claim-object'))
    await userEvent.keyboard('{Control>}a{/Control}{Backspace}{Tab}')
    expect(findClaim(id)?.claim.object).toBeUndefined()
  })

  it('waits for a mention while an end has the focus, and Escape ends that', async () => {
    await begin('Varn signed')
    expect(armedRole.value).toBe('subject')
    await expect.element(page.getByText('or click a mention in the text')).toBeVisible()
    await userEvent.click(find('#claim-time-words'))
    expect(armedRole.value).toBeUndefined()
    await userEvent.click(find('#claim-object'))
    expect(armedRole.value).toBe('object')
    await userEvent.keyboard('{Escape}')
    expect(armedRole.value).toBeUndefined()
    expect(isInText()).toBe(true)
  })

  it('goes, and the text has the focus', async () => {
    const id = await begin('Varn signed')
    await userEvent.click(page.getByRole('button', { name: 'Delete the claim' }))
    expect(findClaim(id)).toBeUndefined()
    expect(dossier.value).toEqual(DOSSIER)
    expect(isInText()).toBe(true)
  })
})

describe('the qualifiers', () => {
  it('read a time from words, offer what the sentence says, and show what is no date without keeping it', async () => {
    const id = await begin('Varn signed')
    await userEvent.click(page.getByRole('button', { name: 'Take “On Monday”: 13 May 2024' }))
    expect(findClaim(id)?.claim.time?.edtf).toBe('2024-05-13')
    await userEvent.fill(find('#claim-time-words'), 'in early 2024')
    expect(findClaim(id)?.claim.time?.edtf).toBe('2024-01/2024-04')
    await userEvent.fill(find('#claim-time-words'), 'some day')
    await expect.element(page.getByText(/No date was found/)).toBeVisible()
    await userEvent.fill(find('#claim-time-edtf'), '2024-13')
    await expect.element(page.getByText(/This is no date in EDTF/)).toBeVisible()
    expect(findClaim(id)?.claim.time?.edtf).toBe('2024-01/2024-04')
    await expectAccessible()
    await userEvent.fill(find('#claim-time-edtf'), '2024-05')
    expect(findClaim(id)?.claim.time?.edtf).toBe('2024-05')
    undo()
    expect(findClaim(id)?.claim.time?.edtf).toBe('2024-01/2024-04')
    await userEvent.click(page.getByRole('button', { name: 'No date' }))
    expect(findClaim(id)?.claim.time).toBeUndefined()
    expect(focused()).toBe('claim-time-words')
  })

  it('read a number, and let it be corrected', async () => {
    const id = await begin('40 boats')
    await userEvent.fill(find('#claim-quantity'), 'about 40 boats')
    expect(findClaim(id)?.claim.quantity).toEqual({ words: 'about 40 boats', value: 40, approximate: true })
    await userEvent.fill(find('#claim-quantity-value'), 'x')
    await expect.element(page.getByText('This is no number.')).toBeVisible()
    await userEvent.fill(find('#claim-quantity-value'), '41')
    await userEvent.click(page.getByRole('checkbox', { name: 'about' }))
    expect(findClaim(id)?.claim.quantity).toEqual({ words: 'about 40 boats', value: 41 })
  })

  it('take a speaker, who makes somebody’s word of it, and a note for both languages until they differ', async () => {
    const id = await begin('40 boats')
    await userEvent.click(find('#claim-speaker'))
    await userEvent.keyboard('ida{Enter}')
    expect(findClaim(id)?.claim).toMatchObject({ modality: 'reported', attribution: [{ entity: 'ida-kern' }] })
    await userEvent.fill(find('#claim-note-en'), 'Odd')
    expect(findClaim(id)?.claim.note).toEqual({ en: 'Odd', fr: 'Odd' })
    await userEvent.click(page.getByRole('button', { name: 'Other words in French' }))
    await expect.poll(focused).toBe('claim-note-fr')
    await userEvent.fill(find('#claim-note-fr'), 'Étrange')
    expect(findClaim(id)?.claim.note).toEqual({ en: 'Odd', fr: 'Étrange' })
    await userEvent.click(page.getByRole('button', { name: 'Remove Ida Kern' }))
    expect(findClaim(id)?.claim).toMatchObject({ modality: 'asserted', attribution: [] })
    expect(focused()).toBe('claim-speaker')
  })

  it('move the ends of the evidence by a word', async () => {
    const id = await begin('Varn signed')
    await userEvent.click(page.getByRole('button', { name: 'Start one word later' }))
    expect(findClaim(id)?.claim.evidence[0]?.quote).toMatch(/^Monday the island/)
    moveCursor('tides', rangeOf('fishing pact'))
    await userEvent.click(page.getByRole('button', { name: 'The chosen words', exact: true }))
    expect(findClaim(id)?.claim.evidence.map(({ quote }) => quote)).toEqual(['fishing pact'])
    await expect.poll(told).toBe('Evidence: “fishing pact”')
  })

  it('offer the event of a likely fellow', async () => {
    const id = await begin('Varn signed')
    await userEvent.keyboard('var{Enter}{Tab}pact{Enter}{Tab}oltr{Enter}')
    await userEvent.click(page.getByRole('button', { name: 'Same event as: Varn signed a pact with Oltrea' }))
    expect(findClaim(id)?.claim.event).toBe('the-pact')
    await userEvent.click(page.getByRole('button', { name: 'Not this event' }))
    expect(findClaim(id)?.claim.event).toBeUndefined()
    expect(focused()).toBe('claim-event')
  })
})

describe('a finished claim', () => {
  it('keeps what it is where a change does not fit, and says why by the names that a person knows', async () => {
    openDesk({ type: 'claim', id: 'c1' })
    await expect.poll(() => valueOf('claim-subject')).toBe('Varn')
    await userEvent.click(find('#claim-subject'))
    await userEvent.keyboard('ida{Enter}')
    expect(findClaim('c1')?.claim.subject).toBe('varn')
    expect(valueOf('claim-subject')).toBe('Varn')
    await expect.poll(() => document.querySelector('#claim-subject-note')?.textContent).toMatch(/Person.*signed a pact with.*State/)
  })

  it('is opened as a draft again', async () => {
    openDesk({ type: 'claim', id: 'c1' })
    await userEvent.click(page.getByRole('button', { name: 'Reopen as a draft' }))
    expect(findClaim('c1')?.isDraft).toBe(true)
    await expect.element(page.getByText('Claim in the making')).toBeVisible()
  })

  it('leaves the desk with undo, and says so', async () => {
    await begin('Varn signed')
    undo()
    await expect.element(page.getByText('What lay here is no longer in the dossier.')).toBeVisible()
    expect(document.activeElement).not.toBe(document.body)
  })
})
