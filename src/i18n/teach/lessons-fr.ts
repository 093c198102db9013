/** French words for what Teach works out of a dossier. */
import { showNumber } from '../numbers-fr.ts'
import type { LessonsWords } from './lessons-en.ts'

export const lessonsFr: LessonsWords = {
  questions: 'Les questions se préparent…',
  eightQuestions: 'Les réponses se cherchent dans les affirmations…',
  feedback: 'Votre travail est comparé au corrigé…',
  nothingToCheck: 'Il n’y a encore rien à vérifier\u00a0: annotez une première phrase, puis vérifiez-la.',
  mostTold: (shown, of) =>
    `Les ${showNumber(shown)} événements, sur ${showNumber(of)}, que le plus d’affirmations racontent.`,
}
