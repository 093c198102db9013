/** What the registry knows, how it is searched, and the entities that come out of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRegistry, registryEntity, searchRegistry } from '../../src/core/registry.ts'
import { registrySchema } from '../../src/core/registry-schema.ts'
import { entitiesSchema } from '../../src/core/schema.ts'
import { nameRegistry, registryFile } from '../fixtures/name-registry.ts'

const entry = (id: string) => {
  const found = nameRegistry.byId.get(id)
  if (!found) throw new Error(`no ${id} in the registry`)
  return found
}
const found = (query: string, language: 'en' | 'fr' = 'en'): string[] =>
  searchRegistry(nameRegistry, query, language).map(({ entry: { id } }) => id)

describe('readRegistry', () => {
  it.each([
    ['niger', ['nigérien', 'nigérienne', 'nigériens', 'nigériennes']],
    ['nigeria', ['nigérian', 'nigériane', 'nigérians', 'nigérianes']],
    ['france', ['français', 'française', 'françaises']],
    ['turkey', ['turc', 'turque', 'turcs', 'turques']],
    ['russia', ['russe', 'russes']],
  ])('makes the feminine and plural forms of %s', (id, forms) => {
    expect(entry(id).demonyms.fr).toEqual(forms)
  })

  it.each([
    ['niger', 'Nigeriens'], ['kuwait', 'Kuwaitis'], ['czechia', 'Czechs'],
  ])('makes the English plural of %s', (id, plural) => {
    expect(entry(id).demonyms.en).toContain(plural)
  })

  it('makes no English plural where none is said', () => {
    const plurals = nameRegistry.entries.flatMap(({ demonyms }) => demonyms.en).filter((word) => /(ss|sh|ese|man|y|z)s$/.test(word))
    expect(plurals).toEqual([])
  })

  it.each([
    ['president-of-niger', 'president of Niger', 'président du Niger'],
    ['president-of-algeria', 'president of Algeria', 'président de l’Algérie'],
    ['president-of-united-states', 'president of the United States', 'président des États-Unis'],
    ['king-of-morocco', 'king of Morocco', 'roi du Maroc'],
    ['prime-minister-of-israel', 'prime minister of Israel', 'premier ministre d’Israël'],
    ['president-of-cuba', 'president of Cuba', 'président de Cuba'],
  ])('makes the office %s', (id, en, fr) => {
    expect(entry(id)).toMatchObject({ kind: 'person', label: { en, fr }, isOffice: true })
  })

  it.each([
    ['president-of-niger', 'en', 'Nigerien president'], ['president-of-niger', 'en', 'Niger’s president'],
    ['president-of-niger', 'fr', 'présidente nigérienne'], ['king-of-spain', 'fr', 'roi d’Espagne'],
    ['president-of-united-states', 'en', 'US president'],
    ['president-of-democratic-republic-of-the-congo', 'fr', 'président de la RDC'],
  ] as const)('knows %s in %s as %s', (id, language, name) => {
    expect(entry(id).names[language]).toContain(name)
  })
})

describe('registryEntity', () => {
  it('makes entities that a dossier may hold', () => {
    const entities = nameRegistry.entries.map((one) => registryEntity(one))
    expect(entitiesSchema.safeParse({ entities }).error).toBeUndefined()
    expect(entities.flatMap(({ actsFor }) => actsFor)).toEqual([])
  })

  it('takes names, demonyms in the singular and metonyms for aliases', () => {
    expect(registryEntity(entry('russia')).aliases).toEqual({
      en: ['Russian Federation', 'Russian', 'Kremlin'],
      fr: ['Fédération de Russie', 'Fédération russe', 'russe', 'Kremlin'],
    })
    expect(registryEntity(entry('czechia')).aliases.en).toEqual(['Czech Republic', 'Czech', 'Czechs'])
  })

  it('says for whom it acts only where the dossier has them', () => {
    const tchiani = entry('abdourahamane-tchiani')
    expect(registryEntity(tchiani).actsFor).toEqual([])
    expect(registryEntity(tchiani, (id) => id === 'niger-military-government').actsFor).toEqual([
      { entity: 'niger-military-government', from: '2023-07-28' },
    ])
  })

  it('gives copies: to change one changes nothing else', () => {
    const one = registryEntity(entry('niger'))
    one.aliases.en.push('changed')
    one.label.en = 'changed'
    expect(entry('niger').label.en).toBe('Niger')
    expect(registryEntity(entry('niger')).aliases.en).not.toContain('changed')
  })
})

describe('searchRegistry', () => {
  it.each([
    ['niger', 'niger'], ['NIGERIA', 'nigeria'], ['cote divoire', undefined], ['côte d\'ivoire', 'ivory-coast'],
    ['ivory coast', 'ivory-coast'], ['burma', 'myanmar'], ['swaziland', 'eswatini'], ['uk', 'united-kingdom'], ['u s', 'united-states'],
    ['usa', 'united-states'], ['ouaga', 'ouagadougou'], ['tiani', 'abdourahamane-tchiani'], ['gsim', 'jnim'], ['jnim', 'jnim'],
    ['cedeao', 'ecowas'], ['nigérian', 'nigeria'], ['nigerien', 'niger'], ['zzzz', undefined], ['kremlin', 'russia'],
  ])('finds by %s first %s', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  it('finds by a whole code, not by a part of it', () => {
    expect(found('NER')[0]).toBe('niger')
    expect(found('Q1032')).toEqual(['niger'])
    expect(found('Q103')).toEqual([])
  })

  it('finds nothing by nothing', () => {
    expect(['', '  ', '’-'].flatMap((query) => found(query))).toEqual([])
  })

  it('puts names of the language before those of the other, and offices last among equals', () => {
    expect(searchRegistry(nameRegistry, 'Maurice', 'fr')[0]?.entry.id).toBe('mauritius')
    expect(searchRegistry(nameRegistry, 'CNSP', 'en').map(({ entry: { id } }) => id)).toEqual(['cnsp-niger', 'cnsp-mali'])
    const ids = found('nigerien')
    expect(ids.indexOf('president-of-niger')).toBeGreaterThan(ids.indexOf('nigerien-presidential-guard'))
  })

  it('finds each entry by each of its labels, in any case', () => {
    fc.assert(fc.property(fc.constantFrom(...nameRegistry.entries), fc.constantFrom('en', 'fr'), (one, language) => {
      expect(found(one.label[language].toUpperCase(), language)).toContain(one.id)
    }), { numRuns: 60 })
  })
})

describe('registrySchema', () => {
  it('refuses what the app could not use', () => {
    const [first] = registryFile.states
    for (const change of [{ region: 'atlantis' }, { status: 'rogue' }, { id: 'Two words' }, { more: 1 }]) {
      const broken = { ...first, ...change }
      expect(registrySchema.safeParse({ ...registryFile, states: [broken] }).success).toBe(false)
    }
    expect(readRegistry({ ...registryFile, states: [], entities: [] }).entries).toEqual([])
  })
})
