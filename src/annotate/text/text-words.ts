/** The words of the annotated text, in the language of the interface. */
import { commandsEn, type CommandsWords } from '../../i18n/annotate/commands-en.ts'
import { commandsFr } from '../../i18n/annotate/commands-fr.ts'
import { deedsEn } from '../../i18n/annotate/deeds-en.ts'
import { deedsFr } from '../../i18n/annotate/deeds-fr.ts'
import { textEn, type TextWords } from '../../i18n/annotate/text-en.ts'
import { textFr } from '../../i18n/annotate/text-fr.ts'
import { wordsOf } from '../../parts/words-of.ts'

export const textWords = wordsOf<TextWords>({ en: textEn, fr: textFr })
export const commandWords = wordsOf<CommandsWords>({ en: commandsEn, fr: commandsFr })
export const deedWords = wordsOf({ en: deedsEn, fr: deedsFr })
