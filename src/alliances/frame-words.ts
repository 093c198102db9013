/** The words of the frame of the workspace, in the language of the interface. */
import { frameEn, type FrameWords } from '../i18n/alliances/frame-en.ts'
import { frameFr } from '../i18n/alliances/frame-fr.ts'
import { wordsOf } from '../parts/words-of.ts'

export const frameWords = wordsOf<FrameWords>({ en: frameEn, fr: frameFr })
