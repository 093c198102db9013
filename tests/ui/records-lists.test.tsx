/** The panels beside the desk: claims and mentions, entities, problems, vocabulary; and the cards of the vocabulary. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LiveRegion } from '../../src/ui/live-region.tsx'
import { PanelChoice } from '../../src/annotate/panel-choice.tsx'
import { PANEL_VIEWS } from '../../src/annotate/panels.ts'
import { spanOf } from '../../src/core/spans.ts'
import { cursor } from '../../src/state/annotating/cursor.ts'
import { desk, openDesk, panel, showPanel, type Panel } from '../../src/state/annotating/desk.ts'
import { checkNow, problemCount } from '../../src/state/annotating/problems.ts'
import { perform, undo } from '../../src/state/history.ts'
import { dossier, dossierIndex, openDossier } from '../../src/state/project.ts'
import { INITIAL_VIEW, restoreView, speak } from '../../src/state/view.ts'
import '../../src/styles/base.css'
import { DOSSIER, told } from './desk-stage.tsx'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

const ARTICLE = 'tides'
const input = (id: string): HTMLInputElement => find<HTMLInputElement>(`#${id}`)
const focused = (): string | undefined => document.activeElement?.id
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const rows = (): (string | undefined)[] => [...document.querySelectorAll('.data-row')].map((row) => row.textContent ?? undefined)

function Side() {
  const View = PANEL_VIEWS[panel.value]
  return <><PanelChoice onChoose={() => undefined} /><section class="annotate-panel"><View /></section></>
}

function show(which: Panel): void {
  showPanel(which)
  stage(<><section id="text-panel"><div role="application" tabIndex={0} aria-label="Text">Text</div></section><Side /><LiveRegion /></>)
}

/** A mark that nobody linked, and a claim that has only just begun. */
function addDrafts(): void {
  const { text } = DOSSIER.articles[0] ?? { text: '' }
  const span = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length)
  perform({ type: 'all', edits: [
    { type: 'put-draft-mention', article: ARTICLE, record: { id: 'd1', form: 'name', spans: [span('Varn')] } },
    { type: 'put-draft-claim', article: ARTICLE, record: {
      id: 'd2', subject: 'varn', modality: 'asserted', polarity: 'affirmed', attribution: [], evidence: [span('a fishing pact')],
    } },
  ] }, 'draft')
}

beforeEach(async () => {
  await page.viewport(900, 900)
  restoreView({ ...INITIAL_VIEW, workspace: 'annotate' })
  openDossier(DOSSIER)
})

describe('the table behind the text', () => {
  it('has claims and drafts in the order of the text, and filters them by words', async () => {
    addDrafts()
    show('claims')
    await expect.poll(() => rows().length).toBe(4)
    expect(rows().map((row) => row?.[0])).toEqual(['1', '–', '2', '3'])
    expect(rows()[1]).toContain('draft')
    await userEvent.fill(input('record-filter'), 'minister')
    await expect.poll(() => rows().length).toBe(1)
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => rows().length).toBe(4)
    await expectAccessible()
  })

  it('leads from a row to the desk and the text, and the focus goes along', async () => {
    addDrafts()
    show('claims')
    await page.getByRole('radio', { name: 'Mentions 5' }).click()
    await expect.poll(() => rows().length).toBe(5)
    expect(rows().filter((row) => row?.includes('not linked'))).toHaveLength(1)
    find('.data-row').focus()
    await userEvent.keyboard('{Enter}')
    expect(desk.value).toMatchObject({ type: 'mention', id: 'm1' })
    expect(cursor.value?.focus).toMatchObject({ start: 10, end: 28 })
    await expect.poll(() => document.activeElement?.className).toBe('desk')
  })
})

describe('the list of entities', () => {
  it('is searched by any name, and makes new ones', async () => {
    show('entities')
    await expect.poll(() => rows().length).toBe(3)
    await userEvent.fill(input('entity-filter'), 'oltrée')
    await expect.poll(rows).toEqual(['OltreaState22'])
    await expectAccessible()
    await button('New entity').click()
    await expect.poll(focused).toBe('entity-label-en')
    expect(dossier.value.entities).toHaveLength(4)
  })
})

describe('the list of problems', () => {
  it('is counted where it is chosen, and each has what mends it, with the focus on the next', async () => {
    addDrafts()
    show('problems')
    checkNow()
    await expect.element(page.getByText(/^Problems \d/)).toBeVisible()
    await expect.element(page.getByText('“Varn” is marked, but not linked to an entity.')).toBeVisible()
    await expectAccessible()
    await button('Link to Varn').click()
    expect(dossierIndex.value.mentions.get('d1')?.mention.entity).toBe('varn')
    await expect.element(page.getByText('“Varn” is marked, but not linked to an entity.')).not.toBeInTheDocument()
    await expect.poll(told).toMatch(/^Done: Link to Varn\. /)
    expect(document.activeElement).not.toBe(document.body)
    undo()
    await expect.element(page.getByText('“Varn” is marked, but not linked to an entity.')).toBeVisible()
  })

  it('leads to where a person has to choose', async () => {
    addDrafts()
    show('problems')
    checkNow()
    await button('Choose the relation…').click()
    expect(desk.value).toMatchObject({ type: 'claim', id: 'd2' })
    await expect.poll(focused).toBe('claim-relation')
  })
})

describe('records that lost their words', () => {
  it('are problems, which lead to where they get a place', async () => {
    const article = dossier.value.articles[0]
    if (!article) throw new Error('the dossier has an article')
    const { mentions: [mention], claims: [claim] } = article
    if (!mention || !claim) throw new Error('the article is annotated')
    perform({ type: 'put-article', record: { ...article, orphans: { mentions: [{ ...mention, id: 'lost' }], claims: [] } } }, 'article', '')
    show('problems')
    checkNow()
    const count = problemCount.value
    await expect.element(page.getByText('1 record lost its words in a correction of the text and waits for a place.')).toBeVisible()
    await expect.element(page.getByText(new RegExp(`^Problems ${count}$`))).toBeVisible()
    await expectAccessible()
    await button('Give it a place…').click()
    expect(desk.value).toEqual({ type: 'article', id: article.id })
    await expect.element(page.getByText('1 record waits for a place')).toBeVisible()
    await expect.poll(() => document.activeElement?.textContent).toBe(article.title)
  })
})

describe('the problems of one record', () => {
  it('stand beside it on the desk, and go when they are mended, while the focus stays on the desk', async () => {
    addDrafts()
    checkNow()
    show('desk')
    openDesk({ type: 'mention', id: 'd1' })
    const problems = page.getByRole('region', { name: 'Problems' })
    const toDo = page.getByRole('region', { name: 'Still to do' })
    await expect.element(toDo).toHaveTextContent('“Varn” is marked, but not linked to an entity.')
    await toDo.getByRole('button', { name: 'Link to Varn' }).click()
    // Why another: the words are a part of a mention of the same entity.
    await expect.element(problems).toHaveTextContent('share words, and are both linked to Varn')
    await expect.element(problems).not.toHaveTextContent('not linked to an entity')
    expect(dossierIndex.value.mentions.get('d1')?.mention.entity).toBe('varn')
    await expect.poll(() => find('.desk').contains(document.activeElement)).toBe(true)
  })
})

describe('the vocabulary', () => {
  it('gets a relation, whose words are chosen to be typed over', async () => {
    show('vocabulary')
    await expectAccessible()
    await button('New relation').click()
    await expect.poll(focused).toBe('relation-label-en')
    await userEvent.keyboard('fished with')
    await userEvent.fill(input('relation-label-fr'), 'a pêché avec')
    await page.getByRole('checkbox', { name: /^Coded by PLOVER/ }).click()
    await userEvent.selectOptions(input('plover-type'), 'ASSAULT')
    const made = dossier.value.ontology.relations.at(-1)
    expect(made).toMatchObject({
      label: { en: 'fished with', fr: 'a pêché avec' }, sign: 'conflict', plover: { type: 'ASSAULT', quad: 4, score: -9 },
    })
    await userEvent.fill(input('plover-score'), '-12')
    await expect.element(page.getByText('A number from −10 to +10.')).toBeVisible()
    await userEvent.fill(input('plover-mode'), 'drone')
    expect(dossier.value.ontology.relations.at(-1)?.plover).toEqual({ type: 'ASSAULT', mode: 'drone', quad: 4, score: -9.5 })
    await expectAccessible()
  })

  it('asks before a change that claims would not survive, and keeps the last kind', async () => {
    show('vocabulary')
    await button(/minister of/).click()
    const subjects = page.getByRole('group', { name: 'Who can be its subject' })
    await subjects.getByRole('checkbox', { name: 'Person' }).click()
    await expect.poll(told).toBe('At least one kind stays.')
    await subjects.getByRole('checkbox', { name: 'State' }).click()
    await subjects.getByRole('checkbox', { name: 'Person' }).click()
    await expect.element(page.getByRole('dialog')).toHaveTextContent('One claim stops fitting')
    expect(dossierIndex.value.relations.get('minister-of')?.subjects).toHaveLength(2)
    await button('Change it').click()
    expect(dossierIndex.value.relations.get('minister-of')?.subjects).toEqual(['state'])
    expect(dossierIndex.value.claims.has('c2')).toBe(false)
  })

  it('gets a kind, which is drawn as it will be', async () => {
    show('vocabulary')
    await button('New kind').click()
    await expect.poll(focused).toBe('kind-label-en')
    const picture = (): string | null => find('.kind-picture path').getAttribute('d')
    const before = picture()
    await page.getByRole('radio', { name: 'Triangle' }).click()
    await expect.poll(picture).not.toBe(before)
    await expectAccessible()
    await button('Delete…').click()
    await expect.element(page.getByText('Nothing depends on it.')).toBeVisible()
    await button('Delete').click()
    expect(dossier.value.ontology).toEqual(DOSSIER.ontology)
  })
})

it.each(['claims', 'entities', 'problems', 'vocabulary'] as const)('the panel is accessible in French on a phone: %s', async (which) => {
  await page.viewport(360, 740)
  speak('fr')
  addDrafts()
  checkNow()
  show(which)
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
})
