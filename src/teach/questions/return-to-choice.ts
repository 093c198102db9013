/** Back to where a set is chosen. */
import { showQuestionsPlace } from '../../state/teaching/questions.ts'

/** The focus goes to the part as a whole: the button that led there is gone. */
export function returnToChoice(): void {
  showQuestionsPlace('choice')
  document.getElementById('lens')?.focus()
}
