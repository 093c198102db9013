/** Turtle 1.2: what is stated and what is only spoken of; names, numbers and texts as a person would write them. */
import { readFileSync } from 'node:fs'
import { parse } from 'oxigraph'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/core/schema.ts'
import { MODALITIES, POLARITIES } from '../../src/core/vocabulary.ts'
import { isStated } from '../../src/formats/rdf/describe-article.ts'
import { turtle } from '../../src/formats/turtle.ts'
import { articleDossier } from '../core/article-dossier.ts'
import { writeText } from './write-text.ts'

const small = JSON.parse(readFileSync(new URL('../fixtures/small-dossier.json', import.meta.url), 'utf8')) as Dossier
const VOCABULARY = 'urn:triplomat:vocabulary:'

describe('Turtle 1.2', () => {
  it('states what the article affirms in its own voice, and nothing else', () => {
    const said = [[], [{ entity: 'varn' }]]
    const all = MODALITIES.flatMap((modality) => POLARITIES.flatMap((polarity) =>
      said.map((attribution) => ({ modality, polarity, attribution }))))
    expect(all.filter(isStated)).toEqual([{ modality: 'asserted', polarity: 'affirmed', attribution: [] }])
    const { dossier } = articleDossier()
    const claims = dossier.articles.flatMap((article) => article.claims)
    const text = writeText(turtle, dossier)
    expect(text.match(/ ~ claim:\S+ \{\|$/gm)).toHaveLength(claims.filter(isStated).length)
    const unstated = claims.filter((claim) => !isStated(claim))
    expect(text.match(/^claim:\S+ rdf:reifies <<\( \S+ \S+ \S+ \)>> ;$/gm)).toHaveLength(unstated.length)
  })

  it('says which version it is, before anything else', () => {
    expect(writeText(turtle, small)).toMatch(/^VERSION "1\.2"\n/)
  })

  it('counts code points', () => {
    // In UTF-16 units the last span ends at 159: the fish is two of them.
    expect(writeText(turtle, small)).toContain('oa:exact "by June 🐟"')
    expect(writeText(turtle, small)).toContain('oa:start 149 ; oa:end 158')
  })

  it('writes ids in full where not every reader takes them for names', () => {
    const [varn] = small.entities
    if (!varn) throw new Error('the fixture has an entity')
    const named = (id: string) => writeText(turtle, { ...small, articles: [], entities: [{ ...varn, id }] })
    expect(named('a.b-c_1')).toContain('\nentity:a.b-c_1 a tri:Entity')
    expect(named('a/b é')).toContain('\n<urn:triplomat:entity:a%2Fb%20%C3%A9> a tri:Entity')
    expect(named("x'y")).toContain('\n<urn:triplomat:entity:x%27y> a tri:Entity')
    expect(named('ends.')).toContain('\n<urn:triplomat:entity:ends.> a tri:Entity')
  })

  it('breaks the lines of a text where it does, and nowhere else', () => {
    const text = 'one "two"\nthree\r\n\\ """ four"'
    const articles = small.articles.map((one) => ({ ...one, text, mentions: [], events: [], claims: [] }))
    expect(writeText(turtle, { ...small, articles }))
      .toContain('schema:articleBody """one "two"\nthree\\r\n\\\\ \\"\\"" four\\""""@en')
  })

  it('uses no word of its own that the vocabulary does not describe, and describes none that it does not use', () => {
    const vocabulary = readFileSync(new URL('../../public/ns/triplomat.ttl', import.meta.url), 'utf8')
    const described = parse(vocabulary, { format: 'text/turtle' }).map(({ subject }) => subject.value)
    const source = ['describe-dossier', 'describe-article', 'resource'].map((name) =>
      readFileSync(new URL(`../../src/formats/rdf/${name}.ts`, import.meta.url), 'utf8')).join('')
    const inSource = [...source.matchAll(/'tri:(\w+)'/g)].map(([, name]) => VOCABULARY + name)
    const written = writeText(turtle, articleDossier().dossier)
    const inArticle = [...written.matchAll(/\btri:(\w+)/g)].map(([, name]) => VOCABULARY + name)
    for (const used of [...inSource, ...inArticle]) expect(described).toContain(used)
    const properties = vocabulary.match(/^tri:[a-z]\w+(?= a (?:owl|rdf):)/gm) ?? []
    expect(properties.length).toBeGreaterThan(30)
    for (const property of properties) expect(source).toContain(`'${property}'`)
  })

  it('describes each value of a closed list', () => {
    const vocabulary = readFileSync(new URL('../../public/ns/triplomat.ttl', import.meta.url), 'utf8')
    for (const modality of MODALITIES) expect(vocabulary).toContain(`\ntri:${modality} a tri:Modality ;`)
    for (const polarity of POLARITIES) expect(vocabulary).toContain(`\ntri:${polarity} a tri:Polarity ;`)
  })
})
