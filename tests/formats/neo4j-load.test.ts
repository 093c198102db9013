/** What `load.cypher` does to a database that holds something already. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Dossier } from '../../src/core/schema.ts'
import { neo4j } from '../../src/formats/neo4j.ts'
import { arbitraryDossier } from '../fixtures/arbitrary-dossier.ts'
import { CypherGraph } from './run-cypher.ts'
import { writeFiles } from './write-text.ts'

const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
const scriptOf = (dossier: Dossier): string => writeFiles(neo4j, dossier).find(({ name }) => name === 'load.cypher')?.content ?? ''

function load(...dossiers: readonly Dossier[]): ReturnType<CypherGraph['show']> {
  const graph = new CypherGraph()
  for (const dossier of dossiers) graph.run(scriptOf(dossier))
  return graph.show()
}

/** With another text, under which every span still lies. */
function retold(dossier: Dossier): Dossier {
  return {
    ...dossier,
    articles: dossier.articles.map((article) => {
      const text = `${article.text}retold`
      return { ...article, text, sha256: createHash('sha256').update(text).digest('hex') }
    }),
  }
}

function editClaims(dossier: Dossier, edit: (claims: Claim[]) => Claim[]): Dossier {
  return { ...dossier, articles: dossier.articles.map((article) => ({ ...article, claims: edit(article.claims) })) }
}

function withWikidata(dossier: Dossier, ...ids: readonly (string | undefined)[]): Dossier {
  return {
    ...dossier,
    entities: dossier.entities.map((entity, at) => ({ ...entity, identifiers: ids[at] === undefined ? {} : { wikidata: ids[at] } })),
  }
}

describe('the script', () => {
  it('changes nothing by a second run', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      expect(load(dossier, dossier)).toStrictEqual(load(dossier))
    }), { numRuns: 40 })
  })

  it('leaves nothing of the claims, events, mentions and properties that an edit took out', () => {
    fc.assert(fc.property(arbitraryDossier(), (dossier) => {
      const bare = editClaims(dossier, (claims) => claims.filter((_, at) => at % 2 === 0).map(({ id, subject, relation, object, evidence }) =>
        ({ id, subject: object, object: subject, relation, evidence, modality: 'planned', polarity: 'denied', attribution: [] })))
      const edited = {
        ...bare,
        entities: bare.entities.map(({ description, determiner, ...entity }) => ({ ...entity, actsFor: [] })),
        articles: bare.articles.map(({ publisher, published, url, ...article }) => ({ ...article, mentions: [], events: [] })),
      }
      expect(load(dossier, edited)).toStrictEqual(load(edited))
    }), { numRuns: 40 })
  })

  it('leaves nothing of a relation, a kind or an id of an article that was changed', () => {
    const relation = { ...editClaims(small, (claims) => claims.map((claim) => ({ ...claim, relation: 'minister-of' }))) }
    expect(load(small, relation)).toStrictEqual(load(relation))
    const kind = { ...small, entities: small.entities.map((entity) => ({ ...entity, kind: 'state' })) }
    expect(load(small, kind)).toStrictEqual(load(kind))
    const renamed = { ...small, articles: small.articles.map((article) => ({ ...article, id: 'other' })) }
    expect(load(small, renamed)).toStrictEqual(load(renamed))
  })

  it('keeps two dossiers apart whose texts differ and whose ids do not', () => {
    const [one, other] = [load(small), load(retold(small))]
    const both = load(small, retold(small))
    expect(both.ties).toStrictEqual([...one.ties, ...other.ties].sort())
    expect(both.nodes).toHaveLength(one.nodes.length + other.nodes.length)
    expect(load(retold(small), small)).toStrictEqual(both)
  })

  it('lets entities meet by Wikidata, unless two of a dossier have the same', () => {
    const entities = (...dossiers: Dossier[]): unknown[] =>
      load(...dossiers).nodes.filter(({ labels }) => labels.has('Entity')).map(({ properties }) => properties['key'])
    const one = withWikidata(small, 'Q1', 'Q2')
    const other = withWikidata(retold(small), undefined, 'Q1', 'Q2')
    expect(entities(one, other)).toHaveLength(4)
    expect(entities(one, other)).toEqual(expect.arrayContaining(['wikidata/Q1', 'wikidata/Q2']))
    expect(entities(withWikidata(small, 'Q1', 'Q1'), other)).toHaveLength(6)
    expect(entities({ ...small, articles: [] }, { ...small, articles: [], entities: small.entities.slice(1) })).toHaveLength(5)
  })

  it('tells a claim’s own time from its event’s', () => {
    const basis = { en: 'x', fr: 'x' }
    const dated = editClaims(small, (claims) => claims.map((claim) => (claim.id === 'c1' ? { ...claim, time: { edtf: '2024-05', basis } } : claim)))
    const claimOf = (dossier: Dossier): unknown => load(dossier).nodes.find(({ properties }) => properties['id'] === 'c1')?.properties
    expect(claimOf(dated)).toMatchObject({ time: '2024-05', event_time: '2024-05-13', first_day: '2024-05-01', last_day: '2024-05-31' })
    expect(claimOf(small)).toMatchObject({ event_time: '2024-05-13', first_day: '2024-05-13', last_day: '2024-05-13' })
    expect(claimOf(small)).not.toHaveProperty('time')
  })

  it('names a tie by how firmly its claim stands', () => {
    expect(load(small).ties.filter((tie) => tie.includes('SENDS_BOATS'))[0]).toContain('"name":"sends boats (planned)","name_fr":"envoie des bateaux (prévu)"')
  })
})
