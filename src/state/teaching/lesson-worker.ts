/** Makes questions, answers the eight and judges readers' work away from the page: of ten thousand claims each takes some tenths of a
 * second. */
import { indexDossier, type DossierIndex } from '../../core/index-dossier.ts'
import type { Dossier } from '../../core/schema.ts'
import { answerEightQuestions } from '../../core/teaching/eight-questions.ts'
import { giveFeedback, type Feedback } from '../../core/teaching/give-feedback.ts'
import { makeQuestions } from '../../core/teaching/make-questions.ts'
import { joinPart } from './cut-dossier.ts'
import type { LessonAnswer, LessonRequest, LessonResult, LessonTask } from './lesson-messages.ts'

let dossier: Dossier | undefined
let index: DossierIndex | undefined

self.addEventListener('message', ({ data }: MessageEvent<LessonRequest>) => {
  if (data.type === 'part') {
    dossier = joinPart(dossier, data.part)
    return
  }
  if (!dossier) throw new Error('a task came before its dossier')
  const result = perform(data.task, dossier)
  say({ number: data.number, type: 'result', result: result.type === 'feedback' ? sliced(data.number, result.feedback) : result })
})

function perform(task: LessonTask, on: Dossier): LessonResult {
  switch (task.type) {
    case 'questions': return { type: 'questions', questions: makeQuestions(indexOf(on), task.seed, task.plan) }
    case 'eight-questions': return { type: 'eight-questions', answers: answerEightQuestions(indexOf(on), task.choices) }
    case 'feedback': return { type: 'feedback', feedback: giveFeedback(on) }
  }
}

function indexOf(on: Dossier): DossierIndex {
  if (index?.dossier !== on) index = indexDossier(on, index)
  return index
}

/** So many verdicts at a time: the page reads each slice in a moment of its own. */
const MOST = 1000

function sliced(number: number, feedback: Feedback): Extract<LessonResult, { readonly type: 'feedback' }> {
  const { claims, mentions } = feedback
  for (let from = 0; from < Math.max(claims.length, mentions.length); from += MOST) {
    say({ number, type: 'slice', slice: { claims: claims.slice(from, from + MOST), mentions: mentions.slice(from, from + MOST) } })
  }
  return { type: 'feedback', feedback: { ...feedback, claims: [], mentions: [] } }
}

function say(answer: LessonAnswer): void {
  self.postMessage(answer)
}
