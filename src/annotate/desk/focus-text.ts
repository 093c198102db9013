/** Going back from the desk to the text. */
import { arm } from '../../state/annotating/armed-field.ts'
import { focusText as focusArticle } from '../text/text-focus.ts'

/** Gives the focus to the text; no field waits for a mention any more. */
export function focusText(): void {
  arm(undefined)
  focusArticle()
}
