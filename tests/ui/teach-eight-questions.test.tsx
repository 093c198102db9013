/** The mind map: its lines fit, its points are pressed, and it says what it leaves out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { EightAnswers, Statement } from '../../src/core/teaching/eight-questions.ts'
import '../../src/styles/teach-eight-questions.css'
import { MindMap } from '../../src/teach/eight-questions/mind-map.tsx'
import { wrapWords } from '../../src/teach/eight-questions/wrap-words.ts'
import { stage } from './widgets-stage.tsx'

const quantity = (words: string, place = 1): Statement => ({ kind: 'quantity', words, claims: [`c${place}`] })
const LONG = 'Moi, WWW mmm MMM: the Community of West African States and the military government of Niger have 11,200 SOLDIERS and 1,440 police'

function answersWith(how: readonly Statement[]): EightAnswers {
  const none: readonly Statement[] = []
  return { statements: { who: none, where: none, when: none, why: none, how, consequences: none, outlook: none, type: none }, turns: [] }
}

const branches = (root: HTMLElement): SVGGElement[] => [...root.querySelectorAll<SVGGElement>('svg > g')]

describe('the mind map', () => {
  it.each(['Radio Canada Variable', 'DejaVu Sans', 'serif'])('keeps its words inside their boxes, in %s', (face) => {
    const root = stage(<MindMap answers={answersWith(Array.from({ length: 9 }, (_, place) => quantity(`${place} ${LONG}`, place)))} isBlank={false}
      title={LONG} ownWords={{ why: LONG.repeat(4), how: LONG }} />)
    root.querySelector('svg')?.style.setProperty('font-family', face)
    const outside = branches(root).flatMap((branch) => {
      const box = branch.querySelector('rect')?.getBoundingClientRect()
      return [...branch.querySelectorAll('text')].filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect()
        return !box || left < box.left || right > box.right || top < box.top || bottom > box.bottom
      }).map(({ textContent }) => textContent)
    })
    expect(branches(root)).toHaveLength(8)
    expect(outside).toEqual([])
  })

  it('says how much it leaves out, and that the claims do not say', () => {
    const root = stage(<MindMap answers={answersWith(Array.from({ length: 9 }, (_, place) => quantity(`${place} ${LONG}`, place)))} isBlank={false} />)
    const [, , , why, how] = branches(root).map(({ textContent }) => textContent)
    expect(why).toBe('4. Why?The claims do not say.')
    expect(how).toMatch(/5 more$/)
    expect(how).toContain('3 Moi')
    expect(how).not.toContain('4 Moi')
  })

  it('gives the claim of a point that is pressed, and none of own words', async () => {
    const read: string[] = []
    stage(<MindMap answers={answersWith([quantity('some', 1), quantity('more than that', 2)])} isBlank={false} ownWords={{ how: 'By plane' }}
      onRead={(claim) => read.push(claim)} />)
    await page.getByText('more than that').click()
    await page.getByText('By plane').click()
    expect(read).toEqual(['c2'])
  })

  it('has blank lines in place of answers', () => {
    const root = stage(<MindMap answers={answersWith([quantity('some')])} isBlank ownWords={{ how: 'By plane' }} />)
    expect(branches(root)[4]?.textContent).toBe('5. How?')
    expect(branches(root).map((branch) => branch.querySelectorAll('.mind-rule').length)).toEqual(Array(8).fill(5))
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe('Blank mind map of the eight questions')
  })
})

describe('lines', () => {
  it('have all words in their order, or end with an ellipsis, and are as few as asked for', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 40, max: 400 }), fc.integer({ min: 1, max: 5 }), (words, width, most) => {
      const lines = wrapWords(words, width, 12, most)
      const bare = (text: string): string => text.replaceAll(/[ \n\t]+/g, '')
      const read = bare(lines.join(''))
      expect(lines.length).toBeLessThanOrEqual(most)
      if (read !== bare(words)) {
        expect(lines).toHaveLength(most)
        expect(lines.at(-1)?.endsWith('…')).toBe(true)
        expect(bare(words).startsWith(read.slice(0, -1).trimEnd())).toBe(true)
      }
    }))
  })
})
