/** What is said of a file before it is opened. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { issue, type Issue } from '../../src/core/issues.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { readDossier } from '../../src/formats/read-dossier.ts'
import { MOST_ISSUES, summariseImport } from '../../src/state/import-summary.ts'

const { dossier: SMALL } = readDossier(JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')))

describe('the summary of an import', () => {
  it('counts what was taken', () => {
    expect(summariseImport(small(), []).taken).toEqual({ articles: 1, mentions: 4, entities: 3, claims: 3, relations: 3 })
  })

  it('counts by outcome, what was not listed too', () => {
    const issues: Issue[] = [
      issue('node-made', '', { id: 'a' }), issue('field-left-out', '', { field: 'x', count: 3 }),
      issue('scored-without-event', ''), { ...issue('and-more', '', { count: 7 }), level: 'warning' },
    ]
    expect(summariseImport(small(), issues).outcomes).toEqual({ repaired: 1, flagged: 8, 'left-out': 1 })
  })

  it('passes on no more issues than a page can show, and says how many there are', () => {
    const issues = Array.from({ length: MOST_ISSUES + 10 }, (_, at) => issue('node-made', '', { id: String(at) }))
    const summary = summariseImport(small(), issues)
    expect(summary.issues).toHaveLength(MOST_ISSUES + 1)
    expect(summary.issues.at(-1)).toMatchObject({ code: 'and-more', args: { count: 10 } })
    expect(summary.outcomes.repaired).toBe(MOST_ISSUES + 10)
  })

  it('shows the first claims in their sentences', () => {
    const [first] = summariseImport(small(), []).claims
    expect(first?.sentence.text).toBe('Ida Kern, Oltrea’s “minister of tides”, said that about 40 boats would sail under it by June 🐟.')
    expect(first?.sentence.marks.map(({ start, end }) => first.sentence.text.slice(start, end))).toEqual(
      small().articles[0]?.claims[0]?.evidence.map(({ quote }) => quote))
  })

  it('shows marked lines where nothing is claimed', () => {
    const bare: Dossier = { ...small(), articles: small().articles.map((article) => ({ ...article, claims: [], events: [] })) }
    const { claims, lines } = summariseImport(bare, [])
    expect(claims).toEqual([])
    expect(lines.length).toBeGreaterThan(0)
    const [first] = lines
    expect(first?.marks.map(({ start, end, label }) => `${first.text.slice(start, end)}: ${label?.en}`)[0]).toBe('the island of Varn: Varn')
  })

  it('keeps to a few hundred characters of a line that never ends, and cuts no character in two', () => {
    const text = `${'𝒳'.repeat(5000)} Varn ${'𝒴'.repeat(5000)}`
    const at = text.indexOf('Varn')
    const [article] = small().articles
    if (!article) throw new Error('the small dossier has an article')
    const span = { start: at, end: at + 4, quote: 'Varn' }
    const long: Dossier = {
      ...small(),
      articles: [{ ...article, text, claims: [], events: [], mentions: [{ id: 'm', entity: 'varn', form: 'name', spans: [span] }] }],
    }
    const [line] = summariseImport(long, []).lines
    expect(line?.text.length).toBeLessThan(600)
    expect(encodeURIComponent(line?.text ?? '')).toContain('Varn')
  })
})

function small(): Dossier {
  if (!SMALL) throw new Error('the small dossier is not valid')
  return SMALL
}
