/** The lens of the sides, the sentence above it and the panel of balance, with a file of coded events. */
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Answer } from '../../src/alliances/answer.tsx'
import { SidesLens } from '../../src/alliances/lenses/sides-lens.tsx'
import { BalancePanel } from '../../src/alliances/panels/balance-panel.tsx'
import {
  chosenTie, drawCircle, INITIAL_ALLIANCES, letIn, lookAt, openActor, openedActors, restoreAlliances,
} from '../../src/state/alliances/choices.ts'
import { addCodedTable, removeCodedTable } from '../../src/state/alliances/coded-files.ts'
import { sides } from '../../src/state/alliances/sides.ts'
import { openDossier } from '../../src/state/project.ts'
import { INITIAL_VIEW, restoreView, select, selection, speak } from '../../src/state/view.ts'
import { LiveRegion } from '../../src/ui/live-region.tsx'
import '../../src/styles/base.css'
import '../../src/styles/explore.css'
import '../../src/styles/alliances.css'
import { makeTable, type EventRow } from '../core/ties/make-table.ts'
import small from '../fixtures/small-dossier.json?raw'
import type { Dossier } from '../../src/core/schema.ts'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

const day = (iso: string): number => Date.parse(iso)
const on = (iso: string): Pick<EventRow, 'start' | 'end'> => ({ start: day(iso), end: day(iso) + 86_400_000 })

/** Mali, Niger and Russia against France and Benin; Chad is tied to both alike; Niger cooperates with Benin all the same. */
const ROWS: readonly EventRow[] = [
  { subject: 'Mali', object: 'Niger', score: 9, ...on('2022-03-01') },
  { subject: 'Mali', object: 'Niger', score: 8, ...on('2023-09-16') },
  { subject: 'Niger', object: 'Russia', score: 9, ...on('2024-01-10') },
  { subject: 'Mali', object: 'Russia', score: 8, ...on('2022-01-10') },
  { subject: 'France', object: 'Benin', score: 7, ...on('2023-02-10') },
  { subject: 'Niger', object: 'France', score: -8, ...on('2023-09-22') },
  { subject: 'Mali', object: 'France', score: -9, ...on('2022-05-02') },
  { subject: 'Mali', object: 'Benin', score: -4, ...on('2023-08-02') },
  { subject: 'Niger', object: 'Benin', score: 2, ...on('2024-06-02') },
  { subject: 'Chad', object: 'Mali', score: 5, ...on('2023-05-02') },
  { subject: 'Chad', object: 'France', score: 5, ...on('2022-11-02') },
  { subject: 'Russia', object: 'Benin', score: -6, firmness: 'alleged', ...on('2024-05-05') },
]

function Page() {
  return <div class="tie-lens" style={{ height: '700px' }}><Answer /><div class="tie-lens-body"><SidesLens /></div><LiveRegion /></div>
}

const option = (name: RegExp) => page.getByRole('option', { name })
const sentence = (): string => document.querySelector('.tie-answer-main')?.textContent ?? ''
const more = (): (string | null)[] => [...document.querySelectorAll('.tie-answer-more')].map(({ textContent }) => textContent)

beforeEach(async () => {
  await page.viewport(900, 760)
  restoreView({ ...INITIAL_VIEW, workspace: 'alliances' })
  restoreAlliances(INITIAL_ALLIANCES)
  openDossier({ ...(JSON.parse(small) as Dossier), articles: [] })
  addCodedTable(makeTable(ROWS))
})

async function open(): Promise<void> {
  stage(<Page />)
  await expect.element(option(/^Mali, /)).toBeInTheDocument()
}

describe('the picture of the sides', () => {
  it('has the actors on their sides, and marks the tie that contradicts them', async () => {
    await open()
    await expect.element(option(/^Niger, state, on the side “With Mali”/)).toBeInTheDocument()
    await expect.element(option(/^Benin, state, on the side “With France”/)).toBeInTheDocument()
    await expect.element(option(/^Chad, state, on no side/)).toBeInTheDocument()
    await expect.element(option(/Niger and Benin, cooperation, 1 event, \+2, contradicts the sides/)).toBeInTheDocument()
    expect(document.querySelectorAll('.sides-tie .sides-unequal')).toHaveLength(1)
    expect([...document.querySelectorAll('.sides-side > text')].map(({ textContent }) => textContent)).toEqual(['With Mali', 'With France'])
    await expectAccessible()
  })

  it('is gone through by keys alone: actors, ties, and out again', async () => {
    await open()
    find('.sides-actor[tabindex="0"]').focus()
    const first = document.activeElement?.getAttribute('aria-label')
    await userEvent.keyboard('{End}')
    expect(document.activeElement?.getAttribute('aria-label')).not.toBe(first)
    await userEvent.keyboard('{Home}{Enter}')
    expect(selection.value).toEqual({ type: 'entity', id: 'Mali' })
    await userEvent.keyboard('{Escape}')
    expect(selection.value).toBeUndefined()
    find('.sides-tie[tabindex="0"]').focus()
    await userEvent.keyboard('{Home}{Enter}')
    expect(chosenTie.value && [chosenTie.value.one, chosenTie.value.other].sort()).toEqual(['Mali', 'Niger'])
    expect(document.querySelectorAll('.sides-tie[tabindex="0"]')).toHaveLength(1)
  })

  it('fades what is not about the selected actor, and keeps its ties on demand', async () => {
    await open()
    await option(/^Russia, /).click()
    await expect.poll(() => find('[role=option][aria-label^="Benin, "]').getAttribute('class')).toContain('is-faded')
    expect(find('[role=option][aria-label^="Niger, "]').getAttribute('class')).not.toContain('is-faded')
    await page.getByRole('button', { name: 'Keep all ties of Russia in the picture' }).click()
    expect(openedActors.value).toEqual(['Russia'])
  })

  it('grows and fits again by keys, and holds still for the sides', async () => {
    await open()
    const distance = (): number => {
      const [one, other] = ['Mali', 'France'].map((id) => find(`[role=option][aria-label^="${id}, "]`).getBoundingClientRect())
      return Math.abs((one?.left ?? 0) - (other?.left ?? 0))
    }
    // Why waited for: the picture fits its frame once it knows how large that is.
    await expect.poll(distance).toBeGreaterThan(200)
    const before = distance()
    find('.sides-actor[tabindex="0"]').focus()
    await userEvent.keyboard('++')
    await expect.poll(distance).toBeGreaterThan(before * 1.3)
    await userEvent.keyboard('0')
    await expect.poll(() => Math.abs(distance() - before)).toBeLessThan(1)
  })

  it('lists the ties that contradict the sides, each of which opens', async () => {
    await open()
    await page.getByText('1 tie contradicts the sides').click()
    await expect.element(page.getByText('Proven: no division into two sides contradicts fewer ties.')).toBeVisible()
    await page.getByRole('button', { name: /Benin and Niger|Niger and Benin/ }).click()
    expect(chosenTie.value && [chosenTie.value.one, chosenTie.value.other].sort()).toEqual(['Benin', 'Niger'])
  })

  it('says how many persons settle no sides, until they are opened', async () => {
    const rows = [...ROWS, { subject: 'Jane Doe', object: 'Mali', score: -9, ...on('2022-06-01') }]
    addCodedTable(makeTable(rows, [{ id: 'Jane Doe', role: 'person' }]))
    await open()
    await page.getByText('1 tie contradicts the sides').click()
    const said = page.getByText('1 person settles no sides: no source says for whom that person acts.')
    expect(said.elements()).toEqual([])
    drawCircle('everyone')
    await expect.element(said).toBeVisible()
    openActor('Jane Doe', true)
    await expect.poll(() => said.elements()).toEqual([])
  })

  it('says what an alleged tie is when such events are let in', async () => {
    await open()
    letIn('alleged', true)
    await expect.element(option(/Russia and Benin, conflict, 1 event, −6, only planned, alleged or denied/)).toBeInTheDocument()
    expect(more()).toContain('Counted so: alleged events are let in, which are no facts.')
  })
})

it('keeps what contradicted the sides as it was until others are found, when its source is removed', async () => {
  const messages: unknown[] = []
  const listen = ({ message }: ErrorEvent): unknown => messages.push(message)
  addEventListener('error', listen)
  onTestFinished(() => removeEventListener('error', listen))
  await open()
  await page.getByText('1 tie contradicts the sides').click()
  await expect.element(page.getByRole('button', { name: /^Niger and Benin/ })).toBeVisible()
  removeCodedTable('file')
  await expect.poll(sentence).toBe('There is no source: add one.')
  expect(messages).toEqual([])
})

describe('the sentence', () => {
  it('says who stands together, who against them, who between, and what contradicts it', async () => {
    await open()
    await expect.poll(sentence).toBe('From 2022 to 2024, by 11 events between states and organisations in 11 lines from 1 source: '
      + 'Mali, Niger, and Russia stand together; France and Benin stand against them; between them: Chad; 1 tie contradicts this.')
    speak('fr')
    await expect.poll(sentence).toBe('De 2022 à 2024, d’après 11 événements entre États et organisations dans 11 lignes d’une source\u00a0: '
      + 'Mali, Niger et Russia font bloc\u202f; France et Benin leur font face\u202f; entre les deux\u00a0: Chad\u202f; 1 lien contredit ce partage.')
  })

  it('follows the window', async () => {
    await open()
    lookAt({ start: day('2023-07-26'), end: day('2026-07-26') })
    await expect.poll(sentence).toContain('Since 26 July 2023, by 5 events')
    lookAt({ start: day('2020-01-01'), end: day('2023-01-01') })
    await expect.poll(sentence).toContain('Until 2022, by')
  })

  it('speaks of the selected actor', async () => {
    await open()
    select({ type: 'entity', id: 'Niger' })
    await expect.poll(more).toEqual(['Niger stands with Mali, Russia, and Benin, and against France, by 5 events in 5 lines from 1 source.'])
    select({ type: 'entity', id: 'nobody' })
    await expect.poll(more).toEqual([])
  })
})

describe('the panel of balance', () => {
  it('measures the ties that the sides are found by, and leads to what contradicts them', async () => {
    stage(<div class="tie-panel"><BalancePanel /></div>)
    await expect.element(page.getByText(/Two sides describe 8 of 10 ties at best; 2 ties contradict even the best division\./)).toBeVisible()
    await expect.element(page.getByText('exact: no division into two sides contradicts fewer than 2 ties')).toBeVisible()
    const counts = [...document.querySelectorAll('.balance-table td.is-figure')].slice(0, 4).map(({ textContent }) => Number(textContent))
    expect(counts).toEqual([1, 3, 2, 0])
    await expectAccessible()
    find('.balance-unbalanced summary').click()
    await userEvent.click(find('.balance-unbalanced details[open] .tie-line'))
    expect(chosenTie.value).toBeDefined()
  })

  it('says that it is a question and no law', async () => {
    stage(<BalancePanel />)
    await expect.element(page.getByText('That ties move toward balance is a question and no law.')).toBeVisible()
  })
})

describe('the sides', () => {
  it('follow again when somebody looks at them again', async () => {
    await open()
    stage(<p>elsewhere</p>)
    lookAt({ start: day('2023-07-26'), end: day('2026-07-26') })
    await open()
    await expect.poll(() => sides.peek()?.ties.choices.window?.start).toBe(day('2023-07-26'))
  })
})
