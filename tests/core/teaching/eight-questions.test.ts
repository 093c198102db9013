/** The eight questions: what the data answer, and what holds of the answers to any dossier. */
import { describe, expect, it } from 'vitest'
import { readDataFolder } from '../../../src/cli/read-data-folder.ts'
import { indexDossier } from '../../../src/core/index-dossier.ts'
import { onlyArticles } from '../../../src/core/only-articles.ts'
import type { Claim, Dossier } from '../../../src/core/schema.ts'
import {
  answerEightQuestions, EIGHT_QUESTIONS, type EightAnswers, type EightChoices, type EightQuestion, type Statement,
} from '../../../src/core/teaching/eight-questions.ts'
import { ROOT } from '../../rig/list-files.ts'

const NIGER = 'niger-russia-2024-04-12'
const CHRONOLOGY = 'sahel-chronology'
const all = readData()
const article = onlyArticles(all, [NIGER])

/** `kind: arguments → claims`, for reading. */
function lines(answers: EightAnswers, question: EightQuestion): string[] {
  return answers.statements[question].map(({ claims, ...rest }) => `${Object.values(rest).join(' ')} → ${claims.join(' ')}`)
}

function changeClaims(dossier: Dossier, change: (claim: Claim) => Claim | undefined): Dossier {
  return { ...dossier, articles: dossier.articles.map((one) => ({ ...one, claims: one.claims.flatMap((claim) => change(claim) ?? []) })) }
}

const answersOf = (dossier: Dossier, choices?: EightChoices): EightAnswers => answerEightQuestions(indexDossier(dossier), choices)

describe('the article on Niger and Russia', () => {
  const answers = answersOf(article)

  it('says who stands where to Niger, each on its claims', () => {
    expect(answers.centre).toBe('niger')
    expect(lines(answers, 'who').slice(1)).toEqual([
      'actor russia with 4 0 → nr-c07 nr-c09 nr-c31 nr-c33 nr-c41',
      'actor western-powers with 1 0 → nr-c34',
      'actor jihadists against 0 1 → nr-c35',
      'actor united-states against 0 1 → nr-c59',
      'actor france against 0 1 → nr-c11',
      'actor burkina-faso none 0 0 → nr-c44 nr-c50 nr-c51 nr-c52 nr-c53 nr-c54',
      'actor mali none 0 0 → nr-c43 nr-c45 nr-c46 nr-c47 nr-c48 nr-c49',
      'actor ecowas none 0 0 → nr-c49 nr-c54 nr-c55',
      'actor international-bodies none 0 0 → nr-c48 nr-c53 nr-c55',
    ])
  })

  it('says where and when', () => {
    expect(lines(answers, 'where')).toEqual([
      'place sahel → nr-c13 nr-c14 nr-c35 nr-c36 nr-c37', 'place niger → nr-c01 nr-c03 nr-c27 nr-c57', 'place niamey → nr-c15 nr-c21',
    ])
    expect(lines(answers, 'when')[0]).toBe('period 2023-07-01 2024-04-12 → nr-c38 nr-c40')
    expect(lines(answers, 'when')).toContain('happening nr-call-of-26-march 2024-03-26 → nr-c31 nr-c33')
  })

  it('does not say why, but has two sentences with words of purpose', () => {
    expect(lines(answers, 'why')).toEqual(['reason as part of → nr-c04', 'reason to fight → nr-c13'])
  })

  it('says how, with the one quantity that it gives', () => {
    expect(lines(answers, 'how')).toContain('means material-cooperation strengthens-security-cooperation-with → nr-c07')
    expect(lines(answers, 'how').at(-1)).toBe('quantity some 1,000 → nr-c57')
  })

  it('tells what came after the coup, in order of time', () => {
    expect(answers.turn).toBe('nr-coup-of-july-2023')
    expect(lines(answers, 'consequences').map((line) => line.split(' → ')[0])).toEqual([
      'turn nr-coup-of-july-2023 2023-07',
      'later nr-reorientation 2023-07/2024-04-12',
      'later nr-closer-ties-niger 2023-07/2024-04-12',
      'later nr-agreement-january-2024 2024-01',
      'later nr-call-of-26-march 2024-03-26',
      'later nr-arrival-april-2024 2024-04-10',
    ])
  })

  it('has two plans', () => {
    expect(lines(answers, 'outlook')).toEqual(['plan → nr-c22', 'plan → nr-c24'])
  })

  it('is of an internal conflict with foreign forces, by four grounds', () => {
    expect(lines(answers, 'type').map((line) => line.split(' → ')[0])).toEqual([
      'type internationalised', 'ground armed-group', 'ground power-struggle', 'ground foreign-forces', 'ground between-states',
    ])
    expect(lines(answers, 'type')[2]).toBe('ground power-struggle → nr-c38')
    expect(lines(answers, 'type')[3]).toBe('ground foreign-forces → nr-c01 nr-c13 nr-c27 nr-c57')
  })
})

describe('the type', () => {
  const typeOf = (kept: (claim: Claim) => boolean): Statement | undefined =>
    answersOf(changeClaims(article, (claim) => (kept(claim) ? claim : undefined))).statements.type[0]

  it.each([
    ['internal', ['nr-c38'], 'internal'],
    ['between states', ['nr-c11', 'nr-c59'], 'interstate'],
    ['internationalised', ['nr-c38', 'nr-c57'], 'internationalised'],
  ])('is %s by %j', (_name, ids, type) => {
    expect(typeOf(({ id }) => ids.includes(id))).toMatchObject({ kind: 'type', type })
  })

  it('is not said where nobody does anything to anybody', () => {
    expect(typeOf(({ id }) => id === 'nr-c07' || id === 'nr-c57')).toBeUndefined()
  })
})

describe('the choices', () => {
  it('ask one article of several, and all without', () => {
    const alone = answersOf(all, { articles: [NIGER] })
    const claimsOf = ({ statements }: EightAnswers): string[] => Object.values(statements).flat().flatMap(({ claims }) => claims)
    expect(claimsOf(alone).filter((id) => !id.startsWith('nr-'))).toEqual([])
    expect(claimsOf(answersOf(all)).some((id) => id.startsWith('sc-'))).toBe(true)
    expect(lines(alone, 'outlook')).toEqual(['plan → nr-c22', 'plan → nr-c24'])
    expect(answersOf(all, { articles: [CHRONOLOGY] }).turn).toBe('sc-coup-mali-2020')
  })

  it('count consequences after another happening; an unknown one is the default', () => {
    const later = answersOf(article, { turn: 'nr-agreement-january-2024' })
    expect(lines(later, 'consequences').map((line) => line.split(' ')[1])).toEqual(
      ['nr-agreement-january-2024', 'nr-call-of-26-march', 'nr-arrival-april-2024'])
    expect(answersOf(article, { turn: 'nobody' }).turn).toBe('nr-coup-of-july-2023')
    expect(later.turns.map(({ id }) => id)).toContain('nr-coup-of-july-2023')
  })
})

describe('any dossier', () => {
  it.each([['the article', article], ['article and chronology', all]])('%s rests each statement on claims, at most ten a question', (_name, dossier) => {
    const { claims } = indexDossier(dossier)
    const { statements } = answersOf(dossier)
    for (const question of EIGHT_QUESTIONS) {
      expect(statements[question].length).toBeLessThanOrEqual(10)
      for (const { claims: ids } of statements[question]) {
        const numbers = ids.map((id) => claims.get(id)?.number ?? 0)
        expect(ids.length).toBeGreaterThan(0)
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        expect(numbers[0]).toBeGreaterThan(0)
      }
    }
  })

  it('without claims, answers nothing', () => {
    const { statements, turns, centre, turn } = answersOf(changeClaims(article, () => undefined))
    expect(Object.values(statements).flat()).toEqual([])
    expect({ turns, centre, turn }).toEqual({ turns: [], centre: undefined, turn: undefined })
  })

  it('takes nothing from what is denied or alleged', () => {
    const denied = answersOf(changeClaims(article, (claim) => ({ ...claim, polarity: 'denied' })))
    const alleged = answersOf(changeClaims(article, (claim) => ({ ...claim, modality: 'alleged' })))
    expect([denied, alleged].flatMap(({ statements }) => Object.values(statements).flat())).toEqual([])
  })

  it('where all is planned, tells of plans and of no happening', () => {
    const { statements } = answersOf(changeClaims(article, (claim) => ({ ...claim, modality: 'planned' })))
    expect(statements.when).toEqual([])
    expect(statements.type).toEqual([])
    expect(statements.outlook).toHaveLength(10)
  })
})

function readData(): Dossier {
  const { dossier, issues } = readDataFolder(`${ROOT}/data`)
  if (!dossier) throw new Error(JSON.stringify(issues))
  return dossier
}
