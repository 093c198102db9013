/** The words of the cards of mentions and claims, in the language of the interface. */
import { claimEn, type ClaimWords } from '../../i18n/annotate/claim-en.ts'
import { claimFr } from '../../i18n/annotate/claim-fr.ts'
import { mentionEn, type MentionWords } from '../../i18n/annotate/mention-en.ts'
import { mentionFr } from '../../i18n/annotate/mention-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const mentionCardWords = wordsOf<MentionWords>({ en: mentionEn, fr: mentionFr })
export const claimCardWords = wordsOf<ClaimWords>({ en: claimEn, fr: claimFr })
