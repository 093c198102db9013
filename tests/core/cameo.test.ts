/** CAMEO's and PLOVER's figures and words. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CAMEO_SCALES } from '../../src/core/cameo/cameo-scales.ts'
import { codingOfPlover } from '../../src/core/cameo/coding-of-plover.ts'
import { PLOVER_SCORES, ploverTypeOf } from '../../src/core/cameo/plover-scores.ts'
import { cameoOfName, codingOfCameo } from '../../src/core/cameo.ts'
import { PLOVER_TYPES } from '../../src/core/vocabulary.ts'
import plover from '../fixtures/plover-2.0-scores.json' with { type: 'json' }

const TABLE = fileURLToPath(new URL('../../../shared/data/cameo/cameo-goldstein-plover.tsv', import.meta.url))
const NAMES = fileURLToPath(new URL('../../../shared/data/cameo/icews-relation-map.tsv', import.meta.url))
const codes = [...CAMEO_SCALES.matchAll(/(?<=[:;\s])(\d{2,4}) -?\d/g)].map(([, code = '']) => code)

describe('codes of CAMEO', () => {
  it('are all 311, each with scores within the scales and words of its own in both languages', () => {
    expect(new Set(codes).size).toBe(311)
    const labels = new Set<string>()
    for (const code of codes) {
      const coding = codingOfCameo(code)
      if (!coding) throw new Error(`there is no coding of ${code}`)
      expect(coding.code).toBe(code)
      for (const score of [coding.goldstein, coding.plover ?? 0]) expect(Math.abs(score ?? NaN)).toBeLessThanOrEqual(10)
      for (const label of Object.values(coding.label)) expect(label).not.toMatch(/\d|^$/)
      if (code.length > 2 && !(code.length === 3 && code.endsWith('0'))) labels.add(coding.label.en)
    }
    expect(labels.size).toBe(codes.filter((code) => code.length > 2 && !(code.length === 3 && code.endsWith('0'))).length)
  })

  it.each([
    ['042', { type: 'CONSULT', mode: 'visit', plover: 4, goldstein: 1.9, tieClass: 'verbal-cooperation' }],
    ['072', { type: 'AID', plover: 10, goldstein: 8.3, tieClass: 'material-cooperation' }],
    ['112', { type: 'ACCUSE', mode: 'disapprove', plover: -2, goldstein: -2, tieClass: 'verbal-conflict' }],
    ['11', { type: 'ACCUSE', plover: -3 }],
    ['166', { type: 'SANCTION', mode: 'expel', plover: -5.5, goldstein: -7, tieClass: 'material-conflict' }],
    ['057', { type: 'SUPPORT', mode: 'sign', plover: 5, goldstein: 8, tieClass: 'treaty' }],
    ['161', { type: 'SANCTION', mode: 'withdraw', tieClass: 'treaty-conflict' }],
    ['164', { type: 'SANCTION', mode: 'withdraw', tieClass: 'material-conflict' }],
    ['20', { type: 'ASSAULT', plover: -9, goldstein: -10 }],
  ])('%s is %o', (code, expected) => {
    expect(codingOfCameo(code)).toMatchObject(expected)
  })

  it('that PLOVER dropped keep Goldstein\'s score and have no other', () => {
    for (const code of codes.filter((one) => /^0[12]/.test(one))) {
      const coding = codingOfCameo(code)
      expect(coding).toMatchObject({ tieClass: 'neutral', isMutual: false })
      expect(coding?.goldstein).toBeTypeOf('number')
      expect([coding?.type, coding?.plover]).toEqual([undefined, undefined])
    }
  })

  it('may have lost their zero, and are none where they never were any', () => {
    expect(codingOfCameo('42')?.code).toBe('042')
    expect(codingOfCameo(' 311 ')?.code).toBe('0311')
    // Why: 10 is a demand as well as the statement that lost its zero.
    expect(codingOfCameo('10')?.type).toBe('REQUEST')
    for (const code of ['', '0', '999', '29', 'Make_a_visit', 'constructor']) expect(codingOfCameo(code)).toBeUndefined()
  })

  it('are found by their names, however they are punctuated', () => {
    expect(cameoOfName("Meet_at_a_'third'_location")).toBe('044')
    expect(cameoOfName('Arrest, detain, or charge with legal action')).toBe('173')
    expect(cameoOfName('USE CONVENTIONAL MILITARY FORCE')).toBe('190')
    expect([cameoOfName('waltz'), cameoOfName('')]).toEqual([undefined, undefined])
  })

  it('in French have a no-break space before a colon', () => {
    const { en, fr } = codingOfCameo('0214')?.label ?? {}
    expect([en, fr]).toEqual(['appeal for cooperation: intelligence', 'appel à coopérer\u00a0: renseignement'])
  })
})

describe.skipIf(!existsSync(TABLE))('the joined table (skipped where ../shared/data is not there)', () => {
  it('says the same of every code but for what is ours', () => {
    const rows = readFileSync(TABLE, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'))
    expect(rows).toHaveLength(311)
    const differing = rows.flatMap(([code = '', , , , goldstein, type, mode, , , score]) => {
      const coding = codingOfCameo(code)
      const figures = [coding?.goldstein, coding?.type ?? '(dropped)', coding?.mode ?? '', coding?.plover ?? '']
      expect([code, ...figures.slice(0, 2), figures[3]]).toEqual([code, Number(goldstein), type, score === '' ? '' : Number(score)])
      return figures[2] === mode ? [] : [`${code} ${mode} ${figures[2]}`]
    })
    expect(differing).toEqual(['057  sign', '105 change yield', '195 heavy-weapons aerial'])
  })

  it('has every name that ICEWS14 and ICEWS18 have', () => {
    const rows = readFileSync(NAMES, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'))
    expect(rows).toHaveLength(260)
    expect(rows.filter(([name = '', code]) => cameoOfName(name) !== code)).toEqual([])
  })
})

describe('types of PLOVER', () => {
  it('have the scores of the manual, with a mode `sign` besides', () => {
    for (const type of PLOVER_TYPES) {
      const { quad, score, modes } = plover.types[type]
      const unscored = Object.fromEntries(plover.types[type].modesWithoutScore.map((mode) => [mode, score]))
      expect(PLOVER_SCORES[type]).toEqual({ quad, score, modes: { ...(type === 'SUPPORT' ? { sign: 5 } : {}), ...modes, ...unscored } })
    }
  })

  it('are coded by mode, else by type', () => {
    expect(codingOfPlover('SANCTION', { mode: 'expel', context: 'military' })).toMatchObject({
      code: 'SANCTION/expel/military', plover: -5.5, goldstein: -7, tieClass: 'material-conflict', isMutual: false,
      label: { en: 'relations reduced: expulsion', fr: 'relations réduites\u00a0: expulsion' },
    })
    expect(codingOfPlover('AID', { mode: 'constructor', isMutual: true })).toMatchObject({ code: 'AID*', plover: 10, isMutual: true })
    expect([ploverTypeOf(' consult'), ploverTypeOf('FIGHT')]).toEqual(['CONSULT', undefined])
  })

  it('have words for every mode', () => {
    for (const type of PLOVER_TYPES) {
      for (const mode of Object.keys(PLOVER_SCORES[type].modes)) {
        expect(codingOfPlover(type, { mode }).label.en).not.toBe(codingOfPlover(type).label.en)
      }
    }
  })
})
