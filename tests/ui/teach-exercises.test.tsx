/** Feedback as it is shown: by sentence, in words, the key folded for the reader and open for the teacher. */
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Claim, Dossier, Mention } from '../../src/core/schema.ts'
import { spanOf, type Range } from '../../src/core/spans.ts'
import { giveFeedback } from '../../src/core/teaching/give-feedback.ts'
import { makeExercise, type Hiding } from '../../src/core/teaching/make-exercise.ts'
import { openDossier } from '../../src/state/project.ts'
import { checkWork } from '../../src/state/teaching/exercise-work.ts'
import { INITIAL_VIEW, restoreView } from '../../src/state/view.ts'
import '../../src/styles/base.css'
import '../../src/styles/teach.css'
import { Exercises } from '../../src/teach/exercises/exercises.tsx'
import { nameFile } from '../../src/teach/exercises/name-file.ts'
import { FeedbackSheet } from '../../src/teach/feedback-sheet.tsx'
import { LiveRegion } from '../../src/ui/live-region.tsx'
import small from '../fixtures/small-dossier.json?raw'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

const DOSSIER = JSON.parse(small) as Dossier
const WORDS = {
  title: { en: '<img src=x>', fr: 'Qui\u00a0?' }, instructions: { en: 'Read.\n\nFind.', fr: 'Lisez.' }, tolerance: 'codebook',
} as const

beforeEach(async () => {
  await page.viewport(800, 1000)
  restoreView(INITIAL_VIEW)
  openDossier(DOSSIER)
})

/** The exercise with work of a reader in it, made from the claims and mentions that it hides. */
function workOn(hide: Hiding, change: (claims: Claim[], mentions: Mention[]) => { claims: Claim[]; mentions?: Mention[] }): Dossier {
  const made = makeExercise(DOSSIER, { ...WORDS, articles: DOSSIER.articles.map(({ id }) => id), hide })
  const articles = made.articles.map((article) => {
    const { claims = [], mentions = [], events = [] } = article.key ?? {}
    return { ...article, events, mentions: article.mentions, ...change(claims, mentions) }
  })
  return { ...made, articles }
}

/** Draws the sheet; what the page says of each sentence. */
function stageSheet(work: Dossier, isKeyFolded: boolean, onGo?: (article: string, sentence: Range) => void): HTMLElement {
  return stage(
    <FeedbackSheet feedback={giveFeedback(work)} exercise={work} own={work} isKeyFolded={isKeyFolded} {...(onGo ? { onGo } : {})} />,
  )
}

const sentences = (): string[] => [...document.querySelectorAll('.feedback-sentence')].map((item) => (item as HTMLElement).innerText)

describe('the sheet', () => {
  it('says of each claim what differs, as a sentence, and marks the evidence of the reader', async () => {
    const [article] = DOSSIER.articles
    const work = workOn('claims', (claims) => ({
      claims: claims.flatMap((one, at) => (at === 0 ? [{ ...one, modality: 'alleged' as const }] : at === 1 ? [one] : [])),
    }))
    const first = work.articles[0]?.claims[0]
    stageSheet(work, true)
    await expectAccessible()
    const said = sentences().join('\n')
    expect(said).toContain('Found, and something differs')
    expect(said).toContain('You read it as alleged, the key as')
    expect(said).toContain('Codebook, claims, rule 8')
    const marked = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
    expect(article?.text).toContain(marked[0] ?? 'nothing is marked')
    expect(marked).toContain(first?.evidence[0]?.quote)
  })

  it('leads from what differs to the claim itself, and says what the rule is', async () => {
    const changed: string[] = []
    const work = workOn('claims', (claims) => ({
      claims: claims.flatMap((one, at) => (at === 0 ? [{ ...one, modality: 'alleged' as const }] : at === 1 ? [one] : [])),
    }))
    stage(<FeedbackSheet feedback={giveFeedback(work)} exercise={work} own={work} isKeyFolded onChange={(id) => changed.push(id)} />)
    expect(sentences().join('\n')).not.toContain('Alleged: the text')
    await userEvent.click(page.getByText('Codebook, claims, rule 8'))
    expect(sentences().join('\n')).toContain('Alleged: the text')
    await expectAccessible()
    // Why one: what is found needs no change.
    expect(document.querySelectorAll('.feedback-change').length).toBe(1)
    await userEvent.click(page.getByRole('button', { name: /^Change it: / }))
    expect(changed).toEqual([work.articles[0]?.claims[0]?.id])
  })

  it('folds what only the key has for the reader, and shows it to the teacher', async () => {
    const work = workOn('claims', () => ({ claims: [] }))
    stageSheet(work, true)
    const key = find('.feedback-key')
    expect([key.checkVisibility(), document.querySelectorAll('mark').length]).toEqual([false, 0])
    expect(sentences()[0]).toContain('You have no claim in this sentence yet.')
    await userEvent.click(find('.feedback-fold > summary'))
    expect(key.checkVisibility()).toBe(true)
    await expectAccessible()
    stageSheet(work, false)
    expect([find('.feedback-key').checkVisibility(), document.querySelector('details')]).toEqual([true, null])
    expect(document.querySelectorAll('mark').length).toBeGreaterThan(0)
    await expectAccessible()
  })

  it('leads to a sentence by its number', async () => {
    const went: (readonly [string, Range])[] = []
    const work = workOn('claims', () => ({ claims: [] }))
    stageSheet(work, true, (article, sentence) => went.push([article, sentence]))
    const { sentence } = giveFeedback(work).claims[0] ?? {}
    await userEvent.click(page.getByRole('button', { name: /^Go to sentence \d+$/ }).first())
    expect(went).toEqual([[DOSSIER.articles[0]?.id, sentence]])
    stageSheet(work, true)
    expect(document.querySelectorAll('button').length).toBe(0)
  })

  it('tells of mentions only what is not simply found', () => {
    const work = workOn('claims-and-mentions', (claims, mentions) => {
      const [one, other] = mentions
      const wrong = DOSSIER.entities.find(({ id }) => id !== other?.entity)?.id ?? ''
      return { claims, mentions: [...(one ? [one] : []), ...(other ? [{ ...other, entity: wrong }] : [])] }
    })
    stageSheet(work, true)
    const said = document.body.innerText
    const { mentions } = giveFeedback(work)
    expect(said).toContain(`1 of ${mentions.length} mentions found.`)
    expect(said).toContain('It refers to somebody else. Whom does the text mean?')
    expect(said).toMatch(/mentions? (is|are) not marked yet\./)
  })

  it('says it where the text was changed, where there is no key, and where all is found', () => {
    const all = workOn('claims', (claims) => ({ claims }))
    stageSheet(all, true)
    expect(document.body.innerText).toContain('Nothing to look at again: all that the key has is found.')
    const other = { ...all, articles: all.articles.map((one) => ({ ...one, text: `${one.text} More.` })) }
    stage(<FeedbackSheet feedback={giveFeedback(other, all)} exercise={all} own={other} />)
    expect(document.body.innerText).toContain('The text of this article was changed')
    const bare = { ...all, articles: all.articles.map(({ key: _, ...one }) => one) }
    stageSheet(bare, true)
    expect(document.body.innerText).toBe('There is no key here to compare your work with.')
  })
})

describe('the page of an exercise', () => {
  it('checks when asked, and shows titles as they are written', async () => {
    const added = DOSSIER.articles[0] as Dossier['articles'][number]
    const work = workOn('claims', (claims) => ({
      claims: [...claims, ...claims.slice(0, 1).map((one) => ({ ...one, id: 'more', evidence: [spanOf(added.text, 0, 2)] }))],
    }))
    openDossier(work)
    stage(<><Exercises /><LiveRegion /></>)
    expect(document.querySelector('img')).toBeNull()
    expect(find('h2').textContent).toBe('<img src=x>')
    await userEvent.click(page.getByRole('button', { name: 'Check my work' }))
    await expect.element(page.getByRole('heading', { name: 'Feedback' })).toBeVisible()
    expect(document.activeElement?.textContent).toBe('Feedback')
    await expectAccessible()
  })

  it('speaks French too', async () => {
    restoreView({ ...INITIAL_VIEW, language: 'fr' })
    openDossier(workOn('claims', (claims) => ({ claims: claims.slice(0, 1) })))
    void checkWork()
    stage(<Exercises />)
    await expect.element(page.getByRole('heading', { name: 'Retour' })).toBeVisible()
    expect(document.activeElement?.textContent).toBe('Retour')
    expect(find('.exercise-deeds').innerText).toMatch(/Continuer à annoter\s+Vous avez des affirmations dans 1 phrase\./)
    await expectAccessible()
  })

  it('asks for the name before it saves', async () => {
    openDossier(workOn('claims', (claims) => ({ claims })))
    stage(<Exercises />)
    await userEvent.click(page.getByRole('button', { name: 'Save my work as a file' }))
    expect([document.activeElement?.id, find('#reader-name').getAttribute('aria-invalid')]).toEqual(['reader-name', 'true'])
    await expectAccessible()
    await userEvent.keyboard('A')
    expect(document.querySelector('#reader-name-needed')).toBeNull()
  })

  it('shows the work as a code when it is asked for', async () => {
    openDossier(workOn('claims', (claims) => ({ claims })))
    stage(<Exercises />)
    expect(document.querySelector('.exercise-code')).toBeNull()
    await userEvent.click(page.getByRole('button', { name: 'Show my work as a code' }))
    await expect.element(page.getByRole('region', { name: /code/i })).toBeVisible()
    expect(document.activeElement?.className).toBe('exercise-code')
    await expectAccessible()
  })

  it('fits a phone, with nothing cut off', async () => {
    await page.viewport(360, 740)
    openDossier(workOn('claims-and-mentions', (claims) => ({ claims: claims.slice(0, 1), mentions: [] })))
    stage(<Exercises />)
    void checkWork()
    await expect.element(page.getByRole('heading', { name: 'Feedback' })).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    await expectAccessible()
  })
})

describe('names of files', () => {
  it.each([
    ['Who?', '', 'Who.triplomat.json'],
    ['A/B: c\n*', ' Ada  Lovelace ', 'A B c - Ada Lovelace.triplomat.json'],
    ['One - two', 'Jean - Paul', 'One - two - Jean Paul.triplomat.json'],
    [' ', '\u0000', 'triplomat.triplomat.json'],
    ['🐟'.repeat(200), 'é'.repeat(200), `${'🐟'.repeat(70)} - ${'é'.repeat(47)}.triplomat.json`],
  ])('fit every system: %#', (title, person, name) => {
    expect(nameFile(title, person)).toBe(name)
  })
})
