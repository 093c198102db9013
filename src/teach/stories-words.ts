/** The words of the list of stories, in the language of the interface. */
import type { Text } from '../core/schema.ts'
import { deedsEn, type DeedWords } from '../i18n/annotate/deeds-en.ts'
import { deedsFr } from '../i18n/annotate/deeds-fr.ts'
import { storiesEn, type StoriesWords } from '../i18n/teach/stories-en.ts'
import { storiesFr } from '../i18n/teach/stories-fr.ts'
import { wordsOf } from '../parts/words-of.ts'

export const storiesWords = wordsOf<StoriesWords>({ en: storiesEn, fr: storiesFr })
/** What undo and redo say that was done. */
export const deedWords = wordsOf<DeedWords>({ en: deedsEn, fr: deedsFr })

/** The title of a copy. */
export function copyTitle({ en, fr }: Text): Text {
  return { en: storiesEn.copyTitle(en), fr: storiesFr.copyTitle(fr) }
}
