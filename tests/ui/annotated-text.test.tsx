/** The annotated text in a real browser: exact offsets, keys, pointer, and what is drawn anew. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AnnotatedText } from '../../src/annotate/text/annotated-text.tsx'
import { layout } from '../../src/annotate/text/shown-text.ts'
import { blocksOf, offsetOf, rangeIn, startOf } from '../../src/annotate/text/text-offsets.ts'
import type { Article, Dossier, Mention } from '../../src/core/schema.ts'
import { spanOf } from '../../src/core/spans.ts'
import { DOSSIER_VERSION } from '../../src/core/vocabulary.ts'
import { chosenRange, chosenStretches } from '../../src/state/annotating/cursor.ts'
import { desk } from '../../src/state/annotating/desk.ts'
import { dossier, openDossier } from '../../src/state/project.ts'
import { LiveRegion } from '../../src/ui/live-region.tsx'
import '../../src/styles/base.css'
import '../../src/styles/explore.css'
import '../../src/styles/annotate.css'
import { expectAccessible, find, stage } from './widgets-stage.tsx'

const TEXT = 'Niger received Russian aid.\nMali met the army of Niger late on Thursday. It left.'

function articleOf(text: string, part: Partial<Article> = {}): Article {
  return {
    id: 'one', title: 'A title', language: 'en', rights: { en: 'free', fr: 'libre' }, sha256: '0'.repeat(64), text,
    mentions: [], events: [], claims: [], ...part,
  }
}

function dossierOf(...articles: Article[]): Dossier {
  const label = { en: 'Niger', fr: 'Niger' }
  return {
    format: 'triplomat', version: DOSSIER_VERSION,
    ontology: {
      kinds: [{ id: 'state', label: { en: 'State', fr: 'État' }, shape: 'circle', filled: true, colour: 'state' }], relations: [],
    },
    entities: [{ id: 'niger', kind: 'state', label, aliases: { en: [], fr: [] }, identifiers: {}, actsFor: [] }],
    articles,
  }
}

const mentionOf = (id: string, text: string, ...ranges: [number, number][]): Mention =>
  ({ id, entity: 'niger', form: 'name', spans: ranges.map(([start, end]) => spanOf(text, start, end)) })

/** Draws the text in a window of its own, as the workspace does. */
async function show(article: Article): Promise<HTMLElement> {
  openDossier(dossierOf(article))
  stage(
    <>
      <div class="annotate">
        <section class="annotate-text" id="text-panel" style={{ height: '500px' }}><AnnotatedText /></section>
      </div>
      <LiveRegion />
    </>,
  )
  await expect.poll(() => document.querySelectorAll('[data-start]')).toHaveLength(layout.value.blocks.length)
  return find('[role=application]')
}

const said = (): string => find('[role=status] > span').textContent ?? ''
const chosen = (): string[] => chosenStretches.value.map(({ start, end }) => layout.value.text.slice(start, end))

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(key)
}

beforeEach(() => page.viewport(900, 700))
afterEach(() => openDossier(dossierOf()))

describe('offsets', () => {
  const fragments = fc.constantFrom(
    'Niger', ' ', '  ', '\n', '\n\n', '\r', '\t', 'e\u0301\u0323', '👩‍👩‍👧', '🇳🇪', '𝒳', '\u200b', '\u202e', '\u2066', 'נו', 'النيجر',
    '\u00a0', '<b>&amp;</b>', '<script>alert(1)</script>', '\u2028', 'a'.repeat(4100), '\u0000', '\ufeff',
  )
  const texts = fc.array(fragments, { minLength: 1, maxLength: 14 }).map((parts) => `${parts.join('')} end`)
  const numbers = fc.array(fc.nat(), { minLength: 12, maxLength: 12 })

  it('of the page and of the text agree, on odd texts, marked or not', async () => {
    await fc.assert(fc.asyncProperty(texts, numbers, async (text, [a = 0, b = 0, c = 0, d = 0, ...others]) => {
      const [from = 0, to = 0] = [a % text.length, b % text.length].toSorted((x, y) => x - y)
      const [low = 0, high = 0] = [c % text.length, d % text.length].toSorted((x, y) => x - y)
      const region = await show(articleOf(text, {
        mentions: [mentionOf('m1', text, [from, to + 1]), mentionOf('m2', text, [low, high + 1])],
      }))
      await expect.poll(() => region.querySelector('.stretch')).not.toBeNull()
      for (const block of blocksOf(region)) {
        const start = startOf(block)
        const words = block.textContent ?? ''
        expect(words).toBe(text.slice(start, start + words.length))
        expect(block.querySelector(':not(.stretch)')).toBeNull()
        for (const one of others) {
          const [begin = 0, end = 0] = [one % (words.length + 1), (one >> 8) % (words.length + 1)].toSorted((x, y) => x - y)
          const range = rangeIn(block, start + begin, start + end)
          expect(range.toString()).toBe(words.slice(begin, end))
          expect(offsetOf(region, range.startContainer, range.startOffset)).toBe(start + begin)
          if (end > begin) expect(offsetOf(region, range.endContainer, range.endOffset)).toBe(start + end)
        }
      }
    }), { numRuns: 40 })
  })

  it('of a place between two blocks are those of the later one, and there are none outside', async () => {
    const region = await show(articleOf(TEXT))
    const [, second] = blocksOf(region)
    const row = second?.closest('.paragraph')
    expect(offsetOf(region, row as Node, 0)).toBe(TEXT.indexOf('Mali'))
    expect(offsetOf(region, document.body, 0)).toBeUndefined()
  })
})

describe('keys', () => {
  it('choose words and say them, with Shift more of them', async () => {
    const region = await show(articleOf(TEXT, { mentions: [mentionOf('m1', TEXT, [0, 5])] }))
    region.focus()
    await press('{ArrowRight}')
    expect([chosen(), said()]).toEqual([['Niger'], 'Niger, mention of Niger'])
    await press('{ArrowRight}', '{Shift>}{ArrowRight}{/Shift}')
    expect([chosen(), said()]).toEqual([['received Russian'], 'received Russian'])
    await press('{ArrowDown}')
    expect([chosen(), said()]).toEqual([['Mali'], 'Mali met the army of Niger late on Thursday.'])
    await press('{End}', '{Shift>}{Home}{/Shift}')
    expect(chosen()).toEqual(['Mali met the army of Niger late on Thursday'])
    await expect.poll(() => document.querySelectorAll('.chosen-words').length).toBeGreaterThan(0)
  })

  it('mark, undo and do again; a name that is offered is linked at once', async () => {
    const region = await show(articleOf(TEXT))
    await expect.poll(() => region.querySelectorAll('.is-offered').length).toBe(2)
    region.focus()
    await press('n', '{Enter}')
    expect(said()).toBe('Marked “Niger” as Niger.')
    expect(dossier.value.articles[0]?.mentions.map(({ entity, spans }) => [entity, spans[0]?.start])).toEqual([['niger', 0]])
    await expect.poll(() => region.querySelectorAll('.mention-1-state:not(.is-offered)').length).toBe(1)
    await press('{ArrowRight}', 'm')
    expect(dossier.value.articles[0]?.draftMentions?.map(({ spans }) => spans[0]?.quote)).toEqual(['received'])
    await press('{Control>}z{/Control}')
    expect([dossier.value.articles[0]?.draftMentions, said()]).toEqual([undefined, 'Undone: marked “received”.'])
    await press('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(dossier.value.articles[0]?.draftMentions).toHaveLength(1)
  })

  it('keep stretches for a mention that is not continuous', async () => {
    const region = await show(articleOf(TEXT))
    region.focus()
    await press('{ArrowRight}', '{ArrowRight}', 'p', '{ArrowRight}', '{ArrowRight}')
    expect(chosen()).toEqual(['received', 'aid'])
    await press('m')
    expect(dossier.value.articles[0]?.draftMentions?.[0]?.spans.map(({ quote }) => quote)).toEqual(['received', 'aid'])
  })

  it('let go step by step, and lead back to the text', async () => {
    const region = await show(articleOf(TEXT))
    region.focus()
    await press('{ArrowRight}', '{ArrowRight}', 'p', '{ArrowRight}', '{Escape}')
    expect(chosen()).toEqual(['Russian'])
    await press('{Escape}')
    expect([chosen(), chosenRange.value?.start]).toEqual([[], TEXT.indexOf('Russian')])
    find('.article-select').focus()
    await press('{Escape}')
    expect(document.activeElement).toBe(region)
  })

  it('leave letters alone where the text does not have the focus', async () => {
    const region = await show(articleOf(TEXT))
    region.focus()
    await press('{ArrowRight}')
    find('.text-bar .button').focus()
    await press('m', 'c')
    expect(dossier.value.articles[0]).toEqual(articleOf(TEXT))
  })

  it('open the list of keys, and give the focus back', async () => {
    const region = await show(articleOf(TEXT))
    region.focus()
    await press('?')
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await press('{Escape}')
    await expect.poll(() => document.activeElement).toBe(region)
  })

  it('reach the end of a book, where its words are marked when they come near', async () => {
    const line = 'Mali met the army of Niger late on Thursday and it left in the morning of the next day.\n'
    const text = line.repeat(1500)
    const last = text.lastIndexOf('Niger')
    const region = await show(articleOf(text, {
      mentions: [mentionOf('first', text, [21, 26]), mentionOf('last', text, [last, last + 5])],
    }))
    await expect.poll(() => region.querySelectorAll('.stretch.has-mention')).toHaveLength(1)
    region.focus()
    await press('{Control>}{End}{/Control}')
    const marked = (): (string | undefined)[] =>
      [...region.querySelectorAll<HTMLElement>('.stretch.has-mention')].map(({ dataset }) => dataset.at)
    await expect.poll(() => marked()).toEqual([`${last}`])
    await expect.poll(() => isSeen(find('.chosen-words'))).toBe(true)
  })
})

function isSeen(element: Element): boolean {
  const [box, frame] = [element.getBoundingClientRect(), find('.annotate-text').getBoundingClientRect()]
  return box.top >= frame.top && box.bottom <= frame.bottom
}

describe('pointer', () => {
  it('chooses the word that is pressed twice, and offers tools for it that do not cover it', async () => {
    const region = await show(articleOf(TEXT))
    const [, second] = blocksOf(region)
    const word = rangeIn(second as HTMLElement, TEXT.indexOf('army'), TEXT.indexOf('army') + 4).getBoundingClientRect()
    const box = (second as HTMLElement).getBoundingClientRect()
    await userEvent.dblClick(page.elementLocator(second as HTMLElement), { position: { x: word.x - box.x + 10, y: word.y - box.y + 8 } })
    expect(chosen()).toEqual(['army'])
    await expect.element(page.getByRole('group', { name: 'Tools for the chosen words' })).toBeVisible()
    const tools = find('.word-tools').getBoundingClientRect()
    expect(tools.top >= word.bottom || tools.bottom <= word.top).toBe(true)
    await userEvent.click(page.getByRole('group', { name: 'Tools for the chosen words' }).getByRole('button', { name: 'Mark' }))
    expect(dossier.value.articles[0]?.draftMentions?.[0]?.spans[0]?.quote).toBe('army')
    expect(document.activeElement).toBe(region)
  })

  it('chooses what is dragged out of the text', async () => {
    const region = await show(articleOf(TEXT))
    const [first] = blocksOf(region)
    region.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }))
    document.getSelection()?.setBaseAndExtent(first?.firstChild as Node, 8, document.body, 0)
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerType: 'mouse' }))
    await expect.poll(() => chosen()).toEqual(['Niger received'])
  })

  it('widens what is dragged over to whole words', async () => {
    const region = await show(articleOf(TEXT))
    const [first, second] = blocksOf(region)
    document.getSelection()?.setBaseAndExtent(first?.firstChild as Node, 8, second?.firstChild as Node, 2)
    region.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(chosen()).toEqual(['received Russian aid.\nMali'])
  })

  it('opens the innermost mention that is pressed', async () => {
    const at = TEXT.indexOf('the army of Niger')
    const region = await show(articleOf(TEXT, {
      mentions: [mentionOf('outer', TEXT, [at, at + 17]), mentionOf('inner', TEXT, [at + 12, at + 17])],
    }))
    await expect.poll(() => region.querySelectorAll('.has-mention')).toHaveLength(2)
    await userEvent.click(page.elementLocator(region.querySelectorAll('.has-mention')[1] as HTMLElement))
    expect(desk.value).toEqual({ type: 'mention', id: 'inner' })
    expect(chosen()).toEqual(['Niger'])
    await userEvent.click(page.elementLocator(region.querySelectorAll('.has-mention')[0] as HTMLElement))
    expect(desk.value).toEqual({ type: 'mention', id: 'outer' })
  })
})

describe('drawing', () => {
  it('changes the block in which something was marked, and no other', async () => {
    const region = await show(articleOf(TEXT, { mentions: [mentionOf('m1', TEXT, [0, 5])] }))
    await expect.poll(() => region.querySelectorAll('.stretch')).toHaveLength(2)
    region.focus()
    await press('{ArrowDown}')
    const changed = new Set<Element>()
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        changed.add((target instanceof Element ? target : target.parentElement)?.closest('[data-start]') ?? region)
      }
    })
    observer.observe(region, { subtree: true, childList: true, characterData: true })
    await press('{ArrowDown}', '{ArrowRight}', 'm')
    await expect.poll(() => region.querySelectorAll('.mention-1-draft')).toHaveLength(1)
    observer.disconnect()
    expect([...changed]).toEqual([blocksOf(region)[1]])
  })

  it('shows a claim that is being made as a hollow tick, and its evidence', async () => {
    const region = await show(articleOf(TEXT))
    region.focus()
    await press('{ArrowDown}', '{ArrowDown}', 'c')
    await expect.element(page.getByRole('button', { name: 'Claim in the making' })).toBeVisible()
    expect([...region.querySelectorAll('.is-evidence')].map(({ textContent }) => textContent).join(''))
      .toBe('Mali met the army of Niger late on Thursday.')
  })

  it('is usable by everybody', async () => {
    const region = await show(articleOf(TEXT, { mentions: [mentionOf('m1', TEXT, [0, 5])] }))
    await expect.poll(() => region.querySelector('.stretch')).not.toBeNull()
    region.focus()
    await press('{ArrowRight}', '{ArrowRight}', 'c', '{Shift>}{F10}{/Shift}')
    await expect.poll(() => find('.word-tools').contains(document.activeElement)).toBe(true)
    await expectAccessible()
  })
})
