/** Going to the text of an article that is only now being shown. */
import { focusText, isTextFocused } from '../text/text-focus.ts'

const MOST_FRAMES = 120

/** Gives the focus to the text as soon as it is on the page. Why in frames: a dialog gives the focus back when it closes, and another text is
 * drawn after that. */
export function goToText(): void {
  let frames = 0
  const step = (): void => {
    focusText()
    if (!isTextFocused() && frames++ < MOST_FRAMES) requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
}
