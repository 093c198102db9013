/** The report that a person reads: whole, escaped, without anything that runs. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { htmlReport, writeReport, type ReportOptions } from '../../src/formats/html-report.ts'
import { readDossier } from '../../src/formats/read-dossier.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { ATTACK, makeMarkupDossier } from '../journeys/make-markup-dossier.ts'
import { readTags } from '../rig/read-built-page.ts'

const SMALL = open(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8'))

describe('the report', () => {
  it('lists each claim once, with its sentence and its words marked, grouped by tie', () => {
    const html = report(SMALL)
    expect(html.match(/<article class="claim /g)).toHaveLength(3)
    expect(html).toContain('<h1 lang="en">A pact for the tides</h1>')
    expect(textOf(html)).toContain('On Monday the island of Varn signed a fishing pact with Oltrea.')
    expect(html).toMatch(/<mark>the island of Varn signed a fishing pact with Oltrea<\/mark>/)
    const ties = [...html.matchAll(/<h2>(.*)<\/h2>\n<p class="quiet">(\d+) claims?:/g)].map(([, name, count]) => `${name} ${count}`)
    expect(ties).toEqual(['Varn and Oltrea 1', 'Ida Kern and Oltrea 1', 'Varn 1'])
    for (const id of ['tie-1', 'tie-2', 'tie-3']) expect(html.split(`"#${id}"`)).toHaveLength(2)
  })

  it('says in words what is no fact', () => {
    const planned = claimOf(report(SMALL), 'planned')
    expect(textOf(planned)).toMatch(/3 Planned: /)
    expect(textOf(planned)).toContain('Planned: not done yet.')
    const denied = report(change(SMALL, { modality: 'alleged', polarity: 'denied' }))
    expect(textOf(claimOf(denied, 'alleged'))).toMatch(/3 Alleged, denied: /)
    expect(textOf(denied)).toContain('Denied: the text says that it is not so.')
  })

  it('counts as cooperation and conflict only what has happened as the text has it, and the rest apart', () => {
    const said = (['asserted', 'reported', 'planned', 'alleged', 'planned'] as const).map((modality, at) =>
      ({ modality, polarity: at === 4 ? 'denied' : 'affirmed', relation: 'signed-pact-with', subject: 'varn', object: 'oltrea', id: `v${at}` }) as const)
    const several = {
      ...SMALL,
      articles: SMALL.articles.map((article) => ({
        ...article, claims: article.claims.slice(0, 1).flatMap((claim) => said.map((part) => ({ ...claim, ...part }))),
      })),
    }
    const counts = (language: 'en' | 'fr'): string[] =>
      [...textOf(report(several, { language })).matchAll(/5 (?:claims|affirmations)[ \u00a0\u202f]?: ?.*?(?=\n|$| Back| Retour)/gm)].map(([words]) => words.replace(/[\u00a0\u202f]/g, ' '))
    expect(counts('en')).toEqual(Array(2).fill('5 claims: 2 of cooperation, 1 denied, 1 planned, 1 alleged'))
    expect(counts('fr')).toEqual(Array(2).fill('5 affirmations : 2 de coopération, 1 niée, 1 prévue, 1 alléguée'))
    const denied = report({ ...SMALL, articles: SMALL.articles.map((article) => ({ ...article, claims: article.claims.map((claim) => ({ ...claim, polarity: 'denied' as const })) })) })
    expect(textOf(denied)).not.toMatch(/\d of (cooperation|conflict|neither)/)
  })

  it('gives the number that a quantity amounts to, and the date of an event where the claim has another', () => {
    expect(textOf(claimOf(report(SMALL), 'planned'))).toContain('about 40 (about 40)')
    expect(textOf(report(SMALL, { language: 'fr' }))).toContain('about 40 (environ 40)')
    const basis = { en: 'by the text', fr: 'selon le texte' }
    const dated = {
      ...SMALL,
      articles: SMALL.articles.map((article) => ({
        ...article, claims: article.claims.map((claim) => (claim.id === 'c1' ? { ...claim, time: { edtf: '2023', basis } } : claim)),
      })),
    }
    const edtf = (dossier: Dossier): string[] => [...claimOf(report(dossier), 'asserted').matchAll(/\((\d[^ ]*) ·/g)].map(([, date = '']) => date)
    expect(edtf(SMALL)).toEqual(['2024-05-13'])
    expect(edtf(dated)).toEqual(['2023', '2024-05-13'])
  })

  it('is not stopped by half a character', () => {
    const odd = structuredClone(SMALL)
    const [article] = odd.articles
    if (article) article.title = 'A \ud83d pact'
    const html = report(odd, { picture: '<svg>\ud83d</svg>', question: 'Who\udc1f?' })
    expect(html).toContain(`src="data:image/svg+xml,${encodeURIComponent('<svg>\ufffd</svg>')}"`)
    expect(html).not.toMatch(/[\ud800-\udfff]/u)
  })

  it('keeps to the claims that are asked for, and says so', () => {
    const html = report(SMALL, { claims: ['c1'], question: 'Who & what?' })
    expect(html.match(/<article class="claim /g)).toHaveLength(1)
    expect(textOf(html)).toContain('This report lists 1 of 3 claims')
    expect(html).toContain('<p class="question">Who &#38; what?</p>')
    expect(textOf(report(SMALL, { claims: [] }))).toContain('No claim is shown.')
  })

  it('speaks French, with no-break spaces', () => {
    const html = report(SMALL, { language: 'fr' })
    expect(html).toContain('<html lang="fr">')
    expect(textOf(html)).toContain('3 affirmations en 3 liens, chacune avec sa phrase.')
    const ours = textOf(html).replace(SMALL.articles[0]?.rights.fr ?? '', '')
    expect(ours).not.toMatch(/[^\s] [:;?!]/)
  })

  it('allows its own style and nothing else', () => {
    const tags = readTags(report(SMALL, { picture: '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><script>x()</script></svg>' }))
    const style = tags.find(({ name }) => name === 'style')
    const policy = tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content') ?? ''
    const hash = createHash('sha256').update(style?.content ?? '').digest('base64')
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`)
    expect(tags.filter(({ name }) => ['script', 'svg', 'link', 'iframe', 'base'].includes(name))).toEqual([])
    expect(tags.filter(({ attributes }) => [...attributes.keys()].some((name) => /^(on|style$)/.test(name)))).toEqual([])
    expect(tags.find(({ name }) => name === 'img')?.attributes.get('src')).toMatch(/^data:image\/svg\+xml,%3Csvg/)
  })

  it('takes no words for markup', () => {
    const html = report(open(makeMarkupDossier()), { question: ATTACK })
    const names = new Set(readTags(html).map(({ name }) => name))
    expect([...names].filter((name) => name === 'img' || name === 'script')).toEqual([])
    expect(textOf(html)).toContain(`${ATTACK} thanked`)
  })

  it('holds whatever a dossier can: every quote, and no tag of its own', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const html = report(dossier)
      const claims = dossier.articles.flatMap((article) => article.claims)
      expect(html.match(/<article class="claim /g) ?? []).toHaveLength(claims.length)
      const known = new Set(readTags(html).map(({ name }) => name))
      expect([...known].filter((name) => !TAGS.has(name))).toEqual([])
      expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
    }), { numRuns: 60 })
  })

  it('is the same each time, in pieces of moderate size', () => {
    expect(report(SMALL)).toBe(report(SMALL))
    const [file] = htmlReport.write?.(SMALL) ?? []
    expect([...file?.pieces ?? []].join('')).toBe(report(SMALL))
  })
})

const TAGS = new Set([
  'html', 'head', 'meta', 'title', 'style', 'body', 'a', 'header', 'h1', 'h2', 'h3', 'p', 'section', 'ol', 'ul', 'li', 'cite', 'br', 'span',
  'nav', 'main', 'article', 'strong', 'blockquote', 'mark', 'dl', 'div', 'dt', 'dd', 'q', 'footer',
])

function open(text: string): Dossier {
  const { dossier, issues } = readDossier(JSON.parse(text))
  if (!dossier) throw new Error(JSON.stringify(issues))
  return dossier
}

function report(dossier: Dossier, options: Partial<ReportOptions> = {}): string {
  return [...writeReport(dossier, { language: 'en', ...options })].join('')
}

function claimOf(html: string, modality: string): string {
  return new RegExp(`<article class="claim \\w+ ${modality}[^]*?</article>`).exec(html)?.[0] ?? ''
}

/** What is read: without tags, with characters for their references. */
function textOf(html: string): string {
  return html.replace(/<style>[^]*?<\/style>|<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}

function change(dossier: Dossier, part: Pick<Dossier['articles'][number]['claims'][number], 'modality' | 'polarity'>): Dossier {
  return {
    ...dossier,
    articles: dossier.articles.map((article) => ({ ...article, claims: article.claims.map((claim, at) => (at === 0 ? { ...claim, ...part } : claim)) })),
  }
}
