/** Merges a class away from the page: thirty students take seconds. */
import type { Dossier } from '../../core/schema.ts'
import { mergeClass, type Student } from '../../core/teaching/merge-class.ts'
import { feedbackEn } from '../../i18n/teach/feedback-en.ts'
import { feedbackFr } from '../../i18n/teach/feedback-fr.ts'
import type { ClassAnswer, ClassRequest } from './class-messages.ts'

let key: Dossier | undefined
const students: Student[] = []

self.addEventListener('message', ({ data }: MessageEvent<ClassRequest>) => {
  if (data.type === 'key') key = data.key
  else if (data.type === 'student') students.push(data.student)
  else merge()
})

function merge(): void {
  const { sheets, ...merged } = mergeClass(
    key, students,
    (count, of) => ({ en: feedbackEn.class.note(count, of), fr: feedbackFr.class.note(count, of) }),
    (part) => say({ type: 'progress', part }),
  )
  say({ type: 'class', merged })
  for (const sheet of sheets) say({ type: 'sheet', sheet })
  say({ type: 'done' })
}

function say(answer: ClassAnswer): void {
  self.postMessage(answer)
}
