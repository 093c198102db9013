/** Issues about words are shown with the words of the text where they are. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { issue } from '../../src/core/issues.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { readDossier } from '../../src/formats/read-dossier.ts'
import { placeIssues } from '../../src/state/place-issues.ts'

const { dossier: SMALL } = readDossier(JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')))

describe('the place of an issue', () => {
  it('is the sentence in which moved words are marked now', () => {
    const { dossier, article } = withSecond()
    const to = article.text.indexOf('Oltrea')
    const [placed] = placeIssues(dossier, [issue('span-moved', 'a.ann', { quote: 'Oltrae', found: 'Oltrea', from: 0, to }, 'second-m')])
    const { line } = placed?.place ?? {}
    expect(placed?.place?.article).toBe(article.title)
    expect(line?.marks.map(({ start, end }) => line.text.slice(start, end))).toEqual(['Oltrea'])
    expect(article.text).toContain(line?.text)
  })

  it('is what stands where words were not found, by the orphan that keeps them', () => {
    const { dossier, article } = withSecond()
    const [placed] = placeIssues(dossier, [issue('span-orphan', 'a.ann', { quote: 'lost words', start: 5 }, 'second-orphan')])
    const { line } = placed?.place ?? {}
    expect(line?.marks.map(({ start, end }) => line.text.slice(start, end))).toEqual([article.text.slice(5, 15)])
  })

  it('is found by the id that a record got instead of its own', () => {
    const { dossier, article } = withSecond()
    const issues = [
      issue('span-orphan', '', { quote: 'lost words', start: 5 }, '__proto__'),
      issue('id-changed', '', { id: '__proto__', taken: 'second-orphan' }),
    ]
    expect(placeIssues(dossier, issues)[0]?.place?.article).toBe(article.title)
  })

  it('is the article alone where the file says no place, and the end of the text where it points past it', () => {
    const { dossier, article } = withSecond()
    const orphan = (start: number | string) => issue('span-orphan', '', { quote: 'lost', start }, 'second-orphan')
    const [nowhere, past] = placeIssues(dossier, [orphan(''), orphan(1e9)])
    expect(nowhere?.place).toEqual({ article: article.title })
    expect(article.text.trimEnd().endsWith(past?.place?.line?.text ?? 'nothing')).toBe(true)
  })

  it('is left out of other issues, and where nobody knows the article', () => {
    const { dossier } = withSecond()
    const issues = [issue('node-made', '', { id: 'a' }), issue('span-orphan', '', { quote: 'x', start: 1 }, 'nobody')]
    expect(placeIssues(dossier, issues)).toEqual(issues)
  })
})

/** The small dossier, and a second article with a mention and an orphan of its own. */
function withSecond(): { dossier: Dossier; article: Dossier['articles'][number] } {
  const [first] = SMALL?.articles ?? []
  if (!SMALL || !first) throw new Error('the small dossier is not valid')
  const start = first.text.indexOf('Oltrea')
  const mention = { entity: 'oltrea', form: 'name', spans: [{ start, end: start + 6, quote: 'Oltrea' }] } as const
  const article = {
    ...first, id: 'second', title: 'The second article', claims: [], events: [],
    mentions: [{ ...mention, id: 'second-m', spans: [...mention.spans] }],
    orphans: { mentions: [{ ...mention, id: 'second-orphan', spans: [{ start: 5, end: 15, quote: 'lost words' }] }], claims: [] },
  }
  return { dossier: { ...SMALL, articles: [first, article] }, article }
}
