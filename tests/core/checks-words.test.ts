/** That the checks speak in both languages, in whole sentences made of names and not of ids. */
import { describe, expect, it } from 'vitest'
import { CHECK_IDS, checkDossier, type Ask, type CheckId, type FixId, type Problem } from '../../src/core/checks.ts'
import type { Dossier } from '../../src/core/schema.ts'
import { checksEn, type CheckNames } from '../../src/i18n/annotate/checks-en.ts'
import { checksFr } from '../../src/i18n/annotate/checks-fr.ts'
import { articleDossier } from './article-dossier.ts'

type Say = (args: Problem['args'], names: CheckNames) => string

// Why typed so: a check, a fix or a question without words does not compile.
const WORDS: Readonly<Record<'en' | 'fr', {
  readonly problems: Readonly<Record<CheckId, Say>>
  readonly fixes: Readonly<Record<FixId, Say>>
  readonly asks: Readonly<Record<Ask, Say>>
  readonly levels: Readonly<Record<Problem['level'], string>>
}>> = { en: checksEn, fr: checksFr }

const NAMES: CheckNames = {
  entity: (id) => `E·${id}`, kind: (id) => `K·${id}`, relation: (id) => `R·${id}`, event: (id) => `V·${id}`, claim: (id) => `C·${id}`,
  voice: (sources, article) => (sources.length === 0 ? `A·${article}` : sources.map((id) => `E·${id}`).join(' + ')),
  modality: (modality) => `M·${modality}`, date: (edtf) => `D·${edtf}`, list: (words) => words.join(' + '),
}

/** The sample article with one of each: what it takes to hear every check speak. */
function troubled(): Dossier {
  const { dossier, article } = articleDossier()
  const { entities } = dossier
  const [first] = article.mentions
  const basis = { en: 'b', fr: 'b' }
  const claims = article.claims.map((claim) => {
    switch (claim.id) {
      case 'nr-c02': return { ...claim, evidence: [] }
      case 'nr-c04': return { ...claim, attribution: [] }
      case 'nr-c05':
        return { ...claim, modality: 'asserted' as const, attribution: [{ entity: 'lsi-africa', time: { edtf: '2031', basis } }] }
      case 'nr-c11': return { ...claim, subject: 'mali', object: 'mali', time: { edtf: '2030', basis } }
      case 'nr-c24': return (({ event: _, ...rest }) => rest)(claim)
      case 'nr-c30': return { ...claim, polarity: 'denied' as const }
      case 'nr-c32': return { ...claim, subject: 'russia', object: 'vladimir-putin' }
      case 'nr-c45': return { ...claim, subject: 'mali', object: 'mali' }
      case 'nr-c31': return (({ event: _, ...rest }) => rest)(claim)
      default: return claim
    }
  })
  const [c56, c31] = [article.claims.find(({ id }) => id === 'nr-c56'), article.claims.find(({ id }) => id === 'nr-c31')]
  if (!first || !c56 || !c31) throw new Error('the article has these')
  return {
    ...dossier,
    entities: [
      ...entities.map((one) => one.id === 'russia'
        ? { ...one, actsFor: [{ entity: 'russia' }, { entity: 'mali', from: '2024', until: '2012' }] }
        : one),
      { id: 'double', kind: 'state', label: { en: 'Mali', fr: 'Mali' }, aliases: { en: [], fr: [] }, identifiers: {}, actsFor: [] },
    ],
    articles: [{
      ...article,
      claims: [
        ...claims, { ...c56, id: 'again' },
        { ...c56, id: 'loop', object: 'us-troops' },
        { ...c31, id: 'hostile', relation: 'distanced-itself-from' },
        { ...c31, id: 'foe', relation: 'distanced-itself-from', modality: 'reported', attribution: [{ entity: 'tele-sahel' }] },
        { ...c56, id: 'far', object: 'russian-ministry-of-defence' },
        { ...c56, id: 'not', polarity: 'denied', modality: 'reported', attribution: [{ entity: 'lsi-africa' }] },
      ],
      mentions: [
        ...article.mentions, { ...first, id: 'again' },
        { id: 'inside', entity: first.entity, form: 'name', spans: [{ start: 0, end: 4, quote: 'Russ' }] },
        { id: 'wrong', entity: 'burkina-faso', form: 'name', spans: [{ start: 0, end: 1, quote: 'Niger' }] },
      ],
      draftMentions: [{ id: 'loose', form: 'name', spans: [{ start: 0, end: 5, quote: 'Niger' }] }],
      draftClaims: [{ id: 'half', subject: 'mali', modality: 'asserted', polarity: 'affirmed', attribution: [], evidence: [] },
        {
          id: 'whole', subject: 'mali', relation: 'neighbour-of', object: 'niger', modality: 'asserted', polarity: 'affirmed',
          attribution: [], evidence: [{ start: 0, end: 5, quote: 'Russi' }],
        }],
    }],
  }
}

const dossier = troubled()
const problems = checkDossier(dossier)

function sentencesIn(language: 'en' | 'fr'): string[] {
  const { problems: say, fixes, asks } = WORDS[language]
  return problems.flatMap(({ check, args, fixes: offered }) => [
    say[check](args, NAMES),
    ...offered.map((fix) => (fix.id === 'choose' ? asks[fix.ask](fix.args, NAMES) : fixes[fix.id](fix.args, NAMES))),
  ])
}

describe('the words of the checks', () => {
  it('are tried on problems of every check', () => {
    expect(new Set(problems.map(({ check }) => check))).toEqual(new Set(CHECK_IDS))
  })

  it.each(['en', 'fr'] as const)('are whole in %s: nothing empty, nothing undefined, no bare id', (language) => {
    const inArticles = dossier.articles.flatMap(({ claims, events }) => [...claims, ...events])
    const ids = [...dossier.entities, ...dossier.ontology.relations, ...inArticles]
      .map(({ id }) => id).filter((id) => id.includes('-'))
    for (const sentence of sentencesIn(language)) {
      expect(sentence).not.toMatch(/undefined|\[object|“”|«\s*»|\(\)|: [.…]/)
      expect(ids.filter((id) => new RegExp(`(?<![·\\w-])${id}(?![\\w-])`).test(sentence))).toEqual([])
    }
  })

  it('say sentences for problems and phrases for fixes', () => {
    for (const language of ['en', 'fr'] as const) {
      const { problems: say, levels } = WORDS[language]
      expect(problems.filter(({ check, args }) => !/^[\p{Lu}“«].*\.$/su.test(say[check](args, NAMES)))).toEqual([])
      expect(Object.values(levels)).not.toContain('')
    }
  })

  it('put no-break spaces where French has them', () => {
    const all = sentencesIn('fr')
    expect(all.filter((words) => / [:;!?»]|«(?!\u00a0)|[^\u00a0·]:|[^\u00a0];/.test(words))).toEqual([])
  })

  it('cut a quote that is long, and no character in two', () => {
    const long = checksEn.problems['unlinked-mention']({ quote: '🎉'.repeat(5000) }, NAMES)
    expect(long).toBe(`“${'🎉'.repeat(60)}…” is marked, but not linked to an entity.`)
  })

  it('say who says what where two sources contradict each other', () => {
    const [found] = problems.filter(({ check, level, args }) => check === 'contradiction' && level === 'hint' && args.how === 'denied')
    expect(found && checksEn.problems.contradiction(found.args, NAMES))
      .toBe(`Affirmed by one voice (A·${dossier.articles[0]?.id}), denied by another (E·lsi-africa): C·not.`)
  })
})
