/** What was read from brat goes out as it came, byte for byte, but for what was changed. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit, type Edit } from '../../src/core/edit.ts'
import type { Article, Claim, Dossier, Entity, Mention } from '../../src/core/schema.ts'
import { brat } from '../../src/formats/brat.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { arbitraryPair, type BratPair } from '../fixtures/brat/arbitrary-pair.ts'
import { whatRemains } from './what-remains.ts'
import { readFiles, writeFiles } from './write-text.ts'

function filesOf(pairs: readonly BratPair[]): { name: string; content: string }[] {
  return pairs.flatMap(({ text, standoff }, index) => [
    { name: `d${index}.txt`, content: text },
    { name: `d${index}.ann`, content: standoff },
  ])
}

function read(files: readonly { name: string; content: string }[]): Dossier {
  const { dossier, issues } = readFiles(brat, files)
  if (!dossier) throw new Error(JSON.stringify(issues))
  return dossier
}

function withoutConfiguration(dossier: Dossier): { name: string; content: string }[] {
  return writeFiles(brat, dossier).filter(({ name }) => !name.endsWith('.conf'))
}

it('gives any pair back', () => {
  fc.assert(fc.property(fc.array(arbitraryPair(), { minLength: 1, maxLength: 3 }), (pairs) => {
    const files = filesOf(pairs)
    const once = read(files)
    expect(withoutConfiguration(once)).toStrictEqual(files)
    expect(withoutConfiguration(read(writeFiles(brat, once)))).toStrictEqual(files)
  }), { numRuns: 100 })
})

it('gives its own files back, with the configuration and without', () => {
  fc.assert(fc.property(arbitraryDossier(), (dossier) => {
    const files = writeFiles(brat, dossier)
    expect(writeFiles(brat, read(files))).toStrictEqual(files)
    const pairs = files.filter(({ name }) => !name.endsWith('.conf'))
    if (pairs.length > 0) expect(withoutConfiguration(read(pairs))).toStrictEqual(pairs)
  }), { numRuns: 60 })
})

it('reads every edit back: claims and mentions removed, changed and added', () => {
  fc.assert(fc.property(arbitraryDossier(), fc.nat(), fc.constantFrom('denied', 'gone', 'moved'), (dossier, chosen, change) => {
    const before = read(writeFiles(brat, dossier))
    const edited: Dossier = {
      ...before,
      articles: before.articles.map((article) => {
        const [claim, mention] = [article.claims[chosen % article.claims.length], article.mentions[chosen % article.mentions.length]]
        const claims = article.claims.filter((one) => one !== claim)
        const mentions = article.mentions.filter((one) => one !== mention)
        if (change === 'gone') return { ...article, claims, mentions }
        const entity = before.entities[chosen % before.entities.length]?.id ?? ''
        return {
          ...article,
          claims: [...claims, ...(claim ? [{ ...claim, polarity: 'denied' as const }] : [])],
          mentions: [...mentions, ...(mention ? [change === 'moved' ? { ...mention, entity } : { ...mention, id: `${mention.id}-new` }] : [])],
        }
      }),
    }
    const again = read(writeFiles(brat, edited))
    expect(whatRemains(again, ['orphans', 'order'])).toStrictEqual(whatRemains(edited, ['orphans', 'order']))
  }), { numRuns: 100 })
})

/** The lines that are in one text only: those gone, and those new. */
function differingLines(before: string | undefined, after: string | undefined): { gone: string[]; added: string[] } {
  const [old, now] = [before?.split('\n') ?? [], after?.split('\n') ?? []]
  return { gone: old.filter((line) => !now.includes(line)), added: now.filter((line) => !old.includes(line)) }
}

describe('changes no other lines than those of changed records', () => {
  const files = ['sahel.txt', 'sahel.ann'].map((name) =>
    ({ name, content: readFileSync(new URL(`../fixtures/brat/${name}`, import.meta.url), 'utf8') }))
  const dossier = read(files)
  const article = dossier.articles[0] as Article
  const afterEdit = (edit: Edit): ReturnType<typeof differingLines> => {
    const { dossier: edited, issues } = applyEdit(dossier, edit)
    expect(issues).toStrictEqual([])
    const written = writeFiles(brat, edited)
    expect(whatRemains(read(written), ['orphans', 'order'])).toStrictEqual(whatRemains(edited, ['orphans', 'order']))
    return differingLines(files[1]?.content, written.find(({ name }) => name === 'sahel.ann')?.content)
  }
  const mention = (id: string): Mention => article.mentions.find((one) => one.id === id) as Mention
  const claim = (id: string): Claim => article.claims.find((one) => one.id === id) as Claim

  it('a relation removed', () => {
    expect(afterEdit({ type: 'remove-claim', article: 'sahel', id: 'sahel/R1' })).toStrictEqual({
      gone: ['R1\tcoopere-avec Arg1:T1 Arg2:T2\t', '#2\tAnnotatorNotes R1\tvu deux fois'], added: [],
    })
  })

  it('an event removed, with its trigger and attributes', () => {
    expect(afterEdit({ type: 'remove-claim', article: 'sahel', id: 'sahel/E1' })).toStrictEqual({
      gone: ['T8\tArrivee 130 142\tsont arrivés', 'E1\tArrivee:T8 Agent:T4 Destination:T6 Source:T3 Time:T9', 'M1\tSpeculation E1', 'A2\tCertainty E1 low'],
      added: [],
    })
  })

  it('a mention added, under ids that are free', () => {
    const start = article.text.indexOf('Niamey')
    const record: Mention = { id: 'new', entity: 'niamey', form: 'name', spans: [{ start, end: start + 6, quote: 'Niamey' }] }
    expect(afterEdit({ type: 'put-mention', article: 'sahel', record })).toStrictEqual({
      gone: [], added: ['T13\tLieu 0 6\tNiamey', '#3\tAnnotatorNotes T13\tTriplomat: id=new entity=niamey'],
    })
  })

  it('a mention of another entity: its line keeps its id', () => {
    expect(afterEdit({ type: 'put-mention', article: 'sahel', record: { ...mention('sahel/T5'), entity: 'russie', form: 'demonym' } })).toStrictEqual({
      gone: [],
      added: ['A3\tForm T5 demonym', 'N3\tReference T5 Wikidata:Q159\tRussie', '#3\tAnnotatorNotes T5\tTriplomat: id=sahel/T5 entity=russie'],
    })
  })

  it('a claim qualified: its line becomes an event', () => {
    const { added, gone } = afterEdit({ type: 'put-claim', article: 'sahel', record: { ...claim('sahel/R1'), modality: 'planned' } })
    expect(gone).toStrictEqual(['R1\tcoopere-avec Arg1:T1 Arg2:T2\t', '#2\tAnnotatorNotes R1\tvu deux fois'])
    expect(added).toStrictEqual([
      'T13\tcoopere-avec 25 75\tLe Niger et la Russie renforcent leur coopération.',
      'E3\tcoopere-avec:T13 Subject:T1 Object:T2', 'A3\tModality E3 planned',
      '#3\tAnnotatorNotes E3\tTriplomat: id=sahel/R1 note.en="vu deux fois" note.fr="vu deux fois"',
    ])
  })

  it('a kind changed: the marks of the entity get its type', () => {
    const entity = dossier.entities.find(({ id }) => id === 'tele-sahel') as Entity
    const { added, gone } = afterEdit({ type: 'put-entity', record: { ...entity, kind: 'Force' } })
    expect(gone).toStrictEqual(['T3\tMedia 82 92\tTélé-Sahel'])
    expect(added).toStrictEqual(['T3\tForce 82 92\tTélé-Sahel', '#3\tAnnotatorNotes T3\tTriplomat: id=sahel/T3 entity=tele-sahel'])
  })
})

it('holds for one article where another goes', () => {
  const pair = { text: 'Niger Mali', standoff: 'T1\tGPE 0 5\tNiger\nT2\tGPE 6 10\tMali\nR1\tallied Arg1:T1 Arg2:T2\t\n' }
  const files = filesOf([pair, pair])
  const { dossier, issues } = applyEdit(read(files), { type: 'remove-article', id: 'd0' })
  expect(issues).toStrictEqual([])
  expect(withoutConfiguration(dossier)).toStrictEqual(files.slice(2))
})
