/** What each check finds in the sample article once something in it is wrong, and with which fixes. */
import { describe, expect, it } from 'vitest'
import { CHECKS, checkDossier, makeChecker, problemsOfRecord, type Problem } from '../../src/core/checks.ts'
import { checkEach } from '../../src/core/checks/check-each.ts'
import { applyEdit, headOf, type Edit } from '../../src/core/edit.ts'
import type { Claim, Dossier, DraftClaim, Entity, Mention } from '../../src/core/schema.ts'
import { spanOf } from '../../src/core/spans.ts'
import { articleDossier } from './article-dossier.ts'

const { dossier, article } = articleDossier()
const home = article.id
const basis = { en: 'b', fr: 'b' }

function find<Record extends { readonly id: string }>(records: readonly Record[], id: string): Record {
  const found = records.find((one) => one.id === id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

function claimOf(id: string): Claim {
  return find(article.claims, id)
}

function change(id: string, changes: Partial<Claim>): Edit {
  return { type: 'put-claim', article: home, record: { ...claimOf(id), ...changes } }
}

function without<Field extends keyof Claim>(id: string, field: Field): Omit<Claim, Field> {
  const { [field]: _, ...rest } = claimOf(id)
  return rest
}

function mentionOf(entity: string): Mention {
  const found = article.mentions.find((one) => one.entity === entity && one.form === 'name' && one.spans.length === 1)
  if (!found) throw new Error(`${entity} is not mentioned by name`)
  return found
}

function edited(edits: readonly Edit[], start = dossier): Dossier {
  const { dossier: next, issues } = applyEdit(start, { type: 'all', edits })
  expect(issues).toEqual([])
  return next
}

/** What is found that was not found before, by check. */
function newly(check: Problem['check'], ...edits: Edit[]): Problem[] {
  const before = new Set(checkDossier(dossier).map(({ key }) => key))
  return checkDossier(edited(edits)).filter((one) => one.check === check && !before.has(one.key))
}

function fixesOf({ fixes }: Problem): string[] {
  return fixes.map((fix) => [fix.id, 'ask' in fix ? fix.ask : Object.values(fix.args).join(' ')].filter(Boolean).join(' '))
}

function draft(changes: Partial<DraftClaim> = {}): Edit {
  const evidence = [spanOf(article.text, 0, 5)]
  const record: DraftClaim = { id: 'half', modality: 'asserted', polarity: 'affirmed', attribution: [], evidence, ...changes }
  return { type: 'put-draft-claim', article: home, record }
}

const { spans: [niger] } = mentionOf('niger')
const twin: Entity = {
  ...find(dossier.entities, 'niger'), id: 'nigeria', label: { en: 'Nigeria', fr: 'Nigeria' }, aliases: { en: [], fr: [] }, identifiers: {},
}

function marked(id: string, quote: string): Edit {
  const spans = [{ start: 0, end: quote.length, quote }]
  return { type: 'put-mention', article: home, record: { id, entity: 'ecowas', form: 'name', spans } }
}

/** Check, the record that it concerns, level, the fixes that come first, and what went wrong. */
const CASES: readonly [Problem['check'], string, Problem['level'], readonly string[], ...Edit[]][] = [
  ['unlinked-mention', 'loose', 'warning', ['link-to niger', 'choose link', 'remove-mark'],
    { type: 'put-draft-mention', article: home, record: { id: 'loose', form: 'name', spans: niger ? [niger] : [] } }],
  ['unfinished-claim', 'half', 'warning', ['choose relation', 'choose object', 'remove-claim'], draft({ subject: 'niger' })],
  ['unfinished-claim', 'half', 'warning', ['choose finish', 'remove-claim'],
    draft({ subject: 'mali', relation: 'neighbour-of', object: 'niger' })],
  ['missing-evidence', 'half', 'warning', ['choose evidence'], draft({ evidence: [] })],
  ['missing-evidence', 'nr-c02', 'error', ['choose evidence'], change('nr-c02', { evidence: [] })],
  ['ends-do-not-fit', 'nr-c32', 'error', [
    'swap-ends vladimir-putin russia', 'use-relation replaced', 'use-relation asked-for-the-help-of', 'choose relation', 'choose subject',
    'choose kind',
  ],
    change('nr-c32', { subject: 'russia', object: 'vladimir-putin' })],
  ['ends-do-not-fit', 'nr-c58', 'error', ['use-relation deployed-in', 'use-relation arrived-in', 'use-relation belongs-to'],
    change('nr-c58', { object: 'niger' })],
  ['both-ends-the-same', 'nr-c56', 'warning', ['choose subject', 'choose object', 'say-of-one had-its-movements-limited'],
    change('nr-c56', { object: 'us-troops' })],
  ['date-after-article', 'nr-c31', 'warning', ['mark-planned', 'choose date', 'clear-date'],
    change('nr-c31', { time: { edtf: '2024-05', basis } })],
  ['date-after-article', 'nr-c33', 'warning', ['choose date', 'clear-date'],
    change('nr-c33', { attribution: [{ entity: 'officials', time: { edtf: '2024-04-13', basis } }] })],
  ['contradiction', 'nr-c30', 'warning', ['choose date', 'choose source', 'affirm'], change('nr-c30', { polarity: 'denied' })],
  ['contradiction', 'nr-c06', 'hint', ['choose date', 'choose source', 'affirm'],
    change('nr-c06', { polarity: 'denied', attribution: [{ entity: 'officials' }] })],
  ['reported-by-nobody', 'nr-c04', 'warning', ['choose source', 'set-modality asserted'], change('nr-c04', { attribution: [] })],
  ['asserted-by-somebody', 'nr-c04', 'warning', ['set-modality reported', 'remove-sources'], change('nr-c04', { modality: 'asserted' })],
  ['scored-without-event', 'nr-c31', 'warning', ['join-event nr-call-of-26-march', 'make-event', 'choose event'],
    { type: 'put-claim', article: home, record: without('nr-c31', 'event') }],
  ['event-without-claims', 'nr-training', 'warning', ['remove-event nr-training', 'choose event'],
    { type: 'put-claim', article: home, record: without('nr-c24', 'event') }],
  ['same-claim-twice', 'again', 'warning', ['remove-claim again'], change('nr-c02', { id: 'again' })],
  ['other-entity-named', mentionOf('niger').id, 'warning', ['link-to niger', `add-name nigeria ${niger?.quote}`, 'choose link'],
    { type: 'put-entity', record: twin }, { type: 'put-mention', article: home, record: { ...mentionOf('niger'), entity: 'nigeria' } }],
  ['overlapping-mentions', 'again', 'warning', [`remove-mention ${niger?.quote}`],
    { type: 'put-mention', article: home, record: { ...mentionOf('niger'), id: 'again' } }],
  ['overlapping-mentions', 'inside', 'hint', ['remove-mention Russian Min', 'remove-mention Russian Ministry'],
    marked('outside', 'Russian Ministry'), marked('inside', 'Russian Min')],
  ['unused-entity', 'nigeria', 'hint', ['remove-entity nigeria', 'choose mark'],
    { type: 'put-entity', record: twin }],
  ['same-entity-twice', 'nigeria', 'warning', ['choose merge'],
    { type: 'put-entity', record: { ...twin, identifiers: { wikidata: 'Q1032' } } }],
  ['same-entity-twice', 'nigeria', 'hint', ['choose merge'],
    { type: 'put-entity', record: { ...twin, aliases: { en: [], fr: ['le Mali'] } } }],
  ['period-reversed', 'vladimir-putin', 'error', ['swap-dates 2024', 'clear-until'], { type: 'put-entity',
    record: { ...find(dossier.entities, 'vladimir-putin'), actsFor: [{ entity: 'russia', from: '2024', until: '2012' }] } }],
  ['acts-for-itself', 'russia', 'error', ['remove-acts-for russia'],
    { type: 'put-entity', record: { ...find(dossier.entities, 'russia'), actsFor: [{ entity: 'russia' }] } }],
  ['ends-not-nearby', 'nr-c02', 'hint', ['choose mark', 'choose object', 'choose evidence'],
    change('nr-c02', { object: 'russian-ministry-of-defence' })],
  ['source-not-nearby', 'nr-c04', 'hint', ['choose mark', 'choose source'], change('nr-c04', { attribution: [{ entity: 'lsi-africa' }] })],
]

describe('each check', () => {
  it.each(CASES)('%s finds %s, a(n) %s', (check, id, level, fixes, ...edits) => {
    const [found, ...more] = newly(check, ...edits)
    expect(more).toEqual([])
    expect(found).toMatchObject({ check, level, record: { id } })
    const offered = found ? fixesOf(found) : []
    expect(offered.slice(0, fixes.length)).toEqual(fixes)
  })

  it('is tried above', () => {
    expect(new Set(CASES.map(([check]) => check))).toEqual(new Set(CHECKS.map(({ id }) => id)))
  })
})

describe('what is no problem', () => {
  it('in the sample article: only hints, at ends that its codebook takes from the text around', () => {
    const found = checkDossier(dossier)
    expect(found.map(({ check, record, args }) => [check, record.id, args.entities])).toEqual([
      ['ends-not-nearby', 'nr-c21', ['niger']],
      ['ends-not-nearby', 'nr-c43', ['niger']],
      ['ends-not-nearby', 'nr-c44', ['niger']],
    ])
  })

  it.each<[string, Problem['check'], ...Edit[]]>([
    ['a plan for later', 'date-after-article', change('nr-c24', { time: { edtf: '2024-05', basis } })],
    ['an article without a date', 'date-after-article',
      { type: 'put-head', record: (({ published: _, ...head }) => head)(headOf(article)) },
      change('nr-c31', { time: { edtf: '2099', basis } })],
    ['a denial of another time', 'contradiction',
      change('nr-c40', { id: 'other', polarity: 'denied', time: { edtf: '2020', basis } })],
    ['a plan that is not carried out', 'contradiction', change('nr-c24', { id: 'other', polarity: 'denied', modality: 'reported' })],
    ['the same words at another time', 'same-claim-twice', change('nr-c31', { id: 'other', time: { edtf: '2024-03-27', basis } })],
    ['the same words in another voice', 'same-claim-twice', change('nr-c04', { id: 'other', attribution: [{ entity: 'officials' }] })],
    ['an event that a draft tells of', 'event-without-claims',
      { type: 'put-claim', article: home, record: without('nr-c24', 'event') }, draft({ event: 'nr-training' })],
    ['a metonym', 'other-entity-named',
      { type: 'put-mention', article: home, record: { ...mentionOf('niger'), entity: 'mali', form: 'metonym' } }],
  ])('%s is no %s', (_, check, ...edits) => {
    expect(newly(check, ...edits)).toEqual([])
  })
})

describe('cooperation and conflict', () => {
  const hostile = (changes: Partial<Claim>): Edit =>
    change('nr-c31', { id: 'hostile', relation: 'distanced-itself-from', ...changes })

  it('in one event and one voice is a warning that names both', () => {
    const [found] = newly('contradiction', hostile({}))
    expect(found).toMatchObject({ level: 'warning', args: { how: 'opposite', voices: 'one' } })
    expect(found?.related).toEqual([{ type: 'claim', id: 'nr-c31' }, { type: 'claim', id: 'nr-c33' }])
  })

  it('in two voices is a hint that says who says what', () => {
    const [found] = newly('contradiction', hostile({ modality: 'reported', attribution: [{ entity: 'tele-sahel' }] }))
    expect(found).toMatchObject({ level: 'hint', args: { voices: 'two', sources: ['tele-sahel'], otherSources: [] } })
  })

  it('in a long time with room for both is none', () => {
    const { event: _, ...apart } = claimOf('nr-c31')
    const record: Claim = { ...apart, id: 'hostile', relation: 'distanced-itself-from', time: { edtf: '2024', basis } }
    expect(newly('contradiction', { type: 'put-claim', article: home, record })).toEqual([])
  })
})

describe('a checker', () => {
  it('looks only at what changed', () => {
    const seen: string[] = []
    const counting = checkEach({
      id: 'missing-evidence', of: ['claim'], given: ({ relations }) => ({ relations }),
      problemsOf: ({ record }) => {
        seen.push(record.id)
        return []
      },
    })
    const check = makeChecker([counting])
    check(dossier)
    expect(seen.splice(0)).toHaveLength(article.claims.length)
    const noted = edited([change('nr-c05', { note: { en: 'n', fr: 'n' } })])
    check(noted)
    expect(seen.splice(0)).toEqual(['nr-c05'])
    const marked = edited([{ type: 'remove-mention', article: home, id: mentionOf('niger').id }], noted)
    check(marked)
    expect(seen.splice(0)).toEqual([])
    check(edited([{ type: 'put-relation', record: { ...find(dossier.ontology.relations, 'governs'), symmetric: true } }], marked))
    expect(seen).toHaveLength(article.claims.length)
  })

  it('sees what a draft was needed for, once it is gone', () => {
    const check = makeChecker()
    const untold: Edit = { type: 'put-claim', article: home, record: without('nr-c24', 'event') }
    const drafted = edited([untold, draft({ event: 'nr-training' })])
    const before = check(drafted)
    const after = check(edited([{ type: 'remove-draft-claim', article: home, id: 'half' }], drafted))
    const told = (problems: readonly Problem[]): string[] =>
      problems.filter(({ check: found }) => found === 'event-without-claims').map(({ record }) => record.id)
    expect([told(before), told(after)]).toEqual([[], ['nr-training']])
    expect(check(drafted)).toEqual(before)
  })

  it('lists a problem with each record that has a part in it', () => {
    const problems = checkDossier(edited([change('nr-c02', { id: 'again' })]))
    expect(problemsOfRecord(problems, 'claim', 'again').map(({ check }) => check)).toContain('same-claim-twice')
    expect(problemsOfRecord(problems, 'claim', 'nr-c02').map(({ check }) => check)).toContain('same-claim-twice')
    expect(problemsOfRecord(problems, 'mention', 'nr-c02')).toEqual([])
  })
})
