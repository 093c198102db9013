/** Names and codes of actors, split into state, sector and role. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actsForHome, stateOfNumber, type ActorParts } from '../../src/core/actors/actor-parts.ts'
import { findAdjective, findHome, homeOfCode, homeOfNumber } from '../../src/core/actors/find-state.ts'
import { leadingSector } from '../../src/core/actors/sectors.ts'
import { splitCode } from '../../src/core/actors/split-code.ts'
import { cleanName, splitName } from '../../src/core/actors/split-name.ts'

const registry: { states: { label: { en: string; fr: string }; identifiers: { iso3: string } }[] } =
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/registry.json'), 'utf8'))

describe('states', () => {
  it('are those of the registry, by their English and French names and codes', () => {
    for (const { label, identifiers: { iso3 } } of registry.states) {
      expect([findHome(label.en)?.iso3, findHome(label.fr)?.iso3, homeOfCode(iso3)?.label]).toEqual([iso3, iso3, label])
    }
  })

  it.each([
    ['Niger', 'NER'], ['Nigeria', 'NGA'], ['Nigéria', 'NGA'], ['niger', 'NER'], ["Cote d'Ivoire", 'CIV'], ['Russian Federation', 'RUS'],
    ['Palestinian Territory, Occupied', 'PSE'], ['Democratic Republic of Congo', 'COD'], ['Congo', 'COG'],
    ['Holy See (Vatican City State)', 'VAT'],
  ])('%s is %s', (name, iso3) => {
    expect(findHome(name)?.iso3).toBe(iso3)
  })

  it('are never found by the beginning of a name', () => {
    for (const name of ['Nige', 'Nigerien', 'Niger Delta', 'Guinea-', '']) {
      expect([name, findHome(name)?.iso3]).toEqual([name, name === 'Guinea-' ? 'GIN' : undefined])
    }
  })

  it('are known by CAMEO\'s codes, not by FIPS\'', () => {
    const found = ['ROM', 'NER', 'NG', 'constructor'].map((code) => homeOfCode(code)?.iso3)
    expect(found).toEqual(['ROU', 'NER', undefined, undefined])
  })

  it('are known by their numbers', () => {
    expect([436, 475, 255, 260].map((number) => homeOfNumber(number)?.iso3)).toEqual(['NER', 'NGA', 'DEU', 'DEU'])
    expect(stateOfNumber(265)).toEqual({
      id: 'state 265', role: 'state', label: { en: 'German Democratic Republic', fr: 'République démocratique allemande' },
    })
    expect(stateOfNumber(9).label).toEqual({ en: 'state 9', fr: 'État 9' })
  })

  it('are known by adjectives that are theirs alone', () => {
    expect(findAdjective('Nigerien Armed Forces')).toMatchObject({ home: { iso3: 'NER' }, rest: 'Armed Forces' })
    expect(findAdjective('Nigerian Army')?.home.iso3).toBe('NGA')
    expect(findAdjective('Congolese Army')).toBeUndefined()
    expect(findAdjective('Nigerien')).toBeUndefined()
  })
})

describe('names', () => {
  it.each([
    ['Niger', 'NER: state - NER'],
    ['Military (Russia)', 'Military (Russia): force MIL RUS, for it'],
    ['Combatant (Mali)', 'Combatant (Mali): group UAF MLI'],
    ['Armed Rebel (Mali)', 'Armed Rebel (Mali): group REB MLI'],
    ['Citizen (Nigeria)', 'Citizen (Nigeria): other CVL NGA'],
    ['Head of Government (Niger)', 'Head of Government (Niger): person GOV NER, for it'],
    ['Cabinet / Council of Ministers / Advisors (United States)',
      'Cabinet / Council of Ministers / Advisors (United States): body GOV USA, for it'],
    ['Lawyer/Attorney (France)', 'Lawyer/Attorney (France): other CVL FRA'],
    ['Main Opposition (Niger)', 'Main Opposition (Niger): body OPP NER'],
    ['Government (Holy See (Vatican City State))', 'Government (Holy See (Vatican City State)): body GOV VAT, for it'],
    ['Police (Hong Kong)', 'Police (Hong Kong): force COP HKG'],
    ['Military (Taliban)', 'Military (Taliban): group REB -'],
    ['Nigerien Armed Forces', 'Nigerien Armed Forces: force MIL NER, for it'],
    ['Military Forces of Niger (2023-)', 'Military Forces of Niger (2023-): force MIL NER, for it'],
    ['Military Forces of the Democratic Republic of Congo (2019-)',
      'Military Forces of the Democratic Republic of Congo (2019-): force MIL COD, for it'],
    ['Mutiny of Military Forces of Guinea (2021-)', 'Mutiny of Military Forces of Guinea (2021-): group REB GIN'],
    ['JNIM: Group for Support of Islam and Muslims', 'JNIM: Group for Support of Islam and Muslims: group REB -'],
    ['Wagner Group', 'Wagner Group: group PRM -'],
    ['African Union', 'African Union: organisation IGO -'],
    ['Middle East', 'Middle East: place - -'],
    ['Barack Obama', 'Barack Obama: person - -'],
    ['Julie Bishop', 'Julie Bishop: person - -'],
  ])('%s', (name, expected) => {
    expect(describeParts(splitName(name))).toBe(expected)
  })

  it.each([
    ['Military (Russia)', 'Forces armées (Russie)'],
    ['Cabinet / Council of Ministers / Advisors (United States)', 'Conseil des ministres et conseillers (États-Unis)'],
    ['Police (Hong Kong)', 'Police (Hong Kong)'],
    ['Ministry of Silly Walks (Germany)', 'Ministry of Silly Walks (Allemagne)'],
    ['Military Forces of Niger (2023-)', 'Forces armées (Niger) (2023-)'],
    ['Armed Rebel (Tuareg people)', 'Rebelles armés (Tuareg people)'],
    ['UN SECURITY COUNCIL', 'Conseil de sécurité des Nations unies'],
    ['Barack Obama', 'Barack Obama'],
  ])('%s is in French: %s', (name, french) => {
    expect(splitName(name).label).toEqual({ en: name, fr: french })
  })

  it('are cleaned of underscores, no-break spaces and padding, and keep commas and quotation marks', () => {
    expect(cleanName(' Military_(Russia)\u00a0')).toBe('Military (Russia)')
    expect(cleanName('\u202fPascal_Affi_N\'Guessan ')).toBe('Pascal Affi N\'Guessan')
    expect(cleanName('Orwell, "George"')).toBe('Orwell, "George"')
    expect(cleanName('\u202eNiger\u202c \u2067Mali\u2069\u200f\u0007')).toBe('Niger Mali')
    expect(cleanName('\u202e_\u200b')).toBe('')
  })

  it('of whatever kind give an actor, whose id is the name but for states', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
      const name = cleanName(words)
      const parts = splitName(name)
      expect(parts.role === 'state' || parts.role === 'place' || parts.id === name).toBe(true)
    }))
  })
})

describe('codes', () => {
  it.each([
    ['NER', 'NER: state - NER'],
    ['NERGOVMIL', 'NERGOVMIL: body GOV NER, for it'],
    ['USAMIL', 'USAMIL: force MIL USA, for it'],
    ['MLIMILREB', 'MLIMILREB: group REB MLI'],
    ['NERMED', 'NERMED: other JRN NER'],
    ['IGOWAFWAS', 'IGOWAFWAS: organisation IGO -'],
    ['WAF', 'WAF: place - -'],
    ['REB', 'REB: group REB -'],
  ])('%s', (code, expected) => {
    const parts = splitCode(code, 'SOMEBODY')
    expect(parts && describeParts(parts)).toBe(expected)
  })

  it('have words in both languages, or the name that the file has', () => {
    expect(splitCode('USAMIL')?.label).toEqual({ en: 'United States: armed forces', fr: 'États-Unis\u00a0: forces armées' })
    expect(splitCode('IGOWAFWAS', 'ECONOMIC COMMUNITY')?.label.en).toBe('Economic Community')
  })

  it('are none where there is no code', () => {
    for (const code of ['', '---', 'NE', 'NER GOV', '__proto__']) expect(splitCode(code)).toBeUndefined()
  })
})

describe('of several sectors', () => {
  it('what is against the state leads, then the state\'s own', () => {
    expect(leadingSector(['MIL', 'REB'])).toBe('REB')
    expect(leadingSector(['PTY', 'GOV'])).toBe('GOV')
    expect(leadingSector(['LEG', 'OPP'])).toBe('OPP')
    expect([leadingSector(['CVL']), leadingSector([])]).toEqual(['CVL', undefined])
  })
})

function describeParts(parts: ActorParts): string {
  return `${parts.id}: ${parts.role} ${parts.sector ?? '-'} ${parts.home?.iso3 ?? '-'}${actsForHome(parts) ? ', for it' : ''}`
}
