/** Which names are taken for one another, and the words that tell them apart. */
import { describe, expect, it } from 'vitest'
import { areAdjectivesAlike, lookAlikesOf, tellApart } from '../../src/core/look-alikes.ts'
import { lookAlikesEn } from '../../src/i18n/annotate/look-alikes-en.ts'
import { lookAlikesFr } from '../../src/i18n/annotate/look-alikes-fr.ts'
import { REGIONS } from '../../src/core/registry-schema.ts'
import { nameRegistry } from '../fixtures/name-registry.ts'

const MESSAGES = { en: lookAlikesEn, fr: lookAlikesFr }

describe('lookAlikesOf', () => {
  it.each([
    ['niger', 'nigeria'], ['guinea', 'equatorial-guinea'], ['guinea', 'papua-new-guinea'], ['mali', 'malawi'],
    ['republic-of-the-congo', 'democratic-republic-of-the-congo'], ['mauritania', 'mauritius'], ['austria', 'australia'],
    ['sudan', 'south-sudan'], ['dominica', 'dominican-republic'], ['north-korea', 'south-korea'], ['slovakia', 'slovenia'],
    ['iran', 'iraq'], ['libya', 'lebanon'], ['cnsp-niger', 'cnsp-mali'],
  ])('knows that %s is taken for %s, and the other way round', (one, other) => {
    expect(lookAlikesOf(one)).toContain(other)
    expect(lookAlikesOf(other)).toContain(one)
  })

  it('names the nearest first', () => {
    expect(lookAlikesOf('niger')[0]).toBe('nigeria')
  })

  it('names only what the registry has, and nothing as like itself', () => {
    for (const { id } of nameRegistry.entries) {
      for (const other of lookAlikesOf(id)) expect(nameRegistry.byId.has(other), `${id}: ${other}`).toBe(true)
      expect(lookAlikesOf(id)).not.toContain(id)
      for (const other of lookAlikesOf(id)) expect(lookAlikesOf(other)).toContain(id)
    }
    expect(lookAlikesOf('france')).toEqual([])
    expect(lookAlikesOf('of-no-registry')).toEqual([])
  })
})

describe('tellApart', () => {
  const apart = (id: string, language: 'en' | 'fr', most: number): string => {
    const [one, ...others] = tellApart(nameRegistry, id, language).slice(0, most)
    if (!one) throw new Error(`${id} is like nothing`)
    return MESSAGES[language].apart(one, others, areAdjectivesAlike([one, ...others]))
  }

  it.each([
    ['niger', 'en', 2, 'Niger, capital Niamey, adjective “Nigerien”; not Nigeria, capital Abuja, adjective “Nigerian”'],
    ['niger', 'fr', 2,
      'Niger, capitale : Niamey, adjectif « nigérien » ; et non Nigeria, capitale : Abuja, adjectif « nigérian »'],
    ['republic-of-the-congo', 'en', 2,
      'Republic of the Congo, capital Brazzaville; not Democratic Republic of the Congo, capital Kinshasa'],
    ['libya', 'fr', 2, 'Libye, capitale : Tripoli ; et non Liban, capitale : Beyrouth'],
    ['south-sudan', 'en', 2, 'South Sudan, capital Juba; not Sudan, capital Khartoum'],
    ['cnsp-niger', 'en', 2,
      'National Council for the Safeguard of the Homeland, acts for Niger, from 2023-07-26; '
      + 'not National Committee for the Salvation of the People, acts for Mali, from 2020-08-18'],
    ['georgia', 'en', 2, 'Georgia, capital Tbilisi; not Georgia (US state), place, not a state'],
  ] as const)('tells %s apart in %s', (id, language, most, sentence) => {
    expect(apart(id, language, most).replaceAll('\u00a0', ' ')).toBe(sentence)
  })

  it('has nothing to say of what is like nothing, or unknown', () => {
    expect(tellApart(nameRegistry, 'france', 'en')).toEqual([])
    expect(tellApart({ entries: [], byId: new Map() }, 'niger', 'en')).toEqual([])
  })

  it.each(['en', 'fr'] as const)('has different words for all that are alike: %s', (language) => {
    for (const { id } of nameRegistry.entries) {
      const said = tellApart(nameRegistry, id, language).map((one) => MESSAGES[language].describe(one))
      expect(new Set(said).size, said.join('; ')).toBe(said.length)
    }
  })

  it('has words for every region', () => {
    for (const region of REGIONS) {
      const one = { name: 'x', kind: 'state', capitals: [], actsFor: [], region }
      for (const { describe: say } of Object.values(MESSAGES)) expect(say(one)).not.toContain(region)
    }
  })
})
