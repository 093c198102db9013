/** Questions, answers and their evidence read well in both languages. */
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { readDataFolder } from '../../src/cli/read-data-folder.ts'
import { indexDossier } from '../../src/core/index-dossier.ts'
import { makeQuestions, QUESTION_KINDS, type Question } from '../../src/core/teaching/make-questions.ts'
import { openDossier } from '../../src/state/project.ts'
import { speak } from '../../src/state/view.ts'
import { evidenceOf } from '../../src/teach/questions/evidence-of.ts'
import { answerWords, circumstanceWords, matterWords, promptWords, voiceWords } from '../../src/teach/questions/question-words.ts'

const { dossier } = readDataFolder(fileURLToPath(new URL('../../data', import.meta.url)))
if (!dossier) throw new Error('data/ is not valid')
const index = indexDossier(dossier)
/** All that can be asked of the sample and the chronology together. */
const QUESTIONS = makeQuestions(index, 1, { count: 100_000 })

beforeEach(() => openDossier(dossier))

function find(id: string): Question {
  const found = QUESTIONS.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not asked`)
  return found
}

/** A question as it stands on paper. */
function wordsOf(question: Question): string[] {
  return [promptWords(question, index), matterWords(question, index), circumstanceWords(question, index)].filter(Boolean)
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))

  it('every question and every answer reads, and no two answers read the same', () => {
    expect(new Set(QUESTIONS.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS))
    for (const question of QUESTIONS) {
      const answers = question.answers.map((answer) => answerWords(answer, index))
      expect(new Set(answers).size, question.id).toBe(4)
      for (const words of [...wordsOf(question), ...question.asked.sentence ? [] : answers]) {
        expect(words, question.id).toMatch(/^(… )?\S(.*\S)?$/)
        expect(words, question.id).not.toMatch(/ {2}|undefined|\b(à|de) (le|les) (?=\p{Lu})/u)
      }
    }
  })

  it('what is asked for stands in no question, and the gap where it belongs', () => {
    for (const question of QUESTIONS) {
      const { kind, answers, right } = question
      const matter = matterWords(question, index)
      if (kind === 'who-subject') expect(matter).toMatch(/^… /)
      if (kind === 'who-object') expect(matter).toMatch(/…$/)
      const answer = answers[right]
      if (answer && (kind === 'who-subject' || kind === 'who-object' || kind === 'source')) {
        expect(` ${wordsOf(question).join(' ')} `, question.id).not.toContain(` ${answerWords(answer, index)} `)
      }
    }
  })
})

describe('the words', () => {
  it('melt with what stands before a name, in French', () => {
    speak('fr')
    expect(wordsOf(find('who-subject-nr-c59'))[1]).toMatch(/^… (a|a\/ont) réduit l’aide au gouvernement militaire du Niger$/)
    expect(promptWords(find('change-mali-russia'), index)).toBe('Qu’est-ce qui a changé entre le Mali et la Russie\u00a0?')
  })

  it('say whose word it is, and the day', () => {
    speak('en')
    expect(circumstanceWords(find('who-object-nr-c17'), index)).toBe('According to Télé Sahel · 10 April 2024')
    expect(answerWords({ what: 'entity', entity: 'united-states' }, index)).toBe('The United States')
    expect(answerWords({ what: 'date', edtf: '2024-01' }, index)).toBe('January 2024')
  })
})

describe('the evidence', () => {
  it('is the marked sentences, each once, in the order of the text', () => {
    speak('en')
    const proofs = evidenceOf(find('when-nr-c15'), index)
    const starts = proofs.map(({ claims: [{ sentence }] }) => sentence.start)
    expect(proofs.length).toBeGreaterThan(1)
    expect(new Set(starts).size).toBe(starts.length)
    expect(voiceWords(proofs.flatMap(({ claims }) => claims), index)).toBe('the article itself, Télé Sahel, and LSI Africa')
  })

  it('stands in the order of time where time decides', () => {
    speak('en')
    const order = QUESTIONS.find(({ kind }) => kind === 'order')
    const change = find('change-g5-sahel-mali')
    expect(order && evidenceOf(order, index).length).toBe(3)
    const labels = evidenceOf(change, index).map(({ label }) => label)
    expect(labels[0]).toBe('Mali took part in founding the G5 Sahel · 19 December 2014')
    expect(labels.at(-1)).toBe('Mali left the G5 Sahel · 15 May 2022')
  })
})
